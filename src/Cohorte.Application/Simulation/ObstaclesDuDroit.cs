using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Simulation;

/// <summary>What the law of the day opposes to a described contract, in sentences: the blocking rules that are not kept, with the smallest changes that would do.</summary>
public static class ObstaclesDuDroit
{
    private const int CorrectionsAuPlus = 2;

    /// <summary>The sentences; a direct hire is outside these rules.</summary>
    public static IReadOnlyList<string> De(DescriptionDeContrat description, Baremes baremes)
    {
        if (description.Contrat.Dispositif == DispositifDecrit.DroitCommun) return [];
        if (description.Contrat.Dispositif == DispositifDecrit.Apprentissage) return [.. EligibiliteDeSimulation.Juger(description, baremes, avecDoutes: false).Blocages.Select(Phrase)];
        var faits = FaitsDuContrat.De(description);
        var droit = new Droit(baremes);
        return [.. RegistreDesRegles.DuContrat.Where(r => r.Juger(faits, droit).Resultat == ResultatRegle.NonConforme).Select(r => Phrase(r.Verifier(faits, droit)))];
    }

    private static string Phrase(Verdict verdict)
    {
        var corrections = verdict.Corrections.Take(CorrectionsAuPlus).Select(c => c.Message).ToList();
        return $"{verdict.Message}{(corrections.Count > 0 ? $" Pour y répondre{Typo.DeuxPoints}{string.Join(", ou ", corrections)}." : "")}";
    }
}
