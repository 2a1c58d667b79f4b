using Cohorte.Application.Calendriers;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>Loads every fact of one or several actions, untracked, in a number of queries that depends neither on the actions nor on their rows.</summary>
[CasDUsage]
public sealed class LecteurDeFaits(CohorteDbContext context)
{
    /// <summary>The facts of an action that exists.</summary>
    public async Task<FaitsAction> ChargerAsync(Id<ActionCollective> id, CancellationToken annulation = default) => (await ChargerAsync([id], annulation)).Single();

    /// <summary>The facts of several actions, in the order of their identifiers given.</summary>
    public async Task<IReadOnlyList<FaitsAction>> ChargerAsync(IReadOnlyList<Id<ActionCollective>> ids, CancellationToken annulation = default)
    {
        var actions = await context.Actions.AsNoTracking().Include(a => a.Etapes).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, annulation);
        var besoins = context.Besoins.Where(b => ids.Contains(b.ActionId));
        var candidatures = context.Candidatures.Where(c => ids.Contains(c.ActionId));
        var engagements = context.EngagementsPartenaires.Where(e => ids.Contains(e.ActionId));
        var modules = context.Modules.Where(m => ids.Contains(m.ActionId));
        var entreprises = await context.Entreprises.AsNoTracking().Where(e => besoins.Any(b => b.EntrepriseId == e.Id)).ToDictionaryAsync(e => e.Id, annulation);
        var partenaires = await context.Partenaires.AsNoTracking().Where(p => engagements.Any(e => e.PartenaireId == p.Id) || candidatures.Any(c => c.PartenaireId == p.Id)).ToDictionaryAsync(p => p.Id, annulation);
        var prestataires = await context.Prestataires.AsNoTracking().Where(p => modules.Any(m => m.PrestataireId == p.Id)).ToDictionaryAsync(p => p.Id, annulation);
        var personnes = await context.Personnes.AsNoTracking().Where(p => candidatures.Any(c => c.PersonneId == p.Id)).ToDictionaryAsync(p => p.Id, annulation);

        var derogations = await Lire(context.Derogations.OrderBy(d => d.PoseeLe));
        var bases = await Lire(context.BasesLegales);
        var membres = await Lire(context.MembresCopil.OrderBy(m => m.Id));
        var reunions = await Lire(context.ReunionsCopil.AsSplitQuery().Include(r => r.Decisions).Include(r => r.ActionsASuivre).OrderBy(r => r.Le).ThenBy(r => r.Id));
        var lesBesoins = await Lire(context.Besoins);
        var postes = await Lire(context.Postes.OrderBy(p => p.Id));
        var competences = await Lire(context.CompetencesAttendues.OrderBy(c => c.Id));
        var parcours = await Lire(context.Parcours.Include(p => p.Modules.OrderBy(m => m.Ordre)).OrderBy(p => p.Id));
        var pics = await Lire(context.PicsActivite.OrderBy(p => p.Du));
        var semaines = await Lire(context.SemainesEnCentre.OrderBy(s => s.Du));
        var lesEngagements = await Lire(context.EngagementsPartenaires);
        var lesCandidatures = await Lire(context.Candidatures.OrderBy(c => c.Id));
        var avisAttendus = await Lire(context.AvisSurCandidats.Where(a => a.DemandeLe != null && a.Avis == null && a.Note == null).OrderBy(a => a.Id));
        var soumises = (await context.Affectations.Where(a => ids.Contains(a.ActionId) && a.Etat == EtatAffectation.Proposee).Select(a => new { a.ActionId, a.Id, a.Numero, a.ProposeeLe }).ToListAsync(annulation)).ToLookup(a => a.ActionId);
        var aAnnoncer = (await context.Calendriers.Where(c => ids.Contains(c.ActionId) && c.Etat == EtatCalendrier.Publie && c.PrevenusLe == null).Select(c => new { c.ActionId, c.Id, c.Numero, c.PublieLe, c.APrevenir }).ToListAsync(annulation)).ToLookup(c => c.ActionId);
        var immersions = await Lire(context.Pmsmps.OrderBy(i => i.Id));
        var contrats = await Lire(context.Contrats.OrderBy(c => c.Id));
        var precisions = await Lire(context.PrecisionsDeContrats);
        var titres = await context.FaitsSensibles.AsNoTracking().Where(f => candidatures.Any(c => c.PersonneId == f.PersonneId) && (f.TitreNecessaire != null || f.TitreSejourExpireLe != null)).ToDictionaryAsync(f => f.PersonneId, f => new TitreDeSejour(f.TitreNecessaire, f.TitreSejourExpireLe), annulation);
        var calendriers = await LecteurDuCalendrierPublie.BornesAsync(context, ids, parcours.SelectMany(g => g).SelectMany(p => p.Modules), annulation);
        var depots = await Lire(context.Depots.OrderBy(d => d.Id));
        var assiduites = await Lire(context.SynthesesAssiduite);
        var evaluations = await Lire(context.EvaluationsFinales);
        var enquetes = await Lire(context.EnquetesSatisfaction);
        var sorties = await Lire(context.SortiesStagiaires);
        var liens = (await context.LiensPersonnels.AsNoTracking().Where(l => l.ActionId != null && ids.Contains(l.ActionId.Value)).ToListAsync(annulation)).ToLookup(l => l.ActionId!.Value);
        var rappels = (await context.Echanges.AsNoTracking().Where(e => e.ActionId != null && ids.Contains(e.ActionId.Value) && e.RelanceLe != null && e.RelanceFaiteLe == null).OrderBy(e => e.Id).ToListAsync(annulation)).ToLookup(e => e.ActionId!.Value);
        var reports = await Lire(context.ReportsDeTours);
        var bilans = await Lire(context.Bilans);

