using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Application.Conformite.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>The answer for one contract, whatever the door: a simulation, or the verdicts that leave nothing to simulate.</summary>
/// <param name="Blocages">Blocking verdicts; empty when the contract is allowed, or when it is computed all the same.</param>
/// <param name="Simulation">The simulation; <c>null</c> when blocked.</param>
public sealed record ReponseDeSimulation(IReadOnlyList<Verdict> Blocages, SimulationDeContrat? Simulation)
{
    /// <summary>Whether there is a simulation.</summary>
    public bool EstEligible => Simulation is not null;

    /// <summary>Judges, then simulates.</summary>
    /// <param name="description">The contract.</param>
    /// <param name="baremes">Law of pay.</param>
    /// <param name="hypothetique">Computes even what the law does not allow, and says so.</param>
    /// <returns>The answer, or what leaves the barèmes.</returns>
    public static Resultat<ReponseDeSimulation> De(DescriptionDeContrat description, BaremesDePaie baremes, bool hypothetique = false)
    {
        var (blocages, indetermines) = EligibiliteDeSimulation.Juger(description, baremes.Source);
        if (blocages.Count > 0 && !hypothetique) return new ReponseDeSimulation(blocages, null);
        var simulation = Simulateur.Simuler(description, baremes);
        if (!simulation.EstFait) return Resultat.Refuse(simulation.Refus);
        if (blocages.Count + indetermines.Count == 0) return new ReponseDeSimulation([], simulation.Valeur);
        IEnumerable<Hypothese> suppositions = blocages.Select(b => new Hypothese("hypothetique", $"Calculé comme si le contrat était permis\u00A0: {b.Code}, {b.Message}"));
        IEnumerable<Hypothese> doutes = indetermines.Select(v => new Hypothese("eligibilite", $"{v.Code} n’a pas pu être jugée. {v.Message}"));
        return new ReponseDeSimulation([], simulation.Valeur with { Hypotheses = [.. suppositions, .. simulation.Valeur.Hypotheses], Avertissements = [.. doutes, .. simulation.Valeur.Avertissements] });
    }

    /// <summary>Writes the answer in the exchange format.</summary>
    public void Ecrire(TamponLoue vers)
    {
        if (Simulation is { } simulation)
        {
            EcritureDeSimulation.Ecrire(vers, simulation);
            return;
        }

        using var json = new Utf8JsonWriter(vers, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteBoolean("eligible"u8, false);
        json.WriteStartArray("verdicts"u8);
        foreach (var verdict in Blocages) EcritureDeFeuille.Verdict(json, verdict);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
