using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cohorte.Web.Pages.Imports;

/// <summary>Which column of the person's table is which: recognised, then corrected.</summary>
[Exige(Permission.OrienterCandidat)]
public sealed class ColonnesModel(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue) : PageDImport(context, garde, catalogue)
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ColonnesSaisie Saisie { get; set; } = new();

    /// <summary>The table expected.</summary>
    public TableDImport Table { get; private set; } = null!;

    /// <summary>The table given.</summary>
    public TableEnBrouillon Tableau { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        Remplir();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var titres = Tableau.Lignes[Tableau.EnTete].Numero;
        var enTete = lecture.EntierExige(Saisie.EnTete, nameof(Saisie.EnTete), 1, int.MaxValue, "Donnez le numéro de la ligne des titres.");
        var rang = Tableau.Lignes.FindIndex(l => l.Numero == enTete);
        if (lecture.EstJuste && (rang < 0 || rang == Tableau.Lignes.Count - 1)) lecture.Signaler(nameof(Saisie.EnTete), "Cette ligne n’existe pas, ou aucune ligne ne la suit.");
        if (lecture.EstJuste && enTete != titres)
        {
            Tableau.EnTete = rang;
            Tableau.Colonnes = [.. ReconnaissanceDesColonnes.Reconnaitre(Tableau.Lignes[rang].Cellules, Table)];
            Tableau.Choix.Clear();
            return await GarderAsync(annulation) ? RedirectToPage(new { Id, table }) : Redire();
        }

        var choisies = Enumerable.Range(0, Largeur()).Select(i => i < Saisie.Colonnes.Count && !string.IsNullOrEmpty(Saisie.Colonnes[i]) ? Saisie.Colonnes[i] : null).ToList();
        if (choisies.Any(c => c is not null && Table.Colonne(c) is null)) lecture.Signaler(nameof(Saisie.Colonnes), "Choisissez une colonne de la liste.");
        foreach (var double_ in choisies.OfType<string>().GroupBy(c => c).Where(g => g.Count() > 1 && Table.Colonne(g.Key) is not null))
        {
            lecture.Signaler($"Colonnes[{choisies.LastIndexOf(double_.Key)}]", $"{Typo.Guillemets(Table.Colonne(double_.Key)!.Intitule)} est choisi deux fois.");
        }

        if (!lecture.EstJuste) return Redire();
        Tableau.Colonnes = choisies;
        foreach (var absente in Tableau.Manquantes(Table)) lecture.Signaler("Colonnes[0]", $"Dites quelle colonne contient {Typo.Guillemets(absente.Intitule)}.");
        if (!lecture.EstJuste || !await GarderAsync(annulation)) return Redire();
        return Redirect($"/imports/{Id}/{table}/apercu");
    }

    private PageResult Redire()
    {
        var saisies = Saisie.Colonnes;
        var enTete = Saisie.EnTete;
        Remplir();
        Saisie.EnTete = enTete;
        for (var rang = 0; rang < Math.Min(saisies.Count, Saisie.Colonnes.Count); rang++) Saisie.Colonnes[rang] = saisies[rang];
        return Page();
    }

    private async Task<bool> TrouverAsync(string table, CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || TablesDImport.De(table) is not { } connue || !Contenu.Tables.TryGetValue(table, out var tableau)) return false;
        (Table, Tableau) = (connue, tableau);
        return true;
    }

    private void Remplir() => Saisie = new ColonnesSaisie
    {
        EnTete = Ecriture.Nombre(Tableau.Lignes[Tableau.EnTete].Numero),
        Colonnes = [.. Enumerable.Range(0, Largeur()).Select(i => i < Tableau.Colonnes.Count ? Tableau.Colonnes[i] : null)],
    };

    private int Largeur() => Tableau.Lignes.Skip(Tableau.EnTete).Take(100).Max(l => l.Cellules.Length);

    /// <summary>Raw text of the form.</summary>
    public sealed class ColonnesSaisie
    {
        public string? EnTete { get; set; }

        public List<string?> Colonnes { get; set; } = [];
    }
}
