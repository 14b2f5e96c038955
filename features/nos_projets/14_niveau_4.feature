# language: fr
Fonctionnalité: Niveau 4, signaler un événement grave sur le portail

  Le professionnel déclare, la cellule l'accompagne. La déclaration se mène à côté de l'analyse : elle
  n'attend aucun niveau, et rien de ce qui arrive à l'incident n'y met fin.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Sacha     | cellule qualité |
      | Camille   | coordinateur    |
      | Dominique | déclarant       |
      | Morgan    | déclarant       |

  # --- Signaler ---

  @src:NP-067
  Scénario: un incident suspect ouvre une déclaration, son analyse continue
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Alix demande « signaler un EIGS » sur « incident »
    Alors « declaration_eigs » est « à évaluer »
    Et « incident » est « niveau 1 »
    Et l'échéance « évaluation des critères » de « declaration_eigs » tombe le 21 mars 2025

  @src:NP-067
  Scénario: un professionnel déclare sans passer par un incident
    Quand Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Alors « declaration_eigs » est « à évaluer »
    Et Dominique voit « declaration_eigs »
    Et Morgan ne voit pas « declaration_eigs »
    Et Camille ne voit pas « declaration_eigs »
    Et Alix voit « declaration_eigs »

  @loi
  Scénario: on ne constate pas un événement à venir
    Quand Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ       | valeur       |
      | constaté le | 21 mars 2025 |
    Alors la demande est refusée : « il faut que les dates données soient passées »

  @loi
  Scénario: un incident retiré peut encore être un EIGS
    Étant donné un dossier « incident » à l'état « retiré »
    Quand Alix demande « signaler un EIGS » sur « incident »
    Alors « declaration_eigs » est « à évaluer »

  @loi
  Scénario: le retrait de l'incident ne met pas fin à sa déclaration
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Et qu'Alix demande « signaler un EIGS » sur « incident »
    Quand Dominique demande « retirer la déclaration » sur « incident »
    Alors « incident » est « retiré »
    Et « declaration_eigs » est « à évaluer »
    Et l'échéance « évaluation des critères » de « declaration_eigs » tombe le 21 mars 2025

  # --- Évaluer ---

  @src:NP-067
  Scénario: les critères réunis, le volet 1 est dû sans délai
    Étant donné qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ        | valeur       |
      | constaté le  | 19 mars 2025 |
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | non    |
      | pronostic vital engagé     | oui    |
      | déficit permanent probable | non    |
    Alors « declaration_eigs » est « volet 1 dû »
    Et l'échéance « transmission du volet 1 » de « declaration_eigs » tombe le 19 mars 2025
    Et l'échéance « évaluation des critères » de « declaration_eigs » n'est plus attendue
    Et l'échéance « fin de la tolérance régionale pour le volet 1 » de « declaration_eigs » n'est plus attendue

  @loi
  Scénario: un décès attendu n'est pas un EIGS, une vie sauvée en est un
    Étant donné qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                              |
      | lié aux soins              | oui                                 |
      | inattendu                  | non                                 |
      | décès                      | oui                                 |
      | pronostic vital engagé     | oui                                 |
      | déficit permanent probable | non                                 |
      | motif                      | fin de vie attendue et accompagnée  |
    Alors « declaration_eigs » est « à évaluer »
    Et l'historique de « declaration_eigs » contient « abandon de la déclaration proposé »

  @loi
  Scénario: ce qu'on ne sait pas encore laisse la question ouverte, et la rappelle
    Étant donné qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand nous sommes le 22 mars 2025 à 9 h
    Alors l'échéance « évaluation des critères » de « declaration_eigs » est dépassée
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                |
      | lié aux soins              | oui                   |
      | inattendu                  | oui                   |
      | décès                      | non                   |
      | pronostic vital engagé     | non                   |
      | déficit permanent probable | on ne sait pas encore |
    Alors « declaration_eigs » est « à évaluer »
    Et l'échéance « évaluation des critères » de « declaration_eigs » tombe le 23 mars 2025

  @adr:0037
  Scénario: une région tolère quelques jours, le volet 1 reste dû aussitôt
    Étant donné que la CPTS fixe « v1_tolerance_jours » à « 7 jours »
    Et qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ               | valeur       |
      | date de l'événement | 18 mars 2025 |
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | oui    |
      | pronostic vital engagé     | non    |
      | déficit permanent probable | non    |
    Alors l'échéance « transmission du volet 1 » de « declaration_eigs » tombe le 20 mars 2025
    Et l'échéance « fin de la tolérance régionale pour le volet 1 » de « declaration_eigs » tombe le 25 mars 2025

  # --- Ne pas déclarer ---

  @adr:0033
  Scénario: ne pas déclarer demande un motif et deux personnes
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | non    |
      | inattendu                  | oui    |
      | décès                      | non    |
      | pronostic vital engagé     | oui    |
      | déficit permanent probable | non    |
    Alors la demande est refusée : « il faut que la cellule donne un motif pour ne pas déclarer »
    Quand Alix demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors la demande est refusée : « il faut que l'abandon ait été proposé »
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                       |
      | lié aux soins              | non                          |
      | inattendu                  | oui                          |
      | décès                      | non                          |
      | pronostic vital engagé     | oui                          |
      | déficit permanent probable | non                          |
      | motif                      | accident de la vie courante  |
    Alors « declaration_eigs » est « volet 1 dû »
    Et l'échéance « transmission du volet 1 » de « declaration_eigs » tombe le 20 mars 2025
    Quand Alix demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors la demande est refusée : « il faut qu'une autre personne de la cellule que celle qui l'a proposé confirme »
    Quand Sacha demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors « declaration_eigs » est « non concerné »
    Et l'échéance « transmission du volet 1 » de « declaration_eigs » n'est plus attendue

  @adr:0033
  Scénario: le doute ne suffit pas à renoncer à un volet 1
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Quand Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                |
      | lié aux soins              | oui                   |
      | inattendu                  | on ne sait pas encore |
      | décès                      | non                   |
      | pronostic vital engagé     | oui                   |
      | déficit permanent probable | non                   |
      | motif                      | dossier incomplet     |
    Alors la demande est refusée : « il faut qu'un critère au moins écarte l'EIGS »

  @adr:0033
  Scénario: un nouvel avis rétablit la déclaration
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                       |
      | lié aux soins              | non                          |
      | inattendu                  | oui                          |
      | décès                      | non                          |
      | pronostic vital engagé     | oui                          |
      | déficit permanent probable | non                          |
      | motif                      | accident de la vie courante  |
    Quand Sacha demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | non    |
      | pronostic vital engagé     | oui    |
      | déficit permanent probable | non    |
    Et Sacha demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors la demande est refusée : « il faut que l'abandon ait été proposé »
    Et « declaration_eigs » reste « volet 1 dû »

  @adr:0033
  Scénario: un déclarant ne renonce pas pour la cellule
    Étant donné que Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Dominique demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur           |
      | lié aux soins              | non              |
      | inattendu                  | oui              |
      | décès                      | non              |
      | pronostic vital engagé     | oui              |
      | déficit permanent probable | non              |
      | motif                      | je m'en charge   |
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0033
  Scénario: un élément nouveau rouvre la question
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                       |
      | lié aux soins              | non                          |
      | inattendu                  | oui                          |
      | décès                      | non                          |
      | pronostic vital engagé     | oui                          |
      | déficit permanent probable | non                          |
      | motif                      | accident de la vie courante  |
    Et que Sacha demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Quand Sacha demande « rouvrir l'évaluation » sur « declaration_eigs » :
      | champ | valeur                           |
      | motif | un traitement était bien en cause |
    Alors « declaration_eigs » est « à évaluer »
    Et l'échéance « évaluation des critères » de « declaration_eigs » tombe le 21 mars 2025

  # --- Déclarer, avec l'aide de la cellule ---

  @src:NP-068 @src:NP-090
  Scénario: la cellule accompagne le professionnel dans sa déclaration
    Étant donné que Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Alors « accompagné par » de « declaration_eigs » vaut « Alix »
    Et Alix voit « declaration_eigs »
    Et Sacha ne voit pas « declaration_eigs »
    Quand Sacha demande « rouvrir l'évaluation » sur « declaration_eigs » :
      | champ | valeur  |
      | motif | un doute |
    Alors la demande est refusée comme « introuvable »

  @adr:0035
  Scénario: une déclaration accompagnée n'est pas ouverte au reste de la cellule
    Étant donné que Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Et qu'Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Quand Sacha demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors la demande est refusée comme « introuvable »

  @src:NP-069
  Scénario: un modèle aide à préparer le volet 1
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Quand Alix demande « préparer le volet 1 » sur « declaration_eigs » :
      | champ                                     | valeur                     |
      | nature et circonstances                   | dose double à la sortie    |
      | premières mesures                         | surveillance, traitement revu |
      | patient informé                           | oui                        |
      | proches ou personne de confiance informés | on ne sait pas encore      |
    Alors « patient informé » de « declaration_eigs » vaut « oui »
    Et « declaration_eigs » est « volet 1 dû »

  @src:NP-090 @src:NP-068
  Scénario: les professionnels déclarent eux-mêmes, la cellule ne le fait pas à leur place
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Quand Alix demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | non    |
    Alors la demande est refusée : « il faut que le professionnel déclare lui-même : la cellule l'aide, elle ne déclare pas à sa place »
    Quand Alix demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur         |
      | professions des déclarants           | G15-10, G15-60 |
      | déclaré par le professionnel lui-même | oui            |
    Alors « declaration_eigs » est « volet 1 transmis »
    Et l'échéance « transmission du volet 1 » de « declaration_eigs » n'est plus attendue
    Et l'échéance « transmission du volet 2 » de « declaration_eigs » tombe le 20 juin 2025

  @loi
  Scénario: le volet 1 part sans attendre la fin de l'évaluation
    Étant donné que Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Dominique demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors « declaration_eigs » est « volet 1 transmis »

  @loi
  Scénario: trois mois se comptent jusqu'au dernier jour d'un mois plus court
    Étant donné que nous sommes le 30 novembre 2024 à 9 h
    Et qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Alix demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors l'échéance « transmission du volet 2 » de « declaration_eigs » tombe le 28 février 2025

  # --- L'analyse, jusqu'à la clôture par l'ARS ---

  @adr:0034
  Scénario: l'accusé de réception ne change rien au délai du volet 2
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand nous sommes le 2 avril 2025 à 9 h
    Et Alix demande « consigner l'accusé de réception » sur « declaration_eigs » :
      | champ                        | valeur    |
      | numéro donné par le portail | E-2025-01 |
    Alors « declaration_eigs » est « volet 2 dû »
    Et l'échéance « transmission du volet 2 » de « declaration_eigs » tombe le 20 juin 2025

  @src:NP-069
  Scénario: un modèle aide à préparer le volet 2
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand Alix demande « préparer le volet 2 » sur « declaration_eigs » :
      | champ                        | valeur                                  |
      | gestion de l'événement       | traitement corrigé le jour même         |
      | retour d'expérience          | la liaison de sortie manquait           |
      | plan d'actions correctrices  | fiche de liaison, évaluée en décembre   |
    Alors l'historique de « declaration_eigs » contient « volet 2 préparé »

  @src:NP-090
  Scénario: le volet 2 rend compte d'une analyse, celle de la réunion ou une autre
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors la demande est refusée : « il faut que le plan de la réunion soit arrêté, ou l'analyse menée autrement »
    Quand Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                | valeur                              |
      | professions des déclarants           | G15-60                              |
      | déclaré par le professionnel lui-même | oui                                 |
      | analyse menée autrement              | revue avec la structure régionale   |
    Alors « declaration_eigs » est « volet 2 transmis »
    Et l'échéance « transmission du volet 2 » de « declaration_eigs » n'est plus attendue

  @adr:0034
  Scénario: le volet 2 reprend les étapes N1 à N4 de la réunion
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Et qu'Alix demande « signaler un EIGS » sur « incident »
    Et qu'Alix demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Et qu'Alix demande « réunir les professionnels » sur « incident » :
      | champ                 | valeur                              |
      | pourquoi une réunion | plusieurs professions sont touchées |
    Et qu'Alix demande « préparer la réunion » sur « reunion » :
      | champ               | valeur           |
      | fonctions présentes | referent-qualite |
    Et qu'Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Alix             |
      | fonction du pilote | referent-qualite |
    Et qu'Alix demande « attester ne pas être impliqué » sur « reunion »
    Et qu'Alix demande « collecter une source » sur « reunion » :
      | champ                | valeur       |
      | nature de la source  | document     |
      | contenu de la source | ordonnances  |
    Et qu'Alix demande « achever la collecte » sur « reunion »
    Et qu'Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur                   |
      | jour du fait | 12 mars 2025             |
      | fait         | la dose est doublée      |
    Et qu'Alix demande « achever la chronologie » sur « reunion »
    Et qu'Alix demande « relever un écart » sur « reunion » :
      | champ | valeur                  |
      | écart | ordonnance non relue    |
    Et qu'Alix demande « achever l'analyse » sur « reunion »
    Et qu'Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                 | valeur         |
      | professions présentes | G15-10, G15-21 |
    Et qu'Alix demande « planifier une action » sur « reunion » :
      | champ                | valeur             |
      | action               | double lecture     |
      | fonction responsable | pharmacien         |
      | échéance de l'action | 1er juin 2025      |
      | date d'évaluation    | 1er septembre 2025 |
    Quand Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors la demande est refusée : « il faut que le plan de la réunion soit arrêté, ou l'analyse menée autrement »
    Quand Alix demande « arrêter le plan d'actions » sur « reunion »
    Et Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                | valeur |
      | professions des déclarants           | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors « declaration_eigs » est « volet 2 transmis »

  @adr:0034
  Scénario: l'ARS demande un complément, puis clôt
    Étant donné un dossier « declaration_eigs » à l'état « volet 2 transmis »
    Quand Alix demande « consigner une demande de complément » sur « declaration_eigs » :
      | champ               | valeur                |
      | objet de la demande | préciser les barrières |
      | attendu le          | 30 septembre 2025     |
    Alors « declaration_eigs » est « complément demandé »
    Et l'échéance « réponse à la demande de complément » de « declaration_eigs » tombe le 30 septembre 2025
    Quand Alix demande « reprendre le volet 2 » sur « declaration_eigs »
    Alors « declaration_eigs » est « volet 2 dû »
    Quand Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                | valeur                            |
      | professions des déclarants           | G15-60                            |
      | déclaré par le professionnel lui-même | oui                               |
      | analyse menée autrement              | revue avec la structure régionale |
    Et Alix demande « consigner la clôture par l'ARS » sur « declaration_eigs »
    Alors « declaration_eigs » est « clos par l'ARS »
    Et l'échéance « réponse à la demande de complément » de « declaration_eigs » n'est plus attendue

  @loi
  Scénario: dans un établissement, informer par écrit son représentant légal décharge le professionnel
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 dû »
    Quand Dominique demande « informer le représentant légal » sur « declaration_eigs » :
      | champ             | valeur |
      | informé par écrit | oui    |
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « informer le représentant légal » sur « declaration_eigs » :
      | champ             | valeur |
      | informé par écrit | non    |
    Alors la demande est refusée : « il faut que l'information soit donnée par écrit »
    Quand Alix demande « informer le représentant légal » sur « declaration_eigs » :
      | champ             | valeur |
      | informé par écrit | oui    |
    Alors « declaration_eigs » est « représentant légal informé par écrit »

  @adr:0033
  Scénario: corriger une date de la déclaration demande une seconde personne
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand Alix demande « rectifier une valeur » sur « declaration_eigs » :
      | champ                   | valeur                    |
      | champ à corriger        | volet_1_transmis_le       |
      | valeur juste            | 2025-03-19T18:00+01:00    |
      | raison de la correction | transmis la veille        |
    Alors la demande est refusée : « il faut qu'une seconde personne, différente de l'auteur, confirme cette correction »
    Quand Alix demande « rectifier une valeur » sur « declaration_eigs » :
      | champ                   | valeur                    |
      | champ à corriger        | volet_1_transmis_le       |
      | valeur juste            | 2025-03-19T18:00+01:00    |
      | raison de la correction | transmis la veille        |
      | seconde personne        | Sacha                     |
    Alors l'échéance « transmission du volet 2 » de « declaration_eigs » tombe le 19 juin 2025

  # --- Les échéances, d'un bout à l'autre ---

  @adr:0037
  Scénario: sous une tolérance régionale, la question est tranchée et le volet 1 dû
    Étant donné que la CPTS fixe « v1_tolerance_jours » à « 7 jours »
    Et qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ               | valeur       |
      | date de l'événement | 18 mars 2025 |
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | oui    |
      | pronostic vital engagé     | non    |
      | déficit permanent probable | non    |
    Alors « declaration_eigs » est « volet 1 dû »
    Et l'échéance « évaluation des critères » de « declaration_eigs » n'est plus attendue

  @adr:0037
  Scénario: le volet 1 transmis, la tolérance régionale n'a plus d'objet
    Étant donné que la CPTS fixe « v1_tolerance_jours » à « 7 jours »
    Et qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ               | valeur       |
      | date de l'événement | 18 mars 2025 |
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | oui    |
      | pronostic vital engagé     | non    |
      | déficit permanent probable | non    |
    Quand Alix demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                 | valeur |
      | professions des déclarants            | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors l'échéance « fin de la tolérance régionale pour le volet 1 » de « declaration_eigs » n'est plus attendue

  @adr:0037
  Scénario: sans déclaration à faire, la tolérance régionale n'a plus d'objet
    Étant donné que la CPTS fixe « v1_tolerance_jours » à « 7 jours »
    Et qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident » :
      | champ               | valeur       |
      | date de l'événement | 18 mars 2025 |
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur |
      | lié aux soins              | oui    |
      | inattendu                  | oui    |
      | décès                      | oui    |
      | pronostic vital engagé     | non    |
      | déficit permanent probable | non    |
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                      |
      | lié aux soins              | non                         |
      | inattendu                  | oui                         |
      | décès                      | non                         |
      | pronostic vital engagé     | oui                         |
      | déficit permanent probable | non                         |
      | motif                      | accident de la vie courante |
    Quand Sacha demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors « declaration_eigs » est « non concerné »
    Et l'échéance « fin de la tolérance régionale pour le volet 1 » de « declaration_eigs » n'est plus attendue

  @adr:0033
  Scénario: la question abandonnée n'est plus rappelée
    Étant donné qu'Alix ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                      |
      | lié aux soins              | non                         |
      | inattendu                  | oui                         |
      | décès                      | non                         |
      | pronostic vital engagé     | oui                         |
      | déficit permanent probable | non                         |
      | motif                      | accident de la vie courante |
    Quand Sacha demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors « declaration_eigs » est « non concerné »
    Et l'échéance « évaluation des critères » de « declaration_eigs » n'est plus attendue

  @loi
  Scénario: déclarer tranche la question
    Étant donné que Dominique ouvre « declaration_eigs » par « déclarer un EIGS sans incident »
    Quand Dominique demande « transmettre le volet 1 » sur « declaration_eigs » :
      | champ                                 | valeur |
      | professions des déclarants            | G15-60 |
      | déclaré par le professionnel lui-même | oui    |
    Alors l'échéance « évaluation des critères » de « declaration_eigs » n'est plus attendue

  @adr:0034
  Scénario: une déclaration reprise au volet 2 en garde l'échéance
    Étant donné qu'Alix ouvre « declaration_eigs » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                        |
      | état atteint        | VOLET_2_DU                                    |
      | pièce qui l'établit | accusé de réception                           |
      | valeurs connues     | volet_1_transmis_le=2025-03-10T18:00+01:00 |
    Alors l'échéance « transmission du volet 2 » de « declaration_eigs » tombe le 10 juin 2025

  @src:NP-068 @src:NP-069
  Scénario: accompagner et préparer ne font pas avancer la déclaration
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Alors « declaration_eigs » est « volet 1 transmis »
    Quand Alix demande « préparer le volet 2 » sur « declaration_eigs » :
      | champ                       | valeur                                |
      | gestion de l'événement      | traitement corrigé le jour même       |
      | retour d'expérience         | la liaison de sortie manquait         |
      | plan d'actions correctrices | fiche de liaison, évaluée en décembre |
    Alors « declaration_eigs » est « volet 1 transmis »

  # --- Qui peut quoi ---

  @loi
  Scénario: un incident ne signale pas un événement à venir
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Alix demande « signaler un EIGS » sur « incident » :
      | champ       | valeur       |
      | constaté le | 21 mars 2025 |
    Alors la demande est refusée : « il faut que les dates données soient passées »

  @src:NP-090
  Scénario: le volet 2 aussi se déclare en personne
    Étant donné un dossier « declaration_eigs » à l'état « volet 1 transmis »
    Quand Alix demande « transmettre le volet 2 » sur « declaration_eigs » :
      | champ                                 | valeur                            |
      | professions des déclarants            | G15-60                            |
      | déclaré par le professionnel lui-même | non                               |
      | analyse menée autrement               | revue avec la structure régionale |
    Alors la demande est refusée : « il faut que le professionnel déclare lui-même : la cellule l'aide, elle ne déclare pas à sa place »

  @adr:0035
  Scénario: une déclaration s'ouvre par un professionnel, par la cellule, ou par son incident
    Étant donné un dossier « incident » à l'état « niveau 3 »
    Alors quoi que dise Camille, ouvrir « declaration_eigs » par « déclarer un EIGS sans incident » est refusé comme « droit insuffisant »
    Quand Alix ouvre « declaration_eigs » par « ouvrir une déclaration » :
      | champ    | valeur       |
      | incident | « incident » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « signaler un EIGS » sur « incident »
    Et Alix demande « rattacher la réunion » sur « declaration_eigs » :
      | champ   | valeur      |
      | réunion | « reunion » |
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0035
  Plan du scénario: qui n'accompagne pas le déclarant ne fait rien de sa déclaration, et rien ne s'y fait tout seul
    Étant donné les personnes :
      | nom      | rôle    |
      | Automate | système |
    Et un dossier « declaration_eigs » à l'état « <état> »
    Et qu'Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Alors quoi que dise Sacha, « <geste> » sur « declaration_eigs » est refusé comme « introuvable »
    Et quoi que dise Automate, « <geste> » sur « declaration_eigs » est refusé comme « introuvable »

    Exemples:
      | état               | geste                                |
      | à évaluer          | accompagner le déclarant             |
      | à évaluer          | évaluer les critères                 |
      | volet 1 dû         | évaluer les critères                 |
      | volet 1 dû         | préparer le volet 1                  |
      | volet 1 dû         | transmettre le volet 1               |
      | volet 1 dû         | informer le représentant légal       |
      | volet 1 transmis   | consigner l'accusé de réception      |
      | volet 1 transmis   | préparer le volet 2                  |
      | volet 1 transmis   | transmettre le volet 2               |
      | volet 1 transmis   | consigner la clôture par l'ARS       |
      | volet 2 transmis   | consigner une demande de complément  |
      | complément demandé | reprendre le volet 2                 |

  @adr:0037
  Scénario: sous une tolérance régionale non plus, n'évalue pas qui veut
    Étant donné les personnes :
      | nom      | rôle    |
      | Automate | système |
    Et que la CPTS fixe « v1_tolerance_jours » à « 7 jours »
    Et un dossier « declaration_eigs » à l'état « à évaluer »
    Et qu'Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Alors quoi que dise Sacha, « évaluer les critères » sur « declaration_eigs » est refusé comme « introuvable »
    Et quoi que dise Automate, « évaluer les critères » sur « declaration_eigs » est refusé comme « introuvable »

  @adr:0033
  Scénario: ni confirmer ni rouvrir n'appartient à qui n'accompagne pas le déclarant
    Étant donné les personnes :
      | nom      | rôle            |
      | Automate | système         |
      | Charlie  | cellule qualité |
    Et un dossier « declaration_eigs » à l'état « volet 1 dû »
    Et qu'Alix demande « évaluer les critères » sur « declaration_eigs » :
      | champ                      | valeur                      |
      | lié aux soins              | non                         |
      | inattendu                  | oui                         |
      | décès                      | non                         |
      | pronostic vital engagé     | oui                         |
      | déficit permanent probable | non                         |
      | motif                      | accident de la vie courante |
    Et qu'Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Et qu'Alix demande « accompagner le déclarant » sur « declaration_eigs » :
      | champ                | valeur  |
      | membre de la cellule | Charlie |
    Alors quoi que dise Sacha, « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs » est refusé comme « introuvable »
    Et quoi que dise Automate, « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs » est refusé comme « introuvable »
    Quand Charlie demande « confirmer que la déclaration ne s'impose pas » sur « declaration_eigs »
    Alors « declaration_eigs » est « non concerné »
    Et quoi que dise Sacha, « rouvrir l'évaluation » sur « declaration_eigs » est refusé comme « introuvable »
    Et quoi que dise Automate, « rouvrir l'évaluation » sur « declaration_eigs » est refusé comme « introuvable »
