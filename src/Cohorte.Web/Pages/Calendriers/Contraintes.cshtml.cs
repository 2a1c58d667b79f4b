using Cohorte.Application.Calendriers;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Planification;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Calendriers;

/// <summary>What the calendar must respect beside what the action already says: rhythm, leave, closures, rooms, trainers, order, groups.</summary>
[Exige(Permission.ModifierParcours)]
public sealed class ContraintesModel(LecteurDeCalendriers lecteur, ReglerCalendrier regler) : PageDeListeDAction<ContrainteNotee>
{
    private const int MinutesMin = 60;
    private const int MinutesMax = 600;

    /// <summary>The rhythm, as typed.</summary>
    [BindProperty]
    public RythmeSaisie Rythme { get; set; } = new();

    /// <summary>Leave or a closure, as typed.</summary>
    [BindProperty]
    public PlageSaisie Plage { get; set; } = new();

    /// <summary>Rooms, as typed.</summary>
    [BindProperty]
    public AccueilSaisie Accueil { get; set; } = new();

    /// <summary>What a module asks, as typed.</summary>
    [BindProperty]
    public ModuleSaisie Module { get; set; } = new();

    /// <summary>A group, as typed.</summary>
    [BindProperty]
    public GroupeSaisie Groupe { get; set; } = new();

    /// <summary>Everything that decides the calendar.</summary>
    public FaitsDuCalendrier Faits { get; private set; } = null!;

    /// <summary>Modules in centre, in order.</summary>
    public IReadOnlyList<ModuleFormation> Modules => Faits.ModulesEnCentre;

    /// <summary>Providers of the modules.</summary>
    public IReadOnlyList<Prestataire> Prestataires => [.. Faits.Action.Prestataires.Values.OrderBy(p => p.Nom, StringComparer.Create(Ecriture.Francais, true))];

    public async Task OnGetAsync(string? module, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Reprendre();
        if (Modules.FirstOrDefault(m => m.Id.ToString() == module) is not { } choisi) return;
        var exigence = Faits.Exigences.FirstOrDefault(e => e.ModuleId == choisi.Id) ?? new ExigenceDuModule();
        Module = new ModuleSaisie
        {
            ModuleId = choisi.Id.ToString(),
            Formateurs = exigence.Formateurs.ToString(Ecriture.Francais),
            MaxParSemaine = exigence.MaxParSemaine.ToString(Ecriture.Francais),
            ApresModule = exigence.ApresModule?.ToString(),
            ApresPourcentage = exigence.ApresPourcentage.ToString(Ecriture.Francais),
            EvaluationFinale = exigence.EvaluationFinale,
        };
    }

