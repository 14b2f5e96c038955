# language: fr
Fonctionnalité: Projet de santé — un dossier complet, pièce par pièce

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

  @src:NP-041
  Scénario: Les partenaires nécessaires à une mission ont leur convention, ou une raison
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ      | valeur  |
      | partenaire | hopital |
      | mission    | SPORT   |
    Alors la demande est refusée : « il faut que la mission soit une mission de la version de l'accord »
    Quand Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ      | valeur        |
      | partenaire | hopital       |
      | mission    | PARCOURS      |
      | convention | partenariat-1 |
    Alors la demande est refusée : « il faut que la convention soit un partenariat du projet »
    Quand Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ      | valeur   |
      | partenaire | hopital  |
      | mission    | PARCOURS |
    Alors « projet_de_sante » est « émergence »
    Et Morgan ne peut pas « nommer un partenaire nécessaire » sur « projet_de_sante »
    Quand Alix ouvre « partenariat » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | SIGNE            |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur          |
      | genre | partenariat     |
      | pièce | « partenariat » |
    Et Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ      | valeur          |
      | partenaire | hopital         |
      | mission    | PARCOURS        |
      | convention | « partenariat » |
    Alors « projet_de_sante » est « émergence »

  @src:NP-005 @adr:0061
  Scénario: Une mission abandonnée ne compte plus parmi les missions du projet
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « engager la rédaction » sur « projet_de_sante »
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Et Alix demande « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Et Alix demande « engager la troisième partie » sur « projet_de_sante »
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur   |
      | genre | action   |
      | pièce | action-1 |
    Et Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 janvier 2025              |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Et Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur            |
      | objectif régional | ACCES_PROCHE      |
      | mission           | ACCES_MT          |
      | réponse           | une liste commune |
    Et Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur             |
      | objectif régional | PARCOURS_FACILITES |
      | mission           | PARCOURS           |
      | réponse           | une liste commune  |
    Et Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | VALIDE           |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur                     |
      | genre | diagnostic territorial     |
      | pièce | « diagnostic_territorial » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=ACCES_MT |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur            |
      | état atteint        | FICHE_COMPLETE    |
      | pièce qui l'établit | pièce du dossier  |
      | valeurs connues     | mission=ACCES_SNP |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=PARCOURS |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=PREV     |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=CRISE    |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « texte » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | ADOPTE           |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | nature=STATUTS   |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur               |
      | genre | texte de gouvernance |
      | pièce | « texte »            |
    Et Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | RETENUE          |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur                  |
      | genre | système d'information   |
      | pièce | « systeme_information » |
    Et Alix ouvre « budget » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | ADOPTE           |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur     |
      | genre | budget     |
      | pièce | « budget » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                         |
      | état atteint        | ABANDONNEE                     |
      | pièce qui l'établit | pièce du dossier               |
      | valeurs connues     | mission=QUAL, actions=action-9 |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Morgan ne peut pas « déclarer le dossier complet » sur « projet_de_sante »
    Et Morgan ne peut pas « rattacher une pièce » sur « projet_de_sante »
    Quand Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors « projet_de_sante » est « complet »
    Et « complet le » de « projet_de_sante » vaut « 2025-03-20 »
    Et Alix ne peut pas « fixer un objectif » sur « projet_de_sante »
    Et Morgan ne peut pas « remettre en rédaction » sur « projet_de_sante »
    Quand Alix demande « remettre en rédaction » sur « projet_de_sante » :
      | champ | valeur              |
      | motif | une mission de plus |
    Alors « projet_de_sante » est « rédaction »
    Et « complet le » de « projet_de_sante » vaut « »

  @src:NP-005 @src:NP-013 @src:NP-036 @src:NP-041 @adr:0061
  Scénario: Un dossier est complet quand chaque partie y est
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « engager la rédaction » sur « projet_de_sante »
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Et Alix demande « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Et Alix demande « engager la troisième partie » sur « projet_de_sante »
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur   |
      | genre | action   |
      | pièce | action-1 |
    Et Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur            |
      | objectif régional | ACCES_PROCHE      |
      | mission           | ACCES_MT          |
      | réponse           | une liste commune |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=ACCES_MT |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur            |
      | état atteint        | FICHE_COMPLETE    |
      | pièce qui l'établit | pièce du dossier  |
      | valeurs connues     | mission=ACCES_SNP |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=PARCOURS |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=PREV     |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur             |
      | objectif régional | PARCOURS_FACILITES |
      | mission           | PARCOURS           |
      | réponse           | une liste commune  |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix demande « programmer une action » sur « projet_de_sante » :
      | champ             | valeur                      |
      | action            | action-1                    |
      | objectif          | OBJ-1                       |
      | du                | 1 janvier 2025              |
      | au                | 31 décembre 2025            |
      | moyens de l'année | deux demi-journées par mois |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | FICHE_COMPLETE   |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | mission=CRISE    |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur      |
      | genre | mission     |
      | pièce | « mission » |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix ouvre « budget » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | ADOPTE           |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur     |
      | genre | budget     |
      | pièce | « budget » |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | RETENUE          |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur                  |
      | genre | système d'information   |
      | pièce | « systeme_information » |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix ouvre « texte » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | ADOPTE           |
      | pièce qui l'établit | pièce du dossier |
      | valeurs connues     | nature=STATUTS   |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur               |
      | genre | texte de gouvernance |
      | pièce | « texte »            |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | VALIDE           |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur                     |
      | genre | diagnostic territorial     |
      | pièce | « diagnostic_territorial » |
    Et Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ      | valeur   |
      | partenaire | hopital  |
      | mission    | PARCOURS |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Quand Alix demande « nommer un partenaire nécessaire » sur « projet_de_sante » :
      | champ               | valeur                           |
      | partenaire          | hopital                          |
      | mission             | PARCOURS                         |
      | raison de l'absence | convention en cours de signature |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors « projet_de_sante » est « complet »
