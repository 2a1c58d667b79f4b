using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Consultations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Parcours;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Consultations;

/// <summary>Who gives each module, and by which decision of the committee.</summary>
[Exige(Permission.VoirPrestataires, Ecriture = Permission.ModifierPrestataires)]
public sealed class DansLActionModel(LecteurDeFaits lecteur, EnregistrerPrestataire enregistrer, CohorteDbContext context) : PageDeListeDAction<ModuleFormation>
{
    /// <summary>The form.</summary>
    [BindProperty]
    public RetenueSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Known providers.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Connus { get; private set; } = [];

    /// <summary>Part of a name that narrows them.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>Decisions on the choice of providers.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Decisions { get; private set; } = [];

    /// <param name="module">Module whose provider is chosen or changed.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task OnGetAsync(string? module, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (Faits.ParcoursRetenu?.Modules.FirstOrDefault(m => m.Id.ToString() == module) is not { } connu) return;
        Saisie = new() { Version = connu.Version.ToString(), ModuleId = connu.Id.ToString(), PrestataireId = connu.PrestataireId?.ToString(), DecisionId = connu.DecisionId?.ToString() };
        if (Organisme(connu) is { } organisme && Connus.All(c => c.Valeur != Saisie.PrestataireId)) Connus = [(organisme.Id.ToString(), organisme.Nom), .. Connus];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var module = lecture.Reference<ModuleFormation>(Saisie.ModuleId, nameof(Saisie.ModuleId));
        var prestataire = lecture.Reference<Prestataire>(Saisie.PrestataireId, nameof(Saisie.PrestataireId));
        var decision = lecture.Reference<DecisionCopil>(Saisie.DecisionId, nameof(Saisie.DecisionId));
        if (module is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.ModuleId), "Choisissez le module.");
        if (prestataire is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.PrestataireId), "Choisissez l’organisme.");
        if (lecture.EstJuste)
        {
            if (await enregistrer.RetenirAsync(Acteur, ActionId, module!.Value, Version(Saisie.Version), prestataire!.Value, decision, annulation) is not { } resultat) return NotFound();
            if (resultat.EstFait)
            {
                Annoncer("L’organisme est noté pour ce module.");
                return Redirect($"/actions/{Action.Code}/prestataires");
            }

            Montrer(resultat.Refus);
            if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        }

        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        var cle = Nom.Cle;
        var connus = await context.Prestataires.AsNoTracking().Where(p => p.Recherche.Contains(cle)).OrderBy(p => p.Recherche).Take(NomCherche.Maximum + 1).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        Liste = ListeCourte<ModuleFormation>.Lire(Request, Tableau(), etat => (Faits.ParcoursRetenu?.Modules ?? []).Where(m => etat.Filtre("attribue") switch { "oui" => m.DecisionId is not null, "non" => m.DecisionId is null, _ => true }),
            m => [m.Intitule, m.Lot, Organisme(m)?.Nom],
            ("ordre", m => m.Ordre), ("module", m => m.Intitule), ("heures", m => m.Heures.Valeur), ("organisme", m => Organisme(m)?.Nom), ("decision", m => Decision(m)?.Le));
        Connus = [.. Nom.Borner(connus).Select(p => (p.Id.ToString(), p.Nom))];
        Decisions = [.. Faits.Reunions.SelectMany(r => r.Decisions.Select(d => (r, d))).Where(p => p.d is { Objet: ObjetDecision.ChoixPrestataires, EstAvis: false }).Select(p => (p.d.Id.ToString(), $"COPIL du {Ecriture.DateCourte(p.r.Le)}{Typo.DeuxPoints}{p.d.Texte}"))];
    }

    /// <summary>Provider of a module, once chosen.</summary>
    public Prestataire? Organisme(ModuleFormation module) => module.PrestataireId is { } id && Faits.Prestataires.TryGetValue(id, out var organisme) ? organisme : null;

    /// <summary>Meeting that decided on a module.</summary>
    public ReunionCopil? Decision(ModuleFormation module) => Faits.Reunions.FirstOrDefault(r => r.Decisions.Any(d => d.Id == module.DecisionId));

    /// <summary>Whether the certificate of its provider holds over the whole path; <c>null</c> when dates are missing.</summary>
    public bool? Certifie(ModuleFormation module) => Faits.ParcoursRetenu is { Debut: { } du, Fin: { } au } ? Organisme(module)?.EstCertifie(du, au) : null;

    /// <summary>The same, in words.</summary>
    public static string MotDuCertificat(bool? certifie) => certifie switch { true => "couvre le parcours", false => "ne couvre pas le parcours", null => "dates inconnues" };

    private Tableau<ModuleFormation> Tableau() => new($"organismes-{Action.Code}",
    [
        ("Module", m => m.Intitule), ("Heures", m => m.Heures), ("Organisme", m => Organisme(m)?.Nom), ("Décision", m => Decision(m)?.Le), ("Certificat", m => Organisme(m) is null ? null : MotDuCertificat(Certifie(m))), ("Lot", m => m.Lot),
    ]);

    /// <summary>Raw text of the form.</summary>
    public sealed class RetenueSaisie
    {
        public string? Version { get; set; }

        public string? ModuleId { get; set; }

        public string? PrestataireId { get; set; }

        public string? DecisionId { get; set; }
    }
}
