# language: fr
Fonctionnalité: Organisation et fonctionnement — budget prévisionnel

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Paule  | pilote       |
      | Morgan | membre       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Noor   | public       |

  @src:NP-031 @src:NP-033
  Scénario: Un budget s'ouvre pour une année et pour des missions de l'accord
    Étant donné quoi que dise Morgan, ouvrir « budget » par « ébaucher un budget » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, ouvrir « budget » par « ébaucher un budget » est refusé comme « droit insuffisant »
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur      |
      | année civile      | 2025        |
      | missions retenues | PREV, SPORT |
    Alors la demande est refusée : « il faut que chaque mission du budget soit une mission de l'accord »
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur         |
      | année civile      | 2025           |
      | missions retenues | PREV, PARCOURS |
    Alors « budget » est « ébauché »
    Et Morgan voit « budget »
    Et Paule voit l'historique de « budget »
    Et Remi ne voit pas « budget »
    Et Noor ne voit pas « budget »

  @src:NP-033 @src:NP-034
  Scénario: Une ligne est une quantité par un coût, pour la CPTS ou une mission retenue
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 12.5                  |
      | coût unitaire | 33.33                 |
      | bénéficiaire  | salarié de la CPTS    |
    Alors « budget » est « ébauché »
    Et « lignes » de « budget » vaut « L1 / temps de coordination / heures / 12.5 / 33.33 / 416.62 / salarié de la CPTS »
    Quand Paule demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L2                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20                                 |
      | bénéficiaire  | prestataire ou fournisseur         |
      | mission       | PREV                               |
    Alors « budget » est « ébauché »
    Et « lignes » de « budget » vaut « L1 / temps de coordination / heures / 12.5 / 33.33 / 416.62 / salarié de la CPTS, L2 / temps de réalisation de la mission / heures / 3 / 20 / 60.00 / prestataire ou fournisseur / PREV »
    Quand Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L3                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20                                 |
      | bénéficiaire  | salarié de la CPTS                 |
      | mission       | PARCOURS                           |
    Alors la demande est refusée : « il faut que l'argent aille au fonctionnement ou à une mission retenue »
    Quand Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L3                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20.005                             |
      | bénéficiaire  | salarié de la CPTS                 |
      | mission       | PREV                               |
    Alors la demande est refusée : « il faut que le coût unitaire s'arrête au centime »
    Quand Alix demande « retirer une ligne » sur « budget » :
      | champ | valeur |
      | ligne | L9     |
    Alors la demande est refusée : « il faut que cette ligne soit au budget »
    Quand Paule demande « retirer une ligne » sur « budget » :
      | champ | valeur |
      | ligne | L1     |
    Alors « budget » est « ébauché »
    Et « lignes » de « budget » vaut « L2 / temps de réalisation de la mission / heures / 3 / 20 / 60.00 / prestataire ou fournisseur / PREV »

  @src:NP-031
  Plan du scénario: Un montant négatif, infini ou sans quantité ne s'écrit pas
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur     |
      | ligne         | L1         |
      | nature        | moyens     |
      | objet         | affiches   |
      | quantité      | <quantite> |
      | coût unitaire | <cout>     |
      | bénéficiaire  | prestataire ou fournisseur |
    Alors la demande est refusée comme « données invalides »
    Et « lignes » de « budget » vaut « »

    Exemples:
      | quantite | cout     |
      | 0        | 10       |
      | -1       | 10       |
      | 1        | -0.01    |
      | 1        | NaN      |
      | Infinity | 10       |

  @src:NP-032
  Scénario: Un soin habituel ne se paie pas, un membre attend la validation du projet
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Et Alix demande « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Et Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur              |
      | année civile      | 2025                |
      | missions retenues | PREV                |
      | projet de santé   | « projet_de_sante » |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L1                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20                                 |
      | bénéficiaire  | membre de la CPTS                  |
      | mission       | PREV                               |
    Alors la demande est refusée : « il faut que le projet de santé soit validé pour payer un membre »
    Quand Alix demande « chiffrer une ligne » sur « budget » :
      | champ                    | valeur                             |
      | ligne                    | L1                                 |
      | nature                   | temps de réalisation de la mission |
      | objet                    | heures                             |
      | quantité                 | 3                                  |
      | coût unitaire            | 20                                 |
      | bénéficiaire             | salarié de la CPTS                 |
      | mission                  | PREV                               |
      | paie des soins habituels | oui                                |
    Alors la demande est refusée : « il faut que la ligne ne paie pas de soins habituels »
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L1                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20                                 |
      | bénéficiaire  | membre de la CPTS                  |
      | mission       | PREV                               |
    Alors la demande est refusée : « il faut que le projet de santé soit validé pour payer un membre »
    Quand Alix demande « rectifier une valeur » sur « projet_de_sante » :
      | champ                   | valeur                       |
      | champ à corriger        | valide_le                    |
      | valeur juste            | 2025-03-01                   |
      | raison de la correction | courrier de l'ARS retrouvé   |
      | seconde personne        | Béa                          |
    Et Alix ouvre « budget » par « ébaucher un budget » :
      | champ              | valeur              |
      | année civile       | 2025                |
      | missions retenues  | PREV                |
      | projet de santé    | « projet_de_sante » |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                             |
      | ligne         | L1                                 |
      | nature        | temps de réalisation de la mission |
      | objet         | heures                             |
      | quantité      | 3                                  |
      | coût unitaire | 20                                 |
      | bénéficiaire  | membre de la CPTS                  |
      | mission       | PREV                               |
    Alors « budget » est « ébauché »

  @src:NP-034
  Scénario: Chaque mission dit ses trois natures, en chiffres ou par un zéro
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur         |
      | année civile      | 2025           |
      | missions retenues | PREV, PARCOURS |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 10                    |
      | coût unitaire | 40                    |
      | bénéficiaire  | salarié de la CPTS    |
      | mission       | PREV                  |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | temps de coordination   |
      | raison  | faite par des bénévoles |
    Alors la demande est refusée : « il faut que cette nature ne soit pas chiffrée pour cette mission »
    Quand Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | CRISE                   |
      | nature  | temps de coordination   |
      | raison  | faite par des bénévoles |
    Alors la demande est refusée : « il faut que l'argent aille au fonctionnement ou à une mission retenue »
    Quand Paule demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PREV                               |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Alors « budget » est « ébauché »
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et Alix demande « achever le chiffrage » sur « budget »
    Alors la demande est refusée : « il faut que chaque mission chiffre son temps de coordination, son temps de réalisation et ses moyens, ou les dise nuls »
    Quand Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PARCOURS                |
      | nature  | temps de coordination   |
      | raison  | faite par des bénévoles |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PARCOURS                           |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PARCOURS                |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et « natures nulles » de « budget » vaut « PREV / temps de réalisation de la mission / faite par des bénévoles, PREV / moyens / faite par des bénévoles, PARCOURS / temps de coordination / faite par des bénévoles, PARCOURS / temps de réalisation de la mission / faite par des bénévoles, PARCOURS / moyens / faite par des bénévoles »
    Quand Alix demande « achever le chiffrage » sur « budget »
    Alors « budget » est « chiffré »
    Quand Alix demande « rouvrir le chiffrage » sur « budget » :
      | champ | valeur            |
      | motif | une ligne de plus |
    Alors « budget » est « ébauché »
    Et « avertissements » de « budget » vaut «  »
    Quand Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur             |
      | ligne         | L2                 |
      | nature        | moyens             |
      | objet         | heures             |
      | quantité      | 1                  |
      | coût unitaire | 15                 |
      | bénéficiaire  | salarié de la CPTS |
      | mission       | PARCOURS           |
    Et Alix demande « retirer une ligne » sur « budget » :
      | champ | valeur |
      | ligne | L2     |
    Et Alix demande « achever le chiffrage » sur « budget »
    Alors la demande est refusée : « il faut que chaque mission chiffre son temps de coordination, son temps de réalisation et ses moyens, ou les dise nuls »

  @src:NP-031 @src:NP-033 @adr:0077 @adr:0078
  Scénario: Un budget s'adopte à l'équilibre de chaque enveloppe, ou en disant son écart
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 100                   |
      | coût unitaire | 30                    |
      | bénéficiaire  | salarié de la CPTS    |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L2                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 10                    |
      | coût unitaire | 40                    |
      | bénéficiaire  | salarié de la CPTS    |
      | mission       | PREV                  |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PREV                               |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3400   |
      | mission | SPORT  |
    Alors la demande est refusée : « il faut que l'argent aille au fonctionnement ou à une mission retenue »
    Quand Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur   |
      | origine | CPAM     |
      | montant | 3399.995 |
    Alors la demande est refusée : « il faut que la ressource s'arrête au centime »
    # Le total est à l'équilibre : 3 400 prévus, 3 400 attendus. Les enveloppes, non.
    Quand Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3400   |
    Et Alix demande « achever le chiffrage » sur « budget »
    Alors « budget » est « chiffré »
    Quand Béa demande « adopter le budget » sur « budget »
    Alors la demande est refusée : « il faut que chaque enveloppe soit à l'équilibre, ou que l'écart soit dit »
    Quand Béa demande « abandonner le budget » sur « budget » :
      | champ | valeur       |
      | motif | deux budgets |
    Alors « budget » est « abandonné »
    Étant donné que la CPTS fixe « enveloppes_fongibles » à « oui »
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 100                   |
      | coût unitaire | 30                    |
      | bénéficiaire  | salarié de la CPTS    |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L2                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 10                    |
      | coût unitaire | 40                    |
      | bénéficiaire  | salarié de la CPTS    |
      | mission       | PREV                  |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PREV                               |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3400   |
    Et Alix demande « achever le chiffrage » sur « budget »
    Et Béa demande « adopter le budget » sur « budget »
    Alors « budget » est « adopté »
    Étant donné que la CPTS fixe « enveloppes_fongibles » à « non »
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 100                   |
      | coût unitaire | 30                    |
      | bénéficiaire  | salarié de la CPTS    |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L2                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 10                    |
      | coût unitaire | 40                    |
      | bénéficiaire  | salarié de la CPTS    |
      | mission       | PREV                  |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PREV                               |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3400   |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3000   |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 399.99 |
      | mission | PREV   |
    Et Alix demande « achever le chiffrage » sur « budget »
    Et Béa demande « adopter le budget » sur « budget »
    Alors la demande est refusée : « il faut que chaque enveloppe soit à l'équilibre, ou que l'écart soit dit »
    Quand Béa demande « adopter le budget » sur « budget » :
      | champ               | valeur                         |
      | écart, et sa raison | un centime pris sur la réserve |
    Alors « budget » est « adopté »
    Et « adopté le » de « budget » vaut « 2025-03-20 »
    Et « écart, et sa raison » de « budget » vaut « un centime pris sur la réserve »
    Et Remi voit « budget »
    Et Carole voit « budget »

  @src:NP-031 @adr:0079
  Scénario: L'exécution se suit mois par mois, et l'écart mission par mission
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 100                   |
      | coût unitaire | 30                    |
      | bénéficiaire  | salarié de la CPTS    |
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L2                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 10                    |
      | coût unitaire | 40                    |
      | bénéficiaire  | salarié de la CPTS    |
      | mission       | PREV                  |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                             |
      | mission | PREV                               |
      | nature  | temps de réalisation de la mission |
      | raison  | faite par des bénévoles            |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | moyens                  |
      | raison  | faite par des bénévoles |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 3000   |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur |
      | origine | CPAM   |
      | montant | 400    |
      | mission | PREV   |
    Et Alix demande « achever le chiffrage » sur « budget »
    Et Béa demande « adopter le budget » sur « budget »
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 1      |
      | recettes | 3000   |
      | dépenses | 250.50 |
    Alors « budget » est « exécuté »
    Et « écarts par enveloppe » de « budget » vaut « fonctionnement / 3000.00 / 250.50 / 2749.50, PREV / 400.00 / 0.00 / 400.00 »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 1      |
      | recettes | 400    |
      | dépenses | 450    |
      | mission  | PREV   |
    Alors « budget » est « exécuté »
    Et « écarts par enveloppe » de « budget » vaut « fonctionnement / 3000.00 / 250.50 / 2749.50, PREV / 400.00 / 450.00 / -50.00 »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 1      |
      | recettes | 400    |
      | dépenses | 350    |
      | mission  | PREV   |
    Alors « budget » est « exécuté »
    Et « mois consignés » de « budget » vaut « 1 / 3000 / 250.50, 1 / 400 / 350 / PREV »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 1      |
      | recettes | 400    |
      | dépenses | 350    |
      | mission  | CRISE  |
    Alors la demande est refusée : « il faut que l'argent aille au fonctionnement ou à une mission retenue »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 4      |
      | recettes | 0      |
      | dépenses | 0      |
    Alors la demande est refusée : « il faut que le mois soit commencé »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 3      |
      | recettes | 0.001  |
      | dépenses | 0      |
    Alors la demande est refusée : « il faut que chaque somme du mois s'arrête au centime »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 3      |
      | recettes | 0      |
      | dépenses | 0.001  |
    Alors la demande est refusée : « il faut que chaque somme du mois s'arrête au centime »
    Quand nous sommes le 1er décembre 2025 à 9 h
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 2      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 3      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 4      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 5      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 6      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 7      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 8      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 9      |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 10     |
      | recettes | 0      |
      | dépenses | 10     |
    Et Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 11     |
      | recettes | 0      |
      | dépenses | 10     |
    Et Béa demande « clore le budget » sur « budget » :
      | champ | valeur        |
      | bilan | presque un an |
    Alors la demande est refusée : « il faut que chaque mois de l'année soit consigné »
    Quand Alix demande « consigner un mois » sur « budget » :
      | champ    | valeur |
      | mois     | 12     |
      | recettes | 0      |
      | dépenses | 10     |
    Et Béa demande « clore le budget » sur « budget » :
      | champ | valeur        |
      | bilan | à l'équilibre |
    Alors « budget » est « clos »
    Et « bilan » de « budget » vaut « à l'équilibre »
    Et Alix ne peut pas « consigner un mois » sur « budget »

  @adr:0077 @adr:0079
  Plan du scénario: La coordination et les pilotes chiffrent, le bureau adopte et clôt
    Quand Alix ouvre « budget » par « reprendre un dossier déjà commencé » :
      | champ               | valeur        |
      | état atteint        | <etat>        |
      | pièce qui l'établit | procès-verbal |
    Alors quoi que dise Morgan, « <demande> » sur « budget » est refusé comme « droit insuffisant »
    Et quoi que dise <autre>, « <demande> » sur « budget » est refusé comme « droit insuffisant »

    Exemples:
      | etat    | demande               | autre |
      | EBAUCHE | chiffrer une ligne    | Béa   |
      | EBAUCHE | dire une nature nulle | Béa   |
      | EBAUCHE | retirer une ligne     | Béa   |
      | EBAUCHE | prévoir une ressource | Paule |
      | EBAUCHE | achever le chiffrage  | Paule |
      | CHIFFRE | rouvrir le chiffrage  | Béa   |
      | CHIFFRE | abandonner le budget  | Alix  |
      | CHIFFRE | adopter le budget     | Alix  |
      | ADOPTE  | consigner un mois     | Paule |
      | EXECUTE | clore le budget       | Alix  |
