using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Candidats;

/// <summary>What only a precise task needs to know of a person; encrypted at rest, masked on screen, each display being journaled.</summary>
public sealed class FaitsSensibles : Entite, IDePersonne
{
    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>Recognition as a disabled worker (RQTH); <c>null</c> when unknown.</summary>
    [DonneeSensible]
    public bool? Rqth { get; set; }

    /// <summary>International protection, as a refugee or otherwise; <c>null</c> when unknown.</summary>
    [DonneeSensible]
    public bool? ProtectionInternationale { get; set; }

    /// <summary>Minimum social received; <c>null</c> for none.</summary>
    [DonneeSensible]
    public MinimumSocial? MinimumSocial { get; set; }

    /// <summary>Social security number, for the contract's form only.</summary>
    [DonneeSensible]
    public string? Nir { get; set; }

    /// <summary>Whether the person needs a permit to stay and work; <c>null</c> when unknown.</summary>
    [DonneeSensible]
    public bool? TitreNecessaire { get; set; }

    /// <summary>Last day of the residence permit; <c>null</c> when none is needed or it is unknown.</summary>
    [DonneeSensible]
    public DateOnly? TitreSejourExpireLe { get; set; }
}
