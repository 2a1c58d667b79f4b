using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « employeur » of the exchange format; <c>null</c> = unknown.</summary>
public sealed record EmployeurDecrit
{
    /// <summary>Headcount.</summary>
    public required int Effectif { get; init; }

    /// <summary>Social regime.</summary>
    public required RegimeSocial Regime { get; init; }

    /// <summary>Rate of the work accidents contribution.</summary>
    public required Taux TauxAtMp { get; init; }

    /// <summary>Establishment.</summary>
    public Siret? Siret { get; init; }

    /// <summary>Rate of the <i>versement mobilité</i>.</summary>
    public Taux? TauxVersementMobilite { get; init; }

    /// <summary>Rate of the occupational health service (agricultural regime).</summary>
    public Taux? TauxSst { get; init; }

    /// <summary>Whether it is a <i>groupement d’employeurs pour l’insertion et la qualification</i>.</summary>
    public bool? Geiq { get; init; }

    /// <summary>Whether the local regime of Alsace-Moselle applies.</summary>
    public bool? AlsaceMoselle { get; init; }

    /// <summary>Whether the <i>taxe d’apprentissage</i> is due.</summary>
    public bool? RedevableTaxeApprentissage { get; init; }

    /// <summary>From 250 employees: whether the quota of trainees is reached.</summary>
    public bool? QuotaAlternantsAtteint { get; init; }

    /// <summary>Health insurance, in euros a month, both shares.</summary>
    public Montant? MutuelleMensuelle { get; init; }

    /// <summary>Employer's share of it.</summary>
    public Taux? PartEmployeurMutuelle { get; init; }

    /// <summary>Collective agreement, four digits.</summary>
    public string? Idcc { get; init; }

    /// <summary>Apprenticeship: whether the employer is public.</summary>
    public bool? SecteurPublic { get; init; }
}
