using Cohorte.Application.Travaux;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Travaux;
using Cohorte.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Cohorte.Tests.Web.Travaux;

/// <summary>The queue on a real database of its own, its runner left out: the test plays the processes.</summary>
public sealed class FileDeTravauxTests(BaseMigree modele) : IAsyncLifetime
{
    private readonly BaseDeTest _base = new();
    private readonly FakeTimeProvider _horloge = new(SiteDeTest.Maintenant);
    private WebApplication _application = null!;

    public async ValueTask InitializeAsync()
    {
        await modele.CopierAsync(_base);
        _application = Serveur.Construire([$"--base={_base.Designation}", "--environment=Development", "--demo=false", "--urls=http://127.0.0.1:0"], services =>
        {
            services.AddSingleton<TimeProvider>(_horloge);
            services.RemoveAll<IHostedService>();
        });
    }

    [Fact]
    public async Task Deux_processus_ne_tiennent_jamais_le_meme_travail()
    {
        for (var i = 0; i < 6; i++) await DeposerAsync();
        var pris = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => FileAsync(f => f.PrendreAsync($"P{i}", true, default)))));
        var tenus = pris.OfType<Travail>().Select(t => t.Id).ToList();
        Assert.Equal(6, tenus.Count);
        Assert.Equal(6, tenus.Distinct().Count());
    }

    [Fact]
    public async Task Un_travail_dont_le_processus_est_mort_est_repris_quand_son_bail_finit()
    {
        var travail = await DeposerAsync();
        Assert.Equal(travail.Id, (await FileAsync(f => f.PrendreAsync("mort", true, default)))!.Id);
        Assert.Null(await FileAsync(f => f.PrendreAsync("vivant", true, default)));
        _horloge.Advance(FileDeTravaux.Bail + TimeSpan.FromSeconds(1));
        var repris = await FileAsync(f => f.PrendreAsync("vivant", true, default));
        Assert.Equal(travail.Id, repris!.Id);
        Assert.Equal(2, repris.Tentatives);

        // The dead process comes back too late: it holds nothing any more, and its answer is not kept.
        Assert.False(await FileAsync(f => f.RenouvelerAsync(travail.Id, "mort", null, 10, default)));
        await FaireAsync(f => f.TerminerAsync(travail.Id, "mort", "{}", default));
        Assert.Equal(EtatTravail.EnCours, (await FileAsync(f => f.ParCleAsync(travail.Cle, default)))!.Etat);
        await FaireAsync(f => f.TerminerAsync(travail.Id, "vivant", "{\"a\":1}", default));
        var fini = (await FileAsync(f => f.ParCleAsync(travail.Cle, default)))!;
        Assert.Equal((EtatTravail.Termine, "{\"a\":1}", 100), (fini.Etat, fini.Resultat, fini.Pourcentage));
    }

    [Fact]
    public async Task Un_travail_qui_tue_trois_processus_n_est_pas_repris()
    {
        var travail = await DeposerAsync();
        for (var i = 0; i < FileDeTravaux.TentativesMax; i++)
        {
            Assert.NotNull(await FileAsync(f => f.PrendreAsync("P", true, default)));
            _horloge.Advance(FileDeTravaux.Bail + TimeSpan.FromSeconds(1));
        }

        Assert.Null(await FileAsync(f => f.PrendreAsync("P", true, default)));
        var fini = (await FileAsync(f => f.ParCleAsync(travail.Cle, default)))!;
        Assert.Equal(EtatTravail.Echoue, fini.Etat);
        Assert.Contains("interrompu trois fois", fini.Erreur, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_annulation_arrete_tout_de_suite_ou_aux_prochaines_nouvelles()
    {
        var attend = await DeposerAsync();
        Assert.True(await FileAsync(f => f.AnnulerAsync(attend.Id, default)));
        Assert.Equal(EtatTravail.Annule, (await FileAsync(f => f.ParCleAsync(attend.Cle, default)))!.Etat);

        var court = await DeposerAsync();
        await FileAsync(f => f.PrendreAsync("P", true, default));
        Assert.True(await FileAsync(f => f.RenouvelerAsync(court.Id, "P", new AvancementDuCalcul(12, 10, "recherche"), 40, default)));
        Assert.True(await FileAsync(f => f.AnnulerAsync(court.Id, default)));
        Assert.False(await FileAsync(f => f.RenouvelerAsync(court.Id, "P", null, 41, default)));
        await FaireAsync(f => f.ArreterAsync(court.Id, "P", null, default));
        var fini = (await FileAsync(f => f.ParCleAsync(court.Cle, default)))!;
        Assert.Equal((EtatTravail.Annule, 12L, 10L, 40), (fini.Etat, fini.Meilleur!.Value, fini.Borne!.Value, fini.Pourcentage));
        Assert.False(await FileAsync(f => f.AnnulerAsync(court.Id, default)));
    }

    [Fact]
    public async Task Un_travail_rendu_repart_aussitot_et_les_publics_s_oublient()
    {
        var travail = await DeposerAsync();
        await FileAsync(f => f.PrendreAsync("P", true, default));
        await FaireAsync(f => f.RendreAsync(travail.Id, "P", default));
        var repris = await FileAsync(f => f.PrendreAsync("Q", true, default));
        Assert.Equal((travail.Id, 1), (repris!.Id, repris.Tentatives));
        await FaireAsync(f => f.TerminerAsync(travail.Id, "Q", "{}", default));
        Assert.Equal(1, await FileAsync(f => f.OublierPublicsAsync(_horloge.GetUtcNow().UtcDateTime.AddMinutes(1), default)));
        Assert.Null(await FileAsync(f => f.ParCleAsync(travail.Cle, default)));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        await _base.DisposeAsync();
    }

    private Task<Travail> DeposerAsync() => FileAsync(f => f.DeposerAsync(TypeDeTravail.ApiAffectation, "{}", 10, "test", null, default));

    private async Task<T> FileAsync<T>(Func<FileDeTravaux, Task<T>> geste)
    {
        await using var portee = _application.Services.CreateAsyncScope();
        return await geste(portee.ServiceProvider.GetRequiredService<FileDeTravaux>());
    }

    private async Task FaireAsync(Func<FileDeTravaux, Task> geste)
    {
        await using var portee = _application.Services.CreateAsyncScope();
        await geste(portee.ServiceProvider.GetRequiredService<FileDeTravaux>());
    }
}
