# language: fr
Fonctionnalité: Le contrat — négocier, signer à trois, suivre l'argent

  La CPTS, la CPAM et l'ARS signent un contrat. Tous les montants en viennent ; ceux d'ici sont
  fictifs. L'argent se compte en années de contrat, et se relit en années civiles.

  Contexte:
    Étant donné les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Bea    | bureau       |
      | Carole | CPAM         |
      | Remi   | ARS          |
      | Morgan | membre       |
      | Sacha  | pilote       |
      | Ulysse | URPS         |
      | Pat    | partenaire   |
      | Noor   | public       |
      | Lou    | cellule qualité |

  # --- Deux contrats entiers, calculés à la main (montants fictifs) ---

  @src:PS-045 @src:PS-046 @adr:0080 @adr:0081 @adr:0082 @adr:0083
  Scénario: un contrat après l'avenant 2, signé le 25 novembre 2024
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | VALIDE                                         |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2024-09-19, version_aci=ACI-2019-AV2 |
    # Négocier : une enveloppe paie l'accès aux soins en entier, 1A et 1B.
    Quand Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Et Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2022   |
    Et Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur              |
      | missions                | ACCES_MT, ACCES_SNP |
      | part fixe annuelle      | 20000               |
      | part variable annuelle  | 10000               |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur   |
      | missions                | PARCOURS |
      | part fixe annuelle      | 8000     |
      | part variable annuelle  | 6000     |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur  |
      | missions                | PREV    |
      | part fixe annuelle      | 4000.01 |
      | part variable annuelle  | 3000    |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | CRISE  |
      | part fixe annuelle      | 5000   |
      | part variable annuelle  | 0      |
    Et Alix demande « présenter à la signature » sur « contrat_aci »
    Alors « contrat_aci » est « prêt à signer »
    Et « taille » de « contrat_aci » vaut « 2 »
    Et « points de vigilance » de « contrat_aci » vaut « aucun maximum annuel publié pour cette taille »
    # Signer : chacun pour soi.
    Quand Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Et Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors « contrat_aci » est « prêt à signer »
    Quand Morgan demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Remi demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Alors « contrat_aci » est « signé »
    Et « signé le » de « contrat_aci » vaut « 2024-11-25 »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 24 novembre 2025
    Et « versements dus » de « contrat_aci » vaut « »
    Quand Carole demande « constater le dossier complet » sur « contrat_aci »
    Alors « contrat_aci » est « en vigueur »
    Et « versements dus » de « contrat_aci » vaut « 2024-11-25 / fonctionnement, en totalité / 1 / 60000.00 »
    # Le 25 mai 2025, il reste 184 jours sur 365 avant l'anniversaire.
    # Accès : 20 000 × 184 / 365 = 10 082,19 ; trois quarts 7 561,64 ; solde 2 520,55.
    # Crise : 5 000 × 184 / 365 = 2 520,55 ; trois quarts 1 890,41 ; solde 630,14.
    Quand nous sommes le 25 mai 2025 à 9 h
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur   |
      | mission | ACCES_MT |
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | CRISE  |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 69452.05 »
    # Année 1 : 60 000 + 10 082,19 + 2 520,55 = 72 602,74.
    # Année 2, avances : 45 000 + 15 000 + 3 750 = 63 750.
    Quand nous sommes le 25 novembre 2025 à 9 h
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 72602.74, 2 / 63750.00 »
    Et « année de contrat » de « contrat_aci » vaut « 2 »
    Et l'échéance « fin de l'année de contrat » de « contrat_aci » tombe le 24 novembre 2026
    Et « dialogue_de_gestion » est « ouvert »
    # Parcours et prévention démarrent le jour de l'anniversaire : l'année entière.
    # Parcours : 8 000, avance 6 000. Prévention : 4 000,01, avance 3 000,01, solde 1 000,00.
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur   |
      | mission | PARCOURS |
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | PREV   |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 72602.74, 2 / 72750.01 »
    # Année 2 : 60 000 + 20 000 + 5 000 + 8 000 + 4 000,01 = 97 000,01.
    # Civil : 2025 = 9 452,05 + soldes 3 150,69 + avances 72 750,01 = 85 352,75.
    # 2026 = soldes 24 250,00 + avances 72 750,01 = 97 000,01.
    Quand nous sommes le 25 novembre 2026 à 9 h
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 72602.74, 2 / 97000.01, 3 / 72750.01 »
    Et « dû par année civile » de « contrat_aci » vaut « 2024 / 60000.00, 2025 / 85352.75, 2026 / 97000.01 »

  @src:PS-045 @src:PS-046 @adr:0081 @adr:0082 @adr:0083 @adr:0084
  Scénario: un contrat de 2019, trois socles et une mission facultative
    Étant donné que nous sommes le 1er septembre 2021 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                     |
      | état atteint        | VALIDE                                     |
      | pièce qui l'établit | courrier de l'ARS                          |
      | valeurs connues     | valide_le=2021-06-30, version_aci=ACI-2019 |
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019            |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 40000  |
      | millésime  | 2018   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 61000  |
    # En 2019, la mission 1 a trois volets, que ce contrat paie ensemble.
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur                          |
      | missions                | ACCES_MT, ACCES_SNP, ACCES_TELE |
      | part fixe annuelle      | 30000                           |
      | part variable annuelle  | 12000                           |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur   |
      | missions                | PARCOURS |
      | part fixe annuelle      | 9000     |
      | part variable annuelle  | 4500     |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | PREV   |
      | part fixe annuelle      | 6000   |
      | part variable annuelle  | 3000   |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | QUAL   |
      | part fixe annuelle      | 3000   |
      | part variable annuelle  | 0      |
    # La crise n'existe pas encore dans cette version de l'accord.
    Quand Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | CRISE  |
      | part fixe annuelle      | 5000   |
      | part variable annuelle  | 0      |
    Alors la demande est refusée : « il faut que chaque mission existe dans cette version de l'accord »
    Quand Alix demande « inscrire une ligne particulière » sur « contrat_aci » :
      | champ   | valeur                  |
      | ligne   | soins-non-programmes    |
      | montant | 220000                  |
    Et Alix demande « présenter à la signature » sur « contrat_aci »
    # 67 500 de missions et 220 000 de ligne : 500 euros de trop pour la taille 2 en 2019.
    Alors « points de vigilance » de « contrat_aci » vaut « population exactement sur une borne, taille à vérifier, missions au-dessus du maximum annuel publié, fonctionnement différent du montant publié »
    Et « taille à vérifier » de « contrat_aci » vaut « oui »
    Quand Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Et Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur           |
      | partie | CPAM             |
      | preuve | exemplaire signé |
    Et Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur           |
      | partie | ARS              |
      | preuve | exemplaire signé |
    Et Alix demande « signaler une pièce manquante » sur « contrat_aci » :
      | champ | valeur                    |
      | pièce | relevé d'identité bancaire |
    Alors « pièce manquante » de « contrat_aci » vaut « relevé d'identité bancaire »
    Quand Alix demande « constater le dossier complet » sur « contrat_aci » :
      | champ  | valeur              |
      | preuve | courrier de la CPAM |
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur     |
      | mission | ACCES_TELE |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 83500.00 »
    # Prévention au 1er décembre : 6 000 × 274 / 365 = 4 504,11 ; avance 3 378,08 ; solde 1 126,03.
    Quand nous sommes le 1er décembre 2021 à 9 h
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | PREV   |
    # Parcours au 1er mars : 9 000 × 184 / 365 = 4 536,99 ; avance 3 402,74 ; solde 1 134,25.
    Et nous sommes le 1er mars 2022 à 9 h
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur   |
      | mission | PARCOURS |
    # Qualité, la veille de l'anniversaire, un jour : 8,22 ; avance 6,16 ; solde 2,06.
    Et nous sommes le 31 août 2022 à 9 h
    Et Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | QUAL   |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 90286.98 »
    # Année 1 : 61 000 + 30 000 + 4 504,11 + 4 536,99 + 8,22 = 100 049,32.
    # Année 2, avances : trois quarts de 61 000, 30 000, 6 000, 9 000 et 3 000, soit 81 750.
    Quand nous sommes le 1er septembre 2022 à 9 h
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 100049.32, 2 / 81750.00 »
    # Ce qui arrive sur le compte se consigne à part.
    Quand Carole demande « consigner un versement reçu » sur « contrat_aci » :
      | champ   | valeur                      |
      | reçu le | 1er septembre 2022          |
      | payeur  | CPAM                        |
      | objet   | fonctionnement, en totalité |
      | montant | 60999.99                    |
    Alors « reçu par année civile » de « contrat_aci » vaut « 2022 / 60999.99 »

  # --- Négocier ---

  @src:PS-046 @adr:0080 @adr:0087
  Scénario: un contrat s'ouvre pour un projet, sous une version connue
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | brouillon                |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Quand Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2030            |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue et en vigueur »
    Quand Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Alors « contrat_aci » est « en négociation »
    # Le contrat suivant d'un même projet nomme le précédent : jamais deux à la fois.
    Quand Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Alors la demande est refusée : « il faut que le dernier contrat du projet soit nommé, s'il y en a un »

  @adr:0081 @adr:0084
  Plan du scénario: une condition fausse est refusée avec sa phrase
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | NEGOCIATION      |
      | pièce qui l'établit | projet d'accord  |
      | valeurs connues     | version=<version> |
    Quand Alix demande « <demande> » sur « contrat_aci » :
      | champ | valeur |
      | <c1>  | <v1>   |
      | <c2>  | <v2>   |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | version      | demande                         | c1         | v1     | c2             | v2    | phrase                                                  |
      | ACI-2019-AV2 | établir la taille               | population | 0      | millésime      | 2022  | la population compte au moins un habitant               |
      | ACI-2019-AV2 | établir la taille               | population | 48277  | millésime      | 2025  | le millésime de la population ne soit pas à venir       |
      | ACI-2030     | établir la taille               | population | 48277  | millésime      | 2022  | le dossier dise la version de l'accord qu'il suit       |
      | ACI-2019-AV2 | inscrire une ligne particulière | ligne      | crise  | montant        | 0.001 | chaque montant s'arrête au centime                      |
      | ACI-2019-AV2 | fixer le fonctionnement         | montant annuel | 0.5 | montant annuel | 0.005 | chaque montant s'arrête au centime                    |

  @adr:0081
  Scénario: une enveloppe s'arrête au centime
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | NEGOCIATION          |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur |
      | missions               | PREV   |
      | part fixe annuelle     | 10     |
      | part variable annuelle | 0.001  |
    Alors la demande est refusée : « il faut que chaque montant s'arrête au centime »
    Et « enveloppes en projet » de « contrat_aci » vaut « »

  @adr:0081
  Plan du scénario: un montant négatif ou sans fin n'entre pas
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | NEGOCIATION          |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur    |
      | montant annuel | <montant> |
    Alors la demande est refusée comme « données invalides »

    Exemples:
      | montant    |
      | -1         |
      | NaN        |
      | Infinity   |
      | 1000000001 |
      | beaucoup   |

  @adr:0081
  Scénario: une mission n'est payée que par une enveloppe, qui se remplace ou se retire
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | NEGOCIATION          |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur         |
      | missions                | PARCOURS, PREV |
      | part fixe annuelle      | 9000           |
      | part variable annuelle  | 0              |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | PREV   |
      | part fixe annuelle      | 4000   |
      | part variable annuelle  | 0      |
    Alors la demande est refusée : « il faut qu'une mission ne soit payée que par une enveloppe »
    Quand Alix demande « retirer une enveloppe » sur « contrat_aci » :
      | champ   | valeur |
      | mission | CRISE  |
    Alors la demande est refusée : « il faut qu'une enveloppe paie cette mission »
    Quand Alix demande « retirer une enveloppe » sur « contrat_aci » :
      | champ   | valeur |
      | mission | PREV   |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | PREV   |
      | part fixe annuelle      | 4000   |
      | part variable annuelle  | 0      |
    Alors « enveloppes en projet » de « contrat_aci » vaut « 0 / PREV / 4000 / 0 »

  @src:PS-046 @adr:0080 @adr:0081 @adr:0084 @adr:0087
  Scénario: rien ne se présente tant qu'un socle, la taille ou le fonctionnement manque
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | NEGOCIATION          |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « présenter à la signature » sur « contrat_aci »
    Alors la demande est refusée : « il faut que la version, la taille et le fonctionnement soient dits »
    Et la demande est refusée : « il faut que chaque mission socle de la version ait son enveloppe »
    Et la demande est refusée : « il faut que la version de l'accord soit celle du projet de santé »

  @adr:0080
  Scénario: une négociation se rouvre ou s'abandonne
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | PRET                 |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Remi demande « rouvrir la négociation » sur « contrat_aci » :
      | champ | valeur       |
      | motif | un montant   |
    Alors « contrat_aci » est « en négociation »
    Quand Bea demande « abandonner la négociation » sur « contrat_aci » :
      | champ | valeur         |
      | motif | projet reporté |
    Alors « contrat_aci » est « abandonné »

  # --- Signer ---

  @src:PS-046 @adr:0080
  Scénario: rien ne se signe avant la validation, ni deux fois, ni pour un autre sans preuve
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | EN_INSTRUCTION           |
      | pièce qui l'établit | accusé de réception      |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2022   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur                                     |
      | missions                | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | part fixe annuelle      | 40000                                      |
      | part variable annuelle  | 0                                          |
    Et qu'Alix demande « présenter à la signature » sur « contrat_aci »
    Quand Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que le projet de santé soit validé »
    Et la demande est refusée : « il faut que la partie parle elle-même, ou qu'une preuve de sa décision soit jointe »
    Quand Remi demande « valider le projet » sur « projet_de_sante » :
      | champ             | valeur   |
      | décision de l'ARS | courrier |
    Et Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Et Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que cette partie n'ait pas encore signé »

  @src:PS-046 @adr:0080
  Scénario: une opposition tardive arrête la dernière signature
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                                     |
      | état atteint        | VALIDE                                                                                                     |
      | pièce qui l'établit | récépissé                                                                                                  |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2024-09-30T09:00+02:00, valide_le=2024-11-24, validation=TACITE |
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2022   |
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
    Et que Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Quand Remi demande, pour le 20 novembre 2024 à 9 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                              |
      | motif       | territoire d'action non pertinent   |
      | explication | deux bassins de vie                 |
    Et Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Alors la demande est refusée : « il faut que le projet de santé soit validé »
    Et la demande est refusée : « il faut que la partie parle elle-même, ou qu'une preuve de sa décision soit jointe »
    Et « contrat_aci » reste « prêt à signer »

  @adr:0080
  Scénario: un contrat ne se signe pas tant que le précédent court
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | EN_OEUVRE                                      |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2024-09-19, version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | SIGNE                |
      | pièce qui l'établit | contrat              |
      | valeurs connues     | version=ACI-2019-AV2 |
    Et le dossier « contrat_aci » nommé « ancien »
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | contrat précédent   | « ancien »          |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2022   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                  | valeur                                     |
      | missions               | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | part fixe annuelle     | 40000                                      |
      | part variable annuelle | 0                                          |
    Et qu'Alix demande « présenter à la signature » sur « contrat_aci »
    Quand Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que le contrat précédent ait fini »
    Quand Carole demande « résilier » sur « ancien » :
      | champ  | valeur          |
      | partie | CPAM            |
      | motif  | accord mutuel   |
    Et Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est acceptée

  @adr:0080 @adr:0081
  Plan du scénario: un dossier repris ne se signe pas sans ses conditions
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | VALIDE                                         |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2024-09-19, version_aci=ACI-2019-AV2 |
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                           |
      | état atteint        | <état>                                           |
      | pièce qui l'établit | projet d'accord                                  |
      | valeurs connues     | version=ACI-2019-AV2, projet=« projet_de_sante » |
    Quand Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que <phrase> »

    Exemples:
      | état    | phrase                                                 |
      | PRET    | la version, la taille et le fonctionnement soient dits |
      | PRET    | chaque mission socle de la version ait son enveloppe   |
      | AVENANT | les conditions en vigueur soient connues               |

  @adr:0087
  Scénario: un avenant repris sans le contrat ne s'abandonne pas
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | AVENANT              |
      | pièce qui l'établit | projet d'avenant     |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « abandonner l'avenant » sur « contrat_aci » :
      | champ | valeur    |
      | motif | désaccord |
    Alors la demande est refusée : « il faut que les conditions en vigueur soient connues »

  @adr:0083
  Scénario: la CPAM constate elle-même le dossier complet, ou une preuve est jointe
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | SIGNE                |
      | pièce qui l'établit | contrat              |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Alix demande « constater le dossier complet » sur « contrat_aci »
    Alors la demande est refusée : « il faut que la CPAM le constate elle-même, ou qu'une preuve soit jointe »
    Et « contrat_aci » reste « signé »
    Quand Alix demande « constater le dossier complet » sur « contrat_aci » :
      | champ  | valeur   |
      | preuve | courrier |
    Alors « contrat_aci » est « en vigueur »
    Et « versements dus » de « contrat_aci » vaut « »

  # --- Qui lit, qui agit ---

  @adr:0080
  Plan du scénario: un contrat se lit par ses parties et par les membres, et par eux seuls
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | EN_VIGUEUR           |
      | pièce qui l'établit | contrat              |
      | valeurs connues     | version=ACI-2019-AV2 |
    Alors Alix voit « contrat_aci »
    Et Bea voit « contrat_aci »
    Et Morgan voit « contrat_aci »
    Et Carole voit l'historique de « contrat_aci »
    Et Remi voit l'historique de « contrat_aci »
    Et <personne> ne voit pas « contrat_aci »
    Et <personne> ne voit pas l'historique de « contrat_aci »

    Exemples:
      | personne |
      | Sacha    |
      | Ulysse   |
      | Pat      |
      | Noor     |
      | Lou      |

  @adr:0080
  Plan du scénario: chaque demande a ses rôles
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | <état>               |
      | pièce qui l'établit | contrat              |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand <personne> demande « <demande> » sur « contrat_aci » :
      | champ | valeur |
      | <c1>  | <v1>   |
      | <c2>  | <v2>   |
      | <c3>  | <v3>   |
      | <c4>  | <v4>   |
    Alors la demande est refusée comme « droit insuffisant »

    Exemples:
      | état        | demande                             | personne | c1                  | v1           | c2                 | v2               | c3                     | v3              | c4               | v4   |
      | NEGOCIATION | établir la taille                   | Carole   | population          | 48277        | millésime          | 2022             | millésime              | 2022            | millésime        | 2022 |
      | NEGOCIATION | fixer le fonctionnement             | Remi     | montant annuel      | 60000        | montant annuel     | 60000            | montant annuel         | 60000           | montant annuel   | 1    |
      | NEGOCIATION | fixer une enveloppe                 | Carole   | missions            | PREV         | part fixe annuelle | 1                | part variable annuelle | 1               | part variable annuelle | 1 |
      | NEGOCIATION | retirer une enveloppe               | Morgan   | mission             | PREV         | mission            | PREV             | mission                | PREV            | mission          | PREV |
      | NEGOCIATION | inscrire une ligne particulière     | Carole   | ligne               | crise        | montant            | 1                | montant                | 1               | montant          | 1    |
      | PRET        | rouvrir la négociation              | Morgan   | motif               | un montant   | motif              | un montant       | motif                  | un montant      | motif            | rien |
      | PRET        | abandonner la négociation           | Carole   | motif               | reporté      | motif              | reporté          | motif                  | reporté         | motif            | rien |
      | PRET        | signer                              | Morgan   | partie              | CPTS         | partie             | CPTS             | partie                 | CPTS            | partie           | CPTS |
      | SIGNE       | signaler une pièce manquante        | Bea      | pièce               | relevé       | pièce              | relevé           | pièce                  | relevé          | pièce            | rien |
      | SIGNE       | constater le dossier complet        | Bea      | preuve              | courrier     | preuve             | courrier         | preuve                 | courrier        | preuve           | rien |
      | EN_VIGUEUR  | corriger la date de la signature    | Carole   | signé le            | 1er mars 2024 | motif             | erreur           | seconde personne       | Alix            | seconde personne | Alix |
      | EN_VIGUEUR  | reprendre les conditions            | Bea      | contrat signé       | contrat      | contrat signé      | contrat          | contrat signé          | contrat         | contrat signé    | rien |
      | EN_VIGUEUR  | préparer un avenant                 | Bea      | version de l'accord | ACI-2019-AV2 | effet              | 1er mars 2025    | objet                  | avenant         | objet            | rien |
      | AVENANT     | signer                              | Morgan   | partie              | CPTS         | partie             | CPTS             | partie                 | CPTS            | partie           | CPTS |
      | AVENANT     | abandonner l'avenant                | Carole   | motif               | désaccord    | motif              | désaccord        | motif                  | désaccord       | motif            | rien |
      | EN_VIGUEUR  | convenir du renouvellement          | Alix     | version de l'accord | ACI-2019-AV2 | version de l'accord | ACI-2019-AV2    | version de l'accord    | ACI-2019-AV2    | version de l'accord | ACI-2019-AV2 |
      | EN_VIGUEUR  | résilier                            | Morgan   | partie              | CPTS         | motif              | fin              | motif                  | fin             | motif            | fin  |
      | EN_VIGUEUR  | constater le démarrage d'une mission | Carole  | mission             | PREV         | mission            | PREV             | mission                | PREV            | mission          | PREV |
      | EN_VIGUEUR  | corriger le démarrage d'une mission | Carole   | mission             | PREV         | démarrée le        | 1er mars 2024    | motif                  | erreur          | seconde personne | Alix |
      | EN_VIGUEUR  | constater une ligne particulière due | Remi    | ligne               | crise        | due le             | 1er mars 2024    | preuve                 | plan            | preuve           | rien |
      | ECHU        | consigner un versement reçu         | Bea      | reçu le             | 1er mars 2024 | payeur            | CPAM             | objet                  | part variable   | montant          | 1    |
      | ECHU        | porter la part variable             | Alix     | dialogue de gestion | dialogue-1   | année de contrat   | 1                | année de contrat       | 1               | année de contrat | 1    |

  @adr:0080
  Scénario: présenter, ouvrir et achever ont aussi leurs rôles
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | NEGOCIATION          |
      | pièce qui l'établit | projet d'accord      |
      | valeurs connues     | version=ACI-2019-AV2 |
    Quand Bea demande « présenter à la signature » sur « contrat_aci »
    Alors la demande est refusée comme « droit insuffisant »
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | brouillon                |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Quand Bea ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Alors la demande est refusée comme « droit insuffisant »

  # --- Passer d'une version à l'autre (montants fictifs) ---

  @src:PS-046 @adr:0081 @adr:0087
  Scénario: un contrat de 2019 passe à l'avenant 2, qui ajoute la crise
    Étant donné que nous sommes le 1er septembre 2021 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                     |
      | état atteint        | EN_OEUVRE                                  |
      | pièce qui l'établit | courrier de l'ARS                          |
      | valeurs connues     | valide_le=2021-06-30, version_aci=ACI-2019 |
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019            |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2018   |
    Et qu'Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et qu'Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur                                          |
      | missions                | ACCES_MT, ACCES_SNP, ACCES_TELE, PARCOURS, PREV |
      | part fixe annuelle      | 40000                                           |
      | part variable annuelle  | 0                                               |
    Et qu'Alix demande « présenter à la signature » sur « contrat_aci »
    Et que Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Et que Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Et que Remi demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Et que Carole demande « constater le dossier complet » sur « contrat_aci »
    Et qu'Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur   |
      | mission | ACCES_MT |
    # Un avenant n'existe ni sous une version à venir, ni avant le contrat.
    Quand Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur           |
      | version de l'accord | ACI-2019-AV2     |
      | effet               | 1er janvier 2021 |
      | objet               | avenant 2        |
    Alors la demande est refusée : « il faut que la version de l'accord soit connue et en vigueur »
    Et la demande est refusée : « il faut que l'avenant prenne effet pendant le contrat, après l'acte précédent »
    Quand nous sommes le 1er juin 2022 à 9 h
    Et Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
      | effet               | 1er juin 2022 |
      | objet               | avenant 2    |
    Alors « contrat_aci » est « avenant en préparation »
    # Le projet choisit d'abord ses missions dans la nouvelle version.
    Quand Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que la version de l'accord soit celle du projet de santé »
    Et la demande est refusée : « il faut que chaque mission socle de la version ait son enveloppe »
    Quand Alix demande « changer de version de l'accord » sur « projet_de_sante » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
      | motif               | avenant 2    |
    # Les montants déjà convenus se séparent : la télésanté n'est plus payée, la crise le devient.
    Et Alix demande « retirer une enveloppe » sur « contrat_aci » :
      | champ   | valeur     |
      | mission | ACCES_TELE |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur                              |
      | missions                | ACCES_MT, ACCES_SNP, PARCOURS, PREV |
      | part fixe annuelle      | 44000                               |
      | part variable annuelle  | 0                                   |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur |
      | missions                | CRISE  |
      | part fixe annuelle      | 5000   |
      | part variable annuelle  | 0      |
    Et Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors « contrat_aci » est « avenant en préparation »
    Quand Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 61000  |
    Alors la demande est refusée : « il faut que les conditions soient en projet, sans aucune signature »
    Quand Carole demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPAM   |
    Alors la demande est refusée : « il faut que cette partie n'ait pas encore signé »
    Quand Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Alors la demande est refusée : « il faut que la partie parle elle-même, ou qu'une preuve de sa décision soit jointe »
    Quand Remi demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | ARS    |
    Et Morgan demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « signer » sur « contrat_aci » :
      | champ  | valeur     |
      | partie | CPTS       |
      | preuve | exemplaire |
    Alors la demande est refusée : « il faut que la partie parle elle-même, ou qu'une preuve de sa décision soit jointe »
    Quand Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors « contrat_aci » est « en vigueur »
    Et « actes signés » de « contrat_aci » vaut « 0 / ACI-2019 / 2021-09-01 / 48277 / 2 / 60000, 1 / ACI-2019-AV2 / 2022-06-01 / 48277 / 2 / 60000 »
    # Crise, du 1er juin à l'anniversaire : 5 000 × 92 / 365 = 1 260,27 ; avance 945,20.
    # Année 1 : 60 000 + 30 000 (avance de 40 000) + 945,20 = 90 945,20.
    Quand Alix demande « constater le démarrage d'une mission » sur « contrat_aci » :
      | champ   | valeur |
      | mission | CRISE  |
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 90945.20 »
    # L'année 1 finit aux anciens montants : soldes 10 000 et 315,07, soit 101 260,27.
    # L'année 2 commence aux nouveaux : 45 000 + 33 000 + 3 750 = 81 750.
    Quand nous sommes le 1er septembre 2022 à 9 h
    Alors « dû par année de contrat » de « contrat_aci » vaut « 1 / 101260.27, 2 / 81750.00 »
    # Plus de retour en arrière.
    Quand Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur           |
      | version de l'accord | ACI-2019         |
      | effet               | 1er janvier 2023 |
      | objet               | retour           |
    Alors la demande est refusée : « il faut que la version de l'accord ne soit pas plus ancienne que celle du contrat »

  @adr:0087
  Scénario: un avenant s'abandonne et rend les conditions signées
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et qu'Alix ouvre « contrat_aci » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                    |
      | état atteint        | EN_VIGUEUR                                |
      | pièce qui l'établit | contrat signé                             |
      | valeurs connues     | version=ACI-2019-AV2, signe_le=2022-11-25 |
    Quand Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
      | effet               | 1er avril 2025 |
      | objet               | avenant      |
    Alors la demande est refusée : « il faut que les conditions en vigueur soient connues »
    Quand Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2020   |
    Et Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 60000  |
    Et Alix demande « fixer une enveloppe » sur « contrat_aci » :
      | champ                   | valeur                                     |
      | missions                | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | part fixe annuelle      | 40000                                      |
      | part variable annuelle  | 0                                          |
    Et Alix demande « reprendre les conditions » sur « contrat_aci » :
      | champ         | valeur        |
      | contrat signé | contrat signé |
    Et Alix demande « préparer un avenant » sur « contrat_aci » :
      | champ               | valeur       |
      | version de l'accord | ACI-2019-AV2 |
      | effet               | 1er avril 2025 |
      | objet               | avenant      |
    Et Alix demande « fixer le fonctionnement » sur « contrat_aci » :
      | champ          | valeur |
      | montant annuel | 1      |
    Et Bea demande « abandonner l'avenant » sur « contrat_aci » :
      | champ | valeur    |
      | motif | désaccord |
    Alors « contrat_aci » est « en vigueur »
    Et « fonctionnement annuel » de « contrat_aci » vaut « 60000 »

  # --- Le contrat et les missions ---

  @src:PS-046 @adr:0083
  Scénario: la signature date les missions du projet, leur démarrage fait payer le contrat
    Étant donné que nous sommes le 25 novembre 2024 à 9 h
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | EN_OEUVRE                                      |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2024-09-19, version_aci=ACI-2019-AV2 |
    Et que Bea ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | mission             | CRISE               |
    Et le dossier « mission » nommé « crise »
    Et que Bea ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | mission             | PARCOURS            |
    Et le dossier « mission » nommé « parcours »
    Et qu'Alix ouvre « contrat_aci » par « ouvrir la négociation d'un contrat » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
    Et qu'Alix demande « établir la taille » sur « contrat_aci » :
      | champ      | valeur |
      | population | 48277  |
      | millésime  | 2022   |
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
    Quand Bea demande « signer » sur « contrat_aci » :
      | champ  | valeur |
      | partie | CPTS   |
    Alors « contrat_aci » est « signé »
    Et « contrat signé le » de « crise » vaut « 2024-11-25 »
    Et « à démarrer au plus tard le » de « crise » vaut « 2025-05-25 »
    Et « à démarrer au plus tard le » de « parcours » vaut « 2025-11-25 »
