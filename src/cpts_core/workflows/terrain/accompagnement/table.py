"""Du premier contact à l'installation, ou à une autre issue ; puis l'effacement des noms."""

from cpts_core.kernel.evolution import devient
from cpts_core.kernel.workflow import Echeance, Transition
from cpts_core.workflows.commun.roles import Role
from cpts_core.workflows.terrain.accompagnement import commandes as c
from cpts_core.workflows.terrain.accompagnement import evenements as e
from cpts_core.workflows.terrain.accompagnement import regles as r
from cpts_core.workflows.terrain.accompagnement.etats import (
    EN_COURS,
    GARDES,
    SUR_PLACE,
    TERMINES,
    Etat,
)

ACCOMPAGNATEURS = (Role.COORDINATEUR, Role.PILOTE)

EFFACEMENT = Echeance(
    nom="EFFACEMENT",
    libelle="effacement des coordonnées",
    delai="accompagnement_effacement",
    compte_de="termine_le",
    qui=Role.OPERATEUR,
    alors=c.Effacer,
    source=r.VIE,
)

ACCOMPAGNER = (
    Transition(
        depuis=None,
        quand=c.PrendreContact,
        qui=ACCOMPAGNATEURS,
        si=(r.accord_donne, r.profession_connue),
        vers=Etat.CONTACT,
        alors=devient(e.ContactPris),
        source=r.MISSION,
    ),
    Transition(
        depuis=Etat.CONTACT,
        quand=c.Accueillir,
        qui=ACCOMPAGNATEURS,
        vers=Etat.ACCUEILLI,
        alors=devient(e.PersonneAccueillie),
        source=r.MISSION,
    ),
    Transition(
        depuis=SUR_PLACE,
        quand=c.Accompagner,
        qui=ACCOMPAGNATEURS,
        si=r.dates_possibles,
        vers=Etat.ACCOMPAGNE,
        alors=devient(e.AccompagnementCommence),
        source=r.MISSION,
    ),
    Transition(
        depuis=SUR_PLACE,
        quand=c.ConstaterLeDiplome,
        qui=ACCOMPAGNATEURS,
        si=r.en_formation,
        alors=devient(e.DiplomeConstate),
        source=r.MISSION,
    ),
)

FAIRE_SAVOIR = (
    Transition(
        depuis=GARDES,
        quand=c.RattacherUneCommunication,
        qui=ACCOMPAGNATEURS,
        si=r.deja_faite,
        alors=devient(e.CommunicationRattachee),
        source=r.FAIRE_SAVOIR,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.DireSansCommunication,
        qui=ACCOMPAGNATEURS,
        si=r.sans_communication,
        alors=devient(e.AbsenceDeCommunicationDite),
        source=r.FAIRE_SAVOIR,
    ),
)

FINIR = (
    Transition(
        depuis=Etat.ACCOMPAGNE,
        quand=c.ConstaterLInstallation,
        qui=ACCOMPAGNATEURS,
        si=(r.communication_dite, r.ici_en_ville),
        vers=Etat.INSTALLE,
        alors=devient(e.InstallationConstatee),
        programme=EFFACEMENT,
        source=r.MISSION,
    ),
    Transition(
        depuis=EN_COURS,
        quand=c.ConstaterUneAutreIssue,
        qui=ACCOMPAGNATEURS,
        si=r.communication_dite,
        vers=Etat.AUTRE_ISSUE,
        alors=devient(e.AutreIssueConstatee),
        programme=EFFACEMENT,
        source=r.VIE,
    ),
    Transition(
        depuis=Etat.AUTRE_ISSUE,
        quand=c.Renouer,
        qui=ACCOMPAGNATEURS,
        vers=Etat.CONTACT,
        alors=devient(e.ContactRenoue),
        leve=EFFACEMENT,
        source=r.VIE,
    ),
    Transition(
        depuis=TERMINES,
        quand=c.Effacer,
        qui=(Role.OPERATEUR, Role.SYSTEME),
        vers=Etat.EFFACE,
        alors=devient(e.CoordonneesEffacees),
        leve=EFFACEMENT,
        source=r.VIE,
    ),
)

TABLE = (*ACCOMPAGNER, *FAIRE_SAVOIR, *FINIR)
