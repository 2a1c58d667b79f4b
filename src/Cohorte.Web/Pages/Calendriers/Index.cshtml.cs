using System.Text;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Planification;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>The calendar of an action: the published version, its views, its files; the drafts for those who run the action.</summary>
[Exige(Permission.VoirParcours, Ecriture = Permission.ModifierParcours)]
public sealed class IndexModel(LecteurDeCalendriers lecteur, PreparerCalendrier preparer, LancerCalcul lancer, NoterPrevenus prevenus, Baremes baremes, TimeProvider horloge) : PageDAction
{
    /// <summary>Calendars that the visitor may see.</summary>
    public IReadOnlyList<Calendrier> Calendriers { get; private set; } = [];

    /// <summary>The calendar shown.</summary>
    public CalendrierLu? Lu { get; private set; }

    /// <summary>Its planner.</summary>
    public PlanAnnuel? Plan { get; private set; }

    /// <summary>Facts of the action.</summary>
    public FaitsDuCalendrier Faits { get; private set; } = null!;

    /// <summary>View asked: groupe, prestataire, entreprise or stagiaire.</summary>
    public string Vue { get; private set; } = "groupe";

    /// <summary>Whose view.</summary>
    public string? Qui { get; private set; }

    /// <summary>Trainees that the visitor may see: identifier, name, group.</summary>
    public IReadOnlyList<(string Id, string Nom, string Groupe)> Stagiaires { get; private set; } = [];

    /// <summary>The problem of today's facts, or what is missing.</summary>
    public Resultat<ProblemeCalendrier> Probleme { get; private set; }

    /// <summary>Share of training by group, when the law of the dates is known.</summary>
    public IReadOnlyList<(string Groupe, DensiteDeFormation Densite, ReglesDuContrat Regles)> Densites { get; private set; } = [];

