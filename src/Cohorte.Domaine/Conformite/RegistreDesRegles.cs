using Cohorte.Domaine.Conformite.Regles;

namespace Cohorte.Domaine.Conformite;

/// <summary>Every rule, in the order of the codes.</summary>
public static class RegistreDesRegles
{
    /// <summary>The rules of a contract whose inputs are all in the exchange format: those that <c>verifier</c> answers.</summary>
    public static IReadOnlyList<Regle<FaitsDuContrat>> DuContrat { get; } = Ranger<FaitsDuContrat>(
        new CDD_01(), new CDD_02(), new DEC_01(), new DEP_01(), new DEP_02(), new DUR_01(), new DUR_02(), new DUR_03(), new DUR_05(), new EFF_01(), new ESS_01(), new FRM_01(),
        new PUB_01(), new PUB_02(), new PUB_05(), new REM_01(), new TRN_01(), new TRN_02(), new TRN_03(), new TUT_01(), new TUT_02(), new TUT_03(), new WRK_01(), new WRK_02(), new XP_01(), new XP_02());

    /// <summary>Those that a path, without a person yet, can already break.</summary>
    public static IReadOnlyList<Regle<FaitsDuContrat>> DuParcours { get; } = [.. DuContrat.Where(r => r.Code is "DUR-01" or "DUR-02" or "DUR-03" or "TRN-01" or "TRN-02" or "TRN-03" or "WRK-01" or "WRK-02" or "XP-01")];

    /// <summary>Those whose facts the product always records: a gate stays unevaluated while one of them is.</summary>
    public static IReadOnlySet<string> Essentielles { get; } = new HashSet<string>(StringComparer.Ordinal) { "DUR-01", "DUR-02", "DUR-03", "PUB-01", "TRN-01", "XP-01" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Regle> Toutes { get; } = [.. DuContrat.Cast<Regle>().OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static IReadOnlyList<Regle<T>> Ranger<T>(params Regle<T>[] regles) where T : class => [.. regles.OrderBy(r => r.Code, StringComparer.Ordinal)];
}
