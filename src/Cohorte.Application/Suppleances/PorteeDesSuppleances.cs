using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Suppleances;

/// <summary>The actions of an account: its own, and those of the colleagues it stands in for.</summary>
public static class PorteeDesSuppleances
{
    /// <summary>Identifiers of these actions, as a query that begins by the indexes of the account.</summary>
    public static IQueryable<Id<ActionCollective>> ActionsDe(this CohorteDbContext context, Guid? compte, DateOnly jour) =>
        context.MembresActions.Where(m => m.CompteId == compte).Select(m => m.ActionId)
            .Union(context.Suppleances.Where(s => s.SuppleantId == compte && s.Du <= jour && s.Au >= jour).Join(context.MembresActions, s => s.AbsentId, m => m.CompteId, (_, m) => m.ActionId));

    /// <summary>An account and those of the colleagues it stands in for.</summary>
    public static IQueryable<Guid> ComptesDe(this CohorteDbContext context, Guid? compte, DateOnly jour) =>
        context.Users.Where(u => u.Id == compte).Select(u => u.Id).Union(context.Suppleances.Where(s => s.SuppleantId == compte && s.Du <= jour && s.Au >= jour).Select(s => s.AbsentId));

    /// <summary>The actor in an action: itself when it is a member of it, else for the colleague it stands in for; <c>null</c> when it may not open it.</summary>
    public static async Task<Acteur?> DansLActionAsync(this CohorteDbContext context, Acteur acteur, Id<ActionCollective> action, DateOnly jour, CancellationToken annulation)
    {
        if (acteur.Role is { } role && Droits.VoitToutesLesActions(role)) return acteur;
        if (await context.MembresActions.AnyAsync(m => m.ActionId == action && m.CompteId == acteur.CompteId, annulation)) return acteur;
        return await context.NomsDesAbsents(acteur.CompteId, action, jour).FirstOrDefaultAsync(annulation) is { } nom ? acteur with { Pour = nom } : null;
    }

    /// <summary>Names of the absent colleagues, members of an action, for whom an account stands in on a day.</summary>
    public static IQueryable<string> NomsDesAbsents(this CohorteDbContext context, Guid? compte, Id<ActionCollective> action, DateOnly jour) =>
        from s in context.Suppleances
        where s.SuppleantId == compte && s.Du <= jour && s.Au >= jour && context.MembresActions.Any(m => m.ActionId == action && m.CompteId == s.AbsentId)
        join absent in context.Users on s.AbsentId equals absent.Id
        orderby s.Id
        select absent.Nom;
}
