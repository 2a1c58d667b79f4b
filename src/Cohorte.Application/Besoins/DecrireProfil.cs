using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Besoins;

/// <summary>The common profile: its text and its skills.</summary>
[CasDUsage]
public sealed class DecrireProfil(CohorteDbContext context)
{
    /// <summary>Writes the profile.</summary>
    public async Task<Resultat> RedigerAsync(Acteur acteur, Id<ActionCollective> actionId, Guid version, string? texte, CancellationToken annulation)
    {
        var action = await context.Actions.SingleAsync(a => a.Id == actionId, annulation);
        context.ExigerVersion(action, version);
        action.ProfilCommun = texte;
        return await context.EnregistrerAsync(new Operation(acteur, "DecrireProfil"), annulation);
    }

    /// <summary>Adds a skill.</summary>
    public async Task<Resultat> AjouterAsync(Acteur acteur, Id<ActionCollective> actionId, string intitule, NiveauCompetence niveau, Exigence exigence, IReadOnlyList<Guid> demandeePar, CancellationToken annulation)
    {
        if (await context.CompetencesAttendues.AnyAsync(c => c.ActionId == actionId && c.Intitule == intitule, annulation))
        {
            return Resultat.Refuse("competence.doublon", "Cette compétence est déjà dans le profil.", "Intitule");
        }

        var entreprises = await context.Besoins.Where(b => b.ActionId == actionId).Select(b => b.EntrepriseId).ToListAsync(annulation);
        context.CompetencesAttendues.Add(new CompetenceAttendue
        {
            ActionId = actionId,
            Intitule = intitule,
            Niveau = niveau,
            Exigence = exigence,
            DemandeePar = [.. demandeePar.Where(id => entreprises.Any(e => e.Valeur == id)).Distinct()],
        });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterCompetence"), annulation);
    }

    /// <summary>Removes a skill that no module covers; <c>null</c> when the action has no such skill.</summary>
    public async Task<Resultat?> RetirerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<CompetenceAttendue> id, CancellationToken annulation)
    {
        if (await context.CompetencesAttendues.SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } competence) return null;
        var modules = await context.Modules.Where(m => m.ActionId == actionId).Select(m => new { m.Intitule, m.Competences }).ToListAsync(annulation);
        if (modules.FirstOrDefault(m => m.Competences.Contains(id.Valeur)) is { } module)
        {
            return Resultat.Refuse("competence.couverte", $"Le module {Typo.Guillemets(module.Intitule)} couvre cette compétence ; retirez-la d’abord du module.");
        }

        context.CompetencesAttendues.Remove(competence);
        return await context.EnregistrerAsync(new Operation(acteur, "RetirerCompetence"), annulation);
    }
}
