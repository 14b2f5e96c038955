# language: fr
Fonctionnalité: Niveau 3, recueil, analyse, réunion pluriprofessionnelle, déblocage

  Quand une situation touche plusieurs professions, la cellule prépare une réunion, mène six étapes
  dans l'ordre et en rend compte en assemblée générale. Personne n'y est nommé, sauf le pilote.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Sacha     | cellule qualité |
      | Camille   | pilote          |
      | Morgan    | pilote          |
      | Dominique | déclarant       |
    Et un dossier « incident » à l'état « niveau 3 »

  @src:NP-081
  Scénario: passer au niveau 3 ouvre une réunion
    Alors « reunion » est « décidée »
    Et Alix voit « reunion »
    Et Dominique ne voit pas « reunion »

  # --- Préparer ---

  @src:NP-082
  Scénario: la cellule se réunit pour préparer
    Quand Alix demande, pour le 20 mars 2025 à 9 h, « préparer la réunion » sur « reunion » :
      | champ              | valeur                       |
      | fonctions présentes | referent-qualite, secretaire |
    Alors « reunion » est « préparée »
    Et « préparée le » de « reunion » vaut « 2025-03-20 »
    Et « étape en cours » de « reunion » vaut « N1, collecter les données »

  @src:NP-060
  Scénario: qui ne suit pas l'incident ne prépare pas sa réunion
    Quand Sacha demande « préparer la réunion » sur « reunion » :
      | champ              | valeur     |
      | fonctions présentes | secretaire |
    Alors la demande est refusée comme « introuvable »
    Et Sacha ne voit pas « reunion »

  @adr:0031
  Scénario: le pilote de l'analyse dit lui-même ne pas être impliqué
    Quand Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur  |
      | pilote             | Camille |
      | fonction du pilote | medecin |
    Et Alix demande « attester ne pas être impliqué » sur « reunion »
    Alors la demande est refusée : « il faut que l'attestation vienne du pilote lui-même »
    Quand Camille demande « attester ne pas être impliqué » sur « reunion »
    Alors la demande est acceptée
    Et « non-implication attestée le » de « reunion » vaut « 2025-03-20 »
    Et Camille voit « reunion »
    Et Morgan ne voit pas « reunion »

  @adr:0031
  Scénario: qui est concerné par l'événement n'en conduit pas l'analyse
    Étant donné qu'Alix demande « tenir un membre à l'écart » sur « incident » :
      | champ                               | valeur |
      | membre de la cellule tenu à l'écart | Sacha  |
    Quand Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Sacha            |
      | fonction du pilote | referent-qualite |
    Alors la demande est refusée : « il faut que le pilote ne soit pas concerné par l'événement »

  # --- Recueil : N1 et N2 ---

  @src:NP-083
  Scénario: N1, on ne reconstitue rien sans avoir collecté
    Étant donné qu'Alix demande « préparer la réunion » sur « reunion » :
      | champ              | valeur           |
      | fonctions présentes | referent-qualite |
    Quand Alix demande « achever la collecte » sur « reunion »
    Alors la demande est refusée : « il faut qu'au moins une source soit collectée »
    Et la demande est refusée : « il faut que le pilote soit nommé et ait attesté ne pas être impliqué »
    Quand Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Alix             |
      | fonction du pilote | referent-qualite |
    Et Alix demande « attester ne pas être impliqué » sur « reunion »
    Et Alix demande « collecter une source » sur « reunion » :
      | champ               | valeur                    |
      | nature de la source | entretien                 |
      | contenu de la source | échange avec la pharmacie |
    Et Alix demande « achever la collecte » sur « reunion »
    Alors « reunion » est « données collectées »

  @src:NP-084
  Scénario: N2, les faits se rangent dans l'ordre où ils sont survenus
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | DONNEES_COLLECTEES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « achever la chronologie » sur « reunion »
    Alors la demande est refusée : « il faut qu'au moins un fait soit daté »
    Quand Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur                  |
      | jour du fait | 12 mars 2025            |
      | heure du fait | 14:30                  |
      | fait         | l'ordonnance est perdue |
    Et Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur                  |
      | jour du fait | 11 mars 2025            |
      | fait         | la sortie est décidée   |
    Alors « chronologie » de « reunion » vaut « 2025-03-11 / la sortie est décidée, 2025-03-12 / 14:30 / l'ordonnance est perdue »
    Quand Alix demande « achever la chronologie » sur « reunion »
    Alors « reunion » est « faits reconstitués »

  @src:NP-084
  Scénario: N2, un fait à venir n'est pas un fait
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | DONNEES_COLLECTEES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « consigner un fait » sur « reunion » :
      | champ         | valeur                |
      | jour du fait  | 21 mars 2025          |
      | heure du fait | 9h30                  |
      | fait          | la sortie est décidée |
    Alors la demande est refusée : « il faut que le fait soit déjà survenu »
    Et la demande est refusée : « il faut que l'heure s'écrive comme 09:30 »

  @src:NP-073
  Scénario: N2, une interprétation se range à part des faits
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | DONNEES_COLLECTEES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « commenter les faits » sur « reunion » :
      | champ       | valeur                   |
      | commentaire | le transfert reste confus |
    Alors « commentaires » de « reunion » vaut « le transfert reste confus »

  # --- Analyse : N3 ---

  @src:NP-085
  Scénario: N3, des écarts et des facteurs de deux natures
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | FAITS_RECONSTITUES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « achever l'analyse » sur « reunion »
    Alors la demande est refusée : « il faut qu'un écart soit relevé, ou leur absence constatée »
    Quand Alix demande « relever un écart » sur « reunion » :
      | champ            | valeur                    |
      | écart            | ordonnance non transmise  |
      | pratique attendue | double remis à la sortie |
    Et Alix demande « relever un facteur » sur « reunion » :
      | champ             | valeur                    |
      | nature du facteur | contributif               |
      | facteur           | aucun double imprimé      |
      | famille ORION     | organisation et procédures |
      | famille ALARM     | organisation et management |
    Et Alix demande « relever un facteur » sur « reunion » :
      | champ             | valeur           |
      | nature du facteur | influent         |
      | facteur           | veille de congés |
    Et Alix demande « constater l'absence d'écart » sur « reunion » :
      | champ                | valeur               |
      | ce qui le fait dire  | pratique habituelle  |
    Alors la demande est refusée : « il faut qu'aucun écart ne soit déjà relevé »
    Quand Alix demande « achever l'analyse » sur « reunion »
    Alors « reunion » est « écarts et facteurs repérés »

  @src:NP-085
  Scénario: N3, dire qu'il n'y a pas d'écart, et pourquoi
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | FAITS_RECONSTITUES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « constater l'absence d'écart » sur « reunion » :
      | champ               | valeur                    |
      | ce qui le fait dire | conduite tenue selon l'usage |
    Et Alix demande « achever l'analyse » sur « reunion »
    Alors « reunion » est « écarts et facteurs repérés »

  # --- Réunion pluriprofessionnelle ---

  @src:NP-081 @adr:0030
  Scénario: la réunion rassemble au moins deux professions
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur         |
      | état atteint        | ECARTS_REPERES |
      | pièce qui l'établit | compte rendu   |
    Quand Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                | valeur         |
      | professions présentes | G15-60, G15-60 |
    Alors la demande est refusée : « il faut qu'au moins deux professions soient présentes »
    Quand Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                | valeur                 |
      | professions présentes | G15-10, G15-60, G15-60 |
    Alors « réunion tenue le » de « reunion » vaut « 2025-03-20 »
    Et « présents » de « reunion » vaut « G15-10 / 1, G15-60 / 2 »

  # --- Déblocage : N4 ---

  @src:NP-086
  Scénario: N4, chaque action a un responsable, une échéance et une évaluation
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                      |
      | état atteint        | ECARTS_REPERES                              |
      | pièce qui l'établit | compte rendu                                |
      | valeurs connues     | pilote=Alix, atteste_le=2025-03-01T09:00+01:00 |
    Quand Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors la demande est refusée : « il faut que la réunion pluriprofessionnelle ait été tenue »
    Et la demande est refusée : « il faut qu'une action soit planifiée, ou leur absence justifiée »
    Quand Alix demande « planifier une action » sur « reunion » :
      | champ                | valeur              |
      | action               | fiche de liaison    |
      | fonction responsable | referent-qualite    |
      | échéance de l'action | 1er septembre 2025  |
      | date d'évaluation    | 31 août 2025        |
    Alors la demande est refusée : « il faut que l'évaluation ne précède pas l'échéance de l'action »
    Quand Alix demande « planifier une action » sur « reunion » :
      | champ                | valeur              |
      | action               | fiche de liaison    |
      | fonction responsable | referent-qualite    |
      | échéance de l'action | 1er septembre 2025  |
    Alors la demande est refusée comme « données invalides »
    Quand Alix demande « planifier une action » sur « reunion » :
      | champ                | valeur              |
      | action               | fiche de liaison    |
      | fonction responsable | referent-qualite    |
      | échéance de l'action | 1er septembre 2025  |
      | date d'évaluation    | 1er décembre 2025   |
    Et Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Alors la demande est refusée : « il faut qu'aucune action ne soit déjà planifiée »
    Quand Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                | valeur         |
      | professions présentes | G15-10, G15-60 |
    Et Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors « reunion » est « actions planifiées »
    Et l'échéance « fin de l'enquête de satisfaction » de « reunion » n'est plus attendue

  @src:NP-086
  Scénario: N4, ne rien prévoir se justifie
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                               |
      | état atteint        | ECARTS_REPERES                                                                       |
      | pièce qui l'établit | compte rendu                                                                         |
      | valeurs connues     | pilote=Alix, atteste_le=2025-03-01T09:00+01:00, tenue_le=2025-03-10T19:00+01:00 |
    Quand Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Et Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors « reunion » est « actions planifiées »

  # --- Déblocage : N5 ---

  @src:NP-087
  Scénario: N5, les professionnels disent ce qu'ils en ont pensé
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | ACTIONS_PLANIFIEES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « clore l'enquête de satisfaction » sur « reunion »
    Alors la demande est refusée : « il faut que l'enquête ait été envoyée »
    Quand Alix demande « envoyer l'enquête de satisfaction » sur « reunion » :
      | champ                    | valeur |
      | professionnels sollicités | 12     |
    Et Alix demande « consigner la satisfaction » sur « reunion » :
      | champ           | valeur |
      | réponses reçues | 8      |
    Alors la demande est refusée : « il faut que l'enquête soit close »
    Quand Alix demande « clore l'enquête de satisfaction » sur « reunion »
    Et Alix demande « envoyer l'enquête de satisfaction » sur « reunion » :
      | champ                    | valeur |
      | professionnels sollicités | 14     |
    Alors la demande est refusée : « il faut que l'enquête soit encore ouverte »
    Quand Alix demande « consigner la satisfaction » sur « reunion » :
      | champ                | valeur |
      | réponses reçues      | 8      |
      | écoute sans jugement | 4,5    |
      | utilité              | 4      |
    Alors « reunion » est « satisfaction mesurée »

  @src:NP-087 @adr:0032
  Scénario: N5, quand la CPTS a choisi une durée, l'enquête se clôt d'elle-même
    Étant donné que la CPTS fixe « fenetre_satisfaction » à « 30 jours »
    Et qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                               |
      | état atteint        | ECARTS_REPERES                                                                       |
      | pièce qui l'établit | compte rendu                                                                         |
      | valeurs connues     | pilote=Alix, atteste_le=2025-03-01T09:00+01:00, tenue_le=2025-03-10T19:00+01:00 |
    Et qu'Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Quand Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors l'échéance « fin de l'enquête de satisfaction » de « reunion » tombe le 19 avril 2025
    Quand Alix demande « envoyer l'enquête de satisfaction » sur « reunion » :
      | champ                    | valeur |
      | professionnels sollicités | 12     |
    Et nous sommes le 20 avril 2025 à 9 h
    Alors l'historique de « reunion » contient « enquête close »
    Et l'échéance « fin de l'enquête de satisfaction » de « reunion » n'est plus attendue

  @adr:0032
  Scénario: N5, une enquête oubliée ne se clôt pas, elle se rappelle
    Étant donné que la CPTS fixe « fenetre_satisfaction » à « 30 jours »
    Et qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                   |
      | état atteint        | ACTIONS_PLANIFIEES                       |
      | pièce qui l'établit | compte rendu                             |
      | valeurs connues     | plan_arrete_le=2025-03-19T19:00+01:00 |
    Quand nous sommes le 19 avril 2025 à 9 h
    Alors l'échéance « fin de l'enquête de satisfaction » de « reunion » est dépassée
    Et « reunion » est « actions planifiées »

  @adr:0032
  Scénario: N5, trop peu de réponses ne font pas une moyenne
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | ACTIONS_PLANIFIEES                                            |
      | pièce qui l'établit | compte rendu                                                  |
      | valeurs connues     | sollicites=6, enquete_close_le=2025-03-10T19:00+01:00 |
    Quand Alix demande « consigner la satisfaction » sur « reunion » :
      | champ                | valeur |
      | réponses reçues      | 4      |
      | écoute sans jugement | 4      |
    Alors la demande est refusée : « il faut que les moyennes ne portent pas sur un trop petit nombre de réponses »
    Quand Alix demande « consigner la satisfaction » sur « reunion » :
      | champ           | valeur |
      | réponses reçues | 7      |
    Alors la demande est refusée : « il faut qu'il n'y ait pas plus de réponses que de sollicités »

  # --- Déblocage : N6 ---

  @src:NP-088
  Scénario: N6, le rapport est relu, puis présenté en assemblée générale
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | SATISFACTION_MESUREE |
      | pièce qui l'établit | compte rendu         |
    Quand Alix demande « rédiger le rapport final » sur « reunion » :
      | champ                 | valeur                  |
      | rapport               | ce que nous avons appris |
      | relu pour l'assemblée | non                     |
    Alors la demande est refusée : « il faut que le rapport soit relu pour l'assemblée »
    Quand Alix demande « rédiger le rapport final » sur « reunion » :
      | champ                 | valeur                  |
      | rapport               | ce que nous avons appris |
      | relu pour l'assemblée | oui                     |
    Alors « reunion » est « rapport rédigé »
    Quand nous sommes le 20 juin 2025 à 21 h
    Et Alix demande « communiquer en assemblée générale » sur « reunion »
    Alors « reunion » est « communiquée »
    Et « communiquée le » de « reunion » vaut « 2025-06-20 »

  @adr:0030
  Scénario: une étape ne se saute pas
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | DONNEES_COLLECTEES |
      | pièce qui l'établit | compte rendu       |
    Quand Alix demande « relever un écart » sur « reunion » :
      | champ | valeur                   |
      | écart | ordonnance non transmise |
    Alors la demande est refusée comme « pas dans cet état »

  # --- Renoncer ---

  @adr:0030
  Scénario: la cellule renonce à une réunion, et dit pourquoi
    Quand Alix demande « annuler la réunion » sur « reunion » :
      | champ               | valeur                     |
      | motif d'annulation | la situation s'est résolue |
    Alors « reunion » est « annulée »

  @adr:0030
  Scénario: le retrait de l'incident annule sa réunion
    Quand Dominique demande « retirer la déclaration » sur « incident »
    Alors « reunion » est « annulée »

  @adr:0030
  Scénario: le retrait de l'incident ne défait pas une réunion déjà annulée
    Étant donné qu'Alix demande « annuler la réunion » sur « reunion » :
      | champ               | valeur                     |
      | motif d'annulation | la situation s'est résolue |
    Quand Dominique demande « retirer la déclaration » sur « incident »
    Alors « reunion » est « annulée »
    Et l'historique de « reunion » contient « incident écarté »

  # --- Qui peut quoi ---

  @adr:0031
  Plan du scénario: le pilote de l'analyse ne tient pas le dossier du déclarant
    Étant donné qu'Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur  |
      | pilote             | Camille |
      | fonction du pilote | medecin |
    Alors quoi que dise Camille, « <geste> » sur « incident » est refusé comme « droit insuffisant »

    Exemples:
      | geste                     |
      | tenir un membre à l'écart |
      | retirer la déclaration    |
      | répondre à une question   |

  @src:NP-081
  Scénario: une réunion ne s'ouvre et ne s'écarte que par son incident
    Quand Alix ouvre « reunion » par « ouvrir une réunion » :
      | champ    | valeur       |
      | incident | « incident » |
    Alors la demande est refusée comme « droit insuffisant »
    Et quoi que dise Alix, « constater le retrait de l'incident » sur « reunion » est refusé comme « droit insuffisant »
    Quand Alix demande « annuler la réunion » sur « reunion » :
      | champ              | valeur                     |
      | motif d'annulation | la situation s'est résolue |
    Alors quoi que dise Alix, « constater le retrait de l'incident » sur « reunion » est refusé comme « droit insuffisant »

  @adr:0030
  Plan du scénario: aucune étape ne se franchit toute seule
    Étant donné les personnes :
      | nom      | rôle    |
      | Automate | système |
    Et qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | <état>       |
      | pièce qui l'établit | compte rendu |
    Alors quoi que dise Automate, « <geste> » sur « reunion » est refusé comme « introuvable »

    Exemples:
      | état                 | geste                                 |
      | DECIDEE              | préparer la réunion                   |
      | DECIDEE              | nommer le pilote de l'analyse         |
      | DECIDEE              | attester ne pas être impliqué         |
      | DECIDEE              | annuler la réunion                    |
      | PREPAREE             | collecter une source                  |
      | PREPAREE             | achever la collecte                   |
      | PREPAREE             | tenir la réunion pluriprofessionnelle |
      | DONNEES_COLLECTEES   | consigner un fait                     |
      | DONNEES_COLLECTEES   | commenter les faits                   |
      | DONNEES_COLLECTEES   | achever la chronologie                |
      | FAITS_RECONSTITUES   | relever un écart                      |
      | FAITS_RECONSTITUES   | constater l'absence d'écart           |
      | FAITS_RECONSTITUES   | relever un facteur                    |
      | FAITS_RECONSTITUES   | achever l'analyse                     |
      | ECARTS_REPERES       | planifier une action                  |
      | ECARTS_REPERES       | justifier l'absence d'action          |
      | ECARTS_REPERES       | arrêter le plan d'actions             |
      | ACTIONS_PLANIFIEES   | envoyer l'enquête de satisfaction     |
      | ACTIONS_PLANIFIEES   | consigner la satisfaction             |
      | SATISFACTION_MESUREE | rédiger le rapport final              |
      | RAPPORT_REDIGE       | communiquer en assemblée générale     |

  @src:NP-060
  Scénario: qui ne suit pas l'incident ne mène aucune étape de sa réunion, et aucune ne se franchit toute seule
    Étant donné les personnes :
      | nom      | rôle    |
      | Automate | système |
    Alors quoi que dise Sacha, « nommer le pilote de l'analyse » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « annuler la réunion » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « préparer la réunion » sur « reunion » :
      | champ               | valeur           |
      | fonctions présentes | referent-qualite |
    Et Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Alix             |
      | fonction du pilote | referent-qualite |
    Et Alix demande « attester ne pas être impliqué » sur « reunion »
    Et Alix demande « collecter une source » sur « reunion » :
      | champ                | valeur      |
      | nature de la source  | document    |
      | contenu de la source | ordonnances |
    Alors quoi que dise Sacha, « collecter une source » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « tenir la réunion pluriprofessionnelle » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « achever la collecte » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Automate, « achever la collecte » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « achever la collecte » sur « reunion »
    Et Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur              |
      | jour du fait | 12 mars 2025        |
      | fait         | la dose est doublée |
    Alors quoi que dise Sacha, « consigner un fait » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « commenter les faits » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « achever la chronologie » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Automate, « achever la chronologie » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « commenter les faits » sur « reunion » :
      | champ       | valeur                    |
      | commentaire | le transfert reste confus |
    Alors « reunion » est « données collectées »
    Quand Alix demande « achever la chronologie » sur « reunion »
    Alors quoi que dise Sacha, « relever un écart » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « constater l'absence d'écart » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « relever un facteur » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « relever un facteur » sur « reunion » :
      | champ             | valeur           |
      | nature du facteur | influent         |
      | facteur           | veille de congés |
    Alors la demande est acceptée
    Quand Alix demande « relever un écart » sur « reunion » :
      | champ | valeur               |
      | écart | ordonnance non relue |
    Alors quoi que dise Sacha, « achever l'analyse » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Automate, « achever l'analyse » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « achever l'analyse » sur « reunion »
    Et Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                 | valeur         |
      | professions présentes | G15-10, G15-21 |
    Alors quoi que dise Sacha, « planifier une action » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Sacha, « justifier l'absence d'action » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Alors quoi que dise Sacha, « arrêter le plan d'actions » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Automate, « arrêter le plan d'actions » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors quoi que dise Sacha, « envoyer l'enquête de satisfaction » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « envoyer l'enquête de satisfaction » sur « reunion » :
      | champ                     | valeur |
      | professionnels sollicités | 12     |
    Alors quoi que dise Sacha, « clore l'enquête de satisfaction » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « clore l'enquête de satisfaction » sur « reunion »
    Et Alix demande « clore l'enquête de satisfaction » sur « reunion »
    Alors la demande est refusée : « il faut que l'enquête soit encore ouverte »
    Et quoi que dise Sacha, « consigner la satisfaction » sur « reunion » est refusé comme « introuvable »
    Et quoi que dise Automate, « consigner la satisfaction » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « consigner la satisfaction » sur « reunion » :
      | champ           | valeur |
      | réponses reçues | 8      |
    Alors quoi que dise Sacha, « rédiger le rapport final » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « rédiger le rapport final » sur « reunion » :
      | champ                 | valeur                   |
      | rapport               | ce que nous avons appris |
      | relu pour l'assemblée | oui                      |
    Alors quoi que dise Sacha, « communiquer en assemblée générale » sur « reunion » est refusé comme « introuvable »
    Quand Alix demande « communiquer en assemblée générale » sur « reunion »
    Alors « reunion » est « communiquée »

  @adr:0031
  Scénario: un pilote tenu depuis à l'écart n'atteste plus rien
    Étant donné qu'Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur  |
      | pilote             | Camille |
      | fonction du pilote | medecin |
    Et que Dominique demande « tenir un membre à l'écart » sur « incident » :
      | champ                               | valeur  |
      | membre de la cellule tenu à l'écart | Camille |
    Alors quoi que dise Camille, « attester ne pas être impliqué » sur « reunion » est refusé comme « introuvable »

  @adr:0031
  Scénario: N4, un plan ne s'arrête pas sans un pilote hors de cause
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                               |
      | état atteint        | ECARTS_REPERES                                                                       |
      | pièce qui l'établit | compte rendu                                                                         |
      | valeurs connues     | tenue_le=2025-03-10T19:00+01:00 |
    Et qu'Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Quand Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors la demande est refusée : « il faut que le pilote soit nommé et ait attesté ne pas être impliqué »

  @src:NP-087
  Scénario: N5, le pilote ne clôt pas l'enquête
    Étant donné qu'Alix ouvre « reunion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | ACTIONS_PLANIFIEES |
      | pièce qui l'établit | compte rendu       |
      | valeurs connues     | pilote=Camille     |
    Alors quoi que dise Camille, « clore l'enquête de satisfaction » sur « reunion » est refusé comme « droit insuffisant »
