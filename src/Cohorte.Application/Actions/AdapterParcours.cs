using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Adapts the path of an action: who holds a step, its dates, what it depends on, its rank; repeats a step; plans back again.</summary>
[CasDUsage]
public sealed class AdapterParcours(CohorteDbContext context, CatalogueDesModeles modeles)
{
    /// <summary>Edits a step.</summary>
    public async Task<Resultat?> ModifierEtapeAsync(Acteur acteur, Id<ActionCollective> actionId, string cle, Guid version, AdaptationDEtape adaptation, CancellationToken annulation)
    {
        var etapes = await context.Etapes.Where(e => e.ActionId == actionId).ToListAsync(annulation);
        if (etapes.SingleOrDefault(e => e.Cle == cle) is not { } etape) return null;
        var refus = AdaptationDEtape.Appliquer(etapes, etape, adaptation);
        if (!refus.EstFait) return refus;
        context.ExigerVersion(etape, version);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierEtape", adaptation.Motif), annulation);
    }

    /// <summary>Repeats a step: a copy comes right after it, with the same gate.</summary>
    public async Task<Resultat<string>?> RepeterAsync(Acteur acteur, Id<ActionCollective> actionId, string cle, string motif, CancellationToken annulation)
    {
        var etapes = await context.Etapes.Where(e => e.ActionId == actionId).ToListAsync(annulation);
        if (etapes.SingleOrDefault(e => e.Cle == cle) is not { } modele) return null;
        var copie = AdaptationDEtape.Repeter(etapes, modele, motif);
        context.Etapes.Add(copie);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "RepeterEtape", motif), annulation);
        return ecrit.EstFait ? copie.Cle : ecrit;
    }

    /// <summary>Lays the planned dates again from the wished dates of the action.</summary>
    public async Task<Resultat> ReplanifierAsync(Acteur acteur, Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var action = await context.Actions.Include(a => a.Etapes).SingleAsync(a => a.Id == actionId, annulation);
        if (action is not { DebutSouhaite: not null, FinSouhaitee: not null })
        {
            return Resultat.Refuse("action.dates", "Indiquez d’abord le début et la fin souhaités des contrats.");
        }

        NouvelleAction.Planifier(action, (await modeles.DeLActionAsync(action.Modele, action.ModeleVersion, annulation)).Ancre);
        return await context.EnregistrerAsync(new Operation(acteur, "ReplanifierAction"), annulation);
    }
}
