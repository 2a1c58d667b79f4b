using Cohorte.Application.Calendriers;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>Two calendars side by side, what differs marked, and a line for each of the others.</summary>
[Exige(Permission.ModifierParcours)]
public sealed class ComparerModel(LecteurDeCalendriers lecteur, TimeProvider horloge) : PageDAction
{
    /// <summary>Every calendar of the action.</summary>
    public IReadOnlyList<Calendrier> Calendriers { get; private set; } = [];

    /// <summary>The two compared.</summary>
    public IReadOnlyList<CalendrierLu> Compares { get; private set; } = [];

    /// <summary>What the second changes over the first.</summary>
    public ChangementsDeCalendrier? Changements { get; private set; }

    /// <summary>Day of Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    public async Task<IActionResult> OnGetAsync(string? a, string? b, CancellationToken annulation)
    {
        Calendriers = await lecteur.ListerAsync(ActionId, annulation);
        var premier = Calendriers.FirstOrDefault(c => c.Id.ToString() == a) ?? (Calendriers.Count > 0 ? Calendriers[0] : null);
        var second = Calendriers.FirstOrDefault(c => c.Id.ToString() == b) ?? Calendriers.FirstOrDefault(c => c.Id != premier?.Id);
        if (premier is null || second is null) return Page();
        foreach (var choisi in new[] { premier, second })
        {
            var calendrier = (await lecteur.TrouverAsync(ActionId, choisi.Id, annulation))!;
            Compares = [.. Compares, CalendrierLu.De(calendrier, LecteurDeCalendriers.Probleme(calendrier))];
        }

        Changements = ChangementsDeCalendrier.Entre(Compares[0].Seances, Compares[1].Seances);
        return Page();
    }
}
