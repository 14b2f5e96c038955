# language: fr
Fonctionnalité: Dépôt et avis — de l'ARS, de la CPAM et des URPS

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
    # Les jours de septembre sont fictifs : le texte dit seulement « quelques semaines ».
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

  @src:NP-008 @adr:0061
  Scénario: Un dossier qui a perdu une partie ne se dépose pas
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | COMPLET                  |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Quand Alix demande « déposer le projet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
    Et la demande est refusée : « il faut qu'un échange avec le référent de l'ARS ait déjà eu lieu »

  @loi @adr:0062
  Scénario: Sans réponse en deux mois, le projet est validé tacitement
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | DEPOSE                                                        |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Alors « projet_de_sante » est « déposé »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » tombe le 19 septembre 2024
    Quand nous sommes le 19 septembre 2024 à 23 h 30
    Alors « projet_de_sante » est « déposé »
    Quand nous sommes le 21 septembre 2024 à 9 h
    Alors « projet_de_sante » est « validé »
    Et « validation » de « projet_de_sante » vaut « tacite »
    Et « validé le » de « projet_de_sante » vaut « 2024-09-19 »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » n'est plus attendue
    Et l'historique de « projet_de_sante » contient « validation tacite constatée »

  @src:PS-043 @adr:0062
  Scénario: Un projet repris en instruction attend sa décision comme les autres
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | DEPOSE                                                        |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Et Alix demande « ouvrir l'instruction » sur « projet_de_sante »
    Alors « projet_de_sante » est « en instruction »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » tombe le 19 septembre 2024
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | EN_INSTRUCTION                                                |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Alors « projet_de_sante » est « en instruction »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » tombe le 19 septembre 2024

  @loi @adr:0062
  Scénario: Le silence ne se constate pas avant l'heure, ni par n'importe qui
    Étant donné les personnes :
      | nom      | rôle    |
      | systeme  | système |
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | EN_INSTRUCTION                                                |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Et systeme demande « constater la validation tacite » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le délai de l'ARS soit écoulé »
    Quand Alix demande « constater la validation tacite » sur « projet_de_sante »
    Alors la demande est refusée comme « droit insuffisant »

  @loi @adr:0062
  Scénario: L'ARS s'oppose sur l'un des deux motifs, et le projet se réécrit
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | DEPOSE                                                        |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Quand nous sommes le 10 septembre 2024 à 9 h
    Quand Remi demande « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur              |
      | motif       | budget trop élevé   |
      | explication | deux bassins de vie |
    Alors la demande est refusée comme « données invalides »
    Quand Morgan demande « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Remi demande, pour le 18 juillet 2024 à 9 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors la demande est refusée : « il faut que l'opposition soit datée dans le délai de l'ARS »
    Quand Remi demande « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                            |
      | motif       | territoire d'action non pertinent |
      | explication | deux bassins de vie               |
    Alors « projet_de_sante » est « opposé »
    Et « opposé le » de « projet_de_sante » vaut « 2024-09-10 »
    Et l'échéance « décision de l'ARS » de « projet_de_sante » n'est plus attendue
    Quand Morgan demande « remettre en rédaction » sur « projet_de_sante » :
      | champ | valeur               |
      | motif | revoir le territoire |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « remettre en rédaction » sur « projet_de_sante » :
      | champ | valeur               |
      | motif | revoir le territoire |
    Alors « projet_de_sante » est « rédaction »

  @loi @adr:0062
  Scénario: Une opposition datée dans le délai mais saisie en retard défait la validation tacite
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | EN_INSTRUCTION                                                |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Quand nous sommes le 3 octobre 2024 à 9 h
    Alors « projet_de_sante » est « validé »
    Quand Remi demande « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors la demande est refusée : « il faut que l'opposition soit datée dans le délai de l'ARS »
    Quand Morgan demande, pour le 19 septembre 2024 à 17 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande, pour le 19 septembre 2024 à 17 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors « projet_de_sante » est « opposé »
    Et « validé le » de « projet_de_sante » vaut « »
    Et « validation » de « projet_de_sante » vaut « »

  @loi @adr:0062
  Scénario: Une validation expresse ne se défait pas
    Quand nous sommes le 20 juillet 2024 à 9 h
    Et Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                        |
      | état atteint        | EN_INSTRUCTION                                                |
      | pièce qui l'établit | pièce du dossier                                              |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-07-19T10:00:00+02:00 |
    Et Alix demande « valider le projet » sur « projet_de_sante » :
      | champ             | valeur                |
      | décision de l'ARS | courrier du directeur |
    Alors « projet_de_sante » est « validé »
    Quand Remi demande « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                                              |
      | motif       | objectifs du projet régional de santé non respectés |
      | explication | deux bassins de vie                                 |
    Alors la demande est refusée : « il faut que la validation soit tacite »

  @src:PS-044 @adr:0062
  Scénario: Un avis qui manque ou qui est défavorable est nommé ; le bureau peut passer outre
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | VALIDE                   |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et Remi demande « demander un avis » sur « projet_de_sante » :
      | champ      | valeur |
      | organisme  | URPS   |
      | profession | G15-10 |
    Et Alix demande « demander un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | CPAM   |
    Et Carole demande « demander un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | ARS    |
    Et Remi demande « rendre un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | ARS    |
      | favorable | oui    |
    Et Béa demande « mettre en œuvre le projet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que chaque avis demandé soit favorable, ou que le bureau passe outre »
    Quand Carole demande « rendre un avis » sur « projet_de_sante » :
      | champ     | valeur |
      | organisme | CPAM   |
      | favorable | non    |
    Et Béa demande « passer outre un avis » sur « projet_de_sante » :
      | champ     | valeur    |
      | organisme | ARS       |
      | motif     | trop long |
    Alors la demande est refusée : « il faut que cet avis manque encore ou soit défavorable »
    Quand Alix demande « passer outre un avis » sur « projet_de_sante » :
      | champ     | valeur        |
      | organisme | CPAM          |
      | motif     | réserve levée |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Béa demande « passer outre un avis » sur « projet_de_sante » :
      | champ     | valeur               |
      | organisme | CPAM                 |
      | motif     | réserve levée depuis |
    Alors « projet_de_sante » est « validé »
    Quand Béa demande « mettre en œuvre le projet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que chaque avis demandé soit favorable, ou que le bureau passe outre »
    Quand Béa demande « passer outre un avis » sur « projet_de_sante » :
      | champ      | valeur                         |
      | organisme  | URPS                           |
      | profession | G15-10                         |
      | motif      | sans réponse depuis trois mois |
    Et Béa demande « mettre en œuvre le projet » sur « projet_de_sante »
    Alors « projet_de_sante » est « mis en œuvre »
    Et « avis » de « projet_de_sante » vaut « URPS / G15-10 / attendu / sans réponse depuis trois mois, CPAM / défavorable / réserve levée depuis, ARS / favorable »

  @src:NP-015 @src:PS-004 @adr:0063
  Scénario: Une CPTS arrive en troisième année, et prépare la version suivante à côté
    Étant donné les personnes :
      | nom      | rôle    |
      | systeme  | système |
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                          |
      | état atteint        | EN_OEUVRE                                                                       |
      | pièce qui l'établit | pièce du dossier                                                                |
      | valeurs connues     | version_aci=ACI-2019, depose_le=2021-07-19T10:00:00+02:00, valide_le=2021-09-19 |
    Alors « projet_de_sante » est « mis en œuvre »
    Et le dossier « projet_de_sante » nommé « ancien »
    Et Morgan ne peut pas « préparer une nouvelle version » sur « projet_de_sante »
    Quand Alix demande « préparer une nouvelle version » sur « projet_de_sante » :
      | champ | valeur              |
      | motif | une mission de plus |
    Alors « projet_de_sante » est « mis en œuvre »
    Quand Alix demande « préparer une nouvelle version » sur « projet_de_sante » :
      | champ | valeur              |
      | motif | une mission de plus |
    Alors la demande est refusée : « il faut qu'aucune nouvelle version ne soit déjà préparée »
    Quand Alix ouvre « projet_de_sante » par « ouvrir une nouvelle version » :
      | champ                          | valeur                 |
      | version précédente             | « projet_de_sante »    |
      | territoire d'action            | les trois vallées      |
      | version de l'accord            | ACI-2019-AV2           |
      | porteurs                       | Camille                |
      | professions des porteurs       | G15-10                 |
      | codes des objectifs            | OBJ-1                  |
      | objectifs                      | un médecin pour chacun |
      | familles des acteurs           | usagers                |
      | acteurs associés               | association d'usagers  |
      | autres projets                 | contrat local de santé |
      | articulations                  | un groupe commun       |
      | aucun autre projet à articuler | non                    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand systeme ouvre « projet_de_sante » par « ouvrir une nouvelle version » :
      | champ                          | valeur                 |
      | version précédente             | « projet_de_sante »    |
      | territoire d'action            | les trois vallées      |
      | version de l'accord            | ACI-2019-AV2           |
      | porteurs                       | Camille                |
      | professions des porteurs       | G15-10                 |
      | codes des objectifs            | OBJ-1                  |
      | objectifs                      | un médecin pour chacun |
      | familles des acteurs           | usagers                |
      | acteurs associés               | association d'usagers  |
      | autres projets                 | contrat local de santé |
      | articulations                  | un groupe commun       |
      | aucun autre projet à articuler | non                    |
    Alors « projet_de_sante » est « rédaction »
    Et « objectifs » de « projet_de_sante » vaut « OBJ-1 / un médecin pour chacun »
    Et « articulations » de « projet_de_sante » vaut « contrat local de santé / un groupe commun »
    Et « ancien » est « mis en œuvre »
    Quand Alix demande « constater le remplacement » sur « ancien » :
      | champ            | valeur              |
      | version suivante | « projet_de_sante » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand systeme demande « constater le remplacement » sur « ancien » :
      | champ            | valeur              |
      | version suivante | « projet_de_sante » |
    Alors « ancien » est « clos »
    Quand Alix demande « constater le remplacement » sur « ancien » :
      | champ            | valeur              |
      | version suivante | « projet_de_sante » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand systeme demande « constater le remplacement » sur « ancien » :
      | champ            | valeur              |
      | version suivante | « projet_de_sante » |
    Alors « ancien » est « clos »

  @src:NP-015 @src:PS-004 @adr:0063
  Scénario: Une nouvelle version abandonnée laisse la place à une autre
    Étant donné les personnes :
      | nom      | rôle    |
      | systeme  | système |
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | EN_OEUVRE                |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et Alix demande « préparer une nouvelle version » sur « projet_de_sante » :
      | champ | valeur              |
      | motif | une mission de plus |
    Alors « projet_de_sante » est « mis en œuvre »
    Quand Alix demande « constater l'abandon de la nouvelle version » sur « projet_de_sante »
    Alors la demande est refusée comme « droit insuffisant »
    Quand systeme demande « constater l'abandon de la nouvelle version » sur « projet_de_sante »
    Alors « projet_de_sante » est « mis en œuvre »
    Et « version suivante » de « projet_de_sante » vaut « »
    Quand Alix demande « préparer une nouvelle version » sur « projet_de_sante » :
      | champ | valeur                |
      | motif | deux missions de plus |
    Alors « projet_de_sante » est « mis en œuvre »
