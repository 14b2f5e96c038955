# language: fr
Fonctionnalité: Mission 4, participation à la gestion de crise sanitaire

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Paule  | pilote       |
      | Morgan | membre       |
      | Remi   | ARS          |
      | Sam    | partenaire   |
      | Carole | CPAM         |

  @src:PS-032 @adr:0098
  Scénario: Un plan dit, pour chaque typologie, qui fait quoi et comment, équipe par équipe
    Étant donné quoi que dise Béa, ouvrir « plan_de_crise » par « rédiger un plan de crise » est refusé comme « droit insuffisant »
    Quand Paule ouvre « plan_de_crise » par « rédiger un plan de crise » :
      | champ                   | valeur                            |
      | organisation d'ensemble | une cellule et un relais par vallée |
    Et Paule demande « rédiger des réponses » sur « plan_de_crise » :
      | champ                  | valeur               |
      | typologies             | MALADES, TEMPETE     |
      | territoires            | vallee-haute, bourg  |
      | équipes ou fonctions   | infirmiers, maison-de-sante |
      | tâches                 | visiter, ouvrir le soir |
      | modèles d'organisation | à deux, trois salles |
    Alors la demande est refusée : « il faut que chaque typologie soit du référentiel des crises »
    Quand Alix demande « rédiger des réponses » sur « plan_de_crise » :
      | champ                  | valeur                      |
      | typologies             | MALADES, MALADES            |
      | territoires            | vallee-haute, bourg         |
      | équipes ou fonctions   | infirmiers, maison-de-sante |
      | tâches                 | visiter, ouvrir le soir     |
      | modèles d'organisation | à deux                      |
    Alors la demande est refusée : « il faut que chaque réponse dise son territoire, son équipe, sa tâche et son modèle »
    Quand Alix demande « rédiger des réponses » sur « plan_de_crise » :
      | champ                  | valeur                      |
      | typologies             | MALADES, MALADES            |
      | territoires            | vallee-haute, bourg         |
      | équipes ou fonctions   | infirmiers, maison-de-sante |
      | tâches                 | visiter, ouvrir le soir     |
      | modèles d'organisation | à deux, trois salles        |
    Alors « plan_de_crise » est « rédigé »
    Et « réponses » de « plan_de_crise » vaut « MALADES / vallee-haute / infirmiers / visiter / à deux, MALADES / bourg / maison-de-sante / ouvrir le soir / trois salles »
    Quand Paule demande « discuter le plan avec l'ARS » sur « plan_de_crise » :
      | champ                 | valeur                |
      | observations de l'ARS | et la pénurie de lits |
    Alors « plan_de_crise » est « discuté avec l'ARS »
    Et « discuté avec l'ARS le » de « plan_de_crise » vaut « 2025-03-20 »
    Quand Alix demande « discuter le plan avec l'ARS » sur « plan_de_crise » :
      | champ                 | valeur       |
      | observations de l'ARS | et le froid  |
    Alors « observations de l'ARS » de « plan_de_crise » vaut « et le froid »
    Quand Alix demande « communiquer le plan » sur « plan_de_crise » :
      | champ         | valeur                  |
      | destinataires | membres de la CPTS, ARS |
    Alors la demande est refusée : « il faut que chaque typologie de crise ait sa réponse »
    Quand Alix demande « rédiger des réponses » sur « plan_de_crise » :
      | champ                  | valeur                               |
      | typologies             | BLESSES, MALADES, EMERGENT, NRC, OFFRE |
      | territoires            | tout, tout, tout, tout, tout         |
      | équipes ou fonctions   | garde, garde, garde, garde, garde    |
      | tâches                 | trier, visiter, vacciner, confiner, relayer |
      | modèles d'organisation | a, b, c, d, e                        |
    Et Alix demande « communiquer le plan » sur « plan_de_crise » :
      | champ         | valeur                                  |
      | destinataires | ARS, établissements, autres partenaires |
    Alors la demande est refusée : « il faut que les membres de la CPTS et l'ARS reçoivent le plan »
    Et Sam ne voit pas « plan_de_crise »
    Quand Paule demande « communiquer le plan » sur « plan_de_crise » :
      | champ         | valeur                                      |
      | destinataires | membres de la CPTS, ARS, autres partenaires |
    Alors « plan_de_crise » est « communiqué »
    Et l'échéance « mise à jour du plan » de « plan_de_crise » tombe le 20 mars 2026
    Et Morgan voit « plan_de_crise »
    Et Remi voit l'historique de « plan_de_crise »
    Et Sam voit « plan_de_crise »
    Et Carole ne voit pas « plan_de_crise »

  @src:PS-033 @adr:0098
  Scénario: Le plan n'est à jour que si l'ARS connaît un contact et un suppléant
    Étant donné un dossier « plan_de_crise » à l'état « communiqué »
    Quand Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | annuaire relu           |
      | destinataires | membres de la CPTS, ARS |
    Alors la demande est refusée : « il faut que l'ARS connaisse un contact et un suppléant »
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ     | valeur |
      | contact   | Alix   |
      | suppléant | Alix   |
    Alors la demande est refusée : « il faut que le contact et le suppléant soient deux personnes »
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ   | valeur |
      | contact | Alix   |
    Et Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ   | valeur |
      | contact | Alix   |
    Alors la demande est refusée : « il faut qu'une personne nouvelle soit désignée »
    Quand Alix demande « faire connaître les interlocuteurs à l'ARS » sur « plan_de_crise » :
      | champ                     | valeur |
      | l'ARS connaît le contact  | oui    |
      | l'ARS connaît le suppléant | oui   |
    Alors la demande est refusée : « il faut que l'ARS ne connaisse que des interlocuteurs désignés, un au moins »
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ     | valeur |
      | suppléant | Paule  |
    Et Remi demande « faire connaître les interlocuteurs à l'ARS » sur « plan_de_crise » :
      | champ                     | valeur |
      | l'ARS connaît le contact  | oui    |
      | l'ARS connaît le suppléant | oui   |
    Et Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur              |
      | changements   | annuaire relu       |
      | destinataires | membres de la CPTS  |
    Alors la demande est refusée : « il faut que les membres de la CPTS et l'ARS reçoivent le plan »
    Quand Alix demande, pour le 18 mars 2025 à 9 h, « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | annuaire relu           |
      | destinataires | membres de la CPTS, ARS |
    Alors « plan_de_crise » est « à jour »
    Et l'échéance « mise à jour du plan » de « plan_de_crise » tombe le 18 mars 2026
    Quand Paule demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | un relais de plus       |
      | destinataires | membres de la CPTS, ARS |
    Alors l'échéance « mise à jour du plan » de « plan_de_crise » tombe le 20 mars 2026
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ     | valeur |
      | suppléant | Alix   |
    Alors la demande est refusée : « il faut que le contact et le suppléant soient deux personnes »
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise »
    Alors la demande est refusée : « il faut qu'une personne nouvelle soit désignée »
    Quand Béa demande « désigner les interlocuteurs » sur « plan_de_crise » :
      | champ     | valeur |
      | suppléant | Morgan |
    Alors « plan_de_crise » est « à mettre à jour »
    Et « suppléant connu de l'ARS le » de « plan_de_crise » vaut « »
    Et l'échéance « mise à jour du plan » de « plan_de_crise » n'est plus attendue

  @src:PS-033 @adr:0098 @adr:0099
  Scénario: Un plan que personne n'a relu dans l'année est à mettre à jour, et s'active quand même
    Étant donné un dossier « plan_de_crise » à l'état « communiqué »
    Et le dossier « plan_de_crise » nommé « laissé »
    Et un dossier « plan_de_crise » à l'état « à jour »
    Quand nous sommes le 20 mars 2026 à 9 h
    Alors « plan_de_crise » reste « à jour »
    Et « laissé » reste « communiqué »
    Quand nous sommes le 21 mars 2026 à 9 h
    Alors « plan_de_crise » reste « à mettre à jour »
    Et « laissé » reste « à mettre à jour »
    Et l'échéance « mise à jour du plan » de « laissé » n'est plus attendue
    Étant donné un dossier « crise » à l'état « alerte »
    Quand Alix demande « activer » sur « crise » :
      | champ         | valeur     |
      | plan de crise | « laissé » |
    Alors « crise » est « activée »
    Et « plan à l'activation » de « crise » vaut « plan à mettre à jour »
    Quand Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | annuaire relu           |
      | destinataires | membres de la CPTS, ARS |
    Alors « plan_de_crise » est « à jour »

  @adr:0098 @src:PS-032
  Scénario: Un plan repris sans ses réponses ne redevient pas à jour, un exercice le met à l'épreuve
    Quand Alix ouvre « plan_de_crise » par « reprendre un dossier déjà commencé » :
      | champ               | valeur             |
      | état atteint        | A_METTRE_A_JOUR    |
      | pièce qui l'établit | plan de 2022       |
      | valeurs connues     | contact=Alix, suppleant=Paule, contact_connu_le=2022-01-01T09:00:00+00:00, suppleant_connu_le=2022-01-01T09:00:00+00:00 |
    Et Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | annuaire relu           |
      | destinataires | membres de la CPTS, ARS |
    Alors la demande est refusée : « il faut que chaque typologie de crise ait sa réponse »
    Quand Alix demande « rendre compte d'un exercice » sur « plan_de_crise » :
      | champ          | valeur             |
      | typologie      | TEMPETE            |
      | participants   | 12                 |
      | enseignements  | l'appel est lent   |
    Alors la demande est refusée : « il faut que la typologie soit du référentiel des crises »
    Quand Paule demande « rendre compte d'un exercice » sur « plan_de_crise » :
      | champ          | valeur             |
      | typologie      | OFFRE              |
      | participants   | 12                 |
      | enseignements  | l'appel est lent   |
    Alors l'historique de « plan_de_crise » contient « exercice mené »
    Et « plan_de_crise » est « à mettre à jour »

  @src:PS-032 @src:PS-033 @adr:0099
  Scénario: De l'alerte au retour d'expérience, qui fait quoi et pour quand
    Étant donné quoi que dise Sam, ouvrir « crise » par « donner l'alerte » est refusé comme « droit insuffisant »
    Et la CPTS fixe « retex_crise » à « 1 mois »
    Et un dossier « plan_de_crise » à l'état « à jour »
    Quand Morgan ouvre « crise » par « donner l'alerte » :
      | champ       | valeur                   |
      | typologie   | CANICULE                 |
      | origine     | signalée par le terrain  |
      | description | trois jours de chaleur   |
    Alors la demande est refusée : « il faut que la typologie soit du référentiel des crises »
    Quand Remi ouvre « crise » par « donner l'alerte » :
      | champ       | valeur                      |
      | typologie   | MALADES                     |
      | origine     | qualifiée par les autorités |
      | description | trois jours de chaleur      |
    Alors « crise » est « alerte »
    Et Morgan voit « crise »
    Et Remi voit l'historique de « crise »
    Et Sam ne voit pas « crise »
    Et Carole ne voit pas « crise »
    Quand Béa demande « activer » sur « crise » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Alors « crise » est « activée »
    Et « plan à l'activation » de « crise » vaut « plan à jour »
    Et l'historique de « plan_de_crise » contient « activation notée »
    Quand Paule demande « confier une action » sur « crise » :
      | champ       | valeur                |
      | action      | appeler les isolés    |
      | responsable | Morgan                |
      | pour le     | 21 mars 2025 à 11 h   |
    Et Alix demande « faire le point de situation » sur « crise » :
      | champ     | valeur                |
      | situation | deux cabinets fermés  |
    Et Morgan demande « terminer une action » sur « crise » :
      | champ             | valeur |
      | rang de l'action  | 2      |
      | résultat          | fait   |
    Alors la demande est refusée : « il faut que l'action existe et ne soit pas encore terminée »
    Quand Morgan demande « terminer une action » sur « crise » :
      | champ             | valeur |
      | rang de l'action  | 1      |
      | résultat          | fait   |
    Alors « crise » est « activée »
    Quand Alix demande « terminer une action » sur « crise » :
      | champ             | valeur |
      | rang de l'action  | 1      |
      | résultat          | refait |
    Alors la demande est refusée : « il faut que l'action existe et ne soit pas encore terminée »
    Quand Alix demande « lever la crise » sur « crise » :
      | champ | valeur                  |
      | bilan | retour à l'habitude     |
    Alors « crise » est « levée »
    Et « crise en cours » de « plan_de_crise » vaut « »
    Et l'échéance « retour d'expérience » de « crise » tombe le 20 avril 2025
    Quand Paule demande « tirer les enseignements » sur « crise » :
      | champ          | valeur            |
      | enseignements  | appeler plus tôt  |
    Alors la demande est refusée : « il faut que le retour propose de changer le plan, ou bien dise pourquoi il reste tel quel »
    Quand Paule demande « tirer les enseignements » sur « crise » :
      | champ                     | valeur            |
      | enseignements             | appeler plus tôt  |
      | propositions pour le plan | un second relais, un seuil plus bas |
    Alors « crise » est « retour d'expérience »
    Et l'échéance « retour d'expérience » de « crise » n'est plus attendue
    Et « plan_de_crise » est « à mettre à jour »
    Et l'échéance « mise à jour du plan » de « plan_de_crise » n'est plus attendue
    Et « propositions en attente » de « plan_de_crise » vaut « un second relais, un seuil plus bas »
    Quand Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | un second relais        |
      | destinataires | membres de la CPTS, ARS |
      | suites données aux propositions | retenue |
    Alors la demande est refusée : « il faut que chaque proposition d'un retour d'expérience reçoive une suite »
    Quand Alix demande « mettre le plan à jour » sur « plan_de_crise » :
      | champ         | valeur                  |
      | changements   | un second relais        |
      | destinataires | membres de la CPTS, ARS |
      | suites données aux propositions | retenue, écartée |
    Alors « plan_de_crise » est « à jour »
    Et « propositions en attente » de « plan_de_crise » vaut « »

  @adr:0099
  Scénario: Deux crises à la fois sur un même plan, la seconde n'est pas activée
    Étant donné un dossier « plan_de_crise » à l'état « à jour »
    Et un dossier « crise » à l'état « alerte »
    Et le dossier « crise » nommé « canicule »
    Et un dossier « crise » à l'état « alerte »
    Quand Alix demande « activer » sur « canicule » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Et Alix demande « activer » sur « crise » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Alors la demande est refusée : « il faut qu'aucune autre crise ne soit en cours sur ce plan »
    Et « crise » reste « alerte »
    Quand Alix ouvre « crise » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                    |
      | état atteint        | ACTIVEE                   |
      | pièce qui l'établit | arrêté                    |
      | valeurs connues     | plan=« plan_de_crise »    |
    Alors la demande est refusée comme « réaction refusée »
    Et la demande est refusée : « il faut qu'aucune crise ne soit en cours sur ce plan »
    Quand Béa demande « abandonner le plan » sur « plan_de_crise » :
      | champ | valeur  |
      | motif | fusion  |
    Alors la demande est refusée : « il faut qu'aucune crise ne soit en cours sur ce plan »
    Quand Béa demande « lever la crise » sur « canicule » :
      | champ | valeur    |
      | bilan | c'est fini |
    Et Alix demande « tirer les enseignements » sur « canicule » :
      | champ                            | valeur               |
      | enseignements                    | tout s'est bien passé |
      | pourquoi le plan reste tel quel  | rien ne l'a démenti  |
    Alors « canicule » est « retour d'expérience »
    Et « plan_de_crise » est « à jour »
    Quand Alix demande « activer » sur « crise » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Alors « crise » est « activée »

  @adr:0099
  Scénario: La crise n'attend pas le plan, mais le bureau en décide
    Étant donné un dossier « plan_de_crise » à l'état « rédigé »
    Et un dossier « crise » à l'état « alerte »
    Quand Alix demande « activer » sur « crise »
    Alors la demande est refusée : « il faut qu'un plan communiqué soit suivi, ou que le bureau ait décidé d'activer sans plan »
    Quand Alix demande « activer » sur « crise » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Alors la demande est refusée : « il faut qu'un plan communiqué soit suivi, ou que le bureau ait décidé d'activer sans plan »
    Quand Béa demande « décider d'activer sans plan » sur « crise » :
      | champ  | valeur                |
      | raison | l'épidémie est là     |
    Alors « crise » est « alerte »
    Quand Alix demande « activer » sur « crise » :
      | champ         | valeur            |
      | plan de crise | « plan_de_crise » |
    Alors « crise » est « activée »
    Et « plan à l'activation » de « crise » vaut « plan non communiqué »
    Quand Alix demande « lever la crise » sur « crise » :
      | champ | valeur    |
      | bilan | c'est fini |
    Et Alix demande « tirer les enseignements » sur « crise » :
      | champ                     | valeur            |
      | enseignements             | il manquait tout  |
      | propositions pour le plan | un relais         |
    Alors « crise » est « retour d'expérience »
    Et « plan_de_crise » est « rédigé »
    Et « propositions en attente » de « plan_de_crise » vaut « un relais »
    Quand Béa demande « abandonner le plan » sur « plan_de_crise » :
      | champ | valeur  |
      | motif | fusion  |
    Alors « plan_de_crise » est « abandonné »
    Étant donné un dossier « crise » à l'état « alerte »
    Quand Béa demande « classer l'alerte sans suite » sur « crise » :
      | champ | valeur              |
      | motif | rien n'est arrivé   |
    Alors « crise » est « sans suite »

  @src:PS-032 @src:PS-033 @adr:0098 @adr:0099
  Scénario: La coordination écrit le plan, le bureau désigne, l'ARS reconnaît, le système constate
    Étant donné un dossier « plan_de_crise » à l'état « rédigé »
    Alors quoi que dise Alix, « désigner les interlocuteurs » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « désigner les interlocuteurs » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « discuter le plan avec l'ARS » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Remi, « discuter le plan avec l'ARS » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « noter les propositions d'un retour d'expérience » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « noter les propositions d'un retour d'expérience » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Étant donné un dossier « plan_de_crise » à l'état « discuté avec l'ARS »
    Alors quoi que dise Béa, « communiquer le plan » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « communiquer le plan » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Étant donné un dossier « plan_de_crise » à l'état « à jour »
    Alors quoi que dise Béa, « rédiger des réponses » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « rédiger des réponses » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « désigner les interlocuteurs » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « désigner les interlocuteurs » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « faire connaître les interlocuteurs à l'ARS » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Paule, « faire connaître les interlocuteurs à l'ARS » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « mettre le plan à jour » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « mettre le plan à jour » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « constater que le plan est à mettre à jour » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « constater que le plan est à mettre à jour » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « rendre compte d'un exercice » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « rendre compte d'un exercice » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « noter l'activation du plan » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « noter l'activation du plan » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « noter la levée de la crise » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « noter la levée de la crise » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « noter les propositions d'un retour d'expérience » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « noter les propositions d'un retour d'expérience » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « abandonner le plan » sur « plan_de_crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « abandonner le plan » sur « plan_de_crise » est refusé comme « droit insuffisant »

  @src:PS-033 @adr:0099
  Scénario: La direction active et lève, la coordination conduit
    Étant donné un dossier « crise » à l'état « alerte »
    Alors quoi que dise Alix, « décider d'activer sans plan » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « décider d'activer sans plan » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Paule, « activer » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « activer » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Paule, « classer l'alerte sans suite » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « classer l'alerte sans suite » sur « crise » est refusé comme « droit insuffisant »
    Étant donné un dossier « crise » à l'état « activée »
    Alors quoi que dise Béa, « confier une action » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « confier une action » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « terminer une action » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Remi, « terminer une action » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « faire le point de situation » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « faire le point de situation » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Paule, « lever la crise » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « lever la crise » sur « crise » est refusé comme « droit insuffisant »
    Étant donné un dossier « crise » à l'état « levée »
    Alors quoi que dise Béa, « tirer les enseignements » sur « crise » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « tirer les enseignements » sur « crise » est refusé comme « droit insuffisant »
