using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Web.Droits;

namespace Cohorte.Web.Pages;

/// <summary>A page inside an action, whose address begins with <c>/actions/{code}</c>.</summary>
public abstract class PageDAction : PageCohorte
{
    /// <summary>The action, access already established.</summary>
    public ContexteAction Action => HttpContext.Features.Get<ContexteAction>() ?? throw new InvalidOperationException("The address names no action.");

    /// <summary>Its identifier.</summary>
    protected Id<ActionCollective> ActionId => Action.Id;
}
