using CsCheck;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Rapide;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>The fast path gives the same cents as the explained path, on any contract.</summary>
public sealed class CheminRapideTests
{
    private static readonly SimulateurRapide Rapide = new(BaremesDePaieDeTest.Livres);

    [Fact]
    public void Au_centime_sur_des_contrats_au_hasard() => Comparer(4_000);

    [Fact]
    [Trait("Duree", "longue")]
    public void Au_centime_sur_cent_mille_contrats_au_hasard() => Comparer(100_000);

    /// <summary>A test that the fast path is really taken: the worked contracts never leave it.</summary>
    [Fact]
    public void Les_contrats_connus_prennent_le_chemin_rapide()
    {
        var resultat = new ResultatRapide();
        foreach (var contrat in ContratsConnusTests.Contrats)
        {
            Assert.True(Rapide.Simuler(ContratsConnusTests.Simuler(contrat).Simulation.Description, resultat).EstFait);
            Assert.False(resultat.ParLeCheminExplique);
        }
    }

    private static void Comparer(long nombre)
    {
        var (rapides, tous) = (0, 0);
        ContratsAuHasard.Tous.Sample(description =>
        {
            var resultat = new ResultatRapide();
            var fait = Rapide.Simuler(description, resultat);
            var explique = Simulateur.Simuler(description, BaremesDePaieDeTest.Livres);
            Assert.Equal(explique.EstFait, fait.EstFait);
            if (!fait.EstFait) return;
            Interlocked.Increment(ref tous);
            if (!resultat.ParLeCheminExplique) Interlocked.Increment(ref rapides);
            Assert.Equal(Lire(explique.Valeur), Lire(resultat));
        }, iter: nombre, print: d => d.ToString());
        Assert.True(rapides > tous / 3, $"{rapides} / {tous}");
    }

    private static string Lire(SimulationDeContrat s) => string.Join(' ',
        s.Mois.Count, Cents(s.Totaux.Brut), Cents(s.Totaux.Net), Cents(s.Totaux.CotisationsPatronales), Cents(s.Totaux.ReductionGenerale), Cents(s.Totaux.CoutApresAides), Cents(s.Totaux.Regularisation),
        string.Join(' ', CodesDAide.Tous.Select(c => Cents(s.Aide(c)))), s.Opco is { } opco ? Cents(opco.Montant) : "");

    private static string Cents(Montant montant) => (montant.Euros * 100).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static string Lire(ResultatRapide r) => string.Join(' ', ((object?[])
        [r.Mois, r.Brut, r.Net, r.CotisationsPatronales, r.ReductionGenerale, r.CoutApresAides, r.Regularisation, .. r.AidesParCode.ToArray(), r.PriseEnCharge])
        .Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture)));
}
