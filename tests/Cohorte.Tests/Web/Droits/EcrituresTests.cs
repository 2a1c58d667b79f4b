using System.Net;
using System.Reflection;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Droits;

/// <summary>Every POST handler of every page × every role × own action, another's action: another's answers 404, a forbidden act 403, and nothing is written.</summary>
public sealed class EcrituresTests(SiteDeTest site)
{
    private static readonly Role[] Conseil = [Role.ConseillerOpco];
    private static readonly Role[] Gestion = [Role.GestionnaireOpco];
    private static readonly Role[] ConseilEtEmployeur = [Role.ConseillerOpco, Role.Employeur];
    private static readonly Role[] ConseilEtPartenaire = [Role.ConseillerOpco, Role.Partenaire];
    private static readonly Role[] ConseilEtOrganisme = [Role.ConseillerOpco, Role.OrganismeFormation];

    /// <summary>Who may post, by permission, written by hand from the specification. A permission that is only about reading never allows a post by itself.</summary>
    private static readonly Dictionary<string, Role[]> ParPermission = new()
    {
        ["CreerAction"] = Conseil,
        ["ConduireAction"] = Conseil,
        ["ConduireCopil"] = Conseil,
        ["ModifierEntreprises"] = Conseil,
        ["ModifierRegroupements"] = Conseil,
        ["ModifierBesoins"] = ConseilEtEmployeur,
        ["ModifierParcours"] = Conseil,
        ["ModifierPartenaires"] = Conseil,
        ["ModifierPrestataires"] = Conseil,
        ["OrienterCandidat"] = ConseilEtPartenaire,
        ["ModifierContrats"] = ConseilEtEmployeur,
        ["ModifierSuivi"] = ConseilEtOrganisme,
        ["ModifierEvaluations"] = ConseilEtOrganisme,
        ["ApprouverBilan"] = Conseil,
        ["ModifierAffectation"] = Conseil,
        ["AdministrerComptes"] = [Role.Administrateur],
    };

    /// <summary>Handlers that decide for themselves, the page being open to more roles.</summary>
    private static readonly Dictionary<string, Role[]> ParGeste = new()
    {
        ["/Actions/Etape Conduire"] = Conseil,
        ["/Actions/Etape Deroger"] = Conseil,
        ["/Actions/Etape Adapter"] = Conseil,
        ["/Actions/Etape Repeter"] = Conseil,
        ["/Actions/Etape Fonder"] = Gestion,
        ["/Affectations/AvisDemandes "] = [Role.Employeur],
        ["/Affectations/AvisDemandes Lien"] = Conseil,
        ["/Affectations/AvisDemandes Courriel"] = Conseil,
        ["/Affectations/AvisDemandes Fermer"] = Conseil,
        ["/Besoins/Index Ajouter"] = Conseil,
        ["/Besoins/Index Passer"] = Conseil,
        ["/Besoins/Index Questions"] = Conseil,
        ["/Besoins/Index QuestionsParCourriel"] = Conseil,
        ["/Candidats/Fiche Accepter"] = ConseilEtEmployeur,
        ["/Candidats/Fiche Verifier"] = Conseil,
        ["/Candidats/Fiche Lien"] = Conseil,
        ["/Candidats/Fiche Revoquer"] = Conseil,
        ["/Immersions/Index Prevoir"] = Conseil,
        ["/Evaluations/Index Sortie"] = Conseil,
    };

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Aucun_geste_ne_passe_outre_les_droits(Role role)
    {
        var sienne = await site.UneActionAsync();
        var autre = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(role, sienne);
        var jeton = (await visite.OuvrirAsync(role is Role.Administrateur ? "/comptes" : role is Role.Candidat ? "/" : "/actions")).Jeton;
        var avant = await EcrituresAsync();
        var ecarts = new List<string>();
        foreach (var (page, geste, route, exige) in await GestesAsync())
        {
            var permis = ParGeste.GetValueOrDefault($"{page} {geste}") ?? ParPermission.GetValueOrDefault(exige.Ecriture.ToString());
            if (permis is null || (permis.Contains(role) && ParGeste.ContainsKey($"{page} {geste}"))) continue;
            if (route.Contains("{code}", StringComparison.Ordinal) && role is not (Role.GestionnaireOpco or Role.DirectionOpco))
            {
                var ailleurs = await PosterAsync(visite, jeton, Adresse(route, autre.Code), geste);
                if (ailleurs != HttpStatusCode.NotFound) ecarts.Add($"{role} {page} {geste} ailleurs : {ailleurs}");
            }

            var chezSoi = await PosterAsync(visite, jeton, Adresse(route, sienne.Code), geste);
            if (!permis.Contains(role) && chezSoi != HttpStatusCode.Forbidden) ecarts.Add($"{role} {page} {geste} : {chezSoi}");
            if (permis.Contains(role) && chezSoi == HttpStatusCode.Forbidden) ecarts.Add($"{role} {page} {geste} : refusé");
        }

        Assert.Empty(ecarts);
        if (role is not (Role.ConseillerOpco or Role.GestionnaireOpco)) Assert.Equal(avant, await EcrituresAsync());

        Task<int> EcrituresAsync() => site.AvecBaseAsync(c => Task.FromResult(c.Journal.Count(l => l.ActionId == sienne.Id.Valeur || l.ActionId == autre.Id.Valeur)));
    }

    [Fact]
    public async Task Chaque_geste_d_une_action_a_sa_ligne_dans_la_table()
    {
        string[] libres = ["/Candidats/Fiche Passer", "/Candidats/Fiche Consulter", "/Immersions/Index Passer", "/Immersions/Index Bilans", "/Depots/Index "];
        var gestes = (await GestesAsync()).Where(g => ParPermission.ContainsKey(g.Exige.Ecriture.ToString()) || ParGeste.ContainsKey($"{g.Page} {g.Geste}") || libres.Contains($"{g.Page} {g.Geste}")).ToList();
        Assert.True(gestes.Count > 40, $"{gestes.Count} gestes");
        Assert.Empty(ParGeste.Keys.Except(gestes.Select(g => $"{g.Page} {g.Geste}")));
    }

    private static async Task<HttpStatusCode> PosterAsync(Visite visite, string jeton, string adresse, string geste) =>
        (await visite.EnvoyerAsync(geste.Length == 0 ? adresse : $"{adresse}{(adresse.Contains('?', StringComparison.Ordinal) ? '&' : '?')}handler={geste}", [new("__RequestVerificationToken", jeton)])).Statut;

    private async Task<List<(string Page, string Geste, string Route, ExigeAttribute Exige)>> GestesAsync()
    {
        var application = await site.DemarrerAsync();
        return [.. application.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(p => (Page: p.ViewEnginePath, Route: p.AttributeRouteInfo!.Template!, Modele: typeof(Cohorte.Web.Serveur).Assembly.GetType("Cohorte.Web.Pages" + p.ViewEnginePath.Replace('/', '.') + "Model")))
            .Where(p => p.Modele?.GetCustomAttribute<ExigeAttribute>() is not null)
            .SelectMany(p => p.Modele!.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal))
                .Select(m => (p.Page, m.Name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal), p.Route, p.Modele!.GetCustomAttribute<ExigeAttribute>()!)))];
    }

    private static string Adresse(string route, string code) =>
        "/" + route.Replace("{code}", code, StringComparison.Ordinal).Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{cle}", "metier", StringComparison.Ordinal);
}
