using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Entreprises;

/// <summary>Firms of an action as an exchange file.</summary>
[CasDUsage]
public sealed class EchangeDEntreprises(CohorteDbContext context)
{
    /// <summary>Writes the firms of an action.</summary>
    public async Task<byte[]> ExporterAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var entreprises = await context.Entreprises.AsNoTracking().Where(e => context.Besoins.Any(b => b.ActionId == actionId && b.EntrepriseId == e.Id)).OrderBy(e => e.Recherche).ToListAsync(annulation);
        return TableauCsv.PourEchange(
            new Tableau<Domaine.Entreprises.Entreprise>("entreprises", [("raisonSociale", e => e.RaisonSociale), ("siret", e => e.Siret?.Numero), ("commune", e => e.Commune), ("codePostal", e => e.CodePostal), ("effectif", e => e.Effectif), ("contactNom", e => e.ContactNom), ("contactCourriel", e => e.ContactCourriel), ("contactTelephone", e => e.ContactTelephone)]),
            entreprises);
    }
}
