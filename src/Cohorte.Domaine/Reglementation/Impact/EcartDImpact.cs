namespace Cohorte.Domaine.Reglementation.Impact;

/// <summary>One thing that a change of law changes: a verdict, or an amount. It holds identifiers, no name: it may be kept as long as its computation, and a person be erased meanwhile.</summary>
/// <param name="Nature">What kind of object.</param>
/// <param name="Action">The action.</param>
/// <param name="Objet">The contract, the path, or the post of the place.</param>
/// <param name="Rang">Rank of the place in its post, from 1; 0 otherwise.</param>
/// <param name="Personne">The person of the contract or of the place, if there is one.</param>
/// <param name="Mesure">Code of the rule (« TRN-01 ») or of the amount (« prise-en-charge »).</param>
/// <param name="Avant">Before: name of the outcome, or amount in euros; <c>null</c> when there was none.</param>
/// <param name="Apres">After, likewise.</param>
public sealed record EcartDImpact(NatureDImpact Nature, Guid Action, Guid Objet, int Rang, Guid? Personne, string Mesure, string? Avant, string? Apres);

/// <summary>What was looked at, and what changes.</summary>
/// <param name="Actions">Actions looked at.</param>
/// <param name="Contrats">Open contracts looked at.</param>
/// <param name="Parcours">Paths looked at.</param>
/// <param name="Places">Places looked at.</param>
/// <param name="Ecarts">What changes, action by action.</param>
public sealed record RapportDImpact(int Actions, int Contrats, int Parcours, int Places, IReadOnlyList<EcartDImpact> Ecarts)
{
    /// <summary>Objects of a kind that change, each counted once.</summary>
    public int Touches(NatureDImpact nature) => Ecarts.Where(e => e.Nature == nature).Select(e => (e.Objet, e.Rang)).Distinct().Count();

    /// <summary>Several reports in one.</summary>
    public static RapportDImpact Somme(IReadOnlyCollection<RapportDImpact> parties) =>
        new(parties.Sum(p => p.Actions), parties.Sum(p => p.Contrats), parties.Sum(p => p.Parcours), parties.Sum(p => p.Places), [.. parties.SelectMany(p => p.Ecarts)]);
}
