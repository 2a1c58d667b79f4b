using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Comptes;

/// <summary>Membership of an account in an action: without it, the action does not exist for that person.</summary>
public sealed class MembreAction : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<MembreAction> Id { get; init; } = Id<MembreAction>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The account.</summary>
    public Guid CompteId { get; init; }

    /// <summary>First day of membership.</summary>
    public DateOnly Depuis { get; init; }
}
