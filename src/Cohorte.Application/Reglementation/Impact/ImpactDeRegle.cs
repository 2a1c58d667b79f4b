using System.Text.Json;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation.Impact;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>Where the report on a draft is: ready, being computed, or to be asked for.</summary>
/// <param name="Rapport">The report; <c>null</c> while it is not computed.</param>
/// <param name="Travail">The job that computes it or did, when there is too much for a page.</param>
public sealed record EtatDImpact(RapportDImpact? Rapport, Travail? Travail);

/// <summary>The impact report of a draft of a rule: at once when there is little to look at, else by a job.</summary>
[CasDUsage]
public sealed class ImpactDeRegle(CohorteDbContext context, EtudierImpact etudier, LecteurDeRegles regles, FileDeTravaux file, SonnetteDesTravaux sonnette)
{
    /// <summary>Contracts and places above which the report is a job.</summary>
    public const int Seuil = 500;

    /// <summary>Seconds expected at most: the progress is shown against them.</summary>
    private const int Budget = 60;

    /// <summary>The report, or where it is.</summary>
    public async Task<EtatDImpact> LireAsync(RegleOpco brouillon, CancellationToken annulation)
    {
        if (await DernierAsync(brouillon, annulation) is { } travail) return new(travail.Resultat is { } resultat ? JsonSerializer.Deserialize<RapportDImpact>(resultat) : null, travail);
        if (await etudier.TailleAsync(annulation) > Seuil) return new(null, null);
        return new(await CalculerAsync(brouillon, null, annulation), null);
    }

    /// <summary>Asks for the report of a draft; <c>null</c> when there is no such draft.</summary>
    public async Task<Resultat?> LancerAsync(Acteur acteur, Id<RegleOpco> id, CancellationToken annulation)
    {
        if (await regles.LireAsync(id, annulation) is not { } regle) return null;
        if (regle.Etat != EtatRegleOpco.Brouillon) return Resultat.Refuse("impact.etat", "L’effet d’une version se regarde avant sa publication.");
        if (await DernierAsync(regle, annulation) is { EstFini: false }) return Resultat.Refuse("impact.en-cours", "Ce calcul est déjà en cours.");
        await file.DeposerAsync(TypeDeTravail.ImpactDesRegles, Demande(regle), Budget, acteur.Nom, null, annulation);
        sonnette.Sonner(publics: false);
        return Resultat.Fait;
    }

    /// <summary>Computes the report.</summary>
    internal async Task<RapportDImpact> CalculerAsync(RegleOpco brouillon, IProgress<(int Faites, int Total)>? avancement, CancellationToken annulation) =>
        await etudier.ExecuterAsync(await regles.AppliqueesAsync(annulation), await regles.SiPublieeAsync(brouillon, annulation), avancement, annulation);

    /// <summary>What a job is asked: the draft as it was written then. Once corrected, its report is to be computed again.</summary>
    private static string Demande(RegleOpco regle) => $"{regle.Id}:{regle.Version}";

    private Task<Travail?> DernierAsync(RegleOpco regle, CancellationToken annulation)
    {
        var demande = Demande(regle);
        return context.Travaux.AsNoTracking().Where(t => t.Type == TypeDeTravail.ImpactDesRegles && t.Demande == demande).OrderByDescending(t => t.CreeLe).FirstOrDefaultAsync(annulation);
    }
}
