using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.ReglesOpco;

/// <summary>What a version of a rule says; values already parsed.</summary>
public sealed record DonneesRegle(DateOnly Depuis, decimal Valeur, string? Source);

/// <summary>Prepares the next version of a rule of the OPCO, or corrects its draft.</summary>
[CasDUsage]
public sealed class PreparerRegle(CohorteDbContext context, Baremes baremes)
{
    /// <summary>Creates a draft; one draft at a time for a parameter.</summary>
    /// <returns>Its identifier; <c>null</c> when the parameter does not exist.</returns>
    public async Task<Resultat<Id<RegleOpco>>?> CreerAsync(Acteur acteur, string parametre, DonneesRegle donnees, CancellationToken annulation)
    {
        if (Parametre(parametre) is not { } trouve) return null;
        var versions = await context.ReglesOpco.Where(r => r.Parametre == parametre).Select(r => new { r.Numero, r.Etat }).ToListAsync(annulation);
        if (versions.Any(v => v.Etat == EtatRegleOpco.Brouillon)) return new Refus("regle.brouillon", "Un brouillon attend déjà pour ce paramètre : publiez-le ou abandonnez-le d’abord.");
        var regle = new RegleOpco { Parametre = parametre, Numero = versions.Select(v => v.Numero).DefaultIfEmpty().Max() + 1, Proprietaire = acteur.Organisation ?? acteur.Nom };
        var ecrite = RedactionDeRegle.Ecrire(regle, trouve, donnees.Depuis, donnees.Valeur, donnees.Source);
        if (!ecrite.EstFait) return ecrite;
        context.Add(regle);
        var enregistree = await context.EnregistrerAsync(new Operation(acteur, "PreparerRegleOpco"), annulation);
        return enregistree.EstFait ? regle.Id : enregistree;
    }

    /// <summary>Corrects a draft; <c>null</c> when it does not exist.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, Id<RegleOpco> id, Guid version, DonneesRegle donnees, CancellationToken annulation)
    {
        if (await context.ReglesOpco.SingleOrDefaultAsync(r => r.Id == id, annulation) is not { } regle) return null;
        context.ExigerVersion(regle, version);
        var ecrite = RedactionDeRegle.Ecrire(regle, Parametre(regle.Parametre), donnees.Depuis, donnees.Valeur, donnees.Source);
        return ecrite.EstFait ? await context.EnregistrerAsync(new Operation(acteur, "ModifierRegleOpco"), annulation) : ecrite;
    }

    private ParametreLegal<decimal>? Parametre(string code) => baremes.Nombres.SingleOrDefault(p => p.Code == code && p.Proprietaire == Proprietaire.Opco);
}
