using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Cohorte.Tests.Web;

/// <summary>A browser without JavaScript: keeps its cookies, reads pages, fills forms and posts them, follows redirections when asked.</summary>
public sealed class Visite(Uri adresse) : IDisposable
{
    /// <summary>The first form of a page that is neither a search nor a tool of a list.</summary>
    public const string Ordinaire = "main form[method=post]:not([role=search]):not([action='/listes/vues'])";

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = adresse };

    /// <summary>Address of the account that signed in last.</summary>
    public string? Courriel { get; private set; }

    public async Task<PageLue> LireAsync(string chemin) => await PageLue.DeAsync(await _client.GetAsync(new Uri(chemin, UriKind.Relative)));

    /// <summary>Reads a page that must answer 200.</summary>
    public async Task<PageLue> OuvrirAsync(string chemin)
    {
        var page = await LireAsync(chemin);
        Assert.True(page.Statut == HttpStatusCode.OK, $"{chemin} : {page.Statut} {page.Redirection}");
        return page;
    }

    /// <summary>Fills a form of a page and posts it, hidden fields included; does not follow the redirection.</summary>
    /// <param name="page">Page read before.</param>
    /// <param name="valeurs">Values by field name; a <c>null</c> removes the field.</param>
    /// <param name="formulaire">CSS selector when the page has several forms.</param>
    public Task<PageLue> PosterAsync(PageLue page, IReadOnlyDictionary<string, string?> valeurs, string formulaire = Visite.Ordinaire)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>(formulaire) ?? throw new InvalidOperationException($"Pas de formulaire « {formulaire} » dans {page.Chemin} :\n{page.Texte}");
        var champs = form.Elements.OfType<IHtmlElement>()
            .Where(e => e.GetAttribute("name") is { Length: > 0 } && e is not IHtmlButtonElement)
            .SelectMany(Valeurs)
            .Where(c => !valeurs.ContainsKey(c.Key)).ToList();
        champs.AddRange(valeurs.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value!)));
        var action = form.GetAttribute("action") is { Length: > 0 } a ? a : page.Chemin;
        return EnvoyerAsync(action, champs);
    }

    /// <summary>Posts, then follows the redirection of a success.</summary>
    public async Task<PageLue> PosterEtSuivreAsync(PageLue page, IReadOnlyDictionary<string, string?> valeurs, string formulaire = Visite.Ordinaire)
    {
        var reponse = await PosterAsync(page, valeurs, formulaire);
        Assert.True(reponse.Statut is HttpStatusCode.Redirect or HttpStatusCode.SeeOther, $"Redirection attendue, {reponse.Statut} reçu : {reponse.Erreurs}");
        return await OuvrirAsync(reponse.Redirection!);
    }

    public async Task<PageLue> EnvoyerAsync(string chemin, IEnumerable<KeyValuePair<string, string>> champs)
    {
        using var contenu = new FormUrlEncodedContent(champs);
        return await PageLue.DeAsync(await _client.PostAsync(new Uri(chemin, UriKind.RelativeOrAbsolute), contenu));
    }

    public Task<HttpResponseMessage> TelechargerAsync(string chemin) => _client.GetAsync(new Uri(chemin, UriKind.Relative));

    public Task<HttpResponseMessage> EnvoyerAsync(HttpRequestMessage requete) => _client.SendAsync(requete);

    public async Task SeConnecterAsync(string courriel, string motDePasse)
    {
        var reponse = await PosterAsync(await OuvrirAsync("/connexion"), new Dictionary<string, string?> { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = motDePasse }, "form#connexion");
        Assert.Equal(HttpStatusCode.Redirect, reponse.Statut);
        Courriel = courriel;
    }

    public void Dispose() => _client.Dispose();

    private static IEnumerable<KeyValuePair<string, string>> Valeurs(IHtmlElement element)
    {
        var nom = element.GetAttribute("name")!;
        switch (element)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } coche:
                if (coche.IsChecked) yield return new(nom, coche.GetAttribute("value") ?? "on");
                break;
            case IHtmlInputElement saisie:
                if (saisie.Type is not ("submit" or "button" or "file")) yield return new(nom, saisie.Value);
                break;
            case IHtmlTextAreaElement texte:
                yield return new(nom, texte.Value);
                break;
            case IHtmlSelectElement liste:
                foreach (var option in liste.Options.Where(o => o.IsSelected)) yield return new(nom, option.Value);
                break;
        }
    }
}

/// <summary>An answer, parsed.</summary>
public sealed record PageLue(HttpStatusCode Statut, IHtmlDocument Document, string Texte, string? Redirection, string Chemin, int CommandesSql)
{
    /// <summary>Text of the error summary.</summary>
    public string Erreurs => Document.QuerySelector(".resume-erreurs")?.TextContent.Trim() ?? "";

    /// <summary>Text of the main part, spaces folded.</summary>
    public string Principal => string.Join(' ', (Document.QuerySelector("main")?.TextContent ?? Document.Body?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The antiforgery token, for a post that none of its forms makes.</summary>
    public string Jeton => Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    public static async Task<PageLue> DeAsync(HttpResponseMessage reponse)
    {
        var texte = await reponse.Content.ReadAsStringAsync();
        var document = (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(texte));
        var commandes = reponse.Headers.TryGetValues(CompteurSql.Entete, out var valeurs) ? int.Parse(valeurs.Single(), System.Globalization.CultureInfo.InvariantCulture) : 0;
        return new PageLue(reponse.StatusCode, document, texte, reponse.Headers.Location?.ToString(), reponse.RequestMessage!.RequestUri!.PathAndQuery, commandes);
    }
}
