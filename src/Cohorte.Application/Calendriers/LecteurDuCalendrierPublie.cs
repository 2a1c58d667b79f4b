using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>The published calendars as the rules of law need them: who trains whom, on which days.</summary>
internal static class LecteurDuCalendrierPublie
{
    /// <summary>First and last day of each module of each group, for several actions whose modules are loaded, in two queries.</summary>
    public static async Task<IReadOnlyDictionary<Id<ActionCollective>, CalendrierPublie>> BornesAsync(CohorteDbContext context, IReadOnlyList<Id<ActionCollective>> actions, IEnumerable<ModuleFormation> modules, CancellationToken annulation)
    {
        var bornes = await Publiees(context, actions).GroupBy(s => new { s.ActionId, s.Groupe, s.Module })
            .Select(g => new { g.Key.ActionId, g.Key.Groupe, g.Key.Module, Du = g.Min(s => s.Jour), Au = g.Max(s => s.Jour) }).ToListAsync(annulation);
        return await AssemblerAsync(context, actions, modules.ToDictionary(m => m.Id, m => m.PrestataireId), bornes.Select(b => (b.ActionId, b.Groupe, b.Module, (IReadOnlyList<DateOnly>)[b.Du, b.Au])), annulation);
    }

    /// <summary>Every day of each module of each group of one action, in three queries; <c>null</c> without a published calendar.</summary>
    public static async Task<CalendrierPublie?> JoursAsync(CohorteDbContext context, Id<ActionCollective> action, CancellationToken annulation)
    {
        var jours = await Publiees(context, [action]).Select(s => new { s.Groupe, s.Module, s.Jour }).Distinct().ToListAsync(annulation);
        var modules = jours.GroupBy(j => (j.Groupe, j.Module)).Select(g => (action, g.Key.Groupe, g.Key.Module, (IReadOnlyList<DateOnly>)[.. g.Select(j => j.Jour).Order()]));
        var prestataires = await context.Modules.AsNoTracking().Where(m => m.ActionId == action).Select(m => new { m.Id, m.PrestataireId }).ToDictionaryAsync(m => m.Id, m => m.PrestataireId, annulation);
        return (await AssemblerAsync(context, [action], prestataires, modules, annulation)).GetValueOrDefault(action);
    }

    private static IQueryable<SeancePubliee> Publiees(CohorteDbContext context, IReadOnlyList<Id<ActionCollective>> actions) =>
        context.Calendriers.AsNoTracking().Where(c => actions.Contains(c.ActionId) && c.Etat == EtatCalendrier.Publie)
            .SelectMany(c => c.Seances, (c, s) => new SeancePubliee { ActionId = c.ActionId, Groupe = s.Groupe, Module = s.Module, Jour = s.Jour });

    private static async Task<IReadOnlyDictionary<Id<ActionCollective>, CalendrierPublie>> AssemblerAsync(
        CohorteDbContext context, IReadOnlyList<Id<ActionCollective>> actions, IReadOnlyDictionary<Id<ModuleFormation>, Id<Prestataire>?> prestataires, IEnumerable<(Id<ActionCollective> Action, string Groupe, string Module, IReadOnlyList<DateOnly> Jours)> lus, CancellationToken annulation)
    {
        var parAction = lus.ToLookup(l => l.Action);
        var groupes = (await context.GroupesDeCalendrier.AsNoTracking().Where(g => actions.Contains(g.ActionId)).ToListAsync(annulation)).ToLookup(g => g.ActionId);
        return parAction.ToDictionary(g => g.Key, g => new CalendrierPublie([.. groupes[g.Key]], [.. g.Select(l => new JoursDunModule(l.Groupe, Prestataire(l.Module), l.Jours))]));

        Id<Prestataire>? Prestataire(string module) => Id<ModuleFormation>.TryParse(module, null, out var id) ? prestataires.GetValueOrDefault(id) : null;
    }

    private sealed class SeancePubliee
    {
        public Id<ActionCollective> ActionId { get; init; }

        public required string Groupe { get; init; }

        public required string Module { get; init; }

        public DateOnly Jour { get; init; }
    }
}
