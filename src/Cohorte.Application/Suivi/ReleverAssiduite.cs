using Cohorte.Application.Contrats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Suivi;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Suivi;

/// <summary>Records the hours of one trainee in one module.</summary>
[CasDUsage]
public sealed class ReleverAssiduite(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Writes or corrects a statement; <c>null</c> when the person sees neither that contract nor that module.</summary>
    /// <param name="acteur">Who states.</param>
    /// <param name="actionId">The action.</param>
    /// <param name="contratId">The contract.</param>
    /// <param name="moduleId">The module.</param>
    /// <param name="version">Version of the former statement that the person had before the eyes; none when there was none.</param>
    /// <param name="releve">The hours.</param>
    /// <param name="arreteeAu">Day up to which they are complete.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Contrat> contratId, Id<ModuleFormation> moduleId, Guid version, ReleveAssiduite releve, DateOnly arreteeAu, CancellationToken annulation)
    {
        if (await context.ContratsVisibles(actionId, acteur).SingleOrDefaultAsync(c => c.Id == contratId, annulation) is not { } contrat) return null;
        if (await context.Modules.SingleOrDefaultAsync(m => m.ActionId == actionId && m.Id == moduleId, annulation) is not { } module) return null;
        if (acteur.Role == Role.OrganismeFormation && module.PrestataireId != acteur.PrestataireId) return null;
        var refus = releve.Verifier(contrat, module, arreteeAu, horloge.AujourdhuiAParis());
        if (refus.Count > 0) return Resultat.Refuse(refus);
        var synthese = await context.SynthesesAssiduite.SingleOrDefaultAsync(s => s.ContratId == contratId && s.ModuleId == moduleId, annulation);
        if (synthese is null) context.Add(synthese = new SyntheseAssiduite { ActionId = actionId, ContratId = contratId, ModuleId = moduleId });
        else context.ExigerVersion(synthese, version);
        (synthese.HeuresRealisees, synthese.AbsencesJustifiees, synthese.AbsencesInjustifiees, synthese.ArreteeAu) = (releve.Realisees, releve.Justifiees, releve.Injustifiees, arreteeAu);
        return await context.EnregistrerAsync(new Operation(acteur, "ReleverAssiduite"), annulation);
    }
}
