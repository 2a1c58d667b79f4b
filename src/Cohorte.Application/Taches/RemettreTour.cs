using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Taches;

/// <summary>Puts a turn off to a day, with a reason, or takes it back; both are journaled.</summary>
[CasDUsage]
public sealed class RemettreTour(CohorteDbContext context, ListeDesActions actions, TimeProvider horloge)
{
    /// <summary>Puts it off; <c>null</c> when the person sees no such turn.</summary>
    public async Task<Resultat?> RemettreAsync(Acteur acteur, string cle, DateOnly au, string motif, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, cle, annulation) is not { ActionId: { } action }) return null;
        var jour = horloge.AujourdhuiAParis();
        if (ReportDeTour.Verifier(au, jour) is { } refus) return refus;
        var report = await context.ReportsDeTours.SingleOrDefaultAsync(r => r.ActionId == action && r.Cle == cle, annulation);
        if (report is null) context.Add(report = new ReportDeTour { ActionId = action, Cle = cle, Motif = motif, Auteur = "" });
        var ici = await context.DansLActionAsync(acteur, action, jour, annulation) ?? acteur;
        (report.Au, report.Motif, report.Auteur, report.PoseLe) = (au, motif, ici.NomAuJournal, jour);
        return await context.EnregistrerAsync(new Operation(ici, "RemettreTour", motif), annulation);
    }

    /// <summary>Takes it back at once; <c>null</c> when the person sees no such turn.</summary>
    public async Task<Resultat?> ReprendreAsync(Acteur acteur, string cle, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, cle, annulation) is not { ActionId: { } action }) return null;
        if (await context.ReportsDeTours.SingleOrDefaultAsync(r => r.ActionId == action && r.Cle == cle, annulation) is not { } report) return Resultat.Fait;
        context.Remove(report);
        var ici = await context.DansLActionAsync(acteur, action, horloge.AujourdhuiAParis(), annulation) ?? acteur;
        return await context.EnregistrerAsync(new Operation(ici, "ReprendreTour"), annulation);
    }

    private async Task<TourProjete?> TrouverAsync(Acteur acteur, string cle, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.ConseillerOpco or Role.GestionnaireOpco)) return null;
        var permises = actions.Visibles(acteur).Select(a => a.Id);
        return await context.Tours.AsNoTracking().SingleOrDefaultAsync(t => t.Cle == cle && t.ActionId != null && permises.Contains(t.ActionId.Value), annulation);
    }
}
