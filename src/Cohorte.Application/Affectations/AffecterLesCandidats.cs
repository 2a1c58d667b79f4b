using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>Seeks an assignment, submits it to the committee, keeps what people change.</summary>
[CasDUsage]
public sealed class AffecterLesCandidats(CohorteDbContext context, LecteurDAffectations lecteur, IAffecteurParScore affecteur, MeilleurAccord accord, TimeProvider horloge)
{
    /// <summary>Seeks an assignment by a method, in the time of a page.</summary>
    public async Task<AccordCherche> ChercherAsync(Id<ActionCollective> actionId, ProblemeAffectation probleme, MethodeAffectation methode, CancellationToken annulation)
    {
        if (methode == MethodeAffectation.StableScore) return await accord.ChercherAsync(actionId, probleme, annulation);
        var marche = new MarcheIndexe(probleme);
        return new(AffectationLue.De(marche, methode == MethodeAffectation.Score ? affecteur.ParScore(marche) : AcceptationDifferee.Affecter(marche)), EstAChercher: false);
    }

    /// <summary>Submits the assignment of a method; the wishes and opinions that only the proposals said are noted with it.</summary>
    public async Task<Resultat> SoumettreAsync(Acteur acteur, Id<ActionCollective> actionId, MethodeAffectation methode, string? motif, CancellationToken annulation)
    {
        var marche = new MarcheDeLAction((await lecteur.LireAsync(actionId, annulation)).Faits);
        if (ValidationAffectation.Valider(marche.Probleme).ToList() is { Count: > 0 } refus) return Resultat.Refuse(refus);
        var (lue, estAChercher) = await ChercherAsync(actionId, marche.Probleme, methode, annulation);
        if (estAChercher) return Resultat.Refuse("affectation.a-chercher", "Le meilleur accord demande plus de temps qu’une page\u00A0: lancez sa recherche, puis soumettez-le.", "Methode");
        var soumises = await context.Affectations.Where(a => a.ActionId == actionId && a.Etat == EtatAffectation.Proposee).ToListAsync(annulation);
        var dernier = await context.Affectations.Where(a => a.ActionId == actionId).MaxAsync(a => (int?)a.Numero, annulation) ?? 0;
        var soumise = SoumissionAuCopil.Soumettre(
            marche, lue, EcritureProbleme.Affectation(marche.Probleme), methode, motif, soumises, dernier, acteur, horloge.MaintenantUtc());
        if (!soumise.EstFait) return Resultat.Refuse(soumise.Refus);
        context.Add(soumise.Valeur);
        NoterCeQuiEstRepris(marche);
        return await context.EnregistrerAsync(new Operation(acteur, "SoumettreAffectation", motif), annulation);
    }

    /// <summary>Moves somebody in the assignment submitted, with the reason; <c>null</c> when the action has no such assignment.</summary>
    public async Task<Resultat?> DeplacerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Domaine.Affectations.Affectation> id, Guid version, string candidat, Destination vers, string motif, CancellationToken annulation)
    {
        if (await context.Affectations.AsSplitQuery().Include(a => a.Places).Include(a => a.Ecarts).SingleOrDefaultAsync(a => a.ActionId == actionId && a.Id == id, annulation) is not { } affectation) return null;
        if (affectation.Etat != EtatAffectation.Proposee) return Resultat.Refuse("affectation.figee", "Cette affectation n’est plus soumise au COPIL\u00A0: elle ne change plus.");
        context.ExigerVersion(affectation, version);
        var avant = LecteurDAffectations.Lue(affectation);
        var apres = DeplacementDePersonne.Essayer(avant, candidat, vers);
        if (!apres.EstFait) return Resultat.Refuse(apres.Refus);
        var personnes = await context.Candidatures.Where(c => c.ActionId == actionId).Select(c => new { c.Id, c.PersonneId }).ToDictionaryAsync(c => c.Id.ToString(), c => c.PersonneId, annulation);
        foreach (var deplace in avant.Marche.Probleme.Candidats.Select(c => c.Id).Where(c => avant.PosteDe(c) != apres.Valeur.PosteDe(c)))
        {
            Ecarter(affectation, new(deplace, avant.PosteDe(deplace), apres.Valeur.PosteDe(deplace)), personnes[deplace], motif);
        }

        affectation.Sceller();
        return await context.EnregistrerAsync(new Operation(acteur, "DeplacerDansAffectation"), annulation);
    }

    private void Ecarter(Domaine.Affectations.Affectation affectation, Mouvement mouvement, Id<Domaine.Candidats.Personne> personne, string motif)
    {
        var candidature = Id<Domaine.Candidats.Candidature>.Parse(mouvement.Candidat, null);
        var (de, vers) = (Poste(mouvement.De), Poste(mouvement.Vers));
        var place = affectation.Places.SingleOrDefault(p => p.CandidatureId == candidature);
        if (vers is not { } poste)
        {
            affectation.Places.Remove(place!);
        }
        else if (place is not null)
        {
            place.PosteId = poste;
        }
        else
        {
            affectation.Places.Add(new PlaceDeLAffectation { AffectationId = affectation.Id, ActionId = affectation.ActionId, CandidatureId = candidature, PosteId = poste });
        }

        context.Add(new EcartDAffectation
        {
            AffectationId = affectation.Id,
            ActionId = affectation.ActionId,
            CandidatureId = candidature,
            PersonneId = personne,
            DePosteId = de,
            VersPosteId = vers,
            Motif = motif,
            Le = horloge.MaintenantUtc(),
        });

        static Id<Domaine.Besoins.Poste>? Poste(string? id) => id is null ? null : Id<Domaine.Besoins.Poste>.Parse(id, null);
    }

    /// <summary>Proposals change with the validation: what they said of wishes and opinions stays.</summary>
    private void NoterCeQuiEstRepris(MarcheDeLAction marche)
    {
        var actionId = marche.Faits.Reglages.ActionId;
        foreach (var candidat in marche.Faits.Candidats.Where(c => c.Poste is not null))
        {
            if (marche.VoeuxRepris(candidat)) context.Add(new VoeuxDuCandidat { ActionId = actionId, CandidatureId = candidat.Id, Postes = [candidat.Poste!.Value.Valeur] });
            if (marche.Avis(candidat, candidat.Poste!.Value) is not { Repris: true } avis) continue;
            var note = marche.Faits.Avis.FirstOrDefault(a => a.CandidatureId == candidat.Id && a.PosteId == candidat.Poste);
            if (note is { EstDonne: true }) continue;
            if (note is null) context.Add(note = new AvisSurCandidat { ActionId = actionId, PosteId = candidat.Poste!.Value, CandidatureId = candidat.Id });
            else context.Attach(note);
            note.Donner(avis.Avis, avis.Note, null);
        }
    }

    private sealed record Mouvement(string Candidat, string? De, string? Vers);
}
