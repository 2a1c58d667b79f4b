using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Cohorte.Web.Droits;

/// <summary>An address that names a gesture the page does not have is not found: without this, the page would be shown without having been loaded.</summary>
public sealed class FiltreDesGestes : IPageFilter
{
    /// <inheritdoc />
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // Nothing can be answered here.
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is not null) return;
        var methode = context.HttpContext.Request.Method;
        var lecture = HttpMethods.IsGet(methode) || HttpMethods.IsHead(methode);
        var aDesLectures = context.ActionDescriptor.HandlerMethods.Any(h => HttpMethods.IsGet(h.HttpMethod));
        if (!lecture || aDesLectures) context.Result = new NotFoundResult();
    }

    /// <inheritdoc />
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing to add.
    }
}
