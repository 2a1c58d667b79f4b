using System.Text;
using Cohorte.Application.Bilans;
using Cohorte.Application.Copil;
using Cohorte.Application.Parcours;
using Cohorte.Domaine.Actions;

namespace Cohorte.Application.Documents;

/// <summary>A document of a whole action that the product writes from its facts.</summary>
/// <param name="Nom">Name on the command line (« bilan »).</param>
/// <param name="Extension">With its dot (« .pdf »).</param>
/// <param name="Ecrire">Writes it, dated by its second argument.</param>
public sealed record DocumentDAction(string Nom, string Extension, Func<FaitsAction, DateTimeOffset, byte[]> Ecrire);

/// <summary>The documents of an action, by name and extension; the first of a name is the one written to the standard output.</summary>
public static class DocumentsDAction
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DocumentDAction> Tous =
    [
        new("bilan", ".csv", (faits, _) => TableauCsv.PourEchange(BilanEnTableau.Tableau(faits.Action.Code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits)))),
        new("bilan", ".pdf", (faits, le) => BilanEnPdf.Composer(faits, le).Ecrire()),
        new("bilan", ".xlsx", (faits, _) => TableauXlsx.Ecrire(BilanEnTableau.Tableau(faits.Action.Code), BilanEnTableau.Lignes(BilanEnTableau.Rubriques(faits)))),
        new("calendrier", ".ics", (faits, _) => Encoding.UTF8.GetBytes(CalendrierIcs.Ecrire(faits))),
        new("calendrier", ".pdf", (faits, le) => CalendrierEnPdf.Composer(faits, le).Ecrire()),
        new("proces-verbal", ".pdf", (faits, le) => CompteRenduEnPdf.Composer(faits, faits.Reunions, le).Ecrire()),
    ];

    /// <summary>The document of that name and extension (empty for the standard output), or <c>null</c>.</summary>
    public static DocumentDAction? Trouver(string nom, string extension) =>
        Tous.FirstOrDefault(d => d.Nom == nom && (extension.Length == 0 || string.Equals(d.Extension, extension, StringComparison.OrdinalIgnoreCase)));
}
