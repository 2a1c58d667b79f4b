using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>Something that a meeting asked somebody to do.</summary>
public sealed class ActionASuivre : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<ActionASuivre> Id { get; init; } = Id<ActionASuivre>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The meeting.</summary>
    public Id<ReunionCopil> ReunionId { get; init; }

    /// <summary>What to do.</summary>
    public required string Intitule { get; set; }

    /// <summary>Who.</summary>
    public required string Responsable { get; set; }

    /// <summary>Until when.</summary>
    public DateOnly Echeance { get; set; }

    /// <summary>Day it was done.</summary>
    public DateOnly? FaiteLe { get; set; }
}
