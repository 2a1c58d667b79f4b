using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Planification.Calendriers;
using Cohorte.Tests.Domaine.Planification;

namespace Cohorte.Tests.Planification;

public sealed class CalendriersConnusTests
{
    private static ResultatCalendrier Planifier(ProblemeCalendrier probleme, int secondes = 60) =>
        new PlanificateurDeCalendrier(new HorlogeArretee()).Planifier(probleme, ProblemesDEssai.Regles, HorlogeArretee.Budget(secondes), null, CancellationToken.None);

    [Theory]
    [InlineData("A1-seed-9m", 164)]
    [InlineData("A2-agro-8m", 109)]
    [InlineData("A4-weekdays-12m", 78)]
    public void Trouve_l_optimum_connu_avec_preuve_et_un_calendrier_valide(string nom, long attendu)
    {
        var probleme = CasConnus.Calendrier(nom);
        var resultat = Planifier(probleme);
        Assert.Equal(StatutDeCalcul.Optimal, resultat.Statut);
        Assert.Equal(attendu, resultat.Objectif);
        Assert.Equal(attendu, resultat.Borne);
        Assert.Empty(VerificateurDeCalendrier.Verifier(probleme, resultat.Seances));
        Assert.Equal(attendu, NotationDeCalendrier.Total(NotationDeCalendrier.Noter(probleme, resultat.Seances)));
    }

    [Fact]
    public void Explique_A7_par_quatre_regles_et_deux_relaxations_suffisantes()
    {
        var probleme = CasConnus.Calendrier("A7-infeasible");
        var resultat = Planifier(probleme);
        Assert.Equal(StatutDeCalcul.Impossible, resultat.Statut);
        Assert.Equal(4, resultat.ConflitMinimal.Count);
        Assert.Equal(["pleineSaison:E2", "semainesConsecutives"], resultat.Relaxations.Select(r => r.Code).Order(StringComparer.Ordinal));

        // Minimal: with the three others and nothing else relaxable, each set of three has a calendar.
        var conflit = resultat.ConflitMinimal.Select(c => c.Code).ToList();
        foreach (var retiree in conflit)
        {
            var (souple, libres) = Assouplissement.Appliquer(probleme, Assouplissement.Regles(probleme).Except(conflit).Append(retiree));
            if (libres.Contains("FLE") || libres.Contains("TECH")) continue;
            Assert.NotEqual(StatutDeCalcul.Impossible, Planifier(souple).Statut);
        }

        // Sufficient: each relaxation alone gives a valid calendar.
        foreach (var relaxation in resultat.Relaxations)
        {
            var souple = Assouplissement.Appliquer(probleme, [relaxation.Code]).Probleme;
            var calendrier = Planifier(souple, 5);
            Assert.NotEmpty(calendrier.Seances);
            Assert.Empty(VerificateurDeCalendrier.Verifier(souple, calendrier.Seances));
        }
    }

    [Fact]
    public void Refuse_A8_avant_tout_calcul()
    {
        var resultat = Planifier(CasConnus.Calendrier("A8-seed-8m-density"));
        Assert.Equal(StatutDeCalcul.Refuse, resultat.Statut);
        Assert.Empty(resultat.Seances);
        Assert.Contains("28,10\u00A0%", Assert.Single(resultat.Motifs).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repare_A1_en_gardant_le_passe_et_en_changeant_peu()
    {
        var probleme = CasConnus.Calendrier("A1-seed-9m");
        var demande = LectureCalendrier.Reparation(CasConnus.Octets("reparation-A1-seed-9m"), probleme).Valeur;
        var repare = new PlanificateurDeCalendrier(new HorlogeArretee()).Reparer(probleme, demande, HorlogeArretee.Budget(60), null, CancellationToken.None);
        var neuf = Planifier(demande.Appliquer(probleme));
        Assert.Equal(StatutDeCalcul.Optimal, repare.Statut);
        Assert.Empty(VerificateurDeCalendrier.Verifier(demande.Appliquer(probleme), repare.Seances));
        Assert.Equal(demande.Publie.Where(s => s.Jour < demande.FigeAvant).Order(), repare.Seances.Where(s => s.Jour < demande.FigeAvant));
        Assert.Equal(repare.Objectif, NotationDeCalendrier.Total(NotationDeCalendrier.Noter(demande.Appliquer(probleme), repare.Seances, demande)));
        var (change, deNeuf) = (repare.Seances.Except(demande.Publie).Count(), neuf.Seances.Except(demande.Publie).Count());
        Assert.True(3 * change <= deNeuf, $"{change} demi-journées changées, {deNeuf} pour un calendrier neuf.");
    }

    [Theory]
    [InlineData("A1-seed-9m")]
    [InlineData("A2-agro-8m")]
    public void Donne_les_memes_octets_deux_fois(string nom)
    {
        var probleme = CasConnus.Calendrier(nom);
        Assert.Equal(EcritureJson.Calendrier(Planifier(probleme)), EcritureJson.Calendrier(Planifier(probleme)));
    }

    [Fact]
    public void Lever_une_regle_ne_fait_jamais_perdre()
    {
        var probleme = CasConnus.Calendrier("A1-seed-9m");
        foreach (var code in new[] { "semainesConsecutives", "ordre:TECH", "plafondSemaine:FLE", "plafondSemaine:TECH" })
        {
            var souple = Planifier(Assouplissement.Appliquer(probleme, [code]).Probleme);
            Assert.True(souple.Borne <= 164, code);
        }
    }

    [Fact]
    public void Un_ordre_circulaire_est_impossible_et_se_dit()
    {
        var a1 = CasConnus.Calendrier("A1-seed-9m");
        var boucle = a1 with { Modules = [a1.Modules[0] with { Apres = [new("TECH", 50)] }, a1.Modules[1]] };
        var resultat = Planifier(boucle);
        Assert.Equal(StatutDeCalcul.Impossible, resultat.Statut);
        Assert.Equal(["ordre:FLE", "ordre:TECH"], resultat.ConflitMinimal.Select(c => c.Code).Order(StringComparer.Ordinal));
    }
}
