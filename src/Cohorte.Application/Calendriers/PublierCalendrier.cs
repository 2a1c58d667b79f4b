using Cohorte.Application.Persistance;
using Cohorte.Application.Planification;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Publishes a draft: it takes a number, replaces the version in force, and the sketch of the period gives way to it.</summary>
[CasDUsage]
public sealed class PublierCalendrier(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Publishes; <c>null</c> when the action has no such calendar.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, Guid version, string? motif, CancellationToken annulation)
    {
        var calendriers = await context.Calendriers.Include(c => c.Seances).Where(c => c.ActionId == actionId && (c.Id == id || c.Etat == EtatCalendrier.Publie)).ToListAsync(annulation);
        if (calendriers.SingleOrDefault(c => c.Id == id) is not { } brouillon) return null;
        var enVigueur = calendriers.SingleOrDefault(c => c.Etat == EtatCalendrier.Publie && c.Id != id);
        var dernier = await context.Calendriers.Where(c => c.ActionId == actionId).MaxAsync(c => c.Numero, annulation) ?? 0;
        var probleme = LecteurDeCalendriers.Probleme(brouillon);
        var regles = ReglesDuContratEnVigueur.De(baremes, probleme);
        if (!regles.EstFait) return Resultat.Refuse(regles.Refus);
        context.ExigerVersion(brouillon, version);
        var publie = PublicationDuCalendrier.Publier(brouillon, enVigueur, dernier, probleme, regles.Valeur, motif, acteur, horloge.AujourdhuiAParis());
        if (!publie.EstFait) return publie;
        await ReporterSurLaPeriodeAsync(actionId, probleme, brouillon.EnSeances(), annulation);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "PublierCalendrier", motif), annulation);

        // Two first versions at the same moment: the unique number lets one through.
        return ecrit.Refus is [{ Code: "simultane.doublon" }] && await context.Calendriers.AnyAsync(c => c.ActionId == actionId && c.Numero > dernier, annulation)
            ? Resultat.Refuse("conflit.publication", "Un autre calendrier vient d’être publié. Rechargez la page pour le voir.")
            : ecrit;
    }

    private async Task ReporterSurLaPeriodeAsync(Id<ActionCollective> actionId, ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, CancellationToken annulation)
    {
        context.RemoveRange(await context.SemainesEnCentre.Where(s => s.ActionId == actionId).ToListAsync(annulation));
        context.AddRange(TempsEnCentre.De(probleme, seances).Select(t => new SemaineEnCentre { ActionId = actionId, Du = t.Du, Au = t.Au }));
    }
}
