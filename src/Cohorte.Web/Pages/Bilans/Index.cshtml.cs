using Cohorte.Application.Actions;
using Cohorte.Application.Bilans;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Cohorte.Web.Pages.Actions;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Bilans;

/// <summary>The final account of an action: computed from its records until the committee approves it.</summary>
[Exige(Permission.VoirBilan, Ecriture = Permission.ApprouverBilan)]
public sealed class IndexModel(LecteurDeFaits lecteur, ApprouverBilan approuver, TimeProvider horloge) : PageDAction
{
    /// <summary>The form.</summary>
    [BindProperty]
    public BilanSaisie Saisie { get; set; } = new();

    /// <summary>Figures, frozen once approved.</summary>
    public IReadOnlyList<RubriqueDuBilan> Rubriques { get; private set; } = [];

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>The figure of a code, if the account has it.</summary>
    public ChiffreDuBilan? Chiffre(string code) => Rubriques.SelectMany(r => r.Chiffres).FirstOrDefault(c => c.Code == code);

    /// <summary>Figures whose code begins with a word.</summary>
    public IReadOnlyList<ChiffreDuBilan> Chiffres(string debut) => [.. Rubriques.SelectMany(r => r.Chiffres).Where(c => c.Code.StartsWith(debut, StringComparison.Ordinal))];

    /// <summary>Number of a counted figure; 0 when the account does not have it.</summary>
    public int Nombre(string code) => Chiffre(code)?.Nombre ?? 0;

    /// <summary>Outcomes at the end of the contracts, one entry a family, employment first.</summary>
    public IReadOnlyList<(ChiffreDuBilan Chiffre, int Nombre, string Classe)> Issues =>
        [.. Chiffres("issue-").Select(c => (c, Nombre(c.Code), c.Code == "issue-cdi" ? "cdi" : c.Code.StartsWith("issue-cdd", StringComparison.Ordinal) ? "cdd" : "autre")).Where(i => i.Item2 > 0)];

    /// <summary>Records of a figure, for those who may open them.</summary>
    public string? Lien(ChiffreDuBilan? chiffre) => chiffre is not null && OngletsDAction.Mene(chiffre.Lien, Peut) ? $"/actions/{Action.Code}/{chiffre.Lien}" : null;

    /// <summary>The account, once something was written in it.</summary>
    public Bilan? Bilan { get; private set; }

    /// <summary>Decisions of the committee that may approve it.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Decisions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        Saisie.Enseignements = Bilan?.Enseignements;
        Saisie.Version = Bilan?.Version.ToString();
    }

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return FichierDeListe.Xlsx(BilanEnTableau.Tableau(Action.Code), BilanEnTableau.Lignes(Rubriques));
    }

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken annulation) =>
        ReponsePdf.De(BilanEnPdf.Composer(await lecteur.ChargerAsync(ActionId, annulation), horloge.MaintenantAParis()), $"bilan-{Action.Code}");

    public async Task<IActionResult> OnPostEnseignementsAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var texte = lecture.TexteFacultatif(Saisie.Enseignements, nameof(Saisie.Enseignements), Longueurs.Texte);
        return await SuiteAsync(lecture.EstJuste ? await approuver.NoterAsync(Acteur, ActionId, Version(Saisie.Version), texte, annulation) : default(Resultat?), "Les enseignements sont notés.", annulation);
    }

    public async Task<IActionResult> OnPostApprouverAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var decision = lecture.Reference<DecisionCopil>(Saisie.DecisionId, nameof(Saisie.DecisionId));
        if (decision is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.DecisionId), "Choisissez la décision du COPIL qui approuve le bilan.");
        return await SuiteAsync(lecture.EstJuste ? await approuver.ExecuterAsync(Acteur, ActionId, decision!.Value, annulation) : default(Resultat?), "Le bilan est approuvé ; ses chiffres ne changent plus.", annulation);
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/bilan");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Bilan = faits.Bilan;
        Rubriques = BilanEnTableau.Rubriques(faits);
        Decisions = [.. faits.Reunions.SelectMany(r => r.Decisions.Select(d => (r, d))).Where(p => p.d is { Objet: ObjetDecision.Bilan, EstAvis: false })
            .Select(p => (p.d.Id.ToString(), $"COPIL du {Ecriture.DateCourte(p.r.Le)}{Typo.DeuxPoints}{p.d.Texte}"))];
    }

    /// <summary>Raw text of the forms.</summary>
    public sealed class BilanSaisie
    {
        public string? Version { get; set; }

        public string? Enseignements { get; set; }

        public string? DecisionId { get; set; }
    }
}
