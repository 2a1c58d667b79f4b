using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.Impact;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>The report on another set of barèmes: what differs in the law, and what it changes.</summary>
public sealed record ImpactDeBaremes(IReadOnlyList<EcartDeBareme> Baremes, RapportDImpact Rapport, IReadOnlyList<LigneDImpact> Lignes);

/// <summary>What another set of barèmes would change, as the next version of the product may bring: the published rules of the OPCO hold over both.</summary>
[CasDUsage]
public sealed class ImpactDeLivraison(Baremes livres, LecteurDeRegles regles, EtudierImpact etudier, AnnuaireDImpact annuaire)
{
    /// <summary>The report, or why the other set cannot stand for the shipped one.</summary>
    public async Task<Resultat<ImpactDeBaremes>> ExecuterAsync(Baremes autres, IProgress<(int Faites, int Total)>? avancement, CancellationToken annulation)
    {
        if (EcartDeBareme.Manquants(livres, autres) is { Count: > 0 } manquants) return new Refus("baremes.manquants", $"Ces barèmes manquent dans le dossier{Typo.DeuxPoints}{Typo.Liste(manquants)}. Il lui faut l’ensemble des barèmes, pas seulement ceux qui changent.");
        var rapport = await etudier.ExecuterAsync(await regles.AppliqueesAsync(annulation), await regles.SurAsync(autres, annulation), avancement, annulation);
        return new ImpactDeBaremes(EcartDeBareme.Entre(livres, autres), rapport, await annuaire.NommerAsync(rapport.Ecarts, annulation));
    }
}
