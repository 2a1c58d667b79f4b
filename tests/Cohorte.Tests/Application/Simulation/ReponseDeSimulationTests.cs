using System.Text.Json;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;
using Cohorte.Tests.Domaine.Simulation;

namespace Cohorte.Tests.Application.Simulation;

/// <summary>The answer in the exchange format.</summary>
public sealed class ReponseDeSimulationTests
{
    [Fact]
    public void La_reponse_a_les_membres_du_format_et_ses_lignes_expliquent_chaque_centime()
    {
        var racine = Repondre(ContratsConnusTests.Simuler("E01").Simulation.Description);
        Assert.Equal(["mois", "totaux", "aides", "opco", "regularisations", "presence", "hypotheses", "avertissements"], racine.EnumerateObject().Select(m => m.Name));
        Assert.Equal(
            ["mois", "fraction", "age", "tauxSmic", "brut", "cotisationsSalariales", "net", "cotisationsPatronales", "coefficientReduction", "reductionGenerale", "cotisationsPatronalesNettes", "coutEmployeur", "aides", "lignes"],
            racine.GetProperty("mois")[0].EnumerateObject().Select(m => m.Name));
        foreach (var mois in racine.GetProperty("mois").EnumerateArray())
        {
            var lignes = mois.GetProperty("lignes").EnumerateArray().ToList();
            Assert.Equal(mois.GetProperty("cotisationsPatronales").GetDecimal(), lignes.Sum(l => l.GetProperty("patronal").GetDecimal()));
            Assert.Equal(mois.GetProperty("cotisationsSalariales").GetDecimal(), lignes.Sum(l => l.GetProperty("salarial").GetDecimal()));
            Assert.All(lignes, l => Assert.Equal(["code", "libelle", "assiette", "taux", "salarial", "patronal", "source"], l.EnumerateObject().Select(m => m.Name)));
            Assert.All(lignes, l => Assert.NotEqual("", l.GetProperty("source").GetProperty("texte").GetString()));
        }

        var opco = racine.GetProperty("opco");
        Assert.Equal(JsonValueKind.Null, opco.GetProperty("coutPedagogique").ValueKind);
        Assert.Equal(4515m, opco.GetProperty("priseEnCharge").GetDecimal());
        Assert.Equal(2070m, opco.GetProperty("tutorat").GetDecimal());
        Assert.True(opco.GetProperty("hypothese").GetBoolean());
    }

    [Fact]
    public void Un_contrat_que_XP_01_ferme_n_a_aucun_montant()
    {
        var description = ContratsConnusTests.Simuler("E01").Simulation.Description;
        description = description with { Contrat = description.Contrat with { DateConclusion = new(2025, 1, 1), DateDebut = new(2025, 1, 6), DateFin = new(2025, 9, 5) } };
        var racine = Repondre(description);
        Assert.Equal(["eligible", "verdicts"], racine.EnumerateObject().Select(m => m.Name));
        Assert.False(racine.GetProperty("eligible").GetBoolean());
        Assert.Equal(["XP-01"], racine.GetProperty("verdicts").EnumerateArray().Select(v => v.GetProperty("code").GetString()));
        var calcule = Repondre(description, hypothetique: true);
        Assert.Equal("hypothetique", calcule.GetProperty("hypotheses")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Un_adulte_hors_public_n_a_aucun_montant_et_un_doute_se_dit()
    {
        var description = ContratsConnusTests.Simuler("E01").Simulation.Description;
        var hors = description with { Personne = description.Personne with { InscritFranceTravailDepuis = null, AncienCui = false } };
        Assert.Equal("PUB-01", Repondre(hors).GetProperty("verdicts")[0].GetProperty("code").GetString());
        var doute = hors with { Personne = hors.Personne with { AncienCui = null } };
        Assert.Contains(Repondre(doute).GetProperty("avertissements").EnumerateArray(), a => a.GetProperty("code").GetString() == "eligibilite");
    }

    /// <summary>What is unknown is supposed aloud; « none » is not.</summary>
    [Fact]
    public void Ce_qui_est_inconnu_devient_une_hypothese_nommee()
    {
        var description = ContratsConnusTests.Simuler("E01").Simulation.Description;
        description = description with { Employeur = new EmployeurDecrit { Effectif = 300, Regime = RegimeSocial.Agricole, TauxAtMp = new(0.035m) } };
        Assert.Equal(
            ["geiq", "alsace-moselle", "taxe-apprentissage", "mutuelle", "versement-mobilite", "sst", "quota", "opco"],
            Repondre(description).GetProperty("hypotheses").EnumerateArray().Select(h => h.GetProperty("code").GetString()));
    }

    [Fact]
    public void Une_proposition_sous_le_minimum_est_simulee_au_minimum()
    {
        var description = ContratsConnusTests.Simuler("E03").Simulation.Description;
        var propose = description with { Contrat = description.Contrat with { SalaireMensuelPropose = new(900m) } };
        var simulation = Simulateur.Simuler(propose, BaremesDePaieDeTest.Livres).Valeur;
        Assert.Equal(900m, simulation.Mois[0].Bulletin.Brut.Euros);
        Assert.Equal(905.07m, simulation.Mois[2].Bulletin.Brut.Euros);
        Assert.Contains(simulation.Avertissements, a => a.Code == "sous-le-minimum" && a.Message.Contains("mai 2022", StringComparison.Ordinal));
    }

    /// <summary>For a person: the same document, a member a line, a line of a payslip on one.</summary>
    [Fact]
    public void La_reponse_aeree_est_le_meme_document()
    {
        var description = ContratsConnusTests.Simuler("E01").Simulation.Description;
        using var tampon = new TamponLoue();
        ReponseDeSimulation.De(description, BaremesDePaieDeTest.Livres).Valeur.Ecrire(tampon);
        var aere = System.Text.Encoding.UTF8.GetString(EnJsonLisible.Aerer(tampon.Ecrits));
        using var document = JsonDocument.Parse(aere);
        Assert.True(JsonElement.DeepEquals(Repondre(description), document.RootElement));
        Assert.Contains("      \"brut\": 858.81,\n", aere, StringComparison.Ordinal);
        Assert.Contains("\n        {\"code\":\"pat_maladie\",\"libelle\":\"Maladie\",\"assiette\":858.81,\"taux\":0.07,", aere, StringComparison.Ordinal);
    }

    internal static JsonElement Repondre(DescriptionDeContrat description, bool hypothetique = false)
    {
        var reponse = ReponseDeSimulation.De(description, BaremesDePaieDeTest.Livres, hypothetique);
        Assert.Empty(reponse.Refus.Select(r => r.Message));
        using var tampon = new TamponLoue();
        reponse.Valeur.Ecrire(tampon);
        using var document = JsonDocument.Parse(tampon.Ecriture);
        return document.RootElement.Clone();
    }
}
