using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Simulation;

/// <summary>The rules that leave nothing to simulate when they block: the experimental regime at the date of conclusion (XP-01) and the public of the contract (PUB-01); every rule of an apprenticeship.</summary>
public static class EligibiliteDeSimulation
{
    private static readonly Regle<FaitsDuContrat>[] Prealables = [.. RegistreDesRegles.DuContrat.Where(r => r.Code is "XP-01" or "PUB-01")];

    /// <summary>The blocking verdicts; none for a plain contract, which is outside the scheme.</summary>
    public static IReadOnlyList<Verdict> Blocages(DescriptionDeContrat description, Baremes baremes) => Verdicts(description, baremes, ResultatRegle.NonConforme);

    /// <summary>The rules that cannot be judged for want of a fact: the contract is simulated, and the reader warned.</summary>
    public static IReadOnlyList<Verdict> Indetermines(DescriptionDeContrat description, Baremes baremes) => Verdicts(description, baremes, ResultatRegle.Indetermine);

    private static List<Verdict> Verdicts(DescriptionDeContrat description, Baremes baremes, ResultatRegle resultat)
    {
        var droit = new Droit(baremes);
        return description.Contrat.Dispositif switch
        {
            DispositifDecrit.DroitCommun => [],
            DispositifDecrit.Apprentissage => Verdicts(RegistreDesRegles.DeLApprentissage.Where(r => r.Fiche.Gravite == Gravite.Bloquant), description, droit, resultat),
            _ => Verdicts(Prealables, FaitsDuContrat.De(description), droit, resultat),
        };
    }

    private static List<Verdict> Verdicts<TFaits>(IEnumerable<Regle<TFaits>> regles, TFaits faits, Droit droit, ResultatRegle resultat) where TFaits : class
    {
        List<Verdict>? verdicts = null;
        foreach (var regle in regles)
        {
            if (regle.Juger(faits, droit).Resultat == resultat) (verdicts ??= []).Add(regle.Verifier(faits, droit));
        }

        return verdicts ?? [];
    }
}
