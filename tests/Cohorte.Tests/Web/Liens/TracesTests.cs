using System.Net;
using Cohorte.Application.Notifications;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cohorte.Tests.Web.Liens;

/// <summary>What an operator reads in the logs names nobody: no token of a link, no address, no name, whether the link is sent, opened, refused, or leads to an error.</summary>
public sealed class TracesTests(SiteDeTest site)
{
    [Fact]
    public async Task Ni_jeton_ni_adresse_ni_nom_n_arrivent_aux_traces()
    {
        var marque = "Zt" + Guid.CreateVersion7().ToString("N")[^10..];
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = marque + "Nom", Prenom = marque + "Prenom", DateNaissance = new DateOnly(1994, 3, 7), Courriel = $"{marque}@exemple.test" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        await site.EcrireAsync(personne, candidature);
        using var conseiller = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var fiche = await conseiller.OuvrirAsync($"/actions/{action.Code}/candidats/{candidature.Id}");
        Assert.Equal(HttpStatusCode.Redirect, (await conseiller.EnvoyerAsync($"{fiche.Chemin}?handler=LienParCourriel", [new("__RequestVerificationToken", fiche.Jeton)])).Statut);
        var jeton = await JetonEnvoyeAsync(personne);
        await site.AvecServicesAsync(s => s.GetRequiredService<EnvoyerCourriels>().PasserAsync(default));

        using (var candidat = site.Anonyme()) await candidat.PosterEtSuivreAsync(await candidat.OuvrirAsync("/lien/" + jeton), new Dictionary<string, string?>());
        using var autre = site.Anonyme();
        var porte = await autre.OuvrirAsync("/lien/" + jeton);
        for (var essai = 1; essai <= 5; essai++) await autre.PosterAsync(porte, new Dictionary<string, string?> { ["Naissance.Jour"] = $"{essai}", ["Naissance.Mois"] = "1", ["Naissance.Annee"] = "1990" });
        Assert.Equal(HttpStatusCode.Gone, (await autre.LireAsync("/lien/" + jeton)).Statut);
        Assert.Equal(HttpStatusCode.NotFound, (await autre.LireAsync("/lien/inconnu-" + marque)).Statut);
        Assert.Equal(HttpStatusCode.BadRequest, (await autre.EnvoyerAsync("/lien/" + jeton, [new("Naissance.Jour", marque)])).Statut);
        await autre.PosterAsync(await autre.OuvrirAsync("/mot-de-passe/oublie"), new Dictionary<string, string?> { ["Courriel"] = personne.Courriel });
        await autre.PosterAsync(await autre.OuvrirAsync("/connexion"), new Dictionary<string, string?> { ["Saisie.Courriel"] = personne.Courriel, ["Saisie.MotDePasse"] = marque }, "form#connexion");

        // The witness: the product does log, and this test reads it.
        await site.AvecServicesAsync(s => { s.GetRequiredService<ILogger<TracesTests>>().LogWarning("témoin {Marque}", "w" + action.Code); return Task.FromResult(0); });
        Assert.Contains(site.Traces.Lignes, l => l.Contains("w" + action.Code, StringComparison.Ordinal));
        Assert.DoesNotContain(site.Traces.Lignes, l => l.Contains(marque, StringComparison.OrdinalIgnoreCase) || l.Contains(jeton, StringComparison.Ordinal));
    }

    private Task<string> JetonEnvoyeAsync(Personne personne) => site.AvecBaseAsync(async context =>
    {
        var texte = await context.Courriels.Where(c => c.PersonneId == personne.Id).Select(c => c.Texte).SingleAsync();
        return texte!.Split("/lien/")[1].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)[0];
    });
}
