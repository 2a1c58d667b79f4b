using System.Globalization;
using System.Text;
using Cohorte.Application.Planification;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Travaux;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Api.Planification;

/// <summary>The planner for everybody: a problem in, its answer at once when it takes less than two seconds, else the address where it will be.</summary>
public static class PlanificationApi
{
    private const string Racine = "/api/v1/planification";
    private const int TailleMax = 5 * 1024 * 1024;
    private const int BudgetParDefaut = 20;
    private const int BudgetMax = 60;
    private const int FileMax = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Maps the endpoints.</summary>
    public static void Mapper(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(Racine).AllowAnonymous().WithTags("Planification");
        Poser("calendrier", TypeDeTravail.ApiCalendrier, ("ProblemeCalendrier", "Calendrier"), "Calendrier d’alternance", "Le problème au format d’échange ; la réponse dit si le calendrier est le meilleur possible, ou pourquoi il n’y en a pas.");
        Poser("reparer", TypeDeTravail.ApiReparation, ("DemandeReparation", "Calendrier"), "Réparation d’un calendrier publié", "Un objet « probleme » et un objet « reparation » ; ce qui est passé ne bouge pas, le reste bouge peu.");
        Poser("affecter", TypeDeTravail.ApiAffectation, ("ProblemeAffectation", "Affectation"), "Affectation des candidats aux postes", "Paramètre methode : stable (par défaut), score ou stable-score.");
        Poser("regrouper", TypeDeTravail.ApiRegroupement, ("ProblemeRegroupement", "Regroupement"), "Regroupement des besoins d’un territoire", "Groupes viables par métier et par temps de trajet, et pourquoi une entreprise n’est pas servie.");
        api.MapGet("travaux/{cle}", LireAsync).WithName("calcul").WithSummary("Où en est un calcul, puis sa réponse").WithDescription("202 tant qu’il continue, 200 avec sa réponse ensuite ; gardée un jour.").WithMetadata(new CorpsDApi("ReponseDeCalcul", null, StatusCodes.Status404NotFound, StatusCodes.Status410Gone, StatusCodes.Status500InternalServerError) { EnCours = "EtatDuCalcul" });
        api.MapDelete("travaux/{cle}", AnnulerAsync).WithName("arreter").WithSummary("Arrête un calcul").WithDescription("Sa réponse sera ensuite 410.").WithMetadata(new CorpsDApi(null, null, StatusCodes.Status404NotFound));

        void Poser(string mot, TypeDeTravail type, (string Requete, string Reponse) schemas, string resume, string detail) =>
            api.MapPost(mot, (HttpRequest requete, string? methode, string? budget, Baremes baremes, FileDeTravaux file, SonnetteDesTravaux sonnette, CancellationToken annulation) =>
                    DemanderAsync(type, requete, methode, budget, baremes, file, sonnette, annulation))
                .WithMetadata(new CorpsDApi(schemas.Reponse, schemas.Requete, StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError) { EnCours = "EtatDuCalcul" })
                .WithName(mot).WithSummary(resume).WithDescription(detail)
                .WithMetadata(new RequestSizeLimitAttribute(4 * TailleMax))
                .RequireRateLimiting(CalculsPublics.Politique);
    }

    private static async Task<IResult> DemanderAsync(
        TypeDeTravail type, HttpRequest requete, string? methode, string? budget, Baremes baremes, FileDeTravaux file, SonnetteDesTravaux sonnette, CancellationToken annulation)
    {
        var secondes = BudgetParDefaut;
        if (budget is not null && (!int.TryParse(budget, NumberStyles.None, CultureInfo.InvariantCulture, out secondes) || secondes is < 1 or > BudgetMax))
        {
            return ProblemeApi.Refuser([new("budget", $"budget\u00A0: un nombre entier de secondes de 1 à {BudgetMax} est attendu.", "budget")]);
        }

        var corps = await CorpsDeRequete.LireAsync(requete, TailleMax, annulation);
        if (corps is null) return ProblemeApi.TropGrand(TailleMax);
        var demande = DemandeALApi.Verifier(type, corps, methode, baremes);
        if (!demande.EstFait) return ProblemeApi.Refuser(demande.Refus);
        if (await file.PublicsEnCoursAsync(annulation) >= FileMax)
        {
            requete.HttpContext.Response.Headers.RetryAfter = BudgetMax.ToString(CultureInfo.InvariantCulture);
            return Results.Problem("Trop de calculs sont en attente. Réessayez dans une minute.", statusCode: StatusCodes.Status429TooManyRequests);
        }

        var travail = await file.DeposerAsync(type, demande.Valeur.Ecrire(), secondes, "API publique", null, annulation);
        var fin = sonnette.Attendre(travail.Id);
        sonnette.Sonner(publics: true);
        await Task.WhenAny(fin, Task.Delay(Patience, annulation));
        sonnette.Oublier(travail.Id);
        return Repondre(requete.HttpContext, await file.ParCleAsync(travail.Cle, annulation));
    }

    private static async Task<IResult> LireAsync(string cle, HttpContext contexte, FileDeTravaux file, CancellationToken annulation) =>
        Repondre(contexte, await file.ParCleAsync(cle, annulation));

    private static async Task<IResult> AnnulerAsync(string cle, FileDeTravaux file, CancellationToken annulation)
    {
        if (await file.ParCleAsync(cle, annulation) is not { } travail) return Inconnu();
        await file.AnnulerAsync(travail.Id, annulation);
        return TypedResults.NoContent();
    }

    private static IResult Repondre(HttpContext contexte, Travail? travail)
    {
        contexte.Response.Headers.CacheControl = "no-store";
        switch (travail)
        {
            case null: return Inconnu();
            case { Etat: EtatTravail.Termine }: return Results.Text(travail.Resultat!, "application/json", Encoding.UTF8);
            case { Etat: EtatTravail.Annule }: return Results.Problem("Ce calcul a été annulé.", statusCode: StatusCodes.Status410Gone);
            case { Etat: EtatTravail.Echoue }: return Results.Problem(travail.Erreur, statusCode: StatusCodes.Status500InternalServerError);
            default:
                contexte.Response.Headers.RetryAfter = "1";
                return Results.Accepted($"{Racine}/travaux/{travail.Cle}", new EtatDuCalcul(
                    travail.Etat == EtatTravail.EnCours ? "enCours" : "enAttente", travail.Avancement, travail.Pourcentage, travail.Meilleur, travail.Borne));
        }
    }

    private static ProblemHttpResult Inconnu() => TypedResults.Problem("Aucun calcul n’a cette clé ; un résultat est gardé un jour.", statusCode: StatusCodes.Status404NotFound);

    /// <summary>Where a computation is.</summary>
    /// <param name="Etat">enAttente or enCours.</param>
    /// <param name="Avancement">What is being done, in French.</param>
    /// <param name="Pourcentage">Share of the time granted that is spent.</param>
    /// <param name="Meilleur">Points of the best answer so far.</param>
    /// <param name="Borne">No answer has fewer points.</param>
    public sealed record EtatDuCalcul(string Etat, string? Avancement, int Pourcentage, long? Meilleur, long? Borne);
}
