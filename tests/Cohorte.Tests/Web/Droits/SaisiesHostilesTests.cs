using System.Net;
using System.Reflection;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Droits;

/// <summary>Whatever is posted to any form of the product: never a 500, and nothing written by a hostile value in every field.</summary>
public sealed class SaisiesHostilesTests(SiteDeTest site)
{
    private static readonly string[] Valeurs = ["", "abc", "-1", "99999999999999999999", "31/02/2027", "<script>alert(1)</script>", "'; DROP TABLE Actions;--", "😀🏳️‍🌈", "مرحبا\u202E", "\0\u0001", new string('x', 100_000), "00000000-0000-0000-0000-000000000000", "NaN", "1e9"];

    [Theory]
    [InlineData(Role.ConseillerOpco)]
    [InlineData(Role.GestionnaireOpco)]
    [InlineData(Role.Employeur)]
    [InlineData(Role.Administrateur)]
    public async Task Aucune_saisie_ne_provoque_d_erreur_interne(Role role)
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(role, action);
        var jeton = (await visite.OuvrirAsync(role == Role.Administrateur ? "/comptes" : "/actions")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var fautes = new List<string>();
        foreach (var (adresse, champs) in await FormulairesAsync(action.Code))
        {
            foreach (var valeur in Valeurs)
            {
                var reponse = await visite.EnvoyerAsync(adresse, champs.Select(c => KeyValuePair.Create(c, valeur)).Prepend(new("__RequestVerificationToken", jeton)));
                if ((int)reponse.Statut >= 500) fautes.Add($"{adresse} avec « {valeur[..Math.Min(20, valeur.Length)]} » : {reponse.Statut}");
            }
        }

        Assert.Empty(fautes);
    }

    [Fact]
    public async Task Aucune_adresse_ne_provoque_d_erreur_interne()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        foreach (var suite in new[] { "candidats?page=-1&tri=x&etat=7&q=%00", "journal?du=99/99/9999&page=99999999999", "candidats/pas-un-guid", "contrats/1", "copil/x", "besoins/postes/x", "etapes/%F0%9F%98%80", "parcours?variante=x", "depots?etat=Inconnu" })
        {
            Assert.True((int)(await visite.LireAsync($"/actions/{action.Code}/{suite}")).Statut < 500, suite);
        }
    }

    [Fact]
    public async Task Une_ecriture_hostile_laisse_l_action_intacte()
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco, action);
        var avant = await site.AvecBaseAsync(c => c.Journal.CountAsync(l => l.ActionId == action.Id.Valeur));
        var page = await visite.OuvrirAsync($"/actions/{action.Code}/modifier");
        var reponse = await visite.PosterAsync(page, new Dictionary<string, string?> { ["Saisie.Intitule"] = new string('x', 100_000), ["Saisie.RayonKm"] = "-4" }, "form.etroit");
        Assert.Equal(HttpStatusCode.OK, reponse.Statut);
        Assert.Contains("Ce texte dépasse", reponse.Erreurs, StringComparison.Ordinal);
        Assert.Equal(avant, await site.AvecBaseAsync(c => c.Journal.CountAsync(l => l.ActionId == action.Id.Valeur)));
    }

    /// <summary>Every POST handler of every page, found by reflection, with the names of its bound fields.</summary>
    private async Task<List<(string Adresse, List<string> Champs)>> FormulairesAsync(string code)
    {
        var application = await site.DemarrerAsync();
        var formulaires = new List<(string, List<string>)>();
        foreach (var page in application.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>())
        {
            var modele = typeof(Cohorte.Web.Serveur).Assembly.GetType("Cohorte.Web.Pages" + page.ViewEnginePath.Replace('/', '.') + "Model");
            if (modele is null) continue;
            var champs = modele.GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute))).SelectMany(p => Champs(p.Name, p.PropertyType)).ToList();
            foreach (var geste in modele.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal)))
            {
                var nom = geste.Name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal);
                var parametres = geste.GetParameters().Where(p => p.ParameterType == typeof(string) && p.Name is not ("id" or "cle" or "jeton")).Select(p => p.Name!);
                var route = "/" + page.AttributeRouteInfo!.Template!.Replace("{code:int}", "404", StringComparison.Ordinal).Replace("{code}", code, StringComparison.Ordinal).Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id}", "nouveau", StringComparison.Ordinal).Replace("{cle}", "metier", StringComparison.Ordinal).Replace("{jeton}", "x", StringComparison.Ordinal);
                formulaires.Add((nom.Length == 0 ? route : $"{route}?handler={nom}", [.. champs, .. parametres]));
            }
        }

        Assert.True(formulaires.Count > 40, "the forms are found");
        return formulaires;
    }

    private static IEnumerable<string> Champs(string prefixe, Type type) =>
        type.IsClass && type != typeof(string) && !type.IsGenericType
            ? type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).SelectMany(p => Champs($"{prefixe}.{p.Name}", p.PropertyType))
            : [prefixe];
}
