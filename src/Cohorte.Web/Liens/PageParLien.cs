using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Liens;

/// <summary>A page that a personal link opens, for its single purpose.</summary>
public abstract class PageParLien(AppareilAdmis appareil) : PageModel
{
    /// <summary>The link.</summary>
    protected LienPersonnel Lien { get; private set; } = null!;

    /// <summary>Establishes the link, or gives the answer that closes the page: 404 without one, 410 when it does not open any more.</summary>
    protected async Task<IActionResult?> FermerAsync(UsageLien usage, CancellationToken annulation)
    {
        if (await appareil.LireAsync(HttpContext, annulation) is not { } lien || !Accepte(lien, usage)) return NotFound();
        if (!appareil.Ouvre(lien)) return StatusCode(StatusCodes.Status410Gone);
        Lien = lien;
        return null;
    }

    private static bool Accepte(LienPersonnel lien, UsageLien usage) => lien.Usage == usage || (usage == UsageLien.MotDePasse && lien.Usage == UsageLien.Invitation);
}
