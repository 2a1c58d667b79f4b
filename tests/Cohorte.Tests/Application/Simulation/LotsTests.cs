using System.Text;
using Cohorte.Application.Simulation.Lots;
using Cohorte.Tests.Domaine.Simulation;

namespace Cohorte.Tests.Application.Simulation;

/// <summary>Batches of CSV: strict columns, refusals with line and column, order kept, any size.</summary>
public sealed class LotsTests
{
    private const string Entete = "id,contrat.dispositif,contrat.nature,contrat.dateConclusion,contrat.dateDebut,contrat.dateFin,contrat.heuresHebdomadaires,contrat.heuresFormation,contrat.finalite,personne.dateNaissance,personne.diplome,personne.inscritFranceTravailDepuis,employeur.effectif,employeur.regime,employeur.tauxAtMp,employeur.tauxSst";
    private const string E01 = "experimental,CDD,2022-02-07,2022-02-14,2022-10-13,35,301,competences,1994-11-20,aucun,2020-12-01,15,agricole,0.035,0.0042";
    private const string ReponseE01 = "13063.77,10341.2,2722.57,4850.19,4173.86,676.33,13740.1,6333.33,7406.77,0.01,5333.33,0,0,1000,0,0,0,4515,";

    [Fact]
    public async Task Un_contrat_par_ligne_dans_l_ordre_du_fichier()
    {
        var (bilan, sortie, erreurs) = await Simuler($"\uFEFF{Entete}\r\na,{E01}\r\n\"b, \"\"c\"\"\",{E01}\r\n");
        Assert.Equal((2, 0), (bilan.Lignes, bilan.Refusees));
        Assert.Empty(erreurs);
        Assert.Equal(
            ["id,brut,net,cotisationsSalariales,cotisationsPatronales,reductionGenerale,cotisationsPatronalesNettes,coutEmployeur,aides,coutApresAides,regularisation,aide-exceptionnelle,aide-demandeur-emploi-longue-duree,aide-6000,afe,aide-45-ans,geiq,agefiph,opco.priseEnCharge,erreur",
             "a," + ReponseE01, "\"b, \"\"c\"\"\"," + ReponseE01, ""],
            sortie.Split('\n'));
    }

    [Theory]
    [InlineData("x,experimental,CDD,2022-02-07,2022-02-14,2022-02-30,35,301,competences,1994-11-20,aucun,,15,agricole,0.035,", "ligne 3, colonne contrat.dateFin")]
    [InlineData("x,experimental,CDD,2022-02-07,2022-02-14,2022-10-13,35,301,competences,1994-11-20,aucun,,quinze,agricole,0.035,", "ligne 3, colonne employeur.effectif")]
    [InlineData("x,experimental,CDD,2022-02-07,2022-02-14", "ligne 3\u00A0: 5 valeurs pour 16 colonnes")]
    [InlineData("x\"y,experimental", "ligne 3\u00A0: un guillemet au milieu d’une valeur")]
    [InlineData("\"x,experimental", "ligne 3\u00A0: un guillemet n’est jamais fermé")]
    [InlineData("," + E01, "ligne 3, colonne id\u00A0: un identifiant est attendu")]
    [InlineData("a," + E01, "ligne 3, colonne id\u00A0: cet identifiant est déjà dans le fichier")]
    [InlineData("x,experimental,CDD,2025-02-07,2025-02-14,2025-10-13,35,301,competences,1994-11-20,aucun,2020-12-01,15,agricole,0.035,", "ligne 3\u00A0: contrat non éligible, XP-01")]
    [InlineData("x,classique,CDD,2015-02-07,2015-02-14,2015-10-13,35,301,cqp,1994-11-20,aucun,2014-12-01,15,agricole,0.035,", "ligne 3, colonne contrat.dateDebut")]
    public async Task Une_ligne_fautive_est_nommee_et_les_autres_sont_calculees(string fautive, string attendu)
    {
        var (bilan, sortie, erreurs) = await Simuler($"{Entete}\na,{E01}\n{fautive}\nz,{E01}\n");
        Assert.Equal((3, 1), (bilan.Lignes, bilan.Refusees));
        Assert.Contains(attendu, string.Join('\n', erreurs), StringComparison.Ordinal);
        var lignes = sortie.Split('\n');
        Assert.Equal("a," + ReponseE01, lignes[1]);
        Assert.Equal("z," + ReponseE01, lignes[3]);
        Assert.NotEqual(',', lignes[2][^1]);
    }

