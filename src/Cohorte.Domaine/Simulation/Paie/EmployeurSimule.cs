using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>What a payslip depends on at the employer's; nothing is unknown any more, hypotheses have been made before.</summary>
public sealed record EmployeurSimule
{
    /// <summary>Head-count.</summary>
    public required int Effectif { get; init; }

    /// <summary>Whether the employer is in the agricultural scheme.</summary>
    public bool Agricole { get; init; }

    /// <summary>Notified rate of work accidents.</summary>
    public required Taux TauxAtMp { get; init; }

    /// <summary>Rate of the versement mobilité.</summary>
    public Taux TauxVersementMobilite { get; init; }

    /// <summary>Rate of occupational health, agricultural scheme; <c>null</c> takes the barème.</summary>
    public Taux? TauxSst { get; init; }

    /// <summary>Whether it is a GEIQ.</summary>
    public bool Geiq { get; init; }

    /// <summary>Whether the local scheme of Alsace-Moselle applies.</summary>
    public bool AlsaceMoselle { get; init; }

    /// <summary>Whether the taxe d’apprentissage is due.</summary>
    public bool RedevableTaxeApprentissage { get; init; } = true;

    /// <summary>Whether the quota of trainees is reached.</summary>
    public bool QuotaAlternantsAtteint { get; init; }

    /// <summary>Monthly premium of health insurance, both shares.</summary>
    public Montant MutuelleMensuelle { get; init; }

    /// <summary>Employer's share of it.</summary>
    public Taux PartEmployeurMutuelle { get; init; } = new(0.5m);

    /// <summary>Collective agreement.</summary>
    public string? Idcc { get; init; }

    internal ReferenceDeBareme AtMpNotifie => field ??= ReferenceDeBareme.DeSaisie("employeur.tauxAtMp", "Taux d’accidents du travail notifié", TauxAtMp.Fraction);

    internal ReferenceDeBareme VersementMobiliteSaisi => field ??= ReferenceDeBareme.DeSaisie("employeur.tauxVersementMobilite", "Taux du versement mobilité", TauxVersementMobilite.Fraction);

    internal ReferenceDeBareme SstSaisie => field ??= ReferenceDeBareme.DeSaisie("employeur.tauxSst", "Taux de santé au travail", TauxSst?.Fraction ?? 0);
}
