using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The employee’s lines.</summary>
internal static class LignesSalariales
{
    public static void Ecrire(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Assiettes bases)
    {
        if (employeur.AlsaceMoselle) lignes.Ecrire(Cotisation.MaladieSalarie, loi.MaladieAlsaceMoselle, bases.Totalite);
        lignes.Ecrire(Cotisation.VieillessePlafonneeSalarie, loi.VieillessePlafonneeSalarie, bases.Tranche1);
        lignes.Ecrire(Cotisation.VieillesseDeplafonneeSalarie, loi.VieillesseDeplafonneeSalarie, bases.Totalite);
        lignes.Ecrire(Cotisation.AgircTranche1Salarie, loi.AgircTranche1Salarie, bases.Tranche1);
        lignes.Ecrire(Cotisation.AgircTranche2Salarie, loi.AgircTranche2Salarie, bases.Tranche2);
        lignes.Ecrire(Cotisation.CegTranche1Salarie, loi.CegTranche1Salarie, bases.Tranche1);
        lignes.Ecrire(Cotisation.CegTranche2Salarie, loi.CegTranche2Salarie, bases.Tranche2);
        if (bases.DepassePlafond) lignes.Ecrire(Cotisation.CetSalarie, loi.CetSalarie, bases.TotaliteRetraite);
        var csg = AssietteCsg(employeur, loi, bases);
        lignes.Ecrire(Cotisation.CsgDeductible, loi.CsgDeductible, csg);
        lignes.Ecrire(Cotisation.CsgNonDeductible, loi.CsgNonDeductible, csg);
        lignes.Ecrire(Cotisation.Crds, loi.Crds, csg);
        LignesPatronales.Mutuelle(lignes, Cotisation.MutuelleSalarie, employeur, new Taux(1 - employeur.PartEmployeurMutuelle.Fraction), bases);
    }

    /// <summary>The pay less the abatement up to the ceilings, plus the whole employer’s share of health insurance.</summary>
    private static decimal AssietteCsg(EmployeurSimule employeur, LoiDuMois loi, Assiettes bases)
    {
        var mutuelle = (employeur.MutuelleMensuelle * employeur.PartEmployeurMutuelle).ArrondirAuCentime();
        return bases.Totalite - (bases.SousPlafondsChomage * loi.AbattementCsg.Valeur) + (mutuelle.Euros * bases.Denominateur);
    }
}
