using Cohorte.Application.Contrats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>What the rules ask of a contract beyond its terms, one question at a time.</summary>
[Exige(Permission.ModifierContrats)]
public sealed class PrecisionsModel(LecteurDeContrats lecteur, PreciserContrat preciser) : PageDAction
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PrecisionsSaisie Saisie { get; set; } = new();

    /// <summary>The contract and what surrounds it.</summary>
    public DossierContrat Dossier { get; private set; } = null!;

    /// <summary>What was answered so far.</summary>
    public PrecisionsDuContrat? Notees { get; private set; }

    /// <summary>The question to open.</summary>
    public QuestionDuContrat? Ouverte { get; private set; }

    /// <summary>Names of the providers who sign an agreement.</summary>
    public IReadOnlyList<string> Organismes { get; private set; } = [];

    /// <summary>The questions that concern this contract.</summary>
    public IEnumerable<QuestionDuContrat> Questions => Enum.GetValues<QuestionDuContrat>().Where(q => q switch
    {
        QuestionDuContrat.AccordDuSalarie => Dossier.Contrat.Finalite == FinaliteContrat.Competences,
        QuestionDuContrat.Mentions or QuestionDuContrat.Renouvellement => Dossier.Contrat.Nature == NatureContrat.Cdd,
        QuestionDuContrat.Refus => Dossier.Depot?.Etat == EtatDepot.Refuse,
        _ => true,
    });

    /// <summary>Whether a question has its whole answer.</summary>
    public bool EstRepondue(QuestionDuContrat question) => Notees?.EstRepondue(question, Dossier.Contrat.Nature, Dossier.Entreprise.Type?.MetADisposition()) == true;

    /// <summary>Opens the question asked for, else the first one without an answer.</summary>
    public async Task<IActionResult> OnGetAsync(string id, string? question, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = PrecisionsSaisie.De(Notees);
        Ouverte = Enum.TryParse<QuestionDuContrat>(question, out var demandee) && Questions.Contains(demandee) ? demandee : Questions.Where(q => !EstRepondue(q)).Select(q => (QuestionDuContrat?)q).FirstOrDefault();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var question = lecture.ChoixExige<QuestionDuContrat>(Saisie.Question, nameof(Saisie.Question), "Choisissez la question.");
        Ouverte = question;
        var reponse = Saisie.Lire(lecture, question, Organismes);
        if (lecture.EstJuste)
        {
            var cible = new CibleContrat(Acteur, ActionId, Dossier.Contrat.Id, Version(Saisie.Version));
            if (await preciser.NoterAsync(cible, question, reponse, annulation) is not { } note) return NotFound();
            if (note.EstFait)
            {
                Annoncer("La réponse est notée.");
                return Redirect($"/actions/{Action.Code}/contrats/{id}/precisions");
            }

            Montrer(note.Refus);
        }

        Saisie.CompleterSauf(question, Notees);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Contrat>.TryParse(id, null, out var cle) || await lecteur.LireAsync(ActionId, Acteur, cle, annulation) is not { } trouve) return false;
        Dossier = trouve;
        Organismes = await preciser.OrganismesAsync(trouve.Contrat, annulation);
        Notees = await preciser.LireAsync(trouve.Contrat.Id, annulation);
        return true;
    }
}
