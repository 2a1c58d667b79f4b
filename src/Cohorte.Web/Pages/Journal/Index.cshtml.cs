using Cohorte.Application.Documents;
using Cohorte.Application.Journal;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Journal;

/// <summary>The journal of an action: who did what, when, why, with the values before and after.</summary>
[Exige(Permission.VoirJournal)]
public sealed class IndexModel(LecteurDuJournal lecteur) : PageDAction, IPageDeListe
{
    private static readonly Tableau<LigneJournal> Tableau = new("journal",
    [
        ("Rang", l => (int)l.Rang), ("Date", l => $"{l.Le.HeureDeParis():dd/MM/yyyy HH:mm:ss}"), ("Auteur", l => l.Acteur), ("Organisation", l => l.Organisation), ("Opération", l => NomsDesChamps.De(l.CasUsage)),
        ("Motif", l => l.Motif), ("Objet", l => NomsDesChamps.De(l.TypeObjet)), ("Nom", l => l.Objet), ("Nature", l => NomsDesChamps.De(l.Nature)),
        ("Changements", l => string.Join(" | ", l.Changements.Select(c => $"{NomsDesChamps.De(c.Champ)} : {c.Avant} → {c.Apres}"))),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Lines of the page.</summary>
    public IReadOnlyList<LigneJournal> Lignes { get; private set; } = [];

    /// <summary>Lines in all.</summary>
    public int Total { get; private set; }

    /// <summary>Types of objects, for the filter.</summary>
    public IReadOnlyList<string> Types { get; private set; } = [];

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "-date");
        Types = await lecteur.TypesAsync(ActionId, annulation);
        (Lignes, Total) = await lecteur.LireAsync(ActionId, Filtre(Etat.Sauter, EtatListe.Taille), annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<LigneJournal>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "-date");
        return (await lecteur.LireAsync(ActionId, Filtre(0, FichierDeListe.Maximum), annulation)).Lignes;
    }

    private FiltreJournal Filtre(int sauter, int prendre) => new(
        Etat.Recherche.Length > 0 ? Etat.Recherche : null,
        Etat.Filtre("objet"),
        Jour("du"), Jour("au"), !Etat.EstDescendant, sauter, prendre);

    private DateOnly? Jour(string nom) => new DateSaisie { Jour = Etat.Filtre(nom) }.TryLire(out var jour) ? jour : null;
}
