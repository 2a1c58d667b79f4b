using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>Opens accounts and makes them members of actions.</summary>
[CasDUsage]
public sealed class AdministrerComptes(CohorteDbContext context, UserManager<Compte> comptes, TimeProvider horloge)
{
    /// <summary>Opens an account in an organisation, created when its name is new.</summary>
    public async Task<Resultat> OuvrirAsync(Acteur acteur, string nom, string courriel, Role role, string? organisation, string motDePasse, CancellationToken annulation)
    {
        var trouvee = organisation is null ? null : await context.Organisations.SingleOrDefaultAsync(o => o.Nom == organisation, annulation);
        if (organisation is not null && trouvee is null)
        {
            trouvee = new Organisation { Nom = organisation, EntrepriseId = await EntrepriseAsync(organisation, annulation) };
            context.Add(trouvee);
            var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerOrganisation"), annulation);
            if (!ecrit.EstFait) return ecrit;
        }

        var cree = await comptes.CreateAsync(new Compte { Nom = nom, UserName = courriel, Email = courriel, Role = role, OrganisationId = trouvee?.Id }, motDePasse);
        return cree.Succeeded ? Resultat.Fait : Resultat.Refuse([.. cree.Errors.Select(e => new Refus("compte." + e.Code, e.Description, e.Code.StartsWith("Password", StringComparison.Ordinal) ? "MotDePasse" : "Courriel"))]);
    }

    /// <summary>Makes an account a member of an action.</summary>
    public async Task<Resultat> RattacherAsync(Acteur acteur, Guid compteId, string codeAction, CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().SingleOrDefaultAsync(a => a.Code == codeAction, annulation);
        if (action is null) return Resultat.Refuse("compte.action", "Aucune action ne porte ce code.", "Code");
        if (!await context.Users.AnyAsync(c => c.Id == compteId, annulation)) return Resultat.Refuse("compte.inconnu", "Ce compte n’existe pas.", "CompteId");
        if (await context.MembresActions.AnyAsync(m => m.ActionId == action.Id && m.CompteId == compteId, annulation)) return Resultat.Refuse("compte.membre", "Ce compte est déjà membre de cette action.", "Code");
        context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compteId, Depuis = horloge.AujourdhuiAParis() });
        return await context.EnregistrerAsync(new Operation(acteur, "RattacherCompte"), annulation);
    }

    private async Task<Id<Domaine.Entreprises.Entreprise>?> EntrepriseAsync(string nom, CancellationToken annulation)
    {
        var plie = TexteDeRecherche.De(nom);
        return await context.Entreprises.Where(e => e.RaisonSociale == nom || e.Recherche == plie).Select(e => (Id<Domaine.Entreprises.Entreprise>?)e.Id).FirstOrDefaultAsync(annulation);
    }
}
