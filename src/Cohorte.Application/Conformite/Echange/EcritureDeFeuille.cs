using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Application.Conformite.Echange;

/// <summary>Writes a conformity sheet in the exchange format; the same sheet always gives the same bytes.</summary>
public static class EcritureDeFeuille
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer of <c>verifier</c>.</summary>
    public static byte[] Json(FeuilleDeConformite feuille)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("conforme", feuille.EstConforme);
            json.WriteBoolean("complet", feuille.EstComplete);
            Valeur(json, "dateReference", feuille.DateReference);
            json.WriteStartArray("verdicts");
            foreach (var verdict in feuille.Verdicts) Verdict(json, verdict);
            json.WriteEndArray();
            Region(json, feuille.Region);
            json.WriteStartArray("combinaisons");
            foreach (var combinaison in feuille.Combinaisons)
            {
                json.WriteStartObject();
                Corrections(json, combinaison.Corrections);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("hypotheses");
            foreach (var hypothese in feuille.Hypotheses) json.WriteStringValue(hypothese);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        flux.WriteByte((byte)'\n');
        return flux.ToArray();
    }

    /// <summary>The word of the exchange format for an outcome.</summary>
    public static string Mot(ResultatRegle resultat) => resultat switch
    {
        ResultatRegle.Conforme => "conforme",
        ResultatRegle.NonConforme => "nonConforme",
        ResultatRegle.Avertissement => "avertissement",
        ResultatRegle.NonApplicable => "nonApplicable",
        _ => "indetermine",
    };

    /// <summary>The word of the exchange format for a class of rule.</summary>
    public static string Mot(Gravite gravite) => gravite switch
    {
        Gravite.Bloquant => "bloquant",
        Gravite.Avertissement => "avertissement",
        _ => "information",
    };

    /// <summary>Writes a verdict.</summary>
    public static void Verdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject();
        json.WriteString("code", verdict.Code);
        json.WriteString("intitule", verdict.Intitule);
        json.WriteString("verdict", Mot(verdict.Resultat));
        json.WriteString("gravite", Mot(verdict.Gravite));
        Valeur(json, "valeur", verdict.Valeur);
        Valeur(json, "borne", verdict.Borne);
        Valeur(json, "unite", verdict.Unite);
        json.WriteString("message", verdict.Message);
        json.WriteStartObject("entrees");
        foreach (var entree in verdict.Entrees) Valeur(json, entree.Champ.Chemin, entree.Valeur);
        json.WriteEndObject();
        if (verdict.Source is { } source)
        {
            json.WriteStartObject("source");
            json.WriteString("texte", source.Texte);
            Valeur(json, "depuis", verdict.Depuis);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("source");
        }

        Corrections(json, verdict.Corrections);
        json.WriteEndObject();
    }

    private static void Corrections(Utf8JsonWriter json, IReadOnlyList<Correction> corrections)
    {
        json.WriteStartArray("corrections");
        foreach (var correction in corrections)
        {
            json.WriteStartObject();
            json.WriteString("champ", correction.Champ);
            Valeur(json, "valeur", correction.Valeur);
            json.WriteString("message", correction.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Region(Utf8JsonWriter json, RegionAdmissible? region)
    {
        if (region is null)
        {
            json.WriteNull("regionAdmissible");
            return;
        }

        json.WriteStartObject("regionAdmissible");
        json.WriteStartArray("heuresPourCetteDuree");
        if (region.Heures is { } heures)
        {
            json.WriteNumberValue(heures.Minimum);
            if (heures.Maximum is { } maximum) json.WriteNumberValue(maximum);
            else json.WriteNullValue();
        }

        json.WriteEndArray();
        json.WriteStartArray("dureesPourCesHeures");
        foreach (var duree in region.Durees)
        {
            json.WriteStartArray();
            json.WriteNumberValue(duree.MoisMinimum);
            json.WriteNumberValue(duree.MoisMaximum);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("finsPourCesHeures");
        foreach (var duree in region.Durees)
        {
            json.WriteStartArray();
            json.WriteStringValue(Jour(duree.FinAuPlusTot));
            json.WriteStringValue(Jour(duree.FinAuPlusTard));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("methodeBase", CodesDEchange.MethodeBase.De(region.Methode));
        json.WriteEndObject();
    }

    /// <summary>Writes a value of any kind that a rule may look at or propose.</summary>
    private static void Valeur(Utf8JsonWriter json, string nom, object? valeur)
    {
        json.WritePropertyName(nom);
        Valeur(json, valeur);
    }

    private static void Valeur(Utf8JsonWriter json, object? valeur)
    {
        switch (valeur)
        {
            case null: json.WriteNullValue(); break;
            case decimal nombre: json.WriteNumberValue(nombre); break;
            case int entier: json.WriteNumberValue(entier); break;
            case bool booleen: json.WriteBooleanValue(booleen); break;
            case string texte: json.WriteStringValue(texte); break;
            case DateOnly jour: json.WriteStringValue(Jour(jour)); break;
            case DispositifDecrit code: json.WriteStringValue(CodesDEchange.Dispositif.De(code)); break;
            case NatureContrat code: json.WriteStringValue(CodesDEchange.Nature.De(code)); break;
            case FinaliteContrat code: json.WriteStringValue(CodesDEchange.Finalite.De(code)); break;
            case MethodeDeBase code: json.WriteStringValue(CodesDEchange.MethodeBase.De(code)); break;
            case Diplome code: json.WriteStringValue(CodesDEchange.Diplome.De(code)); break;
            case MinimumSocial code: json.WriteStringValue(CodesDEchange.MinimumSocial.De(code)); break;
            case IEnumerable<string> textes: Liste(json, textes, (j, t) => j.WriteStringValue(t)); break;
            case IEnumerable<Periode> periodes: Liste(json, periodes, (j, p) => Bornes(j, p, "debut", "fin")); break;
            case IEnumerable<OrganismeDecrit> organismes: Liste(json, organismes, Organisme); break;
            default: json.WriteStringValue(valeur.ToString()); break;
        }
    }

    private static void Organisme(Utf8JsonWriter json, OrganismeDecrit organisme)
    {
        json.WriteStartObject();
        Valeur(json, "nom", organisme.Nom);
        Valeur(json, "interne", organisme.Interne);
        json.WritePropertyName("qualiopi");
        if (organisme.Qualiopi is { } certificat) Bornes(json, certificat, "du", "au");
        else json.WriteNullValue();
        Valeur(json, "nda", organisme.Nda);
        json.WriteEndObject();
    }

    private static void Bornes(Utf8JsonWriter json, Periode periode, string premier, string dernier)
    {
        json.WriteStartObject();
        Valeur(json, premier, periode.Du);
        Valeur(json, dernier, periode.Au);
        json.WriteEndObject();
    }

    private static void Liste<T>(Utf8JsonWriter json, IEnumerable<T> elements, Action<Utf8JsonWriter, T> ecrire)
    {
        json.WriteStartArray();
        foreach (var element in elements) ecrire(json, element);
        json.WriteEndArray();
    }

    private static string Jour(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