    [Theory]
    [InlineData("", "vide")]
    [InlineData("id,contrat.dispositif\n", "Colonnes manquantes")]
    [InlineData(Entete + ",contrat.inconnue\n", "Colonne inconnue")]
    [InlineData(Entete + ",employeur.effectif\n", "Colonne répétée")]
    [InlineData("a\0b\n", "pas un texte")]
    public async Task Un_fichier_qui_n_est_pas_un_lot_est_refuse(string texte, string message) =>
        Assert.Contains(message, (await Assert.ThrowsAsync<LotIllisible>(() => Simuler(texte))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Un_fichier_en_UTF_16_est_refuse()
    {
        using var entree = new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Entete)]);
        var refus = await Assert.ThrowsAsync<LotIllisible>(() => LotsDeSimulation.ContratsAsync(BaremesDePaieDeTest.Livres, false, entree, Stream.Null, _ => { }, null, CancellationToken.None));
        Assert.Contains("UTF-16", refus.Message, StringComparison.Ordinal);
    }

    /// <summary>Several blocks of a mebibyte, a broken byte, a field with line breaks: every line is found again, at its number.</summary>
    [Fact]
    public async Task Un_grand_fichier_garde_ses_lignes_et_leurs_numeros()
    {
        var texte = new StringBuilder(Entete).Append('\n');
        const int Lignes = 12_000;
        for (var rang = 0; rang < Lignes; rang++) texte.Append(rang == 9_000 ? "\"long\nid\"" : "c" + rang).Append(',').Append(E01).Append('\n');
        var octets = Encoding.UTF8.GetBytes(texte.ToString());
        octets[octets.AsSpan().IndexOf("c5000,"u8)] = 0xFF;
        var (bilan, sortie, erreurs) = await Simuler(octets);
        Assert.Equal((Lignes, 1), (bilan.Lignes, bilan.Refusees));
        Assert.Equal("ligne 5002\u00A0: ce texte n’est pas en UTF-8", Assert.Single(erreurs));
        Assert.Equal(Lignes - 1, sortie.Split(ReponseE01).Length - 1);
        Assert.Contains("\"long\nid\"," + ReponseE01 + "\nc9001,", sortie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_297_mois_de_paie_passent_par_le_fichier()
    {
        var fichier = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Domaine", "Simulation", "Paie", "Cas", "paie.csv"));
        var entree = string.Join('\n', fichier.Select(l => string.Join(',', l.Split(',').Take(8)))) + "\n";
        using var sortie = new MemoryStream();
        using var flux = new MemoryStream(Encoding.UTF8.GetBytes(entree));
        var bilan = await LotsDeSimulation.PaiesAsync(BaremesDePaieDeTest.Livres, flux, sortie, _ => { }, null, CancellationToken.None);
        Assert.Equal((297, 0), (bilan.Lignes, bilan.Refusees));
        var lignes = Encoding.UTF8.GetString(sortie.ToArray()).Split('\n');
        Assert.Equal("id,net,cotisationsSalariales,netImposable,coefficientReduction,reductionGenerale,coutTotal,pat_maladie,pat_atMp,pat_vieillessePlafonnee,pat_vieillesseDeplafonnee,pat_retraiteComplementaire,pat_allocationsFamiliales,pat_chomage,pat_ags,pat_fnal,pat_csa,pat_formation,pat_taxeApprentissage,pat_peec,pat_dialogueSocial,sal_maladie,sal_vieillessePlafonnee,sal_vieillesseDeplafonnee,sal_retraiteComplementaire,sal_csgDeductible,sal_csgCrdsNonDeductible", lignes[0]);
        Assert.StartsWith("A0001,793.72,208.95,822.29,0.3981,399.16,1017.78,130.35,5.01,85.73,21.16,60.26,", lignes[1], StringComparison.Ordinal);
    }

    private static Task<(BilanDeLot Bilan, string Sortie, List<string> Erreurs)> Simuler(string texte) => Simuler(Encoding.UTF8.GetBytes(texte));

    private static async Task<(BilanDeLot Bilan, string Sortie, List<string> Erreurs)> Simuler(byte[] octets)
    {
        using var entree = new MemoryStream(octets);
        using var sortie = new MemoryStream();
        var erreurs = new List<string>();
        var bilan = await LotsDeSimulation.ContratsAsync(BaremesDePaieDeTest.Livres, false, entree, sortie, e => erreurs.Add(e.ToString()), null, CancellationToken.None);
        return (bilan, Encoding.UTF8.GetString(sortie.ToArray()), erreurs);
    }
}
