using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Comptes;

/// <summary>The organisation of an account, tied to the firm, the partner or the provider on whose behalf its people act.</summary>
[CasDUsage]
public sealed class OrganisationsDesComptes(CohorteDbContext context)
{
    /// <summary>Finds the organisation of a new account, or adds it to the pending changes; <c>null</c> for who has none.</summary>
    /// <param name="role">What the person comes to do.</param>
    /// <param name="nom">Name typed; the name of what it is tied to when empty.</param>
    /// <param name="rattachement">Firm, partner or provider chosen.</param>
    /// <param name="annulation">Stops.</param>
    internal async Task<Resultat<Organisation?>> PourAsync(Role role, string? nom, Interlocuteur? rattachement, CancellationToken annulation)
    {
        if (rattachement?.Type != RattachementDesRoles.Exige(role)) return new Refus("compte.rattachement", RattachementDesRoles.Demande(role), "Rattachement");
        if (rattachement is null) return nom is null ? (Organisation?)null : await DeNomAsync(nom, annulation);
        if (await NomAsync(rattachement, annulation) is not { } sien) return new Refus("compte.rattachement", RattachementDesRoles.Demande(role), "Rattachement");
        var cabinet = role == Role.ExpertComptable;
        if (cabinet && nom is null) return new Refus("compte.cabinet", "Donnez le nom de son cabinet.", "Organisation");
        nom ??= sien;
        var siennes = await LibresAsync(role, nom, rattachement, annulation);

        // An accountant's office is not the firm it works for: it is the same one by its name also.
        var trouvee = siennes.FirstOrDefault(o => o.EstRattachee && (!cabinet || o.Nom == nom)) ?? siennes.FirstOrDefault(o => !o.EstRattachee) ?? Nouvelle(nom);
        if (!trouvee.EstRattachee) trouvee.Rattacher(rattachement);
        return trouvee;
    }

    /// <summary>Name of a firm, a partner or a provider; <c>null</c> when it does not exist.</summary>
    public Task<string?> NomAsync(Interlocuteur de, CancellationToken annulation) => de switch
    {
        { EntrepriseId: { } id } => context.Entreprises.Where(e => e.Id == id).Select(e => e.RaisonSociale).SingleOrDefaultAsync(annulation),
        { PartenaireId: { } id } => context.Partenaires.Where(e => e.Id == id).Select(e => e.Nom).SingleOrDefaultAsync(annulation),
        { PrestataireId: { } id } => context.Prestataires.Where(e => e.Id == id).Select(e => e.Nom).SingleOrDefaultAsync(annulation),
        _ => Task.FromResult<string?>(null),
    };

    /// <summary>Organisations already tied to it, or of that name and tied to nothing, where nobody of another sort would gain a sight.</summary>
    private async Task<List<Organisation>> LibresAsync(Role role, string nom, Interlocuteur rattachement, CancellationToken annulation)
    {
        var groupe = RattachementDesRoles.DuMemeGroupe(role).ToList();
        var (entreprise, partenaire, prestataire) = (rattachement.EntrepriseId, rattachement.PartenaireId, rattachement.PrestataireId);
        return await context.Organisations
            .Where(o => (o.EntrepriseId == entreprise && o.PartenaireId == partenaire && o.PrestataireId == prestataire) || (o.Nom == nom && o.EntrepriseId == null && o.PartenaireId == null && o.PrestataireId == null))
            .Where(o => !context.Users.Any(u => u.OrganisationId == o.Id && !groupe.Contains(u.Role)))
            .OrderBy(o => o.Id).ToListAsync(annulation);
    }

    private async Task<Organisation?> DeNomAsync(string nom, CancellationToken annulation) =>
        await context.Organisations.Where(o => o.Nom == nom && o.EntrepriseId == null && o.PartenaireId == null && o.PrestataireId == null).OrderBy(o => o.Id).FirstOrDefaultAsync(annulation) ?? Nouvelle(nom);

    private Organisation Nouvelle(string nom)
    {
        var organisation = new Organisation { Nom = nom };
        context.Add(organisation);
        return organisation;
    }
}
