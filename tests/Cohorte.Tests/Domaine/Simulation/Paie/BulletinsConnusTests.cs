using System.Globalization;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Tests.Domaine.Simulation.Paie;

/// <summary>297 payslip months on which two public engines agree.</summary>
public sealed class BulletinsConnusTests
{
    private static readonly string[] Fichier = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Paie", "Cas", "paie.csv"));
    private static readonly string[] Colonnes = Fichier[0].Split(',');

    public static TheoryData<string> Mois => [.. Fichier.Skip(1).Select(l => l.Split(',')[0])];

    [Fact]
    public void Le_fichier_compte_297_mois() => Assert.Equal(297, Mois.Count);

    [Theory]
    [MemberData(nameof(Mois))]
    public void Un_bulletin_connu_est_retrouve(string id)
    {
        var attendu = Colonnes.Zip(Fichier.Single(l => l.StartsWith(id + ",", StringComparison.Ordinal)).Split(',')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        decimal Nombre(string colonne) => decimal.Parse(attendu[colonne], CultureInfo.InvariantCulture);
        var employeur = new EmployeurSimule { Effectif = (int)Nombre("effectif"), TauxAtMp = new(Nombre("tauxAtMp")), AlsaceMoselle = attendu["alsaceMoselle"] == "1" };
        var loi = BaremesDePaieDeTest.Livres.Du(DateOnly.ParseExact(attendu["mois"] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture))!;
        var bulletin = CalculDuBulletin.Calculer(employeur, loi, new Montant(Nombre("brut")), Presence.MoisEntier(new Heures(Nombre("heuresHebdo"))));

        foreach (var colonne in Colonnes.Where(c => c.StartsWith("pat_", StringComparison.Ordinal) || c.StartsWith("sal_", StringComparison.Ordinal)))
        {
            Assert.InRange(bulletin.Colonne(colonne).Euros - Nombre(colonne), -0.01m, 0.01m);
        }

        var tolerance = Nombre("tolerance");
        Assert.InRange(bulletin.Net.Euros - Nombre("net"), -tolerance, tolerance);
        Assert.InRange(bulletin.CotisationsSalariales.Euros - Nombre("cotisationsSalariales"), -tolerance, tolerance);
        Assert.InRange(bulletin.NetImposable.Euros - Nombre("netImposable"), -tolerance, tolerance);
        Assert.InRange(bulletin.CoutEmployeur.Euros - Nombre("coutTotal"), -tolerance, tolerance);
        Assert.InRange(bulletin.ReductionGenerale.Euros - Nombre("reductionGenerale"), -0.01m, 0.01m);
        Assert.Equal(Nombre("coefficientReduction"), bulletin.CoefficientReduction);
    }
}
