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

    /// <summary>Contracts of the action whose terms may be taken: identifier, wording.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Semblables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? candidature, string? depuis, CancellationToken annulation)
    {
        if (!await ChargerAsync(candidature, annulation)) return NotFound();
        var semblables = await rediger.SemblablesAsync(Acteur, ActionId, annulation);
        Semblables = [.. semblables.Select(s => (s.Contrat.Id.ToString(), $"{s.Personne}, {s.Entreprise}"))];
        var modele = semblables.FirstOrDefault(s => s.Contrat.Id.ToString() == depuis);
        Saisie = modele.Contrat is { } contrat ? ContratSaisie.Copier(contrat, memeEntreprise: modele.Entreprise == ARediger.Entreprise) : ContratSaisie.De(ARediger.Termes);
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
