using System.Globalization;
using Cohorte.Application.Calendriers;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>A draft under the hand: a week at a time, a day moved, days locked, the rest completed, then published. Every rule is checked after each gesture.</summary>
[Exige(Permission.ModifierParcours)]
public sealed class ModifierModel(LecteurDeCalendriers lecteur, ModifierCalendrier modifier, PreparerCalendrier preparer, PublierCalendrier publier, LancerCalcul lancer, TimeProvider horloge) : PageDAction
{
    private const string ClePoints = "points";

    /// <summary>A week, as typed.</summary>
    [BindProperty]
    public SemaineSaisie Semaine { get; set; } = new();

    /// <summary>A day to move, as typed.</summary>
    [BindProperty]
    public DeplacementSaisie Deplacement { get; set; } = new();

    /// <summary>Days to lock, as typed.</summary>
    [BindProperty]
    public VerrouSaisie Verrou { get; set; } = new();

    /// <summary>The publication, as typed.</summary>
    [BindProperty]
    public PublicationSaisie Publication { get; set; } = new();

    /// <summary>Version of the draft that the person had before the eyes.</summary>
    [BindProperty]
    public string? VersionLue { get; set; }

    /// <summary>The draft.</summary>
    public CalendrierLu Lu { get; private set; } = null!;

    /// <summary>Its planner.</summary>
    public PlanAnnuel Plan { get; private set; } = null!;

    /// <summary>The version in force.</summary>
    public Calendrier? EnVigueur { get; private set; }

    /// <summary>What the draft changes over it.</summary>
    public ChangementsDeCalendrier? Changements { get; private set; }

    /// <summary>Group shown.</summary>
    public string Groupe { get; private set; } = "";

    /// <summary>Monday of the week under the hand.</summary>
    public DateOnly? Lundi { get; private set; }

    /// <summary>Whether the facts changed since the draft was made.</summary>
    public bool ContraintesChangees { get; private set; }

    /// <summary>Points before the last gesture, to say what it changed.</summary>
    public long? PointsAvant { get; private set; }

    /// <summary>Day of Paris.</summary>
    public DateOnly Aujourdhui => horloge.AujourdhuiAParis();

