using Cohorte.Pdf;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Kit;

/// <summary>Sends a document as a PDF file to keep.</summary>
public static class ReponsePdf
{
    /// <summary>The file, named without its extension.</summary>
    public static FileContentResult De(DocumentPdf document, string nom) => new(document.Ecrire(), "application/pdf") { FileDownloadName = nom + ".pdf" };
}
