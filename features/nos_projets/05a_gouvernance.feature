# language: fr
Fonctionnalité: Organisation et fonctionnement : la gouvernance

  Une association, ses textes, ses instances, ceux qui y siègent et ce qu'ils décident. Les règles d'un
  vote sont celles des statuts en vigueur : ce qu'ils ne disent pas reste inconnu.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle         |
      | Alix      | coordinateur |
      | Sacha     | bureau       |
      | Noa       | opérateur    |
      | Camille   | membre       |
      | Dominique | membre       |
      | Morgan    | membre       |
      | Claude    | ARS          |
      | Andrea    | partenaire   |
      | Sylvain   | système      |
    Et qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur              |
      | nature          | statuts             |
      | forme juridique | association         |
      | collèges        | actifs, partenaires |
    Et le dossier « texte » nommé « statuts »
    Et qu'Alix demande « fixer une modalité de vote » sur « statuts » :
      | champ                                 | valeur    |
      | instance                              | bureau    |
      | portée                                | ordinaire |
      | quorum, numérateur                    | 1         |
      | quorum, dénominateur                  | 2         |
      | procurations comptées au quorum       | non       |
      | conflits d'intérêts comptés au quorum | oui       |
      | majorité, numérateur                  | 1         |
      | majorité, dénominateur                | 2         |
      | majorité à dépasser                   | oui       |
      | abstentions comptées                  | non       |
      | procurations par personne             | 1         |
    Et que Sacha demande « adopter le texte » sur « statuts » :
      | champ         | valeur          |
      | procès-verbal | pv-constitutive |
    Et qu'Alix ouvre « instance » par « créer une instance » :
      | champ                 | valeur                       |
      | nature                | bureau                       |
      | nom                   | bureau                       |
      | rôle                  | conduire l'association       |
      | responsabilités       | répond devant l'assemblée    |
      | composition prévue    | trois membres, deux collèges |
      | autre activité servie | conduite de l'association    |
    Et le dossier « instance » nommé « le bureau »
    Et que Noa ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur           |
      | instance            | « le bureau »    |
      | personne            | Camille          |
      | fonction            | president        |
      | premier jour        | 1er janvier 2025 |
      | dernier jour        | 31 mars 2025     |
      | pièce qui l'établit | pv-constitutive  |
    Et le dossier « mandat » nommé « la présidence »
    Et que Noa ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur           |
      | instance            | « le bureau »    |
      | personne            | Dominique        |
      | fonction            | tresorier        |
      | premier jour        | 1er janvier 2025 |
      | pièce qui l'établit | pv-constitutive  |
    Et le dossier « mandat » nommé « la trésorerie »
    Et que Noa ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur           |
      | instance            | « le bureau »    |
      | personne            | Morgan           |
      | fonction            | secretaire       |
      | premier jour        | 1er janvier 2025 |
      | pièce qui l'établit | pv-constitutive  |
    Et le dossier « mandat » nommé « le secrétariat »

  # --- La forme juridique et les textes ---------------------------------------------------------

  @src:NP-025
  Scénario: les statuts d'une association sont rédigés, joints et adoptés
    Alors « statuts » est « adopté »
    Et « forme juridique » de « statuts » vaut « association »
    Et « adopté le » de « statuts » vaut « 2025-03-20 »
    Quand Alix demande « joindre le texte » sur « statuts » :
      | champ        | valeur         |
      | pièce jointe | annexe-statuts |
    Alors « pièce jointe » de « statuts » vaut « annexe-statuts »
    Et « statuts » est « adopté »
    Et Claude voit « statuts »
    Et Camille voit l'historique de « statuts »
    Et Andrea ne voit pas « statuts »

  @src:NP-025
  Plan du scénario: une CPTS n'a pas d'autre forme juridique
    Quand Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur  |
      | nature          | statuts |
      | forme juridique | <forme> |
    Alors la demande est refusée : « il faut que la CPTS soit une association »

    Exemples:
      | forme                               |
      | SISA                                |
      | groupement de coopération sanitaire |
      | autre forme                         |

  @src:NP-025
  Scénario: le règlement intérieur complète des statuts en vigueur
    Quand Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur              |
      | nature          | règlement intérieur |
      | forme juridique | association         |
    Alors la demande est refusée : « il faut qu'un règlement intérieur, et lui seul, dise quels statuts il complète »
    Quand Alix ouvre « texte » par « rédiger un texte » :
      | champ             | valeur              |
      | nature            | règlement intérieur |
      | forme juridique   | association         |
      | statuts complétés | « statuts »         |
    Et Sacha demande « adopter le texte » sur « texte »
    Alors la demande est refusée : « il faut qu'une décision ou un procès-verbal établisse l'adoption »
    Et Claude ne voit pas « texte »
    Quand Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur     |
      | procès-verbal | pv-conseil |
    Alors « texte » est « adopté »

  @adr:0070
  Scénario: un règlement intérieur attend que ses statuts soient adoptés
    Étant donné un dossier « texte » à l'état « rédigé »
    Et le dossier « texte » nommé « projet de statuts »
    Et qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ             | valeur                |
      | nature            | règlement intérieur   |
      | forme juridique   | association           |
      | statuts complétés | « projet de statuts » |
    Quand Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur     |
      | procès-verbal | pv-conseil |
    Alors la demande est refusée : « il faut que les statuts qu'il complète soient en vigueur »

  @src:NP-026
  Scénario: des statuts disent comment les décisions se prennent
    Étant donné un dossier « texte » à l'état « rédigé »
    Quand Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur          |
      | procès-verbal | pv-constitutive |
    Alors la demande est refusée : « il faut que les statuts disent comment au moins une instance prend ses décisions »
    Quand Alix demande « fixer une modalité de vote » sur « texte » :
      | champ              | valeur             |
      | instance           | assemblée générale |
      | portée             | ordinaire          |
      | quorum, numérateur | 1                  |
    Alors la demande est refusée : « il faut que chaque fraction soit donnée en entier, et ne dépasse pas un »
    Quand Alix demande « fixer une modalité de vote » sur « texte » :
      | champ                  | valeur             |
      | instance               | assemblée générale |
      | portée                 | ordinaire          |
      | majorité, numérateur   | 3                  |
      | majorité, dénominateur | 2                  |
    Alors la demande est refusée : « il faut que chaque fraction soit donnée en entier, et ne dépasse pas un »
    Quand Alix demande « fixer une modalité de vote » sur « texte » :
      | champ    | valeur             |
      | instance | assemblée générale |
      | portée   | ordinaire          |
    Et Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur          |
      | procès-verbal | pv-constitutive |
    Alors « texte » est « adopté »

  @src:NP-023
  Scénario: de nouveaux statuts remplacent les premiers, qui restent lisibles
    Étant donné qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur      |
      | nature          | statuts     |
      | forme juridique | association |
      | texte remplacé  | « statuts » |
    Et qu'Alix demande « fixer une modalité de vote » sur « texte » :
      | champ    | valeur             |
      | instance | assemblée générale |
      | portée   | extraordinaire     |
    Quand Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur  |
      | procès-verbal | pv-2025 |
    Alors « texte » est « adopté »
    Et « statuts » est « remplacé »
    Et « remplacé le » de « statuts » vaut « 2025-03-20 »
    Et Camille voit « statuts »
    Quand Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur      |
      | nature          | statuts     |
      | forme juridique | association |
      | texte remplacé  | « statuts » |
    Alors la demande est refusée : « il faut que le texte remplacé soit en vigueur, et de même nature »

  @adr:0070
  Plan du scénario: une décision adoptée suffit à adopter un texte, une autre non
    Étant donné que Sacha ouvre « decision » par « proposer une décision » :
      | champ              | valeur                 |
      | instance           | « le bureau »          |
      | statuts en vigueur | « statuts »            |
      | portée             | ordinaire              |
      | objet              | le règlement intérieur |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur           |
      | ce qui a été dit | lecture du texte |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur |
      | personne | Morgan |
    Et que Sacha demande « <issue> » sur « decision » :
      | champ       | valeur   |
      | voix pour   | <pour>   |
      | voix contre | <contre> |
      | abstentions | 0        |
    Et qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ             | valeur              |
      | nature            | règlement intérieur |
      | forme juridique   | association         |
      | statuts complétés | « statuts »         |
    Quand Sacha demande « adopter le texte » sur « texte » :
      | champ                 | valeur       |
      | décision qui l'adopte | « decision » |
    Alors « texte » reste « <état> »

    Exemples:
      | issue               | pour | contre | état   |
      | adopter la décision | 2    | 0      | adopté |
      | rejeter la décision | 0    | 2      | rédigé |

  # --- Les instances et les mandats -------------------------------------------------------------

  @src:NP-022 @src:NP-026
  Scénario: une instance dit ce qu'elle sert, son rôle et sa composition
    Quand Sacha ouvre « instance » par « créer une instance » :
      | champ              | valeur                |
      | nature             | groupe de travail     |
      | nom                | groupe prévention     |
      | rôle               | préparer les actions  |
      | responsabilités    | rend compte au bureau |
      | composition prévue | cinq membres          |
    Alors la demande est refusée : « il faut que l'instance dise quelle mission ou quelle activité elle sert »
    Quand Sacha ouvre « instance » par « créer une instance » :
      | champ              | valeur                |
      | nature             | groupe de travail     |
      | nom                | groupe prévention     |
      | rôle               | préparer les actions  |
      | responsabilités    | rend compte au bureau |
      | composition prévue | cinq membres          |
      | missions servies   | PREV                  |
    Alors « instance » est « active »
    Et « missions servies » de « instance » vaut « PREV »
    Et « responsabilités » de « instance » vaut « rend compte au bureau »
    Et Camille voit « instance »
    Et Claude ne voit pas « instance »

  @src:NP-023
  Scénario: une instance évolue à mesure que les acteurs s'impliquent
    Quand Alix demande « faire évoluer l'instance » sur « le bureau »
    Alors la demande est refusée : « il faut que quelque chose change »
    Quand Alix demande « faire évoluer l'instance » sur « le bureau » :
      | champ              | valeur                       |
      | composition prévue | cinq membres, trois collèges |
    Alors « composition prévue » de « le bureau » vaut « cinq membres, trois collèges »
    Et « rôle » de « le bureau » vaut « conduire l'association »
    Et l'historique de « le bureau » contient « instance modifiée »
    Et « le bureau » est « active »

  @src:NP-023
  Scénario: on entre dans une instance et on en sort à une date qui reste
    Alors l'historique de « le bureau » contient « siège pourvu »
    Quand Sacha demande « interrompre le mandat » sur « la trésorerie » :
      | champ | valeur    |
      | cause | démission |
    Alors « la trésorerie » est « terminé »
    Et « libéré le » de « la trésorerie » vaut « 2025-03-20 »
    Et l'historique de « le bureau » contient « siège libéré »
    Et « le bureau » est « active »

  @adr:0071
  Scénario: un mandat finit à son terme, sans que personne n'agisse
    Alors l'échéance « terme du mandat » de « la présidence » tombe le 31 mars 2025
    Quand Sacha demande « constater le terme du mandat » sur « la présidence »
    Alors la demande est refusée : « il faut que le terme du mandat soit passé »
    Quand nous sommes le 1er avril 2025 à 9 h
    Alors « la présidence » reste « terminé »
    Et « dernier jour » de « la présidence » vaut « 2025-03-31 »
    Et l'historique de « la présidence » contient « mandat arrivé à son terme »

  @adr:0071
  Scénario: un mandat interrompu n'attend plus son terme
    Quand Sacha demande « interrompre le mandat » sur « la présidence » :
      | champ | valeur     |
      | cause | révocation |
    Alors « la présidence » est « terminé »
    Et l'échéance « terme du mandat » de « la présidence » n'est plus attendue

  @adr:0071
  Plan du scénario: deux mandats de la même personne à la même fonction ne se chevauchent pas
    Quand Sacha ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur        |
      | instance            | « le bureau » |
      | personne            | <personne>    |
      | fonction            | president     |
      | premier jour        | <du>          |
      | dernier jour        | <au>          |
      | pièce qui l'établit | pv-2025       |
    Alors la demande est refusée : « <phrase> »

    Exemples:
      | personne | du               | au               | phrase                                                                               |
      | Camille  | 31 mars 2025     | 31 mars 2026     | il faut qu'aucun autre mandat de cette personne à cette fonction ne couvre ces jours |
      | Camille  | 1er janvier 2024 | 1er janvier 2025 | il faut qu'aucun autre mandat de cette personne à cette fonction ne couvre ces jours |
      | Morgan   | 2 avril 2025     | 1er avril 2025   | il faut que le dernier jour ne précède pas le premier                                |
      | Sacha    | 1er avril 2025   | 31 mars 2026     | il faut qu'une autre personne que vous reçoive ce mandat                             |

  @adr:0071
  Scénario: un mandat suit le précédent dès le lendemain
    Quand Sacha ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur         |
      | instance            | « le bureau »  |
      | personne            | Camille        |
      | fonction            | president      |
      | premier jour        | 1er avril 2025 |
      | dernier jour        | 31 mars 2026   |
      | pièce qui l'établit | pv-2025        |
    Alors « mandat » est « en cours »
    Et l'échéance « terme du mandat » de « mandat » tombe le 31 mars 2026

  @src:NP-023
  Scénario: une instance vide se dissout, et personne n'y entre plus
    Étant donné un dossier « instance » à l'état « active »
    Quand Sacha demande « dissoudre l'instance » sur « le bureau » :
      | champ | valeur            |
      | motif | changement de nom |
    Alors la demande est refusée : « il faut que plus personne n'y siège »
    Quand Sacha demande « dissoudre l'instance » sur « instance » :
      | champ | valeur               |
      | motif | son travail est fini |
    Alors « instance » est « dissoute »
    Quand Sacha ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur         |
      | instance            | « instance »   |
      | personne            | Camille        |
      | fonction            | membre         |
      | premier jour        | 1er avril 2025 |
      | pièce qui l'établit | pv-2025        |
    Alors la demande est refusée : « il faut que l'instance existe encore »
    Quand Sacha ouvre « decision » par « proposer une décision » :
      | champ              | valeur       |
      | instance           | « instance » |
      | statuts en vigueur | « statuts »  |
      | portée             | ordinaire    |
      | objet              | rien         |
    Alors la demande est refusée : « il faut que l'instance existe encore »

  # --- Les modalités de prise de décision -------------------------------------------------------

  @src:NP-026
  Scénario: une décision suit son cours, de la proposition à l'adoption
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Alors « decision » est « à l'ordre du jour »
    Quand Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Alors « decision » est « débattue »
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Quand Sacha demande « adopter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 2      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors « decision » est « adoptée »
    Et « quorum » de « decision » vaut « réuni »
    Et « majorité » de « decision » vaut « réuni »
    Et « issue le » de « decision » vaut « 2025-03-20 »
    Et Morgan voit « decision »
    Et Claude ne voit pas « decision »

  @src:NP-026
  Scénario: sans quorum, rien ne se décide ; la décision s'ajourne
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Quand Sacha demande « adopter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 0      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que quelqu'un ait pris part au vote »
    Quand Sacha demande « rejeter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 0      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que quelqu'un ait pris part au vote »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur    |
      | personne               | Camille   |
      | procurations reçues de | Dominique |
    Quand Sacha demande « adopter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 2      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que le quorum des statuts soit réuni, s'ils en fixent un »
    Quand Sacha demande « rejeter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 0      |
      | voix contre | 2      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que le quorum des statuts soit réuni, s'ils en fixent un »
    Quand Sacha demande « ajourner » sur « decision » :
      | champ | valeur                 |
      | motif | le quorum n'est pas là |
    Alors « decision » est « ajournée »

  @src:NP-026
  Plan du scénario: la majorité est celle des statuts en vigueur
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur |
      | personne | Morgan |
    Quand Sacha demande « <issue> » sur « decision » :
      | champ       | valeur        |
      | voix pour   | <pour>        |
      | voix contre | <contre>      |
      | abstentions | <abstentions> |
    Alors « decision » est « <état> »
    Et « majorité » de « decision » vaut « <majorité> »

    Exemples:
      | issue               | pour | contre | abstentions | état    | majorité  |
      | adopter la décision | 2    | 1      | 0           | adoptée | réuni     |
      | adopter la décision | 1    | 0      | 2           | adoptée | réuni     |
      | rejeter la décision | 1    | 1      | 1           | rejetée | non réuni |
      | rejeter la décision | 1    | 2      | 0           | rejetée | non réuni |

  @src:NP-026
  Plan du scénario: une issue qui contredit les voix est refusée
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur |
      | personne | Morgan |
    Quand Sacha demande « <issue> » sur « decision » :
      | champ       | valeur   |
      | voix pour   | <pour>   |
      | voix contre | <contre> |
      | abstentions | 0        |
    Alors la demande est refusée : « <phrase> »

    Exemples:
      | issue               | pour | contre | phrase                                                                  |
      | adopter la décision | 1    | 2      | il faut que la majorité des statuts, si elle est connue, approuve       |
      | rejeter la décision | 2    | 1      | il faut que la majorité des statuts, si elle est connue, n'approuve pas |
      | adopter la décision | 4    | 0      | il faut qu'autant de voix soient comptées que de votants                |
      | rejeter la décision | 0    | 2      | il faut qu'autant de voix soient comptées que de votants                |

  @adr:0072
  Plan du scénario: ce que les statuts taisent reste inconnu, et ne se remplace par aucun usage
    Étant donné que Alix ouvre « decision » par « proposer une décision » :
      | champ              | valeur         |
      | instance           | « le bureau »  |
      | statuts en vigueur | « statuts »    |
      | portée             | extraordinaire |
      | objet              | un achat       |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur |
      | personne | Morgan |
    Quand Sacha demande « <issue> » sur « decision » :
      | champ       | valeur |
      | voix pour   | 1      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors « decision » est « <état> »
    Et « quorum » de « decision » vaut « inconnu »
    Et « majorité » de « decision » vaut « inconnu »

    Exemples:
      | issue               | état    |
      | adopter la décision | adoptée |
      | rejeter la décision | rejetée |

  @adr:0072
  Scénario: on ne débat pas avant la séance
    Étant donné que Alix ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 21 mars 2025 |
    Quand Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Alors la demande est refusée : « il faut que le jour de la séance soit venu »

  @src:NP-026
  Scénario: une personne dont le mandat a pris fin ne vote plus
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que nous sommes le 1er avril 2025 à 9 h
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Alors la demande est refusée : « il faut que chaque votant, présent ou représenté, ait un siège en cours dans l'instance »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur    |
      | personne               | Dominique |
      | procurations reçues de | Camille   |
    Alors la demande est refusée : « il faut que chaque votant, présent ou représenté, ait un siège en cours dans l'instance »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur    |
      | personne               | Dominique |
      | procurations reçues de | Morgan    |
    Alors la demande est acceptée

  @src:NP-026
  Scénario: une démission prend le siège le jour même
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « interrompre le mandat » sur « la trésorerie » :
      | champ | valeur    |
      | cause | démission |
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Alors la demande est refusée : « il faut que chaque votant, présent ou représenté, ait un siège en cours dans l'instance »

  @adr:0072
  Scénario: en conflit d'intérêts, on ne vote pas, ni par un autre
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Camille demande « déclarer un conflit d'intérêts » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Alors la demande est refusée : « il faut qu'aucun votant, présent ou représenté, ne soit en conflit d'intérêts »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur    |
      | personne               | Camille   |
      | procurations reçues de | Dominique |
    Alors la demande est refusée : « il faut qu'aucun votant, présent ou représenté, ne soit en conflit d'intérêts »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et Morgan demande « déclarer un conflit d'intérêts » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Alors la demande est refusée : « il faut que cette personne n'ait pas encore pris part au vote »

  @src:NP-026
  Scénario: les procurations sont celles que les statuts admettent
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur            |
      | personne               | Camille           |
      | procurations reçues de | Dominique, Morgan |
    Alors la demande est refusée : « il faut que les procurations reçues ne dépassent pas ce que les statuts admettent »
    Quand Sacha demande « prendre part au vote » sur « decision » :
      | champ                  | valeur    |
      | personne               | Camille   |
      | procurations reçues de | Dominique |
    Et Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Alors la demande est refusée : « il faut que chaque voix ne compte qu'une fois »

  @src:NP-026
  Scénario: des statuts remplacés ne règlent plus aucun vote
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur    |
      | personne | Dominique |
    Et qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ           | valeur      |
      | nature          | statuts     |
      | forme juridique | association |
      | texte remplacé  | « statuts » |
    Et qu'Alix demande « fixer une modalité de vote » sur « texte » :
      | champ    | valeur    |
      | instance | bureau    |
      | portée   | ordinaire |
    Et que Sacha demande « adopter le texte » sur « texte » :
      | champ         | valeur  |
      | procès-verbal | pv-2025 |
    Quand Sacha demande « adopter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 2      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que les statuts cités soient en vigueur »
    Quand Sacha demande « rejeter la décision » sur « decision » :
      | champ       | valeur |
      | voix pour   | 0      |
      | voix contre | 2      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que les statuts cités soient en vigueur »
    Quand Alix ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Alors la demande est refusée : « il faut que les statuts cités soient en vigueur »

  @adr:0072
  Plan du scénario: une instance dissoute ne décide plus
    Étant donné qu'Alix ouvre « instance » par « créer une instance » :
      | champ                 | valeur            |
      | nature                | groupe de travail |
      | nom                   | groupe            |
      | rôle                  | préparer          |
      | responsabilités       | rend compte       |
      | composition prévue    | un membre         |
      | autre activité servie | un dossier        |
    Et que Sacha ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur           |
      | instance            | « instance »     |
      | personne            | Camille          |
      | fonction            | membre           |
      | premier jour        | 1er janvier 2025 |
      | dernier jour        | 20 mars 2025     |
      | pièce qui l'établit | pv-2025          |
    Et qu'Alix ouvre « decision » par « proposer une décision » :
      | champ              | valeur       |
      | instance           | « instance » |
      | statuts en vigueur | « statuts »  |
      | portée             | ordinaire    |
      | objet              | un achat     |
    Et que Sacha demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Et que Sacha demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Et que Sacha demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et que nous sommes le 21 mars 2025 à 9 h
    Et que Sacha demande « dissoudre l'instance » sur « instance » :
      | champ | valeur |
      | motif | fini   |
    Quand Sacha demande « <issue> » sur « decision » :
      | champ       | valeur |
      | voix pour   | 1      |
      | voix contre | 0      |
      | abstentions | 0      |
    Alors la demande est refusée : « il faut que l'instance existe encore »

    Exemples:
      | issue               |
      | adopter la décision |
      | rejeter la décision |

  # --- Les adhésions ----------------------------------------------------------------------------

  @src:NP-023
  Scénario: un professionnel adhère : il demande, le bureau valide, la cotisation de l'année active
    Étant donné qu'Alix ouvre « instance » par « créer une instance » :
      | champ                 | valeur                    |
      | nature                | assemblée générale        |
      | nom                   | assemblée                 |
      | rôle                  | voter la cotisation       |
      | responsabilités       | approuve les comptes      |
      | composition prévue    | tous les adhérents        |
      | autre activité servie | conduite de l'association |
    Et qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur       |
      | compte de la personne | Camille      |
      | nom                   | Martin       |
      | prénom                | Camille      |
      | statuts en vigueur    | « statuts »  |
      | collège               | actifs       |
      | profession            | G15-60       |
      | structure             | 340099993    |
      | assemblée où siéger   | « instance » |
    Alors « adhesion » est « demandée »
    Et « nom » de « adhesion » vaut « Martin »
    Quand Sacha demande « valider l'adhésion » sur « adhesion »
    Alors « adhesion » est « validée »
    Quand Alix demande « activer l'adhésion » sur « adhesion »
    Alors la demande est refusée : « il faut que la cotisation de l'année civile soit réglée, fût-elle de zéro euro »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2024   |
      | montant      | 10     |
    Et Alix demande « activer l'adhésion » sur « adhesion »
    Alors la demande est refusée : « il faut que la cotisation de l'année civile soit réglée, fût-elle de zéro euro »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 10     |
    Et Alix demande « activer l'adhésion » sur « adhesion »
    Alors « adhesion » est « active »
    Et « membre depuis le » de « adhesion » vaut « 2025-03-20 »
    Et l'historique de « instance » contient « siège pourvu »
    Et Camille voit « adhesion »
    Et Dominique ne voit pas « adhesion »
    Et Noa ne voit pas « adhesion »
    Quand Camille demande « démissionner » sur « adhesion »
    Alors « adhesion » est « démission »
    Et « membre jusqu'au » de « adhesion » vaut « 2025-03-20 »
    Et « nom » de « adhesion » vaut « (au coffre) »
    Et l'historique de « instance » contient « siège libéré »

  @adr:0073
  Plan du scénario: une demande d'adhésion se lit avec les statuts et le référentiel
    Étant donné un dossier « texte » à l'état « rédigé »
    Et un dossier « instance » à l'état « active »
    Quand Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur       |
      | compte de la personne | Camille      |
      | nom                   | Martin       |
      | prénom                | Camille      |
      | statuts en vigueur    | <statuts>    |
      | collège               | <collège>    |
      | profession            | <profession> |
      | assemblée où siéger   | <assemblée>  |
    Alors la demande est refusée : « <phrase> »

    Exemples:
      | statuts     | collège | profession | assemblée     | phrase                                                                 |
      | « statuts » | actifs  | G15-999    | « instance »  | il faut que la profession figure au référentiel des professions        |
      | « texte »   | actifs  | G15-60     | « instance »  | il faut que les statuts cités soient en vigueur                        |
      | « statuts » | usagers | G15-60     | « instance »  | il faut que le collège soit un de ceux des statuts, s'ils en prévoient |
      | « statuts » | actifs  | G15-60     | « le bureau » | il faut que l'assemblée citée soit une assemblée générale en activité  |

  @adr:0073
  Scénario: une cotisation se règle une fois par année, au centime
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Et que Sacha demande « valider l'adhésion » sur « adhesion »
    Et qu'Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 10     |
    Et qu'Alix demande « activer l'adhésion » sur « adhesion »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 10     |
    Alors la demande est refusée : « il faut que cette année ne soit pas déjà réglée »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2026   |
      | montant      | 10,005 |
    Alors la demande est refusée : « il faut que le montant s'arrête au centime »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2026   |
      | montant      | -10    |
    Alors la demande est refusée comme « données invalides »

  @adr:0073
  Scénario: on n'exclut qu'après avoir entendu
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Et que Sacha demande « valider l'adhésion » sur « adhesion »
    Et qu'Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 10     |
    Et qu'Alix demande « activer l'adhésion » sur « adhesion »
    Quand Sacha demande « exclure » sur « adhesion » :
      | champ       | valeur       |
      | motif grave | faits graves |
    Alors la demande est refusée : « il faut que la personne ait été entendue, ou ne soit pas venue à son audition »
    Quand Sacha demande « entendre la personne » sur « adhesion » :
      | champ             | valeur        |
      | personne présente | oui           |
      | ce qui a été dit  | elle conteste |
    Et Sacha demande « exclure » sur « adhesion » :
      | champ       | valeur       |
      | motif grave | faits graves |
    Alors « adhesion » est « exclusion »
    Quand Noa demande « effacer les noms » sur « adhesion »
    Alors « nom » de « adhesion » vaut «  »
    Et « motif » de « adhesion » vaut « (effacé) »

  @adr:0073
  Scénario: un décès clôt l'adhésion
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Et que Sacha demande « valider l'adhésion » sur « adhesion »
    Et qu'Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 10     |
    Et qu'Alix demande « activer l'adhésion » sur « adhesion »
    Quand Alix demande « constater le décès » sur « adhesion »
    Alors « adhesion » est « décès »
    Et « membre jusqu'au » de « adhesion » vaut « 2025-03-20 »

  @adr:0073
  Scénario: le bureau peut refuser une demande, et chacun ne démissionne que de la sienne
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Quand Sacha demande « refuser l'adhésion » sur « adhesion » :
      | champ | valeur             |
      | motif | hors du territoire |
    Alors « adhesion » est « refusée »
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Alors Camille peut « démissionner » sur « adhesion »
    Quand Dominique demande « démissionner » sur « adhesion »
    Alors la demande est refusée comme « introuvable »

  # --- Qui peut quoi ----------------------------------------------------------------------------

  @adr:0074
  Plan du scénario: ouvrir un dossier de gouvernance n'est pas permis à tous
    Quand <personne> ouvre « texte » par « rédiger un texte » :
      | champ           | valeur      |
      | nature          | statuts     |
      | forme juridique | association |
    Alors la demande est refusée comme « droit insuffisant »
    Quand <personne> ouvre « instance » par « créer une instance » :
      | champ                 | valeur    |
      | nature                | bureau    |
      | nom                   | bureau    |
      | rôle                  | conduire  |
      | responsabilités       | répond    |
      | composition prévue    | un membre |
      | autre activité servie | conduite  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand <personne> ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur        |
      | instance            | « le bureau » |
      | personne            | Morgan        |
      | fonction            | membre        |
      | premier jour        | 20 mars 2025  |
      | pièce qui l'établit | pv-2025       |
    Alors la demande est refusée comme « droit insuffisant »
    Quand <personne> ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Morgan      |
      | nom                   | Petit       |
      | prénom                | Morgan      |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
    Alors la demande est refusée comme « droit insuffisant »

    Exemples:
      | personne |
      | Camille  |
      | Andrea   |
      | Claude   |

  @adr:0074
  Scénario: proposer une décision revient à ceux de la CPTS
    Quand Andrea ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0074
  Plan du scénario: dans un dossier de gouvernance, chacun ne fait que ce qui lui revient
    Étant donné un dossier « texte » à l'état « rédigé »
    Et un dossier « instance » à l'état « active »
    Alors <personne> ne peut pas « <demande> » sur « <dossier> »

    Exemples:
      | personne | demande                    | dossier       |
      | Camille  | fixer une modalité de vote | texte         |
      | Camille  | joindre le texte           | texte         |
      | Alix     | remplacer le texte         | statuts       |
      | Camille  | faire évoluer l'instance   | instance      |
      | Sacha    | pourvoir un siège          | instance      |
      | Sacha    | libérer un siège           | instance      |
      | Alix     | dissoudre l'instance       | instance      |
      | Alix     | interrompre le mandat      | la trésorerie |

  @adr:0074
  Scénario: le coordinateur n'adopte pas les textes, et ne constate pas la fin d'un mandat
    Étant donné que Sacha ouvre « mandat » par « ouvrir un mandat » :
      | champ               | valeur           |
      | instance            | « le bureau »    |
      | personne            | Morgan           |
      | fonction            | membre           |
      | premier jour        | 1er janvier 2024 |
      | dernier jour        | 19 mars 2025     |
      | pièce qui l'établit | pv-2024          |
    Alors Sacha peut « constater le terme du mandat » sur « mandat »
    Et Alix ne peut pas « constater le terme du mandat » sur « mandat »
    Étant donné qu'Alix ouvre « texte » par « rédiger un texte » :
      | champ             | valeur              |
      | nature            | règlement intérieur |
      | forme juridique   | association         |
      | statuts complétés | « statuts »         |
    Alors Sacha peut « adopter le texte » sur « texte »
    Et Alix ne peut pas « adopter le texte » sur « texte »

  @adr:0074
  Scénario: tenir le vote revient au bureau et à la coordination, en dire l'issue au bureau
    Étant donné que Camille ouvre « decision » par « proposer une décision » :
      | champ              | valeur        |
      | instance           | « le bureau » |
      | statuts en vigueur | « statuts »   |
      | portée             | ordinaire     |
      | objet              | un achat      |
    Alors Camille ne peut pas « inscrire à l'ordre du jour » sur « decision »
    Et Camille peut « déclarer un conflit d'intérêts » sur « decision »
    Quand Andrea demande « déclarer un conflit d'intérêts » sur « decision » :
      | champ    | valeur |
      | personne | Andrea |
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « inscrire à l'ordre du jour » sur « decision » :
      | champ     | valeur       |
      | séance du | 20 mars 2025 |
    Alors Camille ne peut pas « débattre » sur « decision »
    Quand Alix demande « débattre » sur « decision » :
      | champ            | valeur         |
      | ce qui a été dit | deux devis lus |
    Alors Camille ne peut pas « prendre part au vote » sur « decision »
    Quand Alix demande « prendre part au vote » sur « decision » :
      | champ    | valeur  |
      | personne | Camille |
    Et Alix demande « prendre part au vote » sur « decision » :
      | champ    | valeur |
      | personne | Morgan |
    Alors Sacha peut « adopter la décision » sur « decision »
    Et Alix ne peut pas « adopter la décision » sur « decision »
    Et Alix ne peut pas « rejeter la décision » sur « decision »
    Et Alix ne peut pas « ajourner » sur « decision »

  @adr:0074
  Scénario: une adhésion se tient au registre, pas par le premier venu
    Étant donné qu'Alix ouvre « adhesion » par « demander une adhésion » :
      | champ                 | valeur      |
      | compte de la personne | Camille     |
      | nom                   | Martin      |
      | prénom                | Camille     |
      | statuts en vigueur    | « statuts » |
      | collège               | actifs      |
      | profession            | G15-60      |
    Alors Alix ne peut pas « valider l'adhésion » sur « adhesion »
    Et Alix ne peut pas « refuser l'adhésion » sur « adhesion »
    Et Camille ne peut pas « constater le décès » sur « adhesion »
    Quand Sacha demande « valider l'adhésion » sur « adhesion »
    Alors Camille ne peut pas « régler la cotisation » sur « adhesion »
    Quand Alix demande « régler la cotisation » sur « adhesion » :
      | champ        | valeur |
      | année civile | 2025   |
      | montant      | 0      |
    Alors Camille ne peut pas « activer l'adhésion » sur « adhesion »
    Quand Alix demande « activer l'adhésion » sur « adhesion »
    Alors Alix ne peut pas « entendre la personne » sur « adhesion »
    Quand Sacha demande « entendre la personne » sur « adhesion » :
      | champ             | valeur              |
      | personne présente | non                 |
      | ce qui a été dit  | personne n'est venu |
    Alors Alix ne peut pas « exclure » sur « adhesion »
    Quand Noa demande « démissionner » sur « adhesion »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « démissionner » sur « adhesion »
    Alors Sacha ne peut pas « effacer les noms » sur « adhesion »
