using System.Net;
using Cohorte.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Cli;

public sealed class AdministrateurTests : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-admin-").FullName;

    [Fact]
    public async Task Une_installation_neuve_s_ouvre_par_son_premier_administrateur()
    {
        var (code, sortie, erreurs) = await Lancer("--nom", "Claire Martin", "--courriel", "claire@exemple.test");
        Assert.True(code == 0, erreurs);
        Assert.Matches("^http://localhost:5080/lien/[A-Za-z0-9_-]{43}\n?$", sortie.ReplaceLineEndings("\n"));
        Assert.Contains("Le compte de Claire Martin est ouvert.", erreurs, StringComparison.Ordinal);

        (code, var rien, erreurs) = await Lancer("--nom", "Autre", "--courriel", "autre@exemple.test");
        Assert.Equal((1, ""), (code, rien));
        Assert.Contains("Cette installation a déjà un administrateur.", erreurs, StringComparison.Ordinal);

        // The link of one who never came is replaced, and the former one closes.
        var (encore, nouveau, _) = await Lancer("--nom", "Claire Martin", "--courriel", "Claire@exemple.test", "--encore");
        Assert.Equal(0, encore);
        Assert.Equal(HttpStatusCode.Gone, await EntrerAsync(new Uri(sortie.Trim()).PathAndQuery));
        Assert.Equal(HttpStatusCode.OK, await EntrerAsync(new Uri(nouveau.Trim()).PathAndQuery));
        (code, _, erreurs) = await Lancer("--nom", "Claire Martin", "--courriel", "claire@exemple.test", "--encore");
        Assert.Equal(1, code);
        Assert.Contains("Un compte existe déjà avec cette adresse.", erreurs, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claire", "claire", "Cette adresse électronique ne convient pas")]
    [InlineData(" ", "claire@exemple.test", "Donnez le nom de la personne")]
    public async Task Une_entree_fautive_sort_en_2(string nom, string courriel, string message)
    {
        var (code, sortie, erreurs) = await Lancer("--nom", nom, "--courriel", courriel);
        Assert.Equal((2, ""), (code, sortie));
        Assert.Contains(message, erreurs, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_dossier, "t.db")));
    }

    [Fact]
    public async Task L_aide_nomme_la_commande()
    {
        var (_, aide, _) = await LigneDeCommande.LancerAsync(_dossier, "--help");
        Assert.Contains("administrateur", aide, StringComparison.Ordinal);
        Assert.Contains("Ouvrir le compte du premier administrateur", aide, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_dossier, recursive: true);
    }

    private Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] arguments) => LigneDeCommande.LancerAsync(_dossier, ["administrateur", .. arguments, "--base", "sqlite:t.db"]);

    /// <summary>Opens the link on the installation itself, chooses a password and signs in; answers the status of the link, or of « Comptes » at the end.</summary>
    private async Task<HttpStatusCode> EntrerAsync(string lien)
    {
        const string phrase = "le tracteur bleu dort tard";
        await using var application = Serveur.Construire(["--urls=http://127.0.0.1:0", $"--base=sqlite:{Path.Combine(_dossier, "t.db")}", "--demo=false"]);
        await Serveur.PreparerAsync(application);
        await application.StartAsync();
        using var visite = new Web.Visite(new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()));
        var page = await visite.LireAsync(lien);
        if (page.Statut != HttpStatusCode.OK) return page.Statut;
        var choix = await visite.PosterEtSuivreAsync(page, new Dictionary<string, string?>());
        await visite.PosterEtSuivreAsync(choix, new Dictionary<string, string?> { ["Saisie.MotDePasse"] = phrase, ["Saisie.Confirmation"] = phrase });
        await visite.SeConnecterAsync("claire@exemple.test", phrase);
        return (await visite.LireAsync("/comptes")).Statut;
    }
}
