# language: fr
Fonctionnalité: Indemnités et rémunérations — le plafond annuel de chaque professionnel

  Ce qu'un professionnel reçoit de la CPTS, à quelque titre que ce soit, tient sous un plafond, par
  année civile. Une année sans plafond connu n'est pas vérifiée.

  Contexte:
    Étant donné que nous sommes le 20 décembre 2023 à 9 h
    Et les personnes :
      | nom    | rôle            |
      | Alix   | coordinateur    |
      | Bea    | bureau          |
      | Morgan | membre          |
      | Carole | CPAM            |
      | Remi   | ARS             |
      | Sacha  | pilote          |
      | Noor   | public          |
      | Lou    | cellule qualité |
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                     |
      | état atteint        | EN_OEUVRE                                  |
      | pièce qui l'établit | courrier de l'ARS                          |
      | valeurs connues     | valide_le=2021-06-30, version_aci=ACI-2019 |

  @loi @adr:0086
  Scénario: les deux natures s'additionnent sous le plafond de l'année
    Étant donné qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    # Le plafond de 2023 est connu : 43 992 euros.
    Quand Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Camille      |
      | nature        | indemnité    |
      | payé le       | 3 avril 2023 |
      | montant       | 40000        |
    Et Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur      |
      | professionnel | Camille     |
      | nature        | rémunération |
      | mission       | PARCOURS    |
      | payé le       | 1er décembre 2023 |
      | montant       | 3992.01     |
    Alors la demande est refusée : « il faut que le plafond annuel du professionnel soit respecté »
    Quand Bea demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur      |
      | professionnel | Camille     |
      | nature        | rémunération |
      | mission       | PARCOURS    |
      | payé le       | 1er décembre 2023 |
      | montant       | 3992        |
    Et Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Dominique    |
      | nature        | indemnité    |
      | payé le       | 3 avril 2023 |
      | montant       | 250.50       |
    Alors « indemnisation » est « ouverte »
    Et « positions » de « indemnisation » vaut « Camille / 43992.00 / respecté, Dominique / 250.50 / respecté »

  @adr:0086
  Scénario: une année sans plafond connu n'est pas vérifiée, puis l'est quand la CPTS le fournit
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2025                |
    Quand Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Camille      |
      | nature        | indemnité    |
      | payé le       | 3 mars 2025  |
      | montant       | 60000        |
    Alors « positions » de « indemnisation » vaut « Camille / 60000.00 / non vérifié »
    Quand Alix demande « fournir le plafond de l'année » sur « indemnisation » :
      | champ   | valeur |
      | montant | 50000.001 |
      | source  | arrêté cité par la CPTS |
    Alors la demande est refusée : « il faut que le plafond soit un montant positif, au centime »
    # Un plafond fictif, fourni avec sa source : ce qui est payé reste, le verdict change.
    Quand Alix demande « fournir le plafond de l'année » sur « indemnisation » :
      | champ   | valeur |
      | montant | 50000  |
      | source  | arrêté cité par la CPTS |
    Alors « positions » de « indemnisation » vaut « Camille / 60000.00 / dépassé »
    Et « indemnisation » est « ouverte »
    # Le paiement était saisi deux fois : il s'annule à deux, et ne disparaît pas.
    Quand Alix demande « annuler un paiement » sur « indemnisation » :
      | champ            | valeur           |
      | rang du paiement | 1                |
      | motif            | saisi deux fois  |
      | seconde personne | Alix             |
    Alors la demande est refusée : « il faut qu'une seconde personne, différente de l'auteur, confirme l'annulation »
    Quand Alix demande « annuler un paiement » sur « indemnisation » :
      | champ            | valeur           |
      | rang du paiement | 2                |
      | motif            | saisi deux fois  |
      | seconde personne | Bea              |
    Alors la demande est refusée : « il faut que ce paiement existe et ne soit pas déjà annulé »
    Quand Alix demande « annuler un paiement » sur « indemnisation » :
      | champ            | valeur           |
      | rang du paiement | 1                |
      | motif            | saisi deux fois  |
      | seconde personne | Bea              |
    Alors « positions » de « indemnisation » vaut « »
    Et « paiements » de « indemnisation » vaut « Camille / indemnité / 2025-03-03 / 60000 / oui »
    Et « indemnisation » est « ouverte »
    Quand Bea demande « clore l'année de paiements » sur « indemnisation »
    Alors « indemnisation » est « close »

  @loi @adr:0086
  Plan du scénario: un paiement impossible est refusé avec sa phrase
    Étant donné qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    Quand Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur    |
      | professionnel | Camille   |
      | nature        | <nature>  |
      | payé le       | <jour>    |
      | montant       | <montant> |
    Alors la demande est refusée : « il faut <phrase> »

    Exemples:
      | nature       | jour             | montant | phrase                                               |
      | indemnité    | 31 décembre 2022 | 100     | que le paiement soit de cette année civile, et passé |
      | indemnité    | 21 décembre 2023 | 100     | que le paiement soit de cette année civile, et passé |
      | rémunération | 3 avril 2023     | 100     | qu'une rémunération dise la mission qu'elle paie     |
      | indemnité    | 3 avril 2023     | 0.001   | que le montant s'arrête au centime                   |

  @loi @adr:0086
  Scénario: payer un membre suppose un projet validé
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | REDACTION            |
      | pièce qui l'établit | brouillon            |
      | valeurs connues     | version_aci=ACI-2019 |
    Et qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    Quand Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Camille      |
      | nature        | indemnité    |
      | payé le       | 3 avril 2023 |
      | montant       | 100          |
    Alors la demande est refusée : « il faut que le projet de santé soit validé pour payer un membre »

  @adr:0086
  Plan du scénario: seuls la coordination et le bureau tiennent et lisent ces paiements
    Étant donné qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    Alors Bea voit l'historique de « indemnisation »
    Et <personne> ne voit pas « indemnisation »
    Et <personne> ne voit pas l'historique de « indemnisation »

    Exemples:
      | personne |
      | Morgan   |
      | Carole   |
      | Remi     |
      | Sacha    |
      | Noor     |
      | Lou      |

  @adr:0086
  Scénario: un membre n'ouvre ni ne change rien
    Quand Morgan ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    Alors la demande est refusée comme « droit insuffisant »
    Étant donné qu'Alix ouvre « indemnisation » par « ouvrir une année de paiements » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
      | année civile    | 2023                |
    Et qu'Alix demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Camille      |
      | nature        | indemnité    |
      | payé le       | 3 avril 2023 |
      | montant       | 100          |
    Quand Morgan demande « consigner un paiement » sur « indemnisation » :
      | champ         | valeur       |
      | professionnel | Morgan       |
      | nature        | indemnité    |
      | payé le       | 3 avril 2023 |
      | montant       | 100          |
    Alors la demande est refusée comme « introuvable »
    Quand Morgan demande « fournir le plafond de l'année » sur « indemnisation » :
      | champ   | valeur |
      | montant | 50000  |
      | source  | rien   |
    Alors la demande est refusée comme « introuvable »
    Quand Morgan demande « annuler un paiement » sur « indemnisation » :
      | champ            | valeur |
      | rang du paiement | 1      |
      | motif            | rien   |
      | seconde personne | Alix   |
    Alors la demande est refusée comme « introuvable »
    Quand Morgan demande « clore l'année de paiements » sur « indemnisation »
    Alors la demande est refusée comme « introuvable »
