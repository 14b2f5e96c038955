# language: fr
Fonctionnalité: Organisation et fonctionnement — systèmes d'information

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Paule  | pilote       |
      | Morgan | membre       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Noor   | public       |

  @src:NP-027 @src:NP-029
  Scénario: Un besoin part des missions, socles comprises
    Étant donné quoi que dise Morgan, ouvrir « systeme_information » par « exprimer un besoin » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, ouvrir « systeme_information » par « exprimer un besoin » est refusé comme « droit insuffisant »
    Quand Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ    | valeur                                            |
      | besoin   | prendre rendez-vous                               |
      | missions | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE, SPORT |
    Alors la demande est refusée : « il faut que chaque mission du besoin soit une mission de l'accord »
    Quand Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ    | valeur                              |
      | besoin   | prendre rendez-vous                 |
      | missions | ACCES_MT, ACCES_SNP, PARCOURS, PREV |
    Alors la demande est refusée : « il faut que le besoin couvre chaque mission socle »
    Quand Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ    | valeur                                           |
      | besoin   | prendre rendez-vous                              |
      | missions | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE, QUAL |
    Alors « systeme_information » est « besoin exprimé »
    Et Morgan voit « systeme_information »
    Et Paule voit l'historique de « systeme_information »
    Et Remi ne voit pas « systeme_information »
    Et Noor ne voit pas « systeme_information »

  @src:NP-029
  Scénario: Les missions socles sont celles de l'accord du projet
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019         |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « fixer un objectif » sur « projet_de_sante » :
      | champ    | valeur                          |
      | code     | OBJ-1                           |
      | objectif | un médecin traitant pour chacun |
    Et Alix demande « associer un acteur » sur « projet_de_sante » :
      | champ   | valeur                |
      | famille | usagers               |
      | acteur  | association d'usagers |
    Et Alix demande « constater qu'aucun autre projet n'est à articuler » sur « projet_de_sante »
    Et Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ           | valeur                                     |
      | besoin          | prendre rendez-vous                        |
      | missions        | ACCES_MT, ACCES_SNP, PARCOURS, PREV, CRISE |
      | projet de santé | « projet_de_sante »                        |
    Alors la demande est refusée : « il faut que chaque mission du besoin soit une mission de l'accord »
    Quand Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ           | valeur                              |
      | besoin          | prendre rendez-vous                 |
      | missions        | ACCES_MT, ACCES_SNP, PARCOURS, PREV |
      | projet de santé | « projet_de_sante »                 |
    Alors la demande est refusée : « il faut que le besoin couvre chaque mission socle »
    Quand Alix ouvre « systeme_information » par « exprimer un besoin » :
      | champ           | valeur                                          |
      | besoin          | prendre rendez-vous                             |
      | missions        | ACCES_MT, ACCES_SNP, ACCES_TELE, PARCOURS, PREV |
      | projet de santé | « projet_de_sante »                             |
    Alors « systeme_information » est « besoin exprimé »

  @src:NP-029 @src:NP-030 @src:NP-027 @adr:0076
  Scénario: La grille se remplit, la solution dit ses garanties, chaque mission a sa réponse
    Étant donné un dossier « systeme_information » à l'état « besoin exprimé »
    Quand Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur           |
      | solution     | agenda           |
      | critère      | suivi            |
      | appréciation | répond au besoin |
      | explication  | un rappel        |
    Alors la demande est refusée : « il faut que cette solution soit proposée »
    Quand Alix demande « documenter une garantie » sur « systeme_information » :
      | champ       | valeur                 |
      | solution    | agenda                 |
      | garantie    | protection des données |
      | description | hébergement certifié   |
    Alors la demande est refusée : « il faut que cette solution soit proposée »
    Quand Alix demande « proposer une solution » sur « systeme_information » :
      | champ       | valeur            |
      | solution    | agenda            |
      | description | un agenda partagé |
    Alors « systeme_information » est « besoin exprimé »
    Quand Alix demande « proposer une solution » sur « systeme_information » :
      | champ       | valeur   |
      | solution    | agenda   |
      | description | un autre |
    Alors la demande est refusée : « il faut que cette solution ne soit pas déjà proposée »
    Quand Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur           |
      | solution     | agenda           |
      | critère      | organisation     |
      | appréciation | répond au besoin |
      | explication  | un rappel        |
    Alors « systeme_information » est « besoin exprimé »
    Et Paule demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur           |
      | solution     | agenda           |
      | critère      | planification    |
      | appréciation | répond au besoin |
      | explication  | un rappel        |
    Et Paule demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur           |
      | solution     | agenda           |
      | critère      | suivi            |
      | appréciation | répond au besoin |
      | explication  | un rappel        |
    Et Paule demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur                    |
      | solution     | agenda                    |
      | critère      | coopération entre acteurs |
      | appréciation | répond au besoin          |
      | explication  | un rappel                 |
    Et Paule demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur               |
      | solution     | agenda               |
      | critère      | lien avec le patient |
      | appréciation | répond au besoin     |
      | explication  | un rappel            |
    Quand Alix demande « achever la comparaison » sur « systeme_information »
    Alors la demande est refusée : « il faut que deux solutions au moins soient proposées »
    Quand Alix demande « proposer une solution » sur « systeme_information » :
      | champ       | valeur          |
      | solution    | papier          |
      | description | ne rien changer |
    Et Alix demande « achever la comparaison » sur « systeme_information »
    Alors la demande est refusée : « il faut que chaque solution soit appréciée sur chaque critère »
    Quand Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur             |
      | solution     | papier             |
      | critère      | organisation       |
      | appréciation | n'y répond pas     |
      | explication  | rien ne se partage |
    Et Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur             |
      | solution     | papier             |
      | critère      | planification      |
      | appréciation | n'y répond pas     |
      | explication  | rien ne se partage |
    Et Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur             |
      | solution     | papier             |
      | critère      | suivi              |
      | appréciation | n'y répond pas     |
      | explication  | rien ne se partage |
    Et Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur                    |
      | solution     | papier                    |
      | critère      | coopération entre acteurs |
      | appréciation | n'y répond pas            |
      | explication  | rien ne se partage        |
    Et Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur               |
      | solution     | papier               |
      | critère      | lien avec le patient |
      | appréciation | n'y répond pas       |
      | explication  | rien ne se partage   |
    Et Alix demande « apprécier une solution » sur « systeme_information » :
      | champ        | valeur             |
      | solution     | papier             |
      | critère      | organisation       |
      | appréciation | y répond en partie |
      | explication  | un cahier par lieu |
    Et Alix demande « achever la comparaison » sur « systeme_information »
    Alors « systeme_information » est « solutions comparées »
    Quand Alix demande « rouvrir la comparaison » sur « systeme_information » :
      | champ | valeur                 |
      | motif | un critère mal compris |
    Alors « systeme_information » est « besoin exprimé »
    Quand Alix demande « achever la comparaison » sur « systeme_information »
    Alors « systeme_information » est « solutions comparées »
    Et quoi que dise Morgan, « rouvrir la comparaison » sur « systeme_information » est refusé comme « droit insuffisant »
    Et quoi que dise Béa, « rouvrir la comparaison » sur « systeme_information » est refusé comme « droit insuffisant »
    Et quoi que dise Morgan, « retenir une solution » sur « systeme_information » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, « retenir une solution » sur « systeme_information » est refusé comme « droit insuffisant »
    Quand Béa demande « retenir une solution » sur « systeme_information » :
      | champ           | valeur         |
      | solution        | agenda         |
      | raison du choix | la plus simple |
    Alors la demande est refusée : « il faut que la solution dise sa protection des données, sa traçabilité et sa compatibilité »
    Et la demande est refusée : « il faut que chaque mission ait son outil, ou dise n'en avoir aucun »
    Quand Alix demande « documenter une garantie » sur « systeme_information » :
      | champ        | valeur                 |
      | solution     | agenda                 |
      | garantie     | protection des données |
      | description  | hébergement certifié   |
      | pièce jointe | annexe-rgpd            |
    Alors « systeme_information » est « solutions comparées »
    Quand Alix demande « documenter une garantie » sur « systeme_information » :
      | champ       | valeur                   |
      | solution    | agenda                   |
      | garantie    | traçabilité des échanges |
      | description | un journal               |
    Et Alix demande « documenter une garantie » sur « systeme_information » :
      | champ       | valeur                                 |
      | solution    | papier                                 |
      | garantie    | compatibilité avec les outils en place |
      | description | aucune                                 |
    Et Alix demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur         |
      | mission | QUAL           |
      | outil   | agenda partagé |
    Alors la demande est refusée : « il faut que la mission soit une de celles du besoin »
    Quand Alix demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur   |
      | mission | ACCES_MT |
    Alors la demande est refusée : « il faut que la mission ait un outil, ou une raison de n'en avoir aucun, et non les deux »
    Quand Alix demande « outiller une mission » sur « systeme_information » :
      | champ                      | valeur       |
      | mission                    | ACCES_MT     |
      | outil                      | agenda       |
      | raison de n'en avoir aucun | peu de monde |
    Alors la demande est refusée : « il faut que la mission ait un outil, ou une raison de n'en avoir aucun, et non les deux »
    Quand Alix demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur         |
      | mission | ACCES_MT       |
      | outil   | agenda partagé |
    Alors « systeme_information » est « solutions comparées »
    Et Paule demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur         |
      | mission | ACCES_SNP      |
      | outil   | agenda partagé |
    Et Paule demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur         |
      | mission | PARCOURS       |
      | outil   | agenda partagé |
    Et Paule demande « outiller une mission » sur « systeme_information » :
      | champ   | valeur         |
      | mission | PREV           |
      | outil   | agenda partagé |
    Et Paule demande « outiller une mission » sur « systeme_information » :
      | champ                      | valeur         |
      | mission                    | CRISE          |
      | raison de n'en avoir aucun | le plan suffit |
    Et Béa demande « retenir une solution » sur « systeme_information » :
      | champ           | valeur         |
      | solution        | agenda         |
      | raison du choix | la plus simple |
    Alors la demande est refusée : « il faut que la solution dise sa protection des données, sa traçabilité et sa compatibilité »
    Quand Alix demande « documenter une garantie » sur « systeme_information » :
      | champ       | valeur                                 |
      | solution    | agenda                                 |
      | garantie    | compatibilité avec les outils en place |
      | description | un format ouvert                       |
    Et Béa demande « retenir une solution » sur « systeme_information » :
      | champ           | valeur |
      | solution        | cahier |
      | raison du choix | aucune |
    Alors la demande est refusée : « il faut que cette solution soit proposée »
    Quand Béa demande « retenir une solution » sur « systeme_information » :
      | champ           | valeur         |
      | solution        | agenda         |
      | raison du choix | la plus simple |
    Alors « systeme_information » est « retenue »
    Et « solution retenue » de « systeme_information » vaut « agenda »
    Et « retenue le » de « systeme_information » vaut « 2025-03-20 »
    Et l'historique de « systeme_information » contient « solution appréciée »
    Et Remi voit « systeme_information »
    Et Carole voit « systeme_information »
    Quand Alix demande « déployer la solution » sur « systeme_information »
    Alors « systeme_information » est « déployée »
    Et « déployée le » de « systeme_information » vaut « 2025-03-20 »

  @adr:0076
  Scénario: Une solution n'est remplacée que par un système déjà choisi
    Quand Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur          |
      | état atteint        | RETENUE         |
      | pièce qui l'établit | compte rendu    |
    Étant donné le dossier « systeme_information » nommé « neuf »
    Quand Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur          |
      | état atteint        | BESOIN_EXPRIME  |
      | pièce qui l'établit | compte rendu    |
    Étant donné le dossier « systeme_information » nommé « projet d'outil »
    Quand Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur          |
      | état atteint        | DEPLOYEE        |
      | pièce qui l'établit | compte rendu    |
    Quand Morgan demande « remplacer la solution » sur « systeme_information » :
      | champ                    | valeur       |
      | système qui la remplace  | « neuf »     |
      | motif                    | outil arrêté |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « remplacer la solution » sur « systeme_information » :
      | champ                    | valeur       |
      | système qui la remplace  | « neuf »     |
      | motif                    | outil arrêté |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Béa demande « remplacer la solution » sur « systeme_information » :
      | champ                   | valeur             |
      | système qui la remplace | « projet d'outil » |
      | motif                   | outil arrêté       |
    Alors la demande est refusée : « il faut que le système qui la remplace soit retenu ou déployé »
    Quand Béa demande « remplacer la solution » sur « systeme_information » :
      | champ                   | valeur       |
      | système qui la remplace | « neuf »     |
      | motif                   | outil arrêté |
    Alors « systeme_information » est « remplacée »

  @adr:0076
  Scénario: Un besoin porté par d'autres s'abandonne
    Étant donné un dossier « systeme_information » à l'état « besoin exprimé »
    Quand Béa demande « abandonner le besoin » sur « systeme_information » :
      | champ | valeur              |
      | motif | porté par la région |
    Alors « systeme_information » est « abandonné »

  @adr:0076
  Plan du scénario: La coordination et les pilotes instruisent, le bureau choisit
    Quand Alix ouvre « systeme_information » par « reprendre un dossier déjà commencé » :
      | champ               | valeur       |
      | état atteint        | <etat>       |
      | pièce qui l'établit | compte rendu |
    Alors quoi que dise Morgan, « <demande> » sur « systeme_information » est refusé comme « droit insuffisant »
    Et quoi que dise <autre>, « <demande> » sur « systeme_information » est refusé comme « droit insuffisant »

    Exemples:
      | etat           | demande                  | autre |
      | BESOIN_EXPRIME | proposer une solution    | Paule |
      | BESOIN_EXPRIME | apprécier une solution   | Béa   |
      | BESOIN_EXPRIME | achever la comparaison   | Béa   |
      | BESOIN_EXPRIME | abandonner le besoin     | Alix  |
      | COMPAREES      | documenter une garantie  | Paule |
      | COMPAREES      | outiller une mission     | Béa   |
      | RETENUE        | déployer la solution     | Béa   |
