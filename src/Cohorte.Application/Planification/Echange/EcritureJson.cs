using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;

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

    /// <summary>The answer of an assignment; the order of the draw is published with it.</summary>
    public static byte[] Affectation(ResultatAffectation resultat) => Ecrire(json =>
    {
        json.WriteString("statut", Statut(resultat.Prouve ? StatutDeCalcul.Optimal : StatutDeCalcul.Realisable));
        Liste(json, "affectations", resultat.Affectations, a =>
        {
            json.WriteString("candidat", a.Candidat);
            json.WriteString("entreprise", a.Entreprise);
            Nombre(json, "rang", a.Rang);
            Nombre(json, "note", a.Note);
        });
        json.WriteStartObject("reserve");
        foreach (var (entreprise, file) in resultat.Reserve) Textes(json, entreprise, file);
        json.WriteEndObject();
        Liste(json, "pairesBloquantes", resultat.PairesBloquantes, p =>
        {
            json.WriteString("candidat", p.Candidat);
            json.WriteString("entreprise", p.Entreprise);
        });
        json.WriteNumber("score", resultat.Score);
        json.WriteNumber("pourvus", resultat.Pourvus);
        json.WriteStartObject("motifs");
        foreach (var (candidat, motifs) in resultat.Motifs)
        {
            Liste(json, candidat, motifs, m =>
            {
                json.WriteString("entreprise", m.Entreprise);
                json.WriteString("motif", m.Motif);
            });
        }

        json.WriteEndObject();
        Textes(json, "ordreDuTirage", resultat.Tirage);
    });

    /// <summary>The answer of a grouping.</summary>
    public static byte[] Regroupement(ResultatRegroupement resultat) => Ecrire(json =>
    {
        json.WriteString("statut", Statut(resultat.Statut));
        Nombre(json, "objectif", resultat.Objectif);
        Nombre(json, "borne", resultat.Borne);
        Liste(json, "groupes", resultat.Groupes, g =>
        {
            json.WriteString("site", g.Site);
            json.WriteString("metier", g.Metier);
            Textes(json, "besoins", g.Besoins);
            json.WriteNumber("postes", g.Postes);
        });
        Liste(json, "nonServis", resultat.NonServis, n =>
        {
            json.WriteString("entreprise", n.Entreprise);
            json.WriteString("motif", n.Motif);
        });
    });

    private static void Textes(Utf8JsonWriter json, string nom, IEnumerable<string> textes)
    {
        json.WriteStartArray(nom);
        foreach (var texte in textes) json.WriteStringValue(texte);
        json.WriteEndArray();
    }

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
