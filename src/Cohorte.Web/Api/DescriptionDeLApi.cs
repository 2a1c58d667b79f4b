using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cohorte.Web.Api;

/// <summary>What an endpoint reads and answers: names of <c>Api/schemas.json</c>, and the codes of its refusals.</summary>
/// <param name="Reponse">Schema of the answer 200; <c>null</c> when there is no body.</param>
/// <param name="Requete">Schema of the body read, if any.</param>
/// <param name="Refus">Codes answered with problem details.</param>
public sealed record CorpsDApi(string? Reponse, string? Requete, params int[] Refus)
{
    /// <summary>Schema of the answer 202, when the computation goes on.</summary>
    public string? EnCours { get; init; }
}

/// <summary>Completes the OpenAPI document: the schemas of the exchange format are written once, by hand, in <c>Api/schemas.json</c>, since readers and writers of the product are streams without models. A test holds them to real answers.</summary>
internal static class DescriptionDeLApi
{
    private const string Json = "application/json";
    private const string JsonDeProbleme = "application/problem+json";

    private static readonly Dictionary<int, string> Motifs = new()
    {
        [StatusCodes.Status400BadRequest] = "La demande n’est pas juste : chaque erreur est nommée par son chemin.",
        [StatusCodes.Status404NotFound] = "Rien ne porte ce code ou cette clé.",
        [StatusCodes.Status410Gone] = "Le calcul a été annulé.",
        [StatusCodes.Status413PayloadTooLarge] = "Le corps de la demande est trop grand.",
        [StatusCodes.Status429TooManyRequests] = "Trop de demandes à la fois : réessayez plus tard.",
        [StatusCodes.Status500InternalServerError] = "Le calcul a échoué.",
    };

    private static readonly Dictionary<string, string> Parametres = new(StringComparer.Ordinal)
    {
        ["droitDu"] = "Rejoue avec le droit de ce jour, AAAA-MM-JJ.",
        ["hypothetique"] = "true : calcule même un contrat que la loi ne permet pas, et le dit.",
        ["au"] = "Jour dont la valeur est demandée, AAAA-MM-JJ.",
        ["q"] = "Mots cherchés dans les codes et les intitulés.",
        ["code"] = "Code du barème, « contrat-pro.part-formation.maximum ».",
        ["methode"] = "stable (par défaut), score ou stable-score ; pour l’affectation seulement.",
        ["budget"] = "Temps accordé, en secondes, de 1 à 60 ; 20 par défaut.",
        ["cle"] = "Clé du calcul, rendue par l’en-tête Location.",
    };

    private static readonly Lazy<JsonObject> Schemas = new(() =>
    {
        using var flux = typeof(DescriptionDeLApi).Assembly.GetManifestResourceStream("Cohorte.Web.Api.schemas.json")!;
        return JsonNode.Parse(flux)!.AsObject();
    });

    /// <summary>Registers the transformers.</summary>
    public static void Completer(OpenApiOptions options)
    {
        options.AddOperationTransformer((operation, contexte, _) =>
        {
            foreach (var parametre in operation.Parameters?.OfType<OpenApiParameter>() ?? []) parametre.Description ??= Parametres.GetValueOrDefault(parametre.Name ?? "");
            if (contexte.Description.ActionDescriptor.EndpointMetadata.OfType<CorpsDApi>().FirstOrDefault() is { } corps) Decrire(operation, corps, contexte.Document!);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Cohorte";
            document.Info.Description = "Conformité, barèmes, simulation et planification des contrats de professionnalisation. Dates AAAA-MM-JJ, montants en euros, taux en fractions (0,0208 = 2,08 %). Rien de ce qui est envoyé n’est gardé, sauf la demande d’un calcul en cours et sa réponse, un jour.";
            foreach (var (nom, schema) in Schemas.Value) document.AddComponent(nom, Schema(schema!, document));
            return Task.CompletedTask;
        });
    }

    private static void Decrire(OpenApiOperation operation, CorpsDApi corps, OpenApiDocument document)
    {
        if (corps.Requete is { } requete) operation.RequestBody = new OpenApiRequestBody { Required = true, Description = "Le document, en UTF-8.", Content = Contenu(Json, requete, document) };
        operation.Responses = new OpenApiResponses();
        if (corps.Reponse is { } reponse) operation.Responses["200"] = new OpenApiResponse { Description = "La réponse.", Content = Contenu(Json, reponse, document) };
        else operation.Responses["204"] = new OpenApiResponse { Description = "Fait." };
        if (corps.EnCours is { } enCours) operation.Responses["202"] = new OpenApiResponse { Description = "Le calcul continue : sa réponse sera à l’adresse de l’en-tête Location.", Content = Contenu(Json, enCours, document) };
        foreach (var code in corps.Refus) operation.Responses[code.ToString(System.Globalization.CultureInfo.InvariantCulture)] = new OpenApiResponse { Description = Motifs[code], Content = Contenu(JsonDeProbleme, "Probleme", document) };
    }

    private static Dictionary<string, OpenApiMediaType> Contenu(string type, string schema, OpenApiDocument document)
    {
        var media = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) };
        if (Schemas.Value[schema]?["examples"]?[0] is { } exemple) media.Example = exemple.DeepClone();
        return new(StringComparer.Ordinal) { [type] = media };
    }

    private static OpenApiSchema Schema(JsonNode schema, OpenApiDocument document) =>
        OpenApiModelFactory.Parse<OpenApiSchema>(schema.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json") ?? throw new InvalidOperationException("Unreadable schema.");
}
