# language: fr
Fonctionnalité: L'identité du déclarant, de la demande à la purge

  Les coordonnées servent à rappeler le professionnel. Elles sont tenues à part de l'analyse, cachées
  dès qu'elle est conclue, puis effacées quand plus rien ne s'y oppose.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Sacha     | cellule qualité |
      | Camille   | opérateur       |
      | Dominique | déclarant       |

  @src:NP-061
  Scénario: les coordonnées laissées pour être rappelé sont gardées à part
    Étant donné un dossier « incident » à l'état « reçu »
    Alors « identite » est « en clair »
    Et « téléphone » de « identite » vaut « 05 00 00 00 01 »
    Et Alix voit « identite »
    Et Camille ne voit pas « identite »
    Et Camille ne voit pas l'historique de « identite »

  @src:NP-061
  Scénario: un numéro qui change se corrige
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « corriger les coordonnées » sur « identite »
    Alors la demande est refusée : « il faut qu'au moins une coordonnée soit donnée »
    Quand Alix demande « corriger les coordonnées » sur « identite » :
      | champ     | valeur         |
      | téléphone | 05 00 00 00 02 |
    Alors « téléphone » de « identite » vaut « 05 00 00 00 02 »
    Et « nom » de « identite » vaut « Martin »

  @src:NP-060
  Scénario: l'analyse conclue, l'anonymat est respecté
    Étant donné un dossier « incident » à l'état « analysé »
    Alors « identite » est « pseudonymisée »
    Et « téléphone » de « identite » vaut « (au coffre) »
    Et Alix voit « identite »
    Et Sacha ne voit pas « identite »

  @adr:0036
  Scénario: rappeler encore demande une raison, et ne dure pas
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Sacha demande « réidentifier » sur « identite » :
      | champ  | valeur             |
      | raison | préciser une heure |
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « réidentifier » sur « identite »
    Alors la demande est refusée comme « données invalides »
    Quand Alix demande « réidentifier » sur « identite » :
      | champ  | valeur             |
      | raison | préciser une heure |
    Alors « identite » est « en clair »
    Et l'historique de « identite » contient « déclarant réidentifié »
    Quand Alix demande « pseudonymiser » sur « identite »
    Alors « identite » est « pseudonymisée »

  @adr:0036
  Scénario: cachée plus tôt, l'identité le reste quand l'analyse est conclue
    Étant donné un dossier « incident » à l'état « recueil »
    Et qu'Alix demande « pseudonymiser » sur « identite »
    Quand Alix demande « conclure l'analyse » sur « incident » :
      | champ                     | valeur                       |
      | nature retenue            | événement                    |
      | pourquoi est-ce arrivé ? | aucun double de l'ordonnance |
    Alors « incident » est « analysé »
    Et « identite » est « pseudonymisée »
    Et l'historique de « identite » contient « identité déjà protégée »

  @src:NP-060
  Scénario: la demande close, l'identité est effacée à son échéance
    Étant donné un dossier « incident » à l'état « hors champ »
    Alors l'échéance « purge de l'identité » de « identite » tombe le 20 juin 2025
    Quand nous sommes le 21 juin 2025 à 9 h
    Alors « identite » est « purgée »
    Et « téléphone » de « identite » vaut «  »

  @adr:0036
  Scénario: on n'efface pas tant que le professionnel attend un retour
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Camille demande « purger l'identité » sur « identite »
    Alors la demande est refusée : « il faut que le retour au déclarant soit fait, ou l'incident terminé »
    Quand Alix demande « purger l'identité » sur « identite »
    Alors la demande est refusée comme « droit insuffisant »

  @adr:0036
  Scénario: une purge empêchée par une déclaration se rappelle, puis se fait
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Et qu'Alix demande « signaler un EIGS » sur « incident »
    Et que Dominique demande « retirer la déclaration » sur « incident »
    Quand nous sommes le 21 juin 2025 à 9 h
    Alors l'échéance « purge de l'identité » de « identite » est dépassée
    Quand Camille demande « purger l'identité » sur « identite »
    Alors la demande est refusée : « il faut que la déclaration d'EIGS soit terminée »
    Quand Alix demande « informer le représentant légal » sur « declaration_eigs » :
      | champ             | valeur |
      | informé par écrit | oui    |
    Alors l'échéance « purge de l'identité » de « identite » tombe le 21 septembre 2025
    Quand Camille demande « purger l'identité » sur « identite »
    Alors « identite » est « purgée »

  @adr:0036
  Scénario: on n'efface pas tant que l'enquête de satisfaction est ouverte
    Étant donné un dossier « incident » à l'état « niveau 3 »
    Quand Camille demande « purger l'identité » sur « identite »
    Alors la demande est refusée : « il faut que l'enquête de satisfaction soit close »

  @adr:0036
  Scénario: la fin de l'enquête ne fait rien courir tant que l'incident continue
    Étant donné un dossier « incident » à l'état « niveau 3 »
    Et qu'Alix demande « préparer la réunion » sur « reunion » :
      | champ               | valeur           |
      | fonctions présentes | referent-qualite |
    Et qu'Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Alix             |
      | fonction du pilote | referent-qualite |
    Et qu'Alix demande « attester ne pas être impliqué » sur « reunion »
    Et qu'Alix demande « collecter une source » sur « reunion » :
      | champ                | valeur      |
      | nature de la source  | document    |
      | contenu de la source | ordonnances |
    Et qu'Alix demande « achever la collecte » sur « reunion »
    Et qu'Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur              |
      | jour du fait | 12 mars 2025        |
      | fait         | la dose est doublée |
    Et qu'Alix demande « achever la chronologie » sur « reunion »
    Et qu'Alix demande « constater l'absence d'écart » sur « reunion » :
      | champ               | valeur                       |
      | ce qui le fait dire | conduite tenue selon l'usage |
    Et qu'Alix demande « achever l'analyse » sur « reunion »
    Et qu'Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                 | valeur         |
      | professions présentes | G15-10, G15-21 |
    Et qu'Alix demande « justifier l'absence d'action » sur « reunion » :
      | champ         | valeur       |
      | justification | déjà corrigé |
    Et qu'Alix demande « arrêter le plan d'actions » sur « reunion »
    Et qu'Alix demande « envoyer l'enquête de satisfaction » sur « reunion » :
      | champ                     | valeur |
      | professionnels sollicités | 12     |
    Quand Alix demande « clore l'enquête de satisfaction » sur « reunion »
    Alors « identite » est « pseudonymisée »
    Et l'historique de « identite » contient « suivi partiel terminé »
    Et l'échéance « purge de l'identité » de « identite » n'est plus attendue

  @adr:0036
  Scénario: un gel légal interdit d'effacer, puis se lève
    Étant donné un dossier « incident » à l'état « hors champ »
    Quand Camille demande « lever le gel légal » sur « identite » :
      | champ  | valeur          |
      | raison | procédure close |
    Alors la demande est refusée : « il faut qu'un gel légal soit posé »
    Quand Camille demande « poser un gel légal » sur « identite » :
      | champ  | valeur            |
      | raison | réquisition reçue |
    Et nous sommes le 21 juin 2025 à 9 h
    Alors « identite » est « en clair »
    Et l'échéance « purge de l'identité » de « identite » est dépassée
    Quand Camille demande « purger l'identité » sur « identite »
    Alors la demande est refusée : « il faut qu'aucun gel légal ne soit posé »
    Quand Camille demande « lever le gel légal » sur « identite » :
      | champ  | valeur          |
      | raison | procédure close |
    Et nous sommes le 22 juin 2025 à 9 h
    Alors « identite » est « purgée »

  @adr:0036
  Scénario: une identité effacée n'empêche pas de signaler ensuite un EIGS
    Étant donné un dossier « incident » à l'état « hors champ »
    Et que nous sommes le 21 juin 2025 à 9 h
    Quand Alix demande « signaler un EIGS » sur « incident »
    Alors « declaration_eigs » est « à évaluer »
    Et « identite » est « purgée »
    Quand Alix demande « informer le représentant légal » sur « declaration_eigs » :
      | champ             | valeur |
      | informé par écrit | oui    |
    Alors l'historique de « identite » contient « identité déjà protégée »

  # --- Qui peut quoi ---

  @adr:0035
  Plan du scénario: qui ne suit pas l'incident ne touche pas à l'identité, et l'opérateur n'y lit rien
    Étant donné un dossier « incident » à l'état « contact pris »
    Alors quoi que dise Sacha, « <geste> » sur « identite » est refusé comme « introuvable »
    Et quoi que dise Camille, « <geste> » sur « identite » est refusé comme « droit insuffisant »

    Exemples:
      | geste                    |
      | corriger les coordonnées |
      | pseudonymiser            |

  @adr:0035
  Scénario: seule l'équipe de l'incident réidentifie, et seul le système constate
    Étant donné un dossier « incident » à l'état « analysé »
    Alors quoi que dise Camille, « réidentifier » sur « identite » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « pseudonymiser » sur « identite » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « constater la fin d'un suivi » sur « identite » est refusé comme « droit insuffisant »

  @adr:0036
  Scénario: un gel se pose une fois, par l'opérateur ou l'équipe de l'incident, et ne change rien d'autre
    Étant donné les personnes :
      | nom      | rôle    |
      | Automate | système |
    Et un dossier « incident » à l'état « contact pris »
    Alors quoi que dise Sacha, « poser un gel légal » sur « identite » est refusé comme « introuvable »
    Et quoi que dise Automate, « poser un gel légal » sur « identite » est refusé comme « introuvable »
    Quand Camille demande « poser un gel légal » sur « identite » :
      | champ  | valeur            |
      | raison | réquisition reçue |
    Et Camille demande « poser un gel légal » sur « identite » :
      | champ  | valeur            |
      | raison | réquisition reçue |
    Alors la demande est refusée : « il faut qu'aucun gel légal ne soit posé »
    Et quoi que dise Sacha, « lever le gel légal » sur « identite » est refusé comme « introuvable »
    Et quoi que dise Automate, « lever le gel légal » sur « identite » est refusé comme « introuvable »
    Quand Alix demande « lever le gel légal » sur « identite » :
      | champ  | valeur          |
      | raison | procédure close |
    Alors « identite » est « en clair »

  @adr:0036
  Scénario: la fin d'un suivi ne se constate pas à la main, même la demande close, même l'identité effacée
    Étant donné un dossier « incident » à l'état « hors champ »
    Alors quoi que dise Alix, « constater la fin d'un suivi » sur « identite » est refusé comme « droit insuffisant »
    Quand nous sommes le 21 juin 2025 à 9 h
    Alors « identite » est « purgée »
    Et quoi que dise Alix, « constater la fin d'un suivi » sur « identite » est refusé comme « droit insuffisant »

  @adr:0036
  Scénario: une identité ne s'ouvre et ne se rattache que par son incident
    Étant donné un dossier « incident » à l'état « niveau 3 »
    Et qu'Alix demande « signaler un EIGS » sur « incident »
    Quand Alix ouvre « identite » par « ouvrir une identité » :
      | champ           | valeur         |
      | incident        | « incident »   |
      | nom             | Martin         |
      | prénom          | Dominique      |
      | téléphone       | 05 00 00 00 01 |
      | heure de rappel | après 19 h     |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « rattacher la réunion » sur « identite » :
      | champ   | valeur      |
      | réunion | « reunion » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « rattacher la déclaration » sur « identite » :
      | champ       | valeur               |
      | déclaration | « declaration_eigs » |
    Alors la demande est refusée comme « droit insuffisant »
