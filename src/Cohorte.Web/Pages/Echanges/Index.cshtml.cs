using Cohorte.Application.Documents;
using Cohorte.Application.Echanges;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Echanges;

/// <summary>The exchanges that the visitor may read.</summary>
[Exige(Permission.VoirEchanges)]
public sealed class IndexModel(ListeDesEchanges liste, CarnetDAdresses carnet, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneEchange> Tableau = new("echanges",
    [
        ("Date", e => e.Le), ("Nature", e => e.Nature.Libelle()), ("Avec", e => e.Avec), ("Action", e => e.Action), ("Ce qui s’est dit", e => e.Texte), ("Noté par", e => e.Auteur), ("Rappel le", e => e.RelanceLe), ("Rappel fait le", e => e.RelanceFaiteLe),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneEchange> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>The interlocutor that the list is narrowed to.</summary>
    public FicheDeContact? Fiche { get; private set; }

    /// <summary>Today in Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        LireEtat();
        if (Interlocuteur.TryParse(Etat.Filtre("avec"), null, out var avec)) Fiche = await carnet.TrouverAsync(Acteur, avec, null, annulation);
        (Lignes, Total) = await liste.LireAsync(Acteur, Filtre(Etat.Sauter, EtatListe.Taille), annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<LigneEchange>> ToutesAsync(CancellationToken annulation)
    {
        LireEtat();
        return (await liste.LireAsync(Acteur, Filtre(0, FichierDeListe.Maximum), annulation)).Lignes;
    }

    private void LireEtat() => Etat = EtatListe.Lire(Request, "-date", "rappel");

    private FiltreEchanges Filtre(int sauter, int prendre) => new(
        Etat.Recherche, Etat.Filtre<NatureEchange>("nature"), Interlocuteur.TryParse(Etat.Filtre("avec"), null, out var avec) ? avec : null,
        Etat.Filtre("quels") == "miens", Etat.Filtre("quels") == "rappels", Etat.Tri, Etat.EstDescendant, sauter, prendre);
}
