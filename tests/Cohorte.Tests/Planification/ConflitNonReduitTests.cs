using System.Text.Json;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

/// <summary>A set of rules that the budget left no time to reduce says so.</summary>
public sealed class ConflitNonReduitTests
{
    [Fact]
    public void Le_temps_epuise_laisse_toutes_les_regles_et_le_dit()
    {
        var probleme = SansPlace();
        var (conflit, reduit, relaxations) = new Explication(null, null, new TempsDeCalcul(new(0), CancellationToken.None, new HorlogeArretee())).Expliquer(probleme);
        Assert.False(reduit);
        Assert.Equal(Assouplissement.Regles(probleme), conflit.Select(c => c.Code));
        Assert.Empty(relaxations);
    }

    [Fact]
    public void Un_calcul_qui_s_epuise_en_expliquant_le_dit_dans_ses_motifs()
    {
        var horloge = new HorlogeQuiSaute();
        var resultat = new PlanificateurDeCalendrier(horloge).Planifier(SansPlace(), ProblemesDEssai.SansLimite, new(20) { Butoir = 36_000 }, horloge, CancellationToken.None);
        Assert.Equal(StatutDeCalcul.Impossible, resultat.Statut);
        using var json = JsonDocument.Parse(EcritureJson.Calendrier(resultat));
        var motif = json.RootElement.GetProperty("motifs").EnumerateArray().Single(m => m.GetProperty("code").GetString() == "conflitNonReduit");
        Assert.Equal("Règles incompatibles\u00A0: liste non réduite, budget épuisé.", motif.GetProperty("message").GetString());
    }

    [Fact]
    public void Un_calcul_qui_a_le_temps_reduit_la_liste_et_se_tait()
    {
        var resultat = new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(SansPlace(), ProblemesDEssai.SansLimite, HorlogeArretee.Budget(20), null, CancellationToken.None);
        Assert.Equal(StatutDeCalcul.Impossible, resultat.Statut);
        Assert.DoesNotContain(resultat.Motifs, m => m.Code == "conflitNonReduit");
        Assert.Contains("plafondSemaine:A", resultat.ConflitMinimal.Select(c => c.Code));
        Assert.True(resultat.ConflitMinimal.Count < Assouplissement.Regles(SansPlace()).Count, "reduced");
    }

    /// <summary>Four half-days of a module, one a week at most, and two weeks of four on leave.</summary>
    private static ProblemeCalendrier SansPlace()
    {
        var petit = ProblemesDEssai.Petit();
        return petit with
        {
            JourneesEntieres = false,
            Modules = [petit.Modules[0] with { MaxParSemaine = 1 }, petit.Modules[1]],
            Conges = [new(ProblemesDEssai.Le("2026-03-16"), ProblemesDEssai.Le("2026-03-29"), "congés", 0)],
        };
    }

    /// <summary>A clock that stands still until the computation starts to explain, then goes past the hard stop.</summary>
    private sealed class HorlogeQuiSaute : TimeProvider, IProgress<AvancementDuCalcul>
    {
        private long _instant;

        public override long GetTimestamp() => _instant;

        public void Report(AvancementDuCalcul value)
        {
            if (value.Etape == "recherche de ce qui empêche tout calendrier") _instant = 100_000 * TimestampFrequency;
        }
    }
}
