# language: fr
Fonctionnalité: Projet régional de santé — y répondre, et ce qu'il peut apporter

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom    | rôle         |
      | Alix   | coordinateur |
      | Béa    | bureau       |
      | Remi   | ARS          |
      | Carole | CPAM         |
      | Ulysse | URPS         |
      | Morgan | membre       |
      | Noor   | public       |

  @src:NP-036
  Scénario: La grille croise les objectifs de la région et les missions du projet
    Quand Alix ouvre « projet_de_sante » par « reprendre un dossier déjà commencé » :
      | champ               | valeur               |
      | état atteint        | REDACTION            |
      | pièce qui l'établit | pièce du dossier     |
      | valeurs connues     | version_aci=ACI-2019 |
    Et Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur            |
      | objectif régional | ACCES_PROCHE      |
      | mission           | CRISE             |
      | réponse           | une liste commune |
    Alors la demande est refusée : « il faut que la mission soit une mission de la version de l'accord »
    Quand Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur            |
      | objectif régional | ACCES_PROCHE      |
      | mission           | ACCES_MT          |
      | réponse           | une liste commune |
    Alors « projet_de_sante » est « rédaction »
    Et Morgan ne peut pas « croiser la grille de cohérence » sur « projet_de_sante »
    Quand Alix demande « croiser la grille de cohérence » sur « projet_de_sante » :
      | champ             | valeur               |
      | objectif régional | PRIORITE-REGIONALE-7 |
      | mission           | PREV                 |
      | réponse           | une liste commune    |
    Alors « projet_de_sante » est « rédaction »
    Et « grille de cohérence » de « projet_de_sante » vaut « ACCES_PROCHE / ACCES_MT / une liste commune, PRIORITE-REGIONALE-7 / PREV / une liste commune »

  @src:NP-037
  Scénario: Les crédits FIR s'examinent, se demandent, s'obtiennent ou non
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Alors « demande de crédits FIR » de « projet_de_sante » vaut « à examiner »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | accordée |
    Alors la demande est refusée : « il faut que la suite soit possible où en est la demande »
    Quand Morgan demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | demandée |
    Alors la demande est refusée comme « droit insuffisant »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | demandée |
    Alors « projet_de_sante » est « émergence »
    Et « demande de crédits FIR » de « projet_de_sante » vaut « demandée »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur     |
      | suite | sans objet |
    Alors la demande est refusée : « il faut que la suite soit possible où en est la demande »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur  |
      | suite | refusée |
    Alors « projet_de_sante » est « émergence »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | demandée |
    Alors « projet_de_sante » est « émergence »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | accordée |
    Alors « projet_de_sante » est « émergence »
    Et « demande de crédits FIR » de « projet_de_sante » vaut « accordée »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur   |
      | suite | demandée |
    Alors la demande est refusée : « il faut que la suite soit possible où en est la demande »

  @src:NP-037
  Scénario: Sans objet aujourd'hui, les crédits peuvent se réexaminer
    Quand Alix ouvre « projet_de_sante » par « ouvrir un projet » :
      | champ                    | valeur           |
      | territoire d'action      | les deux vallées |
      | version de l'accord      | ACI-2019-AV2     |
      | porteurs                 | Camille, Sacha   |
      | professions des porteurs | G15-10, G15-60   |
    Et Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur     |
      | suite | sans objet |
    Alors « projet_de_sante » est « émergence »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur  |
      | suite | refusée |
    Alors la demande est refusée : « il faut que la suite soit possible où en est la demande »
    Quand Alix demande « suivre la demande de crédits FIR » sur « projet_de_sante » :
      | champ | valeur     |
      | suite | à examiner |
    Alors « projet_de_sante » est « émergence »
    Et « demande de crédits FIR » de « projet_de_sante » vaut « à examiner »
