# language: fr
Fonctionnalité: Déclaration

  Demander l'aide de la cellule, avec ou sans nom ; être entendu, joint, tenu au courant.

  Contexte:
    Étant donné que nous sommes le 20 mars 2025 à 9 h
    Et les personnes :
      | nom       | rôle            |
      | Alix      | cellule qualité |
      | Blaise    | cellule qualité |
      | Dominique | déclarant       |
      | Frédéric  | déclarant       |

  @src:NP-061 @src:NP-062
  Scénario: « Rappelez-moi » suffit, pourvu qu'on sache qui, où et quand
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | je ne sais pas |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
    Alors « incident » est « reçu »
    Et l'historique de « incident » contient « réception accusée »
    Et « ce que dit le déclarant » de « incident » vaut « »
    Et Dominique voit « incident »
    Et Frédéric ne voit pas « incident »

  @src:NP-061
  Scénario: Sans téléphone, une demande nommée est incomplète
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur    |
      | quelqu'un est-il encore en danger ? | non       |
      | nom                                | Martin    |
      | prénom                             | Dominique |
      | heure de rappel                    | le matin  |
    Alors la demande est refusée comme « données invalides »
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | le matin       |
    Alors « incident » est « reçu »

  @src:NP-061
  Scénario: Le premier contact a l'échéance que la CPTS s'est donnée
    Étant donné que la CPTS fixe « premier_contact » à « 2 jours »
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
    Alors l'échéance « premier contact avec le déclarant » de « incident » tombe le 22 mars 2025
    Quand Alix demande « prendre contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors l'échéance « premier contact avec le déclarant » de « incident » n'est plus attendue

  @src:NP-062
  Plan du scénario: On décrit sa difficulté en quelques mots ou par une fiche, si on le souhaite
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
      | <forme>                            | un double traitement évité |
    Alors « ce que dit le déclarant » de « incident » vaut « un double traitement évité »

    Exemples:
      | forme              |
      | quelques mots      |
      | fiche REX remplie  |

  @src:NP-062
  Scénario: Ni nom ni récit : la cellule dit pourquoi elle ne peut pas aider
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur |
      | quelqu'un est-il encore en danger ? | non    |
    Alors la demande est refusée : « il faut que vous laissiez quelques mots, ou de quoi vous rappeler, pour que nous puissions vous aider »

  @src:NP-062
  Scénario: La cellule saisit une demande pendant l'appel, et le contact est pris
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | reçue par                          | téléphone      |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | maintenant     |
    Alors « incident » est « contact pris »
    Et « suivi par » de « incident » vaut « Alix »
    Et Blaise ne voit pas « incident »

  @src:NP-061
  Scénario: Un courriel saisi par la cellule dit tout de qui rappeler, ou rien
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur                     |
      | quelqu'un est-il encore en danger ? | non                        |
      | reçue par                          | courriel                   |
      | quelques mots                      | un double traitement évité |
      | nom                                | Martin                     |
    Alors la demande est refusée : « il faut que les coordonnées soient données ensemble, ou pas du tout »

  @src:NP-063
  Plan du scénario: Deux voies de déclaration, dedans et vers les autorités
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                              |
      | quelqu'un est-il encore en danger ? | non                                 |
      | quelques mots                      | une chute suivie d'une hospitalisation |
      | voie                               | <voie>                              |
    Alors « voie » de « incident » vaut « <voie> »

    Exemples:
      | voie       |
      | intra-CPTS |
      | extra-CPTS |

  @src:NP-063
  Scénario: Une déclaration interne devient aussi une déclaration aux autorités, sans rien attendre
    Étant donné un dossier « incident » à l'état « reçu »
    Quand Dominique demande « signaler un EIGS » sur « incident »
    Alors « incident » est « reçu »
    Et « voie » de « incident » vaut « extra-CPTS »
    Et l'historique de « incident » contient « EIGS signalé »
    Quand Dominique demande « signaler un EIGS » sur « incident »
    Alors la demande est refusée : « il faut qu'aucune déclaration ne soit déjà ouverte pour cet événement »

  @adr:0023
  Scénario: Un EIGS suspecté que personne ne signale l'est à la fin de la journée
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                                 |
      | quelqu'un est-il encore en danger ? | non                                    |
      | quelques mots                      | une chute suivie d'une hospitalisation |
      | nature                             | EIGS suspecté                          |
    Alors l'échéance « signalement de l'EIGS suspecté » de « incident » tombe le 20 mars 2025
    Quand nous sommes le 21 mars 2025 à 9 h
    Alors l'historique de « incident » contient « EIGS signalé »
    Et l'échéance « signalement de l'EIGS suspecté » de « incident » n'est plus attendue
    Et « incident » est « reçu »

  @src:NP-064
  Scénario: Ce qui n'est ni un soin ni une activité liée aux soins est renvoyé au bon endroit
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « déclarer hors champ » sur « incident » :
      | champ            | valeur                  |
      | raison           | question de facturation |
      | à qui s'adresser | le service de la caisse |
    Alors « incident » est « hors champ »
    Et « raison de la sortie ou du blocage » de « incident » vaut « question de facturation »

  @src:NP-066
  Scénario: Une fiche intra-CPTS remplie est saisie par la cellule
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur                    |
      | quelqu'un est-il encore en danger ? | non                       |
      | reçue par                          | fiche remplie             |
      | nom                                | Martin                    |
      | prénom                             | Dominique                 |
      | téléphone                          | 05 00 00 00 01            |
      | heure de rappel                    | le matin                  |
      | quelques mots                      | un double traitement évité |
    Alors « incident » est « reçu »

  @adr:0020
  Scénario: Le recueil d'une demande nommée attend que l'on se soit parlé
    Étant donné un dossier « incident » à l'état « reçu »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur              |
      | jour du fait         | 17 mars 2025        |
      | que s'est-il passé ? | un double traitement |
    Alors la demande est refusée : « il faut que le contact soit pris, sauf si la déclaration est anonyme »

  @adr:0020
  Scénario: Une personne anonyme suit son dossier par un code, et y répond
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                     |
      | quelqu'un est-il encore en danger ? | non                        |
      | quelques mots                      | un double traitement évité |
      | garder un code de suivi            | oui                        |
    Et Alix demande « prendre contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors la demande est refusée : « il faut que le déclarant ait laissé ses coordonnées »
    Quand Alix demande « poser une question au déclarant » sur « incident » :
      | champ    | valeur                            |
      | question | était-ce avant ou après la visite ? |
    Et Dominique demande « répondre à une question » sur « incident » :
      | champ                  | valeur          |
      | numéro de la question  | 1               |
      | réponse                | après la visite |
    Alors la demande est acceptée
    Quand Dominique demande « répondre à une question » sur « incident » :
      | champ                  | valeur |
      | numéro de la question  | 1      |
      | réponse                | avant  |
    Alors la demande est refusée : « il faut que la question existe et attende sa réponse »

  @adr:0020
  Scénario: Anonyme et sans code, nul ne peut être joint, et nul retour n'est dû
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                     |
      | quelqu'un est-il encore en danger ? | non                        |
      | quelques mots                      | un double traitement évité |
      | garder un code de suivi            | non                        |
    Alors Dominique ne voit pas « incident »
    Quand Alix demande « écrire au déclarant » sur « incident » :
      | champ   | valeur |
      | message | merci  |
    Alors la demande est refusée : « il faut que le déclarant puisse être joint »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur               |
      | jour du fait         | 17 mars 2025         |
      | que s'est-il passé ? | un double traitement |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                       |
      | nature retenue           | presqu'accident              |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange  |
    Et Alix demande « traiter par téléphone » sur « incident »
    Et Alix demande « débloquer la situation » sur « incident » :
      | champ                  | valeur                   |
      | solution trouvée       | une alerte est mise      |
      | qu'avons-nous appris ? | vérifier les deux listes |
    Et Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur       |
      | pourquoi aucun retour d'expérience | un seul cas  |
    Alors « incident » est « clos »

  @adr:0028
  Scénario: À qui peut être joint, le retour est dû avant la clôture
    Étant donné un dossier « incident » à l'état « débloqué »
    Quand Alix demande « clore le dossier » sur « incident » :
      | champ                              | valeur       |
      | pourquoi aucun retour d'expérience | un seul cas  |
    Alors la demande est refusée : « il faut que le déclarant ne puisse pas être joint »

  @adr:0021
  Scénario: Un dossier s'affecte, se passe et se partage
    Étant donné un dossier « incident » à l'état « reçu »
    Quand Alix demande « passer la main » sur « incident » :
      | champ                                      | valeur |
      | membre de la cellule qui prend la suite    | Blaise |
    Alors la demande est refusée : « il faut que le dossier soit déjà affecté »
    Quand Alix demande « affecter le dossier » sur « incident » :
      | champ                | valeur |
      | membre de la cellule | Alix   |
    Alors « suivi par » de « incident » vaut « Alix »
    Et Blaise ne voit pas « incident »
    Quand Alix demande « affecter le dossier » sur « incident » :
      | champ                | valeur |
      | membre de la cellule | Blaise |
    Alors la demande est refusée : « il faut que le dossier ne soit encore affecté à personne »
    Quand Alix demande « passer la main » sur « incident » :
      | champ                                      | valeur |
      | membre de la cellule qui prend la suite    | Blaise |
    Alors Blaise voit « incident »
    Et Alix ne voit pas « incident »

  @adr:0025
  Scénario: Après assez de tentatives, le déclarant est dit injoignable ; s'il rappelle, tout reprend
    Étant donné un dossier « incident » à l'état « reçu »
    Quand Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Et Alix demande « constater que le déclarant est injoignable » sur « incident »
    Alors la demande est refusée : « il faut que le nombre de tentatives fixé par la CPTS soit atteint »
    Étant donné que la CPTS fixe « tentatives_injoignable » à « 2 »
    Quand Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur   |
      | moyen | courriel |
    Et Alix demande « constater que le déclarant est injoignable » sur « incident »
    Alors « incident » est « injoignable »
    Et Alix peut « clore le dossier » sur « incident »
    Quand Alix demande « prendre contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors « incident » est « contact pris »
    Et « tentatives » de « incident » vaut « »

  @adr:0026
  Scénario: Le déclarant écrit, puis retire sa déclaration
    Étant donné un dossier « incident » à l'état « analysé »
    Alors Dominique voit l'historique de « incident »
    Et Dominique ne peut pas « clore le dossier » sur « incident »
    Quand Dominique demande « écrire à la cellule » sur « incident » :
      | champ   | valeur                       |
      | message | j'ai retrouvé l'ordonnance   |
    Alors l'historique de « incident » contient « message reçu »
    Quand Dominique demande « retirer la déclaration » sur « incident »
    Alors « incident » est « retiré »

  @adr:0028
  Scénario: Un doublon renvoie au dossier déjà ouvert
    Étant donné un dossier « incident » à l'état « reçu »
    Et le dossier « incident » nommé « A »
    Et un dossier « incident » à l'état « contact pris »
    Quand Alix demande « signaler un doublon » sur « incident » :
      | champ               | valeur |
      | dossier déjà ouvert | « A »  |
    Alors « incident » est « doublon »
    Et « A » est « reçu »

  @adr:0023
  Scénario: Un EIGS suspecté dès la demande nommée se signale avant la fin de la journée
    Quand Dominique ouvre « incident » par « déclarer un événement » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
      | nature                             | EIGS suspecté  |
    Alors l'échéance « signalement de l'EIGS suspecté » de « incident » tombe le 20 mars 2025

  @adr:0023
  Plan du scénario: Un EIGS suspecté à la saisie se signale avant la fin de la journée
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur                                 |
      | quelqu'un est-il encore en danger ? | non                                    |
      | reçue par                          | <canal>                                |
      | quelques mots                      | une chute suivie d'une hospitalisation |
      | nature                             | EIGS suspecté                          |
    Alors l'échéance « signalement de l'EIGS suspecté » de « incident » tombe le 20 mars 2025

    Exemples:
      | canal     |
      | courriel  |
      | téléphone |

  @src:NP-062
  Plan du scénario: Par la cellule non plus, une demande sans un mot ni coordonnées ne se saisit pas
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur  |
      | quelqu'un est-il encore en danger ? | non     |
      | reçue par                          | <canal> |
    Alors la demande est refusée : « il faut que vous laissiez quelques mots, ou de quoi vous rappeler, pour que nous puissions vous aider »

    Exemples:
      | canal     |
      | courriel  |
      | téléphone |

  @src:NP-062
  Scénario: Pendant l'appel aussi, on dit tout de qui rappeler, ou rien
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur                     |
      | quelqu'un est-il encore en danger ? | non                        |
      | reçue par                          | téléphone                  |
      | quelques mots                      | un double traitement évité |
      | nom                                | Martin                     |
    Alors la demande est refusée : « il faut que les coordonnées soient données ensemble, ou pas du tout »

  @src:NP-061
  Scénario: Une demande saisie par la cellule a la même échéance de premier contact
    Étant donné que la CPTS fixe « premier_contact » à « 2 jours »
    Quand Alix ouvre « incident » par « saisir une demande » :
      | champ                              | valeur         |
      | quelqu'un est-il encore en danger ? | non            |
      | reçue par                          | courriel       |
      | nom                                | Martin         |
      | prénom                             | Dominique      |
      | téléphone                          | 05 00 00 00 01 |
      | heure de rappel                    | après 19 h     |
    Alors l'échéance « premier contact avec le déclarant » de « incident » tombe le 22 mars 2025

  @adr:0025
  Scénario: Dit injoignable, le déclarant n'est plus attendu ; seule la cellule qui suit le dossier peut clore
    Étant donné que la CPTS fixe « premier_contact » à « 10 jours »
    Et que la CPTS fixe « tentatives_injoignable » à « 1 »
    Et un dossier « incident » à l'état « reçu »
    Et que Dominique demande « tenir un membre à l'écart » sur « incident » :
      | champ                               | valeur |
      | membre de la cellule tenu à l'écart | Blaise |
    Quand Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors quoi que dise Blaise, « constater que le déclarant est injoignable » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « constater que le déclarant est injoignable » sur « incident » est refusé comme « droit insuffisant »
    Quand Alix demande « constater que le déclarant est injoignable » sur « incident »
    Alors « incident » est « injoignable »
    Et l'échéance « premier contact avec le déclarant » de « incident » n'est plus attendue
    Et quoi que dise Blaise, « clore le dossier » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « clore le dossier » sur « incident » est refusé comme « droit insuffisant »

  @adr:0020
  Scénario: D'une personne anonyme, la cellule qui suit le dossier recueille les faits, sans la chercher
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                                   | valeur                     |
      | quelqu'un est-il encore en danger ?      | non                        |
      | quelques mots                           | un double traitement évité |
      | garder un code de suivi                 | oui                        |
      | membres de la cellule à tenir à l'écart | Blaise                     |
    Et Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors la demande est refusée : « il faut que le déclarant ait laissé ses coordonnées »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur                |
      | jour du fait         | 21 mars 2025          |
      | que s'est-il passé ? | une visite est prévue |
    Alors la demande est refusée : « il faut que le fait se soit déjà produit »
    Et quoi que dise Blaise, « recueillir un fait » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « recueillir un fait » sur « incident » est refusé comme « droit insuffisant »

  @adr:0020
  Scénario: À qui ne peut être joint, on ne pose pas de question et l'on ne rend pas compte
    Quand Dominique ouvre « incident » par « déclarer sans se nommer » :
      | champ                              | valeur                     |
      | quelqu'un est-il encore en danger ? | oui                        |
      | quelques mots                      | un double traitement évité |
      | garder un code de suivi            | non                        |
    Et Alix demande « poser une question au déclarant » sur « incident » :
      | champ    | valeur                              |
      | question | était-ce avant ou après la visite ? |
    Alors la demande est refusée : « il faut que le déclarant puisse être joint »
    Quand Alix demande « recueillir un fait » sur « incident » :
      | champ                | valeur               |
      | jour du fait         | 17 mars 2025         |
      | que s'est-il passé ? | un double traitement |
    Et Alix demande « conclure l'analyse » sur « incident » :
      | champ                    | valeur                      |
      | nature retenue           | presqu'accident             |
      | pourquoi est-ce arrivé ? | deux logiciels sans échange |
    Et Alix demande « traiter par téléphone » sur « incident »
    Et Alix demande « constater que rien n'a suffi » sur « incident » :
      | champ  | valeur                      |
      | raison | personne ne peut être joint |
    Et Alix demande « restituer au déclarant » sur « incident » :
      | champ              | valeur    |
      | moyen              | téléphone |
      | ce qui lui est dit | merci     |
    Alors la demande est refusée : « il faut que le déclarant puisse être joint »
    Quand Alix demande « clore le dossier » sur « incident »
    Alors la demande est refusée : « il faut que le danger signalé soit écarté »
    Et la demande est refusée : « il faut que les faits, les causes et les enseignements soient écrits »
    Et la demande est refusée : « il faut qu'une solution ou une action soit retenue, ou son absence justifiée »
    Et la demande est refusée : « il faut que le retour d'expérience soit partagé, ou son absence justifiée »

  @adr:0028
  Scénario: Qui ne suit pas le dossier ne le clôt pas, même sans retour à faire
    Étant donné que la CPTS fixe « tentatives_injoignable » à « 1 »
    Et un dossier « incident » à l'état « débloqué »
    Et qu'Alix demande « noter une tentative de contact » sur « incident » :
      | champ | valeur    |
      | moyen | téléphone |
    Alors quoi que dise Blaise, « clore le dossier » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Dominique, « clore le dossier » sur « incident » est refusé comme « droit insuffisant »

  @adr:0021
  Scénario: Qui est tenu à l'écart ne prend pas la suite, et n'est pas associé
    Étant donné un dossier « incident » à l'état « contact pris »
    Et que Dominique demande « tenir un membre à l'écart » sur « incident » :
      | champ                               | valeur |
      | membre de la cellule tenu à l'écart | Blaise |
    Quand Alix demande « passer la main » sur « incident » :
      | champ                                   | valeur |
      | membre de la cellule qui prend la suite | Blaise |
    Alors la demande est refusée : « il faut que cette personne ne soit pas tenue à l'écart du dossier »
    Quand Alix demande « associer un membre de la cellule » sur « incident » :
      | champ                         | valeur |
      | membre de la cellule associé | Blaise |
    Alors la demande est refusée : « il faut que cette personne ne soit pas tenue à l'écart du dossier »

  @adr:0021
  Scénario: On n'associe personne à un dossier que personne ne suit
    Étant donné un dossier « incident » à l'état « reçu »
    Quand Alix demande « associer un membre de la cellule » sur « incident » :
      | champ                         | valeur |
      | membre de la cellule associé | Blaise |
    Alors la demande est refusée : « il faut que le dossier soit déjà affecté »

  @adr:0021
  Scénario: Changer de mains ne fait pas avancer un dossier
    Étant donné un dossier « incident » à l'état « contact pris »
    Quand Alix demande « passer la main » sur « incident » :
      | champ                                   | valeur |
      | membre de la cellule qui prend la suite | Blaise |
    Alors « incident » est « contact pris »
    Quand Blaise demande « se déporter » sur « incident »
    Alors « incident » est « contact pris »

  @adr:0026
  Scénario: Le déclarant seul écrit à la cellule de son dossier, et y répond
    Étant donné un dossier « incident » à l'état « contact pris »
    Et qu'Alix demande « poser une question au déclarant » sur « incident » :
      | champ    | valeur          |
      | question | à quelle date ? |
    Alors quoi que dise Frédéric, « écrire à la cellule » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Frédéric, « répondre à une question » sur « incident » est refusé comme « introuvable »
    Et quoi que dise Alix, « écrire à la cellule » sur « incident » est refusé comme « droit insuffisant »
