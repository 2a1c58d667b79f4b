using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Cohorte.Tests.Navigateur.SiteDeNavigation))]

namespace Cohorte.Tests.Navigateur;

/// <summary>The product with its demonstration on a file of its own, and a real browser.</summary>
public sealed class SiteDeNavigation : IAsyncLifetime
{
    private const string MotDePasse = "demonstration cohorte";
    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cohorte-navigateur-" + Guid.CreateVersion7().ToString("N"));
    private WebApplication _application = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _navigateur = null!;
    private int _renforts;

    public string Adresse { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_dossier);
        _application = Serveur.Construire(["--urls=http://127.0.0.1:0", $"--base=sqlite:{Path.Combine(_dossier, "cohorte.db")}", "--environment=Development", "--demo=true"]);
        await Serveur.PreparerAsync(_application);
        await _application.StartAsync();
        Adresse = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _playwright = await Playwright.CreateAsync();
        _navigateur = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a new visitor.</summary>
    public async Task<IPage> OuvrirAsync(int largeur = 1280, bool javascript = true, ColorScheme couleurs = ColorScheme.Light)
    {
        var contexte = await _navigateur.NewContextAsync(new BrowserNewContextOptions { BaseURL = Adresse, ViewportSize = new ViewportSize { Width = largeur, Height = 900 }, JavaScriptEnabled = javascript, ColorScheme = couleurs, Locale = "fr-FR" });
        return await contexte.NewPageAsync();
    }

    /// <summary>A page of a visitor signed in with a demonstration account.</summary>
    public Task<IPage> ConnecterAsync(string role, int largeur = 1280, bool javascript = true) => SeConnecterAsync($"{role}@demonstration.example", largeur, javascript);

    /// <summary>Another adviser, member of no action.</summary>
    public async Task<(string Courriel, string Nom)> UnConseillerAsync()
    {
        var nom = $"Renfort {Interlocked.Increment(ref _renforts)}";
        var courriel = $"renfort{_renforts}.{Guid.CreateVersion7():N}@demonstration.example";
        await using var portee = _application.Services.CreateAsyncScope();
        var cree = await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().CreateAsync(new Compte { Nom = nom, UserName = courriel, Email = courriel, Role = Role.ConseillerOpco }, MotDePasse);
        Assert.True(cree.Succeeded);
        return (courriel, nom);
    }

    /// <summary>The address of a link to the file of a new candidate of AGRO-BZH, born on 14 May 1998, open for a while; over when the while is negative.</summary>
    public async Task<string> UnLienAsync(string prenom, TimeSpan duree)
    {
        await using var portee = _application.Services.CreateAsyncScope();
        var context = portee.ServiceProvider.GetRequiredService<CohorteDbContext>();
        var maintenant = TimeProvider.System.GetUtcNow().UtcDateTime;
        var action = await context.Actions.Where(a => a.Code == "AGRO-BZH").Select(a => a.Id).SingleAsync();
        var personne = new Personne { Prenom = prenom, Nom = "Lienne", DateNaissance = new DateOnly(1998, 5, 14), Courriel = $"{prenom}.{Guid.CreateVersion7():N}@exemple.test".ToLowerInvariant() };
        var jeton = "jeton-" + Guid.CreateVersion7().ToString("N");
        context.AddRange(personne, new Candidature { ActionId = action, PersonneId = personne.Id, OrienteeLe = TimeProvider.System.AujourdhuiAParis() });
        context.Add(new LienPersonnel { ActionId = action, PersonneId = personne.Id, Empreinte = LiensPersonnels.Empreinte(jeton), CreeLe = maintenant.AddDays(-1), ExpireLe = maintenant + duree });
        Assert.True((await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"))).EstFait);
        return $"/lien/{jeton}";
    }

    /// <summary>A page of a visitor signed in with an address.</summary>
    public async Task<IPage> SeConnecterAsync(string courriel, int largeur = 1280, bool javascript = true)
    {
        var page = await OuvrirAsync(largeur, javascript);
        await page.GotoAsync("/connexion");
        await page.GetByLabel("Adresse électronique").FillAsync(courriel);
        await page.GetByLabel("Mot de passe").FillAsync(MotDePasse);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_navigateur is not null) await _navigateur.DisposeAsync();
        _playwright?.Dispose();
        if (_application is not null) await _application.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (Directory.Exists(_dossier)) Directory.Delete(_dossier, recursive: true);
    }
}
