# language: fr
Fonctionnalité: Partenariats

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Morgan | membre       |
      | Paule  | pilote       |
      | Sam    | partenaire   |
      | Tess   | partenaire   |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Ulysse | URPS         |
      | Noor   | public       |

  @src:NP-039 @src:NP-040 @src:NP-041
  Scénario: Un partenaire peut travailler au-delà du territoire, là où vont les patients
    Étant donné quoi que dise Morgan, ouvrir « partenariat » par « envisager un partenariat » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, ouvrir « partenariat » par « envisager un partenariat » est refusé comme « droit insuffisant »
    Quand Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                         | valeur                      |
      | partenaire                    | hopital                     |
      | implantation                  | au-delà du territoire       |
      | parcours ou pratiques en jeu  | les sorties d'hospitalisation |
      | missions servies              | PARCOURS, CRISE             |
      | représentant du partenaire    | Sam                         |
    Alors « partenariat » est « envisagé »
    Et « implantation » de « partenariat » vaut « au-delà du territoire »
    Et « missions servies » de « partenariat » vaut « PARCOURS, CRISE »
    Et Alix voit « partenariat »
    Et Morgan voit « partenariat »
    Et Paule voit l'historique de « partenariat »
    Et Sam voit « partenariat »
    Et Tess ne voit pas « partenariat »
    Et Remi ne voit pas « partenariat »
    Et Noor ne voit pas « partenariat »

  @src:NP-041
  Scénario: Un partenariat sert des missions de l'accord du projet, chacune une fois
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019         |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                        | valeur                 |
      | partenaire                   | samu                   |
      | implantation                 | au-delà du territoire  |
      | parcours ou pratiques en jeu | les urgences du canton |
      | missions servies             | PARCOURS, SPORT        |
      | projet de santé              | « projet_de_sante »    |
    Alors la demande est refusée : « il faut que chaque mission servie soit une mission de l'accord »
    Quand Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                        | valeur                 |
      | partenaire                   | samu                   |
      | implantation                 | au-delà du territoire  |
      | parcours ou pratiques en jeu | les urgences du canton |
      | missions servies             | CRISE                  |
      | projet de santé              | « projet_de_sante »    |
    Alors la demande est refusée : « il faut que chaque mission servie soit une mission de l'accord »
    Quand Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                        | valeur                 |
      | partenaire                   | samu                   |
      | implantation                 | au-delà du territoire  |
      | parcours ou pratiques en jeu | les urgences du canton |
      | missions servies             | PARCOURS               |
      | projet de santé              | « projet_de_sante »    |
    Alors « partenariat » est « envisagé »
    Quand Alix demande « servir une mission de plus » sur « partenariat » :
      | champ   | valeur |
      | mission | PREV   |
    Alors « partenariat » est « envisagé »
    Et « missions servies » de « partenariat » vaut « PARCOURS, PREV »
    Quand Alix demande « servir une mission de plus » sur « partenariat » :
      | champ   | valeur |
      | mission | PREV   |
    Alors la demande est refusée : « il faut que la mission soit de l'accord, et ne soit pas encore servie »
    Quand Alix demande « servir une mission de plus » sur « partenariat » :
      | champ   | valeur |
      | mission | CRISE  |
    Alors la demande est refusée : « il faut que la mission soit de l'accord, et ne soit pas encore servie »

  @src:NP-041 @adr:0075
  Plan du scénario: Une convention impossible ne se signe pas
    Étant donné un dossier « partenariat » à l'état « négocié »
    Quand Béa demande « signer la convention » sur « partenariat » :
      | champ             | valeur  |
      | premier jour      | <debut> |
      | dernier jour      | <fin>   |
      | convention jointe | annexe  |
    Alors la demande est refusée : « il faut que <refus> »
    Et « partenariat » reste « négocié »

    Exemples:
      | debut        | fin          | refus                                                  |
      | 1 avril 2025 | 1 avril 2025 | la convention finisse après avoir commencé             |
      | 1 avril 2025 | 1 mars 2025  | la convention finisse après avoir commencé             |
      | 1 mars 2024  | 19 mars 2025 | la convention ne soit pas finie avant d'être signée    |

  @src:NP-041 @adr:0075
  Scénario: La convention signée est annexée, entre en vigueur, se renouvelle et finit
    Étant donné un dossier « partenariat » à l'état « envisagé »
    Quand Alix demande « négocier la convention » sur « partenariat » :
      | champ                | valeur                |
      | objet                | les retours chez soi  |
      | apport de la CPTS    | un contact            |
      | apport du partenaire | un appel avant sortie |
    Alors « partenariat » est « négocié »
    Quand Béa demande « signer la convention » sur « partenariat » :
      | champ        | valeur       |
      | premier jour | 1 avril 2025 |
      | dernier jour | 31 mars 2028 |
    Alors la demande est refusée comme « données invalides »
    Quand Béa demande « signer la convention » sur « partenariat » :
      | champ             | valeur         |
      | premier jour      | 1 avril 2025   |
      | dernier jour      | 31 mars 2028   |
      | convention jointe | annexe-hopital |
    Alors « partenariat » est « signé »
    Et « conventions jointes » de « partenariat » vaut « annexe-hopital »
    Et « signé le » de « partenariat » vaut « 2025-03-20 »
    Et l'échéance « entrée en vigueur de la convention » de « partenariat » tombe le 1 avril 2025
    Et Remi voit « partenariat »
    Et Carole voit « partenariat »
    Et Ulysse voit « partenariat »
    Quand Alix demande « constater l'entrée en vigueur » sur « partenariat »
    Alors la demande est refusée : « il faut que le premier jour soit venu »
    Quand nous sommes le 2 avril 2025 à 9 h
    Alors « partenariat » reste « en vigueur »
    Et l'échéance « entrée en vigueur de la convention » de « partenariat » n'est plus attendue
    Et l'échéance « fin de la convention » de « partenariat » tombe le 31 mars 2028
    Quand Alix demande « constater la fin de la convention » sur « partenariat »
    Alors la demande est refusée : « il faut que le dernier jour soit passé »
    Quand Béa demande « renouveler la convention » sur « partenariat » :
      | champ             | valeur        |
      | premier jour      | 31 mars 2028  |
      | dernier jour      | 31 mars 2030  |
      | convention jointe | annexe-suite  |
    Alors la demande est refusée : « il faut que la nouvelle période commence le lendemain de la précédente, sans trou ni chevauchement »
    Quand Béa demande « renouveler la convention » sur « partenariat » :
      | champ             | valeur        |
      | premier jour      | 1 avril 2028  |
      | dernier jour      | 1 avril 2028  |
      | convention jointe | annexe-suite  |
    Alors la demande est refusée : « il faut que la convention finisse après avoir commencé »
    Quand Béa demande « renouveler la convention » sur « partenariat » :
      | champ             | valeur        |
      | premier jour      | 1 avril 2028  |
      | dernier jour      | 31 mars 2030  |
      | convention jointe | annexe-suite  |
    Alors « partenariat » est « renouvelé »
    Et « premier jour » de « partenariat » vaut « 2025-04-01 »
    Et « conventions jointes » de « partenariat » vaut « annexe-hopital, annexe-suite »
    Et l'échéance « fin de la convention » de « partenariat » tombe le 31 mars 2030
    Quand nous sommes le 1 avril 2030 à 9 h
    Alors « partenariat » est « échu »
    Et l'échéance « fin de la convention » de « partenariat » n'est plus attendue

  @adr:0075
  Scénario: Une convention signée après son premier jour entre en vigueur aussitôt, puis se dénonce
    Étant donné un dossier « partenariat » à l'état « signé »
    Quand Alix demande « constater l'entrée en vigueur » sur « partenariat »
    Alors « partenariat » est « en vigueur »
    Quand Béa demande « dénoncer la convention » sur « partenariat » :
      | champ | valeur       |
      | motif | service fermé |
    Alors « partenariat » est « dénoncé »
    Et « motif » de « partenariat » vaut « service fermé »
    Et l'échéance « fin de la convention » de « partenariat » n'est plus attendue

  @adr:0075
  Scénario: Deux conventions du même partenaire se suivent
    Quand Alix ouvre « partenariat » par « reprendre un dossier déjà commencé » :
      | champ               | valeur                                                |
      | état atteint        | EN_VIGUEUR                                            |
      | pièce qui l'établit | convention                                            |
      | valeurs connues     | partenaire=hopital, debut=2023-04-01, fin=2025-03-31 |
    Étant donné le dossier « partenariat » nommé « ancienne »
    Quand Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                        | valeur                  |
      | partenaire                   | samu                    |
      | implantation                 | dans le territoire      |
      | parcours ou pratiques en jeu | les retours chez soi    |
      | missions servies             | PARCOURS                |
      | convention précédente        | « ancienne »            |
    Alors la demande est refusée : « il faut que la convention précédente soit du même partenaire »
    Quand Alix ouvre « partenariat » par « envisager un partenariat » :
      | champ                        | valeur                  |
      | partenaire                   | hopital                 |
      | implantation                 | dans le territoire      |
      | parcours ou pratiques en jeu | les retours chez soi    |
      | missions servies             | PARCOURS                |
      | convention précédente        | « ancienne »            |
    Et Alix demande « négocier la convention » sur « partenariat » :
      | champ                | valeur                |
      | objet                | les retours chez soi  |
      | apport de la CPTS    | un contact            |
      | apport du partenaire | un appel avant sortie |
    Et Béa demande « signer la convention » sur « partenariat » :
      | champ             | valeur        |
      | premier jour      | 31 mars 2025  |
      | dernier jour      | 31 mars 2028  |
      | convention jointe | annexe-suite  |
    Alors la demande est refusée : « il faut que la convention commence après la fin de la précédente »
    Quand Béa demande « signer la convention » sur « partenariat » :
      | champ             | valeur        |
      | premier jour      | 1 avril 2025  |
      | dernier jour      | 31 mars 2028  |
      | convention jointe | annexe-suite  |
    Alors « partenariat » est « signé »

  @adr:0075
  Scénario: Une correction ne retourne pas les dates
    Étant donné un dossier « partenariat » à l'état « signé »
    Quand Alix demande « rectifier une valeur » sur « partenariat » :
      | champ                   | valeur            |
      | champ à corriger        | debut             |
      | valeur juste            | 2030-01-01        |
      | raison de la correction | erreur de saisie  |
      | seconde personne        | Béa               |
    Alors la demande est refusée : « il faut que la correction laisse finir la convention après son début »
    Quand Alix demande « rectifier une valeur » sur « partenariat » :
      | champ                   | valeur            |
      | champ à corriger        | debut             |
      | valeur juste            | 2025-05-01        |
      | raison de la correction | erreur de saisie  |
      | seconde personne        | Béa               |
    Alors « partenariat » est « signé »
    Et l'échéance « entrée en vigueur de la convention » de « partenariat » tombe le 1 mai 2025

  @adr:0075
  Scénario: Une négociation sans suite s'abandonne
    Étant donné un dossier « partenariat » à l'état « négocié »
    Quand Béa demande « abandonner le partenariat » sur « partenariat » :
      | champ | valeur        |
      | motif | pas d'accord  |
    Alors « partenariat » est « abandonné »

  @src:NP-041 @adr:0075
  Plan du scénario: Le coordinateur prépare, le bureau engage la CPTS
    Étant donné un dossier « partenariat » à l'état « <etat> »
    Alors quoi que dise Morgan, « <demande> » sur « partenariat » est refusé comme « droit insuffisant »
    Et quoi que dise <autre>, « <demande> » sur « partenariat » est refusé comme « droit insuffisant »

    Exemples:
      | etat       | demande                          | autre |
      | envisagé   | servir une mission de plus       | Béa   |
      | envisagé   | négocier la convention           | Béa   |
      | négocié    | signer la convention             | Alix  |
      | signé      | constater l'entrée en vigueur    | Béa   |
      | signé      | dénoncer la convention           | Alix  |
      | en vigueur | renouveler la convention         | Alix  |
      | en vigueur | constater la fin de la convention | Béa  |
      | en vigueur | dénoncer la convention           | Alix  |
      | négocié    | abandonner le partenariat        | Alix  |
