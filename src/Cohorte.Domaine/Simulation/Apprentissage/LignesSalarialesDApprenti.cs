using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>The employee’s lines of an apprentice: the ordinary ones, on what exceeds the ceiling only.</summary>
internal static class LignesSalarialesDApprenti
{
    public static void Ecrire(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Assiettes bases, Rapport seuil, bool csgDue)
    {
        Rapport AuDela(decimal assiette) => new(Math.Max(0, (assiette * seuil.Denominateur) - (seuil.Numerateur * bases.Denominateur)), bases.Denominateur * seuil.Denominateur);
        var (totalite, tranche1) = (AuDela(bases.Totalite), AuDela(bases.Tranche1));
        if (employeur.AlsaceMoselle) lignes.Ecrire(Cotisation.MaladieSalarie, loi.MaladieAlsaceMoselle, totalite);
        lignes.Ecrire(Cotisation.VieillessePlafonneeSalarie, loi.VieillessePlafonneeSalarie, tranche1);
        lignes.Ecrire(Cotisation.VieillesseDeplafonneeSalarie, loi.VieillesseDeplafonneeSalarie, totalite);
        lignes.Ecrire(Cotisation.AgircTranche1Salarie, loi.AgircTranche1Salarie, tranche1);
        lignes.Ecrire(Cotisation.AgircTranche2Salarie, loi.AgircTranche2Salarie, bases.Tranche2);
        lignes.Ecrire(Cotisation.CegTranche1Salarie, loi.CegTranche1Salarie, tranche1);
        lignes.Ecrire(Cotisation.CegTranche2Salarie, loi.CegTranche2Salarie, bases.Tranche2);
        if (bases.DepassePlafond) lignes.Ecrire(Cotisation.CetSalarie, loi.CetSalarie, AuDela(bases.TotaliteRetraite));
        if (csgDue && totalite.Numerateur > 0) Csg(lignes, employeur, loi, totalite);
        LignesPatronales.Mutuelle(lignes, Cotisation.MutuelleSalarie, employeur, new Taux(1 - employeur.PartEmployeurMutuelle.Fraction), bases);
    }

    /// <summary>On the excess less its abatement, plus the employer’s share of health insurance, which joins the base only above the ceiling.</summary>
    private static void Csg(Ardoise lignes, EmployeurSimule employeur, LoiDuMois loi, Rapport auDela)
    {
        var mutuelle = (employeur.MutuelleMensuelle * employeur.PartEmployeurMutuelle).ArrondirAuCentime();
        var assiette = auDela with { Numerateur = (auDela.Numerateur * (1 - loi.AbattementCsg.Valeur)) + (mutuelle.Euros * auDela.Denominateur) };
        lignes.Ecrire(Cotisation.CsgDeductible, loi.CsgDeductible, assiette);
        lignes.Ecrire(Cotisation.CsgNonDeductible, loi.CsgNonDeductible, assiette);
        lignes.Ecrire(Cotisation.Crds, loi.Crds, assiette);
    }
}
