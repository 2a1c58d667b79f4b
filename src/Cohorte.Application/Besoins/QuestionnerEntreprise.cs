using Cohorte.Application.Comptes;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Besoins;

/// <summary>Three questions to a firm, by a link without a password: how many, when, which profile; its answer comes back as an exchange to follow.</summary>
[CasDUsage]
public sealed class QuestionnerEntreprise(CohorteDbContext context, LiensPersonnels liens, BoiteDEnvoi boite, TimeProvider horloge)
{
    /// <summary>Makes the link of a firm and revokes the former ones; sends it by mail when asked. <c>null</c> when the firm is not in the action.</summary>
    public async Task<Resultat<LienCree>?> EnvoyerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, bool parCourriel, CancellationToken annulation)
    {
        if (!await context.Besoins.AnyAsync(b => b.ActionId == actionId && b.EntrepriseId == entrepriseId, annulation)) return null;
        var entreprise = await context.Entreprises.SingleAsync(e => e.Id == entrepriseId, annulation);
        if (parCourriel && entreprise.ContactCourriel is null) return new Refus("besoin.courriel", "L’adresse électronique de la personne à appeler n’est pas notée. Créez le lien et transmettez-le autrement.");
        await liens.RevoquerEnAttenteAsync(l => l.ActionId == actionId && l.EntrepriseId == entrepriseId && l.Usage == UsageLien.BesoinEmployeur, annulation);
        var cree = liens.Nouveau(new LienPersonnel { Empreinte = "", ActionId = actionId, EntrepriseId = entrepriseId, Usage = UsageLien.BesoinEmployeur, CreePar = acteur.CompteId });
        if (parCourriel)
        {
            var action = await context.Actions.Where(a => a.Id == actionId).Select(a => a.Intitule).SingleAsync(annulation);
            boite.Deposer(UsageCourriel.QuestionsEntreprise, entreprise.ContactCourriel!, CourrielsAuxEntreprises.TroisQuestions(entreprise.ContactNom, entreprise.RaisonSociale, action, acteur.Nom, cree.Adresse), cree.Lien);
        }

        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "QuestionnerEntreprise"), annulation);
        return ecrit.EstFait ? cree : ecrit;
    }

    /// <summary>Keeps the firm's answer, and asks the adviser who made the link to follow it up today.</summary>
    public async Task<Resultat> RepondreAsync(LienPersonnel lien, int personnes, string pourQuand, string profil, CancellationToken annulation)
    {
        var besoin = await context.Besoins.SingleAsync(b => b.ActionId == lien.ActionId && b.EntrepriseId == lien.EntrepriseId, annulation);
        var entreprise = await context.Entreprises.AsNoTracking().SingleAsync(e => e.Id == lien.EntrepriseId, annulation);
        var suivi = await context.LiensPersonnels.SingleAsync(l => l.Id == lien.Id, annulation);
        var (maintenant, aujourdhui) = (horloge.MaintenantUtc(), horloge.AujourdhuiAParis());
        if (!suivi.EstValide(maintenant)) return Resultat.Refuse("lien.ferme", "Ce lien n’est plus valable. Demandez-en un nouveau.");
        suivi.UtiliseLe = maintenant;
        (besoin.PersonnesCherchees, besoin.PourQuand, besoin.ProfilCherche, besoin.ReponduLe) = (personnes, pourQuand, profil, aujourdhui);
        context.Echanges.Add(new Echange
        {
            Nature = NatureEchange.Courriel,
            Le = aujourdhui,
            NoteLe = maintenant,
            Texte = $"Réponse par lien : {Ecriture.Compte(personnes, "personne")}, {pourQuand}. Profil : {profil}",
            RelanceLe = aujourdhui,
            Auteur = entreprise.RaisonSociale,
            AuteurId = lien.CreePar,
            ActionId = lien.ActionId,
            EntrepriseId = lien.EntrepriseId,
        });
        return await context.EnregistrerAsync(new Operation(new Acteur(null, $"{entreprise.RaisonSociale}, par son lien", Role.Employeur), "RepondreBesoin"), annulation);
    }
}
