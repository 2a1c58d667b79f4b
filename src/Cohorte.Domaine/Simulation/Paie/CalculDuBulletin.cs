using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>Computes a payslip, every line explained.</summary>
public static class CalculDuBulletin
{
    /// <summary>The payslip of a gross pay, in one month, at one employer’s.</summary>
    /// <param name="employeur">Employer.</param>
    /// <param name="loi">Law of the month.</param>
    /// <param name="brut">Gross pay, to the cent.</param>
    /// <param name="presence">Share of the month that is worked.</param>
    /// <param name="sorte">What the contract changes in the employer’s lines.</param>
    public static BulletinDePaie Calculer(EmployeurSimule employeur, LoiDuMois loi, Montant brut, Presence presence, SorteDePaie sorte = SorteDePaie.Ordinaire)
    {
        var assiettes = new Assiettes(loi, brut, presence, employeur.Geiq);
        var lignes = new Ardoise(assiettes);
        var couvertes = LignesPatronales.Ecrire(lignes, employeur, loi, assiettes, sorte);
        LignesSalariales.Ecrire(lignes, employeur, loi, assiettes);
        return Composer(employeur, loi, brut, lignes, new BaseDeReduction(assiettes.Smic, brut.Euros, couvertes));
    }

    /// <summary>Adds the general reduction to the lines written.</summary>
    internal static BulletinDePaie Composer(EmployeurSimule employeur, LoiDuMois loi, Montant brut, Ardoise lignes, BaseDeReduction donnees)
    {
        var coefficient = CoefficientDeReduction.Calculer(loi.Reduction, loi.FnalEstReduit(employeur.Effectif, employeur.Agricole), donnees);
        return new BulletinDePaie
        {
            Brut = brut,
            Lignes = lignes.Lignes,
            CotisationsSalariales = lignes.Salariales,
            CotisationsPatronales = lignes.Patronales,
            CoefficientReduction = coefficient,
            ReductionGenerale = CoefficientDeReduction.Montant(coefficient, brut.Euros),
            BaseDeReduction = donnees,
        };
    }
}
