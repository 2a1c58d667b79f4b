using Cohorte.Application.Documents;
using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Partenaires;

/// <summary>The sourcing partners known to the OPCO.</summary>
[Exige(Permission.VoirPartenaires)]
public sealed class IndexModel(CohorteDbContext context, DernieresNouvelles nouvelles, TimeProvider horloge) : PageCohorte, IPageDeListe
{
    private Tableau<Partenaire> Tableau => new("partenaires",
    [
        ("Partenaire", e => e.Nom), ("Type", e => e.Type.Libelle()), ("Zone", e => e.Zone), ("Contact", e => e.ContactNom), ("Téléphone", e => e.ContactTelephone), ("Courriel", e => e.ContactCourriel),
        ("Dernière nouvelle", e => _nouvelles.TryGetValue(e.Id, out var le) ? le : null),
    ]);

    private Dictionary<Id<Partenaire>, DateOnly> _nouvelles = [];

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<Partenaire> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Days without news of a partner.</summary>
    public int? Silence(Id<Partenaire> id) => SansNouvelles.Jours(_nouvelles.TryGetValue(id, out var le) ? le : null, horloge.AujourdhuiAParis());

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var lignes = Requete();
        Total = await lignes.CountAsync(annulation);
        Lignes = await lignes.Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
        _nouvelles = await nouvelles.DesAsync([.. Lignes.Select(l => l.Id)], annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<Partenaire>> ToutesAsync(CancellationToken annulation)
    {
        var toutes = await Requete().Take(FichierDeListe.Maximum).ToListAsync(annulation);
        _nouvelles = await nouvelles.DesAsync([.. toutes.Select(l => l.Id)], annulation);
        return toutes;
    }

    private IQueryable<Partenaire> Requete()
    {
        Etat = EtatListe.Lire(Request, "nom", "type", "nouvelles");
        var cherche = TexteDeRecherche.De(Etat.Recherche);
        var lignes = context.Partenaires.AsNoTracking().Where(e => cherche == "" || e.Recherche.Contains(cherche));
        return (Etat.Tri, Etat.EstDescendant) switch
        {
            ("nouvelles", false) => lignes.OrderBy(e => context.Echanges.Any(x => x.PartenaireId == e.Id && x.Nature != NatureEchange.Note)).ThenBy(e => context.Echanges.Where(x => x.PartenaireId == e.Id && x.Nature != NatureEchange.Note).Max(x => (DateOnly?)x.Le)).ThenBy(e => e.Recherche),
            ("nouvelles", true) => lignes.OrderByDescending(e => context.Echanges.Any(x => x.PartenaireId == e.Id && x.Nature != NatureEchange.Note)).ThenByDescending(e => context.Echanges.Where(x => x.PartenaireId == e.Id && x.Nature != NatureEchange.Note).Max(x => (DateOnly?)x.Le)).ThenBy(e => e.Recherche),
            ("type", false) => lignes.OrderBy(e => e.Type).ThenBy(e => e.Recherche),
            ("type", true) => lignes.OrderByDescending(e => e.Type).ThenBy(e => e.Recherche),
            (_, true) => lignes.OrderByDescending(e => e.Recherche).ThenBy(e => e.Id),
            _ => lignes.OrderBy(e => e.Recherche).ThenBy(e => e.Id),
        };
    }
}
