# language: fr
Fonctionnalité: Accès à un médecin traitant

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle         |
      | Alix      | coordinateur |
      | Camille   | membre       |
      | Sacha     | membre       |
      | Morgan    | membre       |
      | Béa       | bureau       |
      | Dominique | opérateur    |
      | Paule     | pilote       |
      | Remi      | ARS          |

  @src:PS-011 @adr:0090
  Scénario: Une personne fragile passe d'abord, et trouve un médecin qui la suit
    Étant donné que la CPTS fixe « mt_premier_contact » à « 7 jours »
    Quand Camille ouvre « medecin_traitant » par « demander un médecin traitant » :
      | champ           | valeur |
      | votre référence | K-17   |
    Alors la demande est refusée : « il faut que la demande dise de quel territoire elle vient »
    Quand Camille ouvre « medecin_traitant » par « demander un médecin traitant » :
      | champ           | valeur       |
      | votre référence | 0612345678   |
      | territoire      | vallee-haute |
    Alors la demande est refusée comme « données invalides »
    Quand Camille ouvre « medecin_traitant » par « demander un médecin traitant » :
      | champ           | valeur       |
      | votre référence | K-17         |
      | territoire      | vallee-haute |
    Alors « medecin_traitant » est « reçue »
    Et « professionnel qui demande » de « medecin_traitant » vaut « Camille »
    Et « référence du demandeur » de « medecin_traitant » vaut « K-17 »
    Et « reçue le » de « medecin_traitant » vaut « 2025-03-20 »
    Et l'échéance « premier contact » de « medecin_traitant » tombe le 27 mars 2025
    Quand Alix demande « prioriser la demande » sur « medecin_traitant » :
      | champ              | valeur           |
      | classe de priorité | personne fragile |
    Alors « medecin_traitant » est « priorisée »
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » tombe le 19 avril 2025
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
    Alors la demande est refusée : « il faut que le premier contact ait eu lieu »
    Quand Alix demande, pour le 19 mars 2025 à 9 h, « consigner le premier contact » sur « medecin_traitant » :
      | champ | valeur |
    Alors la demande est refusée : « il faut que le premier contact suive la réception de la demande »
    Quand nous sommes le 24 mars 2025 à 9 h
    Et Alix demande « consigner le premier contact » sur « medecin_traitant »
    Alors « medecin_traitant » est « priorisée »
    Et « premier contact le » de « medecin_traitant » vaut « 2025-03-24 »
    Et l'échéance « premier contact » de « medecin_traitant » n'est plus attendue
    Quand Alix demande « consigner le premier contact » sur « medecin_traitant »
    Alors la demande est refusée : « il faut que le premier contact ne soit pas déjà consigné »
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | non    |
    Alors la demande est refusée : « il faut que la personne soit d'accord pour ce médecin »
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
    Alors « medecin_traitant » est « proposée à un médecin »
    Et l'échéance « réponse du médecin sollicité » de « medecin_traitant » tombe le 8 avril 2025
    Et Sacha voit « medecin_traitant »
    Et Camille voit « medecin_traitant »
    Et Alix voit l'historique de « medecin_traitant »
    Et Sacha ne voit pas l'historique de « medecin_traitant »
    Et Morgan ne voit pas « medecin_traitant »
    Et Béa ne voit pas « medecin_traitant »
    Et Paule ne voit pas « medecin_traitant »
    Et Remi ne voit pas « medecin_traitant »
    Et Dominique ne voit pas « medecin_traitant »
    Quand Camille demande « accepter la demande » sur « medecin_traitant »
    Alors la demande est refusée : « il faut que vous soyez le médecin sollicité, ou que vous teniez la liste »
    Quand Sacha demande « accepter la demande » sur « medecin_traitant »
    Alors « medecin_traitant » est « acceptée »
    Et l'échéance « réponse du médecin sollicité » de « medecin_traitant » n'est plus attendue
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » tombe le 19 avril 2025
    Quand Camille demande « constater le suivi » sur « medecin_traitant »
    Alors la demande est refusée : « il faut que vous soyez le médecin sollicité, ou que vous teniez la liste »
    Quand Sacha demande « constater le suivi » sur « medecin_traitant »
    Alors « medecin_traitant » est « suivie »
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » n'est plus attendue
    Et l'échéance « effacement de la demande » de « medecin_traitant » tombe le 24 juin 2025
    Quand nous sommes le 25 juin 2025 à 9 h
    Alors « medecin_traitant » reste « effacée »
    Et « référence du demandeur » de « medecin_traitant » vaut « »
    Et « professionnel qui demande » de « medecin_traitant » vaut « »
    Et « médecins déjà sollicités » de « medecin_traitant » vaut « »
    Et « premier contact le » de « medecin_traitant » vaut « 2025-03-24 »
    Et Alix ne voit pas « medecin_traitant »
    Et Camille ne voit pas « medecin_traitant »
    Et Sacha ne voit pas « medecin_traitant »

  @src:PS-011 @adr:0090
  Scénario: Chaque médecin est libre de refuser, la demande va à un autre
    Étant donné un dossier « medecin_traitant » à l'état « priorisée »
    Quand Alix demande « consigner le premier contact » sur « medecin_traitant »
    Et Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
    Et Camille demande « refuser la demande » sur « medecin_traitant »
    Alors la demande est refusée : « il faut que vous soyez le médecin sollicité, ou que vous teniez la liste »
    Quand Sacha demande « refuser la demande » sur « medecin_traitant »
    Alors « medecin_traitant » est « refusée »
    Et l'échéance « réponse du médecin sollicité » de « medecin_traitant » n'est plus attendue
    Et « médecin sollicité » de « medecin_traitant » vaut « »
    Et Sacha ne voit pas « medecin_traitant »
    Et Camille voit « medecin_traitant »
    Et Camille ne voit pas l'historique de « medecin_traitant »
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
    Alors la demande est refusée : « il faut que ce médecin n'ait pas déjà eu cette demande, ou qu'il accepte qu'on revienne à lui »
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Morgan |
      | accord de la personne pour ce médecin | oui    |
    Alors « medecin_traitant » est « proposée à un médecin »
    Quand Sacha demande « accepter la demande » sur « medecin_traitant »
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « refuser la demande » sur « medecin_traitant »
    Alors « medecin_traitant » est « refusée »
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
      | sollicité de nouveau                 | oui    |
    Alors « medecin_traitant » est « proposée à un médecin »
    Et « médecins déjà sollicités » de « medecin_traitant » vaut « Morgan, Sacha »
    Quand Sacha demande « refuser la demande » sur « medecin_traitant »
    Et Alix demande « constater l'absence de solution » sur « medecin_traitant » :
      | champ          | valeur                    |
      | ce qui manque  | aucun médecin disponible  |
    Alors « medecin_traitant » est « sans solution »
    Et l'échéance « réexamen d'une demande sans solution » de « medecin_traitant » tombe le 20 juin 2025
    Quand nous sommes le 21 juin 2025 à 9 h
    Alors « medecin_traitant » est « priorisée »
    Et l'échéance « réexamen d'une demande sans solution » de « medecin_traitant » n'est plus attendue
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » est dépassée

  @src:PS-011 @adr:0090
  Scénario: Une autre personne attend plus longtemps, choisit son médecin, et n'est pas oubliée
    Étant donné un dossier « medecin_traitant » à l'état « reçue »
    Quand Alix demande « prioriser la demande » sur « medecin_traitant » :
      | champ              | valeur           |
      | classe de priorité | autre personne |
    Alors « medecin_traitant » est « priorisée »
    Et l'échéance « attente d'un médecin traitant » de « medecin_traitant » tombe le 20 juin 2025
    Quand Alix demande « prioriser la demande » sur « medecin_traitant » :
      | champ              | valeur           |
      | classe de priorité | personne fragile |
    Alors l'échéance « attente d'un médecin traitant » de « medecin_traitant » n'est plus attendue
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » tombe le 19 avril 2025
    Quand Alix demande « prioriser la demande » sur « medecin_traitant » :
      | champ              | valeur         |
      | classe de priorité | autre personne |
    Alors l'échéance « attente d'une personne fragile » de « medecin_traitant » n'est plus attendue
    Quand Alix demande « consigner le premier contact » sur « medecin_traitant »
    Et Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Sacha  |
      | accord de la personne pour ce médecin | oui    |
    Et Sacha demande « remettre la demande en attente » sur « medecin_traitant » :
      | champ | valeur                    |
      | cause | aucune réponse du médecin |
    Alors la demande est refusée : « il faut que vous ayez fait cette demande, ou que vous teniez la liste »
    Quand Sacha demande « clore la demande » sur « medecin_traitant » :
      | champ | valeur                  |
      | motif | médecin trouvé autrement |
    Alors la demande est refusée : « il faut que vous ayez fait cette demande, ou que vous teniez la liste »
    Quand Camille demande « remettre la demande en attente » sur « medecin_traitant » :
      | champ | valeur                |
      | cause | choix de la personne |
    Alors « medecin_traitant » est « priorisée »
    Et l'échéance « réponse du médecin sollicité » de « medecin_traitant » n'est plus attendue
    Et Sacha ne voit pas « medecin_traitant »
    Quand nous sommes le 21 juin 2025 à 9 h
    Alors l'échéance « attente d'un médecin traitant » de « medecin_traitant » est dépassée
    Quand Alix demande « proposer à un médecin » sur « medecin_traitant » :
      | champ                                | valeur |
      | médecin sollicité                    | Morgan |
      | accord de la personne pour ce médecin | oui    |
    Et Alix demande « accepter la demande » sur « medecin_traitant »
    Et Alix demande « constater le suivi » sur « medecin_traitant »
    Alors « medecin_traitant » est « suivie »
    Et l'échéance « attente d'un médecin traitant » de « medecin_traitant » n'est plus attendue

  @adr:0090
  Plan du scénario: Une demande se clôt avec son motif, où qu'elle en soit
    Étant donné que la CPTS fixe « mt_premier_contact » à « 7 jours »
    Et un dossier « medecin_traitant » à l'état « <etat> »
    Quand Camille demande « clore la demande » sur « medecin_traitant » :
      | champ | valeur  |
      | motif | <motif> |
    Alors « medecin_traitant » est « close »
    Et « motif de clôture » de « medecin_traitant » vaut « <motif> »
    Et l'échéance « <echeance> » de « medecin_traitant » n'est plus attendue
    Et l'échéance « effacement de la demande » de « medecin_traitant » tombe le 20 juin 2025
    Quand Dominique demande « effacer la demande » sur « medecin_traitant »
    Alors « medecin_traitant » est « effacée »

    Exemples:
      | etat                   | motif                              | echeance                              |
      | reçue                  | la personne a quitté le territoire | premier contact                       |
      | priorisée              | la personne ne cherche plus        | attente d'une personne fragile        |
      | proposée à un médecin  | médecin trouvé autrement           | réponse du médecin sollicité          |
      | sans solution          | aucune solution trouvée            | réexamen d'une demande sans solution  |

  @adr:0090
  Scénario: Une demande sans solution se rouvre ; une demande ordinaire se clôt sans laisser d'attente
    Étant donné un dossier « medecin_traitant » à l'état « reçue »
    Quand Alix demande « prioriser la demande » sur « medecin_traitant » :
      | champ              | valeur         |
      | classe de priorité | autre personne |
    Et Alix demande « constater l'absence de solution » sur « medecin_traitant » :
      | champ         | valeur                |
      | ce qui manque | personne injoignable |
    Alors « ce qui manque » de « medecin_traitant » vaut « personne injoignable »
    Quand Alix demande « rouvrir la demande » sur « medecin_traitant »
    Alors « medecin_traitant » est « priorisée »
    Quand Alix demande « clore la demande » sur « medecin_traitant » :
      | champ | valeur                      |
      | motif | la personne ne cherche plus |
    Alors « medecin_traitant » est « close »
    Et l'échéance « attente d'un médecin traitant » de « medecin_traitant » n'est plus attendue

  @src:PS-011 @adr:0090
  Plan du scénario: Le professionnel demande, la coordination tient la liste
    Étant donné quoi que dise Alix, ouvrir « medecin_traitant » par « demander un médecin traitant » est refusé comme « droit insuffisant »
    Et un dossier « medecin_traitant » à l'état « <etat> »
    Alors quoi que dise Camille, « <demande> » sur « medecin_traitant » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « <demande> » sur « medecin_traitant » est refusé comme « introuvable »

    Exemples:
      | etat          | demande                         |
      | reçue         | consigner le premier contact    |
      | reçue         | prioriser la demande            |
      | refusée       | proposer à un médecin           |
      | refusée       | constater l'absence de solution |
      | sans solution | rouvrir la demande              |
      | close         | effacer la demande              |

  @src:PS-011 @adr:0090
  Scénario: Qui n'est plus membre ne répond plus, même pour sa propre demande
    Étant donné un dossier « medecin_traitant » à l'état « proposée à un médecin »
    Et les personnes :
      | nom     | rôle   |
      | Camille | bureau |
    Alors quoi que dise Camille, « accepter la demande » sur « medecin_traitant » est refusé comme « introuvable »
    Et quoi que dise Camille, « refuser la demande » sur « medecin_traitant » est refusé comme « introuvable »
    Et quoi que dise Camille, « remettre la demande en attente » sur « medecin_traitant » est refusé comme « introuvable »
    Et quoi que dise Camille, « clore la demande » sur « medecin_traitant » est refusé comme « introuvable »
    Quand Alix demande « accepter la demande » sur « medecin_traitant »
    Alors quoi que dise Camille, « constater le suivi » sur « medecin_traitant » est refusé comme « introuvable »

  @adr:0090
  Scénario: Une correction ne met pas le contact avant la demande
    Étant donné un dossier « medecin_traitant » à l'état « proposée à un médecin »
    Quand Alix demande « rectifier une valeur » sur « medecin_traitant » :
      | champ                   | valeur                    |
      | champ à corriger        | premier_contact_le        |
      | valeur juste            | 2025-03-19T09:00+01:00    |
      | raison de la correction | erreur de saisie          |
    Alors la demande est refusée : « il faut que la correction laisse le contact après la réception »
    Quand Alix demande « rectifier une valeur » sur « medecin_traitant » :
      | champ                   | valeur                    |
      | champ à corriger        | recue_le                  |
      | valeur juste            | 2025-03-10T09:00+01:00    |
      | raison de la correction | erreur de saisie          |
    Alors « medecin_traitant » est « proposée à un médecin »
    Et l'échéance « attente d'une personne fragile » de « medecin_traitant » tombe le 9 avril 2025