    /// <summary>Day of Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    /// <summary>Whether the facts changed since the calendar was made.</summary>
    public bool ContraintesChangees { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? version, string? vue, string? qui, CancellationToken annulation) =>
        await ChargerAsync(version, vue, qui, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetAgendaAsync(string? version, string? vue, string? qui, CancellationToken annulation)
    {
        if (!await ChargerAsync(version, vue, qui, annulation) || Lu is null || Lu.Calendrier.Numero is not { } numero) return NotFound();
        var garder = Filtre();
        var anciennes = (await lecteur.AnciennesAsync(Lu.Calendrier, annulation)).Where(s => Lu.Probleme.Modules.Any(m => m.Id == s.Module)).Where(garder).ToList();
        var agenda = AgendasDuCalendrier.Agenda(Lu.Probleme, [.. Lu.Seances.Where(garder)], anciennes, numero, horloge.MaintenantUtc());
        return File(Encoding.UTF8.GetBytes(agenda), "text/calendar; charset=utf-8", $"calendrier-{Action.Code}-{Vue}.ics");
    }

    public async Task<IActionResult> OnGetClasseurAsync(string? version, CancellationToken annulation) =>
        await ChargerAsync(version, null, null, annulation) && Lu is { } lu
            ? File(ClasseurDuCalendrier.Ecrire(lu.Probleme, lu.Seances), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"calendrier-{Action.Code}.xlsx")
            : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(string? version, CancellationToken annulation) =>
        await ChargerAsync(version, null, null, annulation) && Lu is { } lu
            ? ReponsePdf.De(PlanEnPdf.Composer(lu.Calendrier, lu.Probleme, horloge.MaintenantAParis()), $"calendrier-{Action.Code}")
            : NotFound();

    public async Task<IActionResult> OnPostCreerAsync(CancellationToken annulation)
    {
        if (await lancer.ObstacleAsync(ActionId, annulation) is { } obstacle)
        {
            Montrer([obstacle]);
            await ChargerAsync(null, null, null, annulation);
            return Page();
        }

        var deja = await lecteur.ListerAsync(ActionId, annulation);
        var cree = await preparer.CreerAsync(Acteur, ActionId, $"Variante {deja.Count(c => c.Numero is null) + 1}", null, annulation);
        var calcul = cree.EstFait ? await lancer.ExecuterAsync(Acteur, ActionId, cree.Valeur, ModeDeCalcul.Tout, null, null, annulation) : null;
        if (calcul is { EstFait: true } lance) return Redirect($"/actions/{Action.Code}/travaux/{lance.Valeur}");
        Montrer(cree.EstFait ? calcul!.Value.Refus : cree.Refus);
        await ChargerAsync(null, null, null, annulation);
        return Page();
    }

    /// <summary>Everybody concerned by the published version was told.</summary>
    public async Task<IActionResult> OnPostPrevenirAsync(string? calendrier, CancellationToken annulation)
    {
        if (!Id<Calendrier>.TryParse(calendrier, null, out var id) || await prevenus.ExecuterAsync(Acteur, ActionId, id, annulation) is not { } note) return NotFound();
        if (note.EstFait)
        {
            Annoncer("C’est noté\u00A0: tout le monde est prévenu de ce calendrier.");
            return Redirect($"/actions/{Action.Code}/calendrier");
        }

        Montrer(note.Refus);
        await ChargerAsync(null, null, null, annulation);
        return Page();
    }

    private async Task<bool> ChargerAsync(string? version, string? vue, string? qui, CancellationToken annulation)
    {
        Faits = await lecteur.FaitsAsync(ActionId, annulation);
        Probleme = ProblemeDeLAction.Construire(Faits);
        Calendriers = [.. (await lecteur.ListerAsync(ActionId, annulation)).Where(c => Acteur.VoitTouteLAction || c.Etat != EtatCalendrier.Brouillon)];
        var choisi = version is null ? (Calendriers.Count > 0 ? Calendriers[0] : null) : Calendriers.FirstOrDefault(c => c.Id.ToString() == version);
        if (version is not null && choisi is null) return false;
        if (choisi is null) return true;
        var calendrier = (await lecteur.TrouverAsync(ActionId, choisi.Id, annulation))!;
        Lu = CalendrierLu.De(calendrier, LecteurDeCalendriers.Probleme(calendrier));
        ContraintesChangees = Probleme.EstFait && calendrier.EmpreinteProbleme != EmpreinteDeCalendrier.De(Application.Planification.Echange.EcritureProbleme.Calendrier(Probleme.Valeur));
        Stagiaires = [.. LesStagiaires()];
        Densites = [.. LesDensites(Lu.Probleme)];
        return Cadrer(vue, qui);
    }

    /// <summary>The view asked, or the one that concerns the visitor.</summary>
    private bool Cadrer(string? vue, string? qui)
    {
        var probleme = Lu!.Probleme;
        Vue = vue is "prestataire" or "entreprise" or "stagiaire" or "groupe" ? vue : VuePropre();
        var possibles = Choix(Vue);
        Qui = qui ?? Propre(Vue) ?? (possibles.Count > 0 ? possibles[0].Id : null);
        if (Vue == "stagiaire" && possibles.Count == 0) return vue is null || qui is null;
        if (possibles.All(p => p.Id != Qui)) return false;
        Plan = Vue switch
        {
            "prestataire" => TracePlanAnnuel.De(probleme, Lu.Seances, VueDuPlan.Prestataire, Qui!),
            "entreprise" => TracePlanAnnuel.De(probleme, Lu.Seances, VueDuPlan.Entreprise, Qui!),
            "stagiaire" => TracePlanAnnuel.De(probleme, Lu.Seances, VueDuPlan.Groupe, Stagiaires.First(s => s.Id == Qui).Groupe),
            _ => TracePlanAnnuel.De(probleme, Lu.Seances, VueDuPlan.Groupe, Qui!),
        };
        return Vue == "entreprise" || Plan is not null;
    }

    /// <summary>What can be chosen in a view.</summary>
    public IReadOnlyList<(string Id, string Nom)> Choix(string vue) => Lu is null ? [] : vue switch
    {
        "prestataire" => [.. Lu.Probleme.Prestataires.Select(p => (p.Id, p.Nom))],
        "entreprise" => [.. Lu.Probleme.Entreprises.Select(e => (e.Id, e.Nom))],
        "stagiaire" => [.. Stagiaires.Select(s => (s.Id, s.Nom))],
        _ => [.. Lu.Probleme.Groupes.Select(g => (g.Id, g.Id))],
    };

    private string VuePropre() => Propre("entreprise") is not null ? "entreprise" : Propre("prestataire") is not null ? "prestataire" : "groupe";

    private string? Propre(string vue) => vue switch
    {
        "entreprise" when Acteur.EntrepriseId is { } e && Lu!.Probleme.Entreprises.Any(x => x.Id == e.ToString()) => e.ToString(),
        "prestataire" when Acteur.PrestataireId is { } p && Lu!.Probleme.Prestataires.Any(x => x.Id == p.ToString()) => p.ToString(),
        _ => null,
    };

    private Func<Seance, bool> Filtre()
    {
        var probleme = Lu!.Probleme;
        switch (Vue)
        {
            case "prestataire":
                var modules = probleme.Modules.Where(m => m.Prestataire == Qui).Select(m => m.Id).ToHashSet();
                return s => modules.Contains(s.Module);
            case "entreprise":
                var groupes = probleme.Groupes.Where(g => g.Entreprises.Contains(Qui!)).Select(g => g.Id).ToHashSet();
                return s => groupes.Contains(s.Groupe);
            default:
                var groupe = Plan?.Cle;
                return s => s.Groupe == groupe;
        }
    }

    private IEnumerable<(string Id, string Nom, string Groupe)> LesStagiaires()
    {
        if (!Peut(Permission.VoirCandidats)) yield break;
        var postes = Faits.Action.Postes.ToDictionary(p => p.Id, p => p.EntrepriseId);
        foreach (var candidature in Faits.Action.Candidatures.Where(c => c.Etat is EtatCandidature.Retenue or EtatCandidature.EnContrat))
        {
            if (candidature.PosteId is not { } poste || !postes.TryGetValue(poste, out Id<Entreprise> entreprise)) continue;
            var sienne = Acteur.VoitTouteLAction || (Acteur.EntrepriseId is { } e && e == entreprise) || (Acteur.PartenaireId is { } p && p == candidature.PartenaireId);
            if (!sienne || Lu!.Probleme.Groupes.FirstOrDefault(g => g.Entreprises.Contains(entreprise.ToString())) is not { } groupe) continue;
            yield return (candidature.Id.ToString(), Faits.Action.NomDe(candidature.PersonneId), groupe.Id);
        }
    }

    private IEnumerable<(string Groupe, DensiteDeFormation Densite, ReglesDuContrat Regles)> LesDensites(ProblemeCalendrier probleme)
    {
        var regles = ReglesDuContratEnVigueur.De(baremes, probleme);
        if (!regles.EstFait) yield break;
        foreach (var groupe in probleme.Groupes) yield return (groupe.Id, DensiteDeFormation.De(probleme.HeuresParGroupe, groupe.Debut, groupe.Fin, regles.Valeur), regles.Valeur);
    }
}
