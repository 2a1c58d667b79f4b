using System.Net;
using AngleSharp.Html.Dom;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Tests.Web.Droits;

/// <summary>Whatever is posted to any form of the product: no internal error, a French message, and a base that a refusal leaves untouched.</summary>
public sealed class SaisiesHostilesTests(SiteHostile site) : IClassFixture<SiteHostile>
{
    private const string Jeton = "__RequestVerificationToken";
    private const string Marque = "QQQQQQQQQQQQ";

    /// <summary>Words of the framework's own English messages.</summary>
    private static readonly string[] Anglais = ["The value", "is required", "is invalid", "is not valid", "field must", "An error occurred", "Failed to", "cannot be"];

    private static readonly Dictionary<string, string?> Valeurs = new()
    {
        ["absente"] = null,
        ["vide"] = "",
        ["mot"] = "abc",
        ["négative"] = "-1",
        ["immense"] = "99999999999999999999",
        ["date impossible"] = "31/02/2027",
        ["HTML"] = "<script>alert(1)</script>",
        ["SQL"] = "'; DROP TABLE Actions;--",
        ["émoji de droite à gauche"] = "😀🏳️‍🌈 مرحبا\u202E",
        ["contrôle"] = "\0\u0001",
        ["100 ko"] = new string('Q', 100_000),
        ["identifiant nul"] = "00000000-0000-0000-0000-000000000000",
        ["flottant"] = "NaN",
    };

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public async Task Aucune_valeur_hostile_ne_passe_dans_un_formulaire() => await PosterPartoutAsync(Role.ConseillerOpco, ["absente", "mot", "immense", "HTML", "émoji de droite à gauche", "contrôle", "100 ko", "identifiant nul"], unParUn: false);

    [Theory]
    [InlineData(Role.GestionnaireOpco)]
    [InlineData(Role.Employeur)]
    [InlineData(Role.Administrateur)]
    public async Task Aucun_role_ne_passe_avec_une_valeur_hostile(Role role) => await PosterPartoutAsync(role, ["absente", "contrôle"], unParUn: false);

    [Theory]
    [Trait("Duree", "longue")]
    [MemberData(nameof(Roles))]
    public async Task Chaque_champ_chaque_valeur_chaque_role(Role role)
    {
        await PosterPartoutAsync(role, [.. Valeurs.Keys], unParUn: false);
        await PosterPartoutAsync(role, ["mot", "immense", "contrôle", "100 ko", "identifiant nul"], unParUn: true);
    }

    [Theory]
    [InlineData(Role.ConseillerOpco)]
    [InlineData(Role.Employeur)]
    public async Task Un_objet_d_une_autre_action_ou_une_version_perimee_ne_changent_rien(Role role)
    {
        var visite = role == Role.ConseillerOpco ? await site.ConseillerAsync() : await site.ConnecterAsync(role);
        var etrangers = site.Objets.Where(o => o.Value.Action is { } a && a != site.ActionId).GroupBy(o => o.Value.Type).ToDictionary(g => g.Key, g => g.First().Key.ToString());
        var fautes = new List<string>();
        var essais = 0;
        foreach (var adresse in (await AdressesAsync()).Values.OfType<string>())
        {
            var page = await visite.LireAsync(adresse);
            if (page.Statut != HttpStatusCode.OK) continue;
            foreach (var formulaire in page.Document.QuerySelectorAll("main form[method=post]").OfType<IHtmlFormElement>())
            {
                foreach (var (nom, valeurs) in Mutations(formulaire, etrangers))
                {
                    essais++;
                    var avant = await site.EmpreinteAsync();
                    var reponse = await visite.EnvoyerAsync(Cible(formulaire, adresse), Remplir(formulaire, valeurs));
                    if ((int)reponse.Statut >= 500) fautes.Add($"{adresse} {nom} : {reponse.Statut}");
                    else if (await site.EmpreinteAsync() != avant) fautes.Add($"{adresse} {Cible(formulaire, adresse)} {nom} : la base a changé ({reponse.Statut} {reponse.Redirection})");
                }
            }
        }

        Assert.True(fautes.Count == 0, string.Join("\n", fautes.Take(60)));
        Assert.True(essais >= (role == Role.ConseillerOpco ? 20 : 1), $"{essais} essais");
    }

