using System.Text;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>What an assignment reads, and the names that its pages show, kept apart.</summary>
/// <param name="Faits">Facts without any person.</param>
/// <param name="Mots">Names and words.</param>
/// <param name="Etats">State of each candidacy.</param>
public sealed record MatiereDAffectation(FaitsDeLAffectation Faits, MotsDeLAffectation Mots, IReadOnlyDictionary<string, EtatCandidature> Etats);

/// <summary>Reads the wishes, opinions and assignments of an action, in a number of queries that depends on nothing.</summary>
[CasDUsage]
public sealed class LecteurDAffectations(CohorteDbContext context)
{
    private static readonly EtatCandidature[] EnLice = [EtatCandidature.EnSelection, EtatCandidature.Proposee, EtatCandidature.EnImmersion, EtatCandidature.Retenue, EtatCandidature.EnContrat, EtatCandidature.EnReserve];
    private static readonly EtatContrat[] Signes = [EtatContrat.Signe, EtatContrat.EnExecution, EtatContrat.Termine];

    /// <summary>Everything that decides an assignment today, and the names.</summary>
    public async Task<MatiereDAffectation> LireAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var reglages = await ReglagesAsync(actionId, annulation);
        var candidatures = await (
            from c in context.Candidatures.AsNoTracking()
            join p in context.Personnes on c.PersonneId equals p.Id
            where c.ActionId == actionId
            select new { c.Id, c.Etat, c.PosteId, c.AccepteeParEntrepriseLe, p.Prenom, p.Nom }).ToListAsync(annulation);
        var signes = (await context.Contrats.AsNoTracking().Where(c => c.ActionId == actionId && Signes.Contains(c.Etat)).Select(c => new { c.CandidatureId, c.PosteId }).ToListAsync(annulation)).ToLookup(c => c.CandidatureId, c => c.PosteId);
        var postes = await (
            from p in context.Postes.AsNoTracking()
            join e in context.Entreprises on p.EntrepriseId equals e.Id
            where p.ActionId == actionId
            select new { p.Id, p.Etat, p.Nombre, p.Intitule, p.EntrepriseId, e.RaisonSociale }).ToListAsync(annulation);
        var voeux = await context.VoeuxDesCandidats.AsNoTracking().Where(v => v.ActionId == actionId).ToListAsync(annulation);
        var avis = await context.AvisSurCandidats.AsNoTracking().Where(a => a.ActionId == actionId).ToListAsync(annulation);

        var francais = StringComparer.Create(Ecriture.Francais, true);
        var plusieurs = postes.GroupBy(p => p.EntrepriseId).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var noms = candidatures.ToDictionary(c => c.Id.ToString(), c => $"{c.Prenom} {c.Nom}".Trim());
        var nomsDesPostes = postes.ToDictionary(p => p.Id.ToString(), p => plusieurs.Contains(p.EntrepriseId) ? $"{p.RaisonSociale}, {p.Intitule}" : p.RaisonSociale);
        var enLice = candidatures
            .Where(c => EnLice.Contains(c.Etat) && (c.Etat != EtatCandidature.EnContrat || signes.Contains(c.Id)))
            .OrderBy(c => noms[c.Id.ToString()], francais).ThenBy(c => c.Id)
            .Select(c => new CandidatEnLice(c.Id, signes[c.Id].FirstOrDefault(p => p is not null) ?? c.PosteId, c.AccepteeParEntrepriseLe is not null, Fixe(c.Etat, signes.Contains(c.Id), c.PosteId)));
        return new(
            new FaitsDeLAffectation
            {
                Reglages = reglages,
                Candidats = [.. enLice],
                Postes = [.. postes.Where(p => p.Etat != EtatPoste.Ferme).OrderBy(p => nomsDesPostes[p.Id.ToString()], francais).ThenBy(p => p.Id).Select(p => new PosteOffert(p.Id, p.Etat == EtatPoste.Ouvert ? p.Nombre : 0))],
                Voeux = voeux,
                Avis = avis,
            },
            new MotsDeLAffectation(reglages.Echelle, noms, nomsDesPostes),
            candidatures.ToDictionary(c => c.Id.ToString(), c => c.Etat));
    }

    /// <summary>The settings of an action, those by default when nobody set any.</summary>
    public async Task<ReglagesDeLAffectation> ReglagesAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.ReglagesDAffectation.AsNoTracking().SingleOrDefaultAsync(r => r.ActionId == actionId, annulation)
            ?? ReglagesDeLAffectation.ParDefaut(actionId, await context.Actions.Where(a => a.Id == actionId).Select(a => a.DebutSouhaite).SingleAsync(annulation));

    /// <summary>Assignments of an action, the latest first, without their places.</summary>
    public async Task<IReadOnlyList<Domaine.Affectations.Affectation>> ListerAsync(Id<ActionCollective> actionId, CancellationToken annulation) =>
        await context.Affectations.AsNoTracking().Where(a => a.ActionId == actionId).OrderByDescending(a => a.Numero).ToListAsync(annulation);

    /// <summary>An assignment with its places and what people changed.</summary>
    public Task<Domaine.Affectations.Affectation?> TrouverAsync(Id<ActionCollective> actionId, Id<Domaine.Affectations.Affectation> id, CancellationToken annulation) =>
        context.Affectations.AsNoTracking().AsSplitQuery().Include(a => a.Places).Include(a => a.Ecarts.OrderBy(e => e.Le)).SingleOrDefaultAsync(a => a.ActionId == actionId && a.Id == id, annulation);

    /// <summary>Decisions of the committee on the candidates, the latest first.</summary>
    public async Task<IReadOnlyList<(Id<DecisionCopil> Id, string Texte)>> DecisionsAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var decisions = await (
            from d in context.DecisionsCopil.AsNoTracking()
            join r in context.ReunionsCopil on d.ReunionId equals r.Id
            where d.ActionId == actionId && d.Objet == ObjetDecision.Candidats
            orderby r.Le descending, d.Id
            select new { d.Id, d.Texte, d.EstAvis, r.Le }).ToListAsync(annulation);
        return [.. decisions.Select(d => (d.Id, $"{Ecriture.DateCourte(d.Le)}{Typo.DeuxPoints}{d.Texte}{(d.EstAvis ? " (avis, sans quorum)" : "")}"))];
    }

    /// <summary>The problem that an assignment answers.</summary>
    public static ProblemeAffectation Probleme(Domaine.Affectations.Affectation affectation) => LectureAffectation.Probleme(Encoding.UTF8.GetBytes(affectation.Probleme)).Valeur;

    /// <summary>An assignment with its places, read with its problem.</summary>
    public static AffectationLue Lue(Domaine.Affectations.Affectation affectation) =>
        AffectationLue.De(Probleme(affectation), affectation.Places.Select(p => (p.CandidatureId.ToString(), p.PosteId.ToString())));

    private static RaisonFixe? Fixe(EtatCandidature etat, bool signe, Id<Poste>? poste) => (etat, signe) switch
    {
        (_, true) => RaisonFixe.ContratSigne,
        (EtatCandidature.Retenue, _) when poste is not null => RaisonFixe.Retenue,
        (EtatCandidature.EnImmersion, _) when poste is not null => RaisonFixe.EnImmersion,
        _ => null,
    };
}
