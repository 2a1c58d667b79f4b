using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Passwords: asked again by mail, chosen by a link, changed by their owner.</summary>
[CasDUsage]
public sealed class ChoisirMotDePasse(CohorteDbContext context, UserManager<Compte> comptes, LiensPersonnels liens, BoiteDEnvoi boite, TimeProvider horloge)
{
    private static readonly TimeSpan EntreDeuxDemandes = TimeSpan.FromMinutes(5);

    /// <summary>Sends a link to choose another password, when the account exists; the answer is the same when it does not.</summary>
    /// <returns>Refused when the link could not be kept: then no mail leaves.</returns>
    public async Task<Resultat> DemanderAsync(string courriel, CancellationToken annulation)
    {
        // Two requests that meet: the second finds the link of the first.
        var demande = await EssayerAsync(courriel, annulation);
        return demande.EstFait ? demande : await EssayerAsync(courriel, annulation);
    }

    private async Task<Resultat> EssayerAsync(string courriel, CancellationToken annulation)
    {
        context.ChangeTracker.Clear();
        var normalise = comptes.NormalizeEmail(courriel);
        if (await context.Users.SingleOrDefaultAsync(c => c.NormalizedEmail == normalise, annulation) is not { Demonstration: false, EstFerme: false } compte) return Resultat.Fait;
        var seuil = horloge.MaintenantUtc() - EntreDeuxDemandes;
        if (await context.LiensPersonnels.AnyAsync(l => l.CompteId == compte.Id && l.Usage == UsageLien.MotDePasse && l.CreeLe > seuil, annulation)) return Resultat.Fait;
        await liens.RevoquerEnAttenteAsync(l => l.CompteId == compte.Id && l.Usage == UsageLien.MotDePasse, annulation);
        var cree = liens.Nouveau(new LienPersonnel { Empreinte = "", CompteId = compte.Id, Usage = UsageLien.MotDePasse });
        boite.Deposer(UsageCourriel.MotDePasse, compte.Email!, CourrielsDeCompte.MotDePasse(compte.Nom, cree.Adresse), cree.Lien);
        return await context.EnregistrerAsync(new Operation(Acteur.Produit("Cohorte"), "DemanderMotDePasse"), annulation);
    }

    /// <summary>Chooses a password by a link; the link, and every other of the account, serves no more; the account is unlocked.</summary>
    public async Task<Resultat> ParLienAsync(LienPersonnel lien, string motDePasse, CancellationToken annulation)
    {
        var compte = await context.Users.SingleAsync(c => c.Id == lien.CompteId, annulation);
        var verifie = await VerifierAsync(compte, motDePasse);
        if (!verifie.EstFait) return verifie;
        var suivi = await context.LiensPersonnels.SingleAsync(l => l.Id == lien.Id, annulation);
        if (compte.EstFerme || !suivi.EstValide(horloge.MaintenantUtc())) return Resultat.Refuse("lien.ferme", "Ce lien n’est plus valable. Demandez-en un nouveau.");
        await liens.RevoquerEnAttenteAsync(l => l.CompteId == compte.Id && l.Id != lien.Id, annulation);
        suivi.UtiliseLe = horloge.MaintenantUtc();
        Poser(compte, motDePasse);
        (compte.EmailConfirmed, compte.LockoutEnd, compte.AccessFailedCount) = (true, null, 0);
        return await context.EnregistrerAsync(new Operation(new Acteur(compte.Id, compte.Nom, compte.Role), "ChoisirMotDePasse"), annulation);
    }

    /// <summary>Changes one's own password, knowing the present one.</summary>
    public async Task<Resultat> ChangerAsync(Acteur acteur, string actuel, string nouveau, CancellationToken annulation)
    {
        var compte = await context.Users.SingleAsync(c => c.Id == acteur.CompteId, annulation);
        if (compte.Demonstration) return Resultat.Refuse("compte.demonstration", "Le mot de passe d’un compte de démonstration ne se change pas : il est commun à tous.");
        if (compte.PasswordHash is null || comptes.PasswordHasher.VerifyHashedPassword(compte, compte.PasswordHash, actuel) == PasswordVerificationResult.Failed) return Resultat.Refuse("compte.actuel", "Ce n’est pas votre mot de passe actuel.", "Actuel");
        var verifie = await VerifierAsync(compte, nouveau);
        if (!verifie.EstFait) return verifie;
        Poser(compte, nouveau);
        return await context.EnregistrerAsync(new Operation(acteur, "ChangerMotDePasse"), annulation);
    }

    /// <summary>Changes one's own name.</summary>
    public async Task<Resultat> RenommerAsync(Acteur acteur, string nom, CancellationToken annulation)
    {
        var compte = await context.Users.SingleAsync(c => c.Id == acteur.CompteId, annulation);
        if (compte.Demonstration) return Resultat.Refuse("compte.demonstration", "Un compte de démonstration ne se renomme pas : il est commun à tous.");
        compte.Nom = nom;
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierProfil"), annulation);
    }

    /// <summary>A new stamp signs out the account's other browsers.</summary>
    private void Poser(Compte compte, string motDePasse)
    {
        compte.PasswordHash = comptes.PasswordHasher.HashPassword(compte, motDePasse);
        compte.SecurityStamp = Guid.CreateVersion7().ToString("N");
    }

    private async Task<Resultat> VerifierAsync(Compte compte, string motDePasse)
    {
        foreach (var regle in comptes.PasswordValidators)
        {
            var resultat = await regle.ValidateAsync(comptes, compte, motDePasse);
            if (!resultat.Succeeded) return Resultat.Refuse([.. resultat.Errors.Select(e => new Refus("compte." + e.Code, e.Description, "MotDePasse"))]);
        }

        return Resultat.Fait;
    }
}
