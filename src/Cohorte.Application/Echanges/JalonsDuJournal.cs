using System.Text.Json.Nodes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Journal;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>The milestones of a timeline: the changes of state that the journal keeps, in the words of the state reached.</summary>
[CasDUsage]
public sealed class JalonsDuJournal(CohorteDbContext context)
{
    private const string CleDEtat = "\"Etat\":";

    /// <summary>Objects whose changes of state are milestones, and how a milestone names them.</summary>
    private static readonly Dictionary<string, (Type Etat, string Nom)> Objets = new()
    {
        [nameof(Etape)] = (typeof(EtatEtape), "Étape"),
        [nameof(ReunionCopil)] = (typeof(EtatReunion), "COPIL"),
        [nameof(BesoinEntreprise)] = (typeof(EtatBesoin), "Besoin"),
        [nameof(Poste)] = (typeof(EtatPoste), "Poste"),
        [nameof(EngagementPartenaire)] = (typeof(EtatEngagementPartenaire), "Engagement"),
        [nameof(Candidature)] = (typeof(EtatCandidature), "Candidature"),
        [nameof(Pmsmp)] = (typeof(EtatPmsmp), "Immersion"),
        [nameof(Contrat)] = (typeof(EtatContrat), "Contrat"),
        [nameof(Bilan)] = (typeof(EtatBilan), "Bilan"),
    };

    private const int ObjetsMaximum = 300;

    private static readonly string[] DUneAction = [nameof(Etape), nameof(ReunionCopil), nameof(BesoinEntreprise), nameof(EngagementPartenaire), nameof(Contrat), nameof(Bilan)];

    /// <summary>The newest milestones.</summary>
    public async Task<IReadOnlyList<ElementDuFil>> LireAsync(Acteur acteur, Interlocuteur avec, Id<ActionCollective>? dans, int maximum, CancellationToken annulation)
    {
        var lignes = await LignesAsync(acteur, avec, dans, annulation);
        if (lignes is null) return [];
        var lues = await lignes.Where(l => l.Changements.Contains(CleDEtat)).OrderByDescending(l => l.Id).Take(maximum).ToListAsync(annulation);
        var actions = lues.Where(l => l.ActionId is not null).Select(l => new Id<ActionCollective>(l.ActionId!.Value)).Distinct().ToList();
        var titres = avec.Type == TypeInterlocuteur.Action || dans is not null ? [] : await context.Actions.Where(a => actions.Contains(a.Id)).ToDictionaryAsync(a => a.Id.Valeur, a => a.Intitule, annulation);
        var noms = await NommerAsync(lues, annulation);
        return [.. lues.Select(l => Element(l, noms, titres.GetValueOrDefault(l.ActionId ?? Guid.Empty))).OfType<ElementDuFil>()];
    }

    private async Task<IQueryable<EcritureJournal>?> LignesAsync(Acteur acteur, Interlocuteur avec, Id<ActionCollective>? dans, CancellationToken annulation)
    {
        var journal = context.Journal.AsNoTracking();
        if (avec.ActionId is { } action) return journal.Where(l => l.ActionId == action.Valeur && DUneAction.Contains(l.TypeObjet));
        var (entreprise, partenaire, personne) = (avec.EntrepriseId, avec.PartenaireId, avec.PersonneId);
        var toutes = Droits.VoitToutesLesActions(acteur.Role!.Value);
        var visibles = context.Actions.Where(a => toutes || context.MembresActions.Any(m => m.ActionId == a.Id && m.CompteId == acteur.CompteId));
        if (dans is { } seule) visibles = visibles.Where(a => a.Id == seule);
        List<string> cles = avec.Type switch
        {
            TypeInterlocuteur.Entreprise =>
            [
                .. await ClesAsync(context.Besoins.Where(b => b.EntrepriseId == entreprise && visibles.Any(a => a.Id == b.ActionId)).Select(b => b.Id), annulation),
                .. await ClesAsync(context.Postes.Where(p => p.EntrepriseId == entreprise && visibles.Any(a => a.Id == p.ActionId)).Select(p => p.Id), annulation),
                .. await ClesAsync(context.Contrats.Where(c => c.EntrepriseId == entreprise && visibles.Any(a => a.Id == c.ActionId)).Select(c => c.Id), annulation),
            ],
            TypeInterlocuteur.Partenaire => await ClesAsync(context.EngagementsPartenaires.Where(e => e.PartenaireId == partenaire && visibles.Any(a => a.Id == e.ActionId)).Select(e => e.Id), annulation),
            TypeInterlocuteur.Personne =>
            [
                .. await ClesAsync(context.Candidatures.Where(c => c.PersonneId == personne && visibles.Any(a => a.Id == c.ActionId)).Select(c => c.Id), annulation),
                .. await ClesAsync(context.Pmsmps.Where(c => c.PersonneId == personne && visibles.Any(a => a.Id == c.ActionId)).Select(c => c.Id), annulation),
                .. await ClesAsync(context.Contrats.Where(c => c.PersonneId == personne && visibles.Any(a => a.Id == c.ActionId)).Select(c => c.Id), annulation),
            ],
            _ => [],
        };
        return cles.Count == 0 ? null : journal.Where(l => cles.Contains(l.ObjetId));
    }

