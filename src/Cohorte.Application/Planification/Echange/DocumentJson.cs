using System.Text.Json;
using System.Text.Unicode;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Opens a document of exchange: readable JSON, every text of which can be read.</summary>
internal static class DocumentJson
{
    private static readonly Refus TexteIllisible = new("json.illisible", "Ce n’est pas un document JSON lisible\u00A0: un texte n’est pas en UTF-8.");

    /// <summary>The document, whose texts all decode; the caller disposes of it.</summary>
    /// <param name="utf8">Its bytes, with or without a byte order mark.</param>
    /// <param name="profondeur">Levels of nesting at most.</param>
    public static Resultat<JsonDocument> Ouvrir(ReadOnlyMemory<byte> utf8, int profondeur)
    {
        var corps = SansMarque(utf8);
        try
        {
            var document = JsonDocument.Parse(corps, new JsonDocumentOptions { MaxDepth = profondeur });
            if (Utf8.IsValid(corps.Span) && EchappementsLisibles(corps.Span, profondeur)) return document;
            document.Dispose();
            return TexteIllisible;
        }
        catch (JsonException e)
        {
            return new Refus("json.illisible", $"Ce n’est pas un document JSON lisible (ligne {e.LineNumber + 1 ?? 1}, position {e.BytePositionInLine + 1 ?? 1}).");
        }
    }

    /// <summary>The bytes without their byte order mark.</summary>
    public static ReadOnlyMemory<byte> SansMarque(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;

    /// <summary>An escape may write half of a character, which the parser lets through and no text can hold.</summary>
    private static bool EchappementsLisibles(ReadOnlySpan<byte> utf8, int profondeur)
    {
        var lecteur = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = profondeur });
        while (lecteur.Read())
        {
            if (!lecteur.ValueIsEscaped) continue;
            try
            {
                _ = lecteur.GetString();
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        return true;
    }
}
