using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Journal;

/// <summary>The key that encrypts a person's values in the journal; destroyed at erasure, so that the journal stays append-only.</summary>
public sealed class ClePersonne
{
    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>AES-256 key.</summary>
    public required byte[] Cle { get; init; }
}
