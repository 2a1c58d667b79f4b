using Cohorte.Application.Actions;
using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Reprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Cohorte.Web.Pages.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Reprises;

/// <summary>The questions of a taking over, one at a time, each kept in the draft.</summary>
[Exige(Permission.CreerAction)]
public sealed class QuestionModel(CohorteDbContext context, GardeDesBrouillons garde, CatalogueDesModeles catalogue, CreerAction creer) : PageDImport(context, garde, catalogue)
{
    /// <summary>Questions before the tables, then the three tables, then the check.</summary>
    public const int Nombre = 9;

    private static readonly string[] Questions = ["modele", "action", "dates", "etape", "faites"];
    private readonly CohorteDbContext _context = context;
    private readonly CatalogueDesModeles _catalogue = catalogue;

    /// <summary>Question, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public string Question { get; set; } = "";

    /// <summary>The form.</summary>
    [BindProperty]
    public QuestionSaisie Saisie { get; set; } = new();

    /// <summary>Templates to choose from: all of them, an action already begun may follow the law of its time.</summary>
    public IReadOnlyList<ModeleDeParcours> Modeles { get; private set; } = [];

    /// <summary>Steps of the chosen template.</summary>
    public IReadOnlyList<EtapeModele> Etapes { get; private set; } = [];

    /// <summary>Rank of the question.</summary>
    public int Rang => Array.IndexOf(Questions, Question) + 1;

    /// <summary>The question, in words.</summary>
    public string Titre => Question switch
    {
        "modele" => "Quel parcours suit l’action ?",
        "action" => "Comment s’appelle-t-elle ?",
        "dates" => "Quand sont les contrats ?",
        "etape" => "Où en est l’action ?",
        _ => "Quelles étapes sont déjà faites ?",
    };

