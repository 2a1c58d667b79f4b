using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>What is agreed before the first opinion: the scale, and the number of the draw.</summary>
[Exige(Permission.ModifierAffectation)]
public sealed class ReglagesModel(LecteurDAffectations lecteur, NoterPreferences noter) : PageDAction
{
    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public ReglagesSaisie Saisie { get; set; } = new();

    /// <summary>Whether opinions are already given, after which nothing changes here.</summary>
    public bool EstFige { get; private set; }

    /// <summary>The settings.</summary>
    public ReglagesDeLAffectation Reglages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        (Saisie.Echelle, Saisie.NoteMinimale, Saisie.Tirage) = (Reglages.Echelle.ToString(), Reglages.NoteMinimale.ToString(Ecriture.Francais), Reglages.Tirage.ToString(Ecriture.Francais));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var echelle = lecture.ChoixExige<EchelleDAvis>(Saisie.Echelle, nameof(Saisie.Echelle), "Choisissez l’échelle des avis.");
        var minimum = lecture.EntierExige(Saisie.NoteMinimale, nameof(Saisie.NoteMinimale), 0, ReglagesDeLAffectation.NoteMaximale, "Donnez la note minimale.");
        var tirage = lecture.EntierExige(Saisie.Tirage, nameof(Saisie.Tirage), 1, ReglagesDeLAffectation.TirageMaximal, "Donnez le numéro du tirage.");
        if (lecture.EstJuste)
        {
            var regle = await noter.ReglerAsync(Acteur, ActionId, Version(Saisie.Version), echelle, minimum, tirage, annulation);
            if (regle.EstFait)
            {
                Annoncer("L’échelle et le tirage sont enregistrés.");
                return Redirect($"/actions/{Action.Code}/affectation");
            }

            Montrer(regle.Refus);
            if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        }

        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = (await lecteur.LireAsync(ActionId, annulation)).Faits;
        (Reglages, EstFige) = (faits.Reglages, faits.Avis.Any(a => a.EstDonne));
        Saisie.Version ??= Reglages.Version.ToString();
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class ReglagesSaisie
    {
        public string? Version { get; set; }

        public string? Echelle { get; set; }

        public string? NoteMinimale { get; set; }

        public string? Tirage { get; set; }
    }
}
