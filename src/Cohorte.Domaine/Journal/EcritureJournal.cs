namespace Cohorte.Domaine.Journal;

/// <summary>One line of the journal: who did what to which object, why, with the values before and after. Never changed, never removed.</summary>
public sealed class EcritureJournal
{
    /// <summary>Rank, given by the database.</summary>
    public long Id { get; init; }

    /// <summary>Instant, UTC.</summary>
    public DateTime Le { get; init; }

    /// <summary>Account of the actor; <c>null</c> for the product itself or a personal link.</summary>
    public Guid? ActeurId { get; init; }

    /// <summary>Name shown for the actor.</summary>
    public required string Acteur { get; init; }

    /// <summary>Organisation of the actor.</summary>
    public string? Organisation { get; init; }

    /// <summary>Use case (« DeclarerBesoin »).</summary>
    public required string CasUsage { get; init; }

    /// <summary>Reason given.</summary>
    public string? Motif { get; init; }

    /// <summary>The action concerned, if one is.</summary>
    public Guid? ActionId { get; init; }

    /// <summary>Type of the object (« Poste »).</summary>
    public required string TypeObjet { get; init; }

    /// <summary>Identifier of the object.</summary>
    public required string ObjetId { get; init; }

    /// <summary>The person concerned, whose key encrypts the personal values.</summary>
    public Guid? PersonneId { get; init; }

    /// <summary>Creation, Modification or Suppression.</summary>
    public required string Nature { get; init; }

    /// <summary>Version of the object before; <c>null</c> at creation.</summary>
    public Guid? VersionAvant { get; init; }

    /// <summary>Version of the object after; <c>null</c> at removal.</summary>
    public Guid? VersionApres { get; init; }

    /// <summary>Changed values before and after, as JSON: clear for ordinary ones, encrypted for personal ones, masked for sensitive ones.</summary>
    public required string Changements { get; init; }
}
