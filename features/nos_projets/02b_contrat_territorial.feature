# language: fr
Fonctionnalité: Projet de santé, le contrat territorial de santé

  L'ARS et la CPTS peuvent conclure un contrat territorial : ce qu'il vise et où, ce que chacun fera
  et y mettra, comment il sera conduit, suivi et évalué.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle            |
      | Alix   | coordinateur    |
      | Bea    | bureau          |
      | Carole | CPAM            |
      | Remi   | ARS             |
      | Morgan | membre          |
      | Ulysse | URPS            |
      | Pat    | partenaire      |
      | Perrin | partenaire      |
      | Noor   | public          |
      | Lou    | cellule qualité |
    Et qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                         |
      | état atteint        | VALIDE                                         |
      | pièce qui l'établit | courrier de l'ARS                              |
      | valeurs connues     | valide_le=2024-09-19, version_aci=ACI-2019-AV2 |

  # --- Du projet validé au bilan ---

  @src:NP-007 @loi @adr:0088
  Scénario: proposer, négocier, signer, publier, évaluer, finir
    Quand Alix ouvre « contrat_territorial » par « proposer un contrat territorial » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
    Et Alix demande « définir l'objet et les objectifs » sur « contrat_territorial » :
      | champ     | valeur                               |
      | objet     | l'accès aux soins du canton          |
      | objectifs | un médecin pour chacun, une permanence |
      | périmètre | les communes des deux rives          |
    Alors « contrat_territorial » est « proposé »
    Quand Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur                |
      | partie prenante | CPTS                  |
      | engagement      | ouvrir une permanence |
      | moyens          | deux demi-journées    |
    Et Remi demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur             |
      | partie prenante | ARS                |
      | engagement      | soutenir la permanence |
      | moyens          | crédits régionaux, montant fictif |
      | montant         | 15000.50           |
    Et Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur             |
      | partie prenante | collectivité       |
      | engagement      | prêter un local    |
      | moyens          | un local           |
      | représentant    | Pat                |
    Alors « contrat_territorial » est « proposé »
    Quand Alix demande « organiser la mise en œuvre » sur « contrat_territorial » :
      | champ         | valeur                         |
      | mise en œuvre | un comité tous les deux mois   |
      | suivi         | un tableau par trimestre       |
      | évaluation    | un bilan la dernière année     |
    Et Alix demande « fixer les dates » sur « contrat_territorial » :
      | champ        | valeur          |
      | premier jour | 1er avril 2025  |
      | dernier jour | 31 mars 2028    |
    Alors « contrat_territorial » est « proposé »
    Quand Remi demande « achever la négociation » sur « contrat_territorial »
    Alors « contrat_territorial » est « négocié »
    Et « engagements » de « contrat_territorial » vaut « CPTS / ouvrir une permanence / deux demi-journées, ARS / soutenir la permanence / crédits régionaux, montant fictif / 15000.50, collectivité / prêter un local / un local / Pat »
    # Un moyen change : on rouvre, on reprend, les signatures déjà données tombent.
    Quand Morgan demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Et Remi demande « rouvrir la négociation » sur « contrat_territorial » :
      | champ | valeur         |
      | motif | un moyen change |
    Alors « contrat_territorial » est « proposé »
    Et « signatures » de « contrat_territorial » vaut « »
    Quand Alix demande « achever la négociation » sur « contrat_territorial »
    Et Bea demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Et Alix demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur       |
      | partie prenante | collectivité |
      | preuve          | délibération |
    Alors « contrat_territorial » est « négocié »
    Quand Remi demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | ARS    |
    Alors « contrat_territorial » est « signé »
    Et l'échéance « fin du contrat territorial » de « contrat_territorial » tombe le 31 mars 2028
    Et Pat voit « contrat_territorial »
    Et Perrin ne voit pas « contrat_territorial »
    Et Noor ne voit pas « contrat_territorial »
    Et Carole ne voit pas « contrat_territorial »
    # L'ARS le publie : chacun peut le lire, son histoire reste aux parties.
    Quand Alix demande « publier le contrat » sur « contrat_territorial »
    Alors la demande est refusée : « il faut que l'ARS publie elle-même, ou qu'une preuve soit jointe »
    Quand Remi demande « publier le contrat » sur « contrat_territorial »
    Alors « contrat_territorial » est « publié »
    Et Noor voit « contrat_territorial »
    Et Noor ne voit pas l'historique de « contrat_territorial »
    Et Perrin voit « contrat_territorial »
    Et Carole voit « contrat_territorial »
    Et Carole ne voit pas l'historique de « contrat_territorial »
    Et Pat voit l'historique de « contrat_territorial »
    Quand nous sommes le 1er mars 2028 à 9 h
    Et Alix demande « évaluer le contrat » sur « contrat_territorial » :
      | champ | valeur                     |
      | bilan | deux objectifs sur trois   |
    Alors « contrat_territorial » est « évalué »
    Quand nous sommes le 31 mars 2028 à 20 h
    Alors « contrat_territorial » est « évalué »
    Quand nous sommes le 1er avril 2028 à 9 h
    Alors « contrat_territorial » est « échu »
    # Le bilan peut encore s'affiner.
    Quand Remi demande « évaluer le contrat » sur « contrat_territorial » :
      | champ | valeur                  |
      | bilan | trois objectifs tenus   |
    Alors « contrat_territorial » est « échu »
    Et « bilan » de « contrat_territorial » vaut « trois objectifs tenus »

  # --- Ce qui manque, ce qui est impossible ---

  @src:NP-007 @loi
  Scénario: sans projet validé, pas de contrat territorial
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | EN_INSTRUCTION           |
      | pièce qui l'établit | accusé de réception      |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Quand Remi ouvre « contrat_territorial » par « proposer un contrat territorial » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
    Alors la demande est refusée : « il faut que le projet de santé soit validé »

  @src:NP-007 @adr:0088
  Scénario: chaque contenu qui manque est nommé
    Étant donné qu'Alix ouvre « contrat_territorial » par « proposer un contrat territorial » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
    Quand Alix demande « achever la négociation » sur « contrat_territorial »
    Alors la demande est refusée : « il faut que le contrat dise tout ce qu'il doit dire »
    Et la demande est refusée : « il faut que la CPTS et l'ARS s'engagent »
    Quand Alix demande « fixer les dates » sur « contrat_territorial » :
      | champ        | valeur         |
      | premier jour | 1er avril 2025 |
      | dernier jour | 1er avril 2025 |
    Alors la demande est refusée : « il faut que le contrat finisse après avoir commencé, avant cinquante ans d'ici »
    Quand Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur             |
      | partie prenante | ARS                |
      | engagement      | soutenir           |
      | moyens          | crédits régionaux  |
      | montant         | 0.001              |
    Alors la demande est refusée : « il faut que le montant s'arrête au centime »
    Quand Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur             |
      | partie prenante | ARS                |
      | engagement      | soutenir           |
      | moyens          | crédits régionaux  |
      | montant         | -1                 |
    Alors la demande est refusée comme « données invalides »

  @src:NP-007 @loi @adr:0088
  Scénario: chaque partie prenante signe pour elle, une fois, sur un projet encore validé
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                                     |
      | état atteint        | VALIDE                                                                                                     |
      | pièce qui l'établit | récépissé                                                                                                  |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2025-01-15T09:00+01:00, valide_le=2025-03-15, validation=TACITE |
    Et qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                       |
      | état atteint        | PROPOSE                      |
      | pièce qui l'établit | courrier                     |
      | valeurs connues     | projet=« projet_de_sante », objet=x, objectifs=x, perimetre=x, mise_en_oeuvre=x, suivi=x, evaluation=x, debut=2025-04-01, fin=2028-03-31 |
    Et qu'Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
      | engagement      | agir   |
      | moyens          | aucun  |
    Et qu'Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | ARS    |
      | engagement      | agir   |
      | moyens          | aucun  |
    Et qu'Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPAM   |
      | engagement      | agir   |
      | moyens          | aucun  |
    Et qu'Alix demande « achever la négociation » sur « contrat_territorial »
    Quand Carole demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur      |
      | partie prenante | association |
      | preuve          | exemplaire  |
    Alors la demande est refusée : « il faut que cette partie prenante soit engagée et n'ait pas encore signé »
    Et la demande est refusée : « il faut que la partie prenante signe elle-même, ou qu'une preuve de sa signature soit jointe »
    Quand Carole demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPAM   |
    Alors « contrat_territorial » est « négocié »
    # L'ARS s'était opposée à temps : la validation tacite tombe.
    Quand Remi demande, pour le 10 mars 2025 à 9 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                            |
      | motif       | territoire d'action non pertinent |
      | explication | deux bassins de vie               |
    Et Bea demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Alors la demande est refusée : « il faut que le projet de santé soit validé »

  @src:NP-007 @loi @adr:0088
  Scénario: la dernière signature demande la même chose que les premières
    Étant donné qu'Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                                                     |
      | état atteint        | VALIDE                                                                                                     |
      | pièce qui l'établit | récépissé                                                                                                  |
      | valeurs connues     | version_aci=ACI-2019-AV2, depose_le=2025-01-15T09:00+01:00, valide_le=2025-03-15, validation=TACITE |
    Et qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                       |
      | état atteint        | PROPOSE                      |
      | pièce qui l'établit | courrier                     |
      | valeurs connues     | projet=« projet_de_sante », objet=x, objectifs=x, perimetre=x, mise_en_oeuvre=x, suivi=x, evaluation=x, debut=2025-04-01, fin=2028-03-31 |
    Et qu'Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
      | engagement      | agir   |
      | moyens          | aucun  |
    Et qu'Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | ARS    |
      | engagement      | agir   |
      | moyens          | aucun  |
    Et qu'Alix demande « achever la négociation » sur « contrat_territorial »
    Et que Bea demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Et que Remi demande, pour le 10 mars 2025 à 9 h, « consigner l'opposition de l'ARS » sur « projet_de_sante » :
      | champ       | valeur                            |
      | motif       | territoire d'action non pertinent |
      | explication | deux bassins de vie               |
    Quand Alix demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | ARS    |
    Alors la demande est refusée : « il faut que le projet de santé soit validé »
    Et la demande est refusée : « il faut que la partie prenante signe elle-même, ou qu'une preuve de sa signature soit jointe »
    Quand Alix demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur      |
      | partie prenante | association |
      | preuve          | exemplaire  |
    Alors la demande est refusée : « il faut que cette partie prenante soit engagée et n'ait pas encore signé »

  @adr:0088
  Scénario: personne ne signe un contrat repris sans ses engagements
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                       |
      | état atteint        | NEGOCIE                      |
      | pièce qui l'établit | courrier                     |
      | valeurs connues     | projet=« projet_de_sante » |
    Quand Bea demande « signer le contrat territorial » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPTS   |
    Alors la demande est refusée : « il faut que cette partie prenante soit engagée et n'ait pas encore signé »

  @adr:0088
  Scénario: un contrat s'abandonne avant d'être signé, se résilie après, s'évalue encore
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur   |
      | état atteint        | NEGOCIE  |
      | pièce qui l'établit | courrier |
    Quand Bea demande « abandonner le contrat territorial » sur « contrat_territorial » :
      | champ | valeur                |
      | motif | projet repris ailleurs |
    Alors « contrat_territorial » est « abandonné »
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | PUBLIE                           |
      | pièce qui l'établit | courrier                         |
      | valeurs connues     | debut=2024-01-01, fin=2026-12-31 |
    Quand Remi demande « résilier le contrat territorial » sur « contrat_territorial » :
      | champ | valeur         |
      | motif | moyens retirés |
    Alors « contrat_territorial » est « résilié »

  @adr:0088
  Scénario: une correction laisse les dates possibles et déplace la fin
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | SIGNE                            |
      | pièce qui l'établit | contrat signé                    |
      | valeurs connues     | debut=2025-04-01, fin=2028-03-31 |
    Quand Alix demande « rectifier une valeur » sur « contrat_territorial » :
      | champ            | valeur           |
      | champ à corriger | fin              |
      | valeur juste     | 2025-03-31       |
      | raison de la correction | erreur    |
      | seconde personne | Bea              |
    Alors la demande est refusée : « il faut que la correction laisse des dates possibles au contrat »
    Quand Alix demande « rectifier une valeur » sur « contrat_territorial » :
      | champ            | valeur           |
      | champ à corriger | fin              |
      | valeur juste     | 2027-03-31       |
      | raison de la correction | erreur    |
      | seconde personne | Bea              |
    Alors l'échéance « fin du contrat territorial » de « contrat_territorial » tombe le 31 mars 2027

  @adr:0088
  Scénario: la fin se constate par le système, une fois le dernier jour passé
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                           |
      | état atteint        | SIGNE                            |
      | pièce qui l'établit | contrat signé                    |
      | valeurs connues     | debut=2024-04-01, fin=2025-03-25 |
    Quand Alix demande « constater la fin du contrat » sur « contrat_territorial »
    Alors la demande est refusée comme « droit insuffisant »
    Quand nous sommes le 26 mars 2025 à 9 h
    Alors « contrat_territorial » reste « échu »

  # --- Qui lit, qui agit ---

  @adr:0088
  Plan du scénario: chaque demande a ses rôles
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur   |
      | état atteint        | <état>   |
      | pièce qui l'établit | courrier |
    Quand Morgan demande « <demande> » sur « contrat_territorial » :
      | champ | valeur |
      | <c1>  | <v1>   |
      | <c2>  | <v2>   |
      | <c3>  | <v3>   |
    Alors la demande est refusée comme « droit insuffisant »

    Exemples:
      | état    | demande                           | c1              | v1   | c2           | v2           | c3           | v3           |
      | PROPOSE | définir l'objet et les objectifs  | objet           | x    | objectifs    | x            | périmètre    | x            |
      | PROPOSE | consigner un engagement           | partie prenante | ARS  | engagement   | x            | moyens       | x            |
      | PROPOSE | organiser la mise en œuvre        | mise en œuvre   | x    | suivi        | x            | évaluation   | x            |
      | PROPOSE | fixer les dates                   | premier jour    | 1er avril 2025 | dernier jour | 31 mars 2028 | dernier jour | 31 mars 2028 |
      | NEGOCIE | rouvrir la négociation            | motif           | x    | motif        | x            | motif        | x            |
      | NEGOCIE | signer le contrat territorial     | partie prenante | ARS  | partie prenante | ARS       | partie prenante | ARS       |
      | SIGNE   | publier le contrat                | preuve          | x    | preuve       | x            | preuve       | x            |
      | PUBLIE  | évaluer le contrat                | bilan           | x    | bilan        | x            | bilan        | x            |
      | ECHU    | évaluer le contrat                | bilan           | x    | bilan        | x            | bilan        | x            |
      | PUBLIE  | résilier le contrat territorial   | motif           | x    | motif        | x            | motif        | x            |
      | PROPOSE | abandonner le contrat territorial | motif           | x    | motif        | x            | motif        | x            |

  @adr:0088
  Scénario: proposer et achever ont aussi leurs rôles, et chacun ne lit que ce qui le concerne
    Quand Bea ouvre « contrat_territorial » par « proposer un contrat territorial » :
      | champ           | valeur              |
      | projet de santé | « projet_de_sante » |
    Alors la demande est refusée comme « droit insuffisant »
    Étant donné qu'Alix ouvre « contrat_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur   |
      | état atteint        | PROPOSE  |
      | pièce qui l'établit | courrier |
    Quand Bea demande « achever la négociation » sur « contrat_territorial »
    Alors la demande est refusée comme « droit insuffisant »
    Et Morgan voit « contrat_territorial »
    Et Carole ne voit pas « contrat_territorial »
    Et Pat ne voit pas « contrat_territorial »
    Et Ulysse ne voit pas « contrat_territorial »
    Et Lou ne voit pas « contrat_territorial »
    Quand Alix demande « consigner un engagement » sur « contrat_territorial » :
      | champ           | valeur |
      | partie prenante | CPAM   |
      | engagement      | agir   |
      | moyens          | aucun  |
    Alors Carole voit l'historique de « contrat_territorial »
