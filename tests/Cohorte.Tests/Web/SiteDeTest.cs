using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(Cohorte.Tests.Web.SiteDeTest))]

namespace Cohorte.Tests.Web;

/// <summary>The real host on a real database, one for the whole run; each test makes its own action and accounts, so that tests do not meet.</summary>
public sealed class SiteDeTest : IAsyncLifetime
{
    /// <summary>"Today" in tests: Tuesday 24 November 2026, 11:00 in Paris.</summary>
    public static readonly DateTimeOffset Maintenant = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    public const string MotDePasse = "une phrase assez longue 7";

    private readonly BaseDeTest _base = new();
    private readonly SemaphoreSlim _demarrage = new(1, 1);
    private WebApplication? _application;
    private int _suite;

    public static DateOnly Aujourdhui => new(2026, 11, 24);

    public FakeTimeProvider Horloge { get; } = new(Maintenant);

    public bool EstPostgres => _base.EstPostgres;

    /// <summary>What the host logs.</summary>
    public TracesDuSite Traces { get; } = new();

    public Uri Adresse { get; private set; } = new("http://127.0.0.1");

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Starts on first use, so that pure tests pay nothing.</summary>
    public async Task<WebApplication> DemarrerAsync()
    {
        await _demarrage.WaitAsync();
        try
        {
            if (_application is not null) return _application;
            await _base.CreerAsync();
            var application = Serveur.Construire(["--urls=http://127.0.0.1:0", $"--base={_base.Designation}", "--environment=Development", "--demo=false"], services =>
            {
                services.AddSingleton<TimeProvider>(Horloge);
                services.AddLogging(traces => traces.AddProvider(Traces));
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
                services.AddSingleton<IStartupFilter, FiltreCompteur>();
                services.ConfigureDbContext<SqliteDbContext>(o => o.AddInterceptors(new CompteurSql()));
                services.ConfigureDbContext<PostgresDbContext>(o => o.AddInterceptors(new CompteurSql()));
            });
            await Serveur.PreparerAsync(application);
            await application.StartAsync();
            Adresse = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
            return _application = application;
        }
        finally
        {
            _demarrage.Release();
        }
    }

    /// <summary>A scope of services, to prepare data or look at the database.</summary>
    public async Task<T> AvecBaseAsync<T>(Func<CohorteDbContext, Task<T>> travail)
    {
        var application = await DemarrerAsync();
        await using var portee = application.Services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<CohorteDbContext>());
    }

    /// <summary>Same, with any service.</summary>
    public async Task<T> AvecServicesAsync<T>(Func<IServiceProvider, Task<T>> travail)
    {
        var application = await DemarrerAsync();
        await using var portee = application.Services.CreateAsyncScope();
        return await travail(portee.ServiceProvider);
    }

    /// <summary>Writes prepared objects, journaled under a test's name.</summary>
    public Task EcrireAsync(params object[] objets) => AvecBaseAsync(async context =>
    {
        context.AddRange(objets);
        var ecrit = await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
        Assert.True(ecrit.EstFait, string.Join(" ", ecrit.Refus.Select(r => r.Message)));
        return ecrit;
    });

    /// <summary>A new action with the fourteen steps of a template, and a unique code.</summary>
    public async Task<ActionCollective> UneActionAsync(string modele = "cp-ordinaire", Action<ActionCollective>? avec = null)
    {
        var code = $"TEST-{Interlocked.Increment(ref _suite)}-{Guid.CreateVersion7().ToString("N")[^6..].ToUpperInvariant()}";
        var action = await AvecServicesAsync(services =>
        {
            var modeles = services.GetRequiredService<IReadOnlyList<ModeleDeParcours>>();
            return Task.FromResult(NouvelleAction.Creer(
                modeles.Single(m => m.Code == modele),
                new DemandeDAction { Code = code, Intitule = "Action de test", DebutSouhaite = new DateOnly(2027, 3, 1), FinSouhaitee = new DateOnly(2027, 12, 31) },
                Maintenant.UtcDateTime));
        });
        avec?.Invoke(action);
        await EcrireAsync(action);
        return action;
    }

    /// <summary>A visitor signed in with a new account, member of the action when one is given.</summary>
    public async Task<Visite> ConnecterAsync(Role role, ActionCollective? action = null, Organisation? organisation = null)
    {
        await DemarrerAsync();
        var courriel = $"{role}.{Guid.CreateVersion7():N}@exemple.test".ToLowerInvariant();
        await AvecServicesAsync(async services =>
        {
            var context = services.GetRequiredService<CohorteDbContext>();
            if (organisation is not null && await context.Organisations.FindAsync(organisation.Id) is null)
            {
                context.Add(organisation);
                await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
            }

            var compte = new Compte { Nom = $"Compte {role.Libelle()}", UserName = courriel, Email = courriel, Role = role, OrganisationId = organisation?.Id };
            var cree = await services.GetRequiredService<UserManager<Compte>>().CreateAsync(compte, MotDePasse);
            Assert.True(cree.Succeeded, string.Join(" ", cree.Errors.Select(e => e.Description)));
            if (action is not null)
            {
                context.Add(new MembreAction { ActionId = action.Id, CompteId = compte.Id, Depuis = Aujourdhui });
                await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
            }

            return 0;
        });
        var visite = Anonyme();
        await visite.SeConnecterAsync(courriel, MotDePasse);
        return visite;
    }

    /// <summary>A visitor who did not sign in.</summary>
    public Visite Anonyme() => new(Adresse);

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        await _base.DisposeAsync();
        _demarrage.Dispose();
    }

    private sealed class FiltreCompteur : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
        {
            application.Use(suite => contexte => CompteurSql.CompterAsync(contexte, suite));
            next(application);
        };
    }
}
