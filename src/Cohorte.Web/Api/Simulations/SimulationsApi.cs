using System.Buffers;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Simulation.Echange;

namespace Cohorte.Web.Api.Simulations;

/// <summary><c>POST /api/v1/simulations</c>: the simulation of one contract, or of up to a thousand, without an account. Nothing is kept.</summary>
public static class SimulationsApi
{
    private const int TailleMaximale = 4 * 1024 * 1024;

    /// <summary>Adds the route.</summary>
    public static void Mapper(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/simulations", RepondreAsync).AllowAnonymous().RequireRateLimiting(CalculsPublics.PolitiqueBreve).WithTags("Simulations")
            .WithName("simuler").WithSummary("Simuler un contrat, ou jusqu’à 1 000 contrats en une liste.")
            .WithDescription("Le corps est un contrat du format d’échange, ou une liste de contrats ; la réponse suit la même forme. ?hypothetique=true calcule même un contrat que la loi ne permet pas. Les règles publiées par l’OPCO de ce serveur s’appliquent ; l’en-tête Cohorte-Baremes dit combien de versions (« loi », « loi+3 »).")
            .WithMetadata(new CorpsDApi("ReponseDeSimulations", "DemandeDeSimulations", StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status429TooManyRequests));

    private static async Task RepondreAsync(HttpContext contexte, ReglesEnMemoire regles)
    {
        var corps = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(contexte.Request.ContentLength ?? 0, 4_096, TailleMaximale) + 1);
        try
        {
            var longueur = 0;
            int lus;
            while ((lus = await contexte.Request.Body.ReadAsync(corps.AsMemory(longueur), contexte.RequestAborted)) > 0)
            {
                longueur += lus;
                if (longueur > TailleMaximale)
                {
                    await ProblemeApi.TropGrand(TailleMaximale).ExecuteAsync(contexte);
                    return;
                }

                if (longueur == corps.Length) corps = Agrandir(corps);
            }

            var hypothetique = contexte.Request.Query.TryGetValue("hypothetique", out var demande) && demande == "true";
            var droit = await regles.RecentAsync(contexte.RequestAborted);
            contexte.Response.Headers[DroitApplique.EnTete] = droit.Jeu;
            var reponses = ReponseDeSimulations.De(corps.AsSpan(0, longueur), droit.Paie, hypothetique);
            if (!reponses.EstFait)
            {
                await ProblemeApi.Refuser(reponses.Refus).ExecuteAsync(contexte);
                return;
            }

            contexte.Response.ContentType = "application/json; charset=utf-8";

            // One known length and one write: half the work of the server for an answer of this size.
            using var tampon = new TamponLoue(TamponLoue.TailleDUneReponse);
            reponses.Valeur.Ecrire(tampon);
            contexte.Response.ContentLength = tampon.Ecriture.Length;
            await contexte.Response.BodyWriter.WriteAsync(tampon.Ecriture, contexte.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(corps);
        }
    }

    private static byte[] Agrandir(byte[] corps)
    {
        var plus = ArrayPool<byte>.Shared.Rent(corps.Length * 2);
        corps.CopyTo(plus, 0);
        ArrayPool<byte>.Shared.Return(corps);
        return plus;
    }
}
