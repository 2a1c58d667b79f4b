using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Imports;

/// <summary>What the import would do: lines refused, to correct on the spot; resemblances, to judge; then the confirmation.</summary>
[Exige(Permission.OrienterCandidat)]
public sealed class ApercuModel(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue, AnalyserImport analyser, ConfirmerImport confirmer) : PageDImport(context, garde, catalogue)
{
    /// <summary>Lines shown of each kind.</summary>
    public const int LignesMontrees = 100;

    private const int ColonnesMontrees = 6;
    private readonly GardeDesBrouillons _garde = garde;
    private readonly CohorteDbContext _context = context;
    private Dictionary<int, LigneLue> _parNumero = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public ApercuSaisie Saisie { get; set; } = new();

    /// <summary>The table expected.</summary>
    public TableDImport Table { get; private set; } = null!;

    /// <summary>The table given.</summary>
    public TableEnBrouillon Tableau { get; private set; } = null!;

    /// <summary>What would be done.</summary>
    public AnalyseDeTable Analyse { get; private set; } = null!;

    /// <summary>Columns of the sample.</summary>
    public IReadOnlyList<ColonneDImport> Montrees => [.. Table.Colonnes.Where(c => Tableau.Colonnes.Contains(c.Cle)).Take(ColonnesMontrees)];

    /// <summary>A cell.</summary>
    public string Valeur(int ligne, string colonne) => _parNumero.TryGetValue(ligne, out var lue) && Tableau.Colonnes.IndexOf(colonne) is >= 0 and var rang ? lue.Cellule(rang) : "";

    /// <summary>The first cells of a line, to know which it is.</summary>
    public string Resume(int ligne) => string.Join(" ", Montrees.Take(2).Select(c => Valeur(ligne, c.Cle)).Where(v => v.Length > 0).Select(v => v.Length > 40 ? v[..40] + "…" : v));

    public async Task<IActionResult> OnGetAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        if (Tableau.Manquantes(Table).Count > 0) return Redirect($"/imports/{Id}/{table}/colonnes");
        await AnalyserAsync(annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostGarderAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        return await ReporterAsync(annulation) ? Redirect($"/imports/{Id}/{table}/apercu") : await RedireAsync(annulation);
    }

