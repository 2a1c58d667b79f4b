using Cohorte.Application.Calendriers;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>Something happened to the published calendar: say what, and see three ways to repair it, the past being kept.</summary>
[Exige(Permission.ModifierParcours)]
public sealed class ReparerModel(LecteurDeCalendriers lecteur, ReglerCalendrier regler, LancerCalcul lancer, TimeProvider horloge) : PageDAction
{
    private const int JoursDUneSemaine = 7;

    /// <summary>What happened, as typed.</summary>
    [BindProperty]
    public EvenementSaisie Saisie { get; set; } = new();

    /// <summary>The version in force.</summary>
    public Calendrier? EnVigueur { get; private set; }

    /// <summary>Facts of the action.</summary>
    public FaitsDuCalendrier Faits { get; private set; } = null!;

    /// <summary>Proposals already computed for this version.</summary>
    public IReadOnlyList<(CalendrierLu Lu, ChangementsDeCalendrier Changements)> Propositions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Saisie.FigeAvant = DateSaisie.De(horloge.AujourdhuiAParis());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (EnVigueur is null) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var motif = lecture.Texte(Saisie.Motif, nameof(Saisie.Motif), "Dites ce qui s’est passé.");
        var fige = lecture.DateExigee(Saisie.FigeAvant, nameof(Saisie.FigeAvant), "Dites à partir de quel jour le calendrier peut changer.");
        var prestataire = lecture.Reference<Prestataire>(Saisie.PrestataireId, nameof(Saisie.PrestataireId));
        var (du, au) = (lecture.Date(Saisie.Du, nameof(Saisie.Du)), lecture.Date(Saisie.Au, nameof(Saisie.Au)));
        if (prestataire is not null && du is null) lecture.Signaler(nameof(Saisie.Du), "Dites à partir de quand l’organisme est absent.");
        if (!lecture.EstJuste) return Page();
        if (prestataire is { } absent && du is { } debut)
        {
            var note = await regler.AjouterPlageAsync(Acteur, ActionId, absent, debut, au ?? debut.AddDays(JoursDUneSemaine - 1), motif, annulation);
            if (!note.EstFait)
            {
                Montrer(note.Refus);
                return Page();
            }
        }

        var lance = await lancer.ExecuterAsync(Acteur, ActionId, EnVigueur.Id, ModeDeCalcul.Reparer, fige, motif, annulation);
        if (lance is not { } resultat) return NotFound();
        if (resultat.EstFait) return Redirect($"/actions/{Action.Code}/travaux/{resultat.Valeur}");
        Montrer(resultat.Refus);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.FaitsAsync(ActionId, annulation);
        var tous = await lecteur.ListerAsync(ActionId, annulation);
        if (tous.FirstOrDefault(c => c.Etat == EtatCalendrier.Publie) is not { } publie) return;
        EnVigueur = await lecteur.TrouverAsync(ActionId, publie.Id, annulation);
        foreach (var proposition in tous.Where(c => c.OrigineId == publie.Id && c.EstModifiable && c.TravailId is null).Take(6))
        {
            var calendrier = (await lecteur.TrouverAsync(ActionId, proposition.Id, annulation))!;
            var lu = CalendrierLu.De(calendrier, LecteurDeCalendriers.Probleme(calendrier));
            Propositions = [.. Propositions, (lu, ChangementsDeCalendrier.Entre(EnVigueur!.EnSeances(), lu.Seances))];
        }
    }

    /// <summary>Raw text of what happened.</summary>
    public sealed class EvenementSaisie
    {
        public string? Motif { get; set; }

        public string? PrestataireId { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public DateSaisie FigeAvant { get; set; } = new();
    }
}