        return [.. ids.Where(actions.ContainsKey).Select(id => new FaitsAction
        {
            Action = actions[id],
            Derogations = [.. derogations[id]],
            BasesLegales = [.. bases[id]],
            MembresCopil = [.. membres[id]],
            Reunions = [.. reunions[id]],
            Entreprises = entreprises,
            Besoins = [.. lesBesoins[id]],
            Postes = [.. postes[id]],
            Competences = [.. competences[id]],
            Parcours = [.. parcours[id]],
            Pics = [.. pics[id]],
            SemainesEnCentre = [.. semaines[id]],
            Engagements = [.. lesEngagements[id]],
            Partenaires = partenaires,
            Prestataires = prestataires,
            Candidatures = [.. lesCandidatures[id]],
            Personnes = personnes,
            AvisAttendus = [.. avisAttendus[id]],
            AffectationsSoumises = [.. soumises[id].Select(a => new AffectationSoumise(a.Id, a.Numero, new DateTimeOffset(a.ProposeeLe, TimeSpan.Zero).DateAParis()))],
            CalendriersAAnnoncer = [.. aAnnoncer[id].Select(c => new CalendrierAAnnoncer(c.Id, c.Numero!.Value, c.PublieLe!.Value, c.APrevenir))],
            Immersions = [.. immersions[id]],
            Contrats = [.. contrats[id]],
            Precisions = [.. precisions[id]],
            Titres = titres,
            CalendrierPublie = calendriers.GetValueOrDefault(id),
            Depots = [.. depots[id]],
            Assiduites = [.. assiduites[id]],
            Evaluations = [.. evaluations[id]],
            Enquetes = [.. enquetes[id]],
            Sorties = [.. sorties[id]],
            Liens = [.. liens[id]],
            Rappels = [.. rappels[id]],
            Reports = [.. reports[id]],
            Bilan = bilans[id].SingleOrDefault(),
        })];

        async Task<ILookup<Id<ActionCollective>, T>> Lire<T>(IQueryable<T> lignes) where T : class, IDeLAction =>
            (await lignes.AsNoTracking().Where(l => ids.Contains(EF.Property<Id<ActionCollective>>(l, nameof(IDeLAction.ActionId)))).ToListAsync(annulation)).ToLookup(l => l.ActionId);
    }
}
