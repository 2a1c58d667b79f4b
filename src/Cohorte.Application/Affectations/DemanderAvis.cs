using Cohorte.Application.Besoins;
using Cohorte.Application.Comptes;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>Presents candidates to the firms, and makes the link by which a firm without an account says what it thinks of them.</summary>
[CasDUsage]
public sealed class DemanderAvis(CohorteDbContext context, LecteurDAffectations lecteur, LiensPersonnels liens, BoiteDEnvoi boite, TimeProvider horloge)
{
    /// <summary>Presents candidates for a post, and gives how many are from now on; <c>null</c> when the action has no such open post.</summary>
    /// <param name="acteur">Who presents.</param>
    /// <param name="actionId">The action.</param>
    /// <param name="posteId">The post.</param>
    /// <param name="choix">Who was ticked, and who was when the form was shown: only what differs changes, so that a colleague's choice meanwhile stays.</param>
    /// <param name="annulation">Stops the work.</param>
    public async Task<Resultat<int>?> PresenterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Poste> posteId, ChoixDePresentation choix, CancellationToken annulation)
    {
        var faits = (await lecteur.LireAsync(actionId, annulation)).Faits;
        if (faits.Postes.All(p => p.Id != posteId)) return null;
        var notes = await context.AvisSurCandidats.Where(a => a.ActionId == actionId && a.PosteId == posteId).ToListAsync(annulation);
        var presentes = choix.AppliquerA(notes.Where(a => a.DemandeLe is not null && faits.Candidats.Any(c => c.Id == a.CandidatureId && c.Fixe is null)).Select(a => a.CandidatureId));
        var decision = PresentationAuxEntreprises.Presenter(faits, posteId, presentes, notes, horloge.AujourdhuiAParis());
        if (!decision.EstFait) return (Resultat<int>)Resultat.Refuse(decision.Refus);
        context.AddRange(decision.Valeur.Ajouts);
        context.RemoveRange(decision.Valeur.Retraits);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "PresenterCandidats"), annulation);
        return ecrit.EstFait ? presentes.Count : (Resultat<int>)ecrit;
    }

    /// <summary>Makes the link of a firm and closes its former ones; sends it by mail when asked. <c>null</c> when the firm has no candidate to look at in the action.</summary>
    public async Task<Resultat<LienCree>?> EnvoyerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, bool parCourriel, CancellationToken annulation)
    {
        var postes = (await context.Postes.Where(p => p.ActionId == actionId && p.EntrepriseId == entrepriseId).Select(p => p.Id).ToListAsync(annulation)).ToHashSet();
        if (postes.Count == 0 || CandidatPresente.De((await lecteur.LireAsync(actionId, annulation)).Faits, postes).Count == 0) return null;
        var entreprise = await context.Entreprises.AsNoTracking().SingleAsync(e => e.Id == entrepriseId, annulation);
        if (parCourriel && entreprise.ContactCourriel is null) return new Refus("besoin.courriel", "L’adresse électronique de la personne à appeler n’est pas notée. Créez le lien et transmettez-le autrement.");
        await FermerEnAttenteAsync(actionId, entrepriseId, annulation);
        var cree = liens.Nouveau(new LienPersonnel { Empreinte = "", ActionId = actionId, EntrepriseId = entrepriseId, Usage = UsageLien.AvisEmployeur, CreePar = acteur.CompteId });
        if (parCourriel)
        {
            var action = await context.Actions.Where(a => a.Id == actionId).Select(a => a.Intitule).SingleAsync(annulation);
            boite.Deposer(UsageCourriel.AvisEntreprise, entreprise.ContactCourriel!, CourrielsAuxEntreprises.AvisDemande(entreprise.ContactNom, entreprise.RaisonSociale, action, acteur.Nom, cree.Adresse), cree.Lien);
        }

        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "DemanderAvis"), annulation);
        return ecrit.EstFait ? cree : ecrit;
    }

    /// <summary>Closes the links of a firm.</summary>
    public async Task<Resultat> FermerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation)
    {
        await FermerEnAttenteAsync(actionId, entrepriseId, annulation);
        return await context.EnregistrerAsync(new Operation(acteur, "RevoquerLiens"), annulation);
    }

    private Task FermerEnAttenteAsync(Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation) =>
        liens.RevoquerEnAttenteAsync(l => l.ActionId == actionId && l.EntrepriseId == entrepriseId && l.Usage == UsageLien.AvisEmployeur, annulation);
}
