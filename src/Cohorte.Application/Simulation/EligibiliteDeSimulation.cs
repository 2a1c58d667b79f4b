using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Simulation;

/// <summary>The rules that leave nothing to simulate when they block: the experimental regime at the date of conclusion (XP-01) and the public of the contract (PUB-01); for an apprenticeship, its own.</summary>
public static class EligibiliteDeSimulation
{
    private static readonly Regle<FaitsDuContrat>[] Prealables = [.. RegistreDesRegles.DuContrat.Where(r => r.Code is "XP-01" or "PUB-01")];
    private static readonly Regle<DescriptionDeContrat>[] DeLApprentissage = [.. RegistreDesRegles.DeLApprentissage.Where(r => r.Fiche.Gravite == Gravite.Bloquant)];

    /// <summary>The verdicts that block, and those that cannot be given for want of a fact: the contract is then simulated, and the reader warned. None for a plain contract, which is outside the scheme.</summary>
    /// <param name="description">Contract.</param>
    /// <param name="baremes">Law.</param>
    /// <param name="avecDoutes">Whether the second ones are wanted: their corrections take time.</param>
    public static (IReadOnlyList<Verdict> Blocages, IReadOnlyList<Verdict> Indetermines) Juger(DescriptionDeContrat description, Baremes baremes, bool avecDoutes = true)
    {
        var droit = new Droit(baremes);
        return description.Contrat.Dispositif switch
        {
            DispositifDecrit.DroitCommun => ([], []),
            DispositifDecrit.Apprentissage => Juger(DeLApprentissage, description, droit, avecDoutes),
            _ => Juger(Prealables, FaitsDuContrat.De(description), droit, avecDoutes),
        };
    }

    private static (IReadOnlyList<Verdict> Blocages, IReadOnlyList<Verdict> Indetermines) Juger<TFaits>(Regle<TFaits>[] regles, TFaits faits, Droit droit, bool avecDoutes) where TFaits : class
    {
        List<Verdict>? blocages = null, indetermines = null;
        foreach (var regle in regles)
        {
            switch (regle.Juger(faits, droit).Resultat)
            {
                case ResultatRegle.NonConforme: (blocages ??= []).Add(regle.Verifier(faits, droit)); break;
                case ResultatRegle.Indetermine when avecDoutes: (indetermines ??= []).Add(regle.Verifier(faits, droit)); break;
                default: break;
            }
        }

        return (blocages ?? (IReadOnlyList<Verdict>)[], indetermines ?? (IReadOnlyList<Verdict>)[]);
    }
}
