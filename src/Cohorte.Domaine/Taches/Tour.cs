using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Taches;

/// <summary>Whose turn it is on an object: who, since when, until when, why. Derived from the facts, never typed.</summary>
/// <param name="Objet">What waits, in words.</param>
/// <param name="Qui">Who must act, as the reader says it.</param>
/// <param name="Role">Role of that person, for the personal list.</param>
/// <param name="Depuis">Since when; <c>null</c> when no fact dates it.</param>
/// <param name="Jusquau">Until when; <c>null</c> without a deadline.</param>
/// <param name="Pourquoi">What is expected, a verb first.</param>
/// <param name="Lien">Page of the object, relative to the action.</param>
public sealed record Tour(string Objet, string Qui, Role Role, DateOnly? Depuis, DateOnly? Jusquau, string Pourquoi, string Lien)
{
    /// <summary>Organisation that must act, when one is meant.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Whether the deadline is past.</summary>
    public bool EstEnRetard(DateOnly aujourdhui) => Jusquau < aujourdhui;
}
