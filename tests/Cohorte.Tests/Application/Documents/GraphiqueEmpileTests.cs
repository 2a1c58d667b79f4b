using Cohorte.Application.Documents;
using CsCheck;

namespace Cohorte.Tests.Application.Documents;

public sealed class GraphiqueEmpileTests
{
    private static readonly SerieEmpilee[] Series = [new("Net", 1), new("Cotisations", 3), new("Aide", 2, VersLeBas: true)];

    [Fact]
    public void Les_hauteurs_sont_proportionnelles_et_tiennent_dans_l_image() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 3000], Gen.Int[0, 4000]).Array[1, 40].Sample(mois =>
        {
            var graphique = GraphiqueEmpile.Tracer(Series, [.. mois.Select(m => new BarreEmpilee("m", [m.Item1, m.Item2, m.Item3], m.Item1 + m.Item2 - m.Item3))]);
            var barres = graphique.Formes.OfType<FormeDeBarre>().ToList();
            Assert.All(barres, b => Assert.True(b.Y >= 0 && b.Y + b.Hauteur <= graphique.Hauteur && b.X >= 0 && b.X + b.Largeur <= graphique.Largeur));
            Assert.All(graphique.Formes.OfType<FormeDeTrait>(), t => Assert.InRange(t.Y, 0, graphique.Hauteur));
            Assert.InRange(graphique.Formes.OfType<FormeDeTexte>().Count(t => !t.EstEchelle), 1, 9);
            var grandes = barres.Where(b => b.Teinte == 1).Zip(mois.Where(m => m.Item1 > 50), (b, m) => b.Hauteur / m.Item1).ToList();
            if (mois.All(m => m.Item1 > 50)) Assert.All(grandes, g => Assert.Equal(grandes[0], g, 6));
        });

    [Fact]
    public void Le_zero_est_toujours_trace() =>
        Assert.Single(GraphiqueEmpile.Tracer(Series, [new("janv.", [1500, 300, 700], 1100)]).Formes.OfType<FormeDeTrait>(), t => t.Genre == GenreDeTrait.Zero);
}
