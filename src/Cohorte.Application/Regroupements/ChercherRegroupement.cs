using System.Text.Json;
using Cohorte.Application.Persistance;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Regroupements;

/// <summary>A longer search of groups: a job, found again by a key that stands in the address of the page.</summary>
[CasDUsage]
public sealed class ChercherRegroupement(CohorteDbContext context, FileDeTravaux file, SonnetteDesTravaux sonnette)
{
    /// <summary>Seconds granted.</summary>
    public const int Budget = 60;

    /// <summary>Longest key of a search.</summary>
    public const int CleMaximale = 100;

    /// <summary>Starts it, or gives the key of the one already asked for this very problem; one at a time for a person, so that nobody fills the queue by changing a setting.</summary>
    public async Task<Resultat<string>> LancerAsync(Acteur acteur, ProblemeRegroupement probleme, CancellationToken annulation)
    {
        var demande = Ecrire(probleme);
        var enCours = await context.Travaux.Where(t => t.Type == TypeDeTravail.CalculRegroupement && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours) && (t.Demandeur == acteur.Nom || t.Demande == demande))
            .Select(t => new { t.Cle, EstLaMeme = t.Demande == demande }).OrderByDescending(t => t.EstLaMeme).FirstOrDefaultAsync(annulation);
        if (enCours is { EstLaMeme: true }) return enCours.Cle;
        if (enCours is not null) return new Refus("regroupement.en-cours", "Une de vos recherches est encore en cours, avec d’autres réglages\u00A0: attendez sa fin, une minute au plus.");
        var travail = await file.DeposerAsync(TypeDeTravail.CalculRegroupement, demande, Budget, acteur.Nom, null, annulation);
        sonnette.Sonner(publics: false);
        return travail.Cle;
    }

    /// <summary>The search of a key, if it answers this very problem; <c>null</c> once a need or a setting changed.</summary>
    public async Task<Travail?> TrouverAsync(string? cle, ProblemeRegroupement probleme, CancellationToken annulation) =>
        await DeCleAsync(cle, annulation) is { } travail && travail.Demande == Ecrire(probleme) ? travail : null;

    /// <summary>Asks to stop it.</summary>
    public async Task ArreterAsync(string? cle, CancellationToken annulation)
    {
        if (await DeCleAsync(cle, annulation) is { } travail) await file.AnnulerAsync(travail.Id, annulation);
    }

    /// <summary>The answer of a finished search.</summary>
    public static ResultatRegroupement Lire(string resultat) => JsonSerializer.Deserialize<ResultatRegroupement>(resultat)!;

    private async Task<Travail?> DeCleAsync(string? cle, CancellationToken annulation) =>
        cle is { Length: > 0 and <= CleMaximale } && await file.ParCleAsync(cle, annulation) is { Type: TypeDeTravail.CalculRegroupement } travail ? travail : null;

    private static string Ecrire(ProblemeRegroupement probleme) => JsonSerializer.Serialize(probleme);
}

/// <summary>Gathers needs in the background; it writes nothing but its answer.</summary>
public sealed class CalculerRegroupement(IRegroupeur regroupeur) : ITraitementDeTravail
{
    /// <inheritdoc />
    public IReadOnlyList<TypeDeTravail> Types => [TypeDeTravail.CalculRegroupement];

    /// <inheritdoc />
    public Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        suivi.Report(new(null, null, "Recherche d’un meilleur regroupement"));
        var probleme = JsonSerializer.Deserialize<ProblemeRegroupement>(travail.Demande)!;
        var resultat = regroupeur.Regrouper(probleme, new(travail.BudgetSecondes), arret);
        arret.ThrowIfCancellationRequested();
        return Task.FromResult(JsonSerializer.Serialize(resultat));
    }
}
