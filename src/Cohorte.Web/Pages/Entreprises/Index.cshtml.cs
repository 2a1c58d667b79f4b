using Cohorte.Application.Documents;
using Cohorte.Application.Entreprises;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Entreprises;

/// <summary>The firms known to the OPCO.</summary>
[Exige(Permission.VoirEntreprises)]
public sealed class IndexModel(ListeDesEntreprises liste, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneEntreprise> Tableau = new("entreprises",
        [("Entreprise", e => e.RaisonSociale), ("SIRET", e => e.Siret?.Numero), ("Commune", e => e.Commune), ("Effectif", e => e.Effectif), ("Contact", e => e.Contact), ("Actions", e => e.Actions), ("Dernière nouvelle", e => e.DerniereNouvelle)]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneEntreprise> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Days without news of a firm.</summary>
    public int? Silence(LigneEntreprise ligne) => SansNouvelles.Jours(ligne.DerniereNouvelle, horloge.AujourdhuiAParis());

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "nom", "commune", "effectif", "nouvelles");
        (Lignes, Total) = await liste.LireAsync(Etat.Recherche, Etat.Tri, Etat.EstDescendant, Etat.Sauter, EtatListe.Taille, annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<LigneEntreprise>> ToutesAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "nom", "commune", "effectif", "nouvelles");
        return (await liste.LireAsync(Etat.Recherche, Etat.Tri, Etat.EstDescendant, 0, FichierDeListe.Maximum, annulation)).Lignes;
    }
}
