# language: fr
Fonctionnalité: Définition et élaboration des missions

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Ulysse | URPS         |
      | Morgan | membre       |
      | Noor   | public       |

  @src:PS-003
  Scénario: Les orientations viennent des besoins du diagnostic
    Étant donné un dossier « diagnostic_territorial » à l'état « collecte »
    Quand Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                      |
      | code        | B1                          |
      | besoin      | trouver un médecin traitant |
      | soulevé par | usagers                     |
    Et Alix demande « verser une donnée » sur « diagnostic_territorial » :
      | champ   | valeur                |
      | objet   | médecins par habitant |
      | origine | assurance maladie     |
    Et Alix demande « passer à l'analyse » sur « diagnostic_territorial »
    Et Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur          |
      | code        | O1              |
      | orientation | accès aux soins |
      | besoins     | B1, B7          |
    Alors la demande est refusée : « il faut que l'orientation réponde à des besoins recensés »
    Quand Alix demande « retenir une orientation » sur « diagnostic_territorial » :
      | champ       | valeur          |
      | code        | O1              |
      | orientation | accès aux soins |
      | besoins     | B1              |
    Alors « orientations » de « diagnostic_territorial » vaut « O1 / accès aux soins / B1 »

  @src:PS-003 @adr:0061
  Scénario: Un projet sans diagnostic validé n'est pas complet
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | pièce du dossier         |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur           |
      | état atteint        | RESTITUE         |
      | pièce qui l'établit | pièce du dossier |
    Et Alix demande « rattacher une pièce » sur « projet_de_sante » :
      | champ | valeur                     |
      | genre | diagnostic territorial     |
      | pièce | « diagnostic_territorial » |
    Et Alix demande « déclarer le dossier complet » sur « projet_de_sante »
    Alors la demande est refusée : « il faut que le dossier soit complet »