    [Fact]
    public async Task Chaque_page_d_un_objet_s_ouvre_sur_un_objet_reel()
    {
        using var administrateur = await site.ConnecterAsync(Role.Administrateur);
        var fautes = new List<string>();
        foreach (var (route, adresse) in await AdressesAsync())
        {
            if (adresse is not null || route.StartsWith("/erreur/", StringComparison.Ordinal) || route.StartsWith("/lien/", StringComparison.Ordinal) || FormulairesDuProduit.Parametres(route).Count == 0) continue;
            if ((await administrateur.LireAsync(FormulairesDuProduit.Remplir(route, ParDefaut))).Statut == HttpStatusCode.OK) continue;
            fautes.Add($"{route} : aucune adresse réelle ne l’ouvre ; mettez un tel objet dans la démonstration, ou semez-le dans SiteHostile.");
        }

        Assert.True(fautes.Count == 0, string.Join("\n", fautes));
    }

    [Fact]
    public async Task Aucune_adresse_ne_provoque_d_erreur_interne()
    {
        using var visite = await site.ConnecterAsync(Role.ConseillerOpco);
        var fautes = new List<string>();
        foreach (var route in FormulairesDuProduit.Routes(site.Services))
        {
            foreach (var valeur in new[] { "x", "-1", "%00", "%F0%9F%98%80", "..%2F..", new string('a', 2_000), "00000000-0000-0000-0000-000000000000" })
            {
                foreach (var code in new[] { SiteHostile.Action, valeur }.Take(FormulairesDuProduit.Parametres(route).Contains("code") ? 2 : 1))
                {
                    var adresse = FormulairesDuProduit.Remplir(route, nom => nom == "code" ? code : valeur) + "?page=99999999999&tri=x&q=%00&du=99%2F99%2F9999&etat=7&variante=x&action=x&handler=x";
                    var statut = await StatutAsync(visite, adresse);
                    if ((int)statut >= 500) fautes.Add($"{adresse[..Math.Min(120, adresse.Length)]} : {statut}");
                }
            }
        }

        Assert.True(fautes.Count == 0, string.Join("\n", fautes.Take(60)));
    }

    private async Task PosterPartoutAsync(Role role, IReadOnlyList<string> lesquelles, bool unParUn)
    {
        var visite = role == Role.ConseillerOpco ? await site.ConseillerAsync() : await site.ConnecterAsync(role);
        var adresses = await AdressesAsync();
        var jeton = await JetonAsync(visite);
        var fautes = new List<string>();
        foreach (var geste in await FormulairesDuProduit.GestesAsync(site.Services))
        {
            if (geste.Route is "/deconnexion") continue;
            var chemin = adresses[geste.Route] ?? FormulairesDuProduit.Remplir(geste.Route, ParDefaut);
            foreach (var nom in lesquelles)
            {
                foreach (var champs in unParUn ? geste.Champs.Select(c => new[] { c }) : [[.. geste.Champs]])
                {
                    await PosterAsync(visite, geste.Adresse(chemin), champs, nom, jeton, fautes);
                }
            }
        }

        Assert.True(fautes.Count == 0, string.Join("\n", fautes.Take(60)));
    }

    private async Task PosterAsync(Visite visite, string adresse, IReadOnlyList<string> champs, string nom, string jeton, List<string> fautes)
    {
        var valeur = Valeurs[nom];
        var rang = await site.RangDuJournalAsync();
        using var requete = new HttpRequestMessage(HttpMethod.Post, new Uri(adresse, UriKind.Relative)) { Content = new FormUrlEncodedContent((valeur is null ? [] : champs.Select(c => KeyValuePair.Create(c, valeur))).Prepend(new(Jeton, jeton))) };
        using var envoi = await visite.EnvoyerAsync(requete);
        var reponse = (Statut: envoi.StatusCode, Texte: await envoi.Content.ReadAsStringAsync());
        var ou = $"{adresse} [{nom}{(champs.Count == 1 ? " " + champs[0] : "")}]";
        if ((int)reponse.Statut >= 500) fautes.Add($"{ou} : {reponse.Statut}");
        if (reponse.Statut is HttpStatusCode.OK or >= HttpStatusCode.BadRequest && Anglais.FirstOrDefault(a => reponse.Texte.Contains(a, StringComparison.Ordinal)) is { } mot) fautes.Add($"{ou} : message en anglais, « {mot} »");
        if (reponse.Statut >= HttpStatusCode.BadRequest && !reponse.Texte.Contains("<h1>", StringComparison.Ordinal)) fautes.Add($"{ou} : {reponse.Statut} sans message");
        if (reponse.Statut == HttpStatusCode.OK && reponse.Texte.Contains("<script>alert", StringComparison.Ordinal)) fautes.Add($"{ou} : le HTML saisi est rendu tel quel");
        var ecrites = await site.JournalDepuisAsync(rang);
        if (ecrites.Count == 0) return;
        if (reponse.Statut >= HttpStatusCode.BadRequest || reponse.Texte.Contains("resume-erreurs", StringComparison.Ordinal)) fautes.Add($"{ou} : {reponse.Statut}, mais la base a changé : {Court(ecrites[0])}");
        if (ecrites.FirstOrDefault(e => e.Contains(Marque, StringComparison.Ordinal)) is { } tronque) fautes.Add($"{ou} : un texte trop long est gardé : {Court(tronque)}");
    }

