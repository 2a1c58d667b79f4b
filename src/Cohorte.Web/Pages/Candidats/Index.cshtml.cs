using Cohorte.Application.Candidats;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>The candidates of an action: how many at each state, and the list.</summary>
[Exige(Permission.VoirCandidats)]
public sealed class IndexModel(CohorteDbContext context, ListeDesCandidats liste) : PageDAction, IPageDeListe
{
    private static readonly Tableau<LigneCandidat> Tableau = new("candidats",
    [
        ("Personne", l => l.Nom), ("État", l => l.Etat.Libelle()), ("Partenaire", l => l.Partenaire), ("Poste", l => l.Poste), ("Entreprise", l => l.Entreprise), ("Orientée le", l => l.OrienteeLe),
        ("Motif du refus", l => l.Motif?.Libelle()), ("Conditions vérifiées", l => l.EligibiliteVerifiee),
    ]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Rows of the page.</summary>
    public IReadOnlyList<LigneCandidat> Lignes { get; private set; } = [];

    /// <summary>Rows in all.</summary>
    public int Total { get; private set; }

    /// <summary>Number of candidates at each state.</summary>
    public IReadOnlyList<(EtatCandidature Etat, int Nombre)> ParEtat { get; private set; } = [];

    /// <summary>Partners, for the filter.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Partenaires { get; private set; } = [];

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        (Lignes, Total) = await liste.LireAsync(Acteur, ActionId, Filtre(Lire().Sauter, EtatListe.Taille), annulation);
        var parEtat = await context.Candidatures.AsNoTracking().Where(c => c.ActionId == ActionId).VisiblesPar(Acteur, context).GroupBy(c => c.Etat).Select(g => new { g.Key, Nombre = g.Count() }).ToListAsync(annulation);
        ParEtat = [.. parEtat.OrderBy(e => e.Key).Select(e => (e.Key, e.Nombre))];
        if (!Acteur.VoitTouteLAction) return;
        var partenaires = await context.Partenaires.AsNoTracking().Where(p => context.EngagementsPartenaires.Any(e => e.ActionId == ActionId && e.PartenaireId == p.Id)).OrderBy(p => p.Recherche).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        Partenaires = [.. partenaires.Select(p => (p.Id.ToString(), p.Nom))];
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await ToutesAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await ToutesAsync(annulation), Etat);

    private async Task<IReadOnlyList<LigneCandidat>> ToutesAsync(CancellationToken annulation)
    {
        Lire();
        return (await liste.LireAsync(Acteur, ActionId, Filtre(0, FichierDeListe.Maximum), annulation)).Lignes;
    }

    private EtatListe Lire() => Etat = EtatListe.Lire(Request, "nom", "etat", "date");

    private FiltreCandidats Filtre(int sauter, int prendre) => new(
        Etat.Recherche, Etat.Filtre<EtatCandidature>("etat"), Id<Partenaire>.TryParse(Etat.Filtre("partenaire"), null, out var partenaire) ? partenaire : null, Etat.Tri, Etat.EstDescendant, sauter, prendre)
    {
        Groupe = Etat.Filtre<GroupeDeCandidatures>("groupe"),
    };
}
