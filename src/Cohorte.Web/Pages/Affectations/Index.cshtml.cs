using Cohorte.Application.Affectations;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The candidates and the posts of an action: opinions, wishes, the assignment computed, submitted or decided, and what would happen if.</summary>
[Exige(Permission.VoirAffectation, Ecriture = Permission.ModifierAffectation)]
public sealed class IndexModel(LecteurDAffectations lecteur, AffecterLesCandidats affecter, ValiderAffectation valider) : PageDAction
{
    private MatiereDAffectation _matiere = null!;

    /// <summary>A move, as typed.</summary>
    [BindProperty]
    public DeplacementSaisie Deplacement { get; set; } = new();

    /// <summary>A validation, as typed.</summary>
    [BindProperty]
    public ValidationSaisie Validation { get; set; } = new();

    /// <summary>What is shown.</summary>
    public AffectationAffichee Vue { get; private set; } = null!;

    /// <summary>The assignment shown, when it is one that was submitted.</summary>
    public Domaine.Affectations.Affectation? Montree { get; private set; }

    /// <summary>Assignments of the action, the latest first.</summary>
    public IReadOnlyList<Domaine.Affectations.Affectation> Toutes { get; private set; } = [];

    /// <summary>Decisions of the committee on the candidates.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Decisions { get; private set; } = [];

    /// <summary>Whether wishes, opinions or people changed since the assignment shown.</summary>
    public bool AChange { get; private set; }

    /// <summary>Facts of today.</summary>
    public FaitsDeLAffectation Faits => _matiere.Faits;

    /// <summary>Sentences of a tried move.</summary>
    public IReadOnlyList<string> Essai { get; private set; } = [];

    /// <summary>Why a tried move is refused.</summary>
    public string? EssaiRefuse { get; private set; }

    /// <summary>Who would withdraw, and what follows.</summary>
    public (string Candidat, SuiteDUnDesistement Suite)? Renonce { get; private set; }

    /// <summary>Whether the one shown can be changed and validated.</summary>
    public bool EstSoumise => Montree?.Etat == EtatAffectation.Proposee;

    /// <summary>People placed by the validated assignment who left the action since, as long as nobody took their place.</summary>
    public IReadOnlyList<string> PartisDepuis => Montree is not { Etat: EtatAffectation.Validee } ? [] :
        [.. Vue.Lue.Couples.Select(c => c.Candidat).Where(c => _matiere.Etats.TryGetValue(c, out var etat) && (etat is EtatCandidature.Desistee or EtatCandidature.NonRetenue) && Faits.APlaceLibre(Vue.Lue.PosteDe(c)!))];

