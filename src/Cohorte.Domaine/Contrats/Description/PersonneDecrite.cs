using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « personne » of the exchange format: facts without a name.</summary>
public sealed record PersonneDecrite
{
    /// <summary>Birth.</summary>
    public required DateOnly DateNaissance { get; init; }

    /// <summary>Highest diploma.</summary>
    public required Diplome Diplome { get; init; }

    /// <summary>Since when registered at France Travail; <c>null</c> = not registered.</summary>
    public DateOnly? InscritFranceTravailDepuis { get; init; }

    /// <summary>Months registered among the last fifteen, 0 to 15; <c>null</c> = unknown.</summary>
    public int? MoisInscrits15Derniers { get; init; }

    /// <summary>Minimum social received; <c>null</c> = none.</summary>
    public MinimumSocial? MinimumSocial { get; init; }

    /// <summary>Whether the person had a <i>contrat unique d’insertion</i>; <c>null</c> = unknown.</summary>
    public bool? AncienCui { get; init; }

    /// <summary>Recognised as a disabled worker; <c>null</c> = unknown.</summary>
    public bool? Rqth { get; init; }

    /// <summary>End of the residence permit; <c>null</c> = no permit needed.</summary>
    public DateOnly? TitreSejourExpireLe { get; init; }

    /// <summary>Aid granted by the Agefiph, in euros; <c>null</c> = unknown.</summary>
    public Montant? AideAgefiph { get; init; }

    /// <summary>Apprenticeship: why the age limit does not apply; <c>null</c> = no such ground.</summary>
    public DerogationDAge? DerogationAge { get; init; }
}