    private static async Task<List<string>> ClesAsync<T>(IQueryable<Id<T>> ids, CancellationToken annulation) => [.. (await ids.OrderByDescending(i => i).Take(ObjetsMaximum).ToListAsync(annulation)).Select(i => i.ToString())];

    /// <summary>Names of the objects that milestones speak of, a query per kind present.</summary>
    private async Task<Dictionary<string, string>> NommerAsync(IReadOnlyList<EcritureJournal> lignes, CancellationToken annulation)
    {
        var noms = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Id<T>> Ids<T>() => [.. lignes.Where(l => l.TypeObjet == typeof(T).Name).Select(l => Id<T>.Parse(l.ObjetId, null)).Distinct()];
        void Noter<T>(IEnumerable<(Id<T> Id, string Nom)> lus)
        {
            foreach (var (id, nom) in lus) noms[id.ToString()] = nom;
        }

        if (Ids<Etape>() is { Count: > 0 } etapes) Noter((await context.Etapes.Where(e => etapes.Contains(e.Id)).Select(e => new { e.Id, e.Ordre, e.Intitule }).ToListAsync(annulation)).Select(e => (e.Id, $"{e.Ordre}, {e.Intitule}")));
        if (Ids<Poste>() is { Count: > 0 } postes) Noter((await context.Postes.Where(p => postes.Contains(p.Id)).Select(p => new { p.Id, p.Intitule }).ToListAsync(annulation)).Select(p => (p.Id, Typo.Guillemets(p.Intitule))));
        if (Ids<ReunionCopil>() is { Count: > 0 } reunions) Noter((await context.ReunionsCopil.Where(r => reunions.Contains(r.Id)).Select(r => new { r.Id, r.Le }).ToListAsync(annulation)).Select(r => (r.Id, $"du {Ecriture.DateCourte(r.Le)}")));
        if (Ids<BesoinEntreprise>() is { Count: > 0 } besoins) Noter((await (from b in context.Besoins join e in context.Entreprises on b.EntrepriseId equals e.Id where besoins.Contains(b.Id) select new { b.Id, e.RaisonSociale }).ToListAsync(annulation)).Select(b => (b.Id, $"de {b.RaisonSociale}")));
        if (Ids<EngagementPartenaire>() is { Count: > 0 } engagements) Noter((await (from g in context.EngagementsPartenaires join p in context.Partenaires on g.PartenaireId equals p.Id where engagements.Contains(g.Id) select new { g.Id, p.Nom }).ToListAsync(annulation)).Select(g => (g.Id, $"de {g.Nom}")));
        if (Ids<Contrat>() is { Count: > 0 } contrats) Noter((await (from c in context.Contrats join p in context.Personnes on c.PersonneId equals p.Id where contrats.Contains(c.Id) select new { c.Id, p.Prenom, p.Nom }).ToListAsync(annulation)).Select(c => (c.Id, $"de {c.Prenom} {c.Nom}".Trim())));
        return noms;
    }

    private static ElementDuFil? Element(EcritureJournal ligne, Dictionary<string, string> noms, string? action)
    {
        if (!Objets.TryGetValue(ligne.TypeObjet, out var objet) || JsonNode.Parse(ligne.Changements)!["Etat"] is not { } etat || (string?)etat[1] is not { } atteint) return null;
        if (ligne.VersionAvant is null && atteint == Enum.GetNames(objet.Etat)[0]) return null;
        var nom = noms.GetValueOrDefault(ligne.ObjetId) is { } n ? " " + n : "";
        return new ElementDuFil(ligne.Le, new DateTimeOffset(ligne.Le, TimeSpan.Zero).DateAParis(), $"{objet.Nom}{nom} : {Libelles.DeNom(objet.Etat, atteint).ToLowerInvariant()}", ligne.Acteur) { Action = action };
    }
}
