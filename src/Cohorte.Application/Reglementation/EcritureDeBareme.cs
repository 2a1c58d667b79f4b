using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Reglementation;

/// <summary>Writes parameters of law for the API and the command line: value, source, history.</summary>
public static class EcritureDeBareme
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of parameters.</summary>
    public static byte[] Liste(IEnumerable<ParametrePublie> parametres, DateOnly? au) => Ecrire(json =>
    {
        json.WriteStartObject();
        Jour(json, "au", au);
        json.WriteStartArray("baremes");
        foreach (var parametre in parametres) Ecrire(json, parametre, au);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>One parameter.</summary>
    public static byte[] Un(ParametrePublie parametre, DateOnly? au) => Ecrire(json => Ecrire(json, parametre, au));

    /// <summary>One parameter for a person at a terminal.</summary>
    public static string Texte(ParametrePublie parametre, DateOnly? au)
    {
        var texte = new StringBuilder().AppendLine(parametre.Code).AppendLine(Ecriture.Francais, $"  {parametre.Intitule} ({parametre.Unite})");
        if (au is { } jour)
        {
            texte.AppendLine(parametre.Valeurs.FirstOrDefault(v => v.EnVigueur(jour)) is { } valeur
                ? $"  au {Ecriture.DateCourte(jour)}{Typo.DeuxPoints}{valeur.Valeur}, {valeur.Source.Texte} [{valeur.Source.Marque}]{Perime(parametre, jour)}"
                : $"  au {Ecriture.DateCourte(jour)}{Typo.DeuxPoints}aucune valeur connue à cette date.");
        }

        foreach (var valeur in parametre.Valeurs)
        {
            texte.AppendLine(Ecriture.Francais, $"  {Ecriture.DateCourte(valeur.Depuis)} → {(valeur.Jusquau is { } fin ? Ecriture.DateCourte(fin) : "…")}{Typo.DeuxPoints}{valeur.Valeur}");
            texte.AppendLine(Ecriture.Francais, $"      {valeur.Source.Texte}, {valeur.Source.Publication} [{valeur.Source.Marque}]{(valeur.Note is null ? "" : " — " + valeur.Note)}");
        }

        if (parametre.VerifieJusquau is { } verifie) texte.AppendLine(Ecriture.Francais, $"  vérifié jusqu’au {Ecriture.DateCourte(verifie)}");
        return texte.ToString();
    }

    private static string Perime(ParametrePublie parametre, DateOnly jour) =>
        parametre.VerifieJusquau < jour ? $" (hypothèse{Typo.DeuxPoints}vérifié jusqu’au {Ecriture.DateCourte(parametre.VerifieJusquau.Value)})" : "";

    private static void Ecrire(Utf8JsonWriter json, ParametrePublie parametre, DateOnly? au)
    {
        json.WriteStartObject();
        json.WriteString("code", parametre.Code);
        json.WriteString("intitule", parametre.Intitule);
        json.WriteString("unite", parametre.Unite);
        Jour(json, "verifieJusquau", parametre.VerifieJusquau);
        if (au is { } jour)
        {
            json.WritePropertyName("valeurAu");
            if (parametre.Valeurs.FirstOrDefault(v => v.EnVigueur(jour)) is { } enVigueur) Valeur(json, parametre, enVigueur);
            else json.WriteNullValue();
        }

        json.WriteStartArray("valeurs");
        foreach (var valeur in parametre.Valeurs) Valeur(json, parametre, valeur);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Valeur(Utf8JsonWriter json, ParametrePublie parametre, ValeurDatee<string> valeur)
    {
        json.WriteStartObject();
        Jour(json, "depuis", valeur.Depuis);
        Jour(json, "jusquau", valeur.Jusquau);
        json.WritePropertyName("valeur");
        if (parametre.EstNombre) json.WriteNumberValue(decimal.Parse(valeur.Valeur, CultureInfo.InvariantCulture));
        else json.WriteStringValue(valeur.Valeur);
        json.WriteStartObject("source");
        json.WriteString("texte", valeur.Source.Texte);
        json.WriteString("publication", valeur.Source.Publication);
        json.WriteString("lien", valeur.Source.Lien);
        json.WriteString("marque", valeur.Source.Marque);
        json.WriteEndObject();
        json.WriteString("note", valeur.Note);
        json.WriteEndObject();
    }

    private static void Jour(Utf8JsonWriter json, string nom, DateOnly? jour)
    {
        if (jour is { } le) json.WriteString(nom, le.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(nom);
    }

    private static byte[] Ecrire(Action<Utf8JsonWriter> contenu)
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux, Options)) contenu(json);
        flux.WriteByte((byte)'\n');
        return flux.ToArray();
    }
}
