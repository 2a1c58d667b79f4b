using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Reglementation.ReglesOpco;

/// <summary>A rule of the OPCO: its versions, and the form of the next one.</summary>
[Exige(Permission.VoirReglesOpco, Ecriture = Permission.ModifierReglesOpco)]
public sealed class ParametreModel(LecteurDeRegles lecteur, PreparerRegle preparer) : PageCohorte
{
    /// <summary>Raw text of the form.</summary>
    [BindProperty]
    public RegleSaisie Saisie { get; set; } = new();

    /// <summary>The rule with its versions.</summary>
    public ParametreDeLOpco Regle { get; private set; } = null!;

    /// <summary>The draft that waits, if one does.</summary>
    public RegleOpco? Brouillon => Regle.Versions.FirstOrDefault(v => v.Etat == EtatRegleOpco.Brouillon);

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation) => await ChargerAsync(id, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = Saisie.Lire(lecture, Regle.Loi.Unite);
        if (!lecture.EstJuste) return Page();
        if (await preparer.CreerAsync(Acteur, id, donnees, annulation) is not { } creee) return NotFound();
        if (creee.EstFait)
        {
            Annoncer("Le brouillon est enregistré. Regardez ce qu’il changerait, puis publiez-le.");
            return Redirect($"/regles-opco/versions/{creee.Valeur}");
        }

        Montrer(creee.Refus);
        return Page();
    }

    private async Task<bool> ChargerAsync(string code, CancellationToken annulation)
    {
        var trouvee = (await lecteur.ListerAsync(annulation)).SingleOrDefault(p => p.Loi.Code == code);
        if (trouvee is null) return false;
        Regle = trouvee;
        return true;
    }
}
