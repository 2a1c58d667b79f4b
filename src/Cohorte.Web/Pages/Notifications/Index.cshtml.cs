using Cohorte.Application.Documents;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Notifications;

/// <summary>The outbox: what waits, what was sent, what was given up.</summary>
[Exige(Permission.VoirCourriels)]
public sealed class IndexModel(CohorteDbContext context, IFacteur facteur) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<Courriel> Tableau = new("courriels",
        [("Écrit le", c => new DateTimeOffset(c.CreeLe, TimeSpan.Zero).DateAParis()), ("Pour", c => c.Usage.Libelle()), ("Objet", c => c.Objet), ("À", c => c.Destinataire), ("État", c => c.Etat.Libelle()), ("Motif", c => c.Motif?.Libelle()), ("Essais", c => c.Essais)]);

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Mails of the page.</summary>
    public IReadOnlyList<Courriel> Lignes { get; private set; } = [];

    /// <summary>Mails in all.</summary>
    public int Total { get; private set; }

    /// <summary>Mails that wait.</summary>
    public int EnAttente { get; private set; }

    /// <summary>Mails given up that still have an object.</summary>
    public int Abandonnes { get; private set; }

    /// <summary>Whether no mail server is set.</summary>
    public bool SansServeur => facteur.GardeLeContenu;

    /// <summary>Type of the tag of a state.</summary>
    public static string TypeDe(EtatCourriel etat) => etat switch { EtatCourriel.Envoye => "ok", EtatCourriel.Abandonne => "bloque", _ => "attente" };

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var courriels = context.Courriels.AsNoTracking();
        EnAttente = await courriels.CountAsync(c => c.Etat == EtatCourriel.AEnvoyer, annulation);
        Abandonnes = await courriels.CountAsync(c => c.Etat == EtatCourriel.Abandonne && c.Motif != MotifAbandon.SansObjet, annulation);
        var lignes = Requete();
        Total = await lignes.CountAsync(annulation);
        Lignes = await lignes.Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await Requete().Take(FichierDeListe.Maximum).ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await Requete().Take(FichierDeListe.Maximum).ToListAsync(annulation), Etat);

    private IQueryable<Courriel> Requete()
    {
        Etat = EtatListe.Lire(Request, "-date");
        var courriels = context.Courriels.AsNoTracking();
        if (Etat.Filtre<EtatCourriel>("etat") is { } etat) courriels = courriels.Where(c => c.Etat == etat);
        return (Etat.EstDescendant ? courriels.OrderByDescending(c => c.CreeLe) : courriels.OrderBy(c => c.CreeLe)).ThenBy(c => c.Id);
    }
}
