using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>A member of the steering committee of an action.</summary>
public sealed class MembreCopil : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<MembreCopil> Id { get; init; } = Id<MembreCopil>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Name of the person, or function.</summary>
    public required string Nom { get; set; }

    /// <summary>Organisation.</summary>
    public required string Organisation { get; set; }

    /// <summary>On whose behalf.</summary>
    public QualiteMembre Qualite { get; set; }

    /// <summary>E-mail address.</summary>
    public string? Courriel { get; set; }

    /// <summary>Last day of membership.</summary>
    public DateOnly? QuitteLe { get; set; }
}
