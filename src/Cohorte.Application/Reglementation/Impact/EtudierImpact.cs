using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.Impact;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>Compares two laws over everything that is not over: actions with a step left, and actions that hold an open contract.</summary>
/// <remarks>Actions are read by packs: a constant number of queries a pack, and never more than a pack in memory.</remarks>
[CasDUsage]
public sealed class EtudierImpact(CohorteDbContext context, LecteurDeFaits lecteur, TimeProvider horloge)
{
    private const int Lot = 50;

    /// <summary>What changes from a law to the other.</summary>
    /// <param name="avant">The law applied today.</param>
    /// <param name="apres">The law as it would be.</param>
    /// <param name="avancement">Told of the actions done, and of all of them.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<RapportDImpact> ExecuterAsync(Baremes avant, Baremes apres, IProgress<(int Faites, int Total)>? avancement, CancellationToken annulation)
    {
        var (hier, demain) = (new Droit(avant), new Droit(apres));
        var aujourdhui = horloge.AujourdhuiAParis();
        var ids = await Regardees().OrderBy(a => a.Code).Select(a => a.Id).ToListAsync(annulation);
        var parties = new List<RapportDImpact>(ids.Count);
        var faites = 0;
        foreach (var lot in ids.Chunk(Lot))
        {
            foreach (var faits in await lecteur.ChargerAsync(lot, annulation))
            {
                annulation.ThrowIfCancellationRequested();
                parties.Add(CalculDImpact.DeLAction(faits, hier, demain, aujourdhui));
            }

            avancement?.Report((faites += lot.Length, ids.Count));
        }

        return RapportDImpact.Somme(parties);
    }

    /// <summary>How many contracts and posts there are to look at: above some, the report is a job.</summary>
    public async Task<int> TailleAsync(CancellationToken annulation) =>
        await context.Contrats.CountAsync(c => CalculDImpact.EtatsOuverts.Contains(c.Etat), annulation)
        + (await context.Postes.Where(p => Regardees().Any(a => a.Id == p.ActionId)).SumAsync(p => (int?)p.Nombre, annulation) ?? 0);

    private IQueryable<ActionCollective> Regardees() => context.Actions.AsNoTracking()
        .Where(a => a.Etapes.Any(e => e.Etat == EtatEtape.AVenir || e.Etat == EtatEtape.EnCours) || context.Contrats.Any(c => c.ActionId == a.Id && CalculDImpact.EtatsOuverts.Contains(c.Etat)));
}
