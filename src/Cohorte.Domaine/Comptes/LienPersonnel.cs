using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Comptes;

/// <summary>A personal link: a random 256-bit token, kept only as a digest, expiring, revocable, for a single purpose.</summary>
public sealed class LienPersonnel : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<LienPersonnel> Id { get; init; } = Id<LienPersonnel>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The person it was made for.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>The one page it opens.</summary>
    public UsageLien Usage { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Empreinte { get; init; }

    /// <summary>Instant of creation, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>Instant of expiry, UTC.</summary>
    public DateTime ExpireLe { get; init; }

    /// <summary>Instant of revocation, UTC.</summary>
    public DateTime? RevoqueLe { get; set; }

    /// <summary>Whether it opens at an instant.</summary>
    public bool EstValide(DateTime maintenantUtc) => RevoqueLe is null && maintenantUtc < ExpireLe;
}
