using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>What the planner must respect in an action: rhythm, leave, closures, rooms, trainers, order of the modules, groups.</summary>
[CasDUsage]
public sealed class ReglerCalendrier(CohorteDbContext context)
{
    /// <summary>Keeps the rhythm.</summary>
    public async Task<Resultat> ReglerAsync(Acteur acteur, Id<ActionCollective> actionId, Guid version, Action<ReglagesDuCalendrier> regler, CancellationToken annulation)
    {
        var reglages = await context.ReglagesDeCalendrier.SingleOrDefaultAsync(r => r.ActionId == actionId, annulation);
        if (reglages is null) context.Add(reglages = new ReglagesDuCalendrier { ActionId = actionId });
        else context.ExigerVersion(reglages, version);
        regler(reglages);
        if (reglages.Rythme == TypeDeRythme.Jours && reglages.JoursFixes.Count == 0) return Resultat.Refuse("rythme.jours", "Choisissez au moins un jour de la semaine.", "JoursFixes");
        if (reglages.Rythme == TypeDeRythme.Semaines && reglages.SemainesEnCentre + reglages.SemainesEnEntreprise == 0) return Resultat.Refuse("rythme.semaines", "Donnez au moins une semaine en centre.", "SemainesEnCentre");
        return await context.EnregistrerAsync(new Operation(acteur, "ReglerRythme"), annulation);
    }

    /// <summary>Notes leave of everybody, or the closure of a provider.</summary>
    public async Task<Resultat> AjouterPlageAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Prestataire>? prestataireId, DateOnly du, DateOnly au, string motif, CancellationToken annulation)
    {
        if (au < du) return Resultat.Refuse("plage.renversee", "La fin précède le début.", "Au");
        if (prestataireId is { } id && !await DeLActionAsync(actionId, id, annulation)) return Resultat.Refuse("plage.prestataire", "Choisissez un organisme de l’action.", "PrestataireId");
        context.Add(new PlageDuCalendrier { ActionId = actionId, PrestataireId = prestataireId, Du = du, Au = au, Motif = motif });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterFermeture"), annulation);
    }

    /// <summary>Removes leave, a closure or a group; <c>null</c> when the action has neither.</summary>
    public async Task<Resultat?> RetirerAsync(Acteur acteur, Id<ActionCollective> actionId, Guid id, CancellationToken annulation)
    {
        var (plageId, groupeId) = (new Id<PlageDuCalendrier>(id), new Id<GroupeDuCalendrier>(id));
        if (await context.PlagesDeCalendrier.SingleOrDefaultAsync(p => p.ActionId == actionId && p.Id == plageId, annulation) is { } plage) context.Remove(plage);
        else if (await context.GroupesDeCalendrier.SingleOrDefaultAsync(g => g.ActionId == actionId && g.Id == groupeId, annulation) is { } groupe) context.Remove(groupe);
        else return null;
        return await context.EnregistrerAsync(new Operation(acteur, "RetirerContrainte"), annulation);
    }

    /// <summary>Keeps the number of rooms of a provider.</summary>
    public async Task<Resultat> AccueillirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Prestataire> prestataireId, int salles, CancellationToken annulation)
    {
        if (!await DeLActionAsync(actionId, prestataireId, annulation)) return Resultat.Refuse("accueil.prestataire", "Choisissez un organisme de l’action.", "PrestataireId");
        var accueil = await context.AccueilsDePrestataires.SingleOrDefaultAsync(a => a.ActionId == actionId && a.PrestataireId == prestataireId, annulation);
        if (accueil is null) context.Add(accueil = new AccueilDuPrestataire { ActionId = actionId, PrestataireId = prestataireId });
        accueil.Salles = salles;
        return await context.EnregistrerAsync(new Operation(acteur, "ReglerSalles"), annulation);
    }

    /// <summary>Keeps what a module asks.</summary>
    public async Task<Resultat> ExigerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ModuleFormation> moduleId, Action<ExigenceDuModule> regler, CancellationToken annulation)
    {
        if (!await context.Modules.AnyAsync(m => m.ActionId == actionId && m.Id == moduleId, annulation)) return Resultat.Refuse("exigence.module", "Choisissez un module du parcours.", "ModuleId");
        var exigence = await context.ExigencesDeModules.SingleOrDefaultAsync(e => e.ModuleId == moduleId, annulation);
        if (exigence is null) context.Add(exigence = new ExigenceDuModule { ActionId = actionId, ModuleId = moduleId });
        regler(exigence);
        if (exigence.ApresModule == moduleId.Valeur) return Resultat.Refuse("module.boucle", "Un module ne peut pas s’attendre lui-même.", "ApresModule");
        if (exigence.ApresModule is { } avant && !await context.Modules.AnyAsync(m => m.ActionId == actionId && m.Id == new Id<ModuleFormation>(avant), annulation)) return Resultat.Refuse("exigence.module", "Choisissez un module du parcours.", "ApresModule");
        return await context.EnregistrerAsync(new Operation(acteur, "ReglerModule"), annulation);
    }

    /// <summary>Makes a group of some firms of the action.</summary>
    public async Task<Resultat> AjouterGroupeAsync(Acteur acteur, Id<ActionCollective> actionId, string nom, DateOnly? debut, DateOnly? fin, IReadOnlyList<Guid> entreprises, CancellationToken annulation)
    {
        if (fin < debut) return Resultat.Refuse("plage.renversee", "La fin précède le début.", "Fin");
        if (await context.GroupesDeCalendrier.AnyAsync(g => g.ActionId == actionId && g.Nom == nom, annulation)) return Resultat.Refuse("groupe.nom", "Un autre groupe porte déjà ce nom.", "Nom");
        var ids = entreprises.Select(e => new Id<Entreprise>(e)).ToList();
        var connues = await context.Besoins.Where(b => b.ActionId == actionId && ids.Contains(b.EntrepriseId)).Select(b => b.EntrepriseId).ToListAsync(annulation);
        if (connues.Count == 0 || connues.Count < ids.Distinct().Count()) return Resultat.Refuse("groupe.entreprises", "Choisissez les entreprises du groupe.", "Entreprises");
        context.Add(new GroupeDuCalendrier { ActionId = actionId, Nom = nom, Debut = debut, Fin = fin, Entreprises = [.. connues.Select(e => e.Valeur)] });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterGroupe"), annulation);
    }

    private Task<bool> DeLActionAsync(Id<ActionCollective> actionId, Id<Prestataire> id, CancellationToken annulation) =>
        context.Modules.AnyAsync(m => m.ActionId == actionId && m.PrestataireId == id, annulation);
}
