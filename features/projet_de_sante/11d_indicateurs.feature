# language: fr
Fonctionnalité: Les indicateurs, du projet à chaque action

  Un indicateur se propose, se discute, se convient à trois : la CPTS, la CPAM et l'ARS. Il se mesure
  avec une preuve, puis chaque année de contrat est arrêtée par la formule que le contrat nomme.

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

  # --- À tous les niveaux ---

  @src:PS-046
  Plan du scénario: un indicateur suit une action, une mission ou le projet entier
    Étant donné qu'Alix ouvre « <dossier> » par « reprendre un dossier déjà commencé » :
      | champ               | valeur |
      | état atteint        | <etat> |
      | pièce qui l'établit | relevé |
    Quand <personne> ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                 |
      | intitulé           | patients suivis        |
      | niveau             | <niveau>               |
      | nature             | <nature>               |
      | unité              | nombre                 |
      | sens               | à la hausse            |
      | producteur         | CPTS                   |
      | source des données | registre du secrétariat |
      | <champ>            | « <dossier> »          |
    Alors « indicateur » est « proposé »

    Exemples:
      | dossier         | etat      | niveau  | champ           | nature          | personne |
      | action          | PLANIFIEE | action  | action          | action ou moyens | Alix    |
      | mission         | ENGAGEE   | mission | mission         | résultat        | Carole   |
      | projet_de_sante | EN_OEUVRE | projet  | projet de santé | résultat        | Remi     |

  @src:PS-046
  Plan du scénario: ce que suit l'indicateur va avec son niveau
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | PLANIFIEE |
      | pièce qui l'établit | relevé    |
      | valeurs connues     | <donnees> |
    Et qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | ENGAGEE   |
      | pièce qui l'établit | relevé    |
    Quand Alix ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | <niveau>                |
      | nature             | résultat                |
      | unité              | nombre                  |
      | sens               | à la hausse             |
      | producteur         | CPTS                    |
      | source des données | registre du secrétariat |
      | <champ>            | « <dossier> »           |
    Alors la demande est refusée : « il faut que l'indicateur suive une action, une mission ou le projet, selon son niveau »

    Exemples:
      | niveau  | champ   | dossier | donnees        |
      | mission | action  | action  | quoi=recenser  |
      | action  | mission | mission | quoi=recenser  |
      | projet  | mission | mission | quoi=recenser  |
      | action  | action  | action  | corrective=oui |

  @adr:0102
  Plan du scénario: un indicateur que l'outil compte nomme son calcul, dans la même unité
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | ENGAGEE |
      | pièce qui l'établit | relevé  |
    Quand Alix ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                   |
      | intitulé           | soins honorés à temps    |
      | niveau             | mission                  |
      | nature             | résultat                 |
      | unité              | <unite>                  |
      | sens               | <sens>                   |
      | producteur         | <producteur>             |
      | source des données | décompte de la CPTS      |
      | numérateur         | honorés dans le délai    |
      | dénominateur       | demandes reçues          |
      | mission            | « mission »              |
      | calcul             | <calcul>                 |
    Alors <issue>

    Exemples:
      | calcul    | unite       | sens       | producteur | issue |
      | snp_delai | pourcentage | à la hausse | CPTS      | « calcul » de « indicateur » vaut « snp_delai » |
      | snp_delai | taux        | à la hausse | CPTS      | la demande est refusée : « il faut que le calcul nommé existe, dans cette unité et ce sens, et que la CPTS produise l'indicateur » |
      | snp_delai | pourcentage | à la baisse | CPTS      | la demande est refusée : « il faut que le calcul nommé existe, dans cette unité et ce sens, et que la CPTS produise l'indicateur » |
      | snp_delai | pourcentage | à la hausse | CPAM      | la demande est refusée : « il faut que le calcul nommé existe, dans cette unité et ce sens, et que la CPTS produise l'indicateur » |
      | inconnu   | pourcentage | à la hausse | CPTS      | la demande est refusée : « il faut que le calcul nommé existe, dans cette unité et ce sens, et que la CPTS produise l'indicateur » |

  @src:PS-046
  Scénario: le pilote propose pour ce qu'il pilote, un membre ne propose pas
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | ENGAGEE   |
      | pièce qui l'établit | relevé    |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |
    Quand Morgan ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | mission                 |
      | nature             | résultat                |
      | unité              | nombre                  |
      | sens               | à la hausse             |
      | producteur         | CPTS                    |
      | source des données | registre du secrétariat |
      | mission            | « mission »             |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | mission                 |
      | nature             | résultat                |
      | unité              | nombre                  |
      | sens               | à la hausse             |
      | producteur         | CPTS                    |
      | source des données | registre du secrétariat |
      | mission            | « mission »             |
    Alors la demande est refusée : « il faut que vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi »
    Quand Camille ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | mission                 |
      | nature             | résultat                |
      | unité              | nombre                  |
      | sens               | à la hausse             |
      | producteur         | CPTS                    |
      | source des données | registre du secrétariat |
      | mission            | « mission »             |
    Alors « indicateur » est « proposé »
    Quand Sacha demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Alors la demande est refusée : « il faut que vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi »
    Quand Sacha demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur |
      | année civile | 2024   |
      | valeur       | 100    |
    Alors la demande est refusée : « il faut que vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi »
    Quand Sacha demande « nommer la formule » sur « indicateur » :
      | champ   | valeur       |
      | formule | TOUT_OU_RIEN |
    Alors la demande est refusée : « il faut que vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi »

  @src:PS-046
  Scénario: un indicateur repris se rattache à sa mission, une seule fois
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | ENGAGEE |
      | pièce qui l'établit | relevé  |
    Quand Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | CONVENU |
      | pièce qui l'établit | relevé  |
    Et Alix demande « rattacher un indicateur à la mission » sur « mission » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Alors « mission » est « engagée »
    Quand Alix demande « rattacher un indicateur à la mission » sur « mission » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Alors la demande est refusée : « il faut que l'indicateur ne soit pas déjà rattaché »
    Quand Camille demande « rattacher un indicateur à la mission » sur « mission » :
      | champ      | valeur       |
      | indicateur | indicateur-2 |
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0069
  Plan du scénario: un pourcentage ou un taux dit ce qu'il rapporte à quoi
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | EN_OEUVRE |
      | pièce qui l'établit | relevé    |
    Quand Alix ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | projet                  |
      | nature             | résultat                |
      | unité              | <unité>                 |
      | sens               | à la hausse             |
      | producteur         | CPAM                    |
      | source des données | assurance maladie       |
      | projet de santé    | « projet_de_sante »     |
      | numérateur         | patients suivis         |
    Alors la demande est refusée : « il faut qu'un pourcentage ou un taux dise son numérateur et son dénominateur »
    Quand Alix ouvre « indicateur » par « proposer un indicateur » :
      | champ              | valeur                  |
      | intitulé           | patients suivis         |
      | niveau             | projet                  |
      | nature             | résultat                |
      | unité              | <unité>                 |
      | sens               | à la hausse             |
      | producteur         | CPAM                    |
      | source des données | assurance maladie       |
      | projet de santé    | « projet_de_sante »     |
      | numérateur         | patients suivis         |
      | dénominateur       | patients du territoire  |
    Alors « indicateur » est « proposé »

    Exemples:
      | unité       |
      | pourcentage |
      | taux        |

  # --- Discuter, convenir à trois ---

  @src:PS-046
  Scénario: un indicateur se discute avec les financeurs, puis les trois parties en conviennent
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                    |
      | état atteint        | PROPOSE                   |
      | pièce qui l'établit | relevé                    |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE |
    Quand Morgan demande « discuter l'indicateur » sur « indicateur »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Carole demande « discuter l'indicateur » sur « indicateur »
    Alors « indicateur » est « discuté »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors la demande est refusée : « il faut que la situation de départ soit fixée »
    Et la demande est refusée : « il faut qu'une cible au moins soit fixée »
    Et la demande est refusée : « il faut que la formule du contrat soit nommée »
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | CPAM         |
      | preuve | relevé signé |
    Alors la demande est refusée : « il faut que la situation de départ soit fixée »
    Et la demande est refusée : « il faut qu'une cible au moins soit fixée »
    Et la demande est refusée : « il faut que la formule du contrat soit nommée »
    Quand Alix demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur |
      | année civile | 2024   |
      | valeur       | 100    |
    Et Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 90     |
    Et Alix demande « nommer la formule » sur « indicateur » :
      | champ   | valeur   |
      | formule | LINEAIRE |
      | poids   | 2        |
    Et Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors la demande est refusée : « il faut qu'aucune cible n'aille à rebours de l'indicateur, depuis la situation de départ »
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | CPAM         |
      | preuve | relevé signé |
    Alors la demande est refusée : « il faut qu'aucune cible n'aille à rebours de l'indicateur, depuis la situation de départ »
    Quand Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Et Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que vous parliez pour cette partie »
    Quand Alix demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors « indicateur » est « discuté »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors la demande est refusée : « il faut que cette partie n'ait pas déjà donné son accord »
    Quand Carole demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPAM   |
    Et Alix demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Carole demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Alors la demande est refusée : « il faut que vous parliez pour cette partie »
    Quand Remi demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Alors « indicateur » est « convenu »
    Et « convenu le » de « indicateur » vaut « 2025-03-20 »
    Et « poids » de « indicateur » vaut « 2 »

  @adr:0069
  Scénario: la coordination consigne l'accord d'un financeur, jamais celui de la CPTS
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                        |
      | état atteint        | DISCUTE                                                                       |
      | pièce qui l'établit | relevé                                                                        |
      | valeurs connues     | unite=NOMBRE, sens=BAISSE, annee_de_reference=2024, reference=100, formule=TOUT_OU_RIEN |
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPAM          |
      | preuve | relevé signé  |
    Alors la demande est refusée : « il faut qu'une cible au moins soit fixée »
    Quand Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 90     |
    Et Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPAM          |
    Alors la demande est refusée comme « données invalides »
    Quand Carole demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPAM          |
      | preuve | relevé signé  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPTS          |
      | preuve | relevé signé  |
    Alors la demande est refusée : « il faut que vous parliez pour cette partie »
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPAM          |
      | preuve | relevé signé  |
    Alors « indicateur » est « discuté »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Et Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | CPAM          |
      | preuve | relevé signé  |
    Alors la demande est refusée : « il faut que cette partie n'ait pas déjà donné son accord »
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur        |
      | partie | ARS           |
      | preuve | relevé signé  |
    Alors « indicateur » est « convenu »

  @adr:0069
  Scénario: le dernier accord, comme les autres, vient de qui parle pour sa partie
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                  |
      | état atteint        | DISCUTE                                                                                 |
      | pièce qui l'établit | relevé                                                                                  |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE, annee_de_reference=2024, reference=100, formule=TOUT_OU_RIEN |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Et qu'Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | CPAM         |
      | preuve | relevé signé |
    Et qu'Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | ARS          |
      | preuve | relevé signé |
    Quand Alix demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | CPTS         |
      | preuve | relevé signé |
    Alors la demande est refusée : « il faut que vous parliez pour cette partie »
    Quand Bea demande « consigner un accord » sur « indicateur » :
      | champ  | valeur       |
      | partie | CPTS         |
      | preuve | relevé signé |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors « indicateur » est « convenu »

  @adr:0069
  Plan du scénario: ce qui change pendant la discussion n'a plus l'accord de personne
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                        |
      | état atteint        | DISCUTE                                                                       |
      | pièce qui l'établit | relevé                                                                        |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE, annee_de_reference=2024, reference=100, formule=TOUT_OU_RIEN |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Et que Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Quand Carole demande « <demande> » sur « indicateur » :
      | champ    | valeur   |
      | <champ>  | <donnée> |
      | <suite>  | <autre>  |
    Alors « accords » de « indicateur » vaut «  »
    Quand Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors « indicateur » est « discuté »

    Exemples:
      | demande                      | champ            | donnée | suite   | autre    |
      | fixer une cible              | année de contrat | 1      | valeur  | 210      |
      | fixer la situation de départ | année civile     | 2024   | valeur  | 110      |
      | nommer la formule            | plafonnée à 100 % | non   | formule | LINEAIRE |

  @adr:0069
  Plan du scénario: une valeur qui n'est pas de l'unité est refusée
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                      |
      | état atteint        | PROPOSE                     |
      | pièce qui l'établit | relevé                      |
      | valeurs connues     | unite=<unite>, sens=HAUSSE  |
    Quand Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur   |
      | année de contrat | 1        |
      | <champ>          | <valeur> |
    Alors la demande est refusée : « il faut que la valeur se lise dans l'unité de l'indicateur »
    Quand Alix demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur   |
      | année civile | 2024     |
      | <champ>      | <valeur> |
    Alors la demande est refusée : « il faut que la valeur se lise dans l'unité de l'indicateur »

    Exemples:
      | unite       | champ  | valeur       |
      | NOMBRE      | valeur | -1           |
      | NOMBRE      | valeur | 1,5          |
      | POURCENTAGE | valeur | 100,01       |
      | POURCENTAGE | valeur | -0,1         |
      | TAUX        | valeur | -0,1         |
      | MOYENNE     | jour   | 20 mars 2025 |
      | OUI_NON     | valeur | 2            |
      | DATE        | valeur | 20           |

  @adr:0069
  Scénario: la situation de départ n'est pas à venir
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                    |
      | état atteint        | PROPOSE                   |
      | pièce qui l'établit | relevé                    |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE |
    Quand Alix demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur |
      | année civile | 2026   |
      | valeur       | 100    |
    Alors la demande est refusée : « il faut que l'année de départ soit commencée »
    Quand Morgan demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur |
      | année civile | 2025   |
      | valeur       | 100    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « fixer la situation de départ » sur « indicateur » :
      | champ        | valeur |
      | année civile | 2025   |
      | valeur       | 100    |
    Alors « année de la situation de départ » de « indicateur » vaut « 2025 »
    Quand Morgan demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0069
  Plan du scénario: une formule qui ne convient pas est refusée
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                     |
      | état atteint        | PROPOSE                    |
      | pièce qui l'établit | relevé                     |
      | valeurs connues     | unite=<unite>, sens=<sens> |
    Quand Alix demande « nommer la formule » sur « indicateur » :
      | champ          | valeur      |
      | formule        | <formule>   |
      | seuils         | <seuils>    |
      | atteintes en % | <atteintes> |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | unite  | sens   | formule      | seuils   | atteintes | phrase                                                          |
      | NOMBRE | HAUSSE | PALIERS      | 150, 200 | 50        | seule une formule par paliers ait des paliers, un taux par seuil |
      | NOMBRE | HAUSSE | LINEAIRE     | 150, 200 | 50, 100   | seule une formule par paliers ait des paliers, un taux par seuil |
      | NOMBRE | HAUSSE | PALIERS      | 200, 150 | 50, 100   | les paliers montent dans le sens de l'indicateur                |
      | NOMBRE | HAUSSE | PALIERS      | 150, 200 | 100, 50   | les paliers montent dans le sens de l'indicateur                |
      | NOMBRE | BAISSE | PALIERS      | 150, 200 | 50, 100   | les paliers montent dans le sens de l'indicateur                |
      | NOMBRE | AUCUN  | PALIERS      | 150, 200 | 50, 100   | la formule convienne au sens et à l'unité de l'indicateur       |
      | DATE   | BAISSE | PALIERS      | 200, 150 | 50, 100   | la formule convienne au sens et à l'unité de l'indicateur       |

  @adr:0069
  Plan du scénario: qui nomme la formule
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                    |
      | état atteint        | PROPOSE                   |
      | pièce qui l'établit | relevé                    |
      | valeurs connues     | unite=NOMBRE, sens=BAISSE |
    Quand <personne> demande « nommer la formule » sur « indicateur » :
      | champ          | valeur   |
      | formule        | PALIERS  |
      | seuils         | 200, 150 |
      | atteintes en % | 50, 100  |
    Alors la demande est <suite>

    Exemples:
      | personne | suite                               |
      | Alix     | acceptée                            |
      | Remi     | acceptée                            |
      | Morgan   | refusée comme « droit insuffisant » |
      | Bea      | refusée comme « droit insuffisant » |

  # --- Mesurer, arrêter l'année ---

  @adr:0069 @src:PS-046
  Plan du scénario: l'atteinte se compte par la formule du contrat
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                  |
      | état atteint        | DISCUTE                                                                                 |
      | pièce qui l'établit | relevé                                                                                  |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE, annee_de_reference=2024, reference=100, producteur=CPTS |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 200    |
    Et qu'Alix demande « nommer la formule » sur « indicateur » :
      | champ             | valeur     |
      | formule           | <formule>  |
      | plafonnée à 100 % | <plafonnée> |
    Et que Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur              |
      | année de contrat | 1                   |
      | valeur           | <observé>           |
      | preuve           | extrait du registre |
    Alors « indicateur » est « mesuré »
    Quand Alix demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
    Alors « indicateur » est « arrêté »
    Et « années arrêtées » de « indicateur » vaut « 1 / <observé> / <atteinte> »

    Exemples:
      | formule      | plafonnée | observé | atteinte |
      | TOUT_OU_RIEN | oui       | 199     | 0.00     |
      | TOUT_OU_RIEN | oui       | 200     | 100.00   |
      | LINEAIRE     | oui       | 180     | 80.00    |
      | LINEAIRE     | oui       | 260     | 100.00   |
      | LINEAIRE     | non       | 260     | 160.00   |
      | LINEAIRE     | non       | 40      | 0.00     |

  @adr:0069
  Scénario: une mesure sans preuve ou hors de son unité est refusée
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                              |
      | état atteint        | CONVENU                                             |
      | pièce qui l'établit | relevé                                              |
      | valeurs connues     | unite=POURCENTAGE, sens=HAUSSE, producteur=CPAM     |
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 101    |
    Alors la demande est refusée : « il faut que la valeur se lise dans l'unité de l'indicateur »
    Et la demande est refusée : « il faut qu'une preuve établisse la mesure »
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ               | valeur  |
      | année de contrat    | 1       |
      | numérateur mesuré   | 3       |
      | dénominateur mesuré | 0       |
      | preuve              | extrait |
    Alors la demande est refusée : « il faut que la valeur se lise dans l'unité de l'indicateur »
    Quand Remi demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 30      |
      | preuve           | extrait |
    Alors la demande est refusée : « il faut que la mesure vienne de qui produit l'indicateur, ou de la CPTS avec sa preuve »
    Quand Sacha demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 30      |
      | preuve           | extrait |
    Alors la demande est refusée : « il faut que vous coordonniez le projet, financiez, ou pilotiez ce qui est suivi »
    Quand Morgan demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 30      |
      | preuve           | extrait |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Carole demande « mesurer » sur « indicateur » :
      | champ               | valeur  |
      | année de contrat    | 1       |
      | numérateur mesuré   | 1       |
      | dénominateur mesuré | 3       |
      | preuve              | extrait |
    Alors « indicateur » est « mesuré »
    Et « mesures » de « indicateur » vaut « 1 / 2025-03-20 08:00:00+00:00 / 33.3333 / 1 / 3 / extrait »

  @adr:0069
  Scénario: une année arrêtée ne bouge plus, la suivante se mesure
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                  |
      | état atteint        | PROPOSE                                                                                 |
      | pièce qui l'établit | relevé                                                                                  |
      | valeurs connues     | unite=NOMBRE, sens=BAISSE, annee_de_reference=2024, reference=100, formule=LINEAIRE |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
      | valeur           | 80     |
    Et qu'Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 2      |
      | valeur           | 50     |
    Et que Remi demande « discuter l'indicateur » sur « indicateur »
    Et que Bea demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « donner son accord » sur « indicateur » :
      | champ  | valeur |
      | partie | ARS    |
    Quand Alix demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
    Alors la demande est refusée : « il faut que cette année de contrat ait une cible et une mesure »
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 95      |
      | preuve           | extrait |
    Et Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 85      |
      | preuve           | extrait |
    Et Camille demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Carole demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
    Alors « indicateur » est « arrêté »
    Et « années arrêtées » de « indicateur » vaut « 1 / 85 / 75.00 »
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 1       |
      | valeur           | 80      |
      | preuve           | extrait |
    Alors la demande est refusée : « il faut que cette année de contrat ne soit pas déjà arrêtée »
    Quand Alix demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 1      |
    Alors la demande est refusée : « il faut que cette année de contrat ne soit pas déjà arrêtée »
    Quand Alix demande « mesurer » sur « indicateur » :
      | champ            | valeur  |
      | année de contrat | 2       |
      | valeur           | 40      |
      | preuve           | extrait |
    Et Alix demande « arrêter l'année » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 2      |
    Alors « années arrêtées » de « indicateur » vaut « 1 / 85 / 75.00, 2 / 40 / 100.00 »
    Quand Alix demande « réviser l'indicateur » sur « indicateur » :
      | champ | valeur          |
      | motif | source disparue |
    Et Alix demande « fixer une cible » sur « indicateur » :
      | champ            | valeur |
      | année de contrat | 2      |
      | valeur           | 45     |
    Alors la demande est refusée : « il faut que cette année de contrat ne soit pas déjà arrêtée »

  @adr:0069
  Plan du scénario: un indicateur révisé se discute et se convient à nouveau
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                              |
      | état atteint        | <etat>                                                                              |
      | pièce qui l'établit | relevé                                                                              |
      | valeurs connues     | unite=NOMBRE, sens=HAUSSE |
    Quand Bea demande « réviser l'indicateur » sur « indicateur » :
      | champ | valeur          |
      | motif | source disparue |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Carole demande « réviser l'indicateur » sur « indicateur » :
      | champ | valeur          |
      | motif | source disparue |
    Alors « indicateur » est « révisé »
    Et « motif » de « indicateur » vaut « source disparue »
    Quand Alix demande « discuter l'indicateur » sur « indicateur »
    Alors « indicateur » est « discuté »

    Exemples:
      | etat    |
      | CONVENU |
      | MESURE  |
      | ARRETE  |

  @adr:0069
  Plan du scénario: un indicateur s'abandonne avec sa raison
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur |
      | état atteint        | <etat> |
      | pièce qui l'établit | relevé |
    Quand Carole demande « abandonner l'indicateur » sur « indicateur » :
      | champ | valeur               |
      | motif | impossible à mesurer |
    Alors la demande est refusée comme « droit insuffisant »
    Quand <personne> demande « abandonner l'indicateur » sur « indicateur » :
      | champ | valeur               |
      | motif | impossible à mesurer |
    Alors « indicateur » est « abandonné »
    Et « motif » de « indicateur » vaut « impossible à mesurer »

    Exemples:
      | etat    | personne |
      | PROPOSE | Alix     |
      | REVISE  | Bea      |
      | MESURE  | Alix     |

  @adr:0067
  Plan du scénario: le projet et ses financeurs lisent un indicateur, personne d'autre
    Étant donné qu'Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | PROPOSE |
      | pièce qui l'établit | relevé  |
    Alors <lecteur> <lecture> « indicateur »

    Exemples:
      | lecteur | lecture     |
      | Alix    | voit        |
      | Bea     | voit        |
      | Camille | voit        |
      | Morgan  | voit        |
      | Remi    | voit        |
      | Carole  | voit        |
      | Noor    | ne voit pas |
