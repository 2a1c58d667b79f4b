using System.Globalization;
using System.Text;
using System.Text.Json;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>Worked contracts E01 to E10: every month and total within two cents, aids exact.</summary>
public sealed class ContratsConnusTests
{
    private const decimal Tolerance = 0.02m;

    public static TheoryData<string> Contrats => ["E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10"];

    [Theory]
    [MemberData(nameof(Contrats))]
    public void Un_contrat_connu_est_retrouve(string id)
    {
        var (simulation, attendu) = Simuler(id);
        var mois = attendu.GetProperty("mois").EnumerateArray().ToList();
        Assert.Equal(mois.Count, simulation.Mois.Count);
        foreach (var (prevu, obtenu) in mois.Zip(simulation.Mois))
        {
            VerifierLeMois(prevu, obtenu);
        }

        var totaux = attendu.GetProperty("totaux");
        VerifierLesTotaux(totaux, simulation.Totaux);
        Assert.Equal(attendu.GetProperty("aides").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetDecimal()), simulation.Aides.ToDictionary(a => a.Code, a => a.Montant.Euros));
        Assert.Equal(Nombre(attendu, "opcoParDefaut"), simulation.Opco!.Montant.Euros);
    }

    /// <summary>Yearly recomputations of the same contracts.</summary>
    [Theory]
    [InlineData("E01", new[] { 0.01 })]
    [InlineData("E03", new[] { 0.01, -0.01 })]
    [InlineData("E04", new[] { 0.0 })]
    [InlineData("E05", new[] { -0.02, 0.0 })]
    [InlineData("E06", new[] { 0.03, -0.01 })]
    [InlineData("E07", new[] { 0.03, 0.0 })]
    [InlineData("E08", new[] { 0.03, 0.01 })]
    [InlineData("E09", new[] { 0.02, 0.0 })]
    [InlineData("E10", new[] { 0.0, -0.01 })]
    public void La_regularisation_annuelle_est_retrouvee(string id, double[] ecarts) =>
        Assert.Equal(ecarts.Select(e => (decimal)e), Simuler(id).Simulation.Regularisations.Select(r => r.Ecart.Euros));

    internal static (SimulationDeContrat Simulation, JsonElement Attendu) Simuler(string id)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Cas", "contrats", id + ".json")));
        var racine = document.RootElement.Clone();
        var lu = LectureDeContrat.Lire(Encoding.UTF8.GetBytes(racine.GetProperty("entree").GetRawText()));
        Assert.Empty(lu.Refus.Select(r => r.Message));
        var simulation = Simulateur.Simuler(lu.Valeur, BaremesDePaieDeTest.Livres);
        Assert.Empty(simulation.Refus.Select(r => r.Message));
        return (simulation.Valeur, racine.GetProperty("attendu"));
    }

    /// <summary>A month of a worked contract, whatever the scheme.</summary>
    internal static void VerifierLeMois(JsonElement prevu, MoisSimule obtenu)
    {
        Assert.Equal(prevu.GetProperty("mois").GetString(), obtenu.Mois.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        Assert.Equal(prevu.GetProperty("age").GetInt32(), obtenu.Age);
        Assert.Equal(Nombre(prevu, "tauxSmic"), obtenu.Plancher.TauxSmic.Fraction);
        Assert.Equal(Nombre(prevu, "fraction"), obtenu.Fraction);
        Assert.Equal(Nombre(prevu, "coefficientReduction"), obtenu.Bulletin.CoefficientReduction);
        Proche(prevu, "brut", obtenu.Bulletin.Brut.Euros);
        Proche(prevu, "net", obtenu.Bulletin.Net.Euros);
        Proche(prevu, "cotisationsSalariales", obtenu.Bulletin.CotisationsSalariales.Euros);
        Proche(prevu, "cotisationsPatronales", obtenu.Bulletin.CotisationsPatronales.Euros);
        Proche(prevu, "reductionGenerale", obtenu.Bulletin.ReductionGenerale.Euros);
        Proche(prevu, "cotisationsPatronalesNettes", obtenu.Bulletin.CotisationsPatronalesNettes.Euros);
        Proche(prevu, "coutEmployeur", obtenu.Bulletin.CoutEmployeur.Euros);
    }

    internal static void VerifierLesTotaux(JsonElement totaux, TotauxDeSimulation obtenus)
    {
        Proche(totaux, "brut", obtenus.Brut.Euros);
        Proche(totaux, "net", obtenus.Net.Euros);
        Proche(totaux, "cotisationsSalariales", obtenus.CotisationsSalariales.Euros);
        Proche(totaux, "cotisationsPatronales", obtenus.CotisationsPatronales.Euros);
        Proche(totaux, "reductionGenerale", obtenus.ReductionGenerale.Euros);
        Proche(totaux, "cotisationsPatronalesNettes", obtenus.CotisationsPatronalesNettes.Euros);
        Proche(totaux, "coutEmployeur", obtenus.CoutEmployeur.Euros);
        Proche(totaux, "coutApresAides", obtenus.CoutApresAides.Euros);
        Assert.Equal(Nombre(totaux, "aides"), obtenus.Aides.Euros);
    }

    private static void Proche(JsonElement attendu, string membre, decimal obtenu) => Assert.InRange(obtenu - Nombre(attendu, membre), -Tolerance, Tolerance);

    internal static decimal Nombre(JsonElement attendu, string membre) => attendu.GetProperty(membre).GetDecimal();
}