    public async Task<IActionResult> OnPostRythmeAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Rythme));
        var territoire = lecture.ChoixExige<Territoire>(Rythme.Territoire, nameof(Rythme.Territoire), "Choisissez le territoire.");
        var type = lecture.ChoixExige<TypeDeRythme>(Rythme.Type, nameof(Rythme.Type), "Choisissez comment le centre revient.");
        var centre = lecture.EntierExige(Rythme.SemainesEnCentre, nameof(Rythme.SemainesEnCentre), 0, 26, "Donnez le nombre de semaines en centre.");
        var entreprise = lecture.EntierExige(Rythme.SemainesEnEntreprise, nameof(Rythme.SemainesEnEntreprise), 0, 26, "Donnez le nombre de semaines en entreprise.");
        var affilee = lecture.Entier(Rythme.SemainesDAffilee, nameof(Rythme.SemainesDAffilee), 1, 52);
        var minutes = lecture.EntierExige(Rythme.MinutesDemiJournee, nameof(Rythme.MinutesDemiJournee), MinutesMin, MinutesMax, "Donnez la durée d’une demi-journée, en minutes.");
        var integration = lecture.EntierExige(Rythme.JoursIntegration, nameof(Rythme.JoursIntegration), 0, 60, "Donnez le nombre de jours, 0 s’il n’y en a pas.");
        DayOfWeek[] semaine = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];
        var jours = semaine.Select(j => j.ToString()).Where(Rythme.JoursFixes.Contains).ToList();
        return await SuiteAsync(!lecture.EstJuste ? default(Resultat?) : await regler.ReglerAsync(Acteur, ActionId, Version(Rythme.Version), r =>
        {
            (r.Territoire, r.Rythme, r.SemainesEnCentre, r.SemainesEnEntreprise, r.SemainesDAffilee) = (territoire, type, centre, entreprise, affilee);
            (r.MinutesDemiJournee, r.JourneesEntieres, r.JoursIntegration) = (minutes, Rythme.JourneesEntieres, integration);
            if (!jours.SequenceEqual(r.JoursFixes)) r.JoursFixes = jours;
        }, annulation), nameof(Rythme), "Le rythme est enregistré.", annulation);
    }

    public async Task<IActionResult> OnPostPlageAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Plage));
        var du = lecture.DateExigee(Plage.Du, nameof(Plage.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Plage.Au, nameof(Plage.Au), "Donnez le dernier jour.");
        var motif = lecture.Texte(Plage.Motif, nameof(Plage.Motif), "Dites pourquoi.");
        var prestataire = lecture.Reference<Prestataire>(Plage.PrestataireId, nameof(Plage.PrestataireId));
        return await SuiteAsync(lecture.EstJuste ? await regler.AjouterPlageAsync(Acteur, ActionId, prestataire, du, au, motif, annulation) : default(Resultat?), nameof(Plage), "La période est notée.", annulation);
    }

    public async Task<IActionResult> OnPostAccueilAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Accueil));
        var salles = lecture.EntierExige(Accueil.Salles, nameof(Accueil.Salles), 1, 100, "Donnez le nombre de salles.");
        if (lecture.Reference<Prestataire>(Accueil.PrestataireId, nameof(Accueil.PrestataireId)) is not { } prestataire)
        {
            lecture.Signaler(nameof(Accueil.PrestataireId), "Choisissez un organisme.");
            return await SuiteAsync(default, nameof(Accueil), "", annulation);
        }

        return await SuiteAsync(lecture.EstJuste ? await regler.AccueillirAsync(Acteur, ActionId, prestataire, salles, annulation) : default(Resultat?), nameof(Accueil), "Les salles sont notées.", annulation);
    }

    public async Task<IActionResult> OnPostModuleAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Module));
        var formateurs = lecture.EntierExige(Module.Formateurs, nameof(Module.Formateurs), 1, 100, "Donnez le nombre de formateurs.");
        var maximum = lecture.EntierExige(Module.MaxParSemaine, nameof(Module.MaxParSemaine), 1, 10, "Donnez le maximum de demi-journées par semaine.");
        var part = lecture.Entier(Module.ApresPourcentage, nameof(Module.ApresPourcentage), 0, 100) ?? 100;
        var apres = lecture.Reference<ModuleFormation>(Module.ApresModule, nameof(Module.ApresModule));
        if (lecture.Reference<ModuleFormation>(Module.ModuleId, nameof(Module.ModuleId)) is not { } module)
        {
            lecture.Signaler(nameof(Module.ModuleId), "Choisissez un module.");
            return await SuiteAsync(default, nameof(Module), "", annulation);
        }

        return await SuiteAsync(!lecture.EstJuste ? default(Resultat?) : await regler.ExigerAsync(Acteur, ActionId, module, e =>
            (e.Formateurs, e.MaxParSemaine, e.ApresModule, e.ApresPourcentage, e.EvaluationFinale) = (formateurs, maximum, apres?.Valeur, part, Module.EvaluationFinale), annulation), nameof(Module), "Le module est réglé.", annulation);
    }

    public async Task<IActionResult> OnPostGroupeAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Groupe));
        var nom = lecture.Texte(Groupe.Nom, nameof(Groupe.Nom), "Donnez un nom au groupe.", 60);
        var (debut, fin) = (lecture.Date(Groupe.Debut, nameof(Groupe.Debut)), lecture.Date(Groupe.Fin, nameof(Groupe.Fin)));
        var entreprises = Groupe.Entreprises.Where(e => Guid.TryParse(e, out _)).Select(e => Guid.Parse(e!)).Distinct().ToList();
        return await SuiteAsync(lecture.EstJuste ? await regler.AjouterGroupeAsync(Acteur, ActionId, nom, debut, fin, entreprises, annulation) : default(Resultat?), nameof(Groupe), "Le groupe est noté.", annulation);
    }

    public async Task<IActionResult> OnPostRetirerAsync(string? ligne, CancellationToken annulation)
    {
        if (!Guid.TryParse(ligne, out var id) || await regler.RetirerAsync(Acteur, ActionId, id, annulation) is not { } resultat) return NotFound();
        return await SuiteAsync(resultat, nameof(Plage), "La ligne est retirée.", annulation);
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/calendrier/contraintes");
        }

        if (resultat is { } refus) Montrer(refus.Refus, prefixe);
        await ChargerAsync(annulation);
        if (prefixe != nameof(Rythme)) Reprendre();
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.FaitsAsync(ActionId, annulation);
        Liste = ListeCourte<ContrainteNotee>.Lire(Request, Tableau(),
            etat => ContrainteNotee.De(Faits).Where(c => etat.Filtre<NatureDeContrainte>("nature") is not { } voulue || c.Nature == voulue),
            c => [c.Objet, c.Texte],
            ("nature", c => c.Nature), ("objet", c => c.Objet), ("contrainte", c => c.Texte), ("du", c => c.Du), ("au", c => c.Au));
    }

    private Tableau<ContrainteNotee> Tableau() => new($"contraintes-{Action.Code}",
    [
        ("Nature", c => c.Nature.Libelle()), ("Qui ou quoi", c => c.Objet), ("Contrainte", c => c.Texte), ("Du", c => c.Du), ("Au", c => c.Au),
    ]);

    private void Reprendre()
    {
        var r = Faits.Reglages;
        Rythme = new RythmeSaisie
        {
            Version = r.Version.ToString(),
            Territoire = r.Territoire.ToString(),
            Type = r.Rythme.ToString(),
            SemainesEnCentre = r.SemainesEnCentre.ToString(Ecriture.Francais),
            SemainesEnEntreprise = r.SemainesEnEntreprise.ToString(Ecriture.Francais),
            SemainesDAffilee = r.SemainesDAffilee?.ToString(Ecriture.Francais),
            JoursFixes = [.. r.JoursFixes],
            MinutesDemiJournee = r.MinutesDemiJournee.ToString(Ecriture.Francais),
            JourneesEntieres = r.JourneesEntieres,
            JoursIntegration = r.JoursIntegration.ToString(Ecriture.Francais),
        };
    }

    /// <summary>Raw text of the rhythm.</summary>
    public sealed class RythmeSaisie
    {
        public string? Version { get; set; }

        public string? Territoire { get; set; }

        public string? Type { get; set; }

        public string? SemainesEnCentre { get; set; }

        public string? SemainesEnEntreprise { get; set; }

        public string? SemainesDAffilee { get; set; }

        public List<string> JoursFixes { get; set; } = [];

        public string? MinutesDemiJournee { get; set; }

        public bool JourneesEntieres { get; set; }

        public string? JoursIntegration { get; set; }
    }

    /// <summary>Raw text of leave or a closure.</summary>
    public sealed class PlageSaisie
    {
        public string? PrestataireId { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public string? Motif { get; set; }
    }

    /// <summary>Raw text of rooms.</summary>
    public sealed class AccueilSaisie
    {
        public string? PrestataireId { get; set; }

        public string? Salles { get; set; }
    }

    /// <summary>Raw text of what a module asks.</summary>
    public sealed class ModuleSaisie
    {
        public string? ModuleId { get; set; }

        public string? Formateurs { get; set; }

        public string? MaxParSemaine { get; set; }

        public string? ApresModule { get; set; }

        public string? ApresPourcentage { get; set; }

        public bool EvaluationFinale { get; set; }
    }

    /// <summary>Raw text of a group.</summary>
    public sealed class GroupeSaisie
    {
        public string? Nom { get; set; }

        public DateSaisie Debut { get; set; } = new();

        public DateSaisie Fin { get; set; } = new();

        public List<string?> Entreprises { get; set; } = [];
    }
}
