using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

/// <summary>Whenever the hard stop of the clock falls, what is answered is valid, and a calendar once found is never lost.</summary>
public sealed class ArretBrutalTests
{
    private const int Secondes = 60;

    /// <summary>Shares of the clock: past the time of searches only, then past the hard stop itself.</summary>
    [Theory]
    [InlineData(0.92)]
    [InlineData(1.5)]
    public void Un_calendrier_trouve_n_est_jamais_perdu(double part)
    {
        var probleme = InstancesAuHasard.Creer(3, 6, 2, 3);
        var trouve = false;
        foreach (var lectures in new[] { 2, 16, 128 })
        {
            var resultat = new PlanificateurDeCalendrier(new HorlogeQuiSaute(lectures, part * 2 * Secondes)).Planifier(probleme, ProblemesDEssai.Regles, new BudgetDeCalcul(Secondes), null, CancellationToken.None);
            Assert.Contains(resultat.Statut, new[] { StatutDeCalcul.Optimal, StatutDeCalcul.Realisable, StatutDeCalcul.NonTrouve });
            if (resultat.Statut == StatutDeCalcul.NonTrouve)
            {
                Assert.False(trouve, $"found earlier, lost when the clock jumps at reading {lectures}");
                continue;
            }

            trouve = true;
            Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
            Assert.True(resultat.Borne <= resultat.Objectif);
        }

        Assert.True(trouve);
    }

    /// <summary>A clock that stands still, then jumps forward after so many readings.</summary>
    private sealed class HorlogeQuiSaute(int lectures, double secondes) : TimeProvider
    {
        private int _lues;

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => ++_lues <= lectures ? 0 : (long)(secondes * 1_000);
    }
}
