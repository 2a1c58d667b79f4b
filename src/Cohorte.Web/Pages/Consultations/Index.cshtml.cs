using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Consultations;

/// <summary>The training providers known to the OPCO.</summary>
[Exige(Permission.VoirPrestataires)]
public sealed class IndexModel(CohorteDbContext context) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<Prestataire> Tableau = new("organismes", [("Organisme", e => e.Nom), ("SIRET", e => e.Siret?.ToString()), ("Déclaration d’activité", e => e.Nda), ("Certificat jusqu’au", e => e.QualiopiAu), ("Service interne", e => e.ServiceInterne), ("Contact", e => e.ContactNom)]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<Prestataire> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var lignes = Requete();
        Total = await lignes.CountAsync(annulation);
        Lignes = await lignes.Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await Requete().Take(FichierDeListe.Maximum).ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await Requete().Take(FichierDeListe.Maximum).ToListAsync(annulation), Etat);

    private IQueryable<Prestataire> Requete()
    {
        Etat = EtatListe.Lire(Request, "nom", "qualiopi");
        var cherche = TexteDeRecherche.De(Etat.Recherche);
        var lignes = context.Prestataires.AsNoTracking().Where(e => cherche == "" || e.Recherche.Contains(cherche));
        return (Etat.Tri, Etat.EstDescendant) switch
        {
            ("qualiopi", false) => lignes.OrderBy(e => e.QualiopiAu).ThenBy(e => e.Recherche),
            ("qualiopi", true) => lignes.OrderByDescending(e => e.QualiopiAu).ThenBy(e => e.Recherche),
            (_, true) => lignes.OrderByDescending(e => e.Recherche).ThenBy(e => e.Id),
            _ => lignes.OrderBy(e => e.Recherche).ThenBy(e => e.Id),
        };
    }
}
