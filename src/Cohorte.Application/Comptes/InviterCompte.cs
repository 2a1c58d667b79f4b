using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Opens an account without a password and invites its owner to choose one; account, link and mail are written together.</summary>
[CasDUsage]
public sealed class InviterCompte(CohorteDbContext context, UserManager<Compte> comptes, LiensPersonnels liens, BoiteDEnvoi boite)
{
    /// <summary>Invites a person, in an organisation created when its name is new.</summary>
    public async Task<Resultat> ExecuterAsync(Acteur acteur, string nom, string courriel, Role role, string? organisation, CancellationToken annulation)
    {
        var normalise = comptes.NormalizeEmail(courriel);
        if (await context.Users.AnyAsync(c => c.NormalizedEmail == normalise, annulation)) return Resultat.Refuse("compte.doublon", "Un compte existe déjà avec cette adresse.", "Courriel");
        var trouvee = organisation is null ? null : await context.Organisations.FirstOrDefaultAsync(o => o.Nom == organisation, annulation);
        if (organisation is not null && trouvee is null)
        {
            trouvee = new Organisation { Nom = organisation, EntrepriseId = await EntrepriseAsync(organisation, annulation) };
            context.Add(trouvee);
        }

        var compte = new Compte
        {
            Id = Guid.CreateVersion7(),
            Nom = nom,
            Role = role,
            OrganisationId = trouvee?.Id,
            UserName = courriel,
            NormalizedUserName = comptes.NormalizeName(courriel),
            Email = courriel,
            NormalizedEmail = normalise,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            LockoutEnabled = true,
        };
        context.Users.Add(compte);
        Envoyer(acteur, compte);
        return await context.EnregistrerAsync(new Operation(acteur, "InviterCompte"), annulation);
    }

    /// <summary>Sends another invitation to an account whose owner has not come yet; the former one closes.</summary>
    public async Task<Resultat> RenouvelerAsync(Acteur acteur, Guid compteId, CancellationToken annulation)
    {
        if (await context.Users.SingleOrDefaultAsync(c => c.Id == compteId, annulation) is not { } compte) return Resultat.Refuse("compte.inconnu", "Ce compte n’existe pas.", "CompteId");
        if (compte.PasswordHash is not null) return Resultat.Refuse("compte.ouvert", "Cette personne a déjà choisi son mot de passe. Elle peut en demander un autre depuis la page de connexion.");
        await liens.RevoquerEnAttenteAsync(l => l.CompteId == compteId, annulation);
        Envoyer(acteur, compte);
        return await context.EnregistrerAsync(new Operation(acteur, "RenouvelerInvitation"), annulation);
    }

    private void Envoyer(Acteur acteur, Compte compte)
    {
        var cree = liens.Nouveau(new LienPersonnel { Empreinte = "", CompteId = compte.Id, Usage = UsageLien.Invitation, CreePar = acteur.CompteId });
        boite.Deposer(UsageCourriel.Invitation, compte.Email!, CourrielsDeCompte.Invitation(compte.Nom, acteur.Nom, cree.Adresse), cree.Lien);
    }

    private async Task<Id<Domaine.Entreprises.Entreprise>?> EntrepriseAsync(string nom, CancellationToken annulation)
    {
        var plie = TexteDeRecherche.De(nom);
        return await context.Entreprises.Where(e => e.RaisonSociale == nom || e.Recherche == plie).Select(e => (Id<Domaine.Entreprises.Entreprise>?)e.Id).FirstOrDefaultAsync(annulation);
    }
}
