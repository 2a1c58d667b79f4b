namespace Cohorte.Web.Pages.Simulation;

/// <summary>Questions asked together when they are asked one after the other.</summary>
public enum EtapeDeSimulation
{
    Contrat,
    Dates,
    Formation,
    Naissance,
    Diplome,
    Situation,
    Entreprise,
    Salaire,
    Complements,
}

/// <summary>The order of the questions, and the fields of each.</summary>
public static class EtapesDeSimulation
{
    private static readonly Dictionary<EtapeDeSimulation, (string Titre, string[] Champs)> Contenu = new()
    {
        [EtapeDeSimulation.Contrat] = ("Quel contrat ?", [nameof(SimulationSaisie.Dispositif), nameof(SimulationSaisie.Nature)]),
        [EtapeDeSimulation.Dates] = ("Quand, et combien d’heures par semaine ?", [nameof(SimulationSaisie.Conclusion), nameof(SimulationSaisie.Debut), nameof(SimulationSaisie.Fin), nameof(SimulationSaisie.HeuresHebdomadaires)]),
        [EtapeDeSimulation.Formation] = ("Quelle formation ?", [nameof(SimulationSaisie.HeuresFormation), nameof(SimulationSaisie.CoutHoraire), nameof(SimulationSaisie.Finalite), nameof(SimulationSaisie.NiveauPrepare), nameof(SimulationSaisie.AccordFormation), nameof(SimulationSaisie.AccordDuree), nameof(SimulationSaisie.AccordOpco)]),
        [EtapeDeSimulation.Naissance] = ("Quand la personne est-elle née ?", [nameof(SimulationSaisie.Naissance)]),
        [EtapeDeSimulation.Diplome] = ("Quel est son diplôme le plus élevé ?", [nameof(SimulationSaisie.Diplome)]),
        [EtapeDeSimulation.Situation] = ("Quelle est sa situation ?", [nameof(SimulationSaisie.InscritDepuis), nameof(SimulationSaisie.MoisInscrits), nameof(SimulationSaisie.MinimumSocial), nameof(SimulationSaisie.AncienCui), nameof(SimulationSaisie.Rqth), nameof(SimulationSaisie.AideAgefiph)]),
        [EtapeDeSimulation.Entreprise] = ("Quelle entreprise ?", [nameof(SimulationSaisie.Effectif), nameof(SimulationSaisie.Regime), nameof(SimulationSaisie.TauxAtMp), nameof(SimulationSaisie.AtMpSuppose)]),
        [EtapeDeSimulation.Salaire] = ("Quel salaire ?", [nameof(SimulationSaisie.Idcc), nameof(SimulationSaisie.MinimumConventionnel), nameof(SimulationSaisie.SalairePropose)]),
        [EtapeDeSimulation.Complements] = ("Avez-vous d’autres précisions ?", [nameof(SimulationSaisie.Mutuelle), nameof(SimulationSaisie.PartMutuelle), nameof(SimulationSaisie.VersementMobilite), nameof(SimulationSaisie.SanteAuTravail), nameof(SimulationSaisie.Geiq), nameof(SimulationSaisie.AlsaceMoselle), nameof(SimulationSaisie.SansTaxeApprentissage), nameof(SimulationSaisie.QuotaAtteint), nameof(SimulationSaisie.TuteurNaissance)]),
    };

    /// <summary>The question itself.</summary>
    public static string Titre(this EtapeDeSimulation etape) => Contenu[etape].Titre.Replace(" ?", "\u202F?", StringComparison.Ordinal);

    /// <summary>Names of its fields.</summary>
    public static IReadOnlyList<string> Champs(this EtapeDeSimulation etape) => Contenu[etape].Champs;

    /// <summary>The questions of a contract: a direct hire has no training.</summary>
    public static IReadOnlyList<EtapeDeSimulation> Pour(bool estDirecte) => [.. Enum.GetValues<EtapeDeSimulation>().Where(e => !estDirecte || e != EtapeDeSimulation.Formation)];
}
