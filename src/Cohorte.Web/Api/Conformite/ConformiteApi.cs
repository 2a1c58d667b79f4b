using System.Globalization;
using Cohorte.Application.Conformite;
using Cohorte.Application.Conformite.Echange;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Api.Conformite;

/// <summary><c>POST /api/v1/conformite</c>: the conformity sheet of a described contract, without an account. Nothing is kept.</summary>
public static class ConformiteApi
{
    private const int TailleMax = 1024 * 1024;

    /// <summary>Maps the endpoint.</summary>
    public static void Mapper(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/conformite", VerifierAsync).AllowAnonymous().WithTags("Conformité").WithName("verifier")
            .WithSummary("Juge un contrat par le droit de sa date de conclusion")
            .WithDescription("Le corps est un contrat du format d’échange. La réponse porte chaque verdict avec sa borne, son texte et les plus petits changements qui le rendent conforme, la région admissible et les combinaisons d’au plus deux changements qui règlent tout. droitDu=AAAA-MM-JJ rejoue avec le droit d’une autre date. Les règles publiées par l’OPCO de ce serveur s’appliquent ; l’en-tête Cohorte-Baremes dit combien de versions (« loi », « loi+3 »).")
            .WithMetadata(new RequestSizeLimitAttribute(4 * TailleMax))
            .RequireRateLimiting(CalculsPublics.Politique)
            .WithMetadata(new CorpsDApi("Feuille", "Contrat", StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests));

    /// <summary>Reads an optional date of the query.</summary>
    internal static bool LireJour(string nom, string? texte, out DateOnly? jour, out IResult refus)
    {
        (jour, refus) = (null, Results.Empty);
        if (string.IsNullOrEmpty(texte)) return true;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lu) && JourSaisi.HorsBornes(lu, nom) is null)
        {
            jour = lu;
            return true;
        }

        refus = ProblemeApi.Refuser([new Refus("date", $"{nom}{Typo.DeuxPoints}une date AAAA-MM-JJ entre {JourSaisi.Premier.Year} et {JourSaisi.Dernier.Year} est attendue.", nom)]);
        return false;
    }

    private static async Task<IResult> VerifierAsync(HttpRequest requete, string? droitDu, ReglesEnMemoire regles, CancellationToken annulation)
    {
        if (!LireJour("droitDu", droitDu, out var autreDate, out var refus)) return refus;
        var corps = await CorpsDeRequete.LireAsync(requete, TailleMax, annulation);
        if (corps is null) return ProblemeApi.TropGrand(TailleMax);
        var droit = await regles.RecentAsync(annulation);
        requete.HttpContext.Response.Headers[DroitApplique.EnTete] = droit.Jeu;
        var juge = VerifierDescription.Executer(corps, droit.Baremes, autreDate);
        return juge.EstFait ? Results.Bytes(EcritureDeFeuille.Json(juge.Valeur), "application/json; charset=utf-8") : ProblemeApi.Refuser(juge.Refus);
    }
}
