using System.Collections.Frozen;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The law of pay of one civil month, compiled once from the barèmes: a payslip then reads fields, never dates.</summary>
public sealed record LoiDuMois
{
    /// <summary>First day of the month.</summary>
    public required DateOnly Mois { get; init; }

    /// <summary>Number of this state of the law: two months of the same version have the same values.</summary>
    public required int Version { get; init; }

    /// <summary>Minimum wage of an hour.</summary>
    public required ReferenceDeBareme SmicHoraire { get; init; }

    /// <summary>Official minimum wage of a 35-hour month.</summary>
    public required ReferenceDeBareme SmicMensuel { get; init; }

    /// <summary>Yearly hours of the minimum wage in the general reduction.</summary>
    public required ReferenceDeBareme HeuresAnnuellesDuSmic { get; init; }

    /// <summary>Legal weekly hours.</summary>
    public required ReferenceDeBareme HeuresHebdomadaires { get; init; }

    /// <summary>Monthly ceiling of social security.</summary>
    public required ReferenceDeBareme Plafond { get; init; }

    /// <summary>Ceilings in the base of unemployment, AGS and the CSG abatement.</summary>
    public required ReferenceDeBareme PlafondsChomage { get; init; }

    /// <summary>Ceilings up to the end of the second tranche of the complementary pension.</summary>
    public required ReferenceDeBareme PlafondsRetraite { get; init; }

    /// <summary>Head-count from which the FNAL is full.</summary>
    public required ReferenceDeBareme SeuilFnal { get; init; }

    /// <summary>Head-count from which the contribution to housing is due.</summary>
    public required ReferenceDeBareme SeuilPeec { get; init; }

    /// <summary>Head-count from which the contribution to training is full.</summary>
    public required ReferenceDeBareme SeuilFormation { get; init; }

    /// <summary>Head-count from which the versement mobilité is due.</summary>
    public required ReferenceDeBareme SeuilVersementMobilite { get; init; }

    /// <summary>Head-count from which the supplementary contribution may be due.</summary>
    public required ReferenceDeBareme SeuilContributionSupplementaire { get; init; }

    /// <summary>Sickness, employer.</summary>
    public required ReferenceDeBareme Maladie { get; init; }

    /// <summary>Sickness, employer, under the ceiling of the reduced rate; <c>null</c> where there is none.</summary>
    public required ReferenceDeBareme? MaladieReduite { get; init; }

    /// <summary>Family allowances.</summary>
    public required ReferenceDeBareme Famille { get; init; }

    /// <summary>Family allowances, under the ceiling of the reduced rate; <c>null</c> where there is none.</summary>
    public required ReferenceDeBareme? FamilleReduite { get; init; }

    /// <summary>Pay of an hour up to which sickness is reduced, in euros.</summary>
    public required decimal PlafondHoraireMaladie { get; init; }

    /// <summary>Pay of an hour up to which family allowances are reduced, in euros.</summary>
    public required decimal PlafondHoraireFamille { get; init; }

    /// <summary>Solidarity for autonomy.</summary>
    public required ReferenceDeBareme Csa { get; init; }

    /// <summary>Pension under the ceiling, employer.</summary>
    public required ReferenceDeBareme VieillessePlafonnee { get; init; }

    /// <summary>Pension on the whole pay, employer.</summary>
    public required ReferenceDeBareme VieillesseDeplafonnee { get; init; }

    /// <summary>FNAL of small firms, under the ceiling.</summary>
    public required ReferenceDeBareme FnalReduit { get; init; }

    /// <summary>FNAL on the whole pay.</summary>
    public required ReferenceDeBareme FnalPlein { get; init; }

    /// <summary>Unemployment.</summary>
    public required ReferenceDeBareme Chomage { get; init; }

    /// <summary>Wage guarantee.</summary>
    public required ReferenceDeBareme Ags { get; init; }

    /// <summary>Complementary pension, first tranche, employer.</summary>
    public required ReferenceDeBareme AgircTranche1 { get; init; }

    /// <summary>Complementary pension, second tranche, employer.</summary>
    public required ReferenceDeBareme AgircTranche2 { get; init; }

    /// <summary>General balance, first tranche, employer.</summary>
    public required ReferenceDeBareme CegTranche1 { get; init; }

