using Cohorte.Pdf.Polices;

namespace Cohorte.Pdf.Structure;

/// <summary>What must hold for the file to say that it is made to be read aloud (PDF/UA identifier). The check is ours: it is no certificate.</summary>
internal static class ControleDeStructure
{
    /// <summary>What does not hold, in English, for the author of the document.</summary>
    public static IReadOnlyList<string> Defauts(DocumentPdf document, Element racine, IEnumerable<PoliceEmployee> polices)
    {
        var defauts = new List<string>();
        if (string.IsNullOrWhiteSpace(document.Titre)) defauts.Add("no title");
        if (string.IsNullOrWhiteSpace(document.Langue)) defauts.Add("no language");
        defauts.AddRange(polices.SelectMany(p => p.Manquants).Select(c => $"character U+{c:X4} has no glyph"));
        var elements = racine.Parcourir().ToList();
        var precedent = 0;
        foreach (var titre in elements.Where(e => e.Type is ['H', >= '1' and <= '6']))
        {
            var niveau = titre.Type[1] - '0';
            if (niveau > precedent + 1) defauts.Add($"heading {titre.Type} after level {precedent}");
            precedent = niveau;
        }

        defauts.AddRange(elements.Where(e => e.Type == "Figure" && string.IsNullOrWhiteSpace(e.Alternative)).Select(_ => "a figure has no alternative"));
        defauts.AddRange(elements.Where(e => e.Type == "Table" && !e.Parcourir().Any(c => c.Type == "TH")).Select(_ => "a table has no header"));
        defauts.AddRange(elements.Where(e => e.EstVide && e.Type is not ("TD" or "TH" or "Document")).Select(e => $"an empty {e.Type}"));
        return defauts;
    }
}
