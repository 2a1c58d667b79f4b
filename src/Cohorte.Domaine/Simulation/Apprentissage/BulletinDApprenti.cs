using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Apprentissage;

/// <summary>Payslip of an apprentice: the ordinary employer’s lines and reduction, but for what is not due under a head-count; the employee’s lines above the ceiling.</summary>
internal static class BulletinDApprenti
{
    public static BulletinDePaie Calculer(EmployeurSimule employeur, LoiDuMois loi, Montant brut, Presence presence, ExonerationSalariale exoneration, ReferenceDeBareme effectifDesTaxes)
    {
        var assiettes = new Assiettes(loi, brut, presence, employeur.Geiq);
        var lignes = new Ardoise(assiettes);
        var sorte = employeur.Effectif < effectifDesTaxes.Valeur ? SorteDePaie.ApprentiSansTaxe : SorteDePaie.Ordinaire;
        var couvertes = LignesPatronales.Ecrire(lignes, employeur, loi, assiettes, sorte);
        LignesSalarialesDApprenti.Ecrire(lignes, employeur, loi, assiettes, exoneration.Seuil(loi, presence), exoneration.PartSoumiseACsg.Valeur > 0);
        return CalculDuBulletin.Composer(employeur, loi, brut, lignes, new BaseDeReduction(assiettes.Smic, brut.Euros, couvertes));
    }
}
