using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The wishes of a candidate: a rank for each post accepted. What the proposal already says is filled in.</summary>
[Exige(Permission.ModifierAffectation)]
public sealed class VoeuxModel(LecteurDAffectations lecteur, NoterPreferences noter) : PageDAction
{
    private Id<Candidature> _id;

    /// <summary>Rank of each post, as typed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Rangs { get; set; } = [];

    /// <summary>Version seen.</summary>
    [BindProperty]
    public string? VersionVue { get; set; }

    /// <summary>What the button asks next.</summary>
    [BindProperty]
    public string? Ensuite { get; set; }

    /// <summary>The form.</summary>
    public FormulaireDeVoeux Formulaire { get; private set; } = null!;

    /// <summary>The facts of today.</summary>
    public AffectationAffichee Vue { get; private set; } = null!;

    /// <summary>The candidate.</summary>
    public CandidatEnLice Candidat { get; private set; } = null!;

    /// <summary>Identifier of the candidate, as text.</summary>
    public string Cle => _id.ToString();

    /// <summary>The next candidate of the list, or <c>null</c>.</summary>
    public string? Suivant { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Formulaire = FormulaireDeVoeux.Vierge(Choisissables, [.. Vue.Marche!.Voeux(Candidat).Select(p => p.ToString())], Note);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Formulaire = FormulaireDeVoeux.Saisi(Choisissables, Rangs, VersionVue);
        var rangs = Formulaire.Lire(new LectureDeSaisie(ModelState, ""));
        if (ModelState.IsValid)
        {
            if (await noter.VoeuxAsync(Acteur, ActionId, _id, Version(VersionVue), rangs, annulation) is not { } note) return NotFound();
            if (note.EstFait)
            {
                Annoncer($"Les vœux de {Vue.Mots.Personne(Cle)} sont notés.");
                return Redirect($"/actions/{Action.Code}/affectation{(Ensuite == "suivant" && Suivant is not null ? $"/candidats/{Suivant}" : "")}");
            }

            Montrer(note.Refus, "");
            if (Conflit is not null && await ChargerAsync(id, annulation)) Formulaire = Formulaire.Revoir(Note);
        }

        return Page();
    }

    private IReadOnlyList<string> Choisissables => [.. Vue.Postes.Select(p => p.Id)];

    private VoeuxDuCandidat? Note => Vue.Marche!.Faits.Voeux.FirstOrDefault(v => v.CandidatureId == _id);

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Candidature>.TryParse(id, null, out _id)) return false;
        var matiere = await lecteur.LireAsync(ActionId, annulation);
        var rang = matiere.Faits.Candidats.Select((c, i) => (c, i)).FirstOrDefault(x => x.c.Id == _id, (null!, -1)).Item2;
        if (rang < 0) return false;
        Candidat = matiere.Faits.Candidats[rang];
        Suivant = matiere.Faits.Candidats.Skip(rang + 1).FirstOrDefault(c => c.Fixe is null)?.Id.ToString();
        Vue = AffectationAffichee.DuJour(matiere);
        return true;
    }
}
