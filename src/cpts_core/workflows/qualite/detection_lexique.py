"""Les mots que la détection des noms connaît, sans accents ni majuscules.

Ce sont des mots d'usage courant réunis pour ce projet, à compléter au fil des oublis constatés :
une liste de prénoms fréquents en France n'est jamais complète.
"""


def _mots(liste: str) -> frozenset[str]:
    return frozenset(liste.split())


PRENOMS = _mots(
    """
    abdallah abdel abdelkader abderrahmane adelaide adele adrien adrienne agathe agnes ahmed
    aicha aime aimee aissatou alain alan alba alban albert alex alexandra alexandre alexis
    alfred ali alice alicia aline alix alphonse amandine amar ambre amelie amina aminata amine
    ana anais anastasia anastasie andre andrea andree ange angele angelique anita anna annaelle
    anne annick annie anouk anthony antoine antoinette antonio apolline ariane aristide arlette
    armand armelle arnaud arnaude arthur astrid aude audrey auguste augustin aurelie aurelien
    aurore awa axel axelle aya aymeric bachir baptiste barbara basile bastien beatrice benedicte
    benjamin benoit berenice bernadette bernard berthe bertrand bilal bintou blandine boris
    brahim brian brice brigitte bruna bruno camille capucine carine carla carlos carmen carole
    caroline catherine cecile cedric celeste celestine celia celine chantal charles charlie
    charline charlotte charly cheick chloe christelle christian christiane christine christophe
    claire clara clarisse claude claudette claudie claudine clea clemence clement clotilde
    colette coline constance coralie corentin corinne coumba cyril cyrille damien daniel daniele
    danielle danny daphne david deborah delphine denis denise diane diarra didier dimitri djamel
    djamila dominique dorian dorothee edgar edith edmond edouard eleonore eliane elias elif
    eliott elisa elisabeth elise elodie eloise elsa emeline emile emilie emilien emma emmanuel
    emmanuelle enzo eric erika ernest erwan esteban estelle esther ethan etienne eugene eugenie
    eva evan evelyne ewen fabien fabienne fabrice fanny fanta farid farida fatiha fatima fatma
    fatou felicia felicie felix fernand fernanda fernande fiona flavie fleur flora flore
    florence florent florian fouad francine francis franck francois francoise frank frederic
    frederique gabin gabriel gabrielle gael gaelle gaetan gaspard gaston genevieve geoffrey
    george georges georgette gerald geraldine gerard germaine ghislaine gilbert gilberte gilles
    giovanni gisele giulia giuseppe gregoire gregory guillaume gustave guy gwenaelle gwendoline
    habib hakim hamid hamza hanna hassan helena helene henri henriette herve hippolyte hocine
    honore hortense houria hubert hugo hugues ibrahim iliana ilyes ines ingrid irene irina iris
    isaac isabelle ismael ivan jacky jacqueline jacques jade jamel janine jean jeanne jeannine
    jennifer jeremie jeremy jerome jessica joachim joao joel joelle johan johanna jonathan
    jordan jose joseph josephine josette josiane josselin juan jules julia julian julie julien
    juliette justin justine kader kadiatou kamel karim karima karine katia kelly kenza kevin
    khadija khaled kheira kylian laetitia laila lambert lamine lara larbi latifa laura laure
    laurence laurent laurie lea leila lena leo leon leonard leonie leopold lila lilian liliane
    lina line linh lionel lisa lise lison livia loane loic lola lorenzo loris lou louane louis
    louisa louise luc luca lucas luce lucette lucie lucien lucienne lucile lucy ludivine ludovic
    luigi luis luisa luna lydia lydie lyna madeleine mael maelle maelys magali maika malik
    malika mamadou manon manuel manuela marc marcel marcelle marco margaret margaud margaux
    margot marguerite maria mariam marianne marie mariette marilyne marina marine mario marion
    marius marlene marthe martin martine maryline maryse maryvonne matheo mathias mathieu
    mathilde mathis matteo matthieu maud maurice max maxence maxime medhi mehdi mei melanie
    melina melissa melodie mercedes messaoud mia michael michel michele micheline michelle
    mickael miguel milan milo minh mireille mohamed mohammed mohand moise monique morgan morgane
    mounir mourad moussa muriel mustapha myriam nabil nacer nadege nadia nadine nael naima
    nasser natacha natalia nathalie nathan nawal nawel nelly nicolas nicole nina noa noah noe
    noel noelle noemi noemie nolan nora norbert nour nuno oceane odette odile olga olivia
    olivier omar ophelie oriane oscar ouarda oumar oumou ousmane owen pablo pamela paola pascal
    pascale patrice patricia patrick paul paula paule paulette pauline paulo pedro penelope
    perrine philippe philippine pierre pierrette pierrick prescillia quentin rabah rabia rachel
    rachid rafael raoul raphael raphaelle raymond raymonde rebecca regine regis remi remy renaud
    rene renee ricardo richard robert roberte robin rodolphe rodrigue roger roland rolande
    romain romane romeo romuald romy ronan rosa rosalie rose roseline roxane ruben rui
    sabine sabrina sacha safia said saliha salima salome samia samir samira samuel sandra
    sandrine sara sarah saskia sebastien selma serge severine seydou sidonie simeon simon simone
    slimane sofia sofiane sohan solange solene solenn soline sonia sophie souleymane stella
    stephane stephanie steve steven susan susanne suzanne suzette svetlana sylvain sylvette
    sylviane sylvie tania tayeb teddy teo teresa tereza theo theodore theophile therese thibault
    thibaut thierry thomas tiago tim timothee tiphaine titouan tom tony tristan ulysse ursule
    valentin valentine valerie vanessa vera veronique victoire victor victoria victorine vincent
    violaine violette virginie viviane vivien wahid walid wassim wei wilfried william willy
    xavier yacine yamina yanis yann yannick yasmina yasmine yassine yoann yohan yolande youri
    yousef youssef yuri yvan yves yvette yvon yvonne zacharie zahra zineb zoe zohra
    """
)

