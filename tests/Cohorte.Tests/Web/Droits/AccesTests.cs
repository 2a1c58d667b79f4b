using System.Net;
using System.Reflection;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Web.Droits;

/// <summary>Every page of the product × every role × own action, another's action, nobody signed in.</summary>
public sealed class AccesTests(SiteDeTest site)
{
    /// <summary>What each role may read, written by hand from the specification, apart from the code.</summary>
    private static readonly Dictionary<string, Role[]> Lecture = new()
    {
        ["VoirActions"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire, Role.Tuteur, Role.ExpertComptable],
        ["CreerAction"] = [Role.ConseillerOpco],
        ["VoirAction"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire, Role.Tuteur, Role.ExpertComptable],
        ["VoirJournal"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["VoirCopil"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire],
        ["VoirEntreprises"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["ModifierEntreprises"] = [Role.ConseillerOpco],
        ["VoirBesoins"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.Federation],
        ["ModifierBesoins"] = [Role.ConseillerOpco, Role.Employeur],
        ["VoirParcours"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Tuteur],
        ["ModifierParcours"] = [Role.ConseillerOpco],
        ["VoirPartenaires"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["VoirPrestataires"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["VoirCandidats"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.Partenaire],
        ["OrienterCandidat"] = [Role.ConseillerOpco, Role.Partenaire],
        ["VoirAffectation"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["ModifierAffectation"] = [Role.ConseillerOpco],
        ["VoirAvis"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur],
        ["VoirImmersions"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.Partenaire],
        ["ModifierImmersions"] = [Role.ConseillerOpco],
        ["VoirContrats"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.ExpertComptable],
        ["ModifierContrats"] = [Role.ConseillerOpco, Role.Employeur],
        ["VoirDepots"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.ExpertComptable],
        ["VoirSuivi"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation],
        ["VoirEvaluations"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.OrganismeFormation],
        ["VoirCouts"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.ExpertComptable],
        ["VoirBilan"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire],
        ["VoirReglesOpco"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["ModifierReglesOpco"] = [Role.GestionnaireOpco],
        ["VoirEchanges"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["VoirRegroupements"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco],
        ["ModifierRegroupements"] = [Role.ConseillerOpco],
        ["NoterEchange"] = [Role.ConseillerOpco, Role.GestionnaireOpco],
        ["UtiliserListes"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire, Role.Tuteur, Role.ExpertComptable, Role.Administrateur],
        ["Rechercher"] = [Role.ConseillerOpco, Role.GestionnaireOpco, Role.DirectionOpco, Role.Employeur, Role.OrganismeFormation, Role.Federation, Role.Partenaire, Role.Tuteur, Role.ExpertComptable],
        ["DeclarerSuppleance"] = [Role.ConseillerOpco, Role.DirectionOpco, Role.Administrateur],
        ["SonCompte"] = [.. Enum.GetValues<Role>()],
        ["EffacerPersonnes"] = [Role.Administrateur],
        ["VoirCourriels"] = [Role.Administrateur],
        ["AdministrerComptes"] = [Role.Administrateur],
    };

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Chaque_page_suit_la_table_des_droits(Role role)
    {
        var sienne = await site.UneActionAsync();
        var autre = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(role, sienne);
        var ecarts = new List<string>();
        foreach (var (route, exige) in await PagesAsync())
        {
            var permis = Lecture[exige.Lecture.ToString()].Contains(role);
            var dansAction = route.Contains("{code}", StringComparison.Ordinal);
            var statut = (await visite.LireAsync(Adresse(route, sienne.Code))).Statut;
            var attendu = permis ? new[] { HttpStatusCode.OK, HttpStatusCode.NotFound } : [HttpStatusCode.Forbidden];
            if (!attendu.Contains(statut)) ecarts.Add($"{role} {route} : {statut}");
            if (permis && !DemandeUnObjet(route) && statut != HttpStatusCode.OK) ecarts.Add($"{role} {route} : {statut}, ouverte attendue");
            if (!dansAction) continue;
            var ailleurs = (await visite.LireAsync(Adresse(route, autre.Code))).Statut;
            var voitTout = role is Role.GestionnaireOpco or Role.DirectionOpco;
            if (!voitTout && ailleurs != HttpStatusCode.NotFound) ecarts.Add($"{role} {route} ailleurs : {ailleurs}");
        }

        Assert.Empty(ecarts);
    }

    [Fact]
    public async Task Personne_n_entre_sans_se_connecter()
    {
        var action = await site.UneActionAsync();
        using var visite = site.Anonyme();
        foreach (var (route, _) in await PagesAsync())
        {
            var page = await visite.LireAsync(Adresse(route, action.Code));
            Assert.Equal(HttpStatusCode.Redirect, page.Statut);
            Assert.Contains("/connexion", page.Redirection, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Role.Federation)]
    [InlineData(Role.DirectionOpco)]
    [InlineData(Role.Employeur)]
    public async Task Une_ecriture_sans_droit_est_refusee_et_ne_change_rien(Role role)
    {
        var action = await site.UneActionAsync();
        using var visite = await site.ConnecterAsync(role, action);
        var page = await visite.OuvrirAsync($"/actions/{action.Code}");
        var jeton = page.Jeton;
        var reponse = await visite.EnvoyerAsync($"/actions/{action.Code}/modifier", [new("__RequestVerificationToken", jeton), new("Saisie.Intitule", "Détournée")]);
        Assert.Equal(HttpStatusCode.Forbidden, reponse.Statut);
        Assert.Equal("Action de test", await site.AvecBaseAsync(c => Task.FromResult(c.Actions.Single(a => a.Id == action.Id).Intitule)));
    }

    [Fact]
    public async Task Les_entetes_ferment_la_page()
    {
        await site.DemarrerAsync();
        using var visite = site.Anonyme();
        var reponse = await visite.TelechargerAsync("/");
        var politique = string.Join(" ", reponse.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", politique, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", politique, StringComparison.Ordinal);
        Assert.Equal("nosniff", reponse.Headers.GetValues("X-Content-Type-Options").Single());
    }

    private async Task<List<(string Route, ExigeAttribute Exige)>> PagesAsync()
    {
        var application = await site.DemarrerAsync();
        return [.. application.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(p => (p.AttributeRouteInfo!.Template!, Type: Type(p)))
            .Where(p => p.Type?.GetCustomAttribute<ExigeAttribute>() is not null)
            .Select(p => (p.Item1, p.Type!.GetCustomAttribute<ExigeAttribute>()!))];
    }

    /// <summary>Pages of one object, which does not exist here, and the draft of a contract, which asks for a candidacy.</summary>
    private static bool DemandeUnObjet(string route) =>
        route.Contains("{id", StringComparison.Ordinal) || route.Contains("{cle}", StringComparison.Ordinal) || route.EndsWith("contrats/nouveau", StringComparison.Ordinal);

    private static Type? Type(PageActionDescriptor page)
    {
        var nom = "Cohorte.Web.Pages" + page.ViewEnginePath.Replace('/', '.') + "Model";
        return typeof(Cohorte.Web.Serveur).Assembly.GetType(nom);
    }

    private static string Adresse(string route, string code) =>
        "/" + route.Replace("{code}", code, StringComparison.Ordinal).Replace("{id}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal).Replace("{cle}", "metier", StringComparison.Ordinal).Replace("{modele}", "cp-ordinaire", StringComparison.Ordinal);
}
