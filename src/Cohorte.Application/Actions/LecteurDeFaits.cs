using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Loads every fact of one action, untracked, in a constant number of queries.</summary>
[CasDUsage]
public sealed class LecteurDeFaits(CohorteDbContext context)
{
    /// <summary>The facts of an action that exists.</summary>
    public async Task<FaitsAction> ChargerAsync(Id<ActionCollective> id, CancellationToken annulation = default)
    {
        var action = await context.Actions.AsNoTracking().Include(a => a.Etapes).SingleAsync(a => a.Id == id, annulation);
        var besoins = context.Besoins.Where(b => b.ActionId == id);
        var candidatures = context.Candidatures.Where(c => c.ActionId == id);
        var engagements = context.EngagementsPartenaires.Where(e => e.ActionId == id);
        var modules = context.Modules.Where(m => m.ActionId == id);
        return new FaitsAction
        {
            Action = action,
            Derogations = await context.Derogations.AsNoTracking().Where(d => d.ActionId == id).OrderBy(d => d.PoseeLe).ToListAsync(annulation),
            BasesLegales = await context.BasesLegales.AsNoTracking().Where(b => b.ActionId == id).ToListAsync(annulation),
            MembresCopil = await context.MembresCopil.AsNoTracking().Where(m => m.ActionId == id).OrderBy(m => m.Id).ToListAsync(annulation),
            Reunions = await context.ReunionsCopil.AsNoTracking().AsSplitQuery().Include(r => r.Decisions).Include(r => r.ActionsASuivre).Where(r => r.ActionId == id).OrderBy(r => r.Le).ToListAsync(annulation),
            Besoins = await besoins.AsNoTracking().ToListAsync(annulation),
            Entreprises = await context.Entreprises.AsNoTracking().Where(e => besoins.Any(b => b.EntrepriseId == e.Id)).ToDictionaryAsync(e => e.Id, annulation),
            Postes = await context.Postes.AsNoTracking().Where(p => p.ActionId == id).ToListAsync(annulation),
            Competences = await context.CompetencesAttendues.AsNoTracking().Where(c => c.ActionId == id).OrderBy(c => c.Id).ToListAsync(annulation),
            Parcours = await context.Parcours.AsNoTracking().Include(p => p.Modules.OrderBy(m => m.Ordre)).Where(p => p.ActionId == id).OrderBy(p => p.Id).ToListAsync(annulation),
            Pics = await context.PicsActivite.AsNoTracking().Where(p => p.ActionId == id).OrderBy(p => p.Du).ToListAsync(annulation),
            SemainesEnCentre = await context.SemainesEnCentre.AsNoTracking().Where(s => s.ActionId == id).OrderBy(s => s.Du).ToListAsync(annulation),
            Engagements = await engagements.AsNoTracking().ToListAsync(annulation),
            Partenaires = await context.Partenaires.AsNoTracking().Where(p => engagements.Any(e => e.PartenaireId == p.Id) || candidatures.Any(c => c.PartenaireId == p.Id)).ToDictionaryAsync(p => p.Id, annulation),
            Prestataires = await context.Prestataires.AsNoTracking().Where(p => modules.Any(m => m.PrestataireId == p.Id)).ToDictionaryAsync(p => p.Id, annulation),
            Candidatures = await candidatures.AsNoTracking().OrderBy(c => c.Id).ToListAsync(annulation),
            Personnes = await context.Personnes.AsNoTracking().Where(p => candidatures.Any(c => c.PersonneId == p.Id)).ToDictionaryAsync(p => p.Id, annulation),
            Immersions = await context.Pmsmps.AsNoTracking().Where(p => p.ActionId == id).ToListAsync(annulation),
            Contrats = await context.Contrats.AsNoTracking().Where(c => c.ActionId == id).OrderBy(c => c.Id).ToListAsync(annulation),
            Depots = await context.Depots.AsNoTracking().Where(d => d.ActionId == id).ToListAsync(annulation),
            Assiduites = await context.SynthesesAssiduite.AsNoTracking().Where(s => s.ActionId == id).ToListAsync(annulation),
            Evaluations = await context.EvaluationsFinales.AsNoTracking().Where(e => e.ActionId == id).ToListAsync(annulation),
            Enquetes = await context.EnquetesSatisfaction.AsNoTracking().Where(e => e.ActionId == id).ToListAsync(annulation),
            Sorties = await context.SortiesStagiaires.AsNoTracking().Where(s => s.ActionId == id).ToListAsync(annulation),
            Bilan = await context.Bilans.AsNoTracking().SingleOrDefaultAsync(b => b.ActionId == id, annulation),
        };
    }
}