    public async Task<IActionResult> OnPostSuiteAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation) || !EstUneReprise) return NotFound();
        if (!await ReporterAsync(annulation) || !await EstCompletAsync(annulation)) return await RedireAsync(annulation);
        return Redirect(ApresLaTable(table));
    }

    public async Task<IActionResult> OnPostConfirmerAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation) || EstUneReprise) return NotFound();
        if (!await ReporterAsync(annulation) || !await EstCompletAsync(annulation)) return await RedireAsync(annulation);
        var ecrit = await confirmer.ExecuterAsync(Cible, Brouillon, Contenu, ActionVisee, Brouillon.Objet switch { ObjetDImport.Personnes => "ImporterPersonnes", ObjetDImport.BesoinsSignales => "ImporterBesoinsSignales", _ => "ImporterEntreprises" }, annulation);
        if (!ecrit.EstFait)
        {
            Montrer(ecrit.Refus);
            return await RedireAsync(annulation);
        }

        Annoncer(Phrase(ecrit.Valeur));
        return Redirect(Origine.Adresse);
    }

    public async Task<IActionResult> OnPostAbandonnerAsync(string table, CancellationToken annulation)
    {
        if (!await TrouverAsync(table, annulation)) return NotFound();
        var abandon = await _garde.AbandonnerAsync(Acteur, Brouillon, annulation);
        if (!abandon.EstFait)
        {
            Montrer(abandon.Refus);
            return await RedireAsync(annulation);
        }

        Annoncer("Le brouillon est abandonné, rien n’est enregistré.");
        return Redirect(Origine.Adresse);
    }

    /// <summary>« 12 entreprises créées, 3 complétées, 2 lignes laissées de côté. »</summary>
    public static string Phrase(BilanDeReprise bilan)
    {
        var parts = new List<string>();
        if (bilan.EntreprisesCreees > 0) parts.Add(Ecriture.Compte(bilan.EntreprisesCreees, "entreprise créée", "entreprises créées"));
        if (bilan.EntreprisesCompletees > 0) parts.Add(Ecriture.Compte(bilan.EntreprisesCompletees, "entreprise connue complétée", "entreprises connues complétées"));
        if (bilan.Postes > 0) parts.Add(Ecriture.Compte(bilan.Postes, "poste ouvert", "postes ouverts"));
        if (bilan.PersonnesCreees > 0) parts.Add(Ecriture.Compte(bilan.PersonnesCreees, "personne ajoutée", "personnes ajoutées"));
        if (bilan.PersonnesCompletees > 0) parts.Add(Ecriture.Compte(bilan.PersonnesCompletees, "personne connue complétée", "personnes connues complétées"));
        if (bilan.Contrats > 0) parts.Add(Ecriture.Compte(bilan.Contrats, "contrat repris", "contrats repris"));
        if (bilan.Depots > 0) parts.Add(Ecriture.Compte(bilan.Depots, "dépôt repris", "dépôts repris"));
        if (bilan.BesoinsCrees > 0) parts.Add(Ecriture.Compte(bilan.BesoinsCrees, "besoin signalé", "besoins signalés"));
        if (bilan.BesoinsCompletes > 0) parts.Add(Ecriture.Compte(bilan.BesoinsCompletes, "besoin connu complété", "besoins connus complétés"));
        if (bilan.LignesEcartees > 0) parts.Add(Ecriture.Compte(bilan.LignesEcartees, "ligne laissée de côté", "lignes laissées de côté"));
        return parts.Count == 0 ? "Il n’y avait rien à enregistrer." : $"C’est enregistré{Typo.DeuxPoints}{Typo.Liste(parts)}.";
    }

    private async Task<bool> TrouverAsync(string table, CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation) || TablesDImport.De(table) is not { } connue || !Contenu.Tables.TryGetValue(table, out var tableau)) return false;
        (Table, Tableau) = (connue, tableau);
        _parNumero = tableau.Lignes.GroupBy(l => l.Numero).ToDictionary(g => g.Key, g => g.First());
        if (string.IsNullOrEmpty(Saisie.Version)) Saisie.Version = Brouillon.Version.ToString();
        return true;
    }

    private async Task AnalyserAsync(CancellationToken annulation)
    {
        Analyse = (await analyser.ExecuterAsync(Cible, Contenu, annulation)).De(Table.Cle)!;
        Saisie.Version = Brouillon.Version.ToString();
    }

    /// <summary>Puts the corrections and the answers in the draft.</summary>
    private async Task<bool> ReporterAsync(CancellationToken annulation)
    {
        if (Version(Saisie.Version) != Brouillon.Version)
        {
            ModelState.AddModelError("", "Ce brouillon a été modifié dans une autre fenêtre. Vérifiez ce qui est affiché, puis recommencez.");
            return false;
        }

        foreach (var (cle, valeur) in Saisie.Corrections)
        {
            if (cle.Split(':') is [var numero, var colonne] && int.TryParse(numero, out var ligne) && _parNumero.ContainsKey(ligne) && Tableau.Colonnes.IndexOf(colonne) is >= 0 and var rang) Corriger(ligne, rang, valeur ?? "");
        }

        foreach (var (cle, valeur) in Saisie.Choix)
        {
            if (!int.TryParse(cle, out var ligne)) continue;
            if (Lire(valeur) is { } choix) Tableau.Choix[ligne] = choix;
            else Tableau.Choix.Remove(ligne);
        }

        if (Lire(Saisie.PourTous) is { } pourTous)
        {
            await AnalyserAsync(annulation);
            foreach (var doublon in Analyse.EnAttente(Tableau.Choix)) Tableau.Choix[doublon.Ligne] = pourTous;
        }

        return await GarderAsync(annulation);
    }

    private void Corriger(int numero, int rang, string valeur)
    {
        var index = Tableau.Lignes.FindIndex(l => l.Numero == numero);
        var cellules = Tableau.Lignes[index].Cellules.ToList();
        while (cellules.Count <= rang) cellules.Add("");
        cellules[rang] = valeur;
        Tableau.Lignes[index] = new LigneLue(numero, [.. TableauLu.Borner(cellules)]);
        _parNumero[numero] = Tableau.Lignes[index];
    }

    private async Task<bool> EstCompletAsync(CancellationToken annulation)
    {
        await AnalyserAsync(annulation);
        if (Analyse.EnAttente(Tableau.Choix) is not { Count: > 0 } attente) return true;
        ModelState.AddModelError("", $"{Ecriture.Compte(attente.Count, "ressemblance attend", "ressemblances attendent")} votre choix, plus bas.");
        return false;
    }

    private async Task<IActionResult> RedireAsync(CancellationToken annulation)
    {
        ModelState.Remove("Saisie.Version");
        if (!await TrouverAsync(Table.Cle, annulation)) return NotFound();
        await AnalyserAsync(annulation);
        return Page();
    }

    private static ChoixDoublon? Lire(string? valeur) => Enum.GetNames<ChoixDoublon>().Contains(valeur) ? Enum.Parse<ChoixDoublon>(valeur!) : null;

    /// <summary>Raw text of the form.</summary>
    public sealed class ApercuSaisie
    {
        public string? Version { get; set; }

        /// <summary>Corrected cells, by « line:column ».</summary>
        public Dictionary<string, string?> Corrections { get; set; } = [];

        /// <summary>Answers about duplicates, by line.</summary>
        public Dictionary<string, string?> Choix { get; set; } = [];

        public string? PourTous { get; set; }
    }
}
