using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Leave of everybody, or closure of one provider: nobody is in centre there then.</summary>
public sealed class PlageDuCalendrier : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<PlageDuCalendrier> Id { get; init; } = Id<PlageDuCalendrier>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The provider that is closed; <c>null</c> for leave of everybody.</summary>
    public Id<Prestataire>? PrestataireId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; init; }

    /// <summary>Why.</summary>
    public required string Motif { get; init; }
}
