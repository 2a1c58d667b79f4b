using Cohorte.Application.Bilans;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Copil;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Documents;

/// <summary>What a document of a whole action is written from.</summary>
/// <param name="Faits">Facts of the action.</param>
/// <param name="Calendriers">Reader of its calendars, for those that need one.</param>
/// <param name="Le">When it is written, in Paris.</param>
public sealed record SourcesDeDocument(FaitsAction Faits, LecteurDeCalendriers Calendriers, DateTimeOffset Le);

/// <summary>A document of a whole action that the product writes from its facts.</summary>
/// <param name="Nom">Name on the command line (« bilan »).</param>
/// <param name="Extension">With its dot (« .pdf »).</param>
/// <param name="EcrireAsync">Writes it, or says what the action lacks for it.</param>
public sealed record DocumentDAction(string Nom, string Extension, Func<SourcesDeDocument, CancellationToken, Task<Resultat<byte[]>>> EcrireAsync);

/// <summary>The documents of an action, by name and extension; the first of a name is the one written to the standard output.</summary>
public static class DocumentsDAction
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DocumentDAction> Tous =
    [
        DesFaits("bilan", ".csv", (faits, _) => TableauCsv.PourEchange(BilanEnTableau.Tableau(faits.Action.Code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits)))),
        DesFaits("bilan", ".pdf", (faits, le) => BilanEnPdf.Composer(faits, le).Ecrire()),
        DesFaits("bilan", ".xlsx", (faits, _) => TableauXlsx.Ecrire(BilanEnTableau.Tableau(faits.Action.Code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits)))),
        new("calendrier", ".ics", CalendrierEnDocument.AgendaAsync),
        new("calendrier", ".pdf", CalendrierEnDocument.PdfAsync),
        new("calendrier", ".xlsx", CalendrierEnDocument.ClasseurAsync),
        DesFaits("proces-verbal", ".pdf", (faits, le) => CompteRenduEnPdf.Composer(faits, faits.Reunions, le).Ecrire()),
    ];

    /// <summary>The document of that name and extension (empty for the standard output), or <c>null</c>.</summary>
    public static DocumentDAction? Trouver(string nom, string extension) =>
        Tous.FirstOrDefault(d => d.Nom == nom && (extension.Length == 0 || string.Equals(d.Extension, extension, StringComparison.OrdinalIgnoreCase)));

    private static DocumentDAction DesFaits(string nom, string extension, Func<FaitsAction, DateTimeOffset, byte[]> ecrire) =>
        new(nom, extension, (sources, _) => Task.FromResult<Resultat<byte[]>>(ecrire(sources.Faits, sources.Le)));
}
