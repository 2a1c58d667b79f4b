using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Parcours;

/// <summary>A module of the path: its hours, the skills it covers, who gives it.</summary>
public sealed class ModuleFormation : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ModuleFormation> Id { get; init; } = Id<ModuleFormation>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The path.</summary>
    public Id<ParcoursFormation> ParcoursId { get; init; }

    /// <summary>Rank.</summary>
    public int Ordre { get; set; }

    /// <summary>Title.</summary>
    public required string Intitule { get; set; }

    /// <summary>Hours per trainee.</summary>
    public Heures Heures { get; set; }

    /// <summary>Mode.</summary>
    public ModeFormation Mode { get; set; }

    /// <summary>Before or during the contract.</summary>
    public PhaseFormation Phase { get; set; }

    /// <summary>Objectives.</summary>
    public string? Objectifs { get; set; }

    /// <summary>Lot of the consultation it belongs to.</summary>
    public string? Lot { get; set; }

    /// <summary>Skills of the common profile that it covers.</summary>
    public List<Guid> Competences { get; set; } = [];

    /// <summary>Provider retained.</summary>
    public Id<Prestataire>? PrestataireId { get; set; }

    /// <summary>Decision of the steering committee that retained it.</summary>
    public Id<DecisionCopil>? DecisionId { get; set; }
}
