using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Comparaison;
using Cohorte.Domaine.Simulation.Paie;
using Cohorte.Domaine.Simulation.Tresorerie;

namespace Cohorte.Application.Simulation;

/// <summary>A variant computed, or why it has no amount.</summary>
/// <param name="Variante">What differs.</param>
/// <param name="Simulation">Its amounts; <c>null</c> outside the barèmes.</param>
/// <param name="Refus">Why there are none.</param>
/// <param name="Obstacles">What the law opposes to it; empty when nothing does.</param>
public sealed record VarianteJugee(Variante Variante, SimulationDeContrat? Simulation, string? Refus, IReadOnlyList<string> Obstacles);

/// <summary>Everything that a person reads of a simulated contract.</summary>
public sealed record ResultatDeSimulation
{
    /// <summary>The contract asked for.</summary>
    public required SimulationDeContrat Simulation { get; init; }

    /// <summary>What the law opposes to it; empty when nothing does.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>The same hire done otherwise.</summary>
    public required IReadOnlyList<VarianteJugee> Variantes { get; init; }

    /// <summary>When money goes out and comes in.</summary>
    public required CalendrierDeTresorerie Tresorerie { get; init; }

    /// <summary>What was supposed, the form's own hypotheses first.</summary>
    public required IReadOnlyList<Hypothese> Hypotheses { get; init; }
}

/// <summary>Simulates a contract and its variants for a reader.</summary>
public static class SimulerUnContrat
{
    /// <summary>The result, or why there is none, at the member that is wrong.</summary>
    /// <param name="baremes">Law of pay, with the rules of the OPCO.</param>
    /// <param name="description">The contract.</param>
    /// <param name="autres">What to compare with, beside the other schemes.</param>
    /// <param name="supposees">Hypotheses made while reading the form.</param>
    public static Resultat<ResultatDeSimulation> Executer(BaremesDePaie baremes, DescriptionDeContrat description, AutresHypotheses autres, IReadOnlyList<Hypothese> supposees)
    {
        var simulation = Simulateur.Simuler(description, baremes);
        if (!simulation.EstFait) return Resultat.Refuse(simulation.Refus);
        return new ResultatDeSimulation
        {
            Simulation = simulation.Valeur,
            Obstacles = ObstaclesDuDroit.De(description, baremes.Source),
            Variantes = [.. autres.Autour(description).Skip(1).Select(v => Simuler(v, baremes))],
            Tresorerie = CalendrierDeTresorerie.De(simulation.Valeur),
            Hypotheses = [.. supposees, .. simulation.Valeur.Hypotheses],
        };
    }

    private static VarianteJugee Simuler(Variante variante, BaremesDePaie baremes)
    {
        var obstacles = ObstaclesDuDroit.De(variante.Description, baremes.Source);
        if (PourquoiSansMontant(variante.Description.Contrat, obstacles) is { } pourquoi) return new(variante, null, pourquoi, obstacles);
        var simulation = Simulateur.Simuler(variante.Description, baremes);
        return new(variante, simulation.EstFait ? simulation.Valeur : null, simulation.EstFait ? null : simulation.Refus[0].Message, obstacles);
    }

    /// <summary>An impossible apprenticeship has no amount; its aid depends on the level prepared.</summary>
    private static string? PourquoiSansMontant(ContratDecrit contrat, IReadOnlyList<string> obstacles) =>
        contrat.Dispositif != DispositifDecrit.Apprentissage ? null
        : obstacles.Count > 0 ? "Impossible ici."
        : contrat.NiveauPrepare is null ? "Donnez le niveau du diplôme préparé pour le chiffrer."
        : null;
}
