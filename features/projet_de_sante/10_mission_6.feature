# language: fr
Fonctionnalité: Accompagnement des professionnels de santé

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle         |
      | Alix      | coordinateur |
      | Paule     | pilote       |
      | Camille   | membre       |
      | Sacha     | membre       |
      | Béa       | bureau       |
      | Dominique | opérateur    |
      | Remi      | ARS          |

  @src:PS-041 @src:PS-042 @adr:0091
  Scénario: Une interne en stage, diplômée, remplaçante, s'installe sur le territoire
    Quand Paule ouvre « accompagnement » par « prendre contact » :
      | champ                                            | valeur             |
      | nom                                              | Martin             |
      | prénom                                           | Dominique          |
      | coordonnées                                      | 05 00 00 00 01     |
      | accord de la personne pour garder ses coordonnées | non                |
      | profil                                           | jeune en formation |
    Alors la demande est refusée : « il faut que la personne accepte que ses coordonnées soient gardées »
    Quand Paule ouvre « accompagnement » par « prendre contact » :
      | champ                                            | valeur             |
      | nom                                              | Martin             |
      | prénom                                           | Dominique          |
      | coordonnées                                      | 05 00 00 00 01     |
      | accord de la personne pour garder ses coordonnées | oui                |
      | profil                                           | jeune en formation |
      | profession                                       | G15-00             |
    Alors la demande est refusée : « il faut que la profession figure au référentiel des professions »
    Quand Paule ouvre « accompagnement » par « prendre contact » :
      | champ                                            | valeur             |
      | nom                                              | Martin             |
      | prénom                                           | Dominique          |
      | coordonnées                                      | 05 00 00 00 01     |
      | accord de la personne pour garder ses coordonnées | oui                |
      | profil                                           | jeune en formation |
      | profession                                       | G15-10             |
    Alors « accompagnement » est « contact »
    Et « nom » de « accompagnement » vaut « Martin »
    Et « premier contact le » de « accompagnement » vaut « 2025-03-20 »
    Quand Alix demande « accueillir » sur « accompagnement » :
      | champ    | valeur  |
      | référent | Camille |
    Alors « accompagnement » est « accueilli »
    Et Camille voit l'historique de « accompagnement »
    Et Sacha ne voit pas « accompagnement »
    Et Béa ne voit pas « accompagnement »
    Et Remi ne voit pas « accompagnement »
    Et Dominique ne voit pas « accompagnement »
    Quand Alix demande « accompagner » sur « accompagnement » :
      | champ        | valeur       |
      | forme        | stage        |
      | premier jour | 1 mai 2025   |
      | dernier jour | 30 avril 2025 |
    Alors la demande est refusée : « il faut que l'étape ne finisse pas avant d'avoir commencé »
    Quand Alix demande « accompagner » sur « accompagnement » :
      | champ        | valeur       |
      | forme        | stage        |
      | premier jour | 1 mai 2025   |
      | dernier jour | 1 mai 2025   |
    Alors « accompagnement » est « accompagné »
    Quand Paule demande « constater le diplôme » sur « accompagnement »
    Alors « accompagnement » est « accompagné »
    Et « profil » de « accompagnement » vaut « jeune diplômé »
    Quand Paule demande « constater le diplôme » sur « accompagnement »
    Alors la demande est refusée : « il faut que la personne soit en formation »
    Quand Alix demande « accompagner » sur « accompagnement » :
      | champ        | valeur       |
      | forme        | remplacement |
      | premier jour | 1 juin 2025  |
    Alors « étapes » de « accompagnement » vaut « stage / 2025-05-01 / 2025-05-01, remplacement / 2025-06-01 »
    Quand Alix demande « constater l'installation » sur « accompagnement » :
      | champ                         | valeur |
      | exercice en ville             | oui    |
      | sur le territoire de la CPTS  | oui    |
    Alors la demande est refusée : « il faut qu'une communication au moins soit rattachée, ou que son absence soit dite »
    Quand Alix demande « rattacher une communication » sur « accompagnement » :
      | champ         | valeur                   |
      | communication | journee-accueil          |
      | public        | professionnels de santé  |
      | faite le      | 21 mars 2025             |
    Alors la demande est refusée : « il faut que la communication ait déjà eu lieu »
    Quand Alix demande « rattacher une communication » sur « accompagnement » :
      | champ         | valeur                   |
      | communication | journee-accueil          |
      | public        | professionnels de santé  |
      | faite le      | 20 mars 2025             |
    Alors « accompagnement » est « accompagné »
    Quand Alix demande « constater l'installation » sur « accompagnement » :
      | champ                         | valeur |
      | exercice en ville             | non    |
      | sur le territoire de la CPTS  | oui    |
    Alors la demande est refusée : « il faut que l'installation se fasse en ville et sur le territoire : ailleurs, c'est une autre issue »
    Quand Alix demande « constater l'installation » sur « accompagnement » :
      | champ                         | valeur |
      | exercice en ville             | oui    |
      | sur le territoire de la CPTS  | non    |
    Alors la demande est refusée : « il faut que l'installation se fasse en ville et sur le territoire : ailleurs, c'est une autre issue »
    Quand Alix demande « constater l'installation » sur « accompagnement » :
      | champ                         | valeur |
      | exercice en ville             | oui    |
      | sur le territoire de la CPTS  | oui    |
    Alors « accompagnement » est « installé »
    Et l'échéance « effacement des coordonnées » de « accompagnement » tombe le 20 mars 2026
    Quand Paule demande « rattacher une communication » sur « accompagnement » :
      | champ         | valeur       |
      | communication | lettre-2     |
      | public        | population   |
      | faite le      | 20 mars 2025 |
    Alors « accompagnement » est « installé »
    Et « communications » de « accompagnement » vaut « journee-accueil / professionnels de santé / 2025-03-20, lettre-2 / population / 2025-03-20 »
    Quand nous sommes le 21 mars 2026 à 9 h
    Alors « accompagnement » reste « effacé »
    Et « nom » de « accompagnement » vaut « »
    Et « coordonnées » de « accompagnement » vaut « »
    Et « profession » de « accompagnement » vaut « G15-10 »

  @src:PS-042 @adr:0091
  Scénario: Un accompagnement sans communication le dit, finit autrement, et se renoue
    Étant donné un dossier « accompagnement » à l'état « contact »
    Quand Alix demande « constater une autre issue » sur « accompagnement » :
      | champ | valeur         |
      | issue | sans nouvelles |
    Alors la demande est refusée : « il faut qu'une communication au moins soit rattachée, ou que son absence soit dite »
    Quand Paule demande « dire qu'il n'y a pas de communication » sur « accompagnement » :
      | champ  | valeur          |
      | raison | premier échange |
    Alors « accompagnement » est « contact »
    Et « pas de communication, car » de « accompagnement » vaut « premier échange »
    Quand Paule demande « constater une autre issue » sur « accompagnement » :
      | champ | valeur              |
      | issue | formation poursuivie |
    Alors « accompagnement » est « autre issue »
    Et « issue » de « accompagnement » vaut « formation poursuivie »
    Et l'échéance « effacement des coordonnées » de « accompagnement » tombe le 20 mars 2026
    Quand Paule demande « renouer » sur « accompagnement »
    Alors « accompagnement » est « contact »
    Et l'échéance « effacement des coordonnées » de « accompagnement » n'est plus attendue
    Et « issue » de « accompagnement » vaut « »
    Quand Alix demande « rattacher une communication » sur « accompagnement » :
      | champ         | valeur       |
      | communication | lettre-2     |
      | public        | population   |
      | faite le      | 1 mars 2025  |
    Alors « pas de communication, car » de « accompagnement » vaut « »
    Quand Alix demande « dire qu'il n'y a pas de communication » sur « accompagnement » :
      | champ  | valeur          |
      | raison | premier échange |
    Alors la demande est refusée : « il faut qu'aucune communication ne soit rattachée »
    Quand Paule demande « constater une autre issue » sur « accompagnement » :
      | champ | valeur             |
      | issue | projet abandonné   |
    Et Dominique demande « effacer les coordonnées » sur « accompagnement »
    Alors « accompagnement » est « effacé »
    Et « prénom » de « accompagnement » vaut « »

  @src:PS-041 @src:PS-042 @adr:0091
  Plan du scénario: La coordination et le pilote accompagnent, le référent lit
    Étant donné quoi que dise Camille, ouvrir « accompagnement » par « prendre contact » est refusé comme « droit insuffisant »
    Et un dossier « accompagnement » à l'état « <etat> »
    Alors quoi que dise Camille, « <demande> » sur « accompagnement » est refusé comme « <refus> »
    Et quoi que dise Béa, « <demande> » sur « accompagnement » est refusé comme « introuvable »

    Exemples:
      | etat        | demande                                | refus             |
      | contact     | accueillir                             | introuvable       |
      | accueilli   | accompagner                            | droit insuffisant |
      | accueilli   | constater le diplôme                   | droit insuffisant |
      | accueilli   | rattacher une communication            | droit insuffisant |
      | accueilli   | dire qu'il n'y a pas de communication  | droit insuffisant |
      | accompagné  | constater l'installation               | droit insuffisant |
      | accueilli   | constater une autre issue              | droit insuffisant |
      | installé    | effacer les coordonnées                | droit insuffisant |
      | autre issue | renouer                                | introuvable       |