    public async Task<IActionResult> OnGetAsync(string? version, string? vue, string? personne, string? vers, string? renonce, CancellationToken annulation)
    {
        if (!await ChargerAsync(version, vue == "calcul", annulation)) return NotFound();
        Essayer(personne, vers);
        if (renonce is not null && Vue.Lue.PosteDe(renonce) is not null) Renonce = (renonce, SuiteDUnDesistement.Suivre(Vue.Lue, renonce));
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(string? version, string? vue, CancellationToken annulation) =>
        await ChargerAsync(version, vue == "calcul", annulation) ? FichierDeListe.Csv(EnTableau(), Vue.Candidats) : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(string? version, string? vue, CancellationToken annulation) =>
        await ChargerAsync(version, vue == "calcul", annulation) ? FichierDeListe.Xlsx(EnTableau(), Vue.Candidats) : NotFound();

    public async Task<IActionResult> OnPostSoumettreAsync(CancellationToken annulation) =>
        await SuiteAsync(await affecter.SoumettreAsync(Acteur, ActionId, MethodeAffectation.Stable, null, annulation), "", "L’affectation est soumise au COPIL.", annulation);

    public async Task<IActionResult> OnPostDeplacerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Deplacement));
        var motif = lecture.Texte(Deplacement.Motif, nameof(Deplacement.Motif), "Dites pourquoi cette personne change de place\u00A0: le motif figurera à la décision.", Longueurs.Texte);
        var vers = Destination.Lire(Deplacement.Vers);
        if (vers is null) lecture.Signaler(nameof(Deplacement.Vers), "Choisissez où va cette personne.");
        if (await SoumiseAsync(annulation) is not { } id) lecture.Signaler(nameof(Deplacement.Candidat), "Aucune affectation n’est soumise au COPIL.");
        else if (lecture.EstJuste) return await SuiteAsync(await affecter.DeplacerAsync(Acteur, ActionId, id, Version(Deplacement.Version), Deplacement.Candidat ?? "", vers!, motif, annulation), nameof(Deplacement), "Le déplacement est noté, avec son motif.", annulation);
        return await SuiteAsync(null, nameof(Deplacement), "", annulation);
    }

    public async Task<IActionResult> OnPostValiderAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Validation));
        var decision = lecture.Reference<DecisionCopil>(Validation.DecisionId, nameof(Validation.DecisionId));
        if (await SoumiseAsync(annulation) is not { } id) lecture.Signaler(nameof(Validation.DecisionId), "Aucune affectation n’est soumise au COPIL.");
        else if (lecture.EstJuste) return await SuiteAsync(await valider.ExecuterAsync(Acteur, ActionId, id, Version(Validation.Version), decision, annulation), nameof(Validation), "L’affectation est validée. Les propositions sont faites, la réserve est notée.", annulation);
        return await SuiteAsync(null, nameof(Validation), "", annulation);
    }

    private async Task<Id<Domaine.Affectations.Affectation>?> SoumiseAsync(CancellationToken annulation) =>
        (await lecteur.ListerAsync(ActionId, annulation)).FirstOrDefault(a => a.Etat == EtatAffectation.Proposee)?.Id;

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/affectation");
        }

        if (resultat is { } refus) Montrer(refus.Refus, prefixe);
        await ChargerAsync(null, false, annulation);
        Essayer(Deplacement.Candidat, Deplacement.Vers);
        return Page();
    }

    private async Task<bool> ChargerAsync(string? version, bool calcul, CancellationToken annulation)
    {
        _matiere = await lecteur.LireAsync(ActionId, annulation);
        Toutes = await lecteur.ListerAsync(ActionId, annulation);
        var choisie = version is null ? (calcul ? null : Toutes.FirstOrDefault(a => a.Etat != EtatAffectation.Remplacee)) : Toutes.FirstOrDefault(a => a.Id.ToString() == version);
        if (version is not null && choisie is null) return false;
        Vue = AffectationAffichee.DuJour(_matiere);
        if (choisie is null) return true;
        Montree = (await lecteur.TrouverAsync(ActionId, choisie.Id, annulation))!;
        AChange = choisie.Etat == EtatAffectation.Proposee && EcritureProbleme.Affectation(Vue.Marche!.Probleme) != Montree.Probleme;
        Vue = AffectationAffichee.De(Montree, _matiere.Mots);
        Deplacement.Version ??= Montree.Version.ToString();
        Validation.Version ??= Montree.Version.ToString();
        if (EstSoumise) Decisions = [.. (await lecteur.DecisionsAsync(ActionId, annulation)).Select(d => (d.Id.ToString(), d.Texte))];
        return true;
    }

    private void Essayer(string? personne, string? vers)
    {
        if (personne is null || vers is null) return;
        (Deplacement.Candidat, Deplacement.Vers) = (personne, vers);
        if (Destination.Lire(vers) is not { } destination)
        {
            EssaiRefuse = "Choisissez où va cette personne.";
            return;
        }

        var apres = DeplacementDePersonne.Essayer(Vue.Lue, personne, destination);
        if (apres.EstFait) Essai = DeplacementDePersonne.Consequences(Vue.Lue, apres.Valeur, Vue.Mots);
        else EssaiRefuse = apres.Refus[0].Message;
    }

    /// <summary>The matrix as a table: a row a candidate, a column a post.</summary>
    private Tableau<string> EnTableau() => new($"affectation-{Action.Code}",
    [
        ("Candidat", Vue.Mots.Personne),
        .. Vue.Postes.Select(p => (Vue.Mots.Poste(p.Id), (Func<string, object?>)(c => Vue.EnMots(c, p.Id)))),
        ("Place", c => Vue.Lue.PosteDe(c) is { } poste ? Vue.Mots.Poste(poste) : null),
        ("Résultat", Vue.Issue),
        ("Pourquoi pas mieux", c => string.Join(" ", Vue.Mots.PourquoiPas(Vue.Lue, c))),
    ]);

    /// <summary>A move, as typed.</summary>
    public sealed class DeplacementSaisie
    {
        public string? Version { get; set; }

        public string? Candidat { get; set; }

        public string? Vers { get; set; }

        public string? Motif { get; set; }
    }

    /// <summary>A validation, as typed.</summary>
    public sealed class ValidationSaisie
    {
        public string? Version { get; set; }

        public string? DecisionId { get; set; }
    }
}
