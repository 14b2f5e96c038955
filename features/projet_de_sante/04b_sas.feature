# language: fr
Fonctionnalité: Mission 1B — la participation au service d'accès aux soins

  Le service recueille et oriente les demandes, avec une régulation libérale, en coordonnant l'hôpital et
  la ville d'un territoire. La CPTS prend part à son organisation et à son pilotage.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Paule  | pilote       |
      | Morgan | membre       |
      | Remi   | ARS          |

  @src:PS-017 @src:PS-019 @adr:0093
  Scénario: un accord signé, des réunions, des créneaux ouverts et utilisés, puis un retrait
    Quand Alix ouvre « participation_sas » par « envisager de participer au SAS » :
      | champ             | valeur                   |
      | apport de la CPTS | des créneaux chaque jour |
    Alors « participation_sas » est « envisagée »
    Et Morgan voit « participation_sas »
    Et Remi ne voit pas « participation_sas »
    Quand Béa demande « signer l'accord du SAS » sur « participation_sas » :
      | champ              | valeur                  |
      | signé le           | 17 mars 2025            |
      | autres signataires | régulation libérale, ARS |
      | accord joint       | annexe-sas              |
    Alors la demande est refusée : « il faut que l'accord réunisse l'hôpital et la régulation libérale »
    Quand Béa demande « signer l'accord du SAS » sur « participation_sas » :
      | champ              | valeur                               |
      | signé le           | 21 mars 2025                         |
      | autres signataires | hôpital et SAMU, régulation libérale |
      | accord joint       | annexe-sas                           |
    Alors la demande est refusée : « il faut que l'accord soit déjà signé à la date dite »
    Quand Béa demande « signer l'accord du SAS » sur « participation_sas » :
      | champ              | valeur                                    |
      | signé le           | 17 mars 2025                              |
      | autres signataires | hôpital et SAMU, régulation libérale, ARS |
      | accord joint       | annexe-sas                                |
    Alors « participation_sas » est « accord signé »
    Et « signé le » de « participation_sas » vaut « 2025-03-17 »
    Et « autres signataires » de « participation_sas » vaut « hôpital et SAMU, régulation libérale, ARS »
    Et Remi voit « participation_sas »
    Quand Alix demande « commencer à participer » sur « participation_sas » :
      | champ         | valeur       |
      | active depuis | 16 mars 2025 |
    Alors la demande est refusée : « il faut que la participation commence après la signature, et soit commencée »
    Quand Alix demande « commencer à participer » sur « participation_sas » :
      | champ         | valeur       |
      | active depuis | 18 mars 2025 |
    Et Paule demande « consigner une réunion du SAS » sur « participation_sas » :
      | champ    | valeur       |
      | tenue le | 12 mars 2025 |
      | objet    | organisation |
    Et Alix demande « consigner une réunion du SAS » sur « participation_sas » :
      | champ    | valeur       |
      | tenue le | 12 mars 2025 |
      | objet    | pilotage     |
    Et Paule demande « compter les créneaux » sur « participation_sas » :
      | champ             | valeur       |
      | premier jour      | 18 mars 2025 |
      | dernier jour      | 19 mars 2025 |
      | créneaux ouverts  | 8            |
      | créneaux utilisés | 8            |
    Et Alix demande « compter les créneaux » sur « participation_sas » :
      | champ             | valeur       |
      | premier jour      | 20 mars 2025 |
      | dernier jour      | 20 mars 2025 |
      | créneaux ouverts  | 4            |
      | créneaux utilisés | 0            |
    Alors « participation_sas » est « active »
    Et « réunions » de « participation_sas » vaut « 2025-03-12 / organisation, 2025-03-12 / pilotage »
    Et « créneaux » de « participation_sas » vaut « 2025-03-18 / 2025-03-19 / 8 / 8, 2025-03-20 / 2025-03-20 / 4 / 0 »
    # La signature se corrige à deux, sans passer le début.
    Quand Alix demande « rectifier une valeur » sur « participation_sas » :
      | champ                   | valeur           |
      | champ à corriger        | signe_le         |
      | valeur juste            | 2025-03-19       |
      | raison de la correction | erreur de saisie |
      | seconde personne        | Béa              |
    Alors la demande est refusée : « il faut qu'une signature corrigée reste passée, et d'avant le début »
    Quand Alix demande « rectifier une valeur » sur « participation_sas » :
      | champ                   | valeur           |
      | champ à corriger        | signe_le         |
      | valeur juste            | 2025-03-18       |
      | raison de la correction | erreur de saisie |
      | seconde personne        | Béa              |
    Alors « signé le » de « participation_sas » vaut « 2025-03-18 »
    Quand Béa demande « se retirer du SAS » sur « participation_sas » :
      | champ | valeur                         |
      | motif | plus de régulation libérale    |
    Alors « participation_sas » est « retirée »
    Et « motif » de « participation_sas » vaut « plus de régulation libérale »
    Et « retirée le » de « participation_sas » vaut « 2025-03-20 »

  @src:PS-019 @adr:0093
  Plan du scénario: une réunion ou des créneaux impossibles ne se comptent pas
    Étant donné qu'Alix ouvre « participation_sas » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                     |
      | état atteint        | ACTIVE                                     |
      | pièce qui l'établit | accord                                     |
      | valeurs connues     | signe_le=2025-03-01, active_le=2025-03-10  |
    Et qu'Alix demande « compter les créneaux » sur « participation_sas » :
      | champ             | valeur       |
      | premier jour      | 12 mars 2025 |
      | dernier jour      | 14 mars 2025 |
      | créneaux ouverts  | 8            |
      | créneaux utilisés | 2            |
    Et qu'Alix demande « consigner une réunion du SAS » sur « participation_sas » :
      | champ    | valeur       |
      | tenue le | 12 mars 2025 |
      | objet    | pilotage     |
    Quand Paule demande « compter les créneaux » sur « participation_sas » :
      | champ             | valeur  |
      | premier jour      | <début> |
      | dernier jour      | <fin>   |
      | créneaux ouverts  | 8       |
      | créneaux utilisés | <pris>  |
    Alors la demande est refusée : « il faut <phrase> »
    Quand Paule demande « consigner une réunion du SAS » sur « participation_sas » :
      | champ    | valeur    |
      | tenue le | <réunion> |
      | objet    | pilotage  |
    Alors la demande est refusée : « il faut que la réunion soit passée, et ne soit pas déjà comptée »

    Exemples:
      | début        | fin          | pris | réunion      | phrase                                                       |
      | 15 mars 2025 | 21 mars 2025 | 2    | 21 mars 2025 | que la période soit dans l'ordre, passée, et depuis le début |
      | 14 mars 2025 | 16 mars 2025 | 2    | 12 mars 2025 | qu'aucun jour de la période ne soit déjà compté              |
      | 15 mars 2025 | 16 mars 2025 | 9    | 12 mars 2025 | qu'il n'y ait pas plus de créneaux utilisés que d'ouverts    |

  @src:PS-019 @adr:0093
  Plan du scénario: le bureau engage et retire la CPTS, la coordination et le pilote comptent
    Étant donné un dossier « participation_sas » à l'état « <état> »
    Alors quoi que dise Morgan, « <demande> » sur « participation_sas » est refusé comme « droit insuffisant »
    Et quoi que dise <autre>, « <demande> » sur « participation_sas » est refusé comme « droit insuffisant »
    Et quoi que dise <autre>, ouvrir « participation_sas » par « <ouverture> » est refusé comme « droit insuffisant »

    Exemples:
      | état         | demande                      | autre | ouverture                       |
      | envisagée    | signer l'accord du SAS       | Paule | envisager de participer au SAS  |
      | accord signé | commencer à participer       | Béa   | envisager de participer au SAS  |
      | envisagée    | consigner une réunion du SAS | Béa   | envisager de participer au SAS  |
      | active       | compter les créneaux         | Béa   | envisager de participer au SAS  |
      | accord signé | se retirer du SAS            | Paule | envisager de participer au SAS  |
