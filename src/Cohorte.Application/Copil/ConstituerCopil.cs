using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Copil;

/// <summary>The steering committee of an action: its constitution, its members.</summary>
[CasDUsage]
public sealed class ConstituerCopil(CohorteDbContext context)
{
    /// <summary>Notes the day of its constitution.</summary>
    public async Task<Resultat> DaterAsync(Acteur acteur, Id<ActionCollective> actionId, Guid version, DateOnly le, CancellationToken annulation)
    {
        var action = await context.Actions.SingleAsync(a => a.Id == actionId, annulation);
        context.ExigerVersion(action, version);
        action.CopilConstitueLe = le;
        return await context.EnregistrerAsync(new Operation(acteur, "ConstituerCopil"), annulation);
    }

    /// <summary>Adds a member.</summary>
    public async Task<Resultat> AjouterMembreAsync(Acteur acteur, Id<ActionCollective> actionId, string nom, string organisation, QualiteMembre qualite, string? courriel, CancellationToken annulation)
    {
        if (await context.MembresCopil.AnyAsync(m => m.ActionId == actionId && m.Nom == nom && m.Organisation == organisation && m.QuitteLe == null, annulation))
        {
            return Resultat.Refuse("copil.doublon", "Cette personne est déjà membre du COPIL pour cette organisation.", "Nom");
        }

        context.MembresCopil.Add(new MembreCopil { ActionId = actionId, Nom = nom, Organisation = organisation, Qualite = qualite, Courriel = courriel });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterMembreCopil"), annulation);
    }

    /// <summary>Ends a membership; <c>null</c> when the action has no such member.</summary>
    public async Task<Resultat?> QuitterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<MembreCopil> id, DateOnly le, CancellationToken annulation)
    {
        if (await context.MembresCopil.SingleOrDefaultAsync(m => m.ActionId == actionId && m.Id == id, annulation) is not { } membre) return null;
        membre.QuitteLe = le;
        return await context.EnregistrerAsync(new Operation(acteur, "QuitterCopil"), annulation);
    }
}
