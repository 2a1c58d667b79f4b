using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Conformite;

/// <summary>The conformity sheet of a contract of the product, from what is recorded around it; a constant number of queries.</summary>
[CasDUsage]
public sealed class LecteurDeConformite(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Judges a contract that the caller has already the right to see.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="autreDate">Replays with the law of that day; <c>null</c> for the law of the contract.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<FeuilleDeConformite> JugerAsync(Contrat contrat, DateOnly? autreDate, CancellationToken annulation)
    {
        var faits = (await AutourAsync(contrat, annulation)).Faits(contrat, horloge.AujourdhuiAParis());
        return FeuilleDeConformite.De(faits, new Droit(baremes, autreDate));
    }

    /// <summary>What is recorded around a contract.</summary>
    public async Task<FaitsEnregistres> AutourAsync(Contrat contrat, CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().Where(a => a.Id == contrat.ActionId).Select(a => a.Dispositif).SingleAsync(annulation);
        var parcours = await context.Parcours.AsNoTracking().Where(p => p.ActionId == contrat.ActionId && p.Etat == EtatParcours.Retenu).Select(p => p.Id).ToListAsync(annulation);
        return new FaitsEnregistres
        {
            Dispositif = action,
            Personne = await context.Personnes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == contrat.PersonneId, annulation),
            Candidature = await context.Candidatures.AsNoTracking().SingleOrDefaultAsync(c => c.Id == contrat.CandidatureId, annulation),
            Entreprise = await context.Entreprises.AsNoTracking().SingleOrDefaultAsync(e => e.Id == contrat.EntrepriseId, annulation),
            Depot = await context.Depots.AsNoTracking().FirstOrDefaultAsync(d => d.ContratId == contrat.Id, annulation),
            Prestataires = await context.Prestataires.AsNoTracking().Where(p => context.Modules.Any(m => m.ActionId == contrat.ActionId && parcours.Contains(m.ParcoursId) && m.PrestataireId == p.Id)).OrderBy(p => p.Id).ToListAsync(annulation),
            Autres = await context.Contrats.AsNoTracking().Where(c => c.ActionId == contrat.ActionId && c.EntrepriseId == contrat.EntrepriseId && c.Id != contrat.Id).OrderBy(c => c.Id).ToListAsync(annulation),
            Competences = await context.CompetencesAttendues.AsNoTracking().Where(c => c.ActionId == contrat.ActionId).OrderBy(c => c.Id).ToListAsync(annulation),
        };
    }
}
