using System.Text.Json;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>From the JSON of a contract to the JSON of its simulation: what the command line and the API share.</summary>
public static class ReponseDeSimulation
{
    /// <summary>Reads, simulates and writes one contract.</summary>
    /// <param name="utf8">The contract.</param>
    /// <param name="baremes">Law of pay.</param>
    /// <param name="json">Receives the answer; nothing is written when the contract is refused.</param>
    /// <returns>Done, or what is wrong in the contract.</returns>
    public static Resultat Ecrire(ReadOnlySpan<byte> utf8, BaremesDePaie baremes, Utf8JsonWriter json)
    {
        var lu = LectureDeContrat.Lire(utf8);
        if (!lu.EstFait) return Resultat.Refuse(lu.Refus);
        var simulation = Simulateur.Simuler(lu.Valeur, baremes);
        if (!simulation.EstFait) return Resultat.Refuse(simulation.Refus);
        EcritureDeSimulation.Ecrire(json, simulation.Valeur);
        return Resultat.Fait;
    }
}
