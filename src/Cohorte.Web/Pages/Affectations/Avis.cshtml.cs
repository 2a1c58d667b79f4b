using System.Globalization;
using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>What a firm thinks of each candidate for one of its posts. The yes already given to a proposal is filled in.</summary>
[Exige(Permission.ModifierAffectation)]
public sealed class AvisModel(LecteurDAffectations lecteur, NoterPreferences noter, DemanderAvis demander) : PageDAction
{
    private Id<Poste> _id;

    /// <summary>Opinion or mark on each candidacy, as typed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Avis { get; set; } = [];

    /// <summary>Version seen of each opinion.</summary>
    [BindProperty]
    public Dictionary<string, string?> Versions { get; set; } = [];

    /// <summary>Candidacies presented to the firm, as ticked.</summary>
    [BindProperty]
    public List<string?> Presentes { get; set; } = [];

    /// <summary>What the button asks next.</summary>
    [BindProperty]
    public string? Ensuite { get; set; }

    /// <summary>The facts of today.</summary>
    public AffectationAffichee Vue { get; private set; } = null!;

    /// <summary>Identifier of the post, as text.</summary>
    public string Cle => _id.ToString();

    /// <summary>The next post of the list, or <c>null</c>.</summary>
    public string? Suivant { get; private set; }

    /// <summary>Whether marks are given.</summary>
    public bool Grille => Vue.Marche!.Grille;

    /// <summary>Whether an opinion comes from a proposal.</summary>
    public bool EstRepris(CandidatEnLice candidat) => Vue.Marche!.Avis(candidat, _id) is { Repris: true };

    /// <summary>The opinion asked or noted on a candidate for this post, as stored.</summary>
    public AvisSurCandidat? Note(CandidatEnLice candidat) => Vue.Marche!.Faits.Avis.FirstOrDefault(a => a.PosteId == _id && a.CandidatureId == candidat.Id);

    /// <summary>Candidates who can be presented: those whose place is not acquired.</summary>
    public IReadOnlyList<CandidatEnLice> Presentables => [.. Vue.Marche!.Faits.Candidats.Where(c => c.Fixe is null)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Remplir();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState, "");
        var lus = new Dictionary<Id<Candidature>, AvisLu>();
        foreach (var (cle, saisi) in Avis)
        {
            var champ = $"{nameof(Avis)}[{cle}]";
            if (!Id<Candidature>.TryParse(cle, null, out var candidature))
            {
                lecture.Signaler(nameof(Avis), "Choisissez des candidats de l’action.");
                continue;
            }

            var version = Version(Versions.GetValueOrDefault(cle));
            lus[candidature] = Grille
                ? new(version, null, lecture.Entier(saisi, champ, 0, ReglagesDeLAffectation.NoteMaximale))
                : new(version, lecture.Choix<AvisEntreprise>(saisi, champ), null);
        }

        if (lecture.EstJuste)
        {
            if (await noter.AvisAsync(Acteur, ActionId, _id, lus, annulation) is not { } note) return NotFound();
            if (note.EstFait)
            {
                Annoncer($"Les avis de {Vue.Mots.Poste(Cle)} sont notés.");
                return Redirect($"/actions/{Action.Code}/affectation{(Ensuite == "suivant" && Suivant is not null ? $"/postes/{Suivant}" : "")}");
            }

            foreach (var refus in note.Refus) ModelState.AddModelError(refus is RefusConflit ? "" : refus.Champ ?? "", refus.Message);
        }

        return Page();
    }

    /// <summary>Presents the ticked candidates to the firm, which may then answer by itself.</summary>
    public async Task<IActionResult> OnPostPresenterAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Remplir();
        var lus = new HashSet<Id<Candidature>>();
        foreach (var saisi in Presentes)
        {
            if (Id<Candidature>.TryParse(saisi, null, out var candidature)) lus.Add(candidature);
            else ModelState.AddModelError(nameof(Presentes), "Choisissez des candidats de la liste.");
        }

        if (!ModelState.IsValid) return Page();
        if (await demander.PresenterAsync(Acteur, ActionId, _id, lus, annulation) is not { } presente) return NotFound();
        if (presente.EstFait)
        {
            Annoncer(lus.Count == 0 ? "Plus personne n’est présenté à cette entreprise." : $"{Ecriture.Compte(lus.Count, "personne est présentée", "personnes sont présentées")} à {Vue.Mots.Poste(Cle)}. Envoyez-lui le lien, ou attendez sa réponse depuis son compte.");
            return Redirect($"/actions/{Action.Code}/avis");
        }

        foreach (var refus in presente.Refus) ModelState.AddModelError(refus.Champ ?? "", refus.Message);
        return Page();
    }

    private void Remplir()
    {
        foreach (var candidat in Vue.Marche!.Faits.Candidats)
        {
            if (Vue.Marche.Avis(candidat, _id) is { } avis) Avis[candidat.Id.ToString()] = avis.Note?.ToString(CultureInfo.InvariantCulture) ?? avis.Avis?.ToString();
        }
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Poste>.TryParse(id, null, out _id)) return false;
        var matiere = await lecteur.LireAsync(ActionId, annulation);
        var postes = matiere.Faits.Postes.Select(p => p.Id).ToList();
        var rang = postes.IndexOf(_id);
        if (rang < 0) return false;
        Suivant = rang + 1 < postes.Count ? postes[rang + 1].ToString() : null;
        Vue = AffectationAffichee.DuJour(matiere);
        if (Versions.Count == 0) Versions = matiere.Faits.Avis.Where(a => a.PosteId == _id).ToDictionary(a => a.CandidatureId.ToString(), a => (string?)a.Version.ToString());
        return true;
    }
}
