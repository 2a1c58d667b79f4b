using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Comptes;

/// <summary>What a person comes to do; one role per account, rights being per role, action and organisation.</summary>
public enum Role
{
    /// <summary>Runs collective actions for the OPCO.</summary>
    [Libelle("Conseiller OPCO")]
    ConseillerOpco,

    /// <summary>Instructs deposits, commits money, keeps the OPCO rule set.</summary>
    [Libelle("Gestionnaire OPCO")]
    GestionnaireOpco,

    /// <summary>Reads all actions of the OPCO.</summary>
    [Libelle("Direction OPCO")]
    DirectionOpco,

    /// <summary>Own posts, candidates presented, own contracts.</summary>
    [Libelle("Employeur")]
    Employeur,

    /// <summary>Training provider: consultations, calendar, attendance of its groups.</summary>
    [Libelle("Organisme de formation")]
    OrganismeFormation,

    /// <summary>Branch or trade body: the need, the COPIL.</summary>
    [Libelle("Fédération professionnelle")]
    Federation,

    /// <summary>Sourcing partner: the people it sent.</summary>
    [Libelle("Partenaire de recherche de candidats")]
    Partenaire,

    /// <summary>Tutor in a firm: own trainees.</summary>
    [Libelle("Tuteur")]
    Tuteur,

    /// <summary>Candidate or employee in contract: own file, by personal link.</summary>
    [Libelle("Candidat ou salarié")]
    Candidat,

    /// <summary>Accountant mandated by an employer.</summary>
    [Libelle("Expert-comptable")]
    ExpertComptable,

    /// <summary>Runs the installation.</summary>
    [Libelle("Administrateur")]
    Administrateur,
}
