using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>Notes the wishes of a candidate, the opinions of a firm, and what is agreed before both.</summary>
[CasDUsage]
public sealed class NoterPreferences(CohorteDbContext context, LecteurDAffectations lecteur)
{
    /// <summary>Keeps the wishes of a candidate, from the rank given to each post; <c>null</c> when the action has no such candidacy.</summary>
    /// <param name="acteur">Who notes.</param>
    /// <param name="actionId">The action.</param>
    /// <param name="candidatureId">The candidacy.</param>
    /// <param name="version">Version seen; empty when nothing was noted.</param>
    /// <param name="rangs">Rank of each post wished.</param>
    /// <param name="annulation">Stops the work.</param>
    public async Task<Resultat?> VoeuxAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> candidatureId, Guid version, IReadOnlyDictionary<Guid, int> rangs, CancellationToken annulation)
    {
        if (!await context.Candidatures.AnyAsync(c => c.ActionId == actionId && c.Id == candidatureId, annulation)) return null;
        var ordre = VoeuxDuCandidat.Ordonner(rangs);
        if (!ordre.EstFait) return Resultat.Refuse(ordre.Refus);
        var connus = await context.Postes.Where(p => p.ActionId == actionId && p.Etat != EtatPoste.Ferme).Select(p => p.Id).ToListAsync(annulation);
        if (ordre.Valeur.Except(connus.Select(p => p.Valeur)).Any()) return Resultat.Refuse("voeux.poste", "Choisissez des postes de l’action.", "Rangs");
        var voeux = await context.VoeuxDesCandidats.SingleOrDefaultAsync(v => v.CandidatureId == candidatureId, annulation);
        if (voeux is null) context.Add(voeux = new VoeuxDuCandidat { ActionId = actionId, CandidatureId = candidatureId });
        else context.ExigerVersion(voeux, version);
        if (!voeux.Postes.SequenceEqual(ordre.Valeur)) voeux.Postes = ordre.Valeur;
        return await context.EnregistrerAsync(new Operation(acteur, "NoterVoeux"), annulation);
    }

    /// <summary>Keeps the opinions of a post on candidates; an opinion left empty is removed. <c>null</c> when the action has no such post.</summary>
    /// <param name="acteur">Who notes.</param>
    /// <param name="actionId">The action.</param>
    /// <param name="posteId">The post.</param>
    /// <param name="lus">By candidacy, the version seen and the opinion or the mark.</param>
    /// <param name="annulation">Stops the work.</param>
    public async Task<Resultat?> AvisAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Poste> posteId, IReadOnlyDictionary<Id<Candidature>, AvisLu> lus, CancellationToken annulation)
    {
        if (!await context.Postes.AnyAsync(p => p.ActionId == actionId && p.Id == posteId, annulation)) return null;
        var demandes = lus.Keys.ToList();
        if (await context.Candidatures.CountAsync(c => c.ActionId == actionId && demandes.Contains(c.Id), annulation) < demandes.Count) return Resultat.Refuse("avis.candidat", "Choisissez des candidats de l’action.", "Avis");
        var connus = await context.AvisSurCandidats.Where(a => a.PosteId == posteId).ToDictionaryAsync(a => a.CandidatureId, annulation);
        foreach (var (candidature, lu) in lus)
        {
            var existe = connus.TryGetValue(candidature, out var avis);
            if (existe) context.ExigerVersion(avis!, lu.Version);
            if (lu is { Avis: null, Note: null })
            {
                if (avis?.DemandeLe is not null) avis.Donner(null, null, null);
                else if (existe) context.Remove(avis!);
                continue;
            }

            if (!existe) context.Add(avis = new AvisSurCandidat { ActionId = actionId, PosteId = posteId, CandidatureId = candidature });
            avis!.Donner(lu.Avis, lu.Note, null);
        }

        return await context.EnregistrerAsync(new Operation(acteur, "NoterAvis"), annulation);
    }

    /// <summary>Keeps the scale and the number of the draw.</summary>
    public async Task<Resultat> ReglerAsync(Acteur acteur, Id<ActionCollective> actionId, Guid version, EchelleDAvis echelle, int noteMinimale, int tirage, CancellationToken annulation)
    {
        var reglages = await context.ReglagesDAffectation.SingleOrDefaultAsync(r => r.ActionId == actionId, annulation);
        if (reglages is null) context.Add(reglages = await lecteur.ReglagesAsync(actionId, annulation));
        else context.ExigerVersion(reglages, version);
        var regle = reglages.Regler(echelle, noteMinimale, tirage, await context.AvisSurCandidats.AnyAsync(a => a.ActionId == actionId && (a.Avis != null || a.Note != null), annulation));
        return regle.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "ReglerAffectation"), annulation) : regle;
    }
}

/// <summary>An opinion as read from a form.</summary>
/// <param name="Version">Version seen; empty when none was noted.</param>
/// <param name="Avis">Opinion.</param>
/// <param name="Note">Mark.</param>
public sealed record AvisLu(Guid Version, AvisEntreprise? Avis, int? Note);
