using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Evaluations;

/// <summary>A family of outcomes at the end of the contracts: the final account counts it, the page of outcomes shows it, with the same function.</summary>
/// <param name="Code">Stable code (« issue-cdd-6 »).</param>
/// <param name="Intitule">French name.</param>
/// <param name="Definition">What is counted, in a sentence.</param>
/// <param name="Contient">Whether an outcome belongs to it.</param>
public sealed record FamilleDeSorties(string Code, string Intitule, string Definition, Func<SortieStagiaire, bool> Contient)
{
    /// <summary>Months of a CDD from which two definitions of durable employment part.</summary>
    private const int DureeDurable = 6;

    /// <summary>CDI and CDD of more than six months.</summary>
    public static readonly FamilleDeSorties DurableStrict = new("emploi-durable-strict", "Emploi durable (plus de 6 mois)", "CDI et CDD de plus de 6 mois, à la fin du contrat (définition de la Dares).",
        s => s.Issue == Issue.Cdi || (s.Issue == Issue.Cdd && s.DureeCddMois > DureeDurable));

    /// <summary>CDI and CDD of six months or more.</summary>
    public static readonly FamilleDeSorties DurableLarge = new("emploi-durable-large", "Emploi durable (6 mois ou plus)", "CDI et CDD de 6 mois ou plus, à la fin du contrat (définition large).",
        s => s.Issue == Issue.Cdi || (s.Issue == Issue.Cdd && s.DureeCddMois >= DureeDurable));

    private static readonly FamilleDeSorties Cdi = new("issue-cdi", "CDI", "Personnes en CDI à la fin du contrat.", s => s.Issue == Issue.Cdi);

    /// <summary>The families met among the outcomes: CDI always, a CDD by its length, the other issues, then the two definitions of durable employment.</summary>
    public static IReadOnlyList<FamilleDeSorties> De(IReadOnlyCollection<SortieStagiaire> sorties) =>
    [
        Cdi,
        .. sorties.Where(s => s.Issue == Issue.Cdd).Select(s => s.DureeCddMois ?? 0).Distinct().Order().Select(Cdd),
        .. sorties.Select(s => s.Issue).Where(i => i is not (Issue.Cdi or Issue.Cdd)).Distinct().Order().Select(Autre),
        DurableStrict,
        DurableLarge,
    ];

    private static FamilleDeSorties Cdd(int mois) => new($"issue-cdd-{mois}", mois == 0 ? "CDD de durée inconnue" : $"CDD de {mois} mois", "Personnes en CDD de cette durée à la fin du contrat.",
        s => s.Issue == Issue.Cdd && (s.DureeCddMois ?? 0) == mois);

    private static FamilleDeSorties Autre(Issue issue) => new($"issue-{issue.ToString().ToLowerInvariant()}", issue.Libelle(), "Situation observée à la fin du contrat.", s => s.Issue == issue);
}
