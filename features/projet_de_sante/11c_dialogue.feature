# language: fr
Fonctionnalité: Le dialogue de gestion — rendre compte, arrêter les indicateurs et la part variable

  Une fois par année de contrat, les trois parties relisent les indicateurs, preuve à l'appui. Eux
  seuls décident de la part variable ; la part fixe n'attend pas. Les montants sont fictifs.

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
    # Un contrat repris en deuxième année, dont les missions ont démarré à l'anniversaire.
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | EN_OEUVRE                                      |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2023-02-01, version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                 |
      | état atteint        | EN_VIGUEUR                                                             |
      | pièce qui l'établit | contrat signé                                                          |
      | valeurs connues     | version=ACI-2019-AV2, signe_le=2023-06-01, projet=« projet_de_sante » |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2020   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur                     |
      | missions               | ACCES_MT, ACCES_SNP, CRISE |
      | part fixe annuelle     | 20000                      |
      | part variable annuelle | 10000                      |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur         |
      | missions               | PARCOURS, PREV |
      | part fixe annuelle     | 12000          |
      | part variable annuelle | 6000           |
    Et qu'Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Et qu'Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ       | valeur       |
      | mission     | ACCES_MT     |
      | démarrée le | 1er juin 2024 |
    Et qu'Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ       | valeur       |
      | mission     | PARCOURS     |
      | démarrée le | 1er juin 2024 |

  # --- L'année entière ---

  @src:PS-046 @adr:0080 @adr:0085
  Scénario: de la fin de l'année à la part variable
    Étant donné que la CPTS fixe « dialogue_tenue » à « 6 mois »
    # L'anniversaire ouvre le dialogue de l'année finie ; la part fixe est soldée sans l'attendre.
    # Année 2 : 60 000 + 20 000 + 12 000 = 92 000 ; année 3, avances : 45 000 + 15 000 + 9 000.
    Quand nous sommes le 1er juin 2025 à 9 h
    Alors « dialogue_de_gestion » est « ouvert »
    Et « année de contrat » de « dialogue_de_gestion » vaut « 2 »
    Et « premier jour » de « dialogue_de_gestion » vaut « 2024-06-01 »
    Et « dernier jour » de « dialogue_de_gestion » vaut « 2025-05-31 »
    Et l'échéance « tenue du dialogue de gestion » de « dialogue_de_gestion » tombe le 30 novembre 2025
    Et « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 92000.00, 3 / 69000.00 »
    # Un indicateur convenu à trois, mesuré, puis arrêté pour l'année.
    Étant donné que nous sommes le 10 septembre 2025 à 9 h
    Et qu'Alix ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients ayant un médecin |
      | niveau             | projet                  |
      | nature             | résultat                |
      | unité              | nombre                  |
      | sens               | à la hausse             |
      | producteur         | CPTS                    |
      | source des données | registre                |
      | projet de santé    | « projet_de_sante »     |
    Et qu'Alix demande « fixer la situation de départ » sur « indicateur » :
      | champ         | valeur |
      | année civile  | 2023   |
      | valeur        | 0      |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 2      |
      | valeur           | 300    |
    Et qu'Alix demande « nommer la formule » sur « indicateur » :
      | champ   | valeur                                                   |
      | formule | proportionnelle, de la situation de départ à la cible    |
    Et qu'Alix demande « discuter l'indicateur » sur « indicateur »
    Et que Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Et le dossier « indicateur » nommé « accès »
    # Le rapport part sans attendre ; un indicateur sans mesure n'entre pas dans le dialogue.
    Quand Alix demande « transmettre le rapport d'activité » sur « dialogue_de_gestion » :
      | champ               | valeur               |
      | rapport d'activité  | rapport de l'année 2 |
    Alors « dialogue_de_gestion » est « rapport d'activité transmis »
    Quand Alix demande « rassembler les indicateurs » sur « dialogue_de_gestion » :
      | champ       | valeur    |
      | indicateurs | « accès » |
    Alors la demande est refusée : « il faut que chaque indicateur ait une mesure pour cette année de contrat »
    Quand Alix demande « mesurer » sur « accès » :
      | champ            | valeur               |
      | année de contrat | 2                    |
      | valeur           | 200                  |
      | preuve           | extrait du registre  |
    Et Alix demande « rassembler les indicateurs » sur « dialogue_de_gestion » :
      | champ       | valeur    |
      | indicateurs | « accès » |
    Alors « dialogue_de_gestion » est « rapport d'activité transmis »
    Quand Carole demande « tenir le dialogue » sur « dialogue_de_gestion » :
      | champ             | valeur     |
      | parties présentes | CPTS, CPAM |
    Alors la demande est refusée : « il faut que les trois parties soient présentes »
    Quand Carole demande « tenir le dialogue » sur « dialogue_de_gestion » :
      | champ             | valeur          |
      | parties présentes | CPTS, CPAM, ARS |
    Alors « dialogue_de_gestion » est « tenu »
    Et l'échéance « tenue du dialogue de gestion » de « dialogue_de_gestion » n'est plus attendue
    # Mesuré n'est pas arrêté.
    Quand Alix demande « retenir un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur    |
      | indicateur | « accès » |
      | mission    | ACCES_SNP |
    Alors la demande est refusée : « il faut que l'indicateur ait arrêté cette année de contrat, preuve à l'appui »
    Quand Alix demande « arrêter l'année » sur « accès » :
      | champ            | valeur |
      | année de contrat | 2      |
    Et Alix demande « retenir un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur    |
      | indicateur | « accès » |
      | mission    | QUAL      |
    Alors la demande est refusée : « il faut que le contrat prévoie une part variable pour cette mission cette année »
    Quand Alix demande « arrêter les indicateurs de l'année » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que chaque indicateur de l'année soit retenu ou écarté »
    Et la demande est refusée : « il faut que chaque part variable ait un indicateur qui pèse, ou qu'on y renonce »
    # 200 patients sur 300 visés : 66,67 %.
    Quand Remi demande « retenir un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur    |
      | indicateur | « accès » |
      | mission    | ACCES_SNP |
    Alors « dialogue_de_gestion » est « tenu »
    Quand Remi demande « renoncer à une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur               |
      | mission | PREV                 |
      | motif   | mission à peine née  |
    Alors « dialogue_de_gestion » est « tenu »
    Quand Remi demande « arrêter les indicateurs de l'année » sur « dialogue_de_gestion »
    Alors « dialogue_de_gestion » est « indicateurs arrêtés »
    # Accès : 10 000 × 66,67 % = 6 667,00. Parcours et prévention : rien.
    Quand Carole demande « arrêter la part variable » sur « dialogue_de_gestion »
    Alors « dialogue_de_gestion » est « part variable arrêtée »
    Et « parts variables » de « dialogue_de_gestion » vaut « ACCES_MT / 6667.00, PARCOURS / 0.00 »
    Et « total de la part variable » de « dialogue_de_gestion » vaut « 6667.00 »
    # Les parties admettent mieux que le calcul, dans l'enveloppe et en disant pourquoi.
    Quand Carole demande « revoir une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur            |
      | mission | ACCES_MT          |
      | montant | 10000.01          |
      | motif   | effort reconnu    |
    Alors la demande est refusée : « il faut que le montant tienne dans l'enveloppe, au centime »
    Quand Carole demande « revoir une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur            |
      | mission | ACCES_MT          |
      | montant | 7000.50           |
      | motif   | effort reconnu    |
    Alors « dialogue_de_gestion » est « part variable arrêtée »
    Quand Alix demande « notifier le solde » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que la CPAM le notifie elle-même, ou qu'une preuve soit jointe »
    Quand Alix demande « notifier le solde » sur « dialogue_de_gestion » :
      | champ  | valeur              |
      | preuve | courrier de la CPAM |
    Alors « dialogue_de_gestion » est « solde notifié »
    Et « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 92000.00, 3 / 69000.00 »
    Quand Alix demande « clore le dialogue » sur « dialogue_de_gestion »
    Alors « dialogue_de_gestion » est « clos »
    Et « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 99000.50, 3 / 69000.00 »
    Et « contrat_aci » est « en vigueur »

  # --- Ce qui manque ---

  @adr:0085
  Scénario: aucun délai n'est connu pour tenir le dialogue
    Quand nous sommes le 1er juin 2025 à 9 h
    Alors l'échéance « tenue du dialogue de gestion » de « dialogue_de_gestion » n'est plus attendue

  @src:PS-046 @adr:0085
  Scénario: un indicateur d'ailleurs n'entre pas, un indicateur perdu s'écarte
    Étant donné que nous sommes le 1er juin 2025 à 9 h
    Et qu'Alix demande « transmettre le rapport d'activité » sur « dialogue_de_gestion » :
      | champ              | valeur               |
      | rapport d'activité | rapport de l'année 2 |
    Et qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur |
      | état atteint        | CONVENU |
      | pièce qui l'établit | relevé |
      | valeurs connues     | unite=NOMBRE |
    Et que Remi demande « tenir le dialogue » sur « dialogue_de_gestion » :
      | champ             | valeur          |
      | parties présentes | CPTS, CPAM, ARS |
    Quand Alix demande « retenir un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
      | mission    | PARCOURS       |
    Alors la demande est refusée : « il faut que l'indicateur soit l'un de ceux de l'année »
    Quand Alix demande « écarter un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
      | motif      | donnée perdue  |
    Alors la demande est refusée : « il faut que l'indicateur soit l'un de ceux de l'année »
    Quand Alix demande « renoncer à une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur |
      | mission | QUAL   |
      | motif   | aucun  |
    Alors la demande est refusée : « il faut que le contrat prévoie une part variable pour cette mission cette année »
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 2       |
      | valeur           | 12      |
      | preuve           | registre |
    Et Alix demande « rassembler les indicateurs » sur « dialogue_de_gestion » :
      | champ       | valeur         |
      | indicateurs | « indicateur » |
    Et Carole demande « écarter un indicateur » sur « dialogue_de_gestion » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
      | motif      | donnée perdue  |
    Alors « dialogue_de_gestion » est « tenu »

  @adr:0085
  Plan du scénario: sans contrat connu, rien ne s'arrête
    Étant donné qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | <état>  |
      | pièce qui l'établit | relevé  |
      | valeurs connues     | annee=1 |
    Quand Alix demande « <demande> » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que le contrat et ses enveloppes soient connus »

    Exemples:
      | état                | demande                            |
      | TENU                | arrêter les indicateurs de l'année |
      | INDICATEURS_ARRETES | arrêter la part variable           |

  @adr:0083 @adr:0085
  Scénario: une année ne se solde qu'une fois
    Étant donné qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | SOLDE_NOTIFIE                    |
      | pièce qui l'établit | courrier de la CPAM              |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Et qu'Alix demande « clore le dialogue » sur « dialogue_de_gestion »
    Quand Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | SOLDE_NOTIFIE                    |
      | pièce qui l'établit | courrier de la CPAM              |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Et Alix demande « clore le dialogue » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que la part variable de cette année ne soit pas déjà portée »
    Et « dialogue_de_gestion » reste « solde notifié »

  @adr:0081 @adr:0085
  Scénario: un contrat repris sans ses conditions ne porte aucune part variable
    Étant donné qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | EN_VIGUEUR           |
      | pièce qui l'établit | contrat signé        |
      | valeurs connues     | version=ACI-2019-AV2 |
    Et qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | SOLDE_NOTIFIE                    |
      | pièce qui l'établit | courrier de la CPAM              |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Quand Alix demande « clore le dialogue » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que les conditions en vigueur soient connues »

  @adr:0081 @adr:0085 @adr:0087
  Scénario: un avenant rétroactif qui réduit une enveloppe arrête une part devenue trop grande
    Étant donné que nous sommes le 1er juin 2025 à 9 h
    Et qu'Alix demande « transmettre le rapport d'activité » sur « dialogue_de_gestion » :
      | champ              | valeur               |
      | rapport d'activité | rapport de l'année 2 |
    Et que Remi demande « tenir le dialogue » sur « dialogue_de_gestion » :
      | champ             | valeur          |
      | parties présentes | CPTS, CPAM, ARS |
    Et qu'Alix demande « renoncer à une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur            |
      | mission | CRISE             |
      | motif   | aucun indicateur  |
    Et qu'Alix demande « renoncer à une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur            |
      | mission | PARCOURS          |
      | motif   | aucun indicateur  |
    Et qu'Alix demande « arrêter les indicateurs de l'année » sur « dialogue_de_gestion »
    Et qu'Alix demande « arrêter la part variable » sur « dialogue_de_gestion »
    Et que Carole demande « revoir une part variable » sur « dialogue_de_gestion » :
      | champ   | valeur         |
      | mission | ACCES_MT       |
      | montant | 5000           |
      | motif   | effort reconnu |
    Et que Carole demande « notifier le solde » sur « dialogue_de_gestion »
    Et qu'Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur        |
      | version de l'accord | ACI-2019-AV2  |
      | effet               | 1er juin 2024 |
      | objet               | accès réduit  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur                     |
      | missions               | ACCES_MT, ACCES_SNP, CRISE |
      | part fixe annuelle     | 18000.50                   |
      | part variable annuelle | 1000                       |
    Et que Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    # L'écart se régularise : l'année 2 perd 1 999,50 ; l'avance de l'année 3, les trois quarts,
    # 15 000 - 13 500,38 (au centime pair) = 1 499,62.
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 60000.00, 2 / 90000.50, 3 / 67500.38 »
    Quand Alix demande « clore le dialogue » sur « dialogue_de_gestion »
    Alors la demande est refusée : « il faut que chaque part tienne dans l'enveloppe variable de sa mission pour cette année »
    Et « dialogue_de_gestion » reste « solde notifié »

  # --- Qui lit, qui agit ---

  @adr:0080 @adr:0085
  Plan du scénario: chaque demande a ses rôles
    Étant donné qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | <état>                           |
      | pièce qui l'établit | relevé                           |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Quand <personne> demande « <demande> » sur « dialogue_de_gestion » :
      | champ | valeur |
      | <c1>  | <v1>   |
      | <c2>  | <v2>   |
      | <c3>  | <v3>   |
    Alors la demande est refusée comme « droit insuffisant »

    Exemples:
      | état                  | demande                         | personne | c1                 | v1    | c2                 | v2       | c3                 | v3       |
      | OUVERT                | transmettre le rapport d'activité | Morgan | rapport d'activité | x     | rapport d'activité | x        | rapport d'activité | x        |
      | RAPPORT_TRANSMIS      | tenir le dialogue               | Bea      | parties présentes  | CPTS  | parties présentes  | CPAM     | parties présentes  | ARS      |
      | TENU                  | retenir un indicateur           | Bea      | indicateur         | x     | mission            | PREV     | mission            | PREV     |
      | TENU                  | écarter un indicateur           | Bea      | indicateur         | x     | motif              | x        | motif              | x        |
      | TENU                  | renoncer à une part variable    | Bea      | mission            | PREV  | motif              | x        | motif              | x        |
      | PART_VARIABLE_ARRETEE | revoir une part variable        | Bea      | mission            | PREV  | montant            | 1        | motif              | x        |
      | PART_VARIABLE_ARRETEE | notifier le solde               | Remi     | preuve             | x     | preuve             | x        | preuve             | x        |

  @adr:0080 @adr:0085
  Plan du scénario: arrêter et clore ont aussi leurs rôles, le dialogue ses lecteurs
    Étant donné qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | <état>                           |
      | pièce qui l'établit | relevé                           |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Quand Bea demande « <demande> » sur « dialogue_de_gestion »
    Alors la demande est refusée comme « droit insuffisant »
    Et Morgan voit « dialogue_de_gestion »
    Et Sacha voit « dialogue_de_gestion »
    Et Carole voit l'historique de « dialogue_de_gestion »
    Et Remi voit l'historique de « dialogue_de_gestion »
    Et <personne> ne voit pas « dialogue_de_gestion »

    Exemples:
      | état                | demande                            | personne |
      | TENU                | arrêter les indicateurs de l'année | Ulysse   |
      | INDICATEURS_ARRETES | arrêter la part variable           | Pat      |
      | SOLDE_NOTIFIE       | clore le dialogue                  | Noor     |
      | SOLDE_NOTIFIE       | clore le dialogue                  | Lou      |

  @adr:0085
  Scénario: un dialogue ne s'ouvre que par la fin d'une année de contrat
    Quand Alix ouvre « dialogue_de_gestion » par « ouvrir le dialogue de gestion » :
      | champ            | valeur          |
      | contrat          | « contrat_aci » |
      | année de contrat | 1               |
      | premier jour     | 1er juin 2023   |
      | dernier jour     | 31 mai 2024     |
    Alors la demande est refusée comme « droit insuffisant »

  @src:PS-046
  Scénario: la coordination rassemble les indicateurs
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur |
      | état atteint        | MESURE |
      | pièce qui l'établit | relevé |
    Et qu'Alix ouvre « dialogue_de_gestion » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | OUVERT                           |
      | pièce qui l'établit | relevé                           |
      | valeurs connues     | annee=1, contrat=« contrat_aci » |
    Quand Morgan demande « rassembler les indicateurs » sur « dialogue_de_gestion » :
      | champ       | valeur         |
      | indicateurs | « indicateur » |
    Alors la demande est refusée comme « droit insuffisant »
