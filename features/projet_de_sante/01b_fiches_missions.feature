# language: fr
Fonctionnalité: Les fiches missions et leurs actions

  Des groupes de travail déclinent les orientations du diagnostic. Sur la fiche, chaque action dit ce que
  l'on veut faire, comment, et comment on l'évaluera. Puis elle se planifie, se fait et s'évalue.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom     | rôle            |
      | Alix    | coordinateur    |
      | Bea     | bureau          |
      | Camille | pilote          |
      | Sacha   | pilote          |
      | Morgan  | membre          |
      | Remi    | ARS             |
      | Carole  | CPAM            |
      | Noor    | public          |
      | Quentin | cellule qualité |
      | Automate | système        |
    Et qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                  |
      | état atteint        | FICHE_EN_REDACTION                                      |
      | pièce qui l'établit | fiche                                                   |
      | valeurs connues     | version=ACI-2019-AV2, mission=ACCES_MT, instance=bureau |
    Et qu'Alix demande « confier la mission » sur « mission » :
      | champ                | valeur  |
      | instance responsable | bureau  |
      | pilote               | Camille |

  # --- Les groupes de travail ---

  @src:PS-004
  Plan du scénario: les missions se choisissent parmi celles de l'accord, quatre socles et deux autres
    Quand Bea ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | projet                   |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                   |
      | état atteint        | REDACTION                |
      | pièce qui l'établit | projet                   |
      | valeurs connues     | version_aci=ACI-2019-AV2 |
    Et Camille ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | mission             | <mission>           |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix ouvre « mission » par « retenir une mission » :
      | champ               | valeur              |
      | projet de santé     | « projet_de_sante » |
      | version de l'accord | ACI-2019-AV2        |
      | mission             | <mission>           |
    Alors « mission » est « retenue »

    Exemples:
      | mission   |
      | ACCES_MT  |
      | ACCES_SNP |
      | PARCOURS  |
      | PREV      |
      | CRISE     |
      | QUAL      |
      | ACCOMP    |

  @src:PS-004
  Scénario: un groupe de travail a une orientation, des membres et des séances
    Quand Morgan demande « constituer un groupe de travail » sur « mission » :
      | champ             | valeur                     |
      | orientation       | l'accès des plus fragiles  |
      | membres du groupe | Morgan                     |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « constituer un groupe de travail » sur « mission » :
      | champ             | valeur                     |
      | orientation       | l'accès des plus fragiles  |
      | membres du groupe | Morgan                     |
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « constituer un groupe de travail » sur « mission » :
      | champ             | valeur                     |
      | orientation       | l'accès des plus fragiles  |
      | membres du groupe | Camille, Morgan            |
    Et Camille demande « tenir une séance » sur « mission » :
      | champ            | valeur               |
      | numéro du groupe | 2                    |
      | membres présents | Morgan               |
      | compte rendu     | une action proposée  |
    Alors la demande est refusée : « il faut que le groupe de travail existe »
    Quand Camille demande « tenir une séance » sur « mission » :
      | champ            | valeur               |
      | numéro du groupe | 1                    |
      | membres présents | Sacha                |
      | compte rendu     | une action proposée  |
    Alors la demande est refusée : « il faut que les présents soient membres du groupe »
    Quand Camille demande « recomposer un groupe de travail » sur « mission » :
      | champ             | valeur |
      | numéro du groupe  | 2      |
      | membres du groupe | Sacha  |
    Alors la demande est refusée : « il faut que le groupe de travail existe »
    Quand Sacha demande « recomposer un groupe de travail » sur « mission » :
      | champ             | valeur        |
      | numéro du groupe  | 1             |
      | membres du groupe | Morgan, Sacha |
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Bea demande « recomposer un groupe de travail » sur « mission » :
      | champ             | valeur        |
      | numéro du groupe  | 1             |
      | membres du groupe | Morgan, Sacha |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « recomposer un groupe de travail » sur « mission » :
      | champ             | valeur        |
      | numéro du groupe  | 1             |
      | membres du groupe | Morgan, Sacha |
    Et Bea demande « tenir une séance » sur « mission » :
      | champ            | valeur               |
      | numéro du groupe | 1                    |
      | membres présents | Sacha                |
      | compte rendu     | une action proposée  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « tenir une séance » sur « mission » :
      | champ            | valeur               |
      | numéro du groupe | 1                    |
      | membres présents | Sacha                |
      | compte rendu     | une action proposée  |
    Alors la demande est refusée : « il faut que cette mission soit la vôtre, ou que vous coordonniez le projet »
    Quand Camille demande « tenir une séance » sur « mission » :
      | champ            | valeur               |
      | numéro du groupe | 1                    |
      | membres présents | Sacha                |
      | compte rendu     | une action proposée  |
    Alors « mission » est « fiche en rédaction »
    Et l'historique de « mission » contient « séance tenue »

  # --- Trois questions par action ---

  @src:PS-005
  Scénario: une action se propose pour une mission, puis se précise
    Quand Noor ouvre « action » par « proposer une action » :
      | champ    | valeur               |
      | mission  | « mission »          |
      | intitulé | recenser les besoins |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Morgan ouvre « action » par « proposer une action » :
      | champ    | valeur               |
      | mission  | « mission »          |
      | intitulé | recenser les besoins |
    Alors « action » est « proposée »
    Quand Alix demande « répondre aux trois questions » sur « action »
    Alors la demande est refusée : « il faut qu'au moins une réponse soit donnée »
    Quand Morgan demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur             |
      | ce que nous voulons faire | une liste commune  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur             |
      | ce que nous voulons faire | une liste commune  |
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »

  @adr:0065
  Scénario: une mission abandonnée ne reçoit plus d'action
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | ABANDONNEE   |
      | pièce qui l'établit | relevé       |
      | valeurs connues     | mission=QUAL |
    Quand Alix ouvre « action » par « proposer une action » :
      | champ    | valeur               |
      | mission  | « mission »          |
      | intitulé | recenser les besoins |
    Alors la demande est refusée : « il faut que la mission ne soit pas abandonnée »

  @src:PS-006 @src:PS-007 @src:PS-008
  Plan du scénario: une action qui ne répond pas aux trois questions ne se planifie pas
    Étant donné qu'Alix ouvre « action » par « proposer une action » :
      | champ    | valeur               |
      | mission  | « mission »          |
      | intitulé | recenser les besoins |
    Et qu'Alix demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur             |
      | <donnée>                  | une première idée  |
    Et qu'Alix demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur             |
      | <autre>                   | une autre idée     |
    Quand Alix demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | 31 décembre 2025  |
      | population      | patients en ALD   |
      | professions     | G15-10, G15-60    |
      | moyens          | une demi-journée  |
      | budget en euros | 4500              |
    Alors la demande est refusée : « il faut que <phrase> »
    Quand Alix demande « répondre aux trois questions » sur « action » :
      | champ       | valeur            |
      | <manquante> | la réponse donnée |
    Et Alix demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | 31 décembre 2025  |
      | population      | patients en ALD   |
      | professions     | G15-10, G15-60    |
      | moyens          | une demi-journée  |
      | budget en euros | 4500              |
    Alors « action » est « planifiée »
    Et « <manquante> » de « action » vaut « la réponse donnée »
    Et « <autre> » de « action » vaut « une autre idée »
    Et l'échéance « fin prévue de l'action » de « action » tombe le 31 décembre 2025

    Exemples:
      | donnée                    | autre                      | manquante                  | phrase                                              |
      | comment nous le ferons    | comment nous l'évaluerons  | ce que nous voulons faire  | l'action dise ce que l'on veut faire                |
      | ce que nous voulons faire | comment nous l'évaluerons  | comment nous le ferons     | l'action dise comment elle sera mise en œuvre       |
      | ce que nous voulons faire | comment nous le ferons     | comment nous l'évaluerons  | l'action dise comment elle sera suivie et évaluée   |

  # --- Planifier, engager, réaliser, évaluer ---

  @src:NP-006
  Plan du scénario: un calendrier à l'envers ou un budget impossible sont refusés
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                             |
      | état atteint        | PROPOSEE                                           |
      | pièce qui l'établit | relevé                                             |
      | valeurs connues     | quoi=recenser, comment=ensemble, evaluation=compter |
    Quand Camille demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | 1 avril 2025      |
      | population      | patients en ALD   |
      | professions     | G15-10            |
      | moyens          | une demi-journée  |
      | budget en euros | 0                 |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | <fin>             |
      | population      | patients en ALD   |
      | professions     | G15-10            |
      | moyens          | une demi-journée  |
      | budget en euros | <budget>          |
    Alors la demande est refusée comme « <refus> »

    Exemples:
      | fin              | budget   | refus                  |
      | 31 mars 2025     | 100      | conditions non réunies |
      | 31 décembre 2025 | 100,001  | conditions non réunies |
      | 31 décembre 2025 | -1       | données invalides      |
      | 31 décembre 2025 | infinity | données invalides      |
      | 31 février 2025  | 100      | données invalides      |

  @src:NP-006
  Scénario: une action d'un jour, sans budget, se planifie
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                             |
      | état atteint        | PROPOSEE                                           |
      | pièce qui l'établit | relevé                                             |
      | valeurs connues     | quoi=recenser, comment=ensemble, evaluation=compter |
    Quand Alix demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | 1 avril 2025      |
      | population      | patients en ALD   |
      | professions     | G15-10            |
      | moyens          | une demi-journée  |
      | budget en euros | 0                 |
    Alors « action » est « planifiée »

  @src:PS-008 @adr:0065
  Scénario: une action suivie par un indicateur s'engage, se prouve, se réalise et s'évalue
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                |
      | état atteint        | FICHE_COMPLETE        |
      | pièce qui l'établit | fiche                 |
      | valeurs connues     | mission=PREV          |
    Et qu'Alix ouvre « action » par « proposer une action » :
      | champ    | valeur               |
      | mission  | « mission »          |
      | intitulé | recenser les besoins |
    Et qu'Alix demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur   |
      | ce que nous voulons faire | recenser |
      | comment nous le ferons    | ensemble |
      | comment nous l'évaluerons | compter  |
    Et qu'Alix demande « planifier l'action » sur « action » :
      | champ           | valeur            |
      | pilote          | Camille           |
      | début prévu le  | 1 avril 2025      |
      | fin prévue le   | 31 décembre 2025  |
      | population      | patients en ALD   |
      | professions     | G15-10            |
      | moyens          | une demi-journée  |
      | budget en euros | 0                 |
      | partenaires     | la CPAM           |
    Quand Camille demande « engager l'action » sur « action »
    Alors la demande est refusée : « il faut qu'un indicateur suive l'action »
    Et la demande est refusée : « il faut que la mission soit engagée »
    Quand Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | CONVENU   |
      | pièce qui l'établit | relevé    |
    Et Camille demande « rattacher un indicateur à l'action » sur « action » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « rattacher un indicateur à l'action » sur « action » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Et Alix demande « rattacher un indicateur à l'action » sur « action » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Alors la demande est refusée : « il faut que l'indicateur ne soit pas déjà rattaché »
    Quand Alix demande « engager la mission » sur « mission »
    Et Morgan demande « engager l'action » sur « action »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « engager l'action » sur « action »
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Camille demande « engager l'action » sur « action »
    Alors « action » est « engagée »
    Et « engagée le » de « action » vaut « 2025-03-20 »
    Quand Camille demande « constater la réalisation » sur « action »
    Alors la demande est refusée : « il faut qu'une preuve au moins soit jointe »
    Quand Sacha demande « joindre une preuve » sur « action » :
      | champ  | valeur               |
      | preuve | feuille de présence  |
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Carole demande « joindre une preuve » sur « action » :
      | champ  | valeur               |
      | preuve | feuille de présence  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « joindre une preuve » sur « action » :
      | champ  | valeur               |
      | preuve | feuille de présence  |
    Et Morgan demande « constater la réalisation » sur « action »
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « constater la réalisation » sur « action »
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Camille demande « constater la réalisation » sur « action »
    Alors « action » est « réalisée »
    Et « réalisée le » de « action » vaut « 2025-03-20 »
    Et l'échéance « fin prévue de l'action » de « action » n'est plus attendue
    Quand Camille demande « joindre une preuve » sur « action » :
      | champ  | valeur |
      | preuve | photo  |
    Et Camille demande « évaluer l'action » sur « action » :
      | champ    | valeur           |
      | résultat | objectif atteint |
      | bilan    | liste tenue      |
    Alors la demande est refusée : « il faut que chaque indicateur de l'action soit mesuré »
    Quand Alix demande « abandonner l'indicateur » sur « indicateur » :
      | champ | valeur               |
      | motif | impossible à mesurer |
    Et Alix ouvre « indicateur » par « reprendre un dossier déjà commencé » :
      | champ               | valeur    |
      | état atteint        | ARRETE    |
      | pièce qui l'établit | relevé    |
    Et Alix demande « rattacher un indicateur à l'action » sur « action » :
      | champ      | valeur         |
      | indicateur | « indicateur » |
    Et Sacha demande « évaluer l'action » sur « action » :
      | champ    | valeur           |
      | résultat | objectif atteint |
      | bilan    | liste tenue      |
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Morgan demande « évaluer l'action » sur « action » :
      | champ    | valeur           |
      | résultat | objectif atteint |
      | bilan    | liste tenue      |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « évaluer l'action » sur « action » :
      | champ    | valeur           |
      | résultat | objectif atteint |
      | bilan    | liste tenue      |
    Alors « action » est « évaluée »
    Et « résultat » de « action » vaut « objectif atteint »

  @adr:0065
  Plan du scénario: une action se reporte, une nouvelle fin plus tard que l'ancienne
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur            |
      | état atteint        | <etat>            |
      | pièce qui l'établit | relevé            |
      | valeurs connues     | fin=2025-12-31    |
    Et qu'Alix demande « confier l'action » sur « action » :
      | champ  | valeur  |
      | pilote | Camille |
    Quand Camille demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | salle indisponible |
      | nouvelle fin prévue le | 31 décembre 2025   |
    Alors la demande est refusée : « il faut que la nouvelle fin soit plus tard que l'ancienne »
    Quand Sacha demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | salle indisponible |
      | nouvelle fin prévue le | 31 mars 2026       |
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Morgan demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | salle indisponible |
      | nouvelle fin prévue le | 31 mars 2026       |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | salle indisponible |
      | nouvelle fin prévue le | 31 mars 2026       |
    Alors « action » est « reportée »
    Et l'échéance « fin prévue de l'action » de « action » tombe le 31 mars 2026
    Et l'échéance « évaluation de l'action » de « action » n'est plus attendue
    Quand nous sommes le 1 avril 2026 à 9 h
    Alors l'échéance « fin prévue de l'action » de « action » est dépassée

    Exemples:
      | etat      |
      | PLANIFIEE |
      | REPORTEE  |
      | ENGAGEE   |

  @adr:0065
  Plan du scénario: une action s'abandonne avec sa raison
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur |
      | état atteint        | <etat> |
      | pièce qui l'établit | relevé |
    Et qu'Alix demande « confier l'action » sur « action » :
      | champ  | valeur  |
      | pilote | Camille |
    Quand Camille demande « confier l'action » sur « action » :
      | champ  | valeur |
      | pilote | Sacha  |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Sacha demande « abandonner l'action » sur « action » :
      | champ | valeur         |
      | motif | besoin disparu |
    Alors la demande est refusée : « il faut que cette action soit la vôtre, ou que vous en coordonniez le suivi »
    Quand Morgan demande « abandonner l'action » sur « action » :
      | champ | valeur         |
      | motif | besoin disparu |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Camille demande « abandonner l'action » sur « action » :
      | champ | valeur         |
      | motif | besoin disparu |
    Alors « action » est « abandonnée »
    Et « motif » de « action » vaut « besoin disparu »

    Exemples:
      | etat      |
      | PROPOSEE  |
      | PLANIFIEE |
      | ENGAGEE   |
      | REALISEE  |
      | REPORTEE  |

  # --- Les actions correctives ---

  @src:NP-086 @adr:0068
  Scénario: une action corrective a ses dates et sa méthode, sans indicateur
    Quand Alix ouvre « action » par « ouvrir une action corrective » :
      | champ            | valeur               |
      | intitulé         | fiche de liaison     |
      | à faire avant le | 1 septembre 2025     |
      | évaluée le       | 1 décembre 2025      |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Automate ouvre « action » par « ouvrir une action corrective » :
      | champ            | valeur               |
      | intitulé         | fiche de liaison     |
      | à faire avant le | 1 septembre 2025     |
      | évaluée le       | 31 août 2025         |
    Alors la demande est refusée : « il faut que l'évaluation ne précède pas l'échéance »
    Quand Automate ouvre « action » par « ouvrir une action corrective » :
      | champ                | valeur               |
      | intitulé             | fiche de liaison     |
      | fonction responsable | referent-qualite     |
      | à faire avant le     | 1 septembre 2025     |
      | évaluée le           | 1 décembre 2025      |
    Alors « action » est « planifiée »
    Et « ce que nous voulons faire » de « action » vaut « fiche de liaison »
    Et l'échéance « fin prévue de l'action » de « action » tombe le 1 septembre 2025
    Et l'échéance « évaluation de l'action » de « action » tombe le 1 décembre 2025
    Quand Quentin demande « engager l'action » sur « action »
    Alors la demande est refusée : « il faut que l'action ait un pilote »
    Et la demande est refusée : « il faut que l'action dise comment elle sera suivie et évaluée »
    Quand Quentin demande « confier l'action » sur « action » :
      | champ  | valeur  |
      | pilote | Camille |
    Et Quentin demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur        |
      | comment nous l'évaluerons | vingt dossiers |
    Et Camille demande « engager l'action » sur « action »
    Alors « action » est « engagée »
    Quand Quentin demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | logiciel en retard |
      | nouvelle fin prévue le | 2 décembre 2025    |
    Alors la demande est refusée : « il faut que l'évaluation ne précède pas la nouvelle fin »
    Quand Quentin demande « reporter l'action » sur « action » :
      | champ                  | valeur             |
      | motif                  | logiciel en retard |
      | nouvelle fin prévue le | 2 décembre 2025    |
      | évaluée le             | 2 janvier 2026     |
    Alors l'échéance « évaluation de l'action » de « action » tombe le 2 janvier 2026
    Quand Camille demande « engager l'action » sur « action »
    Et Camille demande « joindre une preuve » sur « action » :
      | champ  | valeur         |
      | preuve | fiche diffusée |
    Et Quentin demande « constater la réalisation » sur « action »
    Alors « action » est « réalisée »
    Et l'échéance « évaluation de l'action » de « action » tombe le 2 janvier 2026
    Quand Quentin demande « évaluer l'action » sur « action » :
      | champ    | valeur                    |
      | résultat | objectif atteint en partie |
      | bilan    | moins d'oublis            |
    Alors « action » est « évaluée »
    Et l'échéance « évaluation de l'action » de « action » n'est plus attendue

  @src:NP-060 @adr:0068
  Scénario: ce qui vient d'un incident reste entre la cellule et le pilote de l'action
    Étant donné qu'Automate ouvre « action » par « ouvrir une action corrective » :
      | champ            | valeur               |
      | intitulé         | fiche de liaison     |
      | pilote           | Camille              |
      | à faire avant le | 1 septembre 2025     |
      | évaluée le       | 1 décembre 2025      |
    Alors Quentin voit « action »
    Et Camille voit « action »
    Et Camille voit l'historique de « action »
    Et Sacha ne voit pas « action »
    Et Alix ne voit pas « action »
    Et Bea ne voit pas « action »
    Et Morgan ne voit pas « action »
    Et Remi ne voit pas « action »
    Quand Alix demande « répondre aux trois questions » sur « action » :
      | champ                     | valeur         |
      | comment nous l'évaluerons | vingt dossiers |
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « confier l'action » sur « action » :
      | champ  | valeur |
      | pilote | Alix   |
    Alors la demande est refusée comme « introuvable »
    Quand Alix demande « abandonner l'action » sur « action » :
      | champ | valeur |
      | motif | inutile |
    Alors la demande est refusée comme « introuvable »

  @adr:0068
  Scénario: une action corrective rejoint la mission qualité, si le projet l'a retenue
    Étant donné qu'Automate ouvre « action » par « ouvrir une action corrective » :
      | champ            | valeur               |
      | intitulé         | fiche de liaison     |
      | pilote           | Camille              |
      | à faire avant le | 1 septembre 2025     |
      | évaluée le       | 1 décembre 2025      |
    Quand Quentin demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors la demande est refusée : « il faut que cette mission soit la mission qualité »
    Quand Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | ABANDONNEE   |
      | pièce qui l'établit | relevé       |
      | valeurs connues     | mission=QUAL |
    Et Quentin demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors la demande est refusée : « il faut que la mission ne soit pas abandonnée »
    Quand Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | ENGAGEE      |
      | pièce qui l'établit | relevé       |
      | valeurs connues     | mission=QUAL |
    Et Camille demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Quentin demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors l'historique de « action » contient « mission qualité rejointe »
    Quand Quentin demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors la demande est refusée : « il faut que l'action ne soit encore d'aucune mission »
    Et Alix ne voit pas « action »

  @adr:0068
  Scénario: la cellule ne conduit pas une action du projet
    Étant donné qu'Alix ouvre « mission » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | ENGAGEE      |
      | pièce qui l'établit | relevé       |
      | valeurs connues     | mission=QUAL |
    Et qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur   |
      | état atteint        | PROPOSEE |
      | pièce qui l'établit | relevé   |
    Quand Quentin demande « rejoindre la mission qualité » sur « action » :
      | champ   | valeur      |
      | mission | « mission » |
    Alors la demande est refusée comme « introuvable »

  @adr:0067
  Plan du scénario: le projet et ses financeurs lisent une action, personne d'autre
    Étant donné qu'Alix ouvre « action » par « reprendre un dossier déjà commencé » :
      | champ               | valeur   |
      | état atteint        | PROPOSEE |
      | pièce qui l'établit | relevé   |
    Alors <lecteur> <lecture> « action »

    Exemples:
      | lecteur | lecture     |
      | Alix    | voit        |
      | Bea     | voit        |
      | Sacha   | voit        |
      | Morgan  | voit        |
      | Remi    | voit        |
      | Carole  | voit        |
      | Quentin | ne voit pas |
      | Noor    | ne voit pas |
