using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Modeles;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Modeles;

/// <summary>A template in the list.</summary>
/// <param name="Modele">The template, its current version.</param>
/// <param name="Adapte">The OPCO's own; <c>null</c> for a template of the product.</param>
/// <param name="Semaines">Weeks from the first step to the first day of the contracts.</param>
public sealed record LigneDeModele(ModeleDeParcours Modele, ModeleAdapte? Adapte, int Semaines);

/// <summary>All the templates, withdrawn ones included.</summary>
[CasDUsage]
public sealed class ListeDesModeles(CohorteDbContext context, CatalogueDesModeles catalogue)
{
    private const int JoursParSemaine = 7;
    private static readonly DateOnly Repere = new(2027, 1, 4);

    /// <summary>Reads them.</summary>
    public async Task<IReadOnlyList<LigneDeModele>> LireAsync(CancellationToken annulation)
    {
        var adaptes = await context.ModelesAdaptes.AsNoTracking().Include(m => m.Versions).OrderBy(m => m.Intitule).ThenBy(m => m.Id).ToListAsync(annulation);
        var produit = (await catalogue.TousAsync(annulation)).Where(m => catalogue.EstDuProduit(m.Code));
        return
        [
            .. adaptes.Select(a => Ligne(CatalogueDesModeles.Lire(a.Versions.Single(v => v.Numero == a.Numero).Contenu), a)),
            .. produit.Select(m => Ligne(m, null)),
        ];
    }

    /// <summary>One template of the OPCO with its versions; <c>null</c> when the code is not one of its.</summary>
    public Task<ModeleAdapte?> AdapteAsync(string code, CancellationToken annulation) =>
        context.ModelesAdaptes.AsNoTracking().Include(m => m.Versions.OrderByDescending(v => v.Numero)).SingleOrDefaultAsync(m => m.Code == code, annulation);

    private static LigneDeModele Ligne(ModeleDeParcours modele, ModeleAdapte? adapte)
    {
        var etapes = modele.Etapes.Select((e, rang) => NouvelleAction.Etape(e, default, rang + 1)).ToList();
        var prevues = RetroPlanning.Calculer(etapes, modele.Ancre, Repere, Repere.AddYears(1));
        var premier = prevues.Values.Select(p => p.Du).DefaultIfEmpty(Repere).Min();
        return new LigneDeModele(modele, adapte, Math.Max(0, (Repere.DayNumber - premier.DayNumber) / JoursParSemaine));
    }
}
