using System.Text.Json;
using Cohorte.Application.Conformite;
using Cohorte.Application.Conformite.Echange;
using Cohorte.Domaine.Conformite;
using Cohorte.Tests.Application.Contrats;

namespace Cohorte.Tests.Domaine.Conformite;

public sealed class CasDeReferenceTests
{
    private static readonly JsonElement Cas = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Domaine", "Conformite", "Cas", "cas.json"))).RootElement.GetProperty("cas");

    public static TheoryData<string> Noms => [.. Cas.EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Donne_le_verdict_attendu(string id)
    {
        var cas = Cas.EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);
        var json = ContratDeReference.Json([.. cas.GetProperty("modifications").EnumerateObject().Select(m => (m.Name, m.Value.GetRawText()))]);
        var feuille = VerifierDescription.Executer(json, BaremesDeTest.Livres).Valeur;
        foreach (var attendu in cas.GetProperty("attendu").EnumerateArray())
        {
            var mot = attendu.GetProperty("verdict").GetString();
            if (attendu.TryGetProperty("code", out var code)) Assert.Equal(mot, EcritureDeFeuille.Mot(feuille.Verdicts.Single(v => v.Code == code.GetString()).Resultat));
            else
            {
                var famille = feuille.Verdicts.Where(v => v.Code.StartsWith(attendu.GetProperty("prefixe").GetString()!, StringComparison.Ordinal)).ToList();
                Assert.NotEmpty(famille);
                Assert.Equal(mot == "nonConforme", famille.Any(v => v.Resultat == ResultatRegle.NonConforme));
            }
        }
    }

    [Theory]
    [InlineData("PUB-01", ResultatRegle.NonConforme, "personne.dateNaissance", "\"1996-02-07\"")]
    [InlineData("PUB-01", ResultatRegle.NonConforme, "personne.dateNaissance", "\"2006-02-08\"")]
    [InlineData("PUB-01", ResultatRegle.Conforme, "personne.dateNaissance", "\"2006-02-07\"")]
    [InlineData("DUR-03", ResultatRegle.NonConforme, "contrat.dateFin", "\"2023-02-14\"", "personne.diplome", "\"cap-bep\"")]
    [InlineData("DUR-01", ResultatRegle.NonConforme, "contrat.dateFin", "\"2022-08-12\"")]
    [InlineData("TRN-01", ResultatRegle.NonConforme, "contrat.heuresFormation", "160")]
    [InlineData("TRN-01", ResultatRegle.NonConforme, "contrat.heuresFormation", "301")]
    [InlineData("TUT-02", ResultatRegle.Conforme, "tuteur.experienceDepuis", "\"2020-02-07\"")]
    [InlineData("TUT-02", ResultatRegle.NonConforme, "tuteur.experienceDepuis", "\"2020-02-08\"")]
    [InlineData("ESS-01", ResultatRegle.NonConforme, "contrat.essaiJours", "29")]
    [InlineData("ESS-01", ResultatRegle.Conforme, "contrat.essaiJours", "28")]
    [InlineData("DEP-01", ResultatRegle.Avertissement, "depot.transmisLe", "\"2022-02-20\"")]
    [InlineData("DEP-01", ResultatRegle.Indetermine, "depot.transmisLe", "null")]
    [InlineData("TRN-03", ResultatRegle.Indetermine, "formation", "null")]
    [InlineData("TUT-01", ResultatRegle.Indetermine, "tuteur", "null")]
    [InlineData("XP-02", ResultatRegle.NonConforme, "contrat.accordOpcoCompetencesLe", "null")]
    [InlineData("XP-02", ResultatRegle.NonConforme, "contrat.accordOpcoCompetencesLe", "\"2022-02-08\"")]
    [InlineData("XP-02", ResultatRegle.NonConforme, "contrat.dispositif", "\"classique\"")]
    [InlineData("PUB-05", ResultatRegle.NonApplicable, "personne.titreSejourExpireLe", "null")]
    [InlineData("PUB-05", ResultatRegle.NonConforme, "personne.titreSejourExpireLe", "\"2022-02-13\"")]
    [InlineData("PUB-05", ResultatRegle.Avertissement, "personne.titreSejourExpireLe", "\"2022-02-14\"")]
    public void Donne_aussi_le_verdict_du_cas_oppose(string code, ResultatRegle attendu, string chemin, string valeur, string? autreChemin = null, string? autreValeur = null)
    {
        (string, string)[] modifications = autreChemin is null ? [(chemin, valeur)] : [(chemin, valeur), (autreChemin, autreValeur!)];
        Assert.Equal(attendu, VerifierDescription.Executer(ContratDeReference.Json(modifications), BaremesDeTest.Livres).Valeur.Verdicts.Single(v => v.Code == code).Resultat);
    }

    [Fact]
    public void Les_verdicts_suivent_l_ordre_des_codes()
    {
        var codes = VerifierDescription.Executer(ContratDeReference.Json(), BaremesDeTest.Livres).Valeur.Verdicts.Select(v => v.Code).ToList();
        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Theory]
    [InlineData("\"droit-commun\"")]
    [InlineData("\"apprentissage\"")]
    public void Ce_qui_ne_sert_qu_a_comparer_est_refuse(string dispositif) =>
        Assert.Contains(VerifierDescription.Executer(ContratDeReference.Json(("contrat.dispositif", dispositif), ("contrat.niveauPrepare", "3")), BaremesDeTest.Livres).Refus, r => r.Champ == "contrat.dispositif");
}
