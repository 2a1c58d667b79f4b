using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Notifications;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Opens an account without a password and invites its owner to choose one; account, link and mail are written together.</summary>
[CasDUsage]
public sealed class InviterCompte(CohorteDbContext context, UserManager<Compte> comptes, OrganisationsDesComptes organisations, LiensPersonnels liens, BoiteDEnvoi boite)
{
    /// <summary>Invites a person, in an organisation tied to the firm, partner or provider on whose behalf its role acts.</summary>
    public async Task<Resultat> ExecuterAsync(Acteur acteur, string nom, string courriel, Role role, string? organisation, Interlocuteur? rattachement, CancellationToken annulation)
    {
        if (await ExisteAsync(courriel, annulation)) return Doublon;
        var sienne = await organisations.PourAsync(role, organisation, rattachement, annulation);
        if (!sienne.EstFait) return Resultat.Refuse(sienne.Refus);
        Envoyer(acteur, Nouveau(nom, courriel, role, sienne.Valeur?.Id));
        return await context.EnregistrerAsync(new Operation(acteur, "InviterCompte"), annulation);
    }

    /// <summary>Opens the account of an administrator and gives the link by which it chooses its password, without any mail; for an installation that nobody can enter yet.</summary>
    /// <param name="acteur">Who asks.</param>
    /// <param name="nom">Name of the person.</param>
    /// <param name="courriel">Address by which it signs in.</param>
    /// <param name="encore">Even when there is an administrator already; then gives a new link to one who never came.</param>
    /// <param name="annulation">Stops.</param>
    public async Task<Resultat<LienCree>> AdministrateurAsync(Acteur acteur, string nom, string courriel, bool encore, CancellationToken annulation)
    {
        if (!encore && await context.Users.AnyAsync(c => c.Role == Role.Administrateur, annulation)) return new Refus("compte.administrateur", "Cette installation a déjà un administrateur. Demandez-lui une invitation, ou ajoutez --encore pour en ouvrir un autre.");
        var normalise = comptes.NormalizeEmail(courriel);
        var compte = await context.Users.SingleOrDefaultAsync(c => c.NormalizedEmail == normalise, annulation);
        if (compte is not (null or { Role: Role.Administrateur, PasswordHash: null, EstFerme: false })) return Doublon;
        if (compte is null) compte = Nouveau(nom, courriel, Role.Administrateur, null);
        else await liens.RevoquerEnAttenteAsync(l => l.CompteId == compte.Id, annulation);
        var cree = Lien(acteur, compte);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "OuvrirAdministrateur"), annulation);
        return ecrit.EstFait ? cree : ecrit;
    }

    /// <summary>Sends another invitation to an account whose owner has not come yet; the former one closes.</summary>
    public async Task<Resultat> RenouvelerAsync(Acteur acteur, Guid compteId, CancellationToken annulation)
    {
        if (await context.Users.SingleOrDefaultAsync(c => c.Id == compteId, annulation) is not { } compte) return Resultat.Refuse("compte.inconnu", "Ce compte n’existe pas.", "CompteId");
        if (compte.EstFerme) return Resultat.Refuse("compte.ferme", "Ce compte est fermé. Rouvrez-le d’abord.");
        if (compte.PasswordHash is not null) return Resultat.Refuse("compte.ouvert", "Cette personne a déjà choisi son mot de passe. Elle peut en demander un autre depuis la page de connexion.");
        await liens.RevoquerEnAttenteAsync(l => l.CompteId == compteId, annulation);
        Envoyer(acteur, compte);
        return await context.EnregistrerAsync(new Operation(acteur, "RenouvelerInvitation"), annulation);
    }

    private static Refus Doublon => new("compte.doublon", "Un compte existe déjà avec cette adresse.", "Courriel");

    private Task<bool> ExisteAsync(string courriel, CancellationToken annulation)
    {
        var normalise = comptes.NormalizeEmail(courriel);
        return context.Users.AnyAsync(c => c.NormalizedEmail == normalise, annulation);
    }

    private Compte Nouveau(string nom, string courriel, Role role, Id<Organisation>? organisation)
    {
        var compte = new Compte
        {
            Id = Guid.CreateVersion7(),
            Nom = nom,
            Role = role,
            OrganisationId = organisation,
            UserName = courriel,
            NormalizedUserName = comptes.NormalizeName(courriel),
            Email = courriel,
            NormalizedEmail = comptes.NormalizeEmail(courriel),
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            LockoutEnabled = true,
        };
        context.Users.Add(compte);
        return compte;
    }

    private LienCree Lien(Acteur acteur, Compte compte) => liens.Nouveau(new LienPersonnel { Empreinte = "", CompteId = compte.Id, Usage = UsageLien.Invitation, CreePar = acteur.CompteId });

    private void Envoyer(Acteur acteur, Compte compte)
    {
        var cree = Lien(acteur, compte);
        boite.Deposer(UsageCourriel.Invitation, compte.Email!, CourrielsDeCompte.Invitation(compte.Nom, acteur.Nom, cree.Adresse), cree.Lien);
    }
}
