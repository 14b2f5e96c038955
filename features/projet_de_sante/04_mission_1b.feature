# language: fr
Fonctionnalité: Mission 1B — répondre en ville aux soins non programmés

  Une urgence ressentie, qui n'engage pas la vie, trouve une réponse en ville : le jour même, ou dans le
  délai que l'organisation promet. Une urgence vitale relève du 15.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom     | rôle         |
      | Camille | membre       |
      | Sacha   | membre       |
      | Morgan  | membre       |
      | Alix    | coordinateur |
      | Ode     | opérateur    |

  @src:PS-013 @src:PS-015 @src:PS-016
  Scénario: une urgence ressentie est reçue, qualifiée, orientée et honorée le jour même
    Quand Camille ouvre « soin_non_programme » par « recevoir une demande de soin » :
      | champ          | valeur             |
      | référence      | D-14               |
      | urgence vitale | non                |
      | résidence      | dans le territoire |
    Alors « soin_non_programme » est « reçue »
    Et l'échéance « prise en charge de la demande » de « soin_non_programme » tombe le 22 mars 2025
    Et Camille voit « soin_non_programme »
    Et Sacha ne voit pas « soin_non_programme »
    Quand Camille demande « qualifier la demande » sur « soin_non_programme » :
      | champ          | valeur       |
      | urgence vitale | non          |
      | priorité       | le jour même |
    Alors « soin_non_programme » est « qualifiée »
    Quand Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ                   | valeur                      |
      | motif                   | mal de gorge                |
      | recours                 | autre profession de santé   |
      | profession              | G15-21                      |
      | professionnel sollicité | Sacha                       |
    Alors « soin_non_programme » est « orientée »
    Et « champ de compétences vérifié » de « soin_non_programme » vaut « oui »
    Et Sacha voit l'historique de « soin_non_programme »
    Et Camille voit « soin_non_programme »
    Et Morgan ne voit pas « soin_non_programme »
    Et Alix ne voit pas « soin_non_programme »
    Quand Sacha demande, pour le 20 mars 2025 à 8 h, « constater la prise en charge » sur « soin_non_programme » :
      | champ | valeur |
    Alors la demande est refusée : « il faut que la prise en charge suive la réception »
    Quand nous sommes le 20 mars 2025 à 23 h
    Et Sacha demande « constater la prise en charge » sur « soin_non_programme »
    Alors « soin_non_programme » est « prise en charge »
    Et « honorée le jour même » de « soin_non_programme » vaut « oui »
    Et « honorée dans le délai » de « soin_non_programme » vaut « oui »
    Et l'échéance « prise en charge de la demande » de « soin_non_programme » n'est plus attendue
    # Ce qui se compte reste ; la référence et qui s'en occupait disparaissent.
    Quand nous sommes le 20 avril 2025 à 23 h
    Alors « soin_non_programme » reste « prise en charge »
    Quand nous sommes le 21 avril 2025 à 1 h
    Alors « soin_non_programme » reste « purgée »
    Et « référence » de « soin_non_programme » vaut « »
    Et « honorée le jour même » de « soin_non_programme » vaut « oui »
    Et Camille ne voit pas « soin_non_programme »

  @src:PS-015 @adr:0092
  Plan du scénario: le jour même et le délai se mesurent à part, une heure restant une heure
    Étant donné que nous sommes le <reçue>
    Et que Camille ouvre « soin_non_programme » par « recevoir une demande de soin » :
      | champ          | valeur             |
      | référence      | D-15               |
      | urgence vitale | non                |
      | résidence      | hors du territoire |
    Et que Camille demande « qualifier la demande » sur « soin_non_programme » :
      | champ          | valeur        |
      | urgence vitale | non           |
      | priorité       | dans le délai |
    Et que Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ   | valeur                    |
      | motif   | plaie                     |
      | recours | service d'accès aux soins |
    Quand nous sommes le <honorée>
    Et Camille demande « constater la prise en charge » sur « soin_non_programme »
    Alors « honorée le jour même » de « soin_non_programme » vaut « <jour même> »
    Et « honorée dans le délai » de « soin_non_programme » vaut « <délai> »
    Et « champ de compétences vérifié » de « soin_non_programme » vaut « non »
    Et « résidence » de « soin_non_programme » vaut « hors du territoire »

    # 24 heures, puis 48 ; les horloges avancent le 30 mars 2025.
    Exemples:
      | reçue                   | honorée                    | jour même | délai |
      | 10 mars 2023 à 9 h      | 11 mars 2023 à 9 h         | non       | oui   |
      | 10 mars 2023 à 9 h      | 11 mars 2023 à 9 h 01      | non       | non   |
      | 29 mars 2025 à 9 h      | 31 mars 2025 à 10 h        | non       | oui   |
      | 29 mars 2025 à 9 h      | 31 mars 2025 à 10 h 01     | non       | non   |

  @src:PS-015
  Scénario: une demande qui ne dit pas le territoire est refusée
    Quand Camille ouvre « soin_non_programme » par « recevoir une demande de soin » :
      | champ          | valeur |
      | référence      | D-16   |
      | urgence vitale | non    |
    Alors la demande est refusée : « il faut que la demande dise si la personne réside dans le territoire »

  @src:PS-013 @src:PS-015 @adr:0092
  Scénario: une urgence vitale, dite d'emblée ou reconnue ensuite, est renvoyée au 15 et ne s'oriente jamais
    Quand Camille ouvre « soin_non_programme » par « recevoir une demande de soin » :
      | champ          | valeur |
      | référence      | D-17   |
      | urgence vitale | oui    |
    Alors « soin_non_programme » est « hors champ »
    Et « conseil » de « soin_non_programme » vaut « urgence vitale : appelez le 15 sans attendre »
    Et l'échéance « purge de la demande » de « soin_non_programme » tombe le 20 avril 2025
    Et quoi que dise Camille, « orienter la demande » sur « soin_non_programme » est refusé comme « pas dans cet état »
    Étant donné un dossier « soin_non_programme » à l'état « orientée »
    Quand Camille demande « qualifier la demande » sur « soin_non_programme » :
      | champ          | valeur       |
      | urgence vitale | oui          |
      | priorité       | le jour même |
    Alors « soin_non_programme » est « hors champ »
    Et « conseil » de « soin_non_programme » vaut « urgence vitale : appelez le 15 sans attendre »
    Et l'échéance « prise en charge de la demande » de « soin_non_programme » n'est plus attendue
    Et l'échéance « purge de la demande » de « soin_non_programme » tombe le 20 avril 2025

  @src:PS-016
  Plan du scénario: chaque profession est sollicitée dans son champ
    Étant donné un dossier « soin_non_programme » à l'état « qualifiée »
    Quand Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ      | valeur       |
      | motif      | <motif>      |
      | recours    | <recours>    |
      | profession | <profession> |
    Alors la demande est refusée : « il faut que la profession <phrase> »

    Exemples:
      | motif              | recours                    | profession | phrase |
      | brûlures urinaires | autre profession de santé  | G15-40     | agisse dans son champ de compétences, tel que la CPTS l'a fixé pour ce motif |
      | plaie              | médecin de second recours  | G15-60     | réponde au recours choisi : un médecin pour le premier ou le second recours, une autre profession connue sinon, aucune pour le SAS |

  @src:PS-016 @adr:0092
  Scénario: une demande non honorée reste due, et s'oriente de nouveau
    Étant donné un dossier « soin_non_programme » à l'état « reçue »
    Quand Camille demande « constater que la demande n'est pas honorée » sur « soin_non_programme » :
      | champ | valeur         |
      | cause | aucun créneau  |
    Alors « soin_non_programme » est « non honorée »
    Et l'échéance « purge de la demande » de « soin_non_programme » tombe le 20 avril 2025
    Et l'échéance « prise en charge de la demande » de « soin_non_programme » tombe le 22 mars 2025
    Quand Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ      | valeur                     |
      | motif      | coup ou chute              |
      | recours    | médecin de premier recours |
      | profession | G15-10                     |
    Alors la demande est refusée : « il faut que la demande ait été qualifiée »
    Quand Camille demande « qualifier la demande » sur « soin_non_programme » :
      | champ          | valeur        |
      | urgence vitale | non           |
      | priorité       | dans le délai |
    Alors « soin_non_programme » est « qualifiée »
    Et l'échéance « purge de la demande » de « soin_non_programme » n'est plus attendue
    Quand Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ      | valeur                     |
      | motif      | coup ou chute              |
      | recours    | médecin de premier recours |
      | profession | G15-10                     |
    Et Camille demande « constater que la demande n'est pas honorée » sur « soin_non_programme » :
      | champ | valeur          |
      | cause | personne absente |
    Alors « cause » de « soin_non_programme » vaut « personne absente »
    Quand Camille demande « orienter la demande » sur « soin_non_programme » :
      | champ      | valeur                    |
      | motif      | coup ou chute             |
      | recours    | médecin de second recours |
      | profession | G15-10                    |
    Alors « soin_non_programme » est « orientée »
    Et « nombre d'orientations » de « soin_non_programme » vaut « 2 »
    Et l'échéance « purge de la demande » de « soin_non_programme » n'est plus attendue
    Quand nous sommes le 22 mars 2025 à 9 h
    Alors l'échéance « prise en charge de la demande » de « soin_non_programme » est dépassée

  @adr:0092
  Plan du scénario: qui ne s'occupe pas d'une demande n'y touche pas
    Étant donné un dossier « soin_non_programme » à l'état « <état> »
    Alors quoi que dise Morgan, « <demande> » sur « soin_non_programme » est refusé comme « introuvable »
    Et quoi que dise Ode, « <demande> » sur « soin_non_programme » est refusé comme « droit insuffisant »
    Et quoi que dise Alix, ouvrir « soin_non_programme » par « recevoir une demande de soin » est refusé comme « droit insuffisant »

    Exemples:
      | état      | demande                                    |
      | reçue     | qualifier la demande                       |
      | qualifiée | orienter la demande                        |
      | qualifiée | constater que la demande n'est pas honorée |
      | orientée  | constater la prise en charge               |

  @adr:0092
  Scénario: l'opérateur purge sans rien lire, celui qui suit la demande ne purge pas
    Étant donné un dossier « soin_non_programme » à l'état « hors champ »
    Quand Camille demande « purger la demande » sur « soin_non_programme »
    Alors la demande est refusée comme « droit insuffisant »
    Et Ode ne voit pas « soin_non_programme »
    Quand Ode demande « purger la demande » sur « soin_non_programme »
    Alors « soin_non_programme » est « purgée »
    Et l'échéance « purge de la demande » de « soin_non_programme » n'est plus attendue
