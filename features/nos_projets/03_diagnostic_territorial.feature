# language: fr
Fonctionnalité: Diagnostic territorial — connaître le territoire avant d'y agir

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Morgan | membre       |
      | Remi   | ARS          |
      | Noor   | public       |

  @src:NP-011
  Scénario: Un diagnostic s'ouvre avant tout objectif, et la communauté le lit
    Quand Morgan ouvre « diagnostic_territorial » par « ouvrir le diagnostic »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix ouvre « diagnostic_territorial » par « ouvrir le diagnostic »
    Alors « diagnostic_territorial » est « ouvert »
    Et Morgan voit « diagnostic_territorial »
    Et Remi voit l'historique de « diagnostic_territorial »
    Et Noor ne voit pas « diagnostic_territorial »

  @src:NP-013 @src:NP-039
  Scénario: Rien ne se recueille avant de dire où et comment
    Quand Alix ouvre « diagnostic_territorial » par « ouvrir le diagnostic »
    Et Alix demande « lancer la collecte » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que le territoire et la méthode soient décrits »
    Quand Alix demande « décrire le territoire » sur « diagnostic_territorial » :
      | champ                      | valeur                       |
      | territoire                 | deux vallées et leur bourg   |
      | flux de patients           | un tiers va au bourg voisin  |
      | pratiques professionnelles | un réseau de gardes          |
    Alors « diagnostic_territorial » est « ouvert »
    Et Morgan ne peut pas « décrire le territoire » sur « diagnostic_territorial »
    Quand Alix demande « lancer la collecte » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que le territoire et la méthode soient décrits »
    Quand Alix demande « choisir la méthode » sur « diagnostic_territorial » :
      | champ   | valeur                     |
      | méthode | enquête puis trois ateliers |
    Alors « diagnostic_territorial » est « ouvert »
    Et Morgan ne peut pas « choisir la méthode » sur « diagnostic_territorial »
    Et Morgan ne peut pas « lancer la collecte » sur « diagnostic_territorial »
    Quand Alix demande « lancer la collecte » sur « diagnostic_territorial »
    Alors « diagnostic_territorial » est « collecte »
    Et « flux de patients » de « diagnostic_territorial » vaut « un tiers va au bourg voisin »

  @src:NP-013
  Scénario: L'analyse part de données, jointes en annexe ou non
    Étant donné un dossier « diagnostic_territorial » à l'état « collecte »
    Quand Alix demande « passer à l'analyse » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut qu'une donnée au moins soit recueillie »
    Quand Alix demande « verser une donnée » sur « diagnostic_territorial » :
      | champ             | valeur                  |
      | objet             | part des plus de 75 ans |
      | origine           | recensement             |
      | jointe en annexe  | oui                     |
    Alors « diagnostic_territorial » est « collecte »
    Et Morgan ne peut pas « verser une donnée » sur « diagnostic_territorial »
    Et Morgan ne peut pas « passer à l'analyse » sur « diagnostic_territorial »
    Quand Alix demande « passer à l'analyse » sur « diagnostic_territorial »
    Alors « diagnostic_territorial » est « analyse »
    Et « données » de « diagnostic_territorial » vaut « part des plus de 75 ans / recensement / oui »

  @src:NP-011 @src:PS-003
  Scénario: Un besoin est recensé une fois, avec qui l'a soulevé
    Étant donné un dossier « diagnostic_territorial » à l'état « collecte »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ        | valeur                     |
      | code         | B1                         |
      | besoin       | trouver un médecin traitant |
      | soulevé par  | usagers                    |
    Alors « diagnostic_territorial » est « collecte »
    Et Morgan ne peut pas « recenser un besoin » sur « diagnostic_territorial »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ        | valeur           |
      | code         | B1               |
      | besoin       | garder ses aînés |
      | soulevé par  | élus             |
    Alors la demande est refusée : « il faut que ce besoin ne soit pas déjà recensé »
    Et « besoins » de « diagnostic_territorial » vaut « B1 / trouver un médecin traitant / usagers »

  @src:NP-004 @src:NP-012 @src:NP-013 @src:PS-003
  Scénario: Une analyse entière, de ses forces à ses orientations
    Étant donné un dossier « diagnostic_territorial » à l'état « analyse »
    Quand Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | O1                          |
      | orientation | faciliter l'accès aux soins |
      | besoins     | B1                          |
    Alors la demande est refusée : « il faut que l'orientation réponde à des besoins recensés »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | B1                          |
      | besoin      | trouver un médecin traitant |
      | soulevé par | usagers                     |
    Et Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | O1                          |
      | orientation | faciliter l'accès aux soins |
      | besoins     | B1                          |
    Alors « diagnostic_territorial » est « analyse »
    Et Morgan ne peut pas « retenir une orientation » sur « diagnostic_territorial »
    Quand Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur       |
      | code        | O1           |
      | orientation | autre chose  |
      | besoins     | B1           |
    Alors la demande est refusée : « il faut que cette orientation ne soit pas déjà retenue »
    Quand Alix demande « restituer le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que l'analyse soit entière »
    Quand Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur                    |
      | genre   | force                     |
      | constat | un réseau de soignants soudé |
    Alors « diagnostic_territorial » est « analyse »
    Et Morgan ne peut pas « consigner un constat » sur « diagnostic_territorial »
    Quand Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur             |
      | genre   | faiblesse          |
      | constat | deux départs prévus |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur                 |
      | genre   | attente                |
      | constat | être reçu dans la semaine |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur                  |
      | genre   | enjeu                   |
      | constat | garder des lieux de soin |
    Et Alix demande « restituer le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que l'analyse soit entière »
    Quand Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur                            |
      | genre   | cause d'un dysfonctionnement      |
      | constat | personne n'organise les remplacements |
    Alors Morgan ne peut pas « restituer le diagnostic » sur « diagnostic_territorial »
    Quand Alix demande « restituer le diagnostic » sur « diagnostic_territorial »
    Alors « diagnostic_territorial » est « restitué »
    Et « restitué le » de « diagnostic_territorial » vaut « 2025-03-20 »

  @src:NP-004 @src:NP-012 @src:PS-003
  Scénario: Il est validé quand les quatre familles y ont pris part et que les usagers sont entendus
    Étant donné un dossier « diagnostic_territorial » à l'état « analyse »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur           |
      | code        | B1               |
      | besoin      | garder ses aînés |
      | soulevé par | élus             |
    Et Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur                   |
      | code        | O1                       |
      | orientation | soutenir le maintien chez soi |
      | besoins     | B1                       |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur |
      | genre   | force  |
      | constat | un réseau soudé |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur    |
      | genre   | faiblesse |
      | constat | deux départs |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur  |
      | genre   | attente |
      | constat | être reçu vite |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur |
      | genre   | enjeu  |
      | constat | garder des lieux de soin |
    Et Alix demande « consigner un constat » sur « diagnostic_territorial » :
      | champ   | valeur                       |
      | genre   | cause d'un dysfonctionnement |
      | constat | peu de remplaçants           |
    Et Alix demande « restituer le diagnostic » sur « diagnostic_territorial »
    Et Béa demande « valider le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que chaque famille d'acteurs ait pris part au diagnostic »
    Et la demande est refusée : « il faut qu'une orientation au moins réponde à un besoin soulevé par les usagers »
    Quand Alix demande « associer un acteur » sur « diagnostic_territorial » :
      | champ   | valeur                 |
      | famille | professionnels de santé |
      | acteur  | infirmiers des vallées |
    Alors « diagnostic_territorial » est « restitué »
    Et Morgan ne peut pas « associer un acteur » sur « diagnostic_territorial »
    Quand Alix demande « associer un acteur » sur « diagnostic_territorial » :
      | champ   | valeur               |
      | famille | usagers              |
      | acteur  | association d'usagers |
    Et Alix demande « associer un acteur » sur « diagnostic_territorial » :
      | champ   | valeur           |
      | famille | partenaires      |
      | acteur  | hôpital du bourg |
    Et Béa demande « valider le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut que chaque famille d'acteurs ait pris part au diagnostic »
    Quand Alix demande « associer un acteur » sur « diagnostic_territorial » :
      | champ   | valeur              |
      | famille | élus                |
      | acteur  | communauté de communes |
    Et Béa demande « valider le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée : « il faut qu'une orientation au moins réponde à un besoin soulevé par les usagers »
    Quand Morgan demande « reprendre l'analyse » sur « diagnostic_territorial » :
      | champ | valeur        |
      | motif | pas d'accord  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « reprendre l'analyse » sur « diagnostic_territorial » :
      | champ | valeur               |
      | motif | entendre les usagers |
    Alors « diagnostic_territorial » est « analyse »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | B2                          |
      | besoin      | trouver un médecin traitant |
      | soulevé par | usagers                     |
    Et Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | O2                          |
      | orientation | faciliter l'accès aux soins |
      | besoins     | B2, B1                      |
    Et Alix demande « restituer le diagnostic » sur « diagnostic_territorial »
    Et Alix demande « valider le diagnostic » sur « diagnostic_territorial »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Béa demande « valider le diagnostic » sur « diagnostic_territorial »
    Alors « diagnostic_territorial » est « validé »
    Et « validé le » de « diagnostic_territorial » vaut « 2025-03-20 »

  @adr:0060
  Scénario: Une orientation portée par d'autres est écartée
    Étant donné un dossier « diagnostic_territorial » à l'état « analyse »
    Quand Alix demande « écarter une orientation » sur « diagnostic_territorial » :
      | champ | valeur                |
      | code  | O1                    |
      | motif | portée par la commune |
    Alors la demande est refusée : « il faut que cette orientation soit retenue »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur           |
      | code        | B1               |
      | besoin      | se déplacer      |
      | soulevé par | usagers          |
    Et Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur              |
      | code        | O1                  |
      | orientation | un transport commun |
      | besoins     | B1                  |
    Et Alix demande « écarter une orientation » sur « diagnostic_territorial » :
      | champ | valeur                |
      | code  | O1                    |
      | motif | portée par la commune |
    Alors « diagnostic_territorial » est « analyse »
    Et « orientations » de « diagnostic_territorial » vaut « »
    Et Morgan ne peut pas « écarter une orientation » sur « diagnostic_territorial »

  @adr:0060
  Scénario: Un diagnostic validé se révise sans se refaire, puis s'archive
    Quand Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ                | valeur                  |
      | état atteint         | VALIDE                  |
      | pièce qui l'établit  | diagnostic signé de 2024 |
    Alors « diagnostic_territorial » est « validé »
    Et Morgan ne peut pas « réviser le diagnostic » sur « diagnostic_territorial »
    Quand Alix demande « réviser le diagnostic » sur « diagnostic_territorial » :
      | champ | valeur                    |
      | motif | deux communes de plus     |
    Alors « diagnostic_territorial » est « révisé »
    Et « révisé le » de « diagnostic_territorial » vaut « 2025-03-20 »
    Et Alix peut « recenser un besoin » sur « diagnostic_territorial »
    Et Alix ne peut pas « archiver le diagnostic » sur « diagnostic_territorial »
    Quand Béa demande « archiver le diagnostic » sur « diagnostic_territorial » :
      | champ | valeur    |
      | motif | remplacé  |
    Alors « diagnostic_territorial » est « archivé »
