# language: fr
Fonctionnalité: Niveau 1 — recueil, analyse, déblocage

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Dominique | déclarant       |

  @src:NP-077
  Scénario: Un entretien téléphonique suffit à trouver une solution
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | reçue par                          | téléphone      |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | maintenant     |
    Et Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                          |
      | jour du fait         | 19 mars 2025                    |
      | que s'est-il passé ? | le pansement se décolle trop tôt |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                          |
      | nature retenue           | situation complexe              |
      | pourquoi est-ce arrivé ? | le matériel livré a changé      |
    Et Alix demande « traiter par téléphone » sur « incident »
    Alors « incident » est « niveau 1 »
    Quand Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                             |
      | solution trouvée       | revenir au matériel précédent      |
      | qu'avons-nous appris ? | vérifier la référence à la livraison |
    Alors « incident » est « débloqué »
    Et « niveaux parcourus » de « incident » vaut « niveau 1 »

  @src:NP-081
  Scénario: L'échange ne suffit pas : la cellule réunit les professionnels
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Alix demande « réunir les professionnels » sur « incident » :
      | champ                | valeur                           |
      | pourquoi une réunion | trois professions sont concernées |
    Alors « incident » est « niveau 3 »
    Et « niveaux parcourus » de « incident » vaut « niveau 1, niveau 3 »

  @adr:0028
  Scénario: L'échange ne suffit pas et rien d'autre n'est possible : la raison est gardée
    Étant donné un dossier « incident » à l'état « niveau 1 »
    Quand Alix demande « constater que rien n'a suffi » sur « incident » :
      | champ  | valeur                       |
      | raison | aucune place avant deux mois |
    Alors « incident » est « non débloqué »
