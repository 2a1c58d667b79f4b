using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Web.Droits;

namespace Cohorte.Web.Pages;

/// <summary>A page inside an action, whose address begins with <c>/actions/{code}</c>.</summary>
public abstract class PageDAction : PageCohorte
{
    /// <summary>The action, access already established.</summary>
    public ContexteAction Action => HttpContext.Features.GetRequiredFeature<ContexteAction>();

    /// <summary>Its identifier.</summary>
    protected Id<ActionCollective> ActionId => Action.Id;
}
