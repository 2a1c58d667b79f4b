using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation.Impact;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>Writes the report on a set of barèmes: for a person, for a program, for a spreadsheet.</summary>
public static class EcritureDImpactDeBaremes
{
    private static readonly JsonWriterOptions Lisible = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Sentences.</summary>
    public static string Texte(ImpactDeBaremes impact)
    {
        var texte = new StringBuilder();
        texte.Append(Ecriture.Francais, $"{(impact.Baremes.Count == 0 ? "Les deux jeux de barèmes sont les mêmes." : $"{Ecriture.Compte(impact.Baremes.Count, "valeur change", "valeurs changent")} dans les barèmes{Typo.DeuxPoints.TrimEnd()}")}\n");
        foreach (var ecart in impact.Baremes) texte.Append(Ecriture.Francais, $"- {ecart.Phrase}\n");
        texte.Append('\n');
        foreach (var phrase in EcritureDImpact.Resume(impact.Rapport)) texte.Append(Ecriture.Francais, $"{phrase}\n");
        foreach (var action in impact.Lignes.GroupBy(l => l.Action, StringComparer.Ordinal))
        {
            texte.Append(Ecriture.Francais, $"\n{action.Key}\n");
            foreach (var ligne in action) texte.Append(Ecriture.Francais, $"- {ligne.Ecart.Nature.Libelle()}, {ligne.Nom}. {EcritureDImpact.Phrase(ligne.Ecart)}\n");
        }

        return texte.ToString();
    }

    /// <summary>One line a difference; amounts and outcomes as the exchange format writes them.</summary>
    public static byte[] Json(ImpactDeBaremes impact)
    {
        var tampon = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(tampon, Lisible))
        {
            json.WriteStartObject();
            json.WriteStartArray("baremes");
            foreach (var ecart in impact.Baremes)
            {
                json.WriteStartObject();
                json.WriteString("code", ecart.Code);
                json.WriteString("depuis", ecart.Depuis.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                json.WriteString("avant", ecart.Avant);
                json.WriteString("apres", ecart.Apres);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("regardes");
            json.WriteNumber("actions", impact.Rapport.Actions);
            json.WriteNumber("contrats", impact.Rapport.Contrats);
            json.WriteNumber("parcours", impact.Rapport.Parcours);
            json.WriteNumber("places", impact.Rapport.Places);
            json.WriteEndObject();
            json.WriteStartArray("ecarts");
            foreach (var ligne in impact.Lignes)
            {
                json.WriteStartObject();
                json.WriteString("action", ligne.Action);
                json.WriteString("nature", JsonNamingPolicy.CamelCase.ConvertName(ligne.Ecart.Nature.ToString()));
                json.WriteString("nom", ligne.Nom);
                json.WriteString("mesure", ligne.Ecart.Mesure);
                Cote(json, "avant", ligne.Ecart, ligne.Ecart.Avant);
                Cote(json, "apres", ligne.Ecart, ligne.Ecart.Apres);
                json.WriteString("message", EcritureDImpact.Phrase(ligne.Ecart));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. tampon.WrittenSpan, (byte)'\n'];
    }

    /// <summary>The same lines as the list of the page, for a spreadsheet.</summary>
    public static byte[] Csv(ImpactDeBaremes impact) => TableauCsv.PourEchange(LigneDImpact.Tableau, impact.Lignes);

    private static void Cote(Utf8JsonWriter json, string nom, EcartDImpact ecart, string? valeur)
    {
        if (ecart.Nature == NatureDImpact.Cout && EcritureDImpact.Nombre(valeur) is { } euros) json.WriteNumber(nom, euros);
        else json.WriteString(nom, ecart.Nature == NatureDImpact.Cout || valeur is null ? valeur : JsonNamingPolicy.CamelCase.ConvertName(valeur));
    }
}
