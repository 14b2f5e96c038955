# language: fr
Fonctionnalité: Démarche qualité — comprendre, agir, partager

  La cellule qualité aide les professionnels face aux situations complexes et aux événements
  indésirables, sans juger personne.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Blaise    | cellule qualité |
      | Dominique | déclarant       |
      | Camille   | membre          |
      | Sacha     | membre          |
      | Charlie   | coordinateur    |

  @src:NP-044
  Scénario: Une fois compris, suivi d'effet et restitué, un dossier se clôt
    Étant donné un dossier « incident » à l'état « débloqué »
    Quand Alix demande « restituer au déclarant » sur « incident » :
      | champ              | valeur                              |
      | moyen              | téléphone                           |
      | ce qui lui est dit | une fiche de liaison est en service |
    Alors « incident » est « restitué au déclarant »
    Et « restitué le » de « incident » vaut « 2025-03-20 »
    Quand Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur                           |
      | pourquoi aucun retour d'expérience | une fiche récente dit déjà cela  |
    Alors « incident » est « clos »

  @src:NP-044
  Scénario: Un dossier ne se clôt pas tant qu'il n'est ni compris, ni suivi d'effet, ni partagé
    Étant donné un dossier « incident » à l'état « non débloqué »
    Quand Alix demande « restituer au déclarant » sur « incident » :
      | champ              | valeur                    |
      | moyen              | téléphone                 |
      | ce qui lui est dit | rien n'a suffi pour l'heure |
    Et Alix demande « clore le dossier » sur « incident »
    Alors la demande est refusée : « il faut que les faits, les causes et les enseignements soient écrits »
    Et la demande est refusée : « il faut qu'une solution ou une action soit retenue, ou son absence justifiée »
    Et la demande est refusée : « il faut que le retour d'expérience soit partagé, ou son absence justifiée »
    Et « incident » reste « restitué au déclarant »
    Quand Alix demande « ajouter un enseignement » sur « incident » :
      | champ                   | valeur                                   |
      | qu'avons-nous appris ?  | aucune place ne se libère avant l'été    |
    Et Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur                        |
      | pourquoi aucune action             | l'offre ne dépend pas de nous |
      | pourquoi aucun retour d'expérience | un seul cas, sans suite       |
    Alors « incident » est « clos »

  @adr:0028
  Scénario: Un dossier ne se clôt pas sur un danger
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | oui            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
    Et Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Et Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Et Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur   |
      | moyen | courriel |
    Et Alix demande « constater que le déclarant est injoignable » sur « incident »
    Et Alix demande « clore le dossier » sur « incident »
    Alors la demande est refusée : « il faut que le danger signalé soit écarté »
    Quand Alix demande « écarter le danger » sur « incident » :
      | champ         | valeur                                 |
      | mesure prise  | le cabinet a joint la famille lui-même |
    Et Alix demande « clore le dossier » sur « incident »
    Alors « incident » est « clos »

  @src:NP-051
  Scénario: La communauté se mobilise : un membre se propose, la cellule oriente vers lui
    Quand Camille ouvre « entraide » par « se proposer » :
      | champ       | valeur                     |
      | compétences | plaies-chroniques, diabete |
    Alors Alix voit « entraide »
    Et Camille voit « entraide »
    Et Sacha ne voit pas « entraide »
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                               | valeur            |
      | confrère sollicité                  | Camille           |
      | compétence cherchée                 | plaies-chroniques |
      | inscription à l'annuaire d'entraide | « entraide »      |
      | accord recueilli de vive voix       | non               |
    Alors « incident » est « niveau 2 »

  @src:NP-051
  Plan du scénario: On ne sollicite pas qui ne l'a pas accepté
    Quand Camille ouvre « entraide » par « se proposer » :
      | champ       | valeur            |
      | compétences | plaies-chroniques |
    Et Camille demande « <geste> » sur « entraide »
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                               | valeur       |
      | confrère sollicité                  | Camille      |
      | compétence cherchée                 | <competence> |
      | inscription à l'annuaire d'entraide | « entraide » |
      | accord recueilli de vive voix       | non          |
    Alors la demande est refusée : « il faut que le confrère accepte d'être sollicité pour cette compétence »

    Exemples:
      | geste                     | competence        |
      | se mettre en pause        | plaies-chroniques |
      | se retirer de l'annuaire  | plaies-chroniques |
      | redevenir disponible      | soins-palliatifs  |

  @src:NP-051 @adr:0024
  Scénario: Chacun tient lui-même son inscription à l'annuaire
    Quand Camille ouvre « entraide » par « se proposer » :
      | champ       | valeur            |
      | compétences | plaies-chroniques |
    Et Camille demande « changer de compétences » sur « entraide » :
      | champ       | valeur                     |
      | compétences | plaies-chroniques, diabete |
    Alors « compétences » de « entraide » vaut « plaies-chroniques, diabete »
    Quand Sacha demande « se mettre en pause » sur « entraide »
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « se retirer de l'annuaire » sur « entraide »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « se mettre en pause » sur « entraide »
    Alors « entraide » est « en pause »
    Quand Camille demande « redevenir disponible » sur « entraide »
    Alors « entraide » est « disponible »
    Quand Camille demande « se retirer de l'annuaire » sur « entraide »
    Alors « entraide » est « retiré »

  @src:NP-051
  Scénario: Un confrère sollicité peut décliner, et la cellule oriente ailleurs
    Étant donné un dossier « incident » à l'état « niveau 2 »
    Quand Alix demande « noter que le confrère décline » sur « incident »
    Alors « incident » est « niveau 2 »
    Quand Alix demande « noter que le confrère décline » sur « incident »
    Alors la demande est refusée : « il faut qu'une orientation attende son issue »
    Quand Alix demande « orienter vers un confrère » sur « incident » :
      | champ                         | valeur            |
      | confrère sollicité            | Sacha             |
      | compétence cherchée           | plaies-chroniques |
      | accord recueilli de vive voix | oui               |
    Alors « incident » est « niveau 2 »

  @src:NP-053
  Scénario: La cellule accompagne un professionnel face à un patient complexe, sans aucun événement
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur             |
      | quelqu'un est-il encore en danger ? | non                |
      | nom                                | Martin             |
      | prénom                             | Dominique          |
      | téléphone                          | 05 00 00 00 01     |
      | heure de rappel                    | après 19 h         |
      | nature                             | situation complexe |
    Alors « incident » est « reçu »
    Et « nature » de « incident » vaut « situation complexe »
    Et « date de l'événement » de « incident » vaut « »
    Quand Alix demande « prendre contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors « incident » est « contact pris »
    Quand Alix demande « écrire au déclarant » sur « incident » :
      | champ   | valeur                              |
      | message | nous cherchons un confrère avec vous |
    Alors l'historique de « incident » contient « message envoyé »
    Et Dominique voit « incident »

  @src:NP-055
  Scénario: Un cas se discute entre plusieurs professions
    Étant donné un dossier « incident » à l'état « analysé »
    Quand Alix demande « réunir les professionnels » sur « incident » :
      | champ               | valeur                             |
      | pourquoi une réunion | quatre professions sont concernées |
    Alors « incident » est « niveau 3 »
    Et « niveaux parcourus » de « incident » vaut « niveau 3 »

  @src:NP-055
  Scénario: Un retour d'expérience propose des pistes, dont certaines deviennent des actions
    Étant donné un dossier « incident » à l'état « débloqué »
    Quand Alix demande « proposer une piste » sur « incident » :
      | champ | valeur                      |
      | piste | une fiche de liaison commune |
    Et Alix demande « retenir une piste » sur « incident » :
      | champ               | valeur              |
      | numéro de la piste  | 2                   |
      | pilote de l'action  | Camille             |
      | à faire avant le    | 30 juin 2025        |
      | évaluée le          | 30 septembre 2025   |
      | comment l'évaluer   | dix dossiers relus  |
    Alors la demande est refusée : « il faut que la piste existe et ne soit pas déjà retenue »
    Quand Alix demande « retenir une piste » sur « incident » :
      | champ               | valeur              |
      | numéro de la piste  | 1                   |
      | pilote de l'action  | Camille             |
      | à faire avant le    | 30 juin 2025        |
      | évaluée le          | 1er juin 2025       |
      | comment l'évaluer   | dix dossiers relus  |
    Alors la demande est refusée : « il faut que l'évaluation vienne après l'échéance de l'action »
    Quand Alix demande « retenir une piste » sur « incident » :
      | champ               | valeur              |
      | numéro de la piste  | 1                   |
      | pilote de l'action  | Camille             |
      | à faire avant le    | 30 juin 2025        |
      | évaluée le          | 30 septembre 2025   |
      | comment l'évaluer   | dix dossiers relus  |
    Alors la demande est acceptée
    Et l'historique de « incident » contient « piste retenue »

  @src:NP-055 @src:NP-060
  Scénario: Un retour d'expérience se partage quand personne n'y est reconnaissable
    Étant donné un dossier « incident » à l'état « restitué au déclarant »
    Quand Alix demande « partager le retour d'expérience » sur « incident » :
      | champ                                  | valeur              |
      | à qui                                  | membres de la CPTS  |
      | relu : personne n'y est reconnaissable | oui                 |
    Alors la demande est refusée : « il faut que le retour d'expérience soit rédigé »
    Quand Alix demande « rédiger un retour d'expérience » sur « incident » :
      | champ               | valeur                                  |
      | la situation        | une sortie d'hospitalisation un vendredi |
      | ce qui l'explique   | le cabinet n'est pas prévenu            |
      | ce qu'on en retient | prévenir la veille                      |
    Et Alix demande « partager le retour d'expérience » sur « incident » :
      | champ                                  | valeur              |
      | à qui                                  | membres de la CPTS  |
      | relu : personne n'y est reconnaissable | non                 |
    Alors la demande est refusée : « il faut qu'une relecture assure que personne n'y est reconnaissable »
    Quand Alix demande « partager le retour d'expérience » sur « incident » :
      | champ                                  | valeur              |
      | à qui                                  | membres de la CPTS  |
      | relu : personne n'y est reconnaissable | oui                 |
    Et Alix demande « clore le dossier » sur « incident »
    Alors « incident » est « clos »

  @src:NP-056 @adr:0029
  Scénario: La cellule fait comprendre la gestion des risques, et compte ce qu'elle fait
    Quand Alix ouvre « sensibilisation » par « prévoir une sensibilisation » :
      | champ     | valeur                                 |
      | thème     | gestion-des-risques                    |
      | public    | responsables d'équipe ou de structure  |
      | prévue le | 18 mars 2025                           |
    Alors « sensibilisation » est « prévue »
    Quand Alix demande « rendre compte » sur « sensibilisation » :
      | champ        | valeur       |
      | menée le     | 21 mars 2025 |
      | participants | 12           |
    Alors la demande est refusée : « il faut que la sensibilisation ait déjà eu lieu »
    Quand Alix demande « rendre compte » sur « sensibilisation » :
      | champ        | valeur       |
      | menée le     | 18 mars 2025 |
      | participants | 12           |
    Alors « sensibilisation » est « menée »
    Et « participants » de « sensibilisation » vaut « 12 »
    Et Camille voit « sensibilisation »

  @src:NP-056
  Scénario: Une sensibilisation annulée ne compte personne
    Étant donné un dossier « sensibilisation » à l'état « prévue »
    Quand Alix demande « annuler la sensibilisation » sur « sensibilisation » :
      | champ  | valeur             |
      | raison | salle indisponible |
    Alors « sensibilisation » est « annulée »
    Et « participants » de « sensibilisation » vaut « 0 »

  @src:NP-058
  Plan du scénario: Toute activité peut être appuyée, les fonctions support aussi
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                                |
      | quelqu'un est-il encore en danger ? | non                                   |
      | quelques mots                      | un rendez-vous annulé sans être repris |
      | activité concernée                 | <activite>                            |
    Alors « incident » est « reçu »
    Et « activité concernée » de « incident » vaut « <activite> »

    Exemples:
      | activite             |
      | soin                 |
      | activité liée au soin |
      | fonction support     |

  @src:NP-059
  Plan du scénario: Événements et presqu'accidents sont reçus et analysés de la même façon
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                           |
      | nature retenue           | <nature>                         |
      | pourquoi est-ce arrivé ? | deux boîtes se ressemblent trop  |
    Alors « incident » est « analysé »
    Et « nature » de « incident » vaut « <nature> »

    Exemples:
      | nature             |
      | événement          |
      | presqu'accident    |
      | EIGS suspecté      |
      | situation complexe |

  @src:NP-059
  Scénario: L'analyse dit de quoi il s'agit
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                          |
      | nature retenue           | à préciser                      |
      | pourquoi est-ce arrivé ? | deux boîtes se ressemblent trop |
    Alors la demande est refusée : « il faut que la nature soit précisée »

  @src:NP-059
  Scénario: Un membre de la cellule qui a pris part à l'événement ne lit plus le dossier
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Alix demande « associer un membre de la cellule » sur « incident » :
      | champ                        | valeur |
      | membre de la cellule associé | Blaise |
    Alors Blaise voit « incident »
    Quand Alix demande « se déporter » sur « incident »
    Alors Alix ne voit pas « incident »
    Et Alix ne voit pas l'historique de « incident »
    Et Blaise voit « incident »
    Et « suivi par » de « incident » vaut « Blaise »

  @src:NP-059 @adr:0027
  Scénario: Le déclarant écarte un membre de la cellule sans avoir à dire pourquoi
    Étant donné un dossier « incident » à l'état « reçu »
    Alors Blaise voit « incident »
    Quand Dominique demande « tenir un membre à l'écart » sur « incident » :
      | champ                              | valeur |
      | membre de la cellule tenu à l'écart | Blaise |
    Alors Blaise ne voit pas « incident »
    Et Alix voit « incident »
    Quand Alix demande « affecter le dossier » sur « incident » :
      | champ                | valeur |
      | membre de la cellule | Blaise |
    Alors la demande est refusée : « il faut que cette personne ne soit pas tenue à l'écart du dossier »

  @src:NP-060
  Scénario: Une déclaration sans nom est reçue et analysée
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                                  |
      | quelqu'un est-il encore en danger ? | non                                     |
      | quelques mots                      | deux ordonnances échangées, vues à temps |
      | nature                             | presqu'accident                         |
    Alors « incident » est « reçu »
    Et « dossier d'identité » de « incident » vaut « »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                            |
      | jour du fait         | 17 mars 2025                      |
      | que s'est-il passé ? | deux ordonnances sont échangées   |
    Alors « incident » est « recueil »

  @src:NP-060
  Scénario: Le numéro d'un dossier ne donne pas le droit d'y agir
    Étant donné un dossier « incident » à l'état « recueil »
    Quand Blaise demande « ajouter un commentaire » sur « incident » :
      | champ       | valeur                    |
      | commentaire | le circuit semble fragile |
    Alors la demande est refusée comme « introuvable »
    Et Blaise ne voit pas « incident »
    Et Charlie ne voit pas « incident »
    Et Camille ne voit pas « incident »

  # --- Qui peut quoi ---

  @src:NP-060 @adr:0021
  Plan du scénario: Qui ne suit pas un dossier n'y fait rien, et le déclarant n'y fait pas le travail de la cellule
    Étant donné un dossier « incident » à l'état « <état> »
    Alors quoi que dise Blaise, « <geste> » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « <geste> » sur « incident » est refusé comme « droit insuffisant »

    Exemples:
      | état         | geste                             |
      | contact pris | passer la main                    |
      | contact pris | associer un membre de la cellule  |
      | contact pris | se déporter                       |
      | contact pris | noter une tentative de contact    |
      | contact pris | déclarer hors champ               |
      | contact pris | signaler un doublon               |
      | contact pris | décrire le contexte               |
      | contact pris | recueillir un fait                |
      | contact pris | ajouter un commentaire            |
      | contact pris | évaluer la gravité                |
      | contact pris | écarter le danger                 |
      | contact pris | écrire au déclarant               |
      | contact pris | poser une question au déclarant   |
      | recueil      | recueillir un fait                |
      | recueil      | ajouter une cause                 |
      | recueil      | conclure l'analyse                |
      | analysé      | traiter par téléphone             |
      | analysé      | orienter vers un confrère         |
      | analysé      | réunir les professionnels         |
      | niveau 1     | débloquer la situation            |
      | niveau 2     | noter que le confrère décline     |
      | niveau 2     | recontacter le professionnel      |
      | niveau 2     | réunir les professionnels         |
      | niveau 2     | constater que rien n'a suffi      |
      | débloqué     | ajouter un enseignement           |
      | débloqué     | rédiger un retour d'expérience    |
      | débloqué     | proposer une piste                |
      | débloqué     | restituer au déclarant            |
      | restitué au déclarant | clore le dossier         |

  @src:NP-060 @adr:0021
  Plan du scénario: Qui ne suit pas un dossier n'y fait rien, même ce que le déclarant y peut
    Étant donné un dossier « incident » à l'état « contact pris »
    Alors quoi que dise Blaise, « <geste> » sur « incident » est refusé comme « introuvable »

    Exemples:
      | geste                      |
      | tenir un membre à l'écart  |
      | retirer la déclaration     |
      | signaler un EIGS           |

  @src:NP-060 @adr:0021
  Plan du scénario: Qui est tenu à l'écart n'ouvre pas la suite d'une déclaration
    Étant donné un dossier « incident » à l'état « reçu »
    Et que Dominique demande « tenir un membre à l'écart » sur « incident » :
      | champ                               | valeur |
      | membre de la cellule tenu à l'écart | Blaise |
    Alors quoi que dise Blaise, « <geste> » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « <geste> » sur « incident » est refusé comme « droit insuffisant »

    Exemples:
      | geste                |
      | affecter le dossier  |
      | prendre contact      |

  @adr:0021
  Scénario: Chacun ouvre un dossier par sa porte
    Alors quoi que dise Alix, ouvrir « incident » par « déclarer un événement » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, ouvrir « incident » par « déclarer sans se nommer » est refusé comme « droit insuffisant »
    Et quoi que dise Dominique, ouvrir « incident » par « saisir une demande » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, ouvrir « entraide » par « se proposer » est refusé comme « droit insuffisant »
    Et quoi que dise Camille, ouvrir « sensibilisation » par « prévoir une sensibilisation » est refusé comme « droit insuffisant »

  @src:NP-053
  Scénario: Écrire au déclarant ne fait pas avancer son dossier
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « écrire au déclarant » sur « incident » :
      | champ   | valeur                              |
      | message | nous cherchons un confrère avec vous |
    Alors « incident » est « contact pris »

  @src:NP-055
  Scénario: Seul qui suit le dossier retient une piste ou partage un retour d'expérience
    Étant donné un dossier « incident » à l'état « débloqué »
    Et qu'Alix demande « proposer une piste » sur « incident » :
      | champ | valeur                      |
      | piste | une fiche de liaison commune |
    Et qu'Alix demande « rédiger un retour d'expérience » sur « incident » :
      | champ               | valeur                                   |
      | la situation        | une sortie d'hospitalisation un vendredi |
      | ce qui l'explique   | le cabinet n'est pas prévenu             |
      | ce qu'on en retient | prévenir la veille                       |
    Alors quoi que dise Blaise, « retenir une piste » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « retenir une piste » sur « incident » est refusé comme « droit insuffisant »
    Et quoi que dise Blaise, « partager le retour d'expérience » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « partager le retour d'expérience » sur « incident » est refusé comme « droit insuffisant »
    Quand Alix demande « retenir une piste » sur « incident » :
      | champ              | valeur             |
      | numéro de la piste | 1                  |
      | pilote de l'action | Camille            |
      | à faire avant le   | 30 juin 2025       |
      | évaluée le         | 30 septembre 2025  |
      | comment l'évaluer  | dix dossiers relus |
    Alors « incident » est « débloqué »

  @adr:0028
  Scénario: Un dossier débloqué et restitué ne se clôt pas tant qu'un danger demeure
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | oui            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
    Et Alix demande « prendre contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Et Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur               |
      | jour du fait         | 17 mars 2025         |
      | que s'est-il passé ? | un double traitement |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                      |
      | nature retenue           | événement                   |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange |
    Et Alix demande « traiter par téléphone » sur « incident »
    Et Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                   |
      | solution trouvée       | une alerte est mise      |
      | qu'avons-nous appris ? | vérifier les deux listes |
    Et Alix demande « restituer au déclarant » sur « incident » :
      | champ              | valeur              |
      | moyen              | téléphone           |
      | ce qui lui est dit | une alerte est mise |
    Et Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur      |
      | pourquoi aucun retour d'expérience | un seul cas |
    Alors la demande est refusée : « il faut que le danger signalé soit écarté »

  @src:NP-051 @adr:0024
  Plan du scénario: Nul ne tient l'inscription d'un autre, pas même la cellule
    Quand Camille ouvre « entraide » par « se proposer » :
      | champ       | valeur            |
      | compétences | plaies-chroniques |
    Alors quoi que dise Sacha, « <geste> » sur « entraide » est refusé comme « introuvable »
    Et quoi que dise Alix, « <geste> » sur « entraide » est refusé comme « droit insuffisant »

    Exemples:
      | geste                    |
      | changer de compétences   |
      | se mettre en pause       |
      | se retirer de l'annuaire |

  @src:NP-051 @adr:0024
  Scénario: Nul ne remet un autre à disposition
    Quand Camille ouvre « entraide » par « se proposer » :
      | champ       | valeur            |
      | compétences | plaies-chroniques |
    Et Camille demande « se mettre en pause » sur « entraide »
    Alors quoi que dise Sacha, « redevenir disponible » sur « entraide » est refusé comme « introuvable »
    Et quoi que dise Alix, « redevenir disponible » sur « entraide » est refusé comme « droit insuffisant »

  @src:NP-056
  Plan du scénario: La cellule seule tient le compte de ses sensibilisations
    Étant donné un dossier « sensibilisation » à l'état « prévue »
    Alors quoi que dise Camille, « <geste> » sur « sensibilisation » est refusé comme « droit insuffisant »

    Exemples:
      | geste                      |
      | rendre compte              |
      | annuler la sensibilisation |
