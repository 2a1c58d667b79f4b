using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Parcours;

/// <summary>The period of an action: when people are in the centre, when firms cannot spare them.</summary>
[CasDUsage]
public sealed class ChoisirPeriode(CohorteDbContext context)
{
    /// <summary>Notes a span in the centre.</summary>
    public async Task<Resultat> AjouterEnCentreAsync(Acteur acteur, Id<ActionCollective> actionId, DateOnly du, DateOnly au, CancellationToken annulation)
    {
        if (au < du) return Resultat.Refuse("periode.dates", "La fin précède le début.", "Au");
        if (await EstPublieAsync(actionId, annulation)) return CalendrierPublie();
        if (await context.SemainesEnCentre.AnyAsync(s => s.ActionId == actionId && s.Du <= au && du <= s.Au, annulation)) return Resultat.Refuse("periode.doublon", "Ce temps en centre en chevauche un autre.", "Du");
        context.SemainesEnCentre.Add(new SemaineEnCentre { ActionId = actionId, Du = du, Au = au });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterTempsEnCentre"), annulation);
    }

    /// <summary>Notes a peak of activity.</summary>
    public async Task<Resultat> AjouterPicAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise>? entrepriseId, DateOnly du, DateOnly au, bool bloquant, string motif, CancellationToken annulation)
    {
        if (au < du) return Resultat.Refuse("periode.dates", "La fin précède le début.", "Au");
        if (entrepriseId is { } id && !await context.Besoins.AnyAsync(b => b.ActionId == actionId && b.EntrepriseId == id, annulation)) return Resultat.Refuse("periode.entreprise", "Choisissez une entreprise de l’action.", "EntrepriseId");
        context.PicsActivite.Add(new PicActivite { ActionId = actionId, EntrepriseId = entrepriseId, Du = du, Au = au, Bloquant = bloquant, Motif = motif });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterPointe"), annulation);
    }

    /// <summary>Removes a span in the centre or a peak; <c>null</c> when the action has neither.</summary>
    public async Task<Resultat?> RetirerAsync(Acteur acteur, Id<ActionCollective> actionId, Guid id, CancellationToken annulation)
    {
        var (semaineId, picId) = (new Id<SemaineEnCentre>(id), new Id<PicActivite>(id));
        if (await context.SemainesEnCentre.SingleOrDefaultAsync(s => s.ActionId == actionId && s.Id == semaineId, annulation) is { } semaine)
        {
            if (await EstPublieAsync(actionId, annulation)) return CalendrierPublie();
            context.Remove(semaine);
        }
        else if (await context.PicsActivite.SingleOrDefaultAsync(p => p.ActionId == actionId && p.Id == picId, annulation) is { } pic) context.Remove(pic);
        else return null;
        return await context.EnregistrerAsync(new Operation(acteur, "RetirerDeLaPeriode"), annulation);
    }

    private Task<bool> EstPublieAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        context.Calendriers.AnyAsync(c => c.ActionId == actionId && c.Etat == EtatCalendrier.Publie, annulation);

    private static Resultat CalendrierPublie() => Resultat.Refuse("periode.calendrier", "Le calendrier publié dit quand le groupe est en centre : changez-le plutôt que l’esquisse.", "Du");
}
