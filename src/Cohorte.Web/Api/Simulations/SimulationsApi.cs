using System.Buffers;
using System.Text.Json;
using Cohorte.Application.Simulation.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Api.Simulations;

/// <summary><c>POST /api/v1/simulations</c>: the simulation of one contract, or of up to a thousand, without an account. Nothing is kept.</summary>
public static class SimulationsApi
{
    private const int TailleMaximale = 4 * 1024 * 1024;

    /// <summary>Adds the route.</summary>
    public static void Mapper(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/simulations", RepondreAsync).AllowAnonymous().DisableAntiforgery()
            .WithName("simuler").WithSummary("Simuler un contrat, ou jusqu’à 1 000 contrats en une liste.")
            .WithDescription("Le corps est un contrat du format d’échange, ou une liste de contrats ; la réponse suit la même forme. ?hypothetique=true calcule même un contrat que la loi ne permet pas.")
            .Accepts<JsonElement>("application/json").Produces<JsonElement>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge);

    private static async Task RepondreAsync(HttpContext contexte, BaremesDePaie baremes)
    {
        if (contexte.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limite) limite.MaxRequestBodySize = TailleMaximale;
        var corps = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(contexte.Request.ContentLength ?? 0, 4_096, TailleMaximale) + 1);
        try
        {
            var longueur = 0;
            int lus;
            while ((lus = await contexte.Request.Body.ReadAsync(corps.AsMemory(longueur), contexte.RequestAborted)) > 0)
            {
                longueur += lus;
                if (longueur > TailleMaximale) throw new BadHttpRequestException("Envoi trop volumineux.", StatusCodes.Status413PayloadTooLarge);
                if (longueur == corps.Length) corps = Agrandir(corps);
            }

            var hypothetique = contexte.Request.Query.TryGetValue("hypothetique", out var demande) && demande == "true";
            var reponses = ReponseDeSimulations.De(corps.AsSpan(0, longueur), baremes, hypothetique);
            if (!reponses.EstFait)
            {
                await RefuserAsync(contexte, reponses.Refus);
                return;
            }

            contexte.Response.ContentType = "application/json; charset=utf-8";
            Ecrire(contexte.Response.BodyWriter, reponses.Valeur);
            await contexte.Response.BodyWriter.FlushAsync(contexte.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(corps);
        }
    }

    private static void Ecrire(IBufferWriter<byte> vers, ReponseDeSimulations reponses)
    {
        using var json = new Utf8JsonWriter(vers, EcritureDeSimulation.Options);
        reponses.Ecrire(json);
    }

    private static byte[] Agrandir(byte[] corps)
    {
        var plus = ArrayPool<byte>.Shared.Rent(corps.Length * 2);
        corps.CopyTo(plus, 0);
        ArrayPool<byte>.Shared.Return(corps);
        return plus;
    }

    private static Task RefuserAsync(HttpContext contexte, IReadOnlyList<Refus> refus)
    {
        var probleme = new ProblemDetails
        {
            Status = StatusCodes.Status400BadRequest,
            Title = ProblemesHttp.Titre(StatusCodes.Status400BadRequest),
            Detail = refus[0].Message,
            Extensions = { ["erreurs"] = refus.Select(r => new { champ = r.Champ, code = r.Code, message = r.Message }).ToArray() },
        };
        return Results.Problem(probleme).ExecuteAsync(contexte);
    }
}
