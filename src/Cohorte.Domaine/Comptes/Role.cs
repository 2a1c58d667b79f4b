namespace Cohorte.Domaine.Comptes;

/// <summary>What a person comes to do; one role per account, rights being per role, action and organisation.</summary>
public enum Role
{
    /// <summary>Runs collective actions for the OPCO.</summary>
    ConseillerOpco,

    /// <summary>Instructs deposits, commits money, keeps the OPCO rule set.</summary>
    GestionnaireOpco,

    /// <summary>Reads all actions of the OPCO.</summary>
    DirectionOpco,

    /// <summary>Own posts, candidates presented, own contracts.</summary>
    Employeur,

    /// <summary>Training provider: consultations, calendar, attendance of its groups.</summary>
    OrganismeFormation,

    /// <summary>Branch or trade body: the need, the COPIL.</summary>
    Federation,

    /// <summary>Sourcing partner: the people it sent.</summary>
    Partenaire,

    /// <summary>Tutor in a firm: own trainees.</summary>
    Tuteur,

    /// <summary>Candidate or employee in contract: own file, by personal link.</summary>
    Candidat,

    /// <summary>Accountant mandated by an employer.</summary>
    ExpertComptable,

    /// <summary>Runs the installation.</summary>
    Administrateur,
}
