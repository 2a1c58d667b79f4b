using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Calendriers;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>What a person does to a draft, one gesture at a time.</summary>
[CasDUsage]
public sealed class ModifierCalendrier(CohorteDbContext context)
{
    /// <summary>Applies a gesture of <see cref="SeancesALaMain"/>; <c>null</c> when the action has no such calendar.</summary>
    public async Task<Resultat?> FaireAsync(
        Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, Guid version, string casDUsage, Func<Calendrier, ProblemeCalendrier, Resultat> geste, CancellationToken annulation)
    {
        if (await context.Calendriers.Include(c => c.Seances).SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } calendrier) return null;
        if (!calendrier.EstModifiable) return Resultat.Refuse("calendrier.publie", "Un calendrier publié ne se modifie pas\u00A0: créez une variante.");
        context.ExigerVersion(calendrier, version);
        var fait = geste(calendrier, LecteurDeCalendriers.Probleme(calendrier));
        return fait.EstFait ? await context.EnregistrerAsync(new Operation(acteur, casDUsage), annulation) : fait;
    }

    /// <summary>Throws a draft away; <c>null</c> when the action has no such calendar.</summary>
    public async Task<Resultat?> SupprimerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, CancellationToken annulation)
    {
        if (await context.Calendriers.Include(c => c.Seances).SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } calendrier) return null;
        if (!calendrier.EstModifiable) return Resultat.Refuse("calendrier.publie", "Un calendrier publié ne se supprime pas.");
        if (await context.Calendriers.AnyAsync(c => c.OrigineId == id, annulation)) return Resultat.Refuse("calendrier.origine", "Un autre calendrier a été fait à partir de ce brouillon\u00A0: supprimez-le d’abord.");
        context.Remove(calendrier);
        return await context.EnregistrerAsync(new Operation(acteur, "SupprimerCalendrier"), annulation);
    }
}
