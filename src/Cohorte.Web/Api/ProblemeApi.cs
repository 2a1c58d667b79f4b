using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Api;

/// <summary>Refusals of the API as problem details, each with the path of the input it concerns.</summary>
public static class ProblemeApi
{
    private const int Mega = 1024 * 1024;

    /// <summary>400: everything that is wrong in the request.</summary>
    public static IResult Refuser(IReadOnlyList<Refus> refus) => Results.Problem(
        refus.Count == 1 ? refus[0].Message : $"{Ecriture.Compte(refus.Count, "erreur")} dans la demande.",
        statusCode: StatusCodes.Status400BadRequest,
        extensions: new Dictionary<string, object?> { ["erreurs"] = refus.Select(r => new { chemin = r.Champ ?? "", code = r.Code, message = r.Message }).ToList() });

    /// <summary>413: the body is over the limit.</summary>
    public static IResult TropGrand(int maximum) =>
        Results.Problem($"Le corps de la demande dépasse {maximum / Mega}\u00A0Mo.", statusCode: StatusCodes.Status413PayloadTooLarge);
}
