using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation.Impact;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reglementation.Impact;

/// <summary>A difference with the names that people know.</summary>
/// <param name="Ecart">The difference.</param>
/// <param name="Action">Code of the action.</param>
/// <param name="Nom">« Amara Diallo, Verdure », « Parcours commun », « Ouvrier paysagiste chez Verdure, place 2 ».</param>
/// <param name="Lien">Page where it is seen.</param>
public sealed record LigneDImpact(EcartDImpact Ecart, string Action, string Nom, string Lien)
{
    /// <summary>The columns of the list, at the screen and in its files.</summary>
    public static Tableau<LigneDImpact> Tableau { get; } = new("effet-de-la-regle",
    [
        ("Action", l => l.Action), ("Nature", l => l.Ecart.Nature.Libelle()), ("Ce qui change", l => l.Nom), ("Mesure", l => EcritureDImpact.Mesure(l.Ecart.Mesure)),
        ("Avant", l => (object?)EcritureDImpact.Nombre(l.Ecart.Avant) ?? EcritureDImpact.Valeur(l.Ecart, l.Ecart.Avant)), ("Après", l => (object?)EcritureDImpact.Nombre(l.Ecart.Apres) ?? EcritureDImpact.Valeur(l.Ecart, l.Ecart.Apres)),
    ]);
}

/// <summary>Gives their names back to the differences of a report, in a constant number of queries; an object erased meanwhile is left out.</summary>
[CasDUsage]
public sealed class AnnuaireDImpact(CohorteDbContext context)
{
    /// <summary>The differences with their names, in the same order.</summary>
    public async Task<IReadOnlyList<LigneDImpact>> NommerAsync(IReadOnlyCollection<EcartDImpact> ecarts, CancellationToken annulation)
    {
        if (ecarts.Count == 0) return [];
        var cles = ecarts.Select(e => new Id<ActionCollective>(e.Action)).Distinct().ToList();
        var actions = await context.Actions.AsNoTracking().Where(a => cles.Contains(a.Id)).Select(a => new { a.Id, a.Code }).ToDictionaryAsync(a => a.Id.Valeur, a => a.Code, annulation);
        var entreprises = await context.Entreprises.AsNoTracking().Where(e => context.Besoins.Any(b => b.EntrepriseId == e.Id && cles.Contains(b.ActionId)) || context.Contrats.Any(c => c.EntrepriseId == e.Id && cles.Contains(c.ActionId)))
            .Select(e => new { e.Id, e.RaisonSociale }).ToDictionaryAsync(e => e.Id, e => e.RaisonSociale, annulation);
        var personnes = await context.Personnes.AsNoTracking().Where(p => context.Candidatures.Any(c => c.PersonneId == p.Id && cles.Contains(c.ActionId))).ToDictionaryAsync(p => p.Id.Valeur, p => p.NomComplet, annulation);
        var contrats = await context.Contrats.AsNoTracking().Where(c => cles.Contains(c.ActionId)).Select(c => new { c.Id, c.EntrepriseId }).ToDictionaryAsync(c => c.Id.Valeur, c => c.EntrepriseId, annulation);
        var parcours = await context.Parcours.AsNoTracking().Where(p => cles.Contains(p.ActionId)).Select(p => new { p.Id, p.Nom }).ToDictionaryAsync(p => p.Id.Valeur, p => p.Nom, annulation);
        var postes = await context.Postes.AsNoTracking().Where(p => cles.Contains(p.ActionId)).Select(p => new { p.Id, p.Intitule, p.EntrepriseId }).ToDictionaryAsync(p => p.Id.Valeur, annulation);
        return [.. ecarts.Select(Nommer).OfType<LigneDImpact>()];

        LigneDImpact? Nommer(EcartDImpact ecart)
        {
            if (!actions.TryGetValue(ecart.Action, out var code)) return null;
            var personne = ecart.Personne is { } id ? personnes.GetValueOrDefault(id) : null;
            return ecart.Nature switch
            {
                NatureDImpact.Contrat => contrats.TryGetValue(ecart.Objet, out var employeur) ? new(ecart, code, $"{personne ?? "Personne effacée"}, {entreprises.GetValueOrDefault(employeur)}", $"/actions/{code}/contrats/{ecart.Objet}") : null,
                NatureDImpact.Parcours => parcours.TryGetValue(ecart.Objet, out var nom) ? new(ecart, code, nom, $"/actions/{code}/parcours") : null,
                _ => postes.TryGetValue(ecart.Objet, out var poste) ? new(ecart, code, $"{poste.Intitule} chez {entreprises.GetValueOrDefault(poste.EntrepriseId)}, {personne ?? $"place {Ecriture.Nombre(ecart.Rang)}"}", $"/actions/{code}/couts") : null,
            };
        }
    }
}
