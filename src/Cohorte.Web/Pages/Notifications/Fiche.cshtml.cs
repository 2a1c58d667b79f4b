using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Notifications;

/// <summary>One mail: its tries, its relaunch; its content only where no mail server is set, since it carries personal links.</summary>
[Exige(Permission.VoirCourriels)]
public sealed class FicheModel(CohorteDbContext context, RelancerCourriel relancer, IFacteur facteur) : PageCohorte
{
    /// <summary>The mail.</summary>
    public Courriel Courriel { get; private set; } = null!;

    /// <summary>Its text, when it may be read here.</summary>
    public string? Contenu => facteur.GardeLeContenu ? Courriel.Texte : null;

    /// <summary>The first address of the text.</summary>
    public string? Lien => Contenu?.Split('\n').FirstOrDefault(l => l.StartsWith("http", StringComparison.Ordinal));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation) => await ChargerAsync(id, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation) || await relancer.ExecuterAsync(Acteur, Courriel.Id, annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait)
        {
            Annoncer("Le courriel repart.");
            return Redirect($"/courriels/{Courriel.Id}");
        }

        Montrer(resultat.Refus);
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Courriel>.TryParse(id, null, out var cle)) return false;
        if (await context.Courriels.AsNoTracking().SingleOrDefaultAsync(c => c.Id == cle, annulation) is not { } courriel) return false;
        Courriel = courriel;
        return true;
    }
}
