using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>Raw text of the simulator's questions.</summary>
public sealed class SimulationSaisie
{
    public string? Dispositif { get; set; }

    public string? Nature { get; set; }

    public DateSaisie Conclusion { get; set; } = new();

    public DateSaisie Debut { get; set; } = new();

    public DateSaisie Fin { get; set; } = new();

    public string? HeuresHebdomadaires { get; set; }

    public string? HeuresFormation { get; set; }

    public string? CoutHoraire { get; set; }

    public string? Finalite { get; set; }

    public string? NiveauPrepare { get; set; }

    public bool AccordFormation { get; set; }

    public bool AccordDuree { get; set; }

    public bool AccordOpco { get; set; }

    public string? SalairePropose { get; set; }

    public string? MinimumConventionnel { get; set; }

    public DateSaisie Naissance { get; set; } = new();

    public string? Diplome { get; set; }

    public DateSaisie InscritDepuis { get; set; } = new();

    public string? MoisInscrits { get; set; }

    public string? MinimumSocial { get; set; }

    public bool AncienCui { get; set; }

    public bool Rqth { get; set; }

    public string? AideAgefiph { get; set; }

    public string? Effectif { get; set; }

    public string? Regime { get; set; }

    public string? TauxAtMp { get; set; }

    public bool AtMpSuppose { get; set; }

    public string? Idcc { get; set; }

    public bool Geiq { get; set; }

    public bool AlsaceMoselle { get; set; }

    public bool SansTaxeApprentissage { get; set; }

    public bool QuotaAtteint { get; set; }

    public string? Mutuelle { get; set; }

    public string? PartMutuelle { get; set; }

    public string? VersementMobilite { get; set; }

    public string? SanteAuTravail { get; set; }

    public DateSaisie TuteurNaissance { get; set; } = new();

    public string? Decalage { get; set; }

    public string? AutreSalaire { get; set; }
}
