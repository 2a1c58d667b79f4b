using System.Text.Json;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Planification.Affectations;
using Cohorte.Planification.Regroupements;

namespace Cohorte.Tests.Planification;

public sealed class AffectationsEtRegroupementsConnusTests
{
    [Fact]
    public void B1_stable_donne_9_postes_1115_points_sans_paire_bloquante()
    {
        var marche = CasConnus.Affectation("B1-25x9");
        var resultat = ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche));
        Assert.Equal((9, 1115L, 0), (resultat.Pourvus, resultat.Score, resultat.PairesBloquantes.Count));
        Assert.All(marche.Probleme.Candidats.Where(c => resultat.Affectations.All(a => a.Candidat != c.Id)), c => Assert.NotEmpty(resultat.Motifs[c.Id]));
    }

    [Fact]
    public void B2_stable_remplit_300_postes_sans_paire_bloquante()
    {
        var marche = CasConnus.Affectation("B2-1000x300");
        var resultat = ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche));
        Assert.Equal((300, 0), (resultat.Pourvus, resultat.PairesBloquantes.Count));
        Assert.InRange(resultat.Score, 50_220, 50_480);
    }

    [Theory]
    [InlineData("B1-25x9", 9, 1160)]
    [InlineData("B2-1000x300", 300, 52_590)]
    public void Le_score_maximal_est_celui_connu(string nom, int postes, long score)
    {
        var marche = CasConnus.Affectation(nom);
        var resultat = ExplicationAffectation.Decrire(marche, new AffecteurParScore().ParScore(marche));
        Assert.Equal((postes, score), (resultat.Pourvus, resultat.Score));
    }

    [Theory]
    [InlineData("B1-25x9", 1115)]
    [InlineData("B2-1000x300", 50_620)]
    public void La_meilleure_stable_est_celle_connue_et_prouvee(string nom, long score)
    {
        var marche = CasConnus.Affectation(nom);
        var (obtenu, prouve) = new AffecteurParScore().StableParScore(marche, BudgetDeCalcul.ParDefaut, CancellationToken.None);
        var resultat = ExplicationAffectation.Decrire(marche, obtenu, prouve);
        Assert.True(resultat.Prouve);
        Assert.Equal((score, 0), (resultat.Score, resultat.PairesBloquantes.Count));
    }

    /// <summary>No time at all for a thousand candidates: the stable assignment found without search, and the answer says that it is not proved the best.</summary>
    [Fact]
    public void Une_recherche_sans_le_temps_de_prouver_se_dit_realisable()
    {
        var marche = CasConnus.Affectation("B2-1000x300");
        var (obtenu, prouve) = new AffecteurParScore().StableParScore(marche, new(0), CancellationToken.None);
        Assert.Equal("realisable", Statut(ExplicationAffectation.Decrire(marche, obtenu, prouve)));
        Assert.Equal("optimal", Statut(ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche))));

        static string? Statut(ResultatAffectation resultat)
        {
            using var json = JsonDocument.Parse(EcritureJson.Affectation(resultat));
            return json.RootElement.GetProperty("statut").GetString();
        }
    }

    [Fact]
    public void C1_donne_10_groupes_111_postes_et_dit_pourquoi_aux_autres()
    {
        var probleme = LectureRegroupement.Probleme(CasConnus.Octets("regroupement-C1-60")).Valeur;
        var resultat = new Regroupeur().Regrouper(probleme, new BudgetDeCalcul(60), CancellationToken.None);
        Assert.Equal(StatutDeCalcul.Optimal, resultat.Statut);
        Assert.Equal(99_970, resultat.Objectif);
        Assert.Equal((10, 111), (resultat.Groupes.Count, resultat.Groupes.Sum(g => g.Postes)));
        Assert.Empty(NotationDeRegroupement.Verifier(probleme, resultat.Groupes));
        Assert.Equal(60, resultat.Groupes.Sum(g => g.Besoins.Count) + resultat.NonServis.Count);
        Assert.All(resultat.NonServis, n => Assert.Contains("min", n.Motif, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Un_petit_regroupement_egale_la_recherche_exhaustive(int graine)
    {
        var probleme = new ProblemeRegroupement(3, 5, 30, ["J"],
            [.. Enumerable.Range(0, 7).Select(i => new BesoinARegrouper($"E{i}", "J", (i * 17 * graine) % 31, (i * 29 * graine) % 23, 1 + ((i * graine) % 3)))],
            [.. Enumerable.Range(0, 3).Select(s => new SiteDeFormation($"S{s}", (s * 13 * graine) % 31, (s * 7 * graine) % 23, 4 + s))]);
        long meilleur = 0;
        var choix = new int[7];
        for (var code = 0; code < 16_384; code++)
        {
            for (var (i, c) = (0, code); i < 7; i++, c /= 4) choix[i] = (c % 4) - 1;
            var groupes = Enumerable.Range(0, 3).Where(s => choix.Contains(s)).Select(s => new GroupeOuvert($"S{s}", "J",
                [.. Enumerable.Range(0, 7).Where(i => choix[i] == s).Select(i => $"E{i}")], Enumerable.Range(0, 7).Where(i => choix[i] == s).Sum(i => probleme.Besoins[i].Postes))).ToList();
            if (!NotationDeRegroupement.Verifier(probleme, groupes).Any()) meilleur = Math.Max(meilleur, NotationDeRegroupement.Noter(probleme, groupes));
        }

        var resultat = new Regroupeur().Regrouper(probleme, new BudgetDeCalcul(10), CancellationToken.None);
        Assert.Equal(meilleur, resultat.Objectif);
        Assert.Empty(NotationDeRegroupement.Verifier(probleme, resultat.Groupes));
    }
}
