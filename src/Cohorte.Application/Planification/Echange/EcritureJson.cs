using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Writes the answers of the planner in the exchange format; the same answer always gives the same bytes.</summary>
public static class EcritureJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer of a calendar.</summary>
    public static byte[] Calendrier(ResultatCalendrier resultat) => Ecrire(json =>
    {
        json.WriteString("statut", Statut(resultat.Statut));
        Nombre(json, "objectif", resultat.Objectif);
        Nombre(json, "borne", resultat.Borne);
        Liste(json, "detail", resultat.Detail, l =>
        {
            json.WriteString("critere", l.Critere);
            json.WriteNumber("points", l.Points);
        });
        Liste(json, "seances", resultat.Seances, s =>
        {
            json.WriteString("groupe", s.Groupe);
            json.WriteString("module", s.Module);
            json.WriteString("jour", s.Jour.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("demiJournee", LectureCalendrier.Code(s.DemiJournee));
        });
        Constats(json, "motifs", resultat.Motifs);
        Constats(json, "conflitMinimal", resultat.ConflitMinimal);
        Constats(json, "relaxationsSuffisantes", resultat.Relaxations);
    });

    internal static string Statut(StatutDeCalcul statut) => statut switch
    {
        StatutDeCalcul.Optimal => "optimal",
        StatutDeCalcul.Realisable => "realisable",
        StatutDeCalcul.Refuse => "refuse",
        StatutDeCalcul.Impossible => "impossible",
        _ => "nonTrouve",
    };

    internal static byte[] Ecrire(Action<Utf8JsonWriter> contenu)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options))
        {
            json.WriteStartObject();
            contenu(json);
            json.WriteEndObject();
        }

        flux.WriteByte((byte)'\n');
        return flux.ToArray();
    }

    internal static void Liste<T>(Utf8JsonWriter json, string nom, IEnumerable<T> elements, Action<T> contenu)
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            contenu(element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Nombre(Utf8JsonWriter json, string nom, long? valeur)
    {
        if (valeur is { } v) json.WriteNumber(nom, v);
        else json.WriteNull(nom);
    }

    private static void Constats(Utf8JsonWriter json, string nom, IEnumerable<Constat> constats) => Liste(json, nom, constats, c =>
    {
        json.WriteString("code", c.Code);
        json.WriteString("message", c.Message);
    });
}
