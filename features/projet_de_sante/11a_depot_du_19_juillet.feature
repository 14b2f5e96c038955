# language: fr
Fonctionnalité: Dépôt du 19 juillet 2024 — le déroulement du second document

  # Du texte : le 19 juillet 2024, l'ARS, la CPAM, les URPS, les avis favorables. Tout autre jour est fictif.

  Contexte:
    Étant donné que nous sommes le 3 juin 2024 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Ulysse | URPS         |
      | Morgan | membre       |
      | Noor   | public       |

  @src:NP-008 @src:NP-009 @src:PS-043 @src:PS-044 @loi
  Scénario: Le projet déposé le 19 juillet 2024, ses avis favorables, sa mise en œuvre
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
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors « projet_de_sante » est « complet »
    Quand Alix demande « déposer le projet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut qu'un échange avec le référent de l'ARS ait déjà eu lieu »
    Quand nous sommes le 19 juillet 2024 à 10 h
    Et Alix demande « consigner un échange avec le référent de l'ARS » sur « projet_de_sante » :
      | champ | valeur                |
      | objet | contour du territoire |
    Et Remi ne voit pas « projet_de_sante »
    Et Morgan ne peut pas « déposer le projet » sur « projet_de_sante »
    Quand Alix demande « déposer le projet » sur « projet_de_sante » :
      | champ                          | valeur |
      | déposé aussi auprès de la CPAM | oui    |
    Alors « projet_de_sante » est « déposé »
    Et « avis » de « projet_de_sante » vaut « ARS / attendu, CPAM / attendu »
    Et Remi voit « projet_de_sante »
    Et Ulysse voit « projet_de_sante »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » tombe le 19 septembre 2024
    Et Morgan ne peut pas « ouvrir l'instruction » sur « projet_de_sante »
    Quand Remi demande « ouvrir l'instruction » sur « projet_de_sante »
    Alors « projet_de_sante » est « en instruction »
    Quand Carole demande « demander un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | URPS   |
    Alors la demande est refusée : « il faut qu'un avis d'URPS, et lui seul, dise la profession »
    Quand Carole demande « demander un avis » sur « projet_de_sante » :
      | champ      | valeur     |
      | organisme  | URPS       |
      | profession | secretaire |
    Alors la demande est refusée : « il faut qu'un avis d'URPS, et lui seul, dise la profession »
    Quand Carole demande « demander un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-10 |
    Alors « projet_de_sante » est « en instruction »
    Et Ulysse ne peut pas « demander un avis » sur « projet_de_sante »
    Quand Carole demande « demander un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-60 |
    Et Carole demande « demander un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-60 |
    Alors la demande est refusée : « il faut que cet avis ne soit pas déjà demandé »
    Quand Alix demande « rendre un avis » sur « projet_de_sante » :
      | champ      | valeur   |
      | organisme  | URPS     |
      | profession | G15-21   |
      | favorable  | oui      |
      | pièce      | courrier |
    Alors la demande est refusée : « il faut que cet avis ait été demandé »
    # Fictif : le texte dit seulement que les avis sont venus quelques semaines plus tard.
    Quand nous sommes le 2 septembre 2024 à 9 h
    Et Alix demande « rendre un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-10 |
      | favorable  | oui    |
    Alors la demande est refusée : « il faut que l'avis soit rendu par son auteur, ou consigné par la coordination avec sa pièce »
    Quand Carole demande « rendre un avis » sur « projet_de_sante » :
      | champ      | valeur   |
      | organisme  | URPS     |
      | profession | G15-10   |
      | favorable  | oui      |
      | pièce      | courrier |
    Alors la demande est refusée : « il faut que l'avis soit rendu par son auteur, ou consigné par la coordination avec sa pièce »
    Quand Alix demande « rendre un avis » sur « projet_de_sante » :
      | champ      | valeur        |
      | organisme  | URPS          |
      | profession | G15-10        |
      | favorable  | oui           |
      | pièce      | courrier reçu |
    Alors « projet_de_sante » est « en instruction »
    Et Morgan ne peut pas « rendre un avis » sur « projet_de_sante »
    Quand Ulysse demande « rendre un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-60 |
      | favorable  | oui    |
    Et Carole demande « rendre un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | CPAM   |
      | favorable | oui    |
    Et Remi demande « rendre un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | ARS    |
      | favorable | oui    |
    Alors « projet_de_sante » est « en instruction »
    Quand Morgan demande « valider le projet » sur « projet_de_sante » :
      | champ             | valeur                |
      | décision de l'ARS | courrier du directeur |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Remi demande « valider le projet » sur « projet_de_sante » :
      | champ             | valeur                |
      | décision de l'ARS | courrier du directeur |
    Alors « projet_de_sante » est « validé »
    Et « validation » de « projet_de_sante » vaut « expresse »
    Et « validé le » de « projet_de_sante » vaut « 2024-09-02 »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » n'est plus attendue
    Et Alix ne peut pas « mettre en œuvre le projet » sur « projet_de_sante »
    Quand Béa demande « mettre en œuvre le projet » sur « projet_de_sante »
    Alors « projet_de_sante » est « mis en œuvre »
    Et « mis en œuvre le » de « projet_de_sante » vaut « 2024-09-02 »
    Et Alix ne peut pas « clore le projet » sur « projet_de_sante »
    Quand Béa demande « clore le projet » sur « projet_de_sante » :
      | champ | valeur         |
      | motif | fin du contrat |
    Alors « projet_de_sante » est « clos »
