using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Writes a problem of calendar or of assignment in the exchange format; the same problem always gives the same bytes, so that its digest means something.</summary>
public static class EcritureProbleme
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The problem as JSON.</summary>
    public static string Calendrier(ProblemeCalendrier p)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", p.Id);
            json.WriteString("titre", p.Titre);
            json.WriteString("joursFeries", LectureCalendrier.Code(p.Territoire));
            json.WriteNumber("minutesDemiJournee", p.MinutesDemiJournee);
            json.WriteBoolean("journeesEntieres", p.JourneesEntieres);
            if (p.DerogationDensite is { } derogation) json.WriteString("derogationDensite", derogation);
            Rythme(json, p.Rythme);
            Liste(json, "groupes", p.Groupes, g => Groupe(json, g));
            Liste(json, "prestataires", p.Prestataires, x =>
            {
                json.WriteString("id", x.Id);
                json.WriteString("nom", x.Nom);
                json.WriteNumber("salles", x.Salles);
                Plages(json, "fermetures", x.Fermetures);
            });
            Liste(json, "entreprises", p.Entreprises, e =>
            {
                json.WriteString("id", e.Id);
                json.WriteString("nom", e.Nom);
                json.WriteNumber("alternants", e.Alternants);
                Plages(json, "pleineSaison", e.PleineSaison);
            });
            Liste(json, "modules", p.Modules, m => Module(json, m));
            Plages(json, "conges", p.Conges);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(flux.ToArray());
    }

    /// <summary>The problem of assignment as JSON.</summary>
    public static string Affectation(ProblemeAffectation p)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options))
        {
            json.WriteStartObject();
            Liste(json, "candidats", p.Candidats, c =>
            {
                json.WriteString("id", c.Id);
                json.WriteStartArray("voeux");
                foreach (var voeu in c.Voeux) json.WriteStringValue(voeu);
                json.WriteEndArray();
            });
            Liste(json, "entreprises", p.Entreprises, e =>
            {
                json.WriteString("id", e.Id);
                json.WriteNumber("capacite", e.Capacite);
                json.WriteNumber("noteMinimale", e.NoteMinimale);
                json.WriteStartObject("notes");
                foreach (var (candidat, note) in e.Notes.OrderBy(n => n.Key, StringComparer.Ordinal)) json.WriteNumber(candidat, note);
                json.WriteEndObject();
            });
            json.WriteNumber("tirage", p.Tirage);
            Liste(json, "signes", p.Signes, s =>
            {
                json.WriteString("candidat", s.Candidat);
                json.WriteString("entreprise", s.Entreprise);
            });
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(flux.ToArray());
    }

    private static void Rythme(Utf8JsonWriter json, Rythme rythme)
    {
        json.WriteStartObject("rythme");
        if (rythme is Rythme.Semaines s)
        {
            json.WriteString("type", "semaines");
            json.WriteNumber("centre", s.Centre);
            json.WriteNumber("entreprise", s.Entreprise);
        }
        else
        {
            json.WriteString("type", "jours");
            json.WriteStartArray("jours");
            foreach (var jour in ((Rythme.Jours)rythme).JoursDeLaSemaine) json.WriteStringValue(LectureCalendrier.Code(jour));
            json.WriteEndArray();
        }

        if (rythme.MaxConsecutives is { } maximum) json.WriteNumber("maxSemainesConsecutives", maximum);
        json.WriteEndObject();
    }

    private static void Groupe(Utf8JsonWriter json, GroupeAlternants g)
    {
        json.WriteString("id", g.Id);
        json.WriteString("debut", Date(g.Debut));
        json.WriteString("fin", Date(g.Fin));
        json.WriteStartArray("entreprises");
        foreach (var entreprise in g.Entreprises) json.WriteStringValue(entreprise);
        json.WriteEndArray();
        json.WriteNumber("joursIntegration", g.JoursIntegration);
    }

    private static void Module(Utf8JsonWriter json, ModulePlanifie m)
    {
        json.WriteString("id", m.Id);
        json.WriteString("nom", m.Nom);
        json.WriteString("prestataire", m.Prestataire);
        json.WriteNumber("demiJournees", m.DemiJournees);
        json.WriteNumber("maxDemiJourneesParSemaine", m.MaxParSemaine);
        json.WriteNumber("formateurs", m.Formateurs);
        Liste(json, "apres", m.Apres, a =>
        {
            json.WriteString("module", a.Module);
            json.WriteNumber("pourcentage", a.Pourcentage);
        });
        json.WriteBoolean("evaluationFinale", m.EvaluationFinale);
    }

    private static void Plages(Utf8JsonWriter json, string nom, IReadOnlyList<Plage> plages) => Liste(json, nom, plages, p =>
    {
        json.WriteString("du", Date(p.Du));
        json.WriteString("au", Date(p.Au));
        json.WriteString("motif", p.Motif);
        json.WriteNumber("cout", p.Cout);
    });

    private static void Liste<T>(Utf8JsonWriter json, string nom, IEnumerable<T> elements, Action<T> ecrire)
    {
        json.WriteStartArray(nom);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            ecrire(element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Date(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
