using System.Runtime.InteropServices;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>A payslip in cents.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BulletinRapide(long Brut, long Salariales, long Patronales, long Coefficient, long Reduction, long Couvert)
{
    public const long MoisParAn = 12;

    /// <summary>Computes a payslip, or gives up (pay over the ceiling, GEIQ over the SMIC) in favour of the explained path.</summary>
    /// <param name="employeur">Employer.</param>
    /// <param name="loi">State of the law.</param>
    /// <param name="poste">Rates of that employer under that law.</param>
    /// <param name="brut">Gross pay, in cents.</param>
    /// <param name="temps">Hundredths of weekly hours × days.</param>
    /// <param name="jours">Days of the month (1 for a whole month).</param>
    /// <param name="bulletin">The payslip.</param>
    public static bool TryCalculer(EmployeurRapide employeur, LoiRapide loi, in PosteRapide poste, long brut, long temps, long jours, out BulletinRapide bulletin)
    {
        bulletin = default;
        var denominateur = loi.HeuresLegales * jours;
        if (brut * denominateur > loi.Plafond * temps) return false;
        var smic = new SmicRapide(loi.HeuresAnnuelles * loi.SmicHoraire * temps, MoisParAn * denominateur);
        var (patronales, couvert) = SommePatronale(loi, poste, brut, denominateur, loi.HeuresAnnuelles * temps);
        var atMp = Entiers.Arrondir(brut * employeur.TauxAtMp, Entiers.Un);
        if (!employeur.Employeur.Geiq) (patronales, couvert) = (patronales + atMp, couvert + Math.Min(employeur.TauxAtMp, loi.FractionAtMp));
        else if (smic.EstSous(brut)) return false;
        var coefficient = smic.Coefficient(loi, poste.FnalReduit, brut, brut * couvert);
        bulletin = new(brut, SommeSalariale(employeur, loi, brut), patronales + employeur.MutuelleEmployeur, coefficient, Entiers.Arrondir(coefficient * brut, Entiers.UnCoefficient), brut * couvert);
        return true;
    }

    private static (long Patronales, long Couvert) SommePatronale(LoiRapide loi, in PosteRapide poste, long brut, long denominateur, long heuresDuSmic)
    {
        var seuil = brut * MoisParAn * denominateur * Entiers.Centiemes;
        var maladie = loi.MaladieReduite >= 0 && seuil <= loi.PlafondMaladie * heuresDuSmic ? loi.MaladieReduite : loi.Maladie;
        var famille = loi.FamilleReduite >= 0 && seuil <= loi.PlafondFamille * heuresDuSmic ? loi.FamilleReduite : loi.Famille;
        var somme = Entiers.Arrondir(brut * maladie, Entiers.Un) + Entiers.Arrondir(brut * famille, Entiers.Un);
        foreach (var taux in poste.Taux) somme += Entiers.Arrondir(brut * taux, Entiers.Un);
        return (somme, poste.Couvert + maladie + famille);
    }

    private static long SommeSalariale(EmployeurRapide employeur, LoiRapide loi, long brut)
    {
        long somme = employeur.MutuelleSalarie;
        if (employeur.Employeur.AlsaceMoselle) somme += Entiers.Arrondir(brut * loi.MaladieAlsaceMoselle, Entiers.Un);
        foreach (var taux in loi.Salariales) somme += Entiers.Arrondir(brut * taux, Entiers.Un);
        var assiette = (brut * loi.PartSoumiseCsg) + (employeur.MutuelleEmployeur * Entiers.UnCoefficient);
        foreach (var taux in loi.Csg) somme += Entiers.Arrondir(assiette * taux, Entiers.Un * Entiers.UnCoefficient);
        return somme;
    }
}
