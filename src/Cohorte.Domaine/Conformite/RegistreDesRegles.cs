using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats.Description;

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

    /// <summary>The rules on the life of a contract, judged from the records of the product.</summary>
    public static IReadOnlyList<Regle<FaitsDExecution>> DeLExecution { get; } = Ranger<FaitsDExecution>(
        new AVN_01(), new DEC_02(), new DEC_03(), new DEP_03(), new DOC(), new DPAE(), new DUR_04(), new ESS_02(), new ESS_03(), new FRM_02(), new FRM_03(), new INF(), new MUL_01(), new PUB_03(), new PUB_04(),
        new REN_01(), new RUP_01(), new SAI_01(), new SAN_01(), new SAN_02(), new SAN_03(), new TRN_04(), new TRN_05(), new TRN_06(), new TUT_04(), new TUT_05(), new WRK_03());

    /// <summary>The rules of an immersion (PMSMP).</summary>
    public static IReadOnlyList<Regle<FaitsDImmersion>> DeLImmersion { get; } = Ranger<FaitsDImmersion>(
        new PMS_01(), new PMS_02(), new PMS_03(), new PMS_04(), new PMS_05(), new PMS_06(), new PMS_07(), new PMS_08(), new PMS_09(), new PMS_10(), new PMS_11(), new PMS_12(), new PMS_13(), new PMS_14());

    /// <summary>The rules of an apprenticeship, which the simulator compares with.</summary>
    public static IReadOnlyList<Regle<DescriptionDeContrat>> DeLApprentissage { get; } = Ranger<DescriptionDeContrat>(
        new APP_01(), new APP_02(), new APP_03(), new APP_04(), new APP_05(), new APP_06(), new APP_08(), new APP_09(), new APP_10(), new APP_11(), new APP_12());

    /// <summary>All of them, in the order of the codes.</summary>
    public static IReadOnlyList<Regle> Toutes { get; } = [.. DuContrat.Cast<Regle>().Concat(DeLExecution).Concat(DeLImmersion).Concat(DeLApprentissage).OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static IReadOnlyList<Regle<T>> Ranger<T>(params Regle<T>[] regles) where T : class => [.. regles.OrderBy(r => r.Code, StringComparer.Ordinal)];
}
