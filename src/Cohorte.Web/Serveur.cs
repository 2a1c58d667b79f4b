using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cohorte.Application;
using Cohorte.Application.Demonstration;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Web.Api;
using Cohorte.Web.Api.Conformite;
using Cohorte.Web.Api.Reglementation;
using Cohorte.Web.Api.Planification;
using Cohorte.Web.Api.Simulations;
using Cohorte.Web.Droits;
using Cohorte.Web.Travaux;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.WebEncoders;

namespace Cohorte.Web;

/// <summary>Builds the web host: the same for <c>dotnet run</c>, <c>cohorte servir</c> and the tests.</summary>
public static class Serveur
{
    private const string AdresseParDefaut = "http://localhost:5080";

    /// <summary>Registers services and routes; nothing is read or written yet.</summary>
    /// <param name="args">Command line: <c>--urls</c>, <c>--base</c>, <c>--demo</c>, <c>--environment</c>.</param>
    /// <param name="ajuster">Last word on the services, for the tests.</param>
    public static WebApplication Construire(string[] args, Action<IServiceCollection>? ajuster = null)
    {
        var constructeur = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Serveur).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        if (string.IsNullOrEmpty(constructeur.Configuration["urls"])) constructeur.WebHost.UseUrls(AdresseParDefaut);
        constructeur.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 10 * 1024 * 1024;
        });
        constructeur.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        // The token of a personal link is in the address: the request log of the host must never write it, whatever the settings say.
        constructeur.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        Inscrire(constructeur.Services, constructeur.Configuration, constructeur.Environment);
        ajuster?.Invoke(constructeur.Services);
        var application = constructeur.Build();
        Tracer(application);
        return application;
    }

    /// <summary>Migrates the database and, on an empty one in Development or on request, fills it with the demonstration.</summary>
    public static async Task PreparerAsync(WebApplication application)
    {
        await using var portee = application.Services.CreateAsyncScope();
        await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
        var demandee = application.Configuration["demo"];
        var parDefaut = demandee is null && application.Environment.IsDevelopment();
        if (!parDefaut && !string.Equals(demandee, "true", StringComparison.OrdinalIgnoreCase)) return;
        if (await portee.ServiceProvider.GetRequiredService<CohorteDbContext>().Actions.AnyAsync()) return;
        (await portee.ServiceProvider.GetRequiredService<InstallerDemonstration>().ExecuterAsync()).Exiger();
    }

    private static void Inscrire(IServiceCollection services, ConfigurationManager configuration, IWebHostEnvironment environnement)
    {
        var fichiers = new ManifestEmbeddedFileProvider(typeof(Serveur).Assembly, "wwwroot");
        environnement.WebRootFileProvider = fichiers;

        services.AddSingleton(fournisseur => new AdresseDuSite(() => AdressePublique(configuration, fournisseur.GetRequiredService<IServer>())));
        services.AddCohorte(BaseDeDonnees.Lire(configuration["base"] ?? "sqlite:" + Path.Combine(Environment.CurrentDirectory, "donnees", "cohorte.db")), configuration);
        services.AddDataProtection().SetApplicationName("Cohorte").PersistKeysToDbContext<CohorteDbContext>();
        services.AddCohorteComptes();
        services.AddSingleton<Pages.Publiques.GuideDUtilisation>();
        services.AddScoped<Liens.AppareilAdmis>();
        services.AddHostedService<ExpediteurDeCourriels>();
        services.AddHttpContextAccessor();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddProblemDetails(ProblemesHttp.Completer);
        services.AddOpenApi("v1", Api.DescriptionDeLApi.Completer);
        services.AddCalculsPublics();
        services.AddCohorteTravaux();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Ecriture.Francais);
            options.SupportedCultures = options.SupportedUICultures = [Ecriture.Francais];
            options.RequestCultureProviders.Clear();
        });
        services.AddRazorPages(options => options.Conventions.ConfigureFilter(new AutoValidateAntiforgeryTokenAttribute()))
            .AddMvcOptions(options =>
            {
                options.Filters.Add<FiltreDroits>();
                options.Filters.Add<FiltreDesGestes>();
                MessagesDeLiaison.Traduire(options.ModelBindingMessageProvider);
            });
    }

    /// <summary>Where people reach the product: the setting « adresse », else where the server listens; never what a request pretends.</summary>
    private static Uri AdressePublique(IConfiguration configuration, IServer serveur)
    {
        if (configuration["adresse"] is { } reglee) return new Uri(reglee);
        var ecoutee = serveur.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? AdresseParDefaut;
        return new Uri(ecoutee.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal).Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal));
    }

    private static bool EstUneApi(HttpContext contexte) => contexte.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    private static void Tracer(WebApplication application)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = Ecriture.Francais;
        application.UseMiddleware<Liens.LiensHorsDesTraces>();
        application.UseWhen(EstUneApi, api => api.UseExceptionHandler().UseStatusCodePages());
        application.UseWhen(contexte => !EstUneApi(contexte), pages => pages.UseExceptionHandler("/erreur/500").UseStatusCodePagesWithReExecute("/erreur/{0}"));
        application.UseMiddleware<EntetesDeSecurite>();
        application.UseRequestLocalization();
        application.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = contexte => contexte.Context.Response.Headers.CacheControl = "public, max-age=31536000, immutable" });
        application.UseRouting();
        application.UseAuthentication();
        application.UseAuthorization();
        application.UseRateLimiter();
        application.MapRazorPages();
        application.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        application.MapGet("/api/v1", () => Results.Json(new { nom = "Cohorte", version = "v1", description = "/api/v1/openapi.json" })).AllowAnonymous().ExcludeFromDescription();
        ConformiteApi.Mapper(application);
        BaremesApi.Mapper(application);
        SimulationsApi.Mapper(application);
        PlanificationApi.Mapper(application);
        application.MapGet("/sante", () => Results.Text("ok")).AllowAnonymous().ExcludeFromDescription();
    }
}
