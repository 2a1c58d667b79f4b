using System.Text.Json;
using Cohorte.Application.Persistance;
using Cohorte.Application.Travaux;
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

    /// <summary>Starts it, or gives the key of the one already asked for this very problem.</summary>
    public async Task<string> LancerAsync(Acteur acteur, ProblemeRegroupement probleme, CancellationToken annulation)
    {
        var demande = Ecrire(probleme);
        var deja = await context.Travaux.Where(t => t.Type == TypeDeTravail.CalculRegroupement && t.Demande == demande && (t.Etat == EtatTravail.EnAttente || t.Etat == EtatTravail.EnCours)).Select(t => t.Cle).FirstOrDefaultAsync(annulation);
        if (deja is not null) return deja;
        var travail = await file.DeposerAsync(TypeDeTravail.CalculRegroupement, demande, Budget, acteur.Nom, null, annulation);
        sonnette.Sonner(publics: false);
        return travail.Cle;
    }

    /// <summary>The search of a key, if it answers this very problem; <c>null</c> once a need or a setting changed.</summary>
    public async Task<Travail?> TrouverAsync(string? cle, ProblemeRegroupement probleme, CancellationToken annulation) =>
        cle is { Length: > 0 and <= 100 } && await file.ParCleAsync(cle, annulation) is { Type: TypeDeTravail.CalculRegroupement } travail && travail.Demande == Ecrire(probleme) ? travail : null;

    /// <summary>Asks to stop it.</summary>
    public async Task ArreterAsync(string? cle, CancellationToken annulation)
    {
        if (cle is { Length: > 0 and <= 100 } && await file.ParCleAsync(cle, annulation) is { Type: TypeDeTravail.CalculRegroupement } travail) await file.AnnulerAsync(travail.Id, annulation);
    }

    /// <summary>The answer of a finished search.</summary>
    public static ResultatRegroupement Lire(string resultat) => JsonSerializer.Deserialize<ResultatRegroupement>(resultat)!;

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
