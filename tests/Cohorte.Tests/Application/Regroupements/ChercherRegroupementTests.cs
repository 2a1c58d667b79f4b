using Cohorte.Application.Persistance;
using Cohorte.Application.Regroupements;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Regroupements;

/// <summary>The queue of the longer searches, on a base of its own that nothing runs.</summary>
public sealed class ChercherRegroupementTests(BaseMigree modele) : IAsyncLifetime
{
    private static readonly Acteur Zoe = new(null, "Zoé Martin", Role.ConseillerOpco);
    private BaseAPart _base = null!;

    public async ValueTask InitializeAsync() => _base = await BaseAPart.CreerAsync(modele, services => services.AddSingleton(new SonnetteDesTravaux()).AddScoped<FileDeTravaux>());

    [Fact]
    public async Task Une_personne_n_a_qu_une_recherche_en_cours_et_retrouve_la_sienne()
    {
        var premiere = await LancerAsync(Zoe, 30);
        Assert.True(premiere.EstFait);
        Assert.Equal(premiere.Valeur, (await LancerAsync(Zoe, 30)).Valeur);
        var autre = await LancerAsync(Zoe, 40);
        Assert.Equal("Une de vos recherches est encore en cours, avec d’autres réglages\u00A0: attendez sa fin, une minute au plus.", Assert.Single(autre.Refus).Message);
        Assert.True((await LancerAsync(Zoe with { Nom = "Ali Bah" }, 40)).EstFait);
        Assert.Equal(2, await _base.AvecAsync<CohorteDbContext, int>(c => c.Travaux.CountAsync()));
    }

    public ValueTask DisposeAsync() => _base.DisposeAsync();

    private Task<Resultat<string>> LancerAsync(Acteur acteur, int minutes) =>
        _base.AvecAsync<ChercherRegroupement, Resultat<string>>(c => c.LancerAsync(acteur, new ProblemeRegroupement(5, 8, minutes, ["A1203"], [new("F1", "A1203", 0, 0, 5)], [new("S1", 0, 0, 8)]), TestContext.Current.CancellationToken));
}
