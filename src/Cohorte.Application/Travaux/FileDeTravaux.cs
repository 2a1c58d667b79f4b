using System.Security.Cryptography;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Travaux;

/// <summary>The queue of background jobs: rows of the database, each held by at most one process, under a lease that it renews.</summary>
/// <remarks>Every change of state is one guarded statement: two processes never hold the same job, and a job lost by a killed process is taken again when its lease ends.</remarks>
[CasDUsage]
public sealed class FileDeTravaux(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>How long a job is held without news of its process.</summary>
    public static readonly TimeSpan Bail = TimeSpan.FromSeconds(30);

    /// <summary>Times a job is taken before it is declared failed: what kills three processes would kill a fourth.</summary>
    public const int TentativesMax = 3;

    private const int OctetsDeCle = 32;

    /// <summary>Adds a job at the end of the queue.</summary>
    public async Task<Travail> DeposerAsync(TypeDeTravail type, string demande, int budgetSecondes, string demandeur, Id<ActionCollective>? actionId, CancellationToken annulation)
    {
        var travail = Nouveau(type, demande, budgetSecondes, demandeur, actionId);
        context.Travaux.Add(travail);
        await context.SaveChangesAsync(annulation);
        return travail;
    }

    /// <summary>A job not yet written, to be saved together with what it works for.</summary>
    public Travail Nouveau(TypeDeTravail type, string demande, int budgetSecondes, string demandeur, Id<ActionCollective>? actionId) => new()
    {
        Type = type,
        Demande = demande,
        BudgetSecondes = budgetSecondes,
        Demandeur = demandeur,
        ActionId = actionId,
        CreeLe = horloge.MaintenantUtc(),
        Cle = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(OctetsDeCle)),
    };

    /// <summary>Jobs of the public API that wait or run.</summary>
    public Task<int> PublicsEnCoursAsync(CancellationToken annulation) =>
        context.Travaux.CountAsync(t => FilesDeTravaux.Publics.Contains(t.Type) && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours), annulation);

    /// <summary>Takes the oldest job that waits, or whose process gave no news; <c>null</c> when there is none.</summary>
    public async Task<Travail?> PrendreAsync(string executant, bool publics, CancellationToken annulation)
    {
        while (true)
        {
            var maintenant = horloge.MaintenantUtc();
            var suivant = await context.Travaux.AsNoTracking()
                .Where(t => FilesDeTravaux.Publics.Contains(t.Type) == publics)
                .Where(t => t.Etat == EtatTravail.EnAttente || (t.Etat == EtatTravail.EnCours && t.BailJusqua < maintenant))
                .OrderBy(t => t.CreeLe).ThenBy(t => t.Id)
                .Select(t => new { t.Id, t.Tentatives })
                .FirstOrDefaultAsync(annulation);
            if (suivant is null) return null;
            var libre = context.Travaux.Where(t => t.Id == suivant.Id && (t.Etat == EtatTravail.EnAttente || (t.Etat == EtatTravail.EnCours && t.BailJusqua < maintenant)));
            if (suivant.Tentatives >= TentativesMax)
            {
                await AbandonnerAsync(libre, maintenant, annulation);
                continue;
            }

            var bail = maintenant + Bail;
            var pris = await libre.ExecuteUpdateAsync(t => t
                .SetProperty(x => x.Etat, EtatTravail.EnCours)
                .SetProperty(x => x.Executant, executant)
                .SetProperty(x => x.BailJusqua, bail)
                .SetProperty(x => x.Tentatives, x => x.Tentatives + 1)
                .SetProperty(x => x.DebuteLe, x => x.DebuteLe ?? maintenant), annulation);
            if (pris == 1) return await context.Travaux.AsNoTracking().SingleAsync(t => t.Id == suivant.Id, annulation);
        }
    }

    /// <summary>Renews the lease and says where the job is.</summary>
    /// <returns>Whether the process still holds the job and nobody asked to stop it.</returns>
    public async Task<bool> RenouvelerAsync(Id<Travail> id, string executant, AvancementDuCalcul? avancement, int pourcentage, CancellationToken annulation)
    {
        var bail = horloge.MaintenantUtc() + Bail;
        var texte = avancement?.Etape;
        var (meilleur, borne) = (avancement?.Meilleur, avancement?.Borne);
        return await context.Travaux.Where(t => t.Id == id && t.Executant == executant && t.Etat == EtatTravail.EnCours && t.AnnulationDemandeeLe == null)
            .ExecuteUpdateAsync(t => t
                .SetProperty(x => x.BailJusqua, bail)
                .SetProperty(x => x.Avancement, x => texte ?? x.Avancement)
                .SetProperty(x => x.Meilleur, x => meilleur ?? x.Meilleur)
                .SetProperty(x => x.Borne, x => borne ?? x.Borne)
                .SetProperty(x => x.Pourcentage, pourcentage), annulation) == 1;
    }

    /// <summary>Keeps the answer.</summary>
    public Task TerminerAsync(Id<Travail> id, string executant, string resultat, CancellationToken annulation)
    {
        var maintenant = horloge.MaintenantUtc();
        return Tenu(id, executant).ExecuteUpdateAsync(t => t
            .SetProperty(x => x.Etat, EtatTravail.Termine)
            .SetProperty(x => x.Resultat, resultat)
            .SetProperty(x => x.Pourcentage, 100)
            .SetProperty(x => x.FiniLe, maintenant)
            .SetProperty(x => x.BailJusqua, (DateTime?)null), annulation);
    }

    /// <summary>Ends without answer: cancelled, or failed for a reason that people can read.</summary>
    public Task ArreterAsync(Id<Travail> id, string executant, string? erreur, CancellationToken annulation)
    {
        var maintenant = horloge.MaintenantUtc();
        var etat = erreur is null ? EtatTravail.Annule : EtatTravail.Echoue;
        return Tenu(id, executant).ExecuteUpdateAsync(t => t
            .SetProperty(x => x.Etat, etat)
            .SetProperty(x => x.Erreur, erreur)
            .SetProperty(x => x.FiniLe, maintenant)
            .SetProperty(x => x.BailJusqua, (DateTime?)null), annulation);
    }

    /// <summary>Gives the job back when the process stops in order: the next one takes it at once, and the try does not count.</summary>
    public Task RendreAsync(Id<Travail> id, string executant, CancellationToken annulation) =>
        Tenu(id, executant).ExecuteUpdateAsync(t => t
            .SetProperty(x => x.Etat, EtatTravail.EnAttente)
            .SetProperty(x => x.Executant, (string?)null)
            .SetProperty(x => x.BailJusqua, (DateTime?)null)
            .SetProperty(x => x.Tentatives, x => x.Tentatives - 1), annulation);

    /// <summary>Asks to stop a job: at once when it waits, at its next news when it runs.</summary>
    /// <returns>Whether there was something to stop.</returns>
    public async Task<bool> AnnulerAsync(Id<Travail> id, CancellationToken annulation)
    {
        var maintenant = horloge.MaintenantUtc();
        var jamaisPris = await context.Travaux.Where(t => t.Id == id && t.Etat == EtatTravail.EnAttente).ExecuteUpdateAsync(t => t
            .SetProperty(x => x.Etat, EtatTravail.Annule).SetProperty(x => x.FiniLe, maintenant), annulation);
        if (jamaisPris == 1) return true;
        return await context.Travaux.Where(t => t.Id == id && t.Etat == EtatTravail.EnCours).ExecuteUpdateAsync(t => t.SetProperty(x => x.AnnulationDemandeeLe, maintenant), annulation) == 1;
    }

    /// <summary>A job of the public API, by the key given to whoever asked.</summary>
    public Task<Travail?> ParCleAsync(string cle, CancellationToken annulation) =>
        context.Travaux.AsNoTracking().SingleOrDefaultAsync(t => t.Cle == cle && t.ActionId == null, annulation);

    /// <summary>A job of an action.</summary>
    public Task<Travail?> DeLActionAsync(Id<ActionCollective> actionId, Id<Travail> id, CancellationToken annulation) =>
        context.Travaux.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.ActionId == actionId, annulation);

    /// <summary>Forgets the jobs of the public API that ended before an instant.</summary>
    public Task<int> OublierPublicsAsync(DateTime avantUtc, CancellationToken annulation) =>
        context.Travaux.Where(t => FilesDeTravaux.Publics.Contains(t.Type) && t.FiniLe < avantUtc).ExecuteDeleteAsync(annulation);

    private static Task<int> AbandonnerAsync(IQueryable<Travail> libre, DateTime maintenant, CancellationToken annulation) =>
        libre.ExecuteUpdateAsync(t => t
            .SetProperty(x => x.Etat, EtatTravail.Echoue)
            .SetProperty(x => x.Erreur, "Ce calcul a été interrompu trois fois : il n’est pas relancé.")
            .SetProperty(x => x.FiniLe, maintenant)
            .SetProperty(x => x.BailJusqua, (DateTime?)null), annulation);

    private IQueryable<Travail> Tenu(Id<Travail> id, string executant) =>
        context.Travaux.Where(t => t.Id == id && t.Executant == executant && t.Etat == EtatTravail.EnCours);
}
