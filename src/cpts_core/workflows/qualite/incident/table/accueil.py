"""Accueillir : des rangées de la déclaration au premier contact, et les sorties précoces."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.sources import unite
from cpts_core.kernel.workflow import Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.qualite.incident import effets, sources
from cpts_core.workflows.qualite.incident.commandes import accueil as demande
from cpts_core.workflows.qualite.incident.echeances import EIGS_A_SIGNALER, PREMIER_CONTACT
from cpts_core.workflows.qualite.incident.etats import ACCUEIL, OUVERTS, Etat
from cpts_core.workflows.qualite.incident.evenements import accueil as fait
from cpts_core.workflows.qualite.incident.regles import accueil as regle
from cpts_core.workflows.qualite.incident.regles.acces import acces

DECLARER = (
    Transition(
        depuis=None,
        quand=demande.DeclarerUnEvenement,
        qui=Role.DECLARANT,
        vers=Etat.RECU,
        alors=effets.declarer,
        programme=(PREMIER_CONTACT, EIGS_A_SIGNALER),
        source=unite("NP-053", "NP-058", "NP-059", "NP-061", "NP-062", "NP-063", "NP-064"),
    ),
    Transition(
        depuis=None,
        quand=demande.DeclarerSansSeNommer,
        qui=Role.DECLARANT,
        si=regle.de_quoi_aider,
        vers=Etat.RECU,
        alors=effets.declarer_anonymement,
        programme=EIGS_A_SIGNALER,
        source=(*unite("NP-058", "NP-059", "NP-060", "NP-063", "NP-064"), sources.ANONYME),
    ),
    Transition(
        depuis=None,
        quand=demande.SaisirUneDemande,
        qui=Role.CELLULE_QUALITE,
        si=(regle.coordonnees_entieres, regle.de_quoi_aider, regle.demande_ecrite),
        vers=Etat.RECU,
        alors=effets.saisir,
        programme=(PREMIER_CONTACT, EIGS_A_SIGNALER),
        source=unite("NP-061", "NP-062", "NP-064", "NP-066"),
    ),
    Transition(
        depuis=None,
        quand=demande.SaisirUneDemande,
        qui=Role.CELLULE_QUALITE,
        si=(regle.coordonnees_entieres, regle.de_quoi_aider, regle.appel_en_cours),
        vers=Etat.CONTACT_PRIS,
        alors=effets.saisir_un_appel,
        programme=EIGS_A_SIGNALER,
        source=unite("NP-062", "NP-064", "NP-077"),
    ),
)

SUIVRE = (
    Transition(
        depuis=OUVERTS,
        quand=demande.Affecter,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.non_affecte, regle.admis),
        alors=devient(fait.DossierAffecte),
        source=sources.LECTEURS,
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.PasserLaMain,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.affecte, regle.admis),
        alors=effets.passer_la_main,
        source=sources.LECTEURS,
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.AssocierUnMembre,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.affecte, regle.admis),
        alors=devient(fait.MembreAssocie),
        source=sources.LECTEURS,
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.SeDeporter,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        alors=effets.se_deporter,
        source=(*unite("NP-059"), sources.LECTEURS, sources.NON_PUNITIF),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.TenirALEcart,
        qui=(Role.CELLULE_QUALITE, Role.DECLARANT),
        si=acces,
        alors=devient(fait.MembreTenuALEcart),
        source=(
            *unite("NP-059"),
            sources.LECTEURS,
            sources.DECLARANT,
            sources.NON_PUNITIF,
        ),
    ),
)

JOINDRE = (
    Transition(
        depuis=(Etat.RECU, Etat.INJOIGNABLE),
        quand=demande.PrendreContact,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.nomme),
        vers=Etat.CONTACT_PRIS,
        alors=effets.prendre_contact,
        leve=PREMIER_CONTACT,
        source=unite("NP-053", "NP-062"),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.NoterUneTentative,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.nomme),
        alors=devient(fait.TentativeNotee),
        source=sources.INJOIGNABLE,
    ),
    Transition(
        depuis=ACCUEIL,
        quand=demande.ConstaterInjoignable,
        qui=Role.CELLULE_QUALITE,
        si=(acces, regle.assez_de_tentatives),
        vers=Etat.INJOIGNABLE,
        alors=devient(fait.DeclarantInjoignable),
        leve=PREMIER_CONTACT,
        source=sources.INJOIGNABLE,
    ),
)

SORTIR = (
    Transition(
        depuis=ACCUEIL,
        quand=demande.DeclarerHorsChamp,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.HORS_CHAMP,
        alors=devient(fait.DemandeReorientee),
        source=(*unite("NP-064"), sources.CLOTURE),
    ),
    Transition(
        depuis=OUVERTS,
        quand=demande.RetirerLaDeclaration,
        qui=(Role.DECLARANT, Role.CELLULE_QUALITE),
        si=acces,
        vers=Etat.RETIRE,
        alors=devient(fait.DeclarationRetiree),
        source=sources.DECLARANT,
    ),
    Transition(
        depuis=(*ACCUEIL, Etat.ANALYSE, Etat.INJOIGNABLE),
        quand=demande.SignalerUnDoublon,
        qui=Role.CELLULE_QUALITE,
        si=acces,
        vers=Etat.DOUBLON,
        alors=devient(fait.DoublonSignale),
        source=sources.CLOTURE,
    ),
)

RANGEES = DECLARER + SUIVRE + JOINDRE + SORTIR
