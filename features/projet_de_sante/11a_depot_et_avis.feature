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
