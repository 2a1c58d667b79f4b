using Cohorte.Application.Reglementation.ReglesOpco;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>A public page that reads the law, with what the OPCO published.</summary>
public abstract class PageDuDroit(ReglesEnMemoire regles) : PageModel
{
    /// <summary>The law, read before every handler.</summary>
    protected DroitApplique Droit { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Droit = await regles.RecentAsync(HttpContext.RequestAborted);
        await next();
    }
}
