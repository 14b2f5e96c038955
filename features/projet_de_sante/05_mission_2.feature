# language: fr
Fonctionnalité: Mission 2 — des parcours pluriprofessionnels autour du patient

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Morgan | membre       |
      | Paule  | pilote       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Noor   | public       |
    Et un diagnostic qui recense le besoin « B1 »

  @src:PS-022 @src:PS-023
  Scénario: Un parcours répond à un besoin du diagnostic, comme celui des jeunes
    Quand Paule ouvre « parcours » par « constater un besoin » :
      | champ          | valeur                       |
      | titre          | entrer dans le soin          |
      | population     | adolescents et jeunes adultes |
      | diagnostic     | « diagnostic_territorial »   |
      | besoin recensé | B7                           |
    Alors la demande est refusée : « il faut que le besoin soit recensé par le diagnostic »
    Quand Béa ouvre « parcours » par « constater un besoin » :
      | champ          | valeur                       |
      | titre          | entrer dans le soin          |
      | population     | adolescents et jeunes adultes |
      | diagnostic     | « diagnostic_territorial »   |
      | besoin recensé | B1                           |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Paule ouvre « parcours » par « constater un besoin » :
      | champ          | valeur                       |
      | titre          | entrer dans le soin          |
      | population     | adolescents et jeunes adultes |
      | diagnostic     | « diagnostic_territorial »   |
      | besoin recensé | B1                           |
    Alors « parcours » est « besoin constaté »
    Et « population » de « parcours » vaut « adolescents et jeunes adultes »
    Et « titre » de « parcours » vaut « entrer dans le soin »
    Et « besoin recensé » de « parcours » vaut « B1 »
    Et Alix voit « parcours »
    Et Béa voit « parcours »
    Et Morgan voit « parcours »
    Et Paule voit l'historique de « parcours »
    Et Remi ne voit pas « parcours »
    Et Carole ne voit pas « parcours »
    Et Noor ne voit pas « parcours »
    Et Béa ne peut pas « concevoir le parcours » sur « parcours »
    Et Morgan ne peut pas « abandonner le parcours » sur « parcours »
    Et Alix ne peut pas « abandonner le parcours » sur « parcours »

  @src:PS-021 @src:PS-022 @src:PS-025
  Plan du scénario: Un parcours réunit des professions, vise les patients et dit ses mesures
    Étant donné un parcours « besoin constaté »
    Quand Alix demande « concevoir le parcours » sur « parcours » :
      | champ       | valeur           |
      | étapes      | repérage, accueil |
      | professions | <professions>    |
      | visées      | <visees>         |
      | mesures     | <mesures>        |
    Alors la demande est refusée : « il faut <refus> »
    Et « parcours » reste « besoin constaté »

    Exemples:
      | professions    | visees                                  | mesures         | refus                                                             |
      | G15-10         | ruptures évitées                        | retards         | qu'au moins deux professions interviennent dans le parcours       |
      | G15-10, G15-10 | ruptures évitées                        | retards         | qu'au moins deux professions interviennent dans le parcours       |
      | G15-10, X-1    | ruptures évitées                        | retards         | que chaque profession soit connue                                 |
      | G15-10, G15-60 | actes redondants évités                 | doublons        | que le parcours vise à éviter des ruptures ou à maintenir à domicile |
      | G15-10, G15-60 | ruptures évitées, maintien à domicile   | retards         | que chaque visée soit dite une fois, avec sa mesure               |
      | G15-10, G15-60 | ruptures évitées, ruptures évitées      | retards, pertes | que chaque visée soit dite une fois, avec sa mesure               |

  @src:PS-021 @src:PS-022 @src:PS-025 @adr:0094
  Scénario: De la conception à l'évaluation de chaque visée
    Étant donné un parcours « besoin constaté »
    Quand Alix demande « concevoir le parcours » sur « parcours » :
      | champ       | valeur                                                             |
      | étapes      | repérage, retour chez soi                                          |
      | professions | G15-10, G15-60                                                     |
      | visées      | maintien à domicile, actes redondants évités, isolement des professionnels prévenu |
      | mesures     | journées à l'hôpital, bilans refaits, réunions tenues              |
    Alors « parcours » est « conçu »
    Et « mesures » de « parcours » vaut « journées à l'hôpital, bilans refaits, réunions tenues »
    Et Béa ne peut pas « rattacher un besoin » sur « parcours »
    Et Paule ne peut pas « valider le parcours » sur « parcours »
    Et Alix ne peut pas « valider le parcours » sur « parcours »
    Quand Paule demande « concevoir le parcours » sur « parcours » :
      | champ       | valeur                                |
      | étapes      | repérage, retour chez soi             |
      | professions | G15-10, G15-60                        |
      | visées      | maintien à domicile, ruptures évitées |
      | mesures     | journées à l'hôpital, relais manqués  |
    Alors « visées » de « parcours » vaut « maintien à domicile, ruptures évitées »
    Quand Paule demande « rattacher un besoin » sur « parcours » :
      | champ          | valeur                     |
      | diagnostic     | « diagnostic_territorial » |
      | besoin recensé | B1                         |
    Alors la demande est refusée : « il faut que le parcours ne réponde pas encore à un besoin recensé »
    Quand Béa demande « valider le parcours » sur « parcours »
    Alors « parcours » est « validé »
    Et « validé le » de « parcours » vaut « 2025-03-20 »
    Et Remi voit « parcours »
    Et Carole voit « parcours »
    Et Noor ne voit pas « parcours »
    Et Béa ne peut pas « mettre en œuvre le parcours » sur « parcours »
    Et Béa ne peut pas « réviser le parcours » sur « parcours »
    Quand Paule demande « mettre en œuvre le parcours » sur « parcours »
    Alors « parcours » est « mis en œuvre »
    Et « mis en œuvre le » de « parcours » vaut « 2025-03-20 »
    Et quoi que dise Béa, « évaluer le parcours » sur « parcours » est refusé comme « droit insuffisant »
    Quand Alix demande « évaluer le parcours » sur « parcours » :
      | champ     | valeur     |
      | résultats | 9 puis 7   |
      | bilan     | à suivre   |
    Alors la demande est refusée : « il faut que chaque visée reçoive son résultat »
    Quand Paule demande « évaluer le parcours » sur « parcours » :
      | champ     | valeur              |
      | résultats | 9 puis 7, 30 puis 12 |
      | bilan     | à suivre            |
    Alors « parcours » est « évalué »
    Et « évaluations » de « parcours » vaut « 2025-03-20 08:00:00+00:00 / 9 puis 7 + 30 puis 12 / à suivre »

  @src:PS-021 @src:PS-024 @src:PS-025 @adr:0094 @adr:0095
  Scénario: Un parcours évalué se partage avec les autres CPTS, se révise et se partage encore
    Étant donné un parcours « évalué »
    Alors Alix ne peut pas « partager le parcours » sur « parcours »
    Et Paule ne peut pas « partager le parcours » sur « parcours »
    Quand Béa demande « partager le parcours » sur « parcours »
    Alors « parcours » est « partagé »
    Et « versions partagées » de « parcours » vaut « 1 »
    Et une autre CPTS trouve 1 version au catalogue commun
    Quand Alix demande « évaluer le parcours » sur « parcours » :
      | champ     | valeur        |
      | résultats | 7, 8          |
      | bilan     | confirmé      |
    Alors « parcours » est « évalué »
    Quand Béa demande « partager le parcours » sur « parcours »
    Alors « versions partagées » de « parcours » vaut « 2 »
    Et une autre CPTS trouve 2 versions au catalogue commun
    Quand Paule demande « réviser le parcours » sur « parcours » :
      | champ | valeur                |
      | motif | une profession de plus |
    Alors « parcours » est « conçu »
    Et « motif » de « parcours » vaut « une profession de plus »
    Et l'historique de « parcours » contient « révision du parcours ouverte »

  @src:PS-024 @adr:0095
  Scénario: Rien ne se partage qui nomme quelqu'un ou qui reste incomplet
    Étant donné un parcours « besoin constaté »
    Quand Alix demande « concevoir le parcours » sur « parcours » :
      | champ       | valeur                                |
      | étapes      | appeler Mme Durand, accueil           |
      | professions | G15-10, G15-60                        |
      | visées      | ruptures évitées                      |
      | mesures     | relais manqués                        |
    Et Béa demande « valider le parcours » sur « parcours »
    Et Alix demande « mettre en œuvre le parcours » sur « parcours »
    Et Alix demande « évaluer le parcours » sur « parcours » :
      | champ     | valeur |
      | résultats | 3      |
      | bilan     | bon    |
    Et Béa demande « partager le parcours » sur « parcours »
    Alors la demande est refusée comme « données invalides »
    Et « parcours » reste « évalué »
    Et une autre CPTS trouve 0 version au catalogue commun
    Quand Alix ouvre « parcours » par « reprendre un dossier déjà commencé » :
      | champ              | valeur            |
      | état atteint       | EVALUE            |
      | pièce qui l'établit | bilan de l'an passé |
    Et Béa demande « partager le parcours » sur « parcours »
    Alors la demande est refusée : « il faut que le parcours dise tout ce qu'une autre CPTS reprendra »

  @src:PS-022 @src:PS-024 @adr:0095
  Scénario: Le parcours d'une CPTS voisine s'adopte, puis répond à un besoin d'ici
    Étant donné qu'une CPTS voisine a partagé un parcours
    Quand Morgan adopte le parcours de la CPTS voisine
    Alors la demande est refusée comme « droit insuffisant »
    Quand Paule adopte le parcours de la CPTS voisine
    Alors la demande est refusée comme « droit insuffisant »
    Quand Béa adopte le parcours de la CPTS voisine
    Alors la demande est acceptée
    Quand Alix adopte le parcours de la CPTS voisine
    Alors « parcours » est « conçu »
    Et « CPTS d'origine » de « parcours » vaut « cpts-voisine »
    Et « version adoptée » de « parcours » vaut « 1 »
    Quand Béa demande « valider le parcours » sur « parcours »
    Alors la demande est refusée : « il faut que le parcours réponde à un besoin recensé par le diagnostic »
    Et Béa ne peut pas « rattacher un besoin » sur « parcours »
    Quand Alix demande « rattacher un besoin » sur « parcours » :
      | champ          | valeur                     |
      | diagnostic     | « diagnostic_territorial » |
      | besoin recensé | B7                         |
    Alors la demande est refusée : « il faut que le besoin soit recensé par le diagnostic »
    Quand Paule demande « rattacher un besoin » sur « parcours » :
      | champ          | valeur                     |
      | diagnostic     | « diagnostic_territorial » |
      | besoin recensé | B1                         |
    Alors « parcours » est « conçu »
    Et « besoin recensé » de « parcours » vaut « B1 »
    Quand Béa demande « valider le parcours » sur « parcours »
    Alors « parcours » est « validé »

  @adr:0094
  Plan du scénario: Un parcours en cours se révise ou s'abandonne, avec un motif
    Étant donné un parcours « <etat> »
    Quand <nom> demande « <geste> » sur « parcours » :
      | champ | valeur        |
      | motif | trop complexe |
    Alors « parcours » est « <suite> »
    Et « motif » de « parcours » vaut « trop complexe »

    Exemples:
      | etat            | nom  | geste                   | suite      |
      | validé          | Alix | réviser le parcours     | conçu      |
      | mis en œuvre    | Alix | réviser le parcours     | conçu      |
      | évalué          | Alix | réviser le parcours     | conçu      |
      | besoin constaté | Béa  | abandonner le parcours  | abandonné  |
      | partagé         | Béa  | abandonner le parcours  | abandonné  |
