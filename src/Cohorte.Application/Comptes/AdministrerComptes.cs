using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Gives accounts their access and takes it back: members of actions, on whose behalf, closed or open.</summary>
[CasDUsage]
public sealed class AdministrerComptes(CohorteDbContext context, OrganisationsDesComptes organisations, LiensPersonnels liens, TimeProvider horloge)
{
    /// <summary>Makes an account a member of an action.</summary>
    public async Task<Resultat> RattacherAsync(Acteur acteur, Guid compteId, string codeAction, CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == codeAction, annulation);
        if (action is null) return Resultat.Refuse("compte.action", "Aucune action ne porte ce code.", "Code");
        if (!await context.Users.AnyAsync(c => c.Id == compteId, annulation)) return Inconnu;
        if (await context.MembresActions.AnyAsync(m => m.ActionId == action.Id && m.CompteId == compteId, annulation)) return Resultat.Refuse("compte.membre", "Ce compte est déjà membre de cette action.", "Code");
        context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compteId, Depuis = horloge.AujourdhuiAParis() });
        return await context.EnregistrerAsync(new Operation(acteur, "RattacherCompte"), annulation);
    }

    /// <summary>Takes an account out of an action: from then on the action does not exist for it.</summary>
    public async Task<Resultat> RetirerAsync(Acteur acteur, Guid compteId, Id<MembreAction> membreId, CancellationToken annulation)
    {
        if (compteId == acteur.CompteId) return SonPropre;
        if (await context.MembresActions.SingleOrDefaultAsync(m => m.Id == membreId && m.CompteId == compteId, annulation) is not { } membre) return Resultat.Refuse("compte.pas-membre", "Ce compte n’est pas membre de cette action.");
        context.Remove(membre);
        return await context.EnregistrerAsync(new Operation(acteur, "RetirerCompte"), annulation);
    }

    /// <summary>Says on whose behalf an account acts; its organisation follows.</summary>
    public async Task<Resultat> SituerAsync(Acteur acteur, Guid compteId, string? organisation, Interlocuteur? rattachement, CancellationToken annulation)
    {
        if (await context.Users.SingleOrDefaultAsync(c => c.Id == compteId, annulation) is not { } compte) return Inconnu;
        organisation ??= await context.Organisations.Where(o => o.Id == compte.OrganisationId && o.EntrepriseId == null && o.PartenaireId == null && o.PrestataireId == null).Select(o => o.Nom).SingleOrDefaultAsync(annulation);
        var sienne = await organisations.PourAsync(compte.Role, organisation, rattachement, annulation);
        if (!sienne.EstFait) return Resultat.Refuse(sienne.Refus);
        compte.OrganisationId = sienne.Valeur?.Id;
        return await context.EnregistrerAsync(new Operation(acteur, "SituerCompte"), annulation);
    }

    /// <summary>Closes an account until it is opened again: it cannot sign in, its open sessions end, its links serve no more.</summary>
    public async Task<Resultat> FermerAsync(Acteur acteur, Guid compteId, CancellationToken annulation)
    {
        if (compteId == acteur.CompteId) return SonPropre;
        if (await context.Users.SingleOrDefaultAsync(c => c.Id == compteId, annulation) is not { } compte) return Inconnu;
        if (compte.Demonstration) return Resultat.Refuse("compte.demonstration", $"Un compte de démonstration ne se ferme pas{Typo.DeuxPoints}il est commun à tous.");
        if (compte.EstFerme) return Resultat.Refuse("compte.ferme", "Ce compte est déjà fermé.");
        (compte.LockoutEnabled, compte.LockoutEnd, compte.SecurityStamp) = (true, Compte.SansFin, Guid.CreateVersion7().ToString("N"));
        await liens.RevoquerEnAttenteAsync(l => l.CompteId == compteId, annulation);
        return await context.EnregistrerAsync(new Operation(acteur, "FermerCompte"), annulation);
    }

    /// <summary>Opens a closed account again, with the password it had.</summary>
    public async Task<Resultat> RouvrirAsync(Acteur acteur, Guid compteId, CancellationToken annulation)
    {
        if (compteId == acteur.CompteId) return SonPropre;
        if (await context.Users.SingleOrDefaultAsync(c => c.Id == compteId, annulation) is not { } compte) return Inconnu;
        if (!compte.EstFerme) return Resultat.Refuse("compte.ouvert", "Ce compte n’est pas fermé.");
        (compte.LockoutEnd, compte.AccessFailedCount) = (null, 0);
        return await context.EnregistrerAsync(new Operation(acteur, "RouvrirCompte"), annulation);
    }

    private static Resultat SonPropre => Resultat.Refuse("compte.sien", $"C’est votre propre compte{Typo.DeuxPoints}un autre administrateur peut le faire.");

    private static Resultat Inconnu => Resultat.Refuse("compte.inconnu", "Ce compte n’existe pas.", "CompteId");
}
