using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>A candidate as a firm sees it: a name and a town, nothing else.</summary>
/// <param name="Presente">Post, candidacy, opinion already given.</param>
/// <param name="Nom">Name.</param>
/// <param name="Commune">Town, or <c>null</c>.</param>
public sealed record CandidatVuParLEntreprise(CandidatPresente Presente, string Nom, string? Commune);

/// <summary>What a firm is asked in an action.</summary>
/// <param name="Entreprise">Name of the firm.</param>
/// <param name="Reglages">Scale of the opinions.</param>
/// <param name="Postes">Its posts that have candidates, with their titles and places.</param>
public sealed record AvisDeLEntreprise(string Entreprise, ReglagesDeLAffectation Reglages, IReadOnlyList<(string Titre, int Places, IReadOnlyList<CandidatVuParLEntreprise> Candidats)> Postes)
{
    /// <summary>Every candidate.</summary>
    public IEnumerable<CandidatVuParLEntreprise> Candidats => Postes.SelectMany(p => p.Candidats);

    /// <summary>Candidates without an opinion.</summary>
    public int Attendus => Candidats.Count(c => c.Presente.Avis is null);

    /// <summary>Whether marks are asked.</summary>
    public bool Grille => Reglages.Echelle == EchelleDAvis.NoteSurCent;
}

/// <summary>A firm says by itself what it thinks of the candidates presented to it: it sees them only, and no opinion of another firm.</summary>
[CasDUsage]
public sealed class DonnerSonAvis(CohorteDbContext context, LecteurDAffectations lecteur, TimeProvider horloge)
{
    /// <summary>What a firm is asked.</summary>
    public async Task<AvisDeLEntreprise> LireAsync(Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation)
    {
        var entreprise = await context.Entreprises.AsNoTracking().Where(e => e.Id == entrepriseId).Select(e => e.RaisonSociale).SingleAsync(annulation);
        var (faits, postes) = await FaitsAsync(actionId, entrepriseId, annulation);
        var presentes = CandidatPresente.De(faits, postes.Keys.ToHashSet());
        var ids = presentes.Select(p => p.Cle.Candidat).Distinct().ToList();
        var personnes = await (
            from c in context.Candidatures.AsNoTracking()
            join p in context.Personnes on c.PersonneId equals p.Id
            where ids.Contains(c.Id)
            select new { c.Id, p.Prenom, p.Nom, p.Commune }).ToDictionaryAsync(c => c.Id, annulation);
        return new(entreprise, faits.Reglages,
        [
            .. presentes.GroupBy(p => p.Cle.Poste).Select(g => (postes[g.Key].Intitule, postes[g.Key].Nombre,
                (IReadOnlyList<CandidatVuParLEntreprise>)[.. g.Select(p => new CandidatVuParLEntreprise(p, $"{personnes[p.Cle.Candidat].Prenom} {personnes[p.Cle.Candidat].Nom}".Trim(), personnes[p.Cle.Candidat].Commune))])),
        ]);
    }

    /// <summary>Keeps its opinions; one left empty withdraws the former.</summary>
    /// <param name="acteur">The firm.</param>
    /// <param name="actionId">The action.</param>
    /// <param name="entrepriseId">The firm.</param>
    /// <param name="lus">By post and candidacy, the version seen and the opinion or the mark.</param>
    /// <param name="annulation">Stops the work.</param>
    public async Task<Resultat> NoterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, IReadOnlyDictionary<CleDAvis, AvisLu> lus, CancellationToken annulation)
    {
        var (faits, postes) = await FaitsAsync(actionId, entrepriseId, annulation);
        var presentes = CandidatPresente.De(faits, postes.Keys.ToHashSet()).ToDictionary(p => p.Cle);
        if (lus.Keys.Any(c => !presentes.ContainsKey(c))) return Resultat.Refuse("avis.presente", "Une de ces personnes n’est plus présentée à votre entreprise. Rechargez la page.", "Avis");
        var siens = postes.Keys.ToList();
        var notes = await context.AvisSurCandidats.Where(a => a.ActionId == actionId && siens.Contains(a.PosteId)).ToDictionaryAsync(a => new CleDAvis(a.PosteId, a.CandidatureId), annulation);
        var aujourdhui = horloge.AujourdhuiAParis();
        foreach (var (cle, lu) in lus)
        {
            var montre = presentes[cle].Avis;
            if ((lu.Avis, lu.Note) == (montre?.Avis, montre?.Note)) continue;
            if (notes.TryGetValue(cle, out var avis)) context.ExigerVersion(avis, lu.Version);
            else context.Add(avis = new AvisSurCandidat { ActionId = actionId, PosteId = cle.Poste, CandidatureId = cle.Candidat });
            avis.Donner(lu.Avis, lu.Note, aujourdhui);
        }

        return await context.EnregistrerAsync(new Operation(acteur, "DonnerSonAvis"), annulation);
    }

    private async Task<(FaitsDeLAffectation Faits, Dictionary<Id<Poste>, (string Intitule, int Nombre)> Postes)> FaitsAsync(Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation)
    {
        var postes = await context.Postes.AsNoTracking().Where(p => p.ActionId == actionId && p.EntrepriseId == entrepriseId).Select(p => new { p.Id, p.Intitule, p.Nombre }).ToListAsync(annulation);
        return ((await lecteur.LireAsync(actionId, annulation)).Faits, postes.ToDictionary(p => p.Id, p => (p.Intitule, p.Nombre)));
    }
}
