using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Publiques;

/// <summary>The user guide: its table of contents, or one chapter.</summary>
[AllowAnonymous]
public sealed class AideModel(GuideDUtilisation guide) : PageModel
{
    /// <summary>What is shown.</summary>
    public ChapitreDuGuide Lu { get; private set; } = null!;

    /// <summary>Whether the table of contents is shown.</summary>
    public bool EstLeSommaire => Lu.Code == GuideDUtilisation.Sommaire;

    public IActionResult OnGet(string? chapitre)
    {
        if (guide.Chapitre(chapitre ?? GuideDUtilisation.Sommaire) is not { } lu || (chapitre is not null && lu.Code == GuideDUtilisation.Sommaire)) return NotFound();
        Lu = lu;
        return Page();
    }
}