    /// <summary>General balance, second tranche, employer.</summary>
    public required ReferenceDeBareme CegTranche2 { get; init; }

    /// <summary>Technical balance, employer.</summary>
    public required ReferenceDeBareme Cet { get; init; }

    /// <summary>Social dialogue.</summary>
    public required ReferenceDeBareme DialogueSocial { get; init; }

    /// <summary>Training, small firms.</summary>
    public required ReferenceDeBareme FormationReduite { get; init; }

    /// <summary>Training.</summary>
    public required ReferenceDeBareme Formation { get; init; }

    /// <summary>Taxe d’apprentissage.</summary>
    public required ReferenceDeBareme TaxeApprentissage { get; init; }

    /// <summary>Taxe d’apprentissage in Alsace-Moselle.</summary>
    public required ReferenceDeBareme TaxeApprentissageAlsaceMoselle { get; init; }

    /// <summary>Supplementary contribution to apprenticeship.</summary>
    public required ReferenceDeBareme ContributionSupplementaire { get; init; }

    /// <summary>Supplementary contribution in Alsace-Moselle.</summary>
    public required ReferenceDeBareme ContributionSupplementaireAlsaceMoselle { get; init; }

    /// <summary>CPF of the plain CDD.</summary>
    public required ReferenceDeBareme CpfCdd { get; init; }

    /// <summary>Contribution to housing.</summary>
    public required ReferenceDeBareme Peec { get; init; }

    /// <summary>Employer’s share of health insurance when it is not given.</summary>
    public required ReferenceDeBareme PartEmployeurMutuelle { get; init; }

    /// <summary>End-of-contract allowance of a plain CDD.</summary>
    public required ReferenceDeBareme IndemniteDeFinDeCdd { get; init; }

    /// <summary>Occupational health of the agricultural scheme, when it is not given.</summary>
    public required ReferenceDeBareme Sst { get; init; }

    /// <summary>Share of the SMIC up to which a GEIQ is exempt of work accidents.</summary>
    public required ReferenceDeBareme ExonerationGeiq { get; init; }

    /// <summary>Pension under the ceiling, employee.</summary>
    public required ReferenceDeBareme VieillessePlafonneeSalarie { get; init; }

    /// <summary>Pension on the whole pay, employee.</summary>
    public required ReferenceDeBareme VieillesseDeplafonneeSalarie { get; init; }

    /// <summary>Sickness, local scheme of Alsace-Moselle.</summary>
    public required ReferenceDeBareme MaladieAlsaceMoselle { get; init; }

    /// <summary>Complementary pension, first tranche, employee.</summary>
    public required ReferenceDeBareme AgircTranche1Salarie { get; init; }

    /// <summary>Complementary pension, second tranche, employee.</summary>
    public required ReferenceDeBareme AgircTranche2Salarie { get; init; }

    /// <summary>General balance, first tranche, employee.</summary>
    public required ReferenceDeBareme CegTranche1Salarie { get; init; }

    /// <summary>General balance, second tranche, employee.</summary>
    public required ReferenceDeBareme CegTranche2Salarie { get; init; }

    /// <summary>Technical balance, employee.</summary>
    public required ReferenceDeBareme CetSalarie { get; init; }

    /// <summary>CSG, deductible.</summary>
    public required ReferenceDeBareme CsgDeductible { get; init; }

    /// <summary>CSG, not deductible.</summary>
    public required ReferenceDeBareme CsgNonDeductible { get; init; }

    /// <summary>CRDS.</summary>
    public required ReferenceDeBareme Crds { get; init; }

    /// <summary>Abatement of the CSG base.</summary>
    public required ReferenceDeBareme AbattementCsg { get; init; }

    /// <summary>What the general reduction is computed with.</summary>
    public required LoiDeReduction Reduction { get; init; }

    /// <summary>Minimum pay.</summary>
    public required LoiDeRemuneration Remuneration { get; init; }

    /// <summary>Contribution to training that a branch adds, by IDCC.</summary>
    public required FrozenDictionary<string, ReferenceDeBareme> FormationDeBranche { get; init; }

    /// <summary>The reduced rate and the ceiling of the FNAL concern the head-counts under the threshold, and every agricultural employer.</summary>
    public bool FnalEstReduit(int effectif, bool agricole) => agricole || effectif < SeuilFnal.Valeur;
}
