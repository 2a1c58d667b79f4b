using System.Text.Json;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Reads a whole document of exchange, or says everything that is wrong with it.</summary>
internal static class LectureJson
{
    private const int RefusMontres = 50;

    public static Resultat<T> Lire<T>(ReadOnlyMemory<byte> utf8, Func<NoeudJson, T> lire, Func<T, IEnumerable<Refus>> valider)
    {
        if (utf8.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) utf8 = utf8[3..];
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException e)
        {
            return new Refus("json.illisible", $"Ce n’est pas un document JSON lisible (ligne {e.LineNumber + 1 ?? 1}, position {e.BytePositionInLine + 1 ?? 1}).");
        }

        using (document)
        {
            var refus = new List<Refus>();
            var racine = new NoeudJson(document.RootElement, "", refus);
            if (racine.Illisible) return Resultat.Refuse(refus);
            var lu = lire(racine);
            racine.Fin();
            if (refus.Count == 0) refus.AddRange(valider(lu));
            return refus.Count == 0 ? lu : Resultat.Refuse([.. refus.Take(RefusMontres)]);
        }
    }
}
