using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Copil;

/// <summary>A decision, or an opinion when the quorum was not met.</summary>
public sealed class DecisionCopil : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<DecisionCopil> Id { get; init; } = Id<DecisionCopil>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The meeting.</summary>
    public Id<ReunionCopil> ReunionId { get; init; }

    /// <summary>What it is about.</summary>
    public ObjetDecision Objet { get; init; }

    /// <summary>The decision in a sentence.</summary>
    public required string Texte { get; init; }

    /// <summary>Votes for.</summary>
    public int? Pour { get; init; }

    /// <summary>Votes against.</summary>
    public int? Contre { get; init; }

    /// <summary>Whether it is only an opinion.</summary>
    public bool EstAvis { get; init; }
}
