using System.Globalization;
using System.Text;
using System.Text.Json;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Tests.Domaine.Simulation.Apprentissage;

/// <summary>Worked apprenticeships: every month and total within two cents, aids and instalments exact.</summary>
public sealed class ApprentissagesConnusTests
{
    [Theory]
    [InlineData("AP01")]
    [InlineData("AP03")]
    [InlineData("AP04")]
    [InlineData("AP06")]
    [InlineData("AP09")]
    [InlineData("AP10")]
    public void Un_apprentissage_connu_est_retrouve(string id)
    {
        var (description, attendu) = Lire(id);
        var simulation = Simulateur.Simuler(description, BaremesDePaieDeTest.Livres).Valeur;
        var mois = attendu.GetProperty("mois").EnumerateArray().ToList();
        Assert.Equal(mois.Count, simulation.Mois.Count);
        foreach (var (prevu, obtenu) in mois.Zip(simulation.Mois))
        {
            ContratsConnusTests.VerifierLeMois(prevu, obtenu);
            Assert.Equal(prevu.GetProperty("anneeExecution").GetInt32(), obtenu.Apprenti!.AnneeExecution);
            Assert.Equal(ContratsConnusTests.Nombre(prevu, "seuilExoneration"), obtenu.Apprenti.SeuilExoneration.Euros);
        }

        ContratsConnusTests.VerifierLesTotaux(attendu.GetProperty("totaux"), simulation.Totaux);
        Assert.Equal(attendu.GetProperty("aides").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetDecimal()), simulation.Aides.ToDictionary(a => a.Code, a => a.Montant.Euros));
        foreach (var versements in attendu.GetProperty("versements").EnumerateObject())
        {
            Assert.Equal(
                versements.Value.EnumerateArray().Select(v => (v.GetProperty("date").GetString(), v.GetProperty("montant").GetDecimal())),
                simulation.Aides.Single(a => a.Code == versements.Name).Versements.Select(v => ((string?)v.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), v.Montant.Euros)));
        }

        Assert.Equal(attendu.GetProperty("opco").GetProperty("participationEmployeur").GetDecimal(), simulation.Apprentissage!.ParticipationEmployeur.Euros);
        Assert.Null(simulation.Opco);
    }

    [Fact]
    public void A_32_ans_sans_derogation_l_apprentissage_est_refuse_sans_montant()
    {
        var (description, _) = Lire("AP13");
        using var reponse = Repondre(description, hypothetique: false);
        Assert.False(reponse.RootElement.GetProperty("eligible").GetBoolean());
        var verdict = Assert.Single(reponse.RootElement.GetProperty("verdicts").EnumerateArray());
        Assert.Equal("APP-01", verdict.GetProperty("code").GetString());
        Assert.Equal(32, verdict.GetProperty("valeur").GetDecimal());
        Assert.Equal(30, verdict.GetProperty("borne").GetDecimal());
        Assert.False(reponse.RootElement.TryGetProperty("totaux", out _));
    }

    [Fact]
    public void La_reponse_porte_les_membres_de_l_apprentissage()
    {
        var (description, _) = Lire("AP09");
        using var reponse = Repondre(description, hypothetique: false);
        var racine = reponse.RootElement;
        Assert.True(racine.GetProperty("eligible").GetBoolean());
        var opco = racine.GetProperty("opco");
        Assert.True(opco.GetProperty("verseAuCfa").GetBoolean());
        Assert.Equal(JsonValueKind.Null, opco.GetProperty("priseEnCharge").ValueKind);
        Assert.Equal(750m, opco.GetProperty("resteACharge").GetDecimal());
        var mois = racine.GetProperty("mois")[0];
        Assert.Equal(900.90m, mois.GetProperty("seuilExoneration").GetDecimal());
        Assert.False(mois.TryGetProperty("segments", out _));
        Assert.Equal(13.24m, mois.GetProperty("lignes").EnumerateArray().Single(l => l.GetProperty("code").GetString() == "sal_csgDeductible").GetProperty("salarial").GetDecimal());
    }

    internal static JsonDocument Repondre(DescriptionDeContrat description, bool hypothetique)
    {
        using var tampon = new TamponLoue();
        ReponseDeSimulation.De(description, BaremesDePaieDeTest.Livres, hypothetique).Valeur.Ecrire(tampon);
        return JsonDocument.Parse(tampon.Ecrits.ToArray());
    }

    internal static (DescriptionDeContrat Description, JsonElement Attendu) Lire(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Cas", "contrats", id + ".json")));
        var racine = document.RootElement.Clone();
        var lu = LectureDeContrat.Lire(Encoding.UTF8.GetBytes(racine.GetProperty("entree").GetRawText()));
        Assert.Empty(lu.Refus.Select(r => r.Message));
        return (lu.Valeur, racine.GetProperty("attendu"));
    }
}