    /// <summary>For each route, a real address that opens for an adviser, or <c>null</c>: objects of each type are tried until one does. Found once.</summary>
    private async Task<IReadOnlyDictionary<string, string?>> AdressesAsync()
    {
        if (site.Adresses is { } connues) return connues;
        var visite = await site.ConseillerAsync();
        var brouillons = await PreparerAsync(visite);
        var gestionnaire = await site.ConnecterAsync(Role.GestionnaireOpco);
        var administrateur = await site.ConnecterAsync(Role.Administrateur);
        var objets = brouillons.Append(site.ParametreOpco).Append(site.Compte.ToString()).Concat(site.Objets.Where(o => o.Value.Action is null || o.Value.Action == site.ActionId).GroupBy(o => o.Value.Type).SelectMany(g => new[] { g.Last().Key, g.First().Key }.Distinct()).Select(g => g.ToString())).ToList();
        var candidatures = site.Objets.Where(o => o.Value.Type == "Candidature" && o.Value.Action == site.ActionId).Select(o => "?candidature=" + o.Key).Reverse().Take(3).ToList();
        var adresses = new Dictionary<string, string?>();
        foreach (var route in FormulairesDuProduit.Routes(site.Services))
        {
            var essais = from objet in FormulairesDuProduit.Parametres(route).Any(p => p.StartsWith("id", StringComparison.OrdinalIgnoreCase)) ? objets : [""]
                         from requete in route.EndsWith("/contrats/nouveau", StringComparison.Ordinal) ? candidatures : [""]
                         select FormulairesDuProduit.Remplir(route, nom => nom.StartsWith("id", StringComparison.OrdinalIgnoreCase) ? objet : ParDefaut(nom)) + requete;
            adresses[route] = null;
            foreach (var adresse in essais)
            {
                var statut = await StatutAsync(visite, adresse);
                if (statut == HttpStatusCode.Forbidden) statut = await StatutAsync(gestionnaire, adresse);
                if (statut == HttpStatusCode.Forbidden) statut = await StatutAsync(administrateur, adresse);
                if (statut != HttpStatusCode.OK) continue;
                adresses[route] = adresse;
                break;
            }
        }

        return site.Adresses = adresses;
    }

    /// <summary>Opens what the demonstration cannot hold: drafts of imports and an absence, which belong to the visitor; and the key of a line that waits.</summary>
    private static async Task<List<string>> PreparerAsync(Visite visite)
    {
        var ouverte = await visite.PosterAsync(await visite.OuvrirAsync("/reprises"), new Dictionary<string, string?>());
        var id = ouverte.Redirection!.Split('/')[2];
        var tableau = await visite.OuvrirAsync($"/reprises/{id}/tableaux/entreprises");
        await visite.PosterAsync(tableau, new Dictionary<string, string?> { ["Saisie.Colle"] = "Entreprise\tSIRET\nSerres du Val\t123\nSerres du Val\t\nBois\t" });
        var absences = await visite.OuvrirAsync("/suppleances");
        var suppleant = absences.Document.QuerySelector("select[name='Saisie.SuppleantId'] option:not([value=''])")!.GetAttribute("value");
        await visite.PosterAsync(absences, new Dictionary<string, string?> { ["Saisie.SuppleantId"] = suppleant, ["Saisie.Du.Jour"] = "01/06/2050", ["Saisie.Au.Jour"] = "02/06/2050" }, "form[action*=Declarer]");
        var suppleance = (await visite.OuvrirAsync("/suppleances")).Document.QuerySelector("tbody th a")!.GetAttribute("href")!.Split('/')[^1];
        var tour = (await visite.OuvrirAsync("/a-faire")).Document.QuerySelector("td a.bouton")!.GetAttribute("href")!.Split('/')[^1];
        return [id, suppleance, tour];
    }

