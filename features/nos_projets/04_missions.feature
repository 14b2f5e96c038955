# language: fr
Fonctionnalité: Deuxième partie, les missions

  Le projet choisit ses missions dans une version de l'accord. Chacune répond à trois questions par ses
  actions, puis se mène : elle démarre, se déploie, s'évalue chaque année.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom     | rôle         |
      | Alix    | coordinateur |
      | Bea     | bureau       |
      | Camille | pilote       |
      | Sacha   | pilote       |
      | Morgan  | membre       |
      | Remi    | ARS          |
      | Carole  | CPAM         |
      | Noor    | public       |
      | Ulysse  | URPS         |
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | EN_OEUVRE                |
      | pièce qui l'établit | projet validé            |
      | valeurs connues     | version_aci=ACI-2019-AV2 |

  # --- Choisir dans l'accord ---

  @src:NP-015
  Plan du scénario: une mission se choisit dans la version de l'accord du projet
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                |
      | état atteint        | REDACTION             |
      | pièce qui l'établit | projet en cours       |
      | valeurs connues     | version_aci=<version> |
    Quand Bea ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | <version>           |
      | mission             | <mission>           |
    Alors « mission » est « retenue »
    Et « mission » de « mission » vaut « <mission> »
    Et « version de l'accord » de « mission » vaut « <version> »

    Exemples:
      | version      | mission    |
      | ACI-2019     | ACCES_MT   |
      | ACI-2019     | ACCES_TELE |
      | ACI-2019     | QUAL       |
      | ACI-2019-AV2 | ACCES_SNP  |
      | ACI-2019-AV2 | CRISE      |
      | ACI-2019-AV2 | ACCOMP     |

  @src:NP-015
  Plan du scénario: hors de la version du projet, une mission est refusée
    Quand Alix ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | <version>           |
      | mission             | <mission>           |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | version      | mission    | phrase                                                             |
      | ACI-2019     | PARCOURS   | la version de l'accord soit celle du projet                        |
      | ACI-2019     | CRISE      | la mission soit une mission active de cette version de l'accord    |
      | ACI-2030     | PARCOURS   | la version de l'accord soit connue                                 |
      | ACI-2019-AV2 | ACCES_TELE | la mission soit une mission active de cette version de l'accord    |
      | ACI-2019-AV2 | COUNTRY    | la mission soit une mission active de cette version de l'accord    |

  @src:NP-015
  Scénario: un avenant fait passer une mission à la version suivante, avec son histoire
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                          |
      | état atteint        | DEPLOYEE                        |
      | pièce qui l'établit | rapport d'activité              |
      | valeurs connues     | version=ACI-2019, mission=PREV  |
    Quand Alix demande « changer de version de l'accord » sur « mission » :
      | champ               | valeur   |
      | version de l'accord | ACI-2030 |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue »
    Quand Bea demande « changer de version de l'accord » sur « mission » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « changer de version de l'accord » sur « mission » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
    Alors « mission » est « déployée »
    Et « version de l'accord » de « mission » vaut « ACI-2019-AV2 »
    Et l'historique de « mission » contient « version de l'accord changée »

  @adr:0065
  Scénario: une mission absente de la nouvelle version n'y passe pas
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                             |
      | état atteint        | ENGAGEE                            |
      | pièce qui l'établit | rapport d'activité                 |
      | valeurs connues     | version=ACI-2019-AV2, mission=CRISE |
    Quand Alix demande « changer de version de l'accord » sur « mission » :
      | champ               | valeur   |
      | version de l'accord | ACI-2019 |
    Alors la demande est refusée : « il faut que la mission existe dans la nouvelle version »

  @src:NP-022
  Scénario: une instance en répond, un pilote la conduit
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                 |
      | état atteint        | FICHE_EN_REDACTION                     |
      | pièce qui l'établit | fiche                                  |
      | valeurs connues     | version=ACI-2019-AV2, mission=PARCOURS |
    Quand Alix demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut qu'une instance réponde de la mission, et un pilote la conduise »
    Quand Camille demande « confier la mission » sur « mission » :
      | champ                | valeur           |
      | instance responsable | groupe-parcours  |
      | pilote               | Camille          |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « confier la mission » sur « mission » :
      | champ                | valeur           |
      | instance responsable | groupe-parcours  |
      | pilote               | Camille          |
    Alors la demande est acceptée
    Et « instance responsable » de « mission » vaut « groupe-parcours »

  # --- Trois questions par mission ---

  @src:NP-016
  Scénario: une mission sans action est incomplète
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                       |
      | état atteint        | FICHE_EN_REDACTION                                           |
      | pièce qui l'établit | fiche                                                        |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV, instance=bureau, pilote=Camille |
    Quand Alix demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut qu'au moins une action décline la mission »
    Quand Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur     |
      | état atteint        | ABANDONNEE |
      | pièce qui l'établit | relevé     |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et Alix demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut qu'au moins une action décline la mission »
    Quand Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                        |
      | état atteint        | PLANIFIEE                     |
      | pièce qui l'établit | relevé                        |
      | valeurs connues     | corrective=oui, quoi=relire   |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et Alix demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut qu'au moins une action décline la mission »
    Quand Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                     |
      | état atteint        | PLANIFIEE                                  |
      | pièce qui l'établit | relevé                                     |
      | valeurs connues     | quoi=dépister, comment=à la mairie, evaluation=présents |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et Alix demande « achever la fiche » sur « mission »
    Alors « mission » est « fiche complète »

  @src:NP-017 @src:NP-018 @src:NP-019
  Plan du scénario: chaque mission répond aux trois questions par ses actions
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                       |
      | état atteint        | FICHE_EN_REDACTION                                           |
      | pièce qui l'établit | fiche                                                        |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV, instance=bureau, pilote=Camille |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PROPOSEE  |
      | pièce qui l'établit | relevé    |
      | valeurs connues     | <donnees> |
    Et qu'Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Quand Alix demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | donnees                                 | phrase                                                |
      | comment=à la mairie, evaluation=relevés | chaque action dise ce que l'on veut faire             |
      | quoi=dépister, evaluation=relevés       | chaque action dise comment elle sera mise en œuvre    |
      | quoi=dépister, comment=à la mairie      | chaque action dise comment elle sera suivie et évaluée |

  @src:NP-017 @src:NP-018 @src:NP-019
  Plan du scénario: la fiche achevée se rouvre pour être réécrite, par qui conduit la mission
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                       |
      | état atteint        | <etat>                                                       |
      | pièce qui l'établit | fiche                                                        |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV, instance=bureau          |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PROPOSEE  |
      | pièce qui l'établit | relevé    |
      | valeurs connues     | quoi=dépister, comment=à la mairie, evaluation=présents |
    Et qu'Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Quand Morgan demande « rédiger la fiche » sur « mission » :
      | champ              | valeur               |
      | besoin du territoire | dépistages trop rares |
      | objectifs          | dépister plus tôt    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « rédiger la fiche » sur « mission » :
      | champ              | valeur               |
      | besoin du territoire | dépistages trop rares |
      | objectifs          | dépister plus tôt    |
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « rédiger la fiche » sur « mission » :
      | champ              | valeur               |
      | besoin du territoire | dépistages trop rares |
      | objectifs          | dépister plus tôt, dépister chacun |
    Alors « mission » est « fiche en rédaction »
    Et « objectifs » de « mission » vaut « dépister plus tôt, dépister chacun »
    Quand Sacha demande « achever la fiche » sur « mission »
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Bea demande « achever la fiche » sur « mission »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « achever la fiche » sur « mission »
    Alors « mission » est « fiche complète »

    Exemples:
      | etat               |
      | RETENUE            |
      | FICHE_EN_REDACTION |
      | FICHE_COMPLETE     |

  @adr:0065
  Scénario: une action ne se rattache pas deux fois, ni par n'importe qui
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                             |
      | état atteint        | RETENUE                            |
      | pièce qui l'établit | projet                             |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV |
    Quand Camille demande « rattacher une action » sur « mission » :
      | champ  | valeur   |
      | action | action-1 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PROPOSEE  |
      | pièce qui l'établit | relevé    |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Alors la demande est refusée : « il faut que l'action ne soit pas déjà rattachée »

  # --- Les dates de l'accord ---

  @adr:0066
  Plan du scénario: la signature date le démarrage et le déploiement
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                  |
      | état atteint        | <etat>                                  |
      | pièce qui l'établit | projet                                  |
      | valeurs connues     | version=ACI-2019-AV2, mission=<mission> |
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur        |
      | contrat signé le | 21 mars 2025  |
    Alors la demande est refusée : « il faut que le contrat soit déjà signé »
    Quand Bea demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Alors « contrat signé le » de « mission » vaut « 2024-11-25 »
    Et l'échéance « démarrage de la mission » de « mission » tombe le <demarrage>
    Et l'échéance « déploiement complet de la mission » de « mission » tombe le <deploiement>
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 26 novembre 2024 |
    Alors l'échéance « démarrage de la mission » de « mission » tombe le <corrige>

    Exemples:
      | etat               | mission   | demarrage        | deploiement      | corrige          |
      | RETENUE            | ACCES_MT  | 25 mai 2025      | 25 mai 2026      | 26 mai 2025      |
      | FICHE_EN_REDACTION | ACCES_SNP | 25 mai 2025      | 25 mai 2026      | 26 mai 2025      |
      | FICHE_COMPLETE     | CRISE     | 25 mai 2025      | 25 mai 2026      | 26 mai 2025      |
      | RETENUE            | PARCOURS  | 25 novembre 2025 | 25 novembre 2026 | 26 novembre 2025 |
      | RETENUE            | PREV      | 25 novembre 2025 | 25 novembre 2026 | 26 novembre 2025 |

  @adr:0066
  Plan du scénario: là où l'accord n'impose rien, ou là où son délai est inconnu, rien ne court
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                               |
      | état atteint        | RETENUE                              |
      | pièce qui l'établit | projet                               |
      | valeurs connues     | version=<version>, mission=<mission> |
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Alors l'échéance « démarrage de la mission » de « mission » n'est plus attendue
    Et l'échéance « déploiement complet de la mission » de « mission » n'est plus attendue
    Quand Camille demande « choisir le calendrier » sur « mission » :
      | champ                      | valeur         |
      | à démarrer au plus tard le | 1 juin 2025    |
      | à déployer au plus tard le | 1 juin 2026    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « choisir le calendrier » sur « mission » :
      | champ                      | valeur         |
      | à démarrer au plus tard le | 1 juin 2025    |
      | à déployer au plus tard le | 1 juin 2025    |
    Alors la demande est refusée : « il faut que le déploiement suive le démarrage »
    Quand Bea demande « choisir le calendrier » sur « mission » :
      | champ                      | valeur         |
      | à démarrer au plus tard le | 1 juin 2025    |
      | à déployer au plus tard le | 1 juin 2026    |
    Alors l'échéance « démarrage de la mission » de « mission » tombe le 1 juin 2025
    Et l'échéance « déploiement complet de la mission » de « mission » tombe le 1 juin 2026
    Et « mission » est « retenue »
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 26 novembre 2024 |
    Alors l'échéance « démarrage de la mission » de « mission » tombe le 1 juin 2025
    Quand nous sommes le 2 juin 2025 à 9 h
    Alors l'échéance « démarrage de la mission » de « mission » est dépassée

    Exemples:
      | version      | mission  |
      | ACI-2019-AV2 | QUAL     |
      | ACI-2019-AV2 | ACCOMP   |
      | ACI-2019     | PARCOURS |

  @adr:0066
  Scénario: la CPTS ne choisit pas les dates que l'accord impose
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                  |
      | état atteint        | FICHE_COMPLETE                          |
      | pièce qui l'établit | projet                                  |
      | valeurs connues     | version=ACI-2019-AV2, mission=PARCOURS  |
    Quand Alix demande « choisir le calendrier » sur « mission » :
      | champ                      | valeur         |
      | à démarrer au plus tard le | 1 juin 2026    |
      | à déployer au plus tard le | 1 juin 2027    |
    Alors la demande est refusée : « il faut que l'accord n'impose pas de calendrier à cette mission »

  @adr:0066
  Plan du scénario: signé après le démarrage, le contrat date ce qui reste à faire
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                            |
      | état atteint        | <etat>                                            |
      | pièce qui l'établit | projet                                            |
      | valeurs connues     | version=ACI-2019-AV2, mission=PARCOURS<deploiement> |
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Alors « contrat signé le » de « mission » vaut « 2024-11-25 »
    Et l'échéance « démarrage de la mission » de « mission » n'est plus attendue
    Et l'échéance « déploiement complet de la mission » de « mission » <suite>
    Et « mission » est « <libellé> »
    Quand Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur        |
      | contrat signé le | 21 mars 2025  |
    Alors la demande est refusée : « il faut que le contrat soit déjà signé »
    Quand Remi demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Alors la demande est refusée comme « droit insuffisant »

    Exemples:
      | etat | deploiement | suite | libellé |
      | ENGAGEE |  | tombe le 25 novembre 2026 | engagée |
      | SUSPENDUE |  | tombe le 25 novembre 2026 | suspendue |
      | SUSPENDUE | , deployee_le=2025-02-01T09:00+00:00 | n'est plus attendue | suspendue |
      | DEPLOYEE |  | n'est plus attendue | déployée |
      | EVALUEE |  | n'est plus attendue | évaluée |
      | ABANDONNEE |  | n'est plus attendue | abandonnée |

  @adr:0066
  Plan du scénario: une mission reprise garde les échéances de son état
    Quand Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                                   |
      | état atteint        | <etat>                                                                                                   |
      | pièce qui l'établit | contrat signé                                                                                            |
      | valeurs connues     | version=ACI-2019-AV2, mission=CRISE, demarrage_avant=2025-05-25, deploiement_avant=2026-05-25 |
    Alors l'échéance « démarrage de la mission » de « mission » <demarrage>
    Et l'échéance « déploiement complet de la mission » de « mission » <deploiement>

    Exemples:
      | etat     | demarrage           | deploiement          |
      | RETENUE  | tombe le 25 mai 2025 | tombe le 25 mai 2026 |
      | ENGAGEE  | n'est plus attendue | tombe le 25 mai 2026 |
      | DEPLOYEE | n'est plus attendue | n'est plus attendue  |

  # --- Mener la mission ---

  @src:PS-044
  Scénario: une mission démarre quand le projet est mis en œuvre
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | VALIDE                   |
      | pièce qui l'établit | projet validé            |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | mission             | PREV                |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |
    Et qu'Alix demande « rédiger la fiche » sur « mission » :
      | champ                | valeur               |
      | besoin du territoire | dépistages trop rares |
      | objectifs            | dépister plus tôt    |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PROPOSEE  |
      | pièce qui l'établit | relevé    |
      | valeurs connues     | quoi=dépister, comment=à la mairie, evaluation=présents |
    Et qu'Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et qu'Alix demande « achever la fiche » sur « mission »
    Quand Camille demande « engager la mission » sur « mission »
    Alors la demande est refusée : « il faut que le projet de santé soit mis en œuvre »

  @adr:0065 @src:PS-044
  Scénario: la mission démarre, se déploie, s'évalue chaque année
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                       |
      | état atteint        | FICHE_COMPLETE                                               |
      | pièce qui l'établit | fiche                                                        |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV, instance=bureau          |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |
    Et qu'Alix demande « constater la signature du contrat » sur « mission » :
      | champ            | valeur           |
      | contrat signé le | 25 novembre 2024 |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | ABANDONNEE |
      | pièce qui l'établit | relevé    |
    Et qu'Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PROPOSEE  |
      | pièce qui l'établit | relevé    |
    Et qu'Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Quand Bea demande « engager la mission » sur « mission »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « engager la mission » sur « mission »
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « engager la mission » sur « mission »
    Alors « mission » est « engagée »
    Et « engagée le » de « mission » vaut « 2025-03-20 »
    Et l'échéance « démarrage de la mission » de « mission » n'est plus attendue
    Et l'échéance « déploiement complet de la mission » de « mission » tombe le 25 novembre 2026
    Quand Camille demande « déployer la mission » sur « mission »
    Alors la demande est refusée : « il faut que chaque action de la mission soit engagée »
    Quand Alix demande « abandonner l'action » sur « action » :
      | champ | valeur         |
      | motif | besoin disparu |
    Et Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | ENGAGEE   |
      | pièce qui l'établit | relevé    |
    Et Alix demande « rattacher une action » sur « mission » :
      | champ  | valeur     |
      | action | « action » |
    Quand Carole demande « déployer la mission » sur « mission »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « déployer la mission » sur « mission »
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « déployer la mission » sur « mission »
    Alors « mission » est « déployée »
    Et « déployée le » de « mission » vaut « 2025-03-20 »
    Et l'échéance « déploiement complet de la mission » de « mission » n'est plus attendue

  @src:NP-019
  Scénario: chaque année de contrat a son bilan
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                              |
      | état atteint        | DEPLOYEE                                            |
      | pièce qui l'établit | rapport d'activité                                  |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV, instance=bureau |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |
    Quand Morgan demande « évaluer la mission » sur « mission » :
      | champ            | valeur            |
      | année de contrat | 1                 |
      | bilan            | objectifs atteints |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « évaluer la mission » sur « mission » :
      | champ            | valeur            |
      | année de contrat | 1                 |
      | bilan            | objectifs atteints |
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « évaluer la mission » sur « mission » :
      | champ            | valeur            |
      | année de contrat | 1                 |
      | bilan            | objectifs atteints |
    Alors « mission » est « évaluée »
    Quand Camille demande « évaluer la mission » sur « mission » :
      | champ            | valeur            |
      | année de contrat | 1                 |
      | bilan            | autre bilan       |
    Alors la demande est refusée : « il faut que cette année de contrat ne soit pas déjà évaluée »
    Quand Alix demande « évaluer la mission » sur « mission » :
      | champ            | valeur            |
      | année de contrat | 2                 |
      | bilan            | une année de plus |
    Alors « évaluations » de « mission » vaut « 1 / objectifs atteints, 2 / une année de plus »

  @adr:0065
  Plan du scénario: une mission suspendue reprend là où elle en était
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                             |
      | état atteint        | <etat>                                             |
      | pièce qui l'établit | rapport d'activité                                 |
      | valeurs connues     | version=ACI-2019-AV2, mission=PREV<deploiement>    |
    Quand Camille demande « suspendre la mission » sur « mission » :
      | champ | valeur        |
      | motif | pilote absent |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « suspendre la mission » sur « mission » :
      | champ | valeur        |
      | motif | pilote absent |
    Alors « mission » est « suspendue »
    Quand Camille demande « relancer la mission » sur « mission »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « relancer la mission » sur « mission »
    Alors « mission » est « <suite> »
    Et « motif » de « mission » vaut «  »

    Exemples:
      | etat     | deploiement                          | suite    |
      | ENGAGEE  |                                      | engagée  |
      | DEPLOYEE | , deployee_le=2025-02-01T09:00+00:00 | déployée |
      | EVALUEE  | , deployee_le=2025-02-01T09:00+00:00 | déployée |

  @src:NP-015
  Plan du scénario: seule une mission que l'accord n'impose pas s'abandonne
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                               |
      | état atteint        | ENGAGEE                              |
      | pièce qui l'établit | rapport d'activité                   |
      | valeurs connues     | version=<version>, mission=<mission> |
    Quand Bea demande « abandonner la mission » sur « mission » :
      | champ | valeur           |
      | motif | priorités revues |
    Alors la demande est refusée : « il faut que la mission soit facultative dans cette version de l'accord »

    Exemples:
      | version      | mission    |
      | ACI-2019     | ACCES_TELE |
      | ACI-2019-AV2 | CRISE      |

  @src:NP-015
  Plan du scénario: une mission facultative s'abandonne, par le bureau
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                               |
      | état atteint        | <etat>                               |
      | pièce qui l'établit | rapport d'activité                   |
      | valeurs connues     | version=ACI-2019-AV2, mission=<mission> |
    Quand Alix demande « abandonner la mission » sur « mission » :
      | champ | valeur           |
      | motif | priorités revues |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « abandonner la mission » sur « mission » :
      | champ | valeur           |
      | motif | priorités revues |
    Alors « mission » est « abandonnée »
    Quand Bea demande « relancer la mission » sur « mission »
    Alors la demande est refusée comme « pas dans cet état »

    Exemples:
      | etat      | mission    |
      | RETENUE   | QUAL       |
      | DEPLOYEE  | ACCOMP     |
      | SUSPENDUE | ACCES_TELE |

  @adr:0067
  Plan du scénario: le projet et ses financeurs lisent une mission, personne d'autre
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | RETENUE |
      | pièce qui l'établit | projet  |
    Alors <lecteur> <lecture> « mission »
    Et <lecteur> <lecture> l'historique de « mission »

    Exemples:
      | lecteur | lecture     |
      | Alix    | voit        |
      | Bea     | voit        |
      | Sacha   | voit        |
      | Morgan  | voit        |
      | Remi    | voit        |
      | Carole  | voit        |
      | Noor    | ne voit pas |
      | Ulysse  | ne voit pas |
