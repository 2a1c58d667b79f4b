namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>A kind of line of a payslip; each side of a contribution, and each of its tranches, is a line of its own.</summary>
/// <param name="Code">Stable code (« pat_maladie »).</param>
/// <param name="Libelle">French label.</param>
/// <param name="Colonne">Column of the payslip file that it adds to (« pat_retraiteComplementaire »).</param>
public sealed record Cotisation(string Code, string Libelle, string Colonne)
{
    private Cotisation(string code, string libelle)
        : this(code, libelle, code)
    {
    }

    /// <summary>Whether the employer bears it.</summary>
    public bool EstPatronale { get; } = Code.StartsWith("pat_", StringComparison.Ordinal);

    internal static readonly Cotisation MaladieEmployeur = new("pat_maladie", "Maladie");
    internal static readonly Cotisation AtMp = new("pat_atMp", "Accidents du travail, maladies professionnelles");
    internal static readonly Cotisation ExonerationAtMp = new("pat_exonerationAtMp", "Exonération d’accidents du travail (GEIQ)");
    internal static readonly Cotisation VieillessePlafonneeEmployeur = new("pat_vieillessePlafonnee", "Vieillesse plafonnée");
    internal static readonly Cotisation VieillesseDeplafonneeEmployeur = new("pat_vieillesseDeplafonnee", "Vieillesse déplafonnée");
    internal static readonly Cotisation AgircTranche1Employeur = new("pat_agircArrcoTranche1", "Retraite complémentaire, tranche 1", RetraiteEmployeur);
    internal static readonly Cotisation AgircTranche2Employeur = new("pat_agircArrcoTranche2", "Retraite complémentaire, tranche 2", RetraiteEmployeur);
    internal static readonly Cotisation CegTranche1Employeur = new("pat_cegTranche1", "Équilibre général, tranche 1", RetraiteEmployeur);
    internal static readonly Cotisation CegTranche2Employeur = new("pat_cegTranche2", "Équilibre général, tranche 2", RetraiteEmployeur);
    internal static readonly Cotisation CetEmployeur = new("pat_cet", "Équilibre technique", RetraiteEmployeur);
    internal static readonly Cotisation Famille = new("pat_allocationsFamiliales", "Allocations familiales");
    internal static readonly Cotisation Chomage = new("pat_chomage", "Assurance chômage");
    internal static readonly Cotisation Ags = new("pat_ags", "Garantie des salaires (AGS)");
    internal static readonly Cotisation Fnal = new("pat_fnal", "Aide au logement (FNAL)");
    internal static readonly Cotisation Csa = new("pat_csa", "Solidarité pour l’autonomie");
    internal static readonly Cotisation Formation = new("pat_formation", "Formation professionnelle");
    internal static readonly Cotisation FormationDeBranche = new("pat_formationBranche", "Formation, contribution de la branche");
    internal static readonly Cotisation CpfCdd = new("pat_cpfCdd", "CPF des CDD");
    internal static readonly Cotisation TaxeApprentissage = new("pat_taxeApprentissage", "Taxe d’apprentissage");
    internal static readonly Cotisation ContributionSupplementaire = new("pat_contributionSupplementaire", "Contribution supplémentaire à l’apprentissage", "pat_taxeApprentissage");
    internal static readonly Cotisation Peec = new("pat_peec", "Effort de construction");
    internal static readonly Cotisation DialogueSocial = new("pat_dialogueSocial", "Dialogue social");
    internal static readonly Cotisation VersementMobilite = new("pat_versementMobilite", "Versement mobilité");
    internal static readonly Cotisation Sst = new("pat_sst", "Santé au travail (MSA)");
    internal static readonly Cotisation MutuelleEmployeur = new("pat_mutuelle", "Complémentaire santé");
    internal static readonly Cotisation MaladieSalarie = new("sal_maladie", "Maladie, régime local");
    internal static readonly Cotisation VieillessePlafonneeSalarie = new("sal_vieillessePlafonnee", "Vieillesse plafonnée");
    internal static readonly Cotisation VieillesseDeplafonneeSalarie = new("sal_vieillesseDeplafonnee", "Vieillesse déplafonnée");
    internal static readonly Cotisation AgircTranche1Salarie = new("sal_agircArrcoTranche1", "Retraite complémentaire, tranche 1", RetraiteSalarie);
    internal static readonly Cotisation AgircTranche2Salarie = new("sal_agircArrcoTranche2", "Retraite complémentaire, tranche 2", RetraiteSalarie);
    internal static readonly Cotisation CegTranche1Salarie = new("sal_cegTranche1", "Équilibre général, tranche 1", RetraiteSalarie);
    internal static readonly Cotisation CegTranche2Salarie = new("sal_cegTranche2", "Équilibre général, tranche 2", RetraiteSalarie);
    internal static readonly Cotisation CetSalarie = new("sal_cet", "Équilibre technique", RetraiteSalarie);
    internal static readonly Cotisation CsgDeductible = new("sal_csgDeductible", "CSG déductible");
    internal static readonly Cotisation CsgNonDeductible = new("sal_csgNonDeductible", "CSG non déductible", CsgCrds);
    internal static readonly Cotisation Crds = new("sal_crds", "CRDS", CsgCrds);
    internal static readonly Cotisation MutuelleSalarie = new("sal_mutuelle", "Complémentaire santé");

    /// <summary>Column of the employer's complementary pension.</summary>
    public const string RetraiteEmployeur = "pat_retraiteComplementaire";

    /// <summary>Column of the employee's complementary pension.</summary>
    public const string RetraiteSalarie = "sal_retraiteComplementaire";

    /// <summary>Column of the CSG that is not deductible, with the CRDS.</summary>
    public const string CsgCrds = "sal_csgCrdsNonDeductible";
}
