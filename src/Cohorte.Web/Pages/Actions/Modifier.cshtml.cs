using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Actions;

/// <summary>Edits what defines an action: job, territory, wished dates.</summary>
[Exige(Permission.VoirAction, Ecriture = Permission.ConduireAction)]
public sealed class ModifierModel(CohorteDbContext context, ModifierAction modifier) : PageDAction
{
    private const int CommunesMaximum = 50;
    private const int RayonMaximum = 500;

    /// <summary>The form.</summary>
    [BindProperty]
    public ModifierSaisie Saisie { get; set; } = new();

    /// <summary>Name of the training before the contracts, when the action has one.</summary>
    public string? PhaseAmont { get; private set; }

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var action = await context.Actions.AsNoTracking().SingleAsync(a => a.Id == ActionId, annulation);
        PhaseAmont = action.PhaseAmont;
        Saisie = new ModifierSaisie
        {
            Version = action.Version.ToString(),
            Intitule = action.Intitule,
            MetierRome = action.MetierRome?.Code,
            MetierAppellation = action.MetierAppellation,
            Secteur = action.Secteur,
            Territoire = action.Territoire,
            Communes = string.Join(" ", action.Communes),
            RayonKm = action.RayonKm?.ToString(Ecriture.Francais),
            FinanceurAmont = action.FinanceurAmont,
            DebutSouhaite = DateSaisie.De(action.DebutSouhaite),
            FinSouhaitee = DateSaisie.De(action.FinSouhaitee),
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        PhaseAmont = await context.Actions.Where(a => a.Id == ActionId).Select(a => a.PhaseAmont).SingleAsync(annulation);
        var lecture = new LectureDeSaisie(ModelState);
        var communes = (Saisie.Communes ?? "").Split([' ', ',', ';', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(c => c.ToUpperInvariant()).Distinct().ToList();
        if (communes.Count > CommunesMaximum || communes.Any(c => !EstCommune(c)))
        {
            lecture.Signaler(nameof(Saisie.Communes), "Saisissez des codes INSEE de communes, cinq caractères chacun, séparés par un espace (50 au plus), par exemple 78646.");
        }

        var donnees = new DonneesAction
        {
            Intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez un intitulé à l’action."),
            MetierRome = lecture.Facultatif<CodeRome>(Saisie.MetierRome, nameof(Saisie.MetierRome), "Un code ROME compte une lettre et quatre chiffres, par exemple A1203."),
            MetierAppellation = lecture.TexteFacultatif(Saisie.MetierAppellation, nameof(Saisie.MetierAppellation)),
            Secteur = lecture.TexteFacultatif(Saisie.Secteur, nameof(Saisie.Secteur)),
            Territoire = lecture.TexteFacultatif(Saisie.Territoire, nameof(Saisie.Territoire)),
            Communes = communes,
            RayonKm = lecture.Entier(Saisie.RayonKm, nameof(Saisie.RayonKm), 0, RayonMaximum),
            FinanceurAmont = lecture.TexteFacultatif(Saisie.FinanceurAmont, nameof(Saisie.FinanceurAmont)),
            DebutSouhaite = lecture.Date(Saisie.DebutSouhaite, nameof(Saisie.DebutSouhaite)),
            FinSouhaitee = lecture.Date(Saisie.FinSouhaitee, nameof(Saisie.FinSouhaitee)),
        };
        if (!lecture.EstJuste) return Page();
        var resultat = await modifier.ExecuterAsync(Acteur, ActionId, Version(Saisie.Version), donnees, annulation);
        if (!resultat.EstFait)
        {
            Montrer(resultat.Refus);
            if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
            return Page();
        }

        Annoncer("L’action est enregistrée.");
        return Redirect($"/actions/{Action.Code}");
    }

    private static bool EstCommune(string code) =>
        code.Length == 5 && code.Select((c, i) => char.IsAsciiDigit(c) || (i == 1 && c is 'A' or 'B' && code[0] == '2')).All(juste => juste);

    /// <summary>Raw text of the form.</summary>
    public sealed class ModifierSaisie
    {
        public string? Version { get; set; }

        public string? Intitule { get; set; }

        public string? MetierRome { get; set; }

        public string? MetierAppellation { get; set; }

        public string? Secteur { get; set; }

        public string? Territoire { get; set; }

        public string? Communes { get; set; }

        public string? RayonKm { get; set; }

        public string? FinanceurAmont { get; set; }

        public DateSaisie DebutSouhaite { get; set; } = new();

        public DateSaisie FinSouhaitee { get; set; } = new();
    }
}
