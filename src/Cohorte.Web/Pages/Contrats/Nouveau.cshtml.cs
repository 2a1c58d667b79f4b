using Cohorte.Application.Contrats;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>Opens the contract of a retained person, filled with what is known.</summary>
[Exige(Permission.ModifierContrats)]
public sealed class NouveauModel(RedigerContrat rediger) : PageDAction, IFormulaireDeContrat
{
    /// <inheritdoc />
    [BindProperty]
    public ContratSaisie Saisie { get; set; } = new();

    /// <summary>What is known.</summary>
    public ContratARediger ARediger { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? candidature, CancellationToken annulation)
    {
        if (!await ChargerAsync(candidature, annulation)) return NotFound();
        Saisie = ContratSaisie.De(ARediger.Termes);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? candidature, CancellationToken annulation)
    {
        if (!await ChargerAsync(candidature, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var termes = Saisie.LireTermes(lecture);
        if (!lecture.EstJuste) return Page();
        if (await rediger.CreerAsync(Acteur, ActionId, ARediger.CandidatureId, termes, annulation) is not { } cree) return NotFound();
        if (!cree.EstFait)
        {
            Montrer(cree.Refus);
            return Page();
        }

        Annoncer("Le brouillon du contrat est enregistré.");
        return Redirect($"/actions/{Action.Code}/contrats/{cree.Valeur}");
    }

    private async Task<bool> ChargerAsync(string? candidature, CancellationToken annulation)
    {
        if (!Id<Candidature>.TryParse(candidature, null, out var id)) return false;
        if (await rediger.ProposerAsync(Acteur, new ActionDuContrat(ActionId, Action.Dispositif), id, annulation) is not { } trouve) return false;
        ARediger = trouve;
        return true;
    }
}
