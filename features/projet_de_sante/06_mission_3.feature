# language: fr
Fonctionnalité: Développement d'actions coordonnées de prévention

  Une campagne répond à un besoin du diagnostic et relaie un programme national. Elle vise un nombre de
  personnes, se mène à plusieurs professions, et se juge sur des nombres : personne n'y est nommé.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom     | rôle         |
      | Alix    | coordinateur |
      | Bea     | bureau       |
      | Camille | pilote       |
      | Sacha   | pilote       |
      | Morgan  | membre       |
      | Remi    | ARS          |
      | Carole  | CPAM         |
      | Noor    | public       |

  # --- Choisir ---

  @src:PS-028 @adr:0096
  Scénario: une campagne répond à un besoin que le diagnostic a recensé
    Étant donné qu'Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur  |
      | état atteint        | ANALYSE |
      | pièce qui l'établit | rapport |
    Et qu'Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                        |
      | code        | B1                            |
      | besoin      | trop peu de dépistages        |
      | soulevé par | usagers                       |
    Quand Alix ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | dépistage des cancers      |
      | population             | adultes                    |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | depistage-organise         |
      | pilote                 | Camille                    |
    Alors la demande est refusée : « il faut que le diagnostic du territoire ait été validé »
    Étant donné qu'Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                             |
      | état atteint        | REVISE                             |
      | pièce qui l'établit | rapport                            |
      | valeurs connues     | valide_le=2024-06-01T09:00:00+02:00 |
    Et qu'Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                 |
      | code        | B1                     |
      | besoin      | trop peu de dépistages |
      | soulevé par | usagers                |
    Quand Alix ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | dépistage des cancers      |
      | population             | adultes                    |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B2                         |
      | programme national     | depistage-organise         |
      | pilote                 | Camille                    |
    Alors la demande est refusée : « il faut que le besoin soit recensé par le diagnostic »
    Quand Bea ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | dépistage des cancers      |
      | population             | adultes                    |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | pilote                 | Camille                    |
    Alors la demande est refusée comme « données invalides »
    Quand Camille ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | dépistage des cancers      |
      | population             | adultes                    |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | depistage-organise         |
      | pilote                 | Camille                    |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Bea ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | dépistage des cancers      |
      | population             | adultes                    |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | depistage-organise         |
      | pilote                 | Camille                    |
    Alors « prevention » est « choisie »
    Et « programme national » de « prevention » vaut « depistage-organise »
    Et Morgan voit « prevention »
    Et Camille voit l'historique de « prevention »
    Et Remi ne voit pas « prevention »
    Et Carole ne voit pas « prevention »
    Et Noor ne voit pas « prevention »

  @src:PS-029
  Plan du scénario: ce qui s'adresse aux enfants et aux jeunes va avec un parcours de cette population
    Étant donné qu'Alix ouvre « diagnostic_territorial » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                             |
      | état atteint        | REVISE                             |
      | pièce qui l'établit | rapport                            |
      | valeurs connues     | valide_le=2024-06-01T09:00:00+02:00 |
    Et qu'Alix demande « recenser un besoin » sur « diagnostic_territorial » :
      | champ       | valeur                 |
      | code        | B1                     |
      | besoin      | des jeunes sans suivi  |
      | soulevé par | usagers                |
    Et qu'Alix ouvre « parcours » par « reprendre un dossier déjà commencé » :
      | champ               | valeur              |
      | état atteint        | <etat>              |
      | pièce qui l'établit | fiche               |
      | valeurs connues     | population=<autre>  |
    Et le dossier « parcours » nommé « un autre »
    Et qu'Alix ouvre « parcours » par « reprendre un dossier déjà commencé » :
      | champ               | valeur              |
      | état atteint        | VALIDE              |
      | pièce qui l'établit | fiche               |
      | valeurs connues     | population=<jeunes> |
    Quand Alix ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | promotion de la santé      |
      | population             | <population>               |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | sante-des-jeunes           |
      | pilote                 | Camille                    |
    Alors la demande est refusée : « il faut qu'une campagne pour les enfants ou les jeunes s'appuie sur un parcours de cette population »
    Quand Alix ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | promotion de la santé      |
      | population             | <population>               |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | sante-des-jeunes           |
      | pilote                 | Camille                    |
      | parcours               | « un autre »               |
    Alors la demande est refusée : « il faut qu'une campagne pour les enfants ou les jeunes s'appuie sur un parcours de cette population »
    Quand Alix ouvre « prevention » par « choisir une campagne » :
      | champ                  | valeur                     |
      | nature                 | promotion de la santé      |
      | population             | <population>               |
      | diagnostic territorial | « diagnostic_territorial » |
      | besoin                 | B1                         |
      | programme national     | sante-des-jeunes           |
      | pilote                 | Camille                    |
      | parcours               | « parcours »               |
    Alors « prevention » est « choisie »

    Exemples:
      | population                    | jeunes  | autre  | etat      |
      | enfants                       | ENFANTS | AGES   | VALIDE    |
      | adolescents et jeunes adultes | JEUNES  | JEUNES | ABANDONNE |

  # --- Préparer ---

  @src:PS-027 @adr:0096
  Plan du scénario: une campagne se prépare à plusieurs professions, avec une cible
    Étant donné qu'Alix ouvre « prevention » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                         |
      | état atteint        | CHOISIE                        |
      | pièce qui l'établit | compte rendu                   |
      | valeurs connues     | nature=CANCERS, pilote=Camille |
    Quand Camille demande « préparer la campagne » sur « prevention » :
      | champ                    | valeur                  |
      | public visé              | 50 à 74 ans du canton   |
      | ce que la cible compte   | <compte>                |
      | professions              | <professions>           |
      | premier jour             | 1 avril 2025            |
      | dernier jour             | <fin>                   |
      | effectif du public visé  | <effectif>              |
      | cible                    | <cible>                 |
    Alors la demande est refusée : « <refus> »
    Et « prevention » reste « choisie »

    Exemples:
      | compte              | professions    | fin          | effectif | cible | refus                                                               |
      | personnes dépistées | G15-10, G15-10 | 30 juin 2025 | 1200     | 300   | il faut qu'au moins deux professions y prennent part                |
      | personnes dépistées | G15-10, G15-99 | 30 juin 2025 | 1200     | 300   | il faut que chaque profession figure au référentiel des professions |
      | personnes dépistées | G15-10, G15-60 | 31 mars 2025 | 1200     | 300   | il faut que la campagne ne finisse pas avant de commencer           |
      | personnes dépistées | G15-10, G15-60 | 30 juin 2025 | 1200     | 1201  | il faut que la cible ne dépasse pas le public visé                  |
      | personnes vaccinées | G15-10, G15-60 | 30 juin 2025 | 1200     | 300   | il faut que la cible compte ce que cette campagne fait              |

  @adr:0096
  Scénario: une campagne sans cible est refusée
    Étant donné qu'Alix ouvre « prevention » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                         |
      | état atteint        | CHOISIE                        |
      | pièce qui l'établit | compte rendu                   |
      | valeurs connues     | nature=CANCERS, pilote=Camille |
    Quand Camille demande « préparer la campagne » sur « prevention » :
      | champ                   | valeur                |
      | public visé             | 50 à 74 ans du canton |
      | ce que la cible compte  | personnes dépistées   |
      | professions             | G15-10, G15-60        |
      | premier jour            | 1 avril 2025          |
      | dernier jour            | 30 juin 2025          |
      | effectif du public visé | 1200                  |
    Alors la demande est refusée : « il faut que la campagne dise combien de personnes elle vise, et combien elle veut en atteindre »
    Et « prevention » reste « choisie »

  # --- Mener, et dresser le bilan ---

  @src:PS-027 @src:PS-030 @adr:0096
  Scénario: un dépistage des cancers se prépare, se mène et atteint sa cible
    Étant donné qu'Alix ouvre « prevention » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                         |
      | état atteint        | CHOISIE                        |
      | pièce qui l'établit | compte rendu                   |
      | valeurs connues     | nature=CANCERS, pilote=Camille |
    Quand Camille demande « préparer la campagne » sur « prevention » :
      | champ                   | valeur                |
      | public visé             | 50 à 74 ans du canton |
      | ce que la cible compte  | personnes dépistées   |
      | professions             | G15-10, G15-60        |
      | premier jour            | 1 avril 2025          |
      | dernier jour            | 30 juin 2025          |
      | effectif du public visé | 1200                  |
      | cible                   | 60                    |
      | partenaires             | centre-de-depistage   |
    Alors « prevention » est « préparée »
    Et l'échéance « fin prévue de la campagne » de « prevention » tombe le 30 juin 2025
    Quand Alix demande « préparer la campagne » sur « prevention » :
      | champ                   | valeur                |
      | public visé             | 50 à 74 ans du canton |
      | ce que la cible compte  | personnes dépistées   |
      | professions             | G15-10, G15-60, G15-21 |
      | premier jour            | 1 avril 2025          |
      | dernier jour            | 15 juillet 2025       |
      | effectif du public visé | 50                    |
      | cible                   | 50                    |
    Alors « prevention » est « préparée »
    Et l'échéance « fin prévue de la campagne » de « prevention » tombe le 15 juillet 2025
    Quand nous sommes le 16 juillet 2025 à 9 h
    Alors l'échéance « fin prévue de la campagne » de « prevention » est dépassée
    Quand Camille demande, pour le 10 mai 2025 à 10 h, « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 40     |
      | personnes dépistées | 30     |
    Alors « prevention » est « menée »
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 20     |
      | personnes dépistées | 20     |
    Alors « prevention » est « menée »
    Quand Camille demande « dresser le bilan » sur « prevention » :
      | champ         | valeur                   |
      | enseignements | le marché a mieux attiré |
    Alors « prevention » est « bilan »
    Et « atteint » de « prevention » vaut « 50 »
    Et « cible » de « prevention » vaut « 50 »
    Et l'échéance « fin prévue de la campagne » de « prevention » n'est plus attendue

  @src:PS-030 @adr:0096
  Scénario: une promotion de la vaccination compte ses séances, et explique son écart à la cible
    Étant donné qu'Alix ouvre « prevention » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                            |
      | état atteint        | PREPAREE                                                          |
      | pièce qui l'établit | compte rendu                                                      |
      | valeurs connues     | nature=VACCINATION, compte=VACCINEES, cible=30, pilote=Camille    |
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 40     |
      | personnes dépistées | 1      |
    Alors la demande est refusée : « il faut que la séance ne compte que ce que cette campagne fait »
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 10     |
      | personnes vaccinées | 11     |
    Alors la demande est refusée : « il faut que les personnes dépistées ou vaccinées soient parmi les touchées »
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 40     |
      | personnes vaccinées | 30     |
    Alors « prevention » est « menée »
    Quand Camille demande « retirer une séance » sur « prevention » :
      | champ               | valeur           |
      | numéro de la séance | 2                |
      | motif               | saisie deux fois |
    Alors la demande est refusée : « il faut que la séance existe »
    Quand Camille demande « retirer une séance » sur « prevention » :
      | champ               | valeur           |
      | numéro de la séance | 1                |
      | motif               | saisie deux fois |
    Alors « prevention » est « menée »
    Quand Camille demande « dresser le bilan » sur « prevention » :
      | champ                   | valeur           |
      | enseignements           | le public manque |
      | explication de l'écart  | salle fermée     |
    Alors la demande est refusée : « il faut qu'une séance au moins compte »
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ               | valeur |
      | personnes touchées  | 40     |
      | personnes vaccinées | 29     |
    Et Camille demande « dresser le bilan » sur « prevention » :
      | champ         | valeur           |
      | enseignements | le public manque |
    Alors la demande est refusée : « il faut que la cible soit atteinte, ou l'écart expliqué »
    Quand Alix demande « dresser le bilan » sur « prevention » :
      | champ                  | valeur           |
      | enseignements          | le public manque |
      | explication de l'écart | salle fermée     |
    Alors « prevention » est « bilan »
    Et « atteint » de « prevention » vaut « 29 »

  @adr:0096
  Scénario: le pilote mène sa campagne, la coordination la suit, le bureau peut y renoncer
    Étant donné qu'Alix ouvre « prevention » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                         |
      | état atteint        | CHOISIE                        |
      | pièce qui l'établit | compte rendu                   |
      | valeurs connues     | nature=CANCERS, pilote=Camille |
    Alors quoi que dise Morgan, « préparer la campagne » sur « prevention » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « préparer la campagne » sur « prevention » est refusé comme « conditions non réunies »
    Et quoi que dise Camille, « abandonner la campagne » sur « prevention » est refusé comme « droit insuffisant »
    Quand Camille demande « préparer la campagne » sur « prevention » :
      | champ                   | valeur                |
      | public visé             | 50 à 74 ans du canton |
      | ce que la cible compte  | personnes dépistées   |
      | professions             | G15-10, G15-60        |
      | premier jour            | 1 avril 2025          |
      | dernier jour            | 30 juin 2025          |
      | effectif du public visé | 1200                  |
      | cible                   | 60                    |
    Alors « prevention » est « préparée »
    Et quoi que dise Morgan, « tenir une séance » sur « prevention » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « tenir une séance » sur « prevention » est refusé comme « conditions non réunies »
    Quand Camille demande « tenir une séance » sur « prevention » :
      | champ              | valeur |
      | personnes touchées | 40     |
    Alors « prevention » est « menée »
    Et quoi que dise Morgan, « retirer une séance » sur « prevention » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « retirer une séance » sur « prevention » est refusé comme « conditions non réunies »
    Et quoi que dise Bea, « dresser le bilan » sur « prevention » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « dresser le bilan » sur « prevention » est refusé comme « conditions non réunies »
    Quand Bea demande « abandonner la campagne » sur « prevention » :
      | champ | valeur               |
      | motif | vaccins indisponibles |
    Alors « prevention » est « abandonnée »
    Et « motif » de « prevention » vaut « vaccins indisponibles »
    Et l'échéance « fin prévue de la campagne » de « prevention » n'est plus attendue
