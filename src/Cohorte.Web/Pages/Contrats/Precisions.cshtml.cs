using Cohorte.Application.Conformite;
using Cohorte.Application.Contrats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>What the rules ask of a contract beyond its terms, one question at a time.</summary>
[Exige(Permission.ModifierContrats)]
public sealed class PrecisionsModel(LecteurDeContrats lecteur, PreciserContrat preciser, LecteurDeConformite conformite) : PageDAction
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

    /// <summary>Whether a question has an answer.</summary>
    public bool EstRepondue(QuestionDuContrat question) => Notees is { } p && question switch
    {
        QuestionDuContrat.Essai => p.EssaiJours is not null,
        QuestionDuContrat.Remuneration => p.MinimumConventionnelMensuel is not null,
        QuestionDuContrat.Tuteur => p.TuteurEstEmployeur is not null,
        QuestionDuContrat.AccordDuSalarie => p.AccordSalarieLe is not null,
        QuestionDuContrat.Mentions => p.MentionsVerifiees == true,
        QuestionDuContrat.Conventions => p.ConventionsVerifiees == true,
        QuestionDuContrat.Avenant => p.AUnAvenant is not null,
        QuestionDuContrat.Renouvellement => p.Renouvellements is not null,
        QuestionDuContrat.Mobilite => p.EnMobilite is not null,
        QuestionDuContrat.Accueil => p.AccueilAilleurs is not null,
        QuestionDuContrat.Saisonnier => p.EstSaisonnier is not null,
        QuestionDuContrat.Afest => p.AvecAfest is not null,
        _ => p.RefusNotifieAuxDeux is not null,
    };

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

        Completer();
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    /// <summary>The questions that were not sent keep what was answered.</summary>
    private void Completer()
    {
        var (notees, version) = (PrecisionsSaisie.De(Notees), Saisie.Version);
        foreach (var champ in typeof(PrecisionsSaisie).GetProperties().Where(c => !Request.Form.Keys.Any(k => k == $"Saisie.{c.Name}" || k.StartsWith($"Saisie.{c.Name}.", StringComparison.Ordinal)))) champ.SetValue(Saisie, champ.GetValue(notees));
        Saisie.Version = version;
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Contrat>.TryParse(id, null, out var cle) || await lecteur.LireAsync(ActionId, Acteur, cle, annulation) is not { } trouve) return false;
        Dossier = trouve;
        var autour = await conformite.AutourAsync(trouve.Contrat, annulation);
        Organismes = [.. autour.Prestataires.Where(p => !p.ServiceInterne).Select(p => p.Nom)];
        Notees = autour.Precisions;
        return true;
    }
}
