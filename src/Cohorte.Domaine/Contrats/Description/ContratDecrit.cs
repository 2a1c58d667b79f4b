using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « contrat » of the exchange format.</summary>
public sealed record ContratDecrit
{
    /// <summary>Scheme; <see cref="DispositifDecrit.DroitCommun"/> and <see cref="DispositifDecrit.Apprentissage"/> are for comparison in the simulator.</summary>
    public required DispositifDecrit Dispositif { get; init; }

    /// <summary>CDD or CDI.</summary>
    public required NatureContrat Nature { get; init; }

    /// <summary>Day of conclusion (signature): its law applies.</summary>
    public required DateOnly DateConclusion { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly DateDebut { get; init; }

    /// <summary>Last day of the contract, or of the <i>action de professionnalisation</i> for a CDI.</summary>
    public required DateOnly DateFin { get; init; }

    /// <summary>Weekly hours, more than 0 and at most 168.</summary>
    public required Heures HeuresHebdomadaires { get; init; }

    /// <summary>Hours of evaluation, support and teaching over the whole contract.</summary>
    public required Heures HeuresFormation { get; init; }

    /// <summary>What it leads to.</summary>
    public required FinaliteContrat Finalite { get; init; }

    /// <summary>Price of an hour of training, in euros; <c>null</c> = unknown.</summary>
    public Montant? CoutHoraireFormation { get; init; }

    /// <summary>Gross pay proposed for a 35-hour month; <c>null</c> = the minimum is paid.</summary>
    public Montant? SalaireMensuelPropose { get; init; }

    /// <summary>Conventional minimum of the post for a 35-hour month; <c>null</c> = none.</summary>
    public Montant? MinimumConventionnelMensuel { get; init; }

    /// <summary>Reference of the agreement that allows more than the ordinary length (L.6325-12); <c>null</c> = none.</summary>
    public string? AccordDepassementDuree { get; init; }

    /// <summary>Reference of the agreement that allows more training (L.6325-14); <c>null</c> = none. No percentage is read from it.</summary>
    public string? AccordDepassementFormation { get; init; }

    /// <summary>Maximum share that this agreement gives; <c>null</c> = unknown.</summary>
    public Taux? PlafondFormation { get; init; }

    /// <summary>Day the OPCO agreed on the skills (experimental contract); <c>null</c> = no agreement.</summary>
    public DateOnly? AccordOpcoCompetencesLe { get; init; }

    /// <summary>The skills aimed at; <c>null</c> = unknown.</summary>
    public IReadOnlyList<string>? Competences { get; init; }

    /// <summary>Day the employee agreed on the skills; <c>null</c> = unknown.</summary>
    public DateOnly? AccordSalarieLe { get; init; }

    /// <summary>Trial period in calendar days; <c>null</c> = no trial.</summary>
    public int? EssaiJours { get; init; }

    /// <summary>How the hours of the contract are counted for the share of training.</summary>
    public MethodeDeBase MethodeBase { get; init; } = MethodeDeBase.ProrataMois;

    /// <summary>Apprenticeship: level prepared, 3 to 8, required for it.</summary>
    public int? NiveauPrepare { get; init; }

    /// <summary>Apprenticeship: year of the pay grid on the first day, 1 to 3.</summary>
    public int? AnneeExecutionDebut { get; init; }

    /// <summary>Apprenticeship: 15 points more.</summary>
    public bool? Majoration15Points { get; init; }

    /// <summary>Apprenticeship: <i>licence professionnelle</i>.</summary>
    public bool? LicenceProfessionnelle { get; init; }

    /// <summary>Apprenticeship: share of the SMIC of the previous contract (D.6222-29).</summary>
    public Taux? TauxPrecedentContrat { get; init; }

    /// <summary>Apprenticeship: whether it is the first contract for this certification with this employer.</summary>
    public bool? PremierContratMemeCertification { get; init; }
}
