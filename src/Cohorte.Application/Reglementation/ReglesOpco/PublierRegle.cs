using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.ReglesOpco;

/// <summary>Publishes a draft, or gives it up. Every method answers <c>null</c> when the version does not exist.</summary>
[CasDUsage]
public sealed class PublierRegle(CohorteDbContext context, ReglesEnMemoire memoire, TimeProvider horloge)
{
    /// <summary>Publishes a draft: from its day on, it stands for the fallback of the law.</summary>
    public Task<Resultat?> PublierAsync(Acteur acteur, Id<RegleOpco> id, Guid version, string? motif, CancellationToken annulation) =>
        PasserAsync(acteur, id, version, "PublierRegleOpco", motif, (regle, role) => RedactionDeRegle.Publier(regle, role, motif, acteur.Nom, horloge.AujourdhuiAParis()), annulation);

    /// <summary>Gives a draft up.</summary>
    public Task<Resultat?> AbandonnerAsync(Acteur acteur, Id<RegleOpco> id, Guid version, string? motif, CancellationToken annulation) =>
        PasserAsync(acteur, id, version, "AbandonnerRegleOpco", motif, (regle, role) => RedactionDeRegle.Abandonner(regle, role, motif), annulation);

    private async Task<Resultat?> PasserAsync(Acteur acteur, Id<RegleOpco> id, Guid version, string casUsage, string? motif, Func<RegleOpco, Role, Resultat> decider, CancellationToken annulation)
    {
        if (await context.ReglesOpco.SingleOrDefaultAsync(r => r.Id == id, annulation) is not { } regle) return null;
        context.ExigerVersion(regle, version);
        var decide = decider(regle, acteur.Role ?? throw new InvalidOperationException("A rule is published by a person."));
        if (!decide.EstFait) return decide;
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, casUsage, motif?.Trim()), annulation);
        memoire.Oublier();
        return ecrit;
    }
}
