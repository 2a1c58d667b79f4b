using Cohorte.Domaine.Planification.Calendriers;
using static Cohorte.Tests.Domaine.Planification.ProblemesDEssai;

namespace Cohorte.Tests.Domaine.Planification;

public sealed class NotationDeCalendrierTests
{
    private static Dictionary<string, long> Points(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances) =>
        NotationDeCalendrier.Noter(probleme, seances).ToDictionary(l => l.Critere, l => l.Points);

    [Fact]
    public void Une_semaine_sur_quatre_presque_pleine()
    {
        var points = Points(Petit(), Seances());
        Assert.Equal(0, points["rythme"]);
        Assert.Equal(4, points["semainesCompletes"]);
        Assert.Equal(0, points["periodesChargees"]);
        Assert.Equal(4, points["emiettement"]);
        Assert.Equal(0, points["progression"]);
    }

    [Fact]
    public void Deux_semaines_au_lieu_d_une_coutent_huit_points_et_leurs_jours_manquants()
    {
        var points = Points(Petit(), [.. Jour("A", "2026-03-02"), .. Jour("A", "2026-03-03"), .. Jour("B", "2026-03-09"), .. Jour("B", "2026-03-10")]);
        Assert.Equal(8, points["rythme"]);
        Assert.Equal(24, points["semainesCompletes"]);
        Assert.Equal(4, points["emiettement"]);
    }

    [Fact]
    public void Les_jours_charges_comptent_les_moins_chers_de_la_semaine()
    {
        var probleme = Petit() with { Entreprises = [new("E1", "Ferme", 2, [new(Le("2026-03-02"), Le("2026-03-03"), "", 3)])] };
        Assert.Equal(6, Points(probleme, Seances())["periodesChargees"]);
    }

    [Fact]
    public void La_progression_s_arrondit_au_pair()
    {
        // Eight weeks, 8 half-days, half of the working days before week 4: ideal 4, all 8 placed, drift 4, within the tolerance.
        var probleme = Petit() with { Groupes = [new("G1", Le("2026-01-05"), Le("2026-02-27"), ["E1"], 0)] };
        List<Seance> tot = [.. Jour("A", "2026-01-05"), .. Jour("A", "2026-01-06"), .. Jour("B", "2026-01-07"), .. Jour("B", "2026-01-08")];
        Assert.Equal(0, Points(probleme, tot)["progression"]);
        var double_ = probleme with { Modules = [.. probleme.Modules.Select(m => m with { DemiJournees = 10 })] };
        Assert.Equal(0, Points(double_, tot)["progression"]);
        var lourd = probleme with { Modules = [.. probleme.Modules.Select(m => m with { DemiJournees = 15 })] };
        Assert.Equal(3, Points(lourd, tot)["progression"]);
    }

    [Fact]
    public void Le_rythme_par_jours_ne_compte_ni_rythme_ni_semaines_completes()
    {
        var points = Points(Petit() with { Rythme = new Rythme.Jours([DayOfWeek.Monday], null) }, Seances());
        Assert.Equal(0, points["rythme"]);
        Assert.Equal(0, points["semainesCompletes"]);
    }

    [Fact]
    public void La_reparation_compte_les_jours_et_les_modules_deplaces_depuis_la_semaine_figee()
    {
        var demande = new DemandeReparation("petit", "P1", Le("2026-03-09"), Le("2026-03-09"), [.. Seances().Take(4), .. Jour("B", "2026-03-09"), .. Jour("B", "2026-03-10")]);
        List<Seance> repare = [.. Seances().Take(4), .. Jour("B", "2026-03-16"), .. Jour("B", "2026-03-10")];
        var points = NotationDeCalendrier.Noter(Petit(), repare, demande).ToDictionary(l => l.Critere, l => l.Points);
        Assert.Equal(40, points["joursDeplaces"]);
        Assert.Equal(12, points["modulesDeplaces"]);
    }
}
