using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Notifications;

/// <summary>The outbox: what waits, what was sent, what was given up.</summary>
[Exige(Permission.VoirCourriels)]
public sealed class IndexModel(CohorteDbContext context, IFacteur facteur) : PageCohorte
{
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

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Etat = EtatListe.Lire(Request, "-date");
        var courriels = context.Courriels.AsNoTracking();
        EnAttente = await courriels.CountAsync(c => c.Etat == EtatCourriel.AEnvoyer, annulation);
        Abandonnes = await courriels.CountAsync(c => c.Etat == EtatCourriel.Abandonne && c.Motif != MotifAbandon.SansObjet, annulation);
        if (Etat.Filtre<EtatCourriel>("etat") is { } etat) courriels = courriels.Where(c => c.Etat == etat);
        Total = await courriels.CountAsync(annulation);
        Lignes = await (Etat.EstDescendant ? courriels.OrderByDescending(c => c.CreeLe) : courriels.OrderBy(c => c.CreeLe)).ThenBy(c => c.Id).Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
    }
}
