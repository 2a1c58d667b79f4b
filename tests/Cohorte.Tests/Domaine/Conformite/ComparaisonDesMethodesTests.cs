using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Domaine.Conformite;

public sealed class ComparaisonDesMethodesTests
{
    private static readonly FaitsDuContrat Amorce = new()
    {
        DateConclusion = new DateOnly(2022, 2, 7),
        DateDebut = new DateOnly(2022, 2, 14),
        DateFin = new DateOnly(2022, 10, 13),
        HeuresHebdomadaires = new Heures(35),
        HeuresFormation = new Heures(301),
        AccordDepassementFormation = Fait<string?>.Aucun,
        AccordDepassementDuree = Fait<string?>.Aucun,
    };

    [Fact]
    public void Les_trois_lectures_de_l_amorce_divergent()
    {
        var lectures = ComparaisonDesMethodes.De(Amorce, new Droit(BaremesDeTest.Livres));
        Assert.Equal([(MethodeDeBase.ProrataMois, false), (MethodeDeBase.ProrataJours, false), (MethodeDeBase.Contractuelle, true)], lectures.Select(l => (l.Methode, l.EstAdmise)));
        Assert.Equal([0.2810m, 0.2825m, 0.2481m], lectures.Select(l => decimal.Round(l.Part, 4, MidpointRounding.AwayFromZero)));
        Assert.True(ComparaisonDesMethodes.Divergent(lectures));
    }

    [Fact]
    public void Le_trace_va_de_six_a_douze_mois_et_laisse_le_contrat_dehors()
    {
        var trace = TraceDeRegion.De(Amorce, new Droit(BaremesDeTest.Livres))!;
        Assert.Equal((6, 12, 8m, 301m, false), (trace.MoisMinimum, trace.MoisMaximum, trace.Mois, trace.Heures, trace.EstDedans));
        Assert.Equal((150m, 200.875m), (trace.Points[0].Bas, trace.Points[0].Haut));
        Assert.Equal((241.05m, 401.75m), (trace.Points[^1].Bas, trace.Points[^1].Haut));
    }
}
