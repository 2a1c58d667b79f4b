using Cohorte.Application.Calendriers;
using Cohorte.Application.Parcours;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Conformite;

/// <summary>The conformity sheet of a contract of the product, from what is recorded around it; a constant number of queries.</summary>
[CasDUsage]
public sealed class LecteurDeConformite(CohorteDbContext context, LecteurDeRegles regles, TimeProvider horloge)
{
    /// <summary>What is needed to judge a contract that the caller has already the right to see: what is recorded around it, the law that its OPCO applies, the legal bases of its action.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<ContratAJuger> LireAsync(Contrat contrat, CancellationToken annulation)
    {
        var autour = await AutourAsync(contrat, annulation);
        var baremes = await regles.AppliqueesAsync(annulation);
        return new(autour.Faits(contrat, horloge.AujourdhuiAParis(), baremes), new Droit(baremes), autour);
    }

    /// <summary>What is recorded around a contract.</summary>
    public async Task<FaitsEnregistres> AutourAsync(Contrat contrat, CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().Where(a => a.Id == contrat.ActionId).Select(a => a.Dispositif).SingleAsync(annulation);
        return new FaitsEnregistres
        {
            Dispositif = action,
            Personne = await context.Personnes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == contrat.PersonneId, annulation),
            Candidature = await context.Candidatures.AsNoTracking().SingleOrDefaultAsync(c => c.Id == contrat.CandidatureId, annulation),
            Entreprise = await context.Entreprises.AsNoTracking().SingleOrDefaultAsync(e => e.Id == contrat.EntrepriseId, annulation),
            Depot = await context.Depots.AsNoTracking().FirstOrDefaultAsync(d => d.ContratId == contrat.Id, annulation),
            Prestataires = await context.PrestatairesDuParcours(contrat.ActionId).AsNoTracking().OrderBy(p => p.Id).ToListAsync(annulation),
            Autres = await context.Contrats.AsNoTracking().Where(c => c.ActionId == contrat.ActionId && c.EntrepriseId == contrat.EntrepriseId && c.Id != contrat.Id).OrderBy(c => c.Id).ToListAsync(annulation),
            Precisions = await context.PrecisionsDeContrats.AsNoTracking().SingleOrDefaultAsync(p => p.ContratId == contrat.Id, annulation),
            Titre = await context.FaitsSensibles.AsNoTracking().Where(f => f.PersonneId == contrat.PersonneId).Select(f => new TitreDeSejour(f.TitreNecessaire, f.TitreSejourExpireLe)).SingleOrDefaultAsync(annulation),
            Calendrier = CalendrierDuContrat.De(contrat.EntrepriseId, await LecteurDuCalendrierPublie.JoursAsync(context, contrat.ActionId, annulation)),
            BasesLegales = await context.BasesLegales.AsNoTracking().Where(b => b.ActionId == contrat.ActionId).OrderBy(b => b.Id).ToListAsync(annulation),
            Competences = await context.CompetencesAttendues.AsNoTracking().Where(c => c.ActionId == contrat.ActionId).OrderBy(c => c.Id).ToListAsync(annulation),
        };
    }
}

/// <summary>A contract of the product, ready to be judged.</summary>
/// <param name="Faits">Its facts.</param>
/// <param name="Droit">The law that its OPCO applies.</param>
/// <param name="Autour">What is recorded around it.</param>
public sealed record ContratAJuger(FaitsDuContrat Faits, Droit Droit, FaitsEnregistres Autour)
{
    /// <summary>Broken blocking rules that no legal basis of the action lifts.</summary>
    public IEnumerable<Verdict> Obstacles()
    {
        var verdicts = FeuilleDeConformite.Juger(Faits, Droit);
        var levees = PorteeDesBasesLegales.Levees(verdicts, Faits, Autour.BasesLegales, Droit);
        return verdicts.Where(v => v.Resultat == ResultatRegle.NonConforme && !levees.ContainsKey(v.Code));
    }
}