    /// <summary>Address of the question before.</summary>
    public string? Precedente => Rang > 1 ? $"/reprises/{Id}/{Questions[Rang - 2]}" : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        Saisie = new QuestionSaisie
        {
            Modele = Contenu.Modele,
            Intitule = Contenu.Intitule,
            Code = Contenu.Code,
            MetierAppellation = Contenu.MetierAppellation,
            MetierRome = Contenu.MetierRome,
            Territoire = Contenu.Territoire,
            Debut = DateSaisie.De(Contenu.Debut),
            Fin = DateSaisie.De(Contenu.Fin),
            EtapeAtteinte = Contenu.EtapeAtteinte,
            EtapesFaites = Contenu.EtapesFaites,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await TrouverAsync(annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        switch (Question)
        {
            case "modele": LireModele(lecture); break;
            case "action": await LireActionAsync(lecture, annulation); break;
            case "dates": LireDates(lecture); break;
            case "etape": LireEtape(lecture); break;
            default: LireFaites(lecture); break;
        }

        if (!lecture.EstJuste || !await GarderAsync(annulation)) return Page();
        return Redirect(Rang < Questions.Length ? $"/reprises/{Id}/{Questions[Rang]}" : $"/reprises/{Id}/tableaux/{Domaine.Imports.TablesDImport.Toutes[0].Cle}");
    }

    private async Task<bool> TrouverAsync(CancellationToken annulation)
    {
        if (!Questions.Contains(Question) || !await ChargerAsync(annulation) || !EstUneReprise) return false;
        Modeles = await _catalogue.TousAsync(annulation);
        Etapes = Modeles.FirstOrDefault(m => m.Code == Contenu.Modele)?.Etapes ?? [];
        return true;
    }

    private void LireModele(LectureDeSaisie lecture)
    {
        var code = lecture.Texte(Saisie.Modele, nameof(Saisie.Modele), "Choisissez un modèle de parcours.");
        if (lecture.EstJuste && Modeles.All(m => m.Code != code)) lecture.Signaler(nameof(Saisie.Modele), "Choisissez un modèle de parcours de la liste.");
        if (!lecture.EstJuste || code == Contenu.Modele) return;
        (Contenu.Modele, Contenu.EtapeAtteinte, Contenu.EtapesFaites) = (code, null, []);
    }

    private async Task LireActionAsync(LectureDeSaisie lecture, CancellationToken annulation)
    {
        Contenu.Intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez un intitulé à l’action.");
        if (!CodeAction.TryLire(Saisie.Code, out var code)) lecture.Signaler(nameof(Saisie.Code), "Le code commence par une lettre et compte 3 à 40 lettres sans accent, chiffres ou tirets, par exemple PAYSAGE-IDF-2027.");
        else if (await _context.Actions.AnyAsync(a => a.Code == code, annulation)) lecture.Signaler(nameof(Saisie.Code), $"Le code {Typo.Guillemets(code)} est déjà pris.");
        Contenu.Code = code;
        Contenu.MetierAppellation = lecture.TexteFacultatif(Saisie.MetierAppellation, nameof(Saisie.MetierAppellation));
        Contenu.MetierRome = lecture.Facultatif<CodeRome>(Saisie.MetierRome, nameof(Saisie.MetierRome), "Un code ROME compte une lettre et quatre chiffres, par exemple A1203.")?.Code;
        Contenu.Territoire = lecture.TexteFacultatif(Saisie.Territoire, nameof(Saisie.Territoire));
    }

    private void LireDates(LectureDeSaisie lecture)
    {
        var debut = lecture.DateExigee(Saisie.Debut, nameof(Saisie.Debut), "Donnez le premier jour des contrats, prévu ou réel.");
        var fin = lecture.DateExigee(Saisie.Fin, nameof(Saisie.Fin), "Donnez le dernier jour des contrats.");
        if (lecture.EstJuste && fin < debut) lecture.Signaler(nameof(Saisie.Fin), "Le dernier jour précède le premier.");
        if (lecture.EstJuste && Modeles.FirstOrDefault(m => m.Code == Contenu.Modele) is { } modele && !creer.EstPossible(modele, debut)) lecture.Signaler(nameof(Saisie.Debut), "Le contrat de professionnalisation expérimental ne peut pas être conclu à cette date. Revenez au modèle et choisissez le contrat de professionnalisation.");
        (Contenu.Debut, Contenu.Fin) = (debut, fin);
    }

    private void LireEtape(LectureDeSaisie lecture)
    {
        var cle = lecture.Texte(Saisie.EtapeAtteinte, nameof(Saisie.EtapeAtteinte), "Choisissez l’étape où en est l’action.");
        if (lecture.EstJuste && Etapes.All(e => e.Cle != cle)) lecture.Signaler(nameof(Saisie.EtapeAtteinte), "Choisissez une étape de la liste.");
        if (!lecture.EstJuste || cle == Contenu.EtapeAtteinte) return;
        Contenu.EtapeAtteinte = cle;
        Contenu.EtapesFaites = [.. RepriseDAction.FaitesParDefaut(Modeles.Single(m => m.Code == Contenu.Modele), cle)];
    }

    private void LireFaites(LectureDeSaisie lecture)
    {
        var faites = Saisie.EtapesFaites.OfType<string>().Distinct().ToList();
        if (Contenu.EtapeAtteinte is null) lecture.Signaler(nameof(Saisie.EtapesFaites), "Dites d’abord où en est l’action.");
        if (faites.Any(f => Etapes.All(e => e.Cle != f) || f == Contenu.EtapeAtteinte)) lecture.Signaler(nameof(Saisie.EtapesFaites), "Choisissez des étapes de la liste.");
        Contenu.EtapesFaites = faites;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class QuestionSaisie
    {
        public string? Modele { get; set; }

        public string? Intitule { get; set; }

        public string? Code { get; set; }

        public string? MetierAppellation { get; set; }

        public string? MetierRome { get; set; }

        public string? Territoire { get; set; }

        public DateSaisie Debut { get; set; } = new();

        public DateSaisie Fin { get; set; } = new();

        public string? EtapeAtteinte { get; set; }

        public List<string> EtapesFaites { get; set; } = [];
    }
}
