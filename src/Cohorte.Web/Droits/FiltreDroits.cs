using System.Reflection;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Droits;

/// <summary>The door of every page: signed in, permitted by role, and member of the action that the address names, or stand-in of a member. Another's action does not exist (404); a forbidden act is refused (403).</summary>
public sealed class FiltreDroits(CohorteDbContext context, IVisiteur visiteur, TimeProvider horloge) : IAsyncAuthorizationFilter
{
    /// <inheritdoc />
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor) return;
        var modele = ((CompiledPageActionDescriptor)context.ActionDescriptor).ModelTypeInfo!;
        if (modele.IsDefined(typeof(AllowAnonymousAttribute), inherit: true)) return;
        if (visiteur.Acteur is not { Role: { } role } acteur)
        {
            context.Result = new ChallengeResult();
            return;
        }

        var exige = modele.GetCustomAttribute<ExigeAttribute>();
        if (exige is null)
        {
            context.Result = new ForbidResult();
            return;
        }

        if (context.RouteData.Values.TryGetValue("code", out var code) && !await AccederAsync(context.HttpContext, acteur, role, code?.ToString() ?? ""))
        {
            context.Result = new NotFoundResult();
            return;
        }

        var permission = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method) ? exige.Lecture : exige.Ecriture;
        if (!Domaine.Comptes.Droits.Accorde(role, permission)) context.Result = new ForbidResult();
    }

    private async Task<bool> AccederAsync(HttpContext http, Acteur acteur, Role role, string code)
    {
        var action = await context.Actions.AsNoTracking()
            .Where(a => a.Code == code)
            .Select(a => new { Contexte = new ContexteAction(a.Id, a.Code, a.Intitule, a.Dispositif, a.Demonstration), Membre = context.MembresActions.Any(m => m.ActionId == a.Id && m.CompteId == acteur.CompteId) })
            .SingleOrDefaultAsync(http.RequestAborted);
        if (action is null) return false;
        var contexte = action.Contexte;
        if (!action.Membre && !Domaine.Comptes.Droits.VoitToutesLesActions(role))
        {
            if (await context.NomsDesAbsents(acteur.CompteId, contexte.Id, horloge.AujourdhuiAParis()).FirstOrDefaultAsync(http.RequestAborted) is not { } absent) return false;
            contexte = contexte with { Pour = absent };
        }

        http.Features.Set(contexte);
        return true;
    }
}
