namespace Cohorte.Web;

/// <summary>French titles of the problem details of the API.</summary>
internal static class ProblemesHttp
{
    public static void Completer(ProblemDetailsOptions options) => options.CustomizeProblemDetails = contexte =>
        contexte.ProblemDetails.Title = Titre(contexte.ProblemDetails.Status ?? contexte.HttpContext.Response.StatusCode);

    public static string Titre(int code) => code switch
    {
        400 => "La demande ne peut pas être comprise",
        401 => "Connexion nécessaire",
        403 => "Accès refusé",
        404 => "Page introuvable",
        405 => "Opération impossible à cette adresse",
        409 => "Modifié entre-temps",
        413 => "Envoi trop volumineux",
        415 => "Format non accepté",
        429 => "Trop de demandes",
        >= 500 => "Une erreur est survenue",
        _ => "La demande n’a pas abouti",
    };
}