JAMAIS_APRES_UN_TITRE = _mots(
    """
    a aci adeli ag ai aid ald alors anap anc anonyme aomi apa apl apres ars asalee asv ats au
    aucun aucune aussi aux avant avc avec avk bonjour bonsoir bpco caf car ccas ce ceci cela
    celle celui ces cet cette chez chr chu cmp cmu cnam cnil cnom comme comment cordialement
    covid cpam cpts dac dans dci depuis des dmp dnid docteur docteure docteurs doctolib
    doliprane donc dpc dr dre drs du ecbu ecg eigs elle elles en encore enfin ensuite esms esp
    est et eux finess fir gds geap gir had has hbpm hcsp hdj hier hta ici ifsi il ils imc
    inconnu inconnue inr insee irc irm itep ivg je jo jour la le les leur leurs lors lui m ma
    machin madame mademoiselle mais maitre malgre mdph me mes mesdames mesdemoiselles
    messieurs mg mgr mlle mlles mm mme mmes moi mon monsieur mpr mr msp mssante ne ni nos notre
    nous ofii on or ordre ot ou par pas pasa pcr pendant personne peu plus pmi pour pourquoi pps
    pr professeur professeure professeurs prs pta ptsd puis quand que quel quelle qui quoi ras
    rcp rdv rex rpps rqth sa samu sans sau scm sdis se secu selon sep ses si sida siren
    siret sisa smur soit son sos sous sra ssiad ssr suite sur ta te tes tnd toi ton tous tout
    toute toutefois toutes tres truc tsa tsh tu uhcd uma un une unetelle untel urgent urps usld
    vad vers via vih voici voila vos votre vous vsl x xx xxx y yy z
    """
)
"""Mots-outils, titres, sigles et noms convenus : « Mme Garde » est un nom, « Mme Elle » non."""

JAMAIS_UN_NOM = JAMAIS_APRES_UN_TITRE | _mots(
    """
    adjoint adjointe aidant aidante alcoolique alzheimer ambassadeur ambulancier ambulanciere
    aout assemblee assistant assistante asthmatique astreinte autonome avenue avril basedow bebe
    boulevard bureau cabinet cadre capitaine cardiologie cellule centre ch charcot chef cheffe
    chirurgie clinique collegue commandant confrere conseil consoeur coordinateur coordinatrice
    coordonnateur coordonnatrice crohn decembre delegue deleguee dentiste dependant dependante
    depute deputee diabete diabetique dieteticien dieteticienne dimanche directeur directrice
    doyen ehpad enfant epouse epoux ergotherapeute etudiant etudiante externe famille femme
    fevrier fille fils foyer frere garcon garde generaliste geriatrie gh ghu grippe handicape
    handicapee hodgkin homme hopital horton hospitalier hospitaliere hypertendu hypertendue ide
    idel infirmier infirmiere infirmieres infirmiers inspecteur inspectrice insuffisant
    insuffisante interne janvier jeudi juge juillet juin kine kinesitherapeute laboratoire
    liberal liberale lundi lyme mai maire maison mardi mari mars medecin medecine medecins
    medical medicale merci mercredi mere ministre mission novembre objet octobre orthophoniste
    orthoptiste parkinson parkinsonien parkinsonienne patient patiente patientes patients
    pediatrie pere pharmacie pharmacien pharmacienne place podologue positif positive prefet
    prefete president presidente procureur procureure programme protocole psychologue radiologie
    rapporteur reanimation recteur referent referente remplacant remplacante residence resident
    residente responsable reunion rue samedi sante scolaire secretaire senateur senatrice
    septembre service soeur specialiste stagiaire traitant traitante tresorier tresoriere unite
    urgence urgences usager vendredi voisin voisine vu vue
    """
)
"""S'y ajoutent fonctions, lieux de soins, dates et maladies, que seul un titre change en nom."""

PARTICULES = _mots(
    """
    de du des d da das del della der den di do dos la le les l van von ter ten el al ben bel bint
    ibn ait bou abd san santa saint sainte
    """
)

SUITE_MINUSCULE_COURANTE = _mots(
    """
    a absent absente aime appelle arrive attend au aura avait avec bien chez chute comprend connait
    consulte contacte croit dans de debout demande deja dit doit donc dort du elle en encore est et
    etait eu exige fait garde habite hier il ira je joint la le les lui mange me mieux n ne nous on
    ont ou par part pas passe pense peut plus prefere prend prescrit present presente prevoit puis
    quand que qui quitte rappelle refuse rentre repond reste revient revoit s sait sans se semble
    sera signale son sont sort souffre souhaite sous suit sur tombe toujours toutes traitant
    traitants tres trop une va veut vient vit voit voulait vu vue y
    """
)
