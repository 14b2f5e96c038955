# language: fr
Fonctionnalité: Méthode d'analyse — que s'est-il passé, pourquoi, qu'avons-nous appris ?

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Blaise    | cellule qualité |
      | Dominique | déclarant       |
      | Andrea    | pilote          |

  @src:NP-072
  Scénario: Les trois questions ont leur réponse avant la clôture, à tous les niveaux
    Étant donné un dossier « incident » à l'état « non débloqué »
    Quand Alix demande « restituer au déclarant » sur « incident » :
      | champ              | valeur          |
      | moyen              | téléphone       |
      | ce qui lui est dit | rien n'a suffi  |
    Et Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur                        |
      | pourquoi aucune action             | l'offre ne dépend pas de nous |
      | pourquoi aucun retour d'expérience | un seul cas                   |
    Alors la demande est refusée : « il faut que les faits, les causes et les enseignements soient écrits »
    Quand Alix demande « ajouter un enseignement » sur « incident » :
      | champ                  | valeur                  |
      | qu'avons-nous appris ? | anticiper les demandes  |
    Et Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur                        |
      | pourquoi aucune action             | l'offre ne dépend pas de nous |
      | pourquoi aucun retour d'expérience | un seul cas                   |
    Alors « incident » est « clos »

  @src:NP-073
  Scénario: Les faits se rangent à leur date, les avis à part
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                       |
      | jour du fait         | 17 mars 2025                 |
      | heure du fait        | 14:30                        |
      | que s'est-il passé ? | la pharmacie appelle         |
    Et Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                       |
      | jour du fait         | 15 mars 2025                 |
      | que s'est-il passé ? | le traitement est renouvelé  |
    Et Alix demande « ajouter un commentaire » sur « incident » :
      | champ       | valeur                    |
      | commentaire | le circuit semble fragile |
    Alors « incident » est « recueil »
    Et « faits » de « incident » vaut « 2025-03-15 / le traitement est renouvelé, 2025-03-17 / 14:30 / la pharmacie appelle »

  @src:NP-073
  Scénario: On raconte ce qui a eu lieu
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                  |
      | jour du fait         | 21 mars 2025            |
      | que s'est-il passé ? | une visite est prévue   |
    Alors la demande est refusée : « il faut que le fait se soit déjà produit »

  @src:NP-073
  Scénario: La cellule précise les faits avec le déclarant
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « poser une question au déclarant » sur « incident » :
      | champ    | valeur        |
      | question | à quelle date ? |
    Et Alix demande « répondre à une question » sur « incident » :
      | champ                 | valeur                        |
      | numéro de la question | 1                             |
      | réponse               | le lundi, dit-il au téléphone |
    Alors la demande est acceptée
    Et l'historique de « incident » contient « réponse donnée »

  @src:NP-073
  Scénario: Pas d'analyse sans un fait au moins
    Quand Alix ouvre « incident » par « reprendre un dossier déjà commencé » :
      | champ               | valeur          |
      | état atteint        | RECUEIL         |
      | pièce qui l'établit | registre papier |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                      |
      | nature retenue           | événement                   |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange |
    Alors la demande est refusée : « il faut qu'au moins un fait daté soit recueilli »

  @src:NP-074
  Scénario: L'analyse se conclut par une cause, et d'autres s'ajoutent
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « ajouter une cause » sur « incident » :
      | champ                    | valeur                      |
      | pourquoi est-ce arrivé ? | deux boîtes se ressemblent  |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                       |
      | nature retenue           | événement                    |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange  |
    Alors « incident » est « analysé »
    Et « causes » de « incident » vaut « deux boîtes se ressemblent, deux logiciels sans échange »

  @src:NP-074
  Scénario: L'analyse ne se conclut pas sans une cause
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « conclure l'analyse » sur « incident » :
      | champ          | valeur    |
      | nature retenue | événement |
    Alors la demande est refusée comme « données invalides »
    Et « incident » reste « recueil »
    Quand Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                      |
      | nature retenue           | événement                   |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange |
    Alors « incident » est « analysé »

  @src:NP-075
  Scénario: Débloquer, c'est aussi dire ce que l'on a appris
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Alix demande « débloquer la situation » sur « incident » :
      | champ            | valeur                   |
      | solution trouvée | une alerte est mise      |
    Alors la demande est refusée comme « données invalides »
    Quand Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                   |
      | solution trouvée       | une alerte est mise      |
      | qu'avons-nous appris ? | vérifier les deux listes |
    Et Alix demande « ajouter un enseignement » sur « incident » :
      | champ                  | valeur            |
      | qu'avons-nous appris ? | appeler le cabinet |
    Alors « incident » est « débloqué »
    Et « enseignements » de « incident » vaut « vérifier les deux listes, appeler le cabinet »

  @src:NP-075 @src:NP-086
  Scénario: Au niveau 3, on débloque quand la réunion a planifié ses actions
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Alix demande « réunir les professionnels » sur « incident » :
      | champ                | valeur                             |
      | pourquoi une réunion | quatre professions sont concernées |
    Et Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                        |
      | solution trouvée       | une fiche de liaison commune  |
      | qu'avons-nous appris ? | se parler avant le vendredi   |
    Alors la demande est refusée : « il faut que la réunion ait planifié ses actions »
    Quand Alix demande « nommer le pilote de l'analyse » sur « reunion » :
      | champ              | valeur           |
      | pilote             | Andrea           |
      | fonction du pilote | referent-qualite |
    Alors Andrea voit « incident »
    Quand Andrea demande « attester ne pas être impliqué » sur « reunion »
    Et Alix demande « préparer la réunion » sur « reunion » :
      | champ              | valeur                       |
      | fonctions présentes | referent-qualite, secretaire |
    Et Alix demande « collecter une source » sur « reunion » :
      | champ               | valeur                   |
      | nature de la source | entretien                |
      | contenu de la source | compte rendu d'entretien |
    Et Alix demande « achever la collecte » sur « reunion »
    Et Alix demande « consigner un fait » sur « reunion » :
      | champ        | valeur                      |
      | jour du fait | 15 mars 2025                |
      | fait         | le traitement est renouvelé |
    Et Alix demande « achever la chronologie » sur « reunion »
    Et Alix demande « constater l'absence d'écart » sur « reunion » :
      | champ              | valeur                        |
      | ce qui le fait dire | pratique conforme aux repères |
    Et Alix demande « achever l'analyse » sur « reunion »
    Et Alix demande « tenir la réunion pluriprofessionnelle » sur « reunion » :
      | champ                | valeur         |
      | professions présentes | G15-10, G15-60 |
    Et Alix demande « planifier une action » sur « reunion » :
      | champ                | valeur                  |
      | action               | fiche de liaison unique |
      | fonction responsable | referent-qualite        |
      | échéance de l'action | 1er septembre 2025      |
      | date d'évaluation    | 1er décembre 2025       |
    Et Alix demande « arrêter le plan d'actions » sur « reunion »
    Alors la demande est acceptée
    Et quoi que dise Blaise, « débloquer la situation » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Andrea, « débloquer la situation » sur « incident » est refusé comme « droit insuffisant »
    Quand Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                        |
      | solution trouvée       | une fiche de liaison commune  |
      | qu'avons-nous appris ? | se parler avant le vendredi   |
    Alors « incident » est « débloqué »

  @adr:0023
  Scénario: L'analyse lève, ou confirme, le soupçon d'un EIGS
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                                 |
      | quelqu'un est-il encore en danger ? | non                                    |
      | quelques mots                      | une chute suivie d'une hospitalisation |
      | nature                             | EIGS suspecté                          |
    Et Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                |
      | jour du fait         | 17 mars 2025          |
      | que s'est-il passé ? | une chute sans blessure |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur            |
      | nature retenue           | événement         |
      | pourquoi est-ce arrivé ? | un sol mouillé    |
    Alors l'échéance « signalement de l'EIGS suspecté » de « incident » n'est plus attendue

  @adr:0023
  Scénario: Du patient on garde l'âge et le sexe ; la gravité se réévalue, avec son historique
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « décrire le contexte » sur « incident » :
      | champ               | valeur       |
      | date de l'événement | 17 mars 2025 |
      | âge du patient      | 82           |
      | sexe du patient     | féminin      |
    Et Alix demande « évaluer la gravité » sur « incident » :
      | champ   | valeur                |
      | gravité | G2                    |
      | raison  | surveillance simple   |
    Et Alix demande « évaluer la gravité » sur « incident » :
      | champ   | valeur                       |
      | gravité | G3                           |
      | raison  | hospitalisation d'une nuit   |
    Alors « gravité » de « incident » vaut « G3 »
    Et « âge du patient » de « incident » vaut « 82 »
    Et l'historique de « incident » contient « gravité évaluée »

  @src:NP-073
  Scénario: Dès le premier contact, on raconte ce qui a eu lieu
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                |
      | jour du fait         | 21 mars 2025          |
      | que s'est-il passé ? | une visite est prévue |
    Alors la demande est refusée : « il faut que le fait se soit déjà produit »