    private string ParDefaut(string parametre) => parametre switch
    {
        "code" => SiteHostile.Action,
        "cle" => "selection",
        "question" => "action",
        "table" => "entreprises",
        "modele" => "cp-ordinaire",
        "parametre" => site.ParametreOpco,
        "chapitre" => "calendrier",
        "regle" => "TRN-01",
        "statut" => "404",
        _ => "x",
    };

    private static async Task<HttpStatusCode> StatutAsync(Visite visite, string adresse)
    {
        using var reponse = await visite.TelechargerAsync(adresse);
        return reponse.StatusCode;
    }

    private static async Task<string> JetonAsync(Visite visite)
    {
        foreach (var adresse in new[] { "/actions", "/comptes", "/" })
        {
            var page = await visite.LireAsync(adresse);
            if (page.Statut == HttpStatusCode.OK && page.Document.QuerySelector($"input[name={Jeton}]") is { } jeton) return jeton.GetAttribute("value")!;
        }

        return "";
    }

    private static string Cible(IHtmlFormElement formulaire, string adresse) => formulaire.GetAttribute("action") is { Length: > 0 } action ? action : adresse;

    /// <summary>The same form with a version nobody saw, and with each object of the action replaced by one of another action.</summary>
    private IEnumerable<(string Nom, Dictionary<string, string> Valeurs)> Mutations(IHtmlFormElement formulaire, Dictionary<string, string> etrangers)
    {
        var champs = formulaire.Elements.OfType<AngleSharp.Dom.IElement>().Where(e => !string.IsNullOrEmpty(e.GetAttribute("name"))).ToList();
        foreach (var champ in champs)
        {
            var nom = champ.GetAttribute("name")!;
            if (nom == Jeton) continue;
            if (nom.EndsWith("Version", StringComparison.Ordinal) && Guid.TryParse(champ.GetAttribute("value"), out var vue) && vue != Guid.Empty)
            {
                yield return ($"{nom} périmée", new() { [nom] = Guid.CreateVersion7().ToString() });
                continue;
            }

            var valeurs = champ is IHtmlSelectElement liste ? liste.Options.Select(o => o.Value) : [champ.GetAttribute("value") ?? ""];
            var type = valeurs.Select(v => Guid.TryParse(v, out var id) && site.Objets.TryGetValue(id, out var objet) && objet.Action is not null ? objet.Type : null).FirstOrDefault(t => t is not null);
            if (type is not null && etrangers.TryGetValue(type, out var etranger)) yield return ($"{nom} d’une autre action", new() { [nom] = etranger });
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Remplir(IHtmlFormElement formulaire, Dictionary<string, string> valeurs)
    {
        var boutons = formulaire.Elements.OfType<IHtmlButtonElement>().Where(b => !string.IsNullOrEmpty(b.Name)).Take(1).Select(b => KeyValuePair.Create(b.Name!, b.Value ?? ""));
        return formulaire.Elements.OfType<AngleSharp.Dom.IElement>()
            .Where(e => e is not IHtmlButtonElement && !string.IsNullOrEmpty(e.GetAttribute("name")) && (e is not IHtmlInputElement { Type: "checkbox" or "radio" } coche || coche.IsChecked))
            .Select(e => KeyValuePair.Create(e.GetAttribute("name")!, e switch { IHtmlInputElement i => i.Value, IHtmlTextAreaElement t => t.Value, IHtmlSelectElement s => s.Value ?? "", _ => "" }))
            .Where(c => !valeurs.ContainsKey(c.Key)).Concat(valeurs).Concat(boutons);
    }

    private static string Court(string texte) => texte.Length > 200 ? texte[..200] + "…" : texte;
}
