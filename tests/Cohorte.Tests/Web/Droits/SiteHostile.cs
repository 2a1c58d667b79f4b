using System.Security.Cryptography;
using System.Text;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Notifications;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Travaux;
using Cohorte.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cohorte.Tests.Web.Droits;

/// <summary>A host of its own on a base of its own, filled with the demonstration, so that the whole base can be compared before and after.</summary>
public sealed class SiteHostile : IAsyncLifetime
{
    /// <summary>The action that the visitors belong to, in progress.</summary>
    public const string Action = "AGRO-BZH";

    /// <summary>An action that they do not belong to.</summary>
    public const string Autre = "PAYSAGE-IDF-2022";

    private readonly BaseDeTest _base = new();
    private WebApplication _application = null!;
    private Visite? _conseiller;

    /// <summary>Every identifier of the base: its table, and its action when it has one.</summary>
    public IReadOnlyDictionary<Guid, (string Type, Guid? Action)> Objets { get; private set; } = new Dictionary<Guid, (string, Guid?)>();

    /// <summary>Real address of each route, once found.</summary>
    public IReadOnlyDictionary<string, string?>? Adresses { get; set; }

    /// <summary>A parameter that the OPCO sets itself, with a draft waiting.</summary>
    public string ParametreOpco => Services.GetRequiredService<Baremes>().Nombres.First(p => p.Proprietaire == Proprietaire.Opco).Code;

    public IServiceProvider Services => _application.Services;

    public Uri Adresse { get; private set; } = new("http://127.0.0.1");

    public Guid ActionId { get; private set; }

    /// <summary>An account that nobody signs in with: invited, member of <see cref="Action"/>, tied to nothing.</summary>
    public Guid Compte { get; } = Guid.CreateVersion7();

