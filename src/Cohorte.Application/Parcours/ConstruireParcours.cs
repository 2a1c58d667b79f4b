using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Parcours;

/// <summary>What defines a variant of the path; values already parsed.</summary>
public sealed record DonneesParcours(string Nom, DateOnly? Debut, DateOnly? Fin, Heures HeuresHebdomadaires, string? Contraintes);

/// <summary>What defines a module; values already parsed.</summary>
public sealed record DonneesModule(string Intitule, Heures Heures, ModeFormation Mode, string? Objectifs, string? Lot, IReadOnlyList<Guid> Competences, PhaseFormation Phase = PhaseFormation.Contrat);

/// <summary>Builds the path of an action: variants, modules, the retained one.</summary>
[CasDUsage]
public sealed class ConstruireParcours(CohorteDbContext context)
{
    /// <summary>Creates a variant.</summary>
    public async Task<Resultat<Id<ParcoursFormation>>> CreerAsync(Acteur acteur, Id<ActionCollective> actionId, DonneesParcours donnees, CancellationToken annulation)
    {
        if (Verifier(donnees) is { } refus) return refus;
        var parcours = new ParcoursFormation { ActionId = actionId, Nom = donnees.Nom };
        Reporter(donnees, parcours);
        context.Parcours.Add(parcours);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerParcours"), annulation);
        return ecrit.EstFait ? parcours.Id : ecrit;
    }

    /// <summary>Edits a variant; <c>null</c> when the action has no such variant.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ParcoursFormation> id, Guid version, DonneesParcours donnees, CancellationToken annulation)
    {
        if (await context.Parcours.SingleOrDefaultAsync(p => p.ActionId == actionId && p.Id == id, annulation) is not { } parcours) return null;
        if (Verifier(donnees) is { } refus) return (Resultat)refus;
        context.ExigerVersion(parcours, version);
        Reporter(donnees, parcours);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierParcours"), annulation);
    }

    /// <summary>Retains a variant; the one that was is replaced.</summary>
    public async Task<Resultat?> RetenirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ParcoursFormation> id, CancellationToken annulation)
    {
        var tous = await context.Parcours.Where(p => p.ActionId == actionId).ToListAsync(annulation);
        if (tous.SingleOrDefault(p => p.Id == id) is not { } parcours) return null;
        foreach (var ancien in tous.Where(p => p.Etat == EtatParcours.Retenu && p.Id != id))
        {
            var remplace = ancien.Passer("Remplacer", acteur.Role!.Value);
            if (!remplace.EstFait) return remplace;
        }

        var suite = parcours.Passer("Retenir", acteur.Role!.Value);
        return suite.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "RetenirParcours"), annulation) : suite;
    }

    /// <summary>Adds a module at the end of a variant.</summary>
    public async Task<Resultat?> AjouterModuleAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ParcoursFormation> parcoursId, DonneesModule donnees, CancellationToken annulation)
    {
        if (await context.Parcours.Include(p => p.Modules).SingleOrDefaultAsync(p => p.ActionId == actionId && p.Id == parcoursId, annulation) is not { } parcours) return null;
        var module = new ModuleFormation { ActionId = actionId, ParcoursId = parcoursId, Intitule = donnees.Intitule, Ordre = parcours.Modules.Select(m => m.Ordre).DefaultIfEmpty().Max() + 1 };
        await ReporterAsync(actionId, donnees, module, annulation);
        context.Modules.Add(module);
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterModule"), annulation);
    }

    /// <summary>Edits a module.</summary>
    public async Task<Resultat?> ModifierModuleAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ModuleFormation> id, Guid version, DonneesModule donnees, CancellationToken annulation)
    {
        if (await context.Modules.SingleOrDefaultAsync(m => m.ActionId == actionId && m.Id == id, annulation) is not { } module) return null;
        context.ExigerVersion(module, version);
        await ReporterAsync(actionId, donnees, module, annulation);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierModule"), annulation);
    }

    /// <summary>Removes a module that nobody has followed.</summary>
    public async Task<Resultat?> RetirerModuleAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ModuleFormation> id, CancellationToken annulation)
    {
        if (await context.Modules.SingleOrDefaultAsync(m => m.ActionId == actionId && m.Id == id, annulation) is not { } module) return null;
        if (await context.SynthesesAssiduite.AnyAsync(s => s.ModuleId == id, annulation)) return Resultat.Refuse("module.suivi", "Des heures sont déjà relevées sur ce module : il ne se retire plus.");
        context.Modules.Remove(module);
        return await context.EnregistrerAsync(new Operation(acteur, "RetirerModule"), annulation);
    }

    private static Refus? Verifier(DonneesParcours donnees) =>
        donnees.Fin < donnees.Debut ? new Refus("parcours.dates", "La fin précède le début.", "Fin") : null;

    private static void Reporter(DonneesParcours donnees, ParcoursFormation parcours)
    {
        parcours.Nom = donnees.Nom;
        (parcours.Debut, parcours.Fin) = (donnees.Debut, donnees.Fin);
        parcours.HeuresHebdomadaires = donnees.HeuresHebdomadaires;
        parcours.Contraintes = donnees.Contraintes;
    }

    private async Task ReporterAsync(Id<ActionCollective> actionId, DonneesModule donnees, ModuleFormation module, CancellationToken annulation)
    {
        var connues = await context.CompetencesAttendues.Where(c => c.ActionId == actionId).Select(c => c.Id).ToListAsync(annulation);
        module.Intitule = donnees.Intitule;
        module.Heures = donnees.Heures;
        module.Mode = donnees.Mode;
        module.Phase = donnees.Phase;
        module.Objectifs = donnees.Objectifs;
        module.Lot = donnees.Lot;
        var couvertes = donnees.Competences.Where(c => connues.Any(k => k.Valeur == c)).Distinct().ToList();
        if (!couvertes.Order().SequenceEqual(module.Competences.Order())) module.Competences = couvertes;
    }
}
