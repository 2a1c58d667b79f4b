using Cohorte.Application.Comptes;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Cohorte.Tests.Web;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Cohorte.Tests.Application.Notifications;

/// <summary>The outbox before a mail server that works, refuses, hangs, cuts or is away for an hour: nothing is lost, nothing is sent twice without being recognised.</summary>
public sealed class EnvoiTests(BaseMigree modele) : IAsyncLifetime
{
    private readonly PuitsSmtp _puits = new();

    /// <summary>Short only where a silent server is waited for until it fails: a busy machine must not look like one.</summary>
    private TimeSpan _patience = TimeSpan.FromMinutes(1);

    private BaseAPart _base = null!;

    private FakeTimeProvider Horloge => _base.Horloge;

    public async ValueTask InitializeAsync() => _base = await BaseAPart.CreerAsync(modele, services =>
        services.AddTransient<IFacteur>(_ => new FacteurSmtp(new OptionsDeCourriel("127.0.0.1", _puits.Port, SecureSocketOptions.None, null, null, new MailboxAddress("Cohorte", "cohorte@exemple.test")) { DelaiMaximal = _patience })));

    [Fact]
    public async Task Un_courriel_part_une_fois_accessible_et_son_contenu_s_efface()
    {
        var id = await DeposerAsync();
        Assert.Equal(1, await PasserAsync());
        Assert.Equal(0, await PasserAsync());
        var recu = Assert.Single(_puits.Recus);
        Assert.Equal(($"{id.Valeur:N}@cohorte.invalid", "Votre accès à Cohorte", "zoe@exemple.test"), (recu.MessageId, recu.Subject, recu.To.Mailboxes.Single().Address));
        Assert.Contains("Bonjour Zoé", recu.TextBody, StringComparison.Ordinal);
        Assert.Contains("lang=\"fr\"", recu.HtmlBody, StringComparison.Ordinal);
        var courriel = await LireAsync(id);
        Assert.Equal((EtatCourriel.Envoye, SiteDeTest.Maintenant.UtcDateTime), (courriel.Etat, courriel.EnvoyeLe!.Value));
        Assert.Null(courriel.Texte);
        Assert.Null(courriel.Html);
    }

