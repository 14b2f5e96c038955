# language: fr
Fonctionnalité: Projet de santé — s'organiser, écrire, déposer

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Ulysse | URPS         |
      | Morgan | membre       |
      | Noor   | public       |

  @src:NP-004 @src:NP-009 @adr:0064
  Scénario: Un projet est porté par des professionnels de santé
    Quand Morgan ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur             |
      | territoire d'action      | les deux vallées   |
      | version de l'accord      | ACI-2019-AV2       |
      | porteurs                 | Camille, Sacha     |
      | professions des porteurs | G15-10, secretaire |
    Alors la demande est refusée : « il faut que chaque porteur soit un professionnel de santé, avec sa profession »
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10           |
    Alors la demande est refusée : « il faut que chaque porteur soit un professionnel de santé, avec sa profession »
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Alors « projet_de_sante » est « émergence »
    Et « professions des porteurs » de « projet_de_sante » vaut « G15-10, G15-60 »

  @src:NP-009
  Scénario: Un appel à projets reste l'exception
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                           | valeur           |
      | territoire d'action             | les deux vallées |
      | version de l'accord             | ACI-2019-AV2     |
      | porteurs                        | Camille, Sacha   |
      | professions des porteurs        | G15-10, G15-60   |
      | en réponse à un appel à projets | oui              |
    Alors la demande est refusée : « il faut qu'un appel à projets reste une exception, dont la raison est dite »
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                           | valeur                   |
      | territoire d'action             | les deux vallées         |
      | version de l'accord             | ACI-2019-AV2             |
      | porteurs                        | Camille, Sacha           |
      | professions des porteurs        | G15-10, G15-60           |
      | en réponse à un appel à projets | oui                      |
      | raison de l'exception           | territoire sans soignant |
    Alors « projet_de_sante » est « émergence »
    Et « raison de l'exception » de « projet_de_sante » vaut « territoire sans soignant »

  @src:NP-015 @src:PS-004 @adr:0063
  Scénario: Deux versions de l'accord, chacune à sa date
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2031         |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue et déjà parue »
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019         |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Alors « projet_de_sante » est « émergence »
    Quand Morgan demande « changer de version de l'accord » sur « projet_de_sante » :
      | champ               | valeur             |
      | version de l'accord | ACI-2019-AV2       |
      | motif               | avenant au contrat |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « changer de version de l'accord » sur « projet_de_sante » :
      | champ               | valeur             |
      | version de l'accord | ACI-2031           |
      | motif               | avenant au contrat |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue et déjà parue »
    Quand Alix demande « changer de version de l'accord » sur « projet_de_sante » :
      | champ               | valeur             |
      | version de l'accord | ACI-2019-AV2       |
      | motif               | avenant au contrat |
    Alors « projet_de_sante » est « émergence »
    Et « version de l'accord » de « projet_de_sante » vaut « ACI-2019-AV2 »
    Quand Alix demande « changer de version de l'accord » sur « projet_de_sante » :
      | champ               | valeur            |
      | version de l'accord | ACI-2019          |
      | motif               | retour en arrière |
    Alors la demande est refusée : « il faut que la version de l'accord suive celle du projet »
    Et l'historique de « projet_de_sante » contient « version de l'accord changée »

  @adr:0062
  Scénario: La lettre d'intention, là où la région la demande
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Quand Morgan demande « déposer la lettre d'intention » sur « projet_de_sante » :
      | champ                   | valeur        |
      | calendrier prévisionnel | dépôt en juin |
    Alors la demande est refusée comme « droit insuffisant »
    Et Remi ne voit pas « projet_de_sante »
    Quand Alix demande « déposer la lettre d'intention » sur « projet_de_sante » :
      | champ                   | valeur        |
      | calendrier prévisionnel | dépôt en juin |
    Alors « projet_de_sante » est « lettre d'intention déposée »
    Et « lettre déposée le » de « projet_de_sante » vaut « 2025-03-20 »
    Et Remi voit « projet_de_sante »
    Et Morgan ne peut pas « consigner la validation de la lettre » sur « projet_de_sante »
    Quand Remi demande « consigner la validation de la lettre » sur « projet_de_sante »
    Alors « projet_de_sante » est « lettre d'intention validée »
    Et Morgan ne peut pas « engager la rédaction » sur « projet_de_sante »
    Quand Alix demande « engager la rédaction » sur « projet_de_sante »
    Alors « projet_de_sante » est « rédaction »

  @src:NP-005
  Scénario: Sans lettre, la rédaction s'engage aussi
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Quand Alix demande « engager la rédaction » sur « projet_de_sante »
    Alors « projet_de_sante » est « rédaction »
    Et Morgan voit « projet_de_sante »
    Et Noor ne voit pas « projet_de_sante »
    Et Carole ne voit pas « projet_de_sante »

  @src:NP-004 @src:NP-005
  Scénario: Objectifs et acteurs associés
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Alors « projet_de_sante » est « émergence »
    Et Morgan ne peut pas « fixer un objectif » sur « projet_de_sante »
    Quand Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Alors « projet_de_sante » est « émergence »
    Et Morgan ne peut pas « associer un acteur » sur « projet_de_sante »
    Et « objectifs » de « projet_de_sante » vaut « OBJ-1 / un médecin traitant pour chacun »
    Et « acteurs associés » de « projet_de_sante » vaut « usagers / association d'usagers »

  @src:NP-021
  Scénario: La troisième partie attend les objectifs, les acteurs et les autres projets du territoire
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Quand Alix demande « engager la troisième partie » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que les objectifs, les acteurs et le lien avec les autres projets soient connus »
    Quand Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur   |
      | genre | budget   |
      | pièce | budget-1 |
    Alors la demande est refusée : « il faut que les objectifs, les acteurs et le lien avec les autres projets soient connus avant la troisième partie »
    Quand Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Et Alix demande « engager la troisième partie » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que les objectifs, les acteurs et le lien avec les autres projets soient connus »
    Quand Alix demande « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Alors « projet_de_sante » est « rédaction »
    Et Morgan ne peut pas « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Et « aucun autre projet à articuler » de « projet_de_sante » vaut « oui »
    Quand Alix demande « décrire une articulation » sur « projet_de_sante » :
      | champ        | valeur                 |
      | autre projet | contrat local de santé |
      | articulation | un groupe commun       |
    Alors « projet_de_sante » est « rédaction »
    Et Morgan ne peut pas « décrire une articulation » sur « projet_de_sante »
    Et « aucun autre projet à articuler » de « projet_de_sante » vaut « non »
    Et Morgan ne peut pas « engager la troisième partie » sur « projet_de_sante »
    Quand Alix demande « engager la troisième partie » sur « projet_de_sante »
    Alors « projet_de_sante » est « rédaction »
    Et « troisième partie engagée le » de « projet_de_sante » vaut « 2025-03-20 »

  @src:NP-005 @src:NP-006
  Scénario: Les actions sont programmées, année par année, avec leurs moyens
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 janvier 2025              |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Alors la demande est refusée : « il faut que l'action soit une action du projet »
    Quand Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur   |
      | genre | action   |
      | pièce | action-1 |
    Et Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-9                       |
      | du                | 1 janvier 2025              |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Alors la demande est refusée : « il faut que l'objectif soit un objectif du projet »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 septembre 2025            |
      | au                | 31 mars 2026                |
      | moyens de l'année | deux demi-journées par mois |
    Alors la demande est refusée : « il faut que les dates se suivent, dans une même année »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 2 septembre 2025            |
      | au                | 1 septembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Alors la demande est refusée : « il faut que les dates se suivent, dans une même année »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 janvier 2025              |
      | au                | 30 juin 2025                |
      | moyens de l'année | deux demi-journées par mois |
    Alors « projet_de_sante » est « rédaction »
    Et Morgan ne peut pas « programmer une action » sur « projet_de_sante »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 30 juin 2025                |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Alors la demande est refusée : « il faut que l'action ne soit pas déjà programmée à ces dates »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 juillet 2025              |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Alors « projet_de_sante » est « rédaction »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 janvier 2026              |
      | au                | 1 janvier 2026              |
      | moyens de l'année | deux demi-journées par mois |
    Alors « projet_de_sante » est « rédaction »

  @src:NP-008
  Scénario: Le projet s'écrit en lien avec le référent de l'ARS
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande, pour le 12 mars 2025 à 14 h, « consigner un échange avec le référent de l'ARS » sur « projet_de_sante » :
      | champ | valeur                |
      | objet | contour du territoire |
    Alors « projet_de_sante » est « émergence »
    Et « échanges avec le référent » de « projet_de_sante » vaut « 2025-03-12 / contour du territoire »
    Et Morgan ne peut pas « consigner un échange avec le référent de l'ARS » sur « projet_de_sante »
    Quand Remi demande « consigner un échange avec le référent de l'ARS » sur « projet_de_sante » :
      | champ | valeur                |
      | objet | contour du territoire |
    Alors « projet_de_sante » est « émergence »

  @src:NP-013 @src:NP-025 @src:NP-041
  Scénario: Les annexes se joignent au projet
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « joindre une annexe » sur « projet_de_sante » :
      | champ | valeur          |
      | genre | statuts         |
      | pièce | statuts de mars |
    Alors « projet_de_sante » est « émergence »
    Et Morgan ne peut pas « joindre une annexe » sur « projet_de_sante »
    Et « annexes » de « projet_de_sante » vaut « statuts / statuts de mars »

  @adr:0062
  Scénario: Un projet s'abandonne tant qu'il n'est pas fini
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « abandonner le projet » sur « projet_de_sante » :
      | champ | valeur           |
      | motif | plus de porteurs |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Béa demande « abandonner le projet » sur « projet_de_sante » :
      | champ | valeur           |
      | motif | plus de porteurs |
    Alors « projet_de_sante » est « abandonné »
    Et Béa ne peut pas « clore le projet » sur « projet_de_sante »
