using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Suppleances;

/// <summary>A dated stand-in: somebody acts on the actions of an absent colleague. Nothing is reassigned, and the journal says « X pour Y ».</summary>
public sealed class Suppleance : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Suppleance> Id { get; init; } = Id<Suppleance>.Nouveau();

    /// <summary>Account of the absent person.</summary>
    public Guid AbsentId { get; init; }

    /// <summary>Account of the stand-in.</summary>
    public Guid SuppleantId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Du { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly Au { get; set; }

    /// <summary>What the absent person leaves to know.</summary>
    public string? Consignes { get; set; }

    /// <summary>Whether the stand-in acts on a day.</summary>
    public bool EstEnCours(DateOnly jour) => Du <= jour && jour <= Au;
}
