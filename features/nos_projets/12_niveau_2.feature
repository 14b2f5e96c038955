# language: fr
Fonctionnalité: Niveau 2 — recueil, analyse, orientation, déblocage

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Dominique | déclarant       |
      | Camille   | membre          |
      | Sacha     | membre          |

  @src:NP-079
  Scénario: Orientation vers un confrère compétent, qui en est d'accord
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Camille           |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | non               |
    Alors la demande est refusée : « il faut que le confrère accepte d'être sollicité pour cette compétence »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Camille           |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | oui               |
    Alors « incident » est « niveau 2 »
    Et « orienté le » de « incident » vaut « 2025-03-20 »

  @src:NP-080
  Scénario: Le rappel tombe au quinzième jour, compris
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Alors l'échéance « rappel du professionnel » de « incident » tombe le 4 avril 2025
    Quand nous sommes le 4 avril 2025 à 18 h
    Et Alix demande « recontacter le professionnel » sur « incident » :
      | champ                             | valeur                      |
      | problème résolu                   | oui                         |
      | ce qu'en dit le professionnel     | le pansement tient          |
      | qu'avons-nous appris ?            | appeler dès le premier doute |
    Alors « incident » est « débloqué »
    Et l'échéance « rappel du professionnel » de « incident » n'est plus attendue
    Et « solution trouvée » de « incident » vaut « le pansement tient »

  @src:NP-080
  Scénario: Le seizième jour, le rappel est dépassé et reste dû
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand nous sommes le 5 avril 2025 à 9 h
    Alors l'échéance « rappel du professionnel » de « incident » est dépassée
    Et Alix peut « recontacter le professionnel » sur « incident »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur            |
      | problème résolu               | non               |
      | ce qu'en dit le professionnel | rien n'a changé   |
    Alors « incident » est « niveau 2 »
    Et l'échéance « rappel du professionnel » de « incident » n'est plus attendue
    Et l'historique de « incident » contient « résolution non confirmée »

  @src:NP-080
  Scénario: Un appel passé la veille et saisi aujourd'hui compte pour hier
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand nous sommes le 5 avril 2025 à 9 h
    Et Alix demande, pour le 4 avril 2025 à 18 h, « recontacter le professionnel » sur « incident » :
      | champ                         | valeur                       |
      | problème résolu               | oui                          |
      | ce qu'en dit le professionnel | le pansement tient           |
      | qu'avons-nous appris ?        | appeler dès le premier doute |
    Alors « incident » est « débloqué »

  @src:NP-080
  Scénario: La CPTS règle son délai de rappel et son point de départ
    Étant donné un dossier « incident » à l'état « analysé »
    Et que la CPTS fixe « rappel_niveau_2 » à « 10 jours »
    Et que la CPTS fixe « rappel_depart » à « declaration »
    Quand nous sommes le 24 mars 2025 à 9 h
    Et Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Camille           |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | oui               |
    Alors l'échéance « rappel du professionnel » de « incident » tombe le 30 mars 2025
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Alors l'échéance « rappel du professionnel » de « incident » n'est plus attendue

  @src:NP-080 @src:NP-075
  Scénario: Une résolution confirmée s'accompagne d'un enseignement
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur             |
      | problème résolu               | oui                |
      | ce qu'en dit le professionnel | le pansement tient |
    Alors la demande est refusée : « il faut qu'un enseignement soit tiré »
    Et « incident » reste « niveau 2 »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur                       |
      | problème résolu               | oui                          |
      | ce qu'en dit le professionnel | le pansement tient           |
      | qu'avons-nous appris ?        | appeler dès le premier doute |
    Alors « incident » est « débloqué »

  @adr:0022 @src:NP-079
  Scénario: Problème non résolu : la cellule oriente vers un autre confrère, et le rappel repart
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Sacha             |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | oui               |
    Alors la demande est refusée : « il faut que l'orientation précédente soit déclinée ou n'ait pas suffi »
    Quand nous sommes le 30 mars 2025 à 9 h
    Et Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Et Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Sacha             |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | oui               |
    Alors « incident » est « niveau 2 »
    Et l'échéance « rappel du professionnel » de « incident » tombe le 14 avril 2025

  @adr:0022
  Scénario: Problème non résolu : la cellule choisit de réunir
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Et Alix demande « réunir les professionnels » sur « incident » :
      | champ                | valeur                 |
      | pourquoi une réunion | l'orientation a échoué |
    Alors « incident » est « niveau 3 »
    Et « niveaux parcourus » de « incident » vaut « niveau 2, niveau 3 »

  @adr:0022
  Scénario: La CPTS réunit d'office dès qu'une orientation n'a pas suffi
    Étant donné que la CPTS fixe « suite_non_resolu » à « niveau_3 »
    Et un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Alors « incident » est « niveau 3 »
    Et « reunion » est « décidée »

  @adr:0022
  Scénario: La CPTS demande une seconde orientation avant de réunir
    Étant donné que la CPTS fixe « suite_non_resolu » à « nouvelle_orientation »
    Et un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Et Alix demande « réunir les professionnels » sur « incident » :
      | champ                | valeur                 |
      | pourquoi une réunion | l'orientation a échoué |
    Alors la demande est refusée : « il faut qu'une autre orientation soit d'abord tentée, comme la CPTS l'a choisi »

  @adr:0028
  Scénario: Rien n'a suffi : la raison est gardée, et le rappel n'est plus attendu
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « constater que rien n'a suffi » sur « incident » :
      | champ  | valeur                       |
      | raison | aucune place avant deux mois |
    Alors « incident » est « non débloqué »
    Et « raison de la sortie ou du blocage » de « incident » vaut « aucune place avant deux mois »
    Et l'échéance « rappel du professionnel » de « incident » n'est plus attendue

  @adr:0022 @src:NP-079
  Scénario: Un second confrère donne son accord comme le premier, à qui suit le dossier
    Étant donné les personnes :
      | nom    | rôle            |
      | Blaise | cellule qualité |
    Et un dossier « incident » à l'état « niveau 2 »
    Et qu'Alix demande « noter que le confrère décline » sur « incident »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Sacha             |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | non               |
    Alors la demande est refusée : « il faut que le confrère accepte d'être sollicité pour cette compétence »
    Et quoi que dise Blaise, « orienter vers un confrère » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « orienter vers un confrère » sur « incident » est refusé comme « droit insuffisant »

  @src:NP-080
  Plan du scénario: On ne recontacte pas pour une orientation déjà déclinée
    Étant donné que la CPTS fixe « suite_non_resolu » à « <suite> »
    Et un dossier « incident » à l'état « niveau 2 »
    Et qu'Alix demande « noter que le confrère décline » sur « incident »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur                       |
      | problème résolu               | <résolu>                     |
      | ce qu'en dit le professionnel | il l'a dit au téléphone      |
      | qu'avons-nous appris ?        | appeler dès le premier doute |
    Alors la demande est refusée : « il faut qu'une orientation attende son issue »

    Exemples:
      | résolu | suite                |
      | oui    | niveau_3             |
      | non    | niveau_3             |
      | non    | nouvelle_orientation |

  @adr:0022
  Scénario: Réunir d'office n'appartient qu'à la cellule qui suit le dossier, et met fin au rappel
    Étant donné les personnes :
      | nom    | rôle            |
      | Blaise | cellule qualité |
    Et que la CPTS fixe « suite_non_resolu » à « niveau_3 »
    Et un dossier « incident » à l'état « niveau 2 »
    Alors quoi que dise Blaise, « recontacter le professionnel » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « recontacter le professionnel » sur « incident » est refusé comme « droit insuffisant »
    Quand Alix demande « recontacter le professionnel » sur « incident » :
      | champ                         | valeur          |
      | problème résolu               | non             |
      | ce qu'en dit le professionnel | rien n'a changé |
    Alors « incident » est « niveau 3 »
    Et l'échéance « rappel du professionnel » de « incident » n'est plus attendue

  @adr:0022
  Scénario: Réunir sans attendre le rappel y met fin
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « réunir les professionnels » sur « incident » :
      | champ                | valeur                            |
      | pourquoi une réunion | trois professions sont concernées |
    Alors « incident » est « niveau 3 »
    Et l'échéance « rappel du professionnel » de « incident » n'est plus attendue