    public async Task<IActionResult> OnGetAsync(Guid id, string? groupe, string? semaine, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, groupe, semaine, annulation)) return NotFound();
        if (TempData[ClePoints] is string points && long.TryParse(points, NumberStyles.None, CultureInfo.InvariantCulture, out var avant)) PointsAvant = avant;
        Preremplir();
        return Page();
    }

    public Task<IActionResult> OnPostSemaineAsync(Guid id, CancellationToken annulation)
    {
        var lundi = Jour(Semaine.Lundi);
        var verrous = Semaine.Verrous.Where(v => Enum.TryParse<DayOfWeek>(v, out _)).Select(v => Enum.Parse<DayOfWeek>(v!)).ToHashSet();
        return FaireAsync(id, "ModifierSemaine", nameof(Semaine), Semaine.Groupe, Semaine.Lundi, (c, p) => lundi is { } jour
            ? SeancesALaMain.ComposerSemaine(c, p, Semaine.Groupe ?? "", jour, [.. Semaine.Modules.Select(m => string.IsNullOrEmpty(m) ? null : m)], verrous)
            : Resultat.Refuse("calendrier.lundi", "Choisissez une semaine.", "Lundi"), annulation);
    }

    public Task<IActionResult> OnPostDeplacerAsync(Guid id, CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Deplacement));
        var (de, vers) = (Jour(Deplacement.DeIso) ?? lecture.DateExigee(Deplacement.De, nameof(Deplacement.De), "Dites quel jour déplacer."), Jour(Deplacement.VersIso) ?? lecture.DateExigee(Deplacement.Vers, nameof(Deplacement.Vers), "Dites où le déplacer."));
        return FaireAsync(id, "DeplacerJournee", nameof(Deplacement), Deplacement.Groupe, null, (c, p) => lecture.EstJuste ? SeancesALaMain.Deplacer(c, p, Deplacement.Groupe ?? "", de, vers) : Resultat.Refuse([]), annulation, lecture.EstJuste);
    }

    public Task<IActionResult> OnPostVerrouillerAsync(Guid id, CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Verrou));
        var du = lecture.DateExigee(Verrou.Du, nameof(Verrou.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Verrou.Au, nameof(Verrou.Au), "Donnez le dernier jour.");
        return FaireAsync(id, "VerrouillerJournees", nameof(Verrou), Verrou.Groupe, null, (c, _) => SeancesALaMain.Verrouiller(c, Verrou.Groupe ?? "", du, au, Verrou.Fermer != "non"), annulation, lecture.EstJuste);
    }

    public async Task<IActionResult> OnPostCalculerAsync(Guid id, string? mode, CancellationToken annulation)
    {
        var lance = await lancer.ExecuterAsync(Acteur, ActionId, new(id), mode == "completer" ? ModeDeCalcul.Completer : ModeDeCalcul.Tout, null, null, annulation);
        if (lance is not { } resultat) return NotFound();
        return resultat.EstFait ? Redirect($"/actions/{Action.Code}/travaux/{resultat.Valeur}") : await RevenirAsync(id, resultat.Refus, nameof(Semaine), null, null, annulation);
    }

    public async Task<IActionResult> OnPostActualiserAsync(Guid id, CancellationToken annulation) =>
        await SuiteAsync(id, await preparer.ActualiserAsync(Acteur, ActionId, new(id), annulation), nameof(Semaine), "Les contraintes sont à jour.", annulation);

    public async Task<IActionResult> OnPostCopierAsync(Guid id, CancellationToken annulation)
    {
        var deja = await lecteur.ListerAsync(ActionId, annulation);
        var copie = await preparer.CreerAsync(Acteur, ActionId, $"Variante {deja.Count(c => c.Numero is null) + 1}", new(id), annulation);
        if (!copie.EstFait) return await RevenirAsync(id, copie.Refus, nameof(Semaine), null, null, annulation);
        Annoncer("La variante est créée.");
        return Redirect(Adresse(copie.Valeur.Valeur));
    }

    public async Task<IActionResult> OnPostSupprimerAsync(Guid id, CancellationToken annulation)
    {
        if (await modifier.SupprimerAsync(Acteur, ActionId, new(id), annulation) is not { } resultat) return NotFound();
        if (!resultat.EstFait) return await RevenirAsync(id, resultat.Refus, nameof(Semaine), null, null, annulation);
        Annoncer("Le brouillon est supprimé.");
        return Redirect($"/actions/{Action.Code}/calendrier");
    }

    public async Task<IActionResult> OnPostPublierAsync(Guid id, CancellationToken annulation)
    {
        var motif = new LectureDeSaisie(ModelState, nameof(Publication)).TexteFacultatif(Publication.Motif, nameof(Publication.Motif), Application.Persistance.Longueurs.Texte);
        if (!ModelState.IsValid) return await RevenirAsync(id, [], nameof(Publication), null, null, annulation);
        if (await publier.ExecuterAsync(Acteur, ActionId, new(id), Version(VersionLue), motif, annulation) is not { } resultat) return NotFound();
        if (!resultat.EstFait) return await RevenirAsync(id, resultat.Refus, nameof(Publication), null, null, annulation);
        Annoncer("Le calendrier est publié. Prévenez les personnes indiquées.");
        return Redirect($"/actions/{Action.Code}/calendrier");
    }

    private async Task<IActionResult> FaireAsync(Guid id, string casDUsage, string prefixe, string? groupe, string? semaine, Func<Calendrier, ProblemeCalendrier, Resultat> geste, CancellationToken annulation, bool lisible = true)
    {
        if (!lisible) return await ChargerAsync(id, groupe, semaine, annulation) ? Page() : NotFound();
        long avant = 0;
        var resultat = await modifier.FaireAsync(Acteur, ActionId, new(id), Version(VersionLue), casDUsage, (c, p) =>
        {
            avant = CalendrierLu.De(c, p).Points;
            return geste(c, p);
        }, annulation);
        if (resultat is not { } fait) return NotFound();
        if (!fait.EstFait) return await RevenirAsync(id, fait.Refus, prefixe, groupe, semaine, annulation);
        TempData[ClePoints] = avant.ToString(CultureInfo.InvariantCulture);
        return Redirect($"{Adresse(id)}?groupe={Uri.EscapeDataString(groupe ?? "")}{(semaine is null ? "" : $"&semaine={Uri.EscapeDataString(semaine)}#semaine")}");
    }

    private async Task<IActionResult> SuiteAsync(Guid id, Resultat? resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat is not { } fait) return NotFound();
        if (!fait.EstFait) return await RevenirAsync(id, fait.Refus, prefixe, null, null, annulation);
        Annoncer(annonce);
        return Redirect(Adresse(id));
    }

    private async Task<IActionResult> RevenirAsync(Guid id, IReadOnlyList<Refus> refus, string prefixe, string? groupe, string? semaine, CancellationToken annulation)
    {
        Montrer(refus, prefixe);
        ModelState.Remove(nameof(VersionLue));
        return await ChargerAsync(id, groupe, semaine, annulation) ? Page() : NotFound();
    }

    private string Adresse(Guid id) => $"/actions/{Action.Code}/calendrier/modifier/{id}";

    private async Task<bool> ChargerAsync(Guid id, string? groupe, string? semaine, CancellationToken annulation)
    {
        if (await lecteur.TrouverAsync(ActionId, new(id), annulation) is not { EstModifiable: true } calendrier) return false;
        Lu = CalendrierLu.De(calendrier, LecteurDeCalendriers.Probleme(calendrier));
        VersionLue = calendrier.Version.ToString();
        Groupe = Lu.Probleme.Groupes.Any(g => g.Id == groupe) ? groupe! : Lu.Probleme.Groupes[0].Id;
        Plan = TracePlanAnnuel.De(Lu.Probleme, Lu.Seances, VueDuPlan.Groupe, Groupe)!;
        Lundi = Jour(semaine) is { DayOfWeek: DayOfWeek.Monday } lundi && Plan.Mois.SelectMany(m => m.Semaines).Any(s => s.Lundi == lundi) ? lundi : null;
        var tous = await lecteur.ListerAsync(ActionId, annulation);
        if (tous.FirstOrDefault(c => c.Etat == EtatCalendrier.Publie) is { } publie)
        {
            EnVigueur = await lecteur.TrouverAsync(ActionId, publie.Id, annulation);
            Changements = ChangementsDeCalendrier.Entre(EnVigueur!.EnSeances(), Lu.Seances);
        }

        var aujourdhui = ProblemeDeLAction.Construire(await lecteur.FaitsAsync(ActionId, annulation));
        ContraintesChangees = aujourdhui.EstFait && calendrier.EmpreinteProbleme != EmpreinteDeCalendrier.De(Application.Planification.Echange.EcritureProbleme.Calendrier(aujourdhui.Valeur));
        return true;
    }

    private void Preremplir()
    {
        Deplacement.Groupe = Verrou.Groupe = Semaine.Groupe = Groupe;
        if (Lundi is not { } lundi) return;
        Semaine.Lundi = lundi.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var ici = Lu.Seances.Where(s => s.Groupe == Groupe).ToDictionary(s => (s.Jour, s.DemiJournee), s => s.Module);
        Semaine.Modules = [.. Enumerable.Range(0, 10).Select(i => ici.GetValueOrDefault((lundi.AddDays(i / 2), (DemiJournee)(i % 2))))];
        Semaine.Verrous = [.. Lu.Calendrier.Seances.Where(s => s.Groupe == Groupe && s.Verrouillee && s.Jour >= lundi && s.Jour < lundi.AddDays(7)).Select(s => s.Jour.DayOfWeek.ToString()).Distinct()];
    }

    private static DateOnly? Jour(string? iso) => DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? jour : null;

    /// <summary>Raw text of a week: ten modules, days locked.</summary>
    public sealed class SemaineSaisie
    {
        public string? Groupe { get; set; }

        public string? Lundi { get; set; }

        public List<string?> Modules { get; set; } = [];

        public List<string?> Verrous { get; set; } = [];
    }

    /// <summary>Raw text of a day to move.</summary>
    public sealed class DeplacementSaisie
    {
        public string? Groupe { get; set; }

        public DateSaisie De { get; set; } = new();

        public DateSaisie Vers { get; set; } = new();

        /// <summary>The day taken by the mouse.</summary>
        public string? DeIso { get; set; }

        /// <summary>The day where it was dropped.</summary>
        public string? VersIso { get; set; }
    }

    /// <summary>Raw text of a span to lock.</summary>
    public sealed class VerrouSaisie
    {
        public string? Groupe { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public string? Fermer { get; set; }
    }

    /// <summary>Raw text of a publication.</summary>
    public sealed class PublicationSaisie
    {
        public string? Motif { get; set; }
    }
}
