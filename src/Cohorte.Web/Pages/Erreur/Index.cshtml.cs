using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Erreur;

/// <summary>What happened, what is kept, and what to do.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken(Order = 2000)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel : PageModel
{
    private static readonly int[] Connus = [400, 401, 403, 404, 405, 409, 410, 413, 415, 429, 500];

    /// <summary>Status code shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>Title.</summary>
    public string Titre => ProblemesHttp.Titre(Code);

    /// <summary>What to do.</summary>
    public string Conseil => Code switch
    {
        400 => "La page a peut-être expiré. Revenez en arrière, rechargez la page et recommencez ; rien n’a été modifié.",
        403 => "Votre compte ne permet pas cette opération. Rien n’a été modifié. Si vous devriez y avoir accès, parlez-en au conseiller de l’action.",
        404 => "Cette page n’existe pas, ou vous n’y avez pas accès. Vérifiez l’adresse, ou repartez de l’accueil.",
        410 => "Ce lien n’est plus valable. Demandez-en un nouveau à la personne qui vous l’a envoyé.",
        413 => "Ce que vous envoyez est trop volumineux. Rien n’a été modifié.",
        429 => "Attendez une minute avant de recommencer.",
        >= 500 => "Ce n’est pas de votre fait. Ce qui était enregistré l’est toujours ; recommencez dans un instant, et prévenez l’administrateur si cela se répète.",
        _ => "Rien n’a été modifié. Revenez en arrière et recommencez.",
    };

    public void OnGet() => Normaliser();

    public void OnPost() => Normaliser();

    private void Normaliser()
    {
        if (!Connus.Contains(Code)) Code = 404;
        Response.StatusCode = Code;
    }
}
