using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Api.Conformite;

namespace Cohorte.Web.Api.Reglementation;

/// <summary><c>GET /api/v1/baremes</c>: the dated parameters of law, their sources, their history.</summary>
public static class BaremesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Mapper(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1/baremes").AllowAnonymous().WithTags("Réglementation");
        api.MapGet("", ListerAsync).WithName("baremes").WithSummary("Tous les barèmes").WithDescription("au=AAAA-MM-JJ ajoute la valeur en vigueur ce jour-là (null hors de toute période connue) ; q cherche dans les codes et les intitulés.").WithMetadata(new CorpsDApi("Baremes", null, StatusCodes.Status400BadRequest));
        api.MapGet("{code}", LireAsync).WithName("bareme").WithSummary("Un barème, sa valeur à une date, son historique").WithDescription("Chaque valeur porte sa source et sa marque de confiance ; au=AAAA-MM-JJ ajoute la valeur en vigueur ce jour-là.").WithMetadata(new CorpsDApi("Bareme", null, StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound));
    }

    private static async Task<IResult> ListerAsync(string? au, string? q, ReglesEnMemoire regles, CancellationToken annulation)
    {
        if (!ConformiteApi.LireJour("au", au, out var jour, out var refus)) return refus;
        var mots = TexteDeRecherche.De(q).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var tous = ParametrePublie.Tous((await regles.RecentAsync(annulation)).Baremes).Where(p => TexteDeRecherche.De(p.Code, p.Intitule) is var texte && mots.All(m => texte.Contains(m, StringComparison.Ordinal)));
        return Json(EcritureDeBareme.Liste(tous, jour));
    }

    private static async Task<IResult> LireAsync(string code, string? au, ReglesEnMemoire regles, CancellationToken annulation)
    {
        if (!ConformiteApi.LireJour("au", au, out var jour, out var refus)) return refus;
        return ParametrePublie.Tous((await regles.RecentAsync(annulation)).Baremes).FirstOrDefault(p => p.Code == code) is { } parametre
            ? Json(EcritureDeBareme.Un(parametre, jour))
            : Results.Problem($"Aucun barème ne porte le code {Typo.Guillemets(Coupe.A(code, 100))}.", statusCode: StatusCodes.Status404NotFound);
    }

    private static IResult Json(byte[] corps) => Results.Bytes(corps, "application/json; charset=utf-8");
}
