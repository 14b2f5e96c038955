# language: fr
Fonctionnalité: Le contrat en cours — reprendre, démarrer, corriger, finir

  Une CPTS arrive en troisième année de son contrat, avec ses dates et ses conditions signées. Les
  montants sont fictifs.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle            |
      | Alix   | coordinateur    |
      | Bea    | bureau          |
      | Carole | CPAM            |
      | Remi   | ARS             |
      | Morgan | membre          |
      | Sacha  | pilote          |
      | Ulysse | URPS            |
      | Pat    | partenaire      |
      | Noor   | public          |
      | Lou    | cellule qualité |
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                    |
      | état atteint        | EN_VIGUEUR                                |
      | pièce qui l'établit | contrat signé                             |
      | valeurs connues     | version=ACI-2019-AV2, signe_le=2022-11-25 |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2020   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur                                     |
      | missions               | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | part fixe annuelle     | 40000                                      |
      | part variable annuelle | 0                                          |
    Et qu'Alix demande « inscrire une ligne particulière » sur « contrat_aci » :
      | champ   | valeur                |
      | ligne   | premier-plan-de-crise |
      | montant | 5000                  |

  # --- Reprendre ---

  @adr:0081 @adr:0082 @adr:0083
  Scénario: un contrat repris retrouve son année, ses échéances et ses sommes
    # Tant que les conditions ne sont pas reprises, rien ne s'appuie sur elles.
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | CRISE  |
    Alors la demande est refusée : « il faut que les conditions en vigueur soient connues »
    Quand Alix demande « corriger la date de la signature » sur « contrat_aci » :
      | champ            | valeur        |
      | signé le         | 29 avril 2022 |
      | motif            | erreur        |
      | seconde personne | Bea           |
    Alors la demande est refusée : « il faut que les conditions en vigueur soient connues »
    Quand Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Alors « année de contrat » de « contrat_aci » vaut « 3 »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 24 novembre 2025
    # 60 000, puis 45 000 et 15 000, puis 45 000.
    Et « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 60000.00, 3 / 45000.00 »
    Quand Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Alors la demande est refusée : « il faut que les conditions n'aient pas encore été reprises »

  @adr:0081
  Scénario: une reprise dit au moins sa date de signature
    Étant donné qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur        |
      | état atteint        | EN_VIGUEUR    |
      | pièce qui l'établit | contrat signé |
    Quand Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Alors la demande est refusée : « il faut que la date de la signature soit connue, et passée »
    Et la demande est refusée : « il faut que la version, la taille et le fonctionnement soient dits »
    Quand Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | EN_VIGUEUR           |
      | pièce qui l'établit | contrat signé        |
      | valeurs connues     | version=ACI-2019-AV2 |
    Et Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Alors la demande est refusée : « il faut que chaque mission socle de la version ait son enveloppe »

  @adr:0081
  Plan du scénario: en vigueur, les conditions ne changent que par un avenant
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Alix demande « <demande> » sur « contrat_aci » :
      | champ | valeur |
      | <c1>  | <v1>   |
      | <c2>  | <v2>   |
      | <c3>  | <v3>   |
    Alors la demande est refusée : « il faut que les conditions soient en projet, sans aucune signature »

    Exemples:
      | demande                         | c1             | v1    | c2                 | v2   | c3                     | v3   |
      | établir la taille               | population     | 1000  | millésime          | 2022 | millésime              | 2022 |
      | fixer le fonctionnement         | montant annuel | 1     | montant annuel     | 1    | montant annuel         | 1    |
      | fixer une enveloppe             | missions       | QUAL  | part fixe annuelle | 1    | part variable annuelle | 1    |
      | retirer une enveloppe           | mission        | PREV  | mission            | PREV | mission                | PREV |
      | inscrire une ligne particulière | ligne          | autre | montant            | 1    | montant                | 1    |

  # --- Démarrer, corriger ---

  @adr:0083
  Scénario: un démarrage passé rend dû ce qui l'était, une correction se régularise
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    # 40 000 × 184 / 365 = 20 164,38 ; puis 40 000 ; puis l'avance de 30 000.
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ       | valeur      |
      | mission     | PREV        |
      | démarrée le | 25 mai 2023 |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 80164.38, 2 / 100000.00, 3 / 75000.00 »
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | PREV   |
    Alors la demande est refusée : « il faut que le démarrage de cette mission ne soit pas encore constaté »
    # Corrigé au 25 juin : 40 000 × 153 / 365 = 16 767,12 ; l'écart est de 3 397,26 en moins.
    Quand Alix demande « corriger le démarrage d'une mission » sur « contrat_aci » :
      | champ            | valeur       |
      | mission          | PREV         |
      | démarrée le      | 25 juin 2023 |
      | motif            | erreur       |
      | seconde personne | Alix         |
    Alors la demande est refusée : « il faut qu'une seconde personne, différente de l'auteur, confirme cette correction »
    Quand Bea demande « corriger le démarrage d'une mission » sur « contrat_aci » :
      | champ            | valeur       |
      | mission          | CRISE        |
      | démarrée le      | 25 juin 2023 |
      | motif            | erreur       |
      | seconde personne | Alix         |
    Alors la demande est refusée : « il faut que le démarrage de cette mission soit déjà constaté »
    Quand Alix demande « corriger le démarrage d'une mission » sur « contrat_aci » :
      | champ            | valeur       |
      | mission          | PREV         |
      | démarrée le      | 25 juin 2023 |
      | motif            | erreur       |
      | seconde personne | Bea          |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 76767.12, 2 / 100000.00, 3 / 75000.00 »
    Et « contrat_aci » est « en vigueur »

  @adr:0083 @adr:0087
  Plan du scénario: un démarrage impossible est refusé avec sa phrase
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ       | valeur    |
      | mission     | <mission> |
      | démarrée le | <jour>    |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | mission | jour             | phrase                                         |
      | PREV    | 21 mars 2025     | cette date ne soit pas à venir                 |
      | PREV    | 25 novembre 2027 | la mission ait démarré avant la fin du contrat |
      | QUALITE | 1er mars 2025    | la mission existe dans la version du contrat   |

  @adr:0083
  Plan du scénario: une correction impossible est refusée avec sa phrase
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Et qu'Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | PREV   |
    Quand Alix demande « corriger le démarrage d'une mission » sur « contrat_aci » :
      | champ            | valeur |
      | mission          | PREV   |
      | démarrée le      | <jour> |
      | motif            | erreur |
      | seconde personne | Bea    |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | jour             | phrase                                         |
      | 21 mars 2025     | cette date ne soit pas à venir                 |
      | 25 novembre 2027 | la mission ait démarré avant la fin du contrat |

  @adr:0082 @adr:0083
  Scénario: la date de la signature se corrige à deux, et déplace l'année de contrat
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Alix demande « corriger la date de la signature » sur « contrat_aci » :
      | champ            | valeur       |
      | signé le         | 29 avril 2022 |
      | motif            | erreur       |
      | seconde personne | Alix         |
    Alors la demande est refusée : « il faut qu'une seconde personne, différente de l'auteur, confirme cette correction »
    Quand Bea demande « corriger la date de la signature » sur « contrat_aci » :
      | champ            | valeur       |
      | signé le         | 21 mars 2025 |
      | motif            | erreur       |
      | seconde personne | Alix         |
    Alors la demande est refusée : « il faut que cette date ne soit pas à venir »
    Quand Bea demande « corriger la date de la signature » sur « contrat_aci » :
      | champ            | valeur       |
      | signé le         | 29 avril 2022 |
      | motif            | erreur       |
      | seconde personne | Alix         |
    Alors « signé le » de « contrat_aci » vaut « 2022-04-29 »
    Et « contrat_aci » est « en vigueur »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 28 avril 2025

  @adr:0082
  Scénario: un contrat signé un 29 février compte ses années jusqu'au 27, puis au 28
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Bea demande « corriger la date de la signature » sur « contrat_aci » :
      | champ            | valeur          |
      | signé le         | 29 février 2024 |
      | motif            | erreur          |
      | seconde personne | Alix            |
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 27 février 2026
    Quand nous sommes le 28 février 2026 à 9 h
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 27 février 2027
    Quand nous sommes le 28 février 2027 à 9 h
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 28 février 2028

  # --- Sommes dues, sommes reçues ---

  @adr:0081 @adr:0083
  Scénario: une ligne particulière est due quand sa condition est constatée, une fois par an
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Carole demande « constater une ligne particulière due » sur « contrat_aci » :
      | champ  | valeur                |
      | ligne  | autre-ligne           |
      | due le | 21 mars 2025          |
      | preuve | plan adressé à l'ARS  |
    Alors la demande est refusée : « il faut que le contrat prévoie cette ligne à cette date »
    Et la demande est refusée : « il faut que cette date ne soit pas à venir »
    Quand Carole demande « constater une ligne particulière due » sur « contrat_aci » :
      | champ  | valeur                |
      | ligne  | premier-plan-de-crise |
      | due le | 1er mars 2025         |
      | preuve | plan adressé à l'ARS  |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 60000.00, 3 / 50000.00 »
    Et « contrat_aci » est « en vigueur »
    Quand Alix demande « constater une ligne particulière due » sur « contrat_aci » :
      | champ  | valeur                |
      | ligne  | premier-plan-de-crise |
      | due le | 2 mars 2025           |
      | preuve | plan adressé à l'ARS  |
    Alors la demande est refusée : « il faut que cette ligne ne soit pas déjà constatée pour la même année de contrat »

  @src:PS-045 @adr:0083
  Scénario: les financements arrivent surtout de la CPAM, en partie de l'ARS
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Carole demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                 |
      | reçu le | 10 décembre 2024       |
      | payeur  | CPAM                   |
      | objet   | fonctionnement, avance |
      | montant | 45000                  |
    Et Remi demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                 |
      | reçu le | 15 janvier 2025        |
      | payeur  | ARS                    |
      | objet   | ligne particulière     |
      | montant | 5000.01                |
    Et Alix demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                 |
      | reçu le | 20 mars 2025           |
      | payeur  | CPAM                   |
      | objet   | part variable          |
      | mission | PREV                   |
      | montant | 0.99                   |
    Alors « reçu par année civile » de « contrat_aci » vaut « 2024 / 45000.00, 2025 / 5001.00 »
    Quand Alix demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                 |
      | reçu le | 24 novembre 2022       |
      | payeur  | CPTS                   |
      | objet   | fonctionnement, avance |
      | montant | 0.001                  |
    Alors la demande est refusée : « il faut que le versement vienne de la CPAM ou de l'ARS, après la signature »
    Et la demande est refusée : « il faut que chaque montant s'arrête au centime »
    Quand Alix demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                 |
      | reçu le | 21 mars 2025           |
      | payeur  | ARS                    |
      | objet   | fonctionnement, avance |
      | montant | 1                      |
    Alors la demande est refusée : « il faut que cette date ne soit pas à venir »
    Et « contrat_aci » reste « en vigueur »

  # --- Finir ---

  @adr:0080 @adr:0083
  Scénario: un contrat résilié ne doit plus rien, ce qui était dû le reste
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Alix demande « résilier » sur « contrat_aci » :
      | champ  | valeur                 |
      | partie | CPTS                   |
      | motif  | fin de l'association   |
      | preuve | procès-verbal          |
    Alors la demande est refusée : « il faut que la partie parle elle-même, ou qu'une preuve de sa décision soit jointe »
    Quand Bea demande « résilier » sur « contrat_aci » :
      | champ  | valeur                 |
      | partie | CPTS                   |
      | motif  | fin de l'association   |
    Alors « contrat_aci » est « résilié »
    Et « résilié le » de « contrat_aci » vaut « 2025-03-20 »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » n'est plus attendue
    Quand nous sommes le 1er décembre 2025 à 9 h
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 60000.00, 3 / 45000.00 »

  @adr:0082
  Plan du scénario: une année de contrat ne s'achève que sous des conditions connues
    Étant donné qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                       |
      | état atteint        | SIGNE                                                                        |
      | pièce qui l'établit | contrat signé                                                                |
      | valeurs connues     | version=ACI-2019-AV2, annee=<année>, duree=5, annee_finit_le=2025-03-25 |
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 25 mars 2025
    Quand nous sommes le 26 mars 2025 à 9 h
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » est dépassée
    Et « année de contrat » de « contrat_aci » vaut « <année> »
    Et « contrat_aci » reste « signé »

    Exemples:
      | année |
      | 3     |
      | 5     |

  @adr:0080 @adr:0082 @adr:0083
  Scénario: au terme de cinq ans, un contrat sans suite est échu
    Étant donné qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Quand Alix demande « achever l'année de contrat » sur « contrat_aci »
    Alors la demande est refusée comme « droit insuffisant »
    Quand nous sommes le 25 novembre 2025 à 9 h
    Alors « contrat_aci » reste « en vigueur »
    Quand nous sommes le 25 novembre 2026 à 9 h
    Alors l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 24 novembre 2027
    Quand Alix demande « achever l'année de contrat » sur « contrat_aci »
    Alors la demande est refusée comme « droit insuffisant »
    Quand nous sommes le 25 novembre 2027 à 9 h
    Alors « contrat_aci » reste « échu »
    Et « dû par année civile » de « contrat_aci » vaut « 2022 / 60000.00, 2023 / 45000.00, 2024 / 60000.00, 2025 / 60000.00, 2026 / 60000.00, 2027 / 15000.00 »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » n'est plus attendue

  @adr:0080
  Scénario: un renouvellement ouvre le contrat suivant, qui se signe après le terme
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | EN_OEUVRE                                      |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2022-09-19, version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2020   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur                                     |
      | missions               | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | part fixe annuelle     | 40000                                      |
      | part variable annuelle | 0                                          |
    Et qu'Alix demande « présenter à la signature » sur « contrat_aci »
    Et que Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Et que Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « constater le dossier complet » sur « contrat_aci »
    Et le dossier « contrat_aci » nommé « premier »
    Quand Bea demande « convenir du renouvellement » sur « premier » :
      | champ               | valeur   |
      | version de l'accord | ACI-2030 |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue et en vigueur »
    Quand Bea demande « convenir du renouvellement » sur « premier » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
    Alors « premier » est « en vigueur »
    Quand Bea demande « convenir du renouvellement » sur « premier » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
    Alors la demande est refusée : « il faut qu'aucun contrat suivant ne soit ouvert »
    Quand nous sommes le 20 mars 2026 à 9 h
    Et nous sommes le 20 mars 2027 à 9 h
    Et nous sommes le 20 mars 2028 à 9 h
    Et nous sommes le 20 mars 2029 à 9 h
    Alors « année de contrat » de « premier » vaut « 5 »
    Et l'échéance « fin de l'année de contrat » de « premier » tombe le 19 mars 2030
    Quand Alix demande « achever l'année de contrat » sur « premier »
    Alors la demande est refusée comme « droit insuffisant »
    Quand nous sommes le 20 mars 2030 à 9 h
    Alors « premier » reste « renouvelé »
