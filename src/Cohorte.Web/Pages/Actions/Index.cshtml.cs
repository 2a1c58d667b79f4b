using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Actions;

/// <summary>The actions of the visitor.</summary>
[Exige(Permission.VoirActions)]
public sealed class IndexModel(ListeDesActions liste) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneAction> Tableau = new("actions",
    [
        ("Code", a => a.Code), ("Intitulé", a => a.Intitule), ("Territoire", a => a.Territoire), ("Dispositif", a => a.Dispositif.Libelle()),
        ("Début", a => a.DebutSouhaite), ("Fin", a => a.FinSouhaitee), ("Étape en cours", a => a.EtapeCourante), ("Étapes closes", a => a.EtapesCloses), ("Étapes", a => a.Etapes),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneAction> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Etat = Lire();
        (Lignes, Total) = await liste.LireAsync(Acteur, Filtre(Etat.Sauter, EtatListe.Taille), annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private EtatListe Lire() => EtatListe.Lire(Request, "-debut", "intitule", "code");

    private FiltreActions Filtre(int sauter, int prendre) => new(Etat.Recherche, Etat.Filtre<Dispositif>("dispositif"), Etat.Tri, Etat.EstDescendant, sauter, prendre);

    private async Task<IReadOnlyList<LigneAction>> ToutesAsync(CancellationToken annulation)
    {
        Etat = Lire();
        return (await liste.LireAsync(Acteur, Filtre(0, FichierDeListe.Maximum), annulation)).Lignes;
    }
}
