using System.Text;
using System.Text.Json.Nodes;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Application.Contrats;

/// <summary>The contract of reference of the cases of conformity, modified by dotted paths.</summary>
internal static class ContratDeReference
{
    private static readonly string Base = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Domaine", "Conformite", "Cas", "base.json"));

    /// <summary>The document with some members replaced; a value is JSON text.</summary>
    public static byte[] Json(params (string Chemin, string Valeur)[] modifications)
    {
        var racine = JsonNode.Parse(Base)!.AsObject();
        foreach (var (chemin, valeur) in modifications) Poser(racine, chemin.Split('.'), JsonNode.Parse(valeur));
        return Encoding.UTF8.GetBytes(racine.ToJsonString());
    }

    /// <summary>The same without some members.</summary>
    public static byte[] Sans(params string[] chemins)
    {
        var racine = JsonNode.Parse(Base)!.AsObject();
        foreach (var chemin in chemins.Select(c => c.Split('.')))
        {
            var parent = chemin[..^1].Aggregate((JsonNode)racine, (n, m) => n[m]!);
            Assert.True(parent.AsObject().Remove(chemin[^1]));
        }

        return Encoding.UTF8.GetBytes(racine.ToJsonString());
    }

    public static Resultat<DescriptionDeContrat> Lire(params (string Chemin, string Valeur)[] modifications) => LectureDeContrat.Lire(Json(modifications));

    public static DescriptionDeContrat De(params (string Chemin, string Valeur)[] modifications) => Lire(modifications).Valeur;

    private static void Poser(JsonObject racine, string[] chemin, JsonNode? valeur)
    {
        var parent = racine;
        foreach (var membre in chemin[..^1]) parent = (parent[membre] ??= new JsonObject()).AsObject();
        parent[chemin[^1]] = valeur;
    }
}