    public async ValueTask InitializeAsync()
    {
        await _base.CreerAsync();
        _application = Serveur.Construire(["--urls=http://127.0.0.1:0", $"--base={_base.Designation}", "--environment=Development", "--demo=true"], services =>
        {
            services.AddLogging(l => l.ClearProviders());

            // Work behind the scenes writes in its own time: here every change comes from a request.
            foreach (var service in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Namespace?.StartsWith("Cohorte", StringComparison.Ordinal) == true).ToList()) services.Remove(service);
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1_000);
        });
        await Serveur.PreparerAsync(_application);
        await _application.StartAsync();
        Adresse = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await SemerAsync();
        await RecenserAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _conseiller?.Dispose();
        await _application.DisposeAsync();
        await _base.DisposeAsync();
    }

    /// <summary>The one adviser to whom the drafts belong.</summary>
    public async Task<Visite> ConseillerAsync() => _conseiller ??= await ConnecterAsync(Role.ConseillerOpco);

    /// <summary>A visitor of a role, member of <see cref="Action"/> alone, with the organisation that its role needs.</summary>
    public async Task<Visite> ConnecterAsync(Role role)
    {
        var courriel = $"{role}.{Guid.CreateVersion7():N}@exemple.test".ToLowerInvariant();
        await AvecBaseAsync(async (context, services) =>
        {
            var action = await context.Actions.SingleAsync(a => a.Code == Action);
            var organisation = new Organisation { Nom = "Organisation " + courriel };
            if (role == Role.Employeur) organisation.EntrepriseId = (await context.Besoins.Where(b => b.ActionId == action.Id).OrderBy(b => b.Id).FirstAsync()).EntrepriseId;
            if (role == Role.Partenaire) organisation.PartenaireId = (await context.EngagementsPartenaires.Where(e => e.ActionId == action.Id).OrderBy(e => e.Id).FirstAsync()).PartenaireId;
            context.Add(organisation);
            await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
            var compte = new Compte { Nom = $"Compte {role}", UserName = courriel, Email = courriel, Role = role, OrganisationId = organisation.Id };
            Assert.True((await services.GetRequiredService<UserManager<Compte>>().CreateAsync(compte, SiteDeTest.MotDePasse)).Succeeded);
            context.Add(new MembreAction { ActionId = action.Id, CompteId = compte.Id, Depuis = SiteDeTest.Aujourdhui });
            return await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
        });
        var visite = new Visite(Adresse);
        await visite.SeConnecterAsync(courriel, SiteDeTest.MotDePasse);
        return visite;
    }

    /// <summary>Last line of the journal: every write adds one.</summary>
    public Task<long> RangDuJournalAsync() => AvecBaseAsync((context, _) => context.Journal.MaxAsync(l => l.Id));

    /// <summary>What the journal says since a line.</summary>
    public Task<List<string>> JournalDepuisAsync(long rang) => AvecBaseAsync((context, _) => context.Journal.Where(l => l.Id > rang).OrderBy(l => l.Id).Select(l => l.CasUsage + " " + l.TypeObjet + " " + l.Changements).ToListAsync());

    /// <summary>A digest of every row of every table, but the accounts (counters of attempts) and the keys of the host.</summary>
    public Task<string> EmpreinteAsync() => AvecBaseAsync(async (context, _) =>
    {
        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var connexion = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync();
        foreach (var type in Tables(context))
        {
            await using var commande = connexion.CreateCommand();
            commande.CommandText = $"SELECT * FROM \"{type.GetTableName()}\" ORDER BY \"{type.FindPrimaryKey()!.Properties[0].GetColumnName()}\"";
            await using var lecteur = await commande.ExecuteReaderAsync();
            empreinte.AppendData(Encoding.UTF8.GetBytes(type.GetTableName()!));
            while (await lecteur.ReadAsync())
            {
                for (var i = 0; i < lecteur.FieldCount; i++) empreinte.AppendData(Encoding.UTF8.GetBytes((lecteur.IsDBNull(i) ? "∅" : Texte(lecteur.GetValue(i))) + "\u001F"));
            }
        }

        return Convert.ToHexString(empreinte.GetHashAndReset());
    });

    public async Task<T> AvecBaseAsync<T>(Func<CohorteDbContext, IServiceProvider, Task<T>> travail)
    {
        await using var portee = Services.CreateAsyncScope();
        return await travail(portee.ServiceProvider.GetRequiredService<CohorteDbContext>(), portee.ServiceProvider);
    }

    private static string Texte(object valeur) => valeur is string[] tableau ? string.Join('\u001E', tableau) : valeur is Array autres ? string.Join('\u001E', autres.Cast<object>()) : Convert.ToString(valeur, System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<IEntityType> Tables(CohorteDbContext context) => context.Model.GetEntityTypes()
        .Where(t => t.ClrType != typeof(Compte) && t.ClrType != typeof(DataProtectionKey) && t.GetTableName() is not null)
        .DistinctBy(t => t.GetTableName()).OrderBy(t => t.GetTableName(), StringComparer.Ordinal);

    /// <summary>What the demonstration's action in progress does not hold yet: a retained person without a contract, a draft, a signed contract and its deposit.</summary>
    private Task SemerAsync() => AvecBaseAsync(async (context, _) =>
    {
        var action = await context.Actions.SingleAsync(a => a.Code == Action);
        var poste = await context.Postes.Where(p => p.ActionId == action.Id).OrderBy(p => p.Id).FirstAsync();
        for (var rang = 0; rang < 3; rang++)
        {
            var personne = new Personne { Nom = $"Semée {rang}", Prenom = "Personne", Recherche = $"personne semee {rang}" };
            var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui, PosteId = poste.Id };
            foreach (var pas in new[] { "Selectionner", "Proposer", "Retenir" }) Assert.True(candidature.Passer(pas, Role.ConseillerOpco).EstFait);
            context.AddRange(personne, candidature);
            if (rang == 0)
            {
                context.Add(new Pmsmp { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = poste.EntrepriseId, Du = new DateOnly(2026, 11, 2), Au = new DateOnly(2026, 11, 13) });
                continue;
            }

            var jour = new DateOnly(2026, 9, 1);
            var contrat = new Contrat { ActionId = action.Id, CandidatureId = candidature.Id, PersonneId = personne.Id, EntrepriseId = poste.EntrepriseId, PosteId = poste.Id, DateDebut = jour, DateFin = jour.AddMonths(9), HeuresHebdomadaires = new Heures(35), HeuresFormation = new Heures(200) };
            context.Add(contrat);
            if (rang == 1) continue;
            (contrat.DateConclusion, contrat.SigneEmployeurLe, contrat.SigneSalarieLe) = (jour, jour, jour);
            foreach (var pas in new[] { "PreparerSignature", "Signer" }) Assert.True(contrat.Passer(pas, Role.ConseillerOpco).EstFait);
            Assert.True(candidature.Passer("Contractualiser", Role.ConseillerOpco).EstFait);
            context.Add(new Depot { ActionId = action.Id, ContratId = contrat.Id });
        }

        var invite = $"semee.{Compte:N}@exemple.test";
        context.Add(new Compte { Id = Compte, Nom = "Compte semé", Role = Role.Partenaire, UserName = invite, NormalizedUserName = invite.ToUpperInvariant(), Email = invite, NormalizedEmail = invite.ToUpperInvariant(), SecurityStamp = "semé", LockoutEnabled = true });
        context.Add(new MembreAction { ActionId = action.Id, CompteId = Compte, Depuis = SiteDeTest.Aujourdhui });
        context.Add(new Travail { Type = TypeDeTravail.CalculCalendrier, ActionId = action.Id, Cle = "seme", Demande = "{}", Demandeur = "Test", BudgetSecondes = 1, CreeLe = SiteDeTest.Maintenant.UtcDateTime });
        context.Add(new Courriel { Usage = UsageCourriel.MotDePasse, Objet = "Essai", Destinataire = "essai@exemple.test", Texte = "Essai", Html = "<p>Essai</p>", CreeLe = SiteDeTest.Maintenant.UtcDateTime });
        context.Add(new RegleOpco { Parametre = ParametreOpco, Numero = 1, Proprietaire = "OPCO", Depuis = new DateOnly(2026, 1, 1), Valeur = 1, Source = "Décision" });
        return await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
    });

    private async Task RecenserAsync() => Objets = await AvecBaseAsync(async (context, _) =>
    {
        ActionId = (await context.Actions.SingleAsync(a => a.Code == Action)).Id.Valeur;
        var objets = new Dictionary<Guid, (string, Guid?)>();
        foreach (var type in context.Model.GetEntityTypes().Where(t => typeof(Entite).IsAssignableFrom(t.ClrType)))
        {
            var ensemble = (IQueryable<Entite>)context.GetType().GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type.ClrType).Invoke(context, null)!;
            foreach (var objet in await ensemble.AsNoTracking().ToListAsync())
            {
                if (objet.GetType().GetProperty("Id")?.GetValue(objet) is { } id && Guid.TryParse(id.ToString(), out var cle)) objets[cle] = (type.ClrType.Name, (objet as IDeLAction)?.ActionId.Valeur);
            }
        }

        return objets;
    });
}
