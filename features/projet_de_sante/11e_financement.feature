# language: fr
Fonctionnalité: Dépôt, avis, financement — d'où vient l'argent

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

  @src:PS-045 @adr:0077
  Plan du scénario: Une CPAM qui n'apporte pas la majorité se signale, sans rien empêcher
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | temps de coordination   |
      | raison  | faite par des bénévoles |
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
      | montant | <cpam> |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur            |
      | origine | ARS (crédits FIR) |
      | montant | <ars>             |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur      |
      | origine | cotisations |
      | montant | <autres>    |
    Et Alix demande « achever le chiffrage » sur « budget »
    Alors « budget » est « chiffré »
    Et « avertissements » de « budget » vaut « <avertissement> »

    Exemples:
      | cpam    | ars     | autres | avertissement                                      |
      | 60000   | 20000   | 500    |                                                    |
      | 50000   | 49999   | 0.99   |                                                    |
      | 50000   | 49999   | 1      | la CPAM n'apporte pas la majorité des ressources   |
      | 30000   | 45000   | 0      | la CPAM n'apporte pas la majorité des ressources   |
      | 0       | 0       | 0      | la CPAM n'apporte pas la majorité des ressources   |

  @src:PS-045 @adr:0077
  Scénario: Un budget averti s'adopte, et l'avertissement se lit avec lui
    Quand Alix ouvre « budget » par « ébaucher un budget » :
      | champ             | valeur |
      | année civile      | 2025   |
      | missions retenues | PREV   |
    Et Alix demande « dire une nature nulle » sur « budget » :
      | champ   | valeur                  |
      | mission | PREV                    |
      | nature  | temps de coordination   |
      | raison  | faite par des bénévoles |
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
    Et Alix demande « chiffrer une ligne » sur « budget » :
      | champ         | valeur                |
      | ligne         | L1                    |
      | nature        | temps de coordination |
      | objet         | heures                |
      | quantité      | 100                   |
      | coût unitaire | 30                    |
      | bénéficiaire  | salarié de la CPTS    |
    Et Alix demande « prévoir une ressource » sur « budget » :
      | champ   | valeur            |
      | origine | ARS (crédits FIR) |
      | montant | 3000              |
    Et Alix demande « achever le chiffrage » sur « budget »
    Et Béa demande « adopter le budget » sur « budget »
    Alors « budget » est « adopté »
    Et « avertissements » de « budget » vaut « la CPAM n'apporte pas la majorité des ressources »
    Et « ressources » de « budget » vaut « ARS (crédits FIR) / 3000 »
    Et Remi voit « budget »
