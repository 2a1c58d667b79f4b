using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Listes;

/// <summary>Receives the search of a list of persons, seals the text, and goes back to the list: no name is ever written in an address.</summary>
[Exige(Permission.UtiliserListes)]
public sealed class ChercherModel : PageCohorte
{
    private const int TexteMaximal = 100;
    private const int ParametresMaximum = 60;

    /// <summary>Address of the list.</summary>
    [BindProperty]
    public string? Chemin { get; set; }

    /// <summary>Searched text.</summary>
    [BindProperty]
    public string? Q { get; set; }

    public void OnGet()
    {
    }

    public IActionResult OnPost()
    {
        if (!AdresseDeListe.EstBonne(Chemin)) return Redirect("/");
        var texte = Coupe.A((Q ?? "").Replace("\0", "", StringComparison.Ordinal).Trim(), TexteMaximal);
        var suite = Request.Form
            .Where(c => c.Key is not (nameof(Chemin) or "chemin" or nameof(Q) or "q" or RechercheDeListe.Parametre or "page" or "handler" or "__RequestVerificationToken"))
            .SelectMany(c => c.Value.Where(v => v is { Length: > 0 and <= TexteMaximal }).Select(v => KeyValuePair.Create(c.Key, v)))
            .Take(ParametresMaximum);
        if (texte.Length > 0) suite = suite.Append(KeyValuePair.Create(RechercheDeListe.Parametre, (string?)RechercheDeListe.Sceller(HttpContext, texte)));
        return LocalRedirect(Chemin + QueryString.Create(suite));
    }
}
