# language: fr
Fonctionnalité: Qualité et pertinence des soins

  Des professionnels choisissent un thème fréquent, en parlent à plusieurs professions, partagent des
  repères, et mesurent la même chose avant et après. D'un cas discuté, il ne reste qu'un nombre.

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

  @src:PS-038 @adr:0097
  Scénario: l'antibiorésistance est choisie par des professionnels, parce qu'elle est fréquente
    Étant donné quoi que dise Bea, ouvrir « pertinence » par « choisir un thème » est refusé comme « droit insuffisant »
    Quand Morgan ouvre « pertinence » par « choisir un thème » :
      | champ                        | valeur            |
      | thème                        | antibioresistance |
      | professions qui l'ont choisi | G15-10, G15-21    |
      | pilote                       | Camille           |
    Alors la demande est refusée : « il faut que la fréquence du thème soit dite »
    Quand Morgan ouvre « pertinence » par « choisir un thème » :
      | champ                        | valeur                     |
      | thème                        | antibioresistance          |
      | professions qui l'ont choisi | G15-10, G15-99             |
      | pilote                       | Camille                    |
      | fréquence du thème           | une infection sur cinq     |
    Alors la demande est refusée : « il faut que chaque profession figure au référentiel des professions »
    Quand Morgan ouvre « pertinence » par « choisir un thème » :
      | champ                        | valeur                     |
      | thème                        | antibioresistance          |
      | professions qui l'ont choisi | G15-10, G15-21             |
      | pilote                       | Camille                    |
      | fréquence du thème           | une infection sur cinq     |
    Alors « pertinence » est « thème choisi »
    Et « fréquence du thème » de « pertinence » vaut « une infection sur cinq »
    Et Morgan voit « pertinence »
    Et Bea voit « pertinence »
    Et Camille voit l'historique de « pertinence »
    Et Remi ne voit pas « pertinence »
    Et Carole ne voit pas « pertinence »
    Et Noor ne voit pas « pertinence »

  @src:PS-037 @adr:0097
  Scénario: échanges, concertations et retours d'expérience réunissent plusieurs professions
    Étant donné un dossier « pertinence » à l'état « thème choisi »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur               |
      | forme                 | échange de pratiques |
      | professions présentes | G15-10, G15-10       |
      | ce qui en est retenu  | attendre deux jours  |
    Alors la demande est refusée : « il faut qu'au moins deux professions soient présentes »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur               |
      | forme                 | échange de pratiques |
      | professions présentes | G15-10, G15-99       |
      | ce qui en est retenu  | attendre deux jours  |
    Alors la demande est refusée : « il faut que chaque profession figure au référentiel des professions »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur               |
      | forme                 | échange de pratiques |
      | professions présentes | G15-10, G15-21       |
      | ce qui en est retenu  | attendre deux jours  |
      | cas discutés          | 3                    |
    Alors la demande est refusée : « il faut qu'une concertation, et elle seule, compte ses cas »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur                   |
      | forme                 | concertation sur des cas |
      | professions présentes | G15-10, G15-21           |
      | ce qui en est retenu  | attendre deux jours      |
    Alors la demande est refusée : « il faut qu'une concertation, et elle seule, compte ses cas »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur                                 |
      | forme                 | concertation sur des cas               |
      | professions présentes | G15-10, G15-21                         |
      | ce qui en est retenu  | rappeler la patiente au 06 12 34 56 78 |
      | cas discutés          | 3                                      |
    Alors la demande est refusée comme « données invalides »
    Et « pertinence » reste « thème choisi »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur               |
      | forme                 | échange de pratiques |
      | professions présentes | G15-10, G15-21       |
      | ce qui en est retenu  | attendre deux jours  |
    Alors « pertinence » est « en échange »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur                   |
      | forme                 | concertation sur des cas |
      | professions présentes | G15-10, G15-21           |
      | ce qui en est retenu  | tester d'abord           |
      | cas discutés          | 3                        |
    Alors « pertinence » est « en échange »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur                 |
      | forme                 | retour d'expérience    |
      | professions présentes | G15-10, G15-21         |
      | ce qui en est retenu  | le test rapide rassure |
    Alors « pertinence » est « en échange »
    Et l'historique de « pertinence » contient « rencontre tenue »

  @src:PS-037 @adr:0097
  Scénario: des repères se partagent, et la même mesure dit ce qui a changé
    Étant donné un dossier « pertinence » à l'état « thème choisi »
    Quand Alix demande « mesurer avant » sur « pertinence » :
      | champ        | valeur                    |
      | mesure       | prescriptions-pour-cent   |
      | sens attendu | à la baisse               |
      | numérateur   | 30                        |
      | dénominateur | 100                       |
      | premier jour | 1 janvier 2025            |
      | dernier jour | 31 mars 2025              |
    Alors la demande est refusée : « il faut que la période mesurée commence avant de finir, et soit finie »
    Quand Alix demande « mesurer avant » sur « pertinence » :
      | champ        | valeur                    |
      | mesure       | prescriptions-pour-cent   |
      | sens attendu | à la baisse               |
      | numérateur   | 31                        |
      | dénominateur | 100                       |
      | premier jour | 1 janvier 2025            |
      | dernier jour | 28 février 2025           |
    Alors « pertinence » est « thème choisi »
    Quand Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur               |
      | forme                 | échange de pratiques |
      | professions présentes | G15-10, G15-21       |
      | ce qui en est retenu  | attendre deux jours  |
    Et Alix demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur                   |
      | forme                 | concertation sur des cas |
      | professions présentes | G15-10, G15-21           |
      | ce qui en est retenu  | tester d'abord           |
      | cas discutés          | 3                        |
    Et Alix demande « mesurer avant » sur « pertinence » :
      | champ        | valeur                    |
      | mesure       | prescriptions-pour-cent   |
      | sens attendu | à la baisse               |
      | numérateur   | 30                        |
      | dénominateur | 100                       |
      | premier jour | 1 janvier 2025            |
      | dernier jour | 28 février 2025           |
    Alors « pertinence » est « en échange »
    Et « numérateur avant » de « pertinence » vaut « 30 »
    Quand Alix demande « partager des repères » sur « pertinence » :
      | champ            | valeur                |
      | repères          | tester avant d'écrire |
      | mesure prévue le | 19 mars 2025          |
    Alors la demande est refusée : « il faut que la mesure prévue ne précède pas le partage des repères »
    Quand Alix demande « partager des repères » sur « pertinence » :
      | champ            | valeur                |
      | repères          | tester avant d'écrire |
      | mesure prévue le | 30 juin 2025          |
    Alors « pertinence » est « repères partagés »
    Et l'échéance « mesure après les repères » de « pertinence » tombe le 30 juin 2025
    Quand nous sommes le 1 juillet 2025 à 9 h
    Alors l'échéance « mesure après les repères » de « pertinence » est dépassée
    Quand Alix demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | autre-mesure            |
      | numérateur   | 40                      |
      | dénominateur | 200                     |
      | premier jour | 1 avril 2025            |
      | dernier jour | 30 juin 2025            |
    Alors la demande est refusée : « il faut que la mesure soit celle du départ »
    Quand Alix demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 40                      |
      | dénominateur | 200                     |
      | premier jour | 19 mars 2025            |
      | dernier jour | 30 juin 2025            |
    Alors la demande est refusée : « il faut que la période mesurée ne commence pas avant le partage des repères »
    Quand Alix demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 40                      |
      | dénominateur | 200                     |
      | premier jour | 1 avril 2025            |
      | dernier jour | 2 juillet 2025          |
    Alors la demande est refusée : « il faut que la période mesurée commence avant de finir, et soit finie »
    Quand Alix demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 60                      |
      | dénominateur | 200                     |
      | premier jour | 20 mars 2025            |
      | dernier jour | 1 juillet 2025          |
    Alors « pertinence » est « mesuré après »
    Et l'échéance « mesure après les repères » de « pertinence » n'est plus attendue
    Quand Alix demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 40                      |
      | dénominateur | 200                     |
      | premier jour | 1 avril 2025            |
      | dernier jour | 30 juin 2025            |
    Et Alix demande « dresser le bilan » sur « pertinence » :
      | champ         | valeur                  |
      | enseignements | le test rapide convainc |
    Alors « pertinence » est « bilan »
    Et « tendance » de « pertinence » vaut « progrès »

  @adr:0097
  Scénario: sans situation de départ, rien ne se partage ni ne se conclut
    Étant donné un dossier « pertinence » à l'état « en échange »
    Quand Alix demande « partager des repères » sur « pertinence » :
      | champ            | valeur                |
      | repères          | tester avant d'écrire |
      | mesure prévue le | 30 juin 2025          |
    Alors la demande est refusée : « il faut que la situation de départ soit mesurée »
    Quand Alix ouvre « pertinence » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                                    |
      | état atteint        | MESURE_APRES                                                              |
      | pièce qui l'établit | relevé                                                                    |
      | valeurs connues     | sens=BAISSE, apres_numerateur=40, apres_denominateur=200                  |
    Et Alix demande « dresser le bilan » sur « pertinence » :
      | champ         | valeur                  |
      | enseignements | le test rapide convainc |
    Alors la demande est refusée : « il faut que la situation soit mesurée avant et après »

  @adr:0097
  Scénario: le pilote conduit son thème, la coordination le suit, le bureau peut y renoncer
    Étant donné un dossier « pertinence » à l'état « thème choisi »
    Alors quoi que dise Morgan, « mesurer avant » sur « pertinence » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « mesurer avant » sur « pertinence » est refusé comme « conditions non réunies »
    Et quoi que dise Morgan, « tenir une rencontre » sur « pertinence » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « tenir une rencontre » sur « pertinence » est refusé comme « conditions non réunies »
    Quand Camille demande « mesurer avant » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | sens attendu | à la baisse             |
      | numérateur   | 30                      |
      | dénominateur | 100                     |
      | premier jour | 1 janvier 2025          |
      | dernier jour | 28 février 2025         |
    Et Camille demande « tenir une rencontre » sur « pertinence » :
      | champ                 | valeur              |
      | forme                 | retour d'expérience |
      | professions présentes | G15-10, G15-21      |
      | ce qui en est retenu  | attendre deux jours |
    Alors « pertinence » est « en échange »
    Et quoi que dise Morgan, « partager des repères » sur « pertinence » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « partager des repères » sur « pertinence » est refusé comme « conditions non réunies »
    Quand Camille demande « partager des repères » sur « pertinence » :
      | champ            | valeur                |
      | repères          | tester avant d'écrire |
      | mesure prévue le | 20 mars 2025          |
    Alors « pertinence » est « repères partagés »
    Et quoi que dise Morgan, « mesurer après » sur « pertinence » est refusé comme « droit insuffisant »
    Quand Sacha demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 24                      |
      | dénominateur | 100                     |
      | premier jour | 20 mars 2025            |
      | dernier jour | 20 mars 2025            |
    Alors la demande est refusée : « il faut que ce thème soit le vôtre, ou que vous le coordonniez »
    Quand Camille demande « mesurer après » sur « pertinence » :
      | champ        | valeur                  |
      | mesure       | prescriptions-pour-cent |
      | numérateur   | 24                      |
      | dénominateur | 100                     |
      | premier jour | 20 mars 2025            |
      | dernier jour | 20 mars 2025            |
    Alors « pertinence » est « mesuré après »
    Et quoi que dise Bea, « dresser le bilan » sur « pertinence » est refusé comme « droit insuffisant »
    Et quoi que dise Sacha, « dresser le bilan » sur « pertinence » est refusé comme « conditions non réunies »
    Et quoi que dise Camille, « abandonner le thème » sur « pertinence » est refusé comme « droit insuffisant »
    Quand Bea demande « abandonner le thème » sur « pertinence » :
      | champ | valeur               |
      | motif | données indisponibles |
    Alors « pertinence » est « abandonné »
    Et « motif » de « pertinence » vaut « données indisponibles »
