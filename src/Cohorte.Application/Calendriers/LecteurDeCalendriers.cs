using System.Text;
using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Reads the calendars of an action and what decides them, in a number of queries that depends on nothing.</summary>
[CasDUsage]
public sealed class LecteurDeCalendriers(CohorteDbContext context, LecteurDeFaits lecteur)
{
    /// <summary>Everything that decides the calendar of an action.</summary>
    public async Task<FaitsDuCalendrier> FaitsAsync(Id<ActionCollective> actionId, CancellationToken annulation) => new()
    {
        Action = await lecteur.ChargerAsync(actionId, annulation),
        Reglages = await context.ReglagesDeCalendrier.AsNoTracking().SingleOrDefaultAsync(r => r.ActionId == actionId, annulation) ?? new ReglagesDuCalendrier { ActionId = actionId },
        Plages = await context.PlagesDeCalendrier.AsNoTracking().Where(p => p.ActionId == actionId).OrderBy(p => p.Du).ThenBy(p => p.Id).ToListAsync(annulation),
        Accueils = await context.AccueilsDePrestataires.AsNoTracking().Where(a => a.ActionId == actionId).ToListAsync(annulation),
        Exigences = await context.ExigencesDeModules.AsNoTracking().Where(e => e.ActionId == actionId).ToListAsync(annulation),
        Groupes = await context.GroupesDeCalendrier.AsNoTracking().Where(g => g.ActionId == actionId).OrderBy(g => g.Nom).ToListAsync(annulation),
    };

    /// <summary>The calendars of an action without their half-days: published versions first, then drafts, the latest first.</summary>
    public async Task<IReadOnlyList<Calendrier>> ListerAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var tous = await context.Calendriers.AsNoTracking().Where(c => c.ActionId == actionId).ToListAsync(annulation);
        return [.. tous.OrderBy(c => c.Etat switch { EtatCalendrier.Publie => 0, EtatCalendrier.Brouillon => 1, _ => 2 }).ThenByDescending(c => c.Numero).ThenByDescending(c => c.CreeLe).ThenBy(c => c.Id)];
    }

    /// <summary>Whether a calendar is published in the action.</summary>
    public Task<bool> EstPublieAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        context.Calendriers.AnyAsync(c => c.ActionId == actionId && c.Etat == EtatCalendrier.Publie, annulation);

    /// <summary>A calendar with its half-days.</summary>
    public Task<Calendrier?> TrouverAsync(Id<ActionCollective> actionId, Id<Calendrier> id, CancellationToken annulation) =>
        context.Calendriers.AsNoTracking().Include(c => c.Seances).SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation);

    /// <summary>Half-days of the versions that were published before one, to cancel in agendas what is no more.</summary>
    public async Task<IReadOnlyList<Seance>> AnciennesAsync(Calendrier calendrier, CancellationToken annulation)
    {
        if (calendrier.Numero is not { } numero || numero == 1) return [];
        var seances = await context.Calendriers.AsNoTracking().Where(c => c.ActionId == calendrier.ActionId && c.Numero < numero).SelectMany(c => c.Seances).ToListAsync(annulation);
        return [.. seances.Select(s => s.EnSeance()).Distinct()];
    }

    /// <summary>The problem that a calendar answers.</summary>
    public static ProblemeCalendrier Probleme(Calendrier calendrier) => LectureCalendrier.Probleme(Encoding.UTF8.GetBytes(calendrier.Probleme)).Valeur;
}
