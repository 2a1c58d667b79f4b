using Cohorte.Domaine.Conformite;

namespace Cohorte.Domaine.Actions;

/// <summary>What a typed legal basis can lift, and whether it lifts a broken rule of some facts: the rule is judged again as if the contract cited the basis, so that its own bounds still hold.</summary>
/// <remarks>L.6325-14 goes beyond 25 % of training, never under 15 % nor past the share agreed; L.6325-12 goes beyond 12 months, never past 24; the written decision of the OPCO is its agreement on the skills of an experimental contract. None of them lifts anything else: a ceiling of law asks for an agreement, not for a decision.</remarks>
public static class PorteeDesBasesLegales
{
    private const string PartDeFormation = "TRN-01";
    private const string Duree = "DUR-03";
    private const string CompetencesVisees = "XP-02";

    /// <summary>The rule that a kind of basis can lift.</summary>
    public static string RegleDe(TypeBaseLegale type) => type switch
    {
        TypeBaseLegale.AccordL632514 => PartDeFormation,
        TypeBaseLegale.AccordL632512 => Duree,
        _ => CompetencesVisees,
    };

    /// <summary>Whether some kind of basis lifts a rule.</summary>
    public static bool PeutEtreLevee(string regle) => Enum.GetValues<TypeBaseLegale>().Any(t => RegleDe(t) == regle);

    /// <summary>Day of the first written agreement of the OPCO on the skills; <c>null</c> when none is recorded.</summary>
    public static DateOnly? AccordSurLesCompetences(IEnumerable<BaseLegale> bases) =>
        bases.Where(b => b.Type == TypeBaseLegale.DecisionEcriteOpco && b.Regle == CompetencesVisees).Select(b => b.Du).Min();

    /// <summary>The basis that lifts a broken rule; <c>null</c> when none does: wrong kind, not in force on the day of conclusion, or the contract goes past what it allows.</summary>
    /// <param name="regle">Code of the rule.</param>
    /// <param name="faits">The facts that break it.</param>
    /// <param name="bases">The bases of the action.</param>
    /// <param name="droit">The law.</param>
    public static BaseLegale? Levant(string regle, FaitsDuContrat faits, IEnumerable<BaseLegale> bases, Droit droit)
    {
        if (faits.DateConclusion is not { } conclusion || RegistreDesRegles.DuContrat.FirstOrDefault(r => r.Code == regle) is not { } juge) return null;
        return bases.Where(b => b.Regle == regle && RegleDe(b.Type) == regle && b.EnVigueur(conclusion))
            .OrderBy(b => b.Du)
            .FirstOrDefault(b => juge.Juger(Citant(faits, b), droit).Resultat is ResultatRegle.Conforme or ResultatRegle.NonApplicable);
    }

    /// <summary>Every broken blocking rule that a basis lifts.</summary>
    public static IReadOnlyDictionary<string, BaseLegale> Levees(IEnumerable<Verdict> verdicts, FaitsDuContrat faits, IReadOnlyCollection<BaseLegale> bases, Droit droit)
    {
        var levees = new Dictionary<string, BaseLegale>(StringComparer.Ordinal);
        if (bases.Count == 0) return levees;
        foreach (var verdict in verdicts.Where(v => v.Resultat == ResultatRegle.NonConforme))
        {
            if (Levant(verdict.Code, faits, bases, droit) is { } fondement) levees[verdict.Code] = fondement;
        }

        return levees;
    }

    /// <summary>The facts, were the contract to cite the basis.</summary>
    private static FaitsDuContrat Citant(FaitsDuContrat faits, BaseLegale fondement) => fondement.Type switch
    {
        TypeBaseLegale.AccordL632514 => faits with { AccordDepassementFormation = fondement.Reference, PlafondFormation = fondement.Plafond },
        TypeBaseLegale.AccordL632512 => faits with { AccordDepassementDuree = fondement.Reference },
        _ => faits with { AccordOpcoCompetencesLe = fondement.Du },
    };
}
