using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>The link that brings a simulation back: contract, employer and training only. Facts about the person have no word here; they are asked again.</summary>
public static class LienDeSimulation
{
    /// <summary>What travels.</summary>
    public static readonly LienDeReponses<SimulationSaisie> Lien = new("/simulateur",
    [
        ("signature", nameof(SimulationSaisie.Conclusion)), ("debut", nameof(SimulationSaisie.Debut)), ("fin", nameof(SimulationSaisie.Fin)),
        ("dispositif", nameof(SimulationSaisie.Dispositif)), ("nature", nameof(SimulationSaisie.Nature)), ("heures", nameof(SimulationSaisie.HeuresHebdomadaires)),
        ("formation", nameof(SimulationSaisie.HeuresFormation)), ("prix", nameof(SimulationSaisie.CoutHoraire)), ("finalite", nameof(SimulationSaisie.Finalite)), ("niveau", nameof(SimulationSaisie.NiveauPrepare)),
        ("salaire", nameof(SimulationSaisie.SalairePropose)), ("minimum", nameof(SimulationSaisie.MinimumConventionnel)),
        ("effectif", nameof(SimulationSaisie.Effectif)), ("regime", nameof(SimulationSaisie.Regime)), ("atmp", nameof(SimulationSaisie.TauxAtMp)), ("idcc", nameof(SimulationSaisie.Idcc)),
        ("mutuelle", nameof(SimulationSaisie.Mutuelle)), ("partMutuelle", nameof(SimulationSaisie.PartMutuelle)), ("mobilite", nameof(SimulationSaisie.VersementMobilite)), ("sst", nameof(SimulationSaisie.SanteAuTravail)),
        ("decalage", nameof(SimulationSaisie.Decalage)), ("autreSalaire", nameof(SimulationSaisie.AutreSalaire)),
        ("accordFormation", nameof(SimulationSaisie.AccordFormation)), ("accordDuree", nameof(SimulationSaisie.AccordDuree)), ("accordOpco", nameof(SimulationSaisie.AccordOpco)),
        ("atmpSuppose", nameof(SimulationSaisie.AtMpSuppose)), ("geiq", nameof(SimulationSaisie.Geiq)), ("alsaceMoselle", nameof(SimulationSaisie.AlsaceMoselle)),
        ("sansTaxe", nameof(SimulationSaisie.SansTaxeApprentissage)), ("quota", nameof(SimulationSaisie.QuotaAtteint)),
    ]);
}
