using System.Text.Json;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>Computes an impact report in the background. It writes nothing but its answer, which holds no name.</summary>
public sealed class CalculerImpact(ImpactDeRegle impact, LecteurDeRegles regles) : ITraitementDeTravail
{
    /// <inheritdoc />
    public IReadOnlyList<TypeDeTravail> Types => [TypeDeTravail.ImpactDesRegles];

    /// <inheritdoc />
    public async Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var id = Id<RegleOpco>.Parse(travail.Demande.Split(':')[0], null);
        if (await regles.LireAsync(id, arret) is not { } regle) throw new OperationCanceledException("The draft is gone.");
        return JsonSerializer.Serialize(await impact.CalculerAsync(regle, new Suite(suivi), arret));
    }

    private sealed class Suite(IProgress<AvancementDuCalcul> suivi) : IProgress<(int Faites, int Total)>
    {
        public void Report((int Faites, int Total) value) =>
            suivi.Report(new(null, null, $"{Ecriture.Compte(value.Faites, "action regardée", "actions regardées")} sur {Ecriture.Nombre(value.Total)}"));
    }
}
