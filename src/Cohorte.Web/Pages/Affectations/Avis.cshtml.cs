using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>What a firm thinks of each candidate for one of its posts. The yes already given to a proposal is filled in.</summary>
[Exige(Permission.ModifierAffectation)]
public sealed class AvisModel(LecteurDAffectations lecteur, NoterPreferences noter, DemanderAvis demander) : PageDAction
{
    private Id<Poste> _id;
    private bool _presente;

    /// <summary>Opinion or mark on each candidacy, as typed.</summary>
    [BindProperty]
    public Dictionary<string, string?> Avis { get; set; } = [];

    /// <summary>Opinions as they were shown.</summary>
    [BindProperty]
    public Dictionary<string, string?> Vus { get; set; } = [];

    /// <summary>Version seen of each opinion.</summary>
    [BindProperty]
    public Dictionary<string, string?> Versions { get; set; } = [];

    /// <summary>Candidacies presented to the firm, as ticked.</summary>
    [BindProperty]
    public List<string?> Presentes { get; set; } = [];

    /// <summary>Candidacies that were presented when the page was shown: those of a colleague meanwhile are not withdrawn.</summary>
    [BindProperty]
    public List<string?> PresentesVus { get; set; } = [];

    /// <summary>What the button asks next.</summary>
    [BindProperty]
    public string? Ensuite { get; set; }

    /// <summary>The form.</summary>
    public FormulaireDAvis<Id<Candidature>> Formulaire { get; private set; } = null!;

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

    /// <summary>Whether a candidate is presented: as ticked when the form comes back, else as stored.</summary>
    public bool EstPresente(CandidatEnLice candidat) => _presente ? Presentes.Contains(candidat.Id.ToString()) : Note(candidat)?.DemandeLe is not null;

    /// <summary>Whether a candidate was presented when the form was first shown.</summary>
    public bool EtaitPresente(CandidatEnLice candidat) => _presente ? PresentesVus.Contains(candidat.Id.ToString()) : Note(candidat)?.DemandeLe is not null;

    /// <summary>Candidates who can be presented: those whose place is not acquired.</summary>
    public IReadOnlyList<CandidatEnLice> Presentables => [.. Vue.Marche!.Faits.Candidats.Where(c => c.Fixe is null)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        return await ChargerAsync(id, annulation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Formulaire = new(Grille, Avis, Vus, Versions);
        var lus = Formulaire.Lire(new LectureDeSaisie(ModelState, ""), "Choisissez des candidats de l’action.");
        if (ModelState.IsValid)
        {
            if (await noter.AvisAsync(Acteur, ActionId, _id, lus, annulation) is not { } note) return NotFound();
            if (note.EstFait)
            {
                Annoncer($"Les avis de {Vue.Mots.Poste(Cle)} sont notés.");
                return Redirect($"/actions/{Action.Code}/affectation{(Ensuite == "suivant" && Suivant is not null ? $"/postes/{Suivant}" : "")}");
            }

            Montrer(note.Refus, "");
            var saisi = Formulaire;
            if (await ChargerAsync(id, annulation)) Formulaire = saisi.Revoir(Affiches);
        }

        return Page();
    }

    /// <summary>Presents the ticked candidates to the firm, which may then answer by itself.</summary>
    public async Task<IActionResult> OnPostPresenterAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        _presente = true;
        var lus = new HashSet<Id<Candidature>>();
        foreach (var saisi in Presentes)
        {
            if (Id<Candidature>.TryParse(saisi, null, out var candidature)) lus.Add(candidature);
            else ModelState.AddModelError(nameof(Presentes), "Choisissez des candidats de la liste.");
        }

        if (!ModelState.IsValid) return Page();
        if (await demander.PresenterAsync(Acteur, ActionId, _id, new(lus, Cles(PresentesVus)), annulation) is not { } presente) return NotFound();
        if (presente.EstFait)
        {
            Annoncer(presente.Valeur == 0 ? "Plus personne n’est présenté à cette entreprise." : $"{Ecriture.Compte(presente.Valeur, "personne est présentée", "personnes sont présentées")} à {Vue.Mots.Poste(Cle)}. Envoyez-lui le lien, ou attendez sa réponse depuis son compte.");
            return Redirect($"/actions/{Action.Code}/avis");
        }

        foreach (var refus in presente.Refus) ModelState.AddModelError(refus.Champ ?? "", refus.Message);
        return Page();
    }

    private IEnumerable<AvisAffiche<Id<Candidature>>> Affiches => Vue.Marche!.Faits.Candidats.Select(c => new AvisAffiche<Id<Candidature>>(c.Id, Vue.Marche.Avis(c, _id), Note(c)?.Version ?? Guid.Empty));

    private static HashSet<Id<Candidature>> Cles(IEnumerable<string?> saisies) => [.. saisies.Where(s => Id<Candidature>.TryParse(s, null, out _)).Select(s => Id<Candidature>.Parse(s!, null))];

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Poste>.TryParse(id, null, out _id)) return false;
        var matiere = await lecteur.LireAsync(ActionId, annulation);
        var postes = matiere.Faits.Postes.Select(p => p.Id).ToList();
        var rang = postes.IndexOf(_id);
        if (rang < 0) return false;
        Suivant = rang + 1 < postes.Count ? postes[rang + 1].ToString() : null;
        Vue = AffectationAffichee.DuJour(matiere);
        Formulaire = FormulaireDAvis<Id<Candidature>>.Vierge(Grille, Affiches);
        return true;
    }
}