    [Theory]
    [InlineData(Humeur.Occupe)]
    [InlineData(Humeur.Muet)]
    [InlineData(Humeur.CoupeAuMilieu)]
    public async Task Un_serveur_absent_une_heure_ne_perd_rien(Humeur humeur)
    {
        _puits.Humeur = humeur;
        if (humeur is Humeur.Muet) _patience = TimeSpan.FromMilliseconds(400);
        var id = await DeposerAsync();
        for (var minute = 0; minute < 60; minute++)
        {
            await PasserAsync();
            Horloge.Advance(TimeSpan.FromMinutes(1));
        }

        var attente = await LireAsync(id);
        Assert.Equal((EtatCourriel.AEnvoyer, 4), (attente.Etat, attente.Essais));
        Assert.NotNull(attente.DerniereErreur);
        Assert.Empty(_puits.Recus);
        _puits.Humeur = Humeur.Accepte;
        _patience = TimeSpan.FromMinutes(1);
        Horloge.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await PasserAsync());
        Assert.Equal($"{id.Valeur:N}@cohorte.invalid", Assert.Single(_puits.Recus).MessageId);
    }

    [Fact]
    public async Task Le_serveur_qui_s_arrete_pendant_un_envoi_s_arrete_sans_bruit_et_garde_le_courriel()
    {
        _puits.Humeur = Humeur.Muet;
        var id = await DeposerAsync();
        var traces = new TracesDuSite();
        using var fabrique = LoggerFactory.Create(l => l.AddProvider(traces));
        using var expediteur = new ExpediteurDeCourriels(await AvecAsync<IServiceScopeFactory, IServiceScopeFactory>(Task.FromResult), Horloge, fabrique.CreateLogger<ExpediteurDeCourriels>());
        await expediteur.StartAsync(default);
        while ((await LireAsync(id)).PrisJusquau is null) Horloge.Advance(TimeSpan.FromSeconds(5));
        await expediteur.StopAsync(default);
        Assert.True(expediteur.ExecuteTask!.IsCompletedSuccessfully);
        Assert.Empty(traces.Lignes);
        Assert.Equal(EtatCourriel.AEnvoyer, (await LireAsync(id)).Etat);
    }

    [Fact]
    public async Task Un_envoi_dont_la_fin_se_perd_repart_sous_le_meme_identifiant()
    {
        _puits.Humeur = Humeur.PrendPuisCoupe;
        await DeposerAsync();
        await PasserAsync();
        _puits.Humeur = Humeur.Accepte;
        Horloge.Advance(TimeSpan.FromMinutes(1));
        await PasserAsync();
        Assert.Equal(2, _puits.Recus.Count);
        Assert.Single(_puits.Recus.Select(m => m.MessageId).Distinct());
    }

    [Fact]
    public async Task Un_refus_definitif_se_montre_et_se_relance()
    {
        _puits.Humeur = Humeur.RefuseLeDestinataire;
        var id = await DeposerAsync();
        await PasserAsync();
        var refuse = await LireAsync(id);
        Assert.Equal((EtatCourriel.Abandonne, MotifAbandon.Refuse, 1), (refuse.Etat, refuse.Motif!.Value, refuse.Essais));
        Assert.StartsWith("550", refuse.DerniereErreur, StringComparison.Ordinal);
        _puits.Humeur = Humeur.Accepte;
        var relance = await AvecAsync<RelancerCourriel, Resultat?>(r => r.ExecuterAsync(new Acteur(null, "Admin", Role.Administrateur), id, default));
        Assert.True(relance!.Value.EstFait);
        await PasserAsync();
        Assert.Equal(EtatCourriel.Envoye, (await LireAsync(id)).Etat);
    }

    [Fact]
    public async Task Une_adresse_illisible_est_refusee_et_n_arrete_pas_les_autres()
    {
        var (illisible, juste) = (await DeposerAsync(adresse: "zoe@exemple.test;"), await DeposerAsync());
        Assert.Equal(2, await PasserAsync());
        var refuse = await LireAsync(illisible);
        Assert.Equal((EtatCourriel.Abandonne, MotifAbandon.Refuse, "L’adresse du destinataire ne convient pas."), (refuse.Etat, refuse.Motif!.Value, refuse.DerniereErreur));
        Assert.Equal(EtatCourriel.Envoye, (await LireAsync(juste)).Etat);
    }

    [Fact]
    public async Task Sans_aucun_succes_le_courriel_est_abandonne_apres_trois_jours()
    {
        _puits.Humeur = Humeur.Occupe;
        var id = await DeposerAsync(TimeSpan.FromDays(30));
        for (var heure = 0; heure < 80; heure++)
        {
            await PasserAsync();
            Horloge.Advance(TimeSpan.FromHours(1));
        }

        var mort = await LireAsync(id);
        Assert.Equal((EtatCourriel.Abandonne, MotifAbandon.EssaisEpuises, 9), (mort.Etat, mort.Motif!.Value, mort.Essais));
        Assert.NotNull(mort.Texte);
    }

    [Fact]
    public async Task Ce_qui_n_a_plus_d_objet_au_moment_de_partir_ne_part_pas()
    {
        var id = await DeposerAsync();
        await AvecAsync<CohorteDbContext, Resultat>(async c =>
        {
            (await c.LiensPersonnels.SingleAsync()).RevoqueLe = SiteDeTest.Maintenant.UtcDateTime;
            return await c.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "Essai"));
        });
        await PasserAsync();
        Assert.Empty(_puits.Recus);
        var abandonne = await LireAsync(id);
        Assert.Equal((EtatCourriel.Abandonne, MotifAbandon.SansObjet), (abandonne.Etat, abandonne.Motif!.Value));
        Assert.False(abandonne.Relancer(Role.Administrateur, SiteDeTest.Maintenant.UtcDateTime).EstFait);
    }

    [Fact]
    public async Task Le_jeton_d_un_courriel_en_attente_ne_se_lit_pas_dans_la_base()
    {
        await DeposerAsync();
        var brut = await AvecAsync<CohorteDbContext, List<string>>(c => c.Database.SqlQuery<string>($"SELECT \"Texte\" AS \"Value\" FROM \"Courriels\" UNION ALL SELECT \"Html\" FROM \"Courriels\" UNION ALL SELECT \"Destinataire\" FROM \"Courriels\" UNION ALL SELECT \"Changements\" FROM \"Journal\"").ToListAsync());
        Assert.DoesNotContain(brut, v => v.Contains("jeton-secret", StringComparison.Ordinal) || v.Contains("zoe@exemple.test", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 60)]
    [InlineData(8, 1440)]
    public void Les_reprises_s_espacent(int essais, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), ReprisesDEnvoi.Apres(essais));

    [Fact]
    public void Au_neuvieme_echec_il_n_y_en_a_plus() => Assert.Null(ReprisesDEnvoi.Apres(9));

    public async ValueTask DisposeAsync()
    {
        _puits.Dispose();
        await _base.DisposeAsync();
    }

    private Task<Id<Courriel>> DeposerAsync(TimeSpan? validite = null, string adresse = "zoe@exemple.test") => AvecAsync<CohorteDbContext, Id<Courriel>>(async context =>
    {
        var compte = new Compte { Id = Guid.CreateVersion7(), Nom = "Zoé", UserName = "zoe@exemple.test", Email = "zoe@exemple.test" };
        var lien = new LienPersonnel { Empreinte = Guid.CreateVersion7().ToString("N"), CompteId = compte.Id, Usage = UsageLien.Invitation, ExpireLe = SiteDeTest.Maintenant.UtcDateTime + (validite ?? TimeSpan.FromDays(7)) };
        var contenu = CourrielsDeCompte.Invitation("Zoé", "Alix", new Uri("https://cohorte.exemple/lien/jeton-secret"));
        var courriel = Courriel.Nouveau(UsageCourriel.Invitation, adresse, contenu, lien, SiteDeTest.Maintenant.UtcDateTime, MiseEnForme.Texte(contenu), MiseEnForme.Html(contenu));
        context.AddRange(compte, lien, courriel);
        Assert.True((await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"))).EstFait);
        return courriel.Id;
    });

    private Task<int> PasserAsync() => AvecAsync<EnvoyerCourriels, int>(e => e.PasserAsync(default));

    private Task<Courriel> LireAsync(Id<Courriel> id) => AvecAsync<CohorteDbContext, Courriel>(c => c.Courriels.AsNoTracking().SingleAsync(x => x.Id == id));

    private Task<T> AvecAsync<TService, T>(Func<TService, Task<T>> travail) where TService : notnull => _base.AvecAsync(travail);
}
