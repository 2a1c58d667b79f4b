using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Immersions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Immersions;

/// <summary>The immersions of an action: planned, signed, lived, reviewed.</summary>
[Exige(Permission.VoirImmersions, Ecriture = Permission.VoirImmersions)]
public sealed class IndexModel(LecteurDeFaits lecteur, ConduireImmersion conduire, Baremes baremes, TimeProvider horloge) : PageDeListeDAction<Pmsmp>
{
    private const int HeuresDUneSemaine = 168;
    private const int HeuresDUnJour = 24;

    /// <summary>Raw text of the forms.</summary>
    [BindProperty]
    public ImmersionSaisie Saisie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Immersions that the visitor sees, whatever the filters.</summary>
    public IReadOnlyList<Pmsmp> Visibles { get; private set; } = [];

    /// <summary>Persons whom a firm accepted and for whom none is about to begin: a first immersion, a second one, a renewal.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> SansImmersion { get; private set; } = [];

    /// <summary>Type of the tag of a state.</summary>
    public static string TypeDe(EtatPmsmp etat) => etat switch { EtatPmsmp.Evaluee => "ok", EtatPmsmp.Annulee => "inconnu", EtatPmsmp.EnCours => "cours", _ => "attente" };

    /// <summary>Transitions that the visitor may do on an immersion.</summary>
    public IReadOnlyList<string> Ouvertes(Pmsmp immersion) =>
        [.. TransitionsPmsmp.Table.Ouvertes(immersion.Etat, Acteur.Role!.Value).Select(t => t.Nom).Where(t => Peut(Permission.ModifierImmersions) || (Acteur.Role == Role.Employeur && t == "Evaluer"))];

    /// <summary>What a transition does, as a button says it.</summary>
    public static string Geste(string transition) => transition switch
    {
        "PreparerSignature" => "Convention prête à signer",
        "Signer" => "Signée par tous",
        "Demarrer" => "Elle commence",
        "Terminer" => "Elle est terminée",
        "Evaluer" => "Bilans faits",
        "Modifier" => "Revenir à la signature",
        _ => "Annuler",
    };

    /// <summary>What the law says of an immersion, from what is recorded.</summary>
    public IReadOnlyList<Verdict> Regles(Pmsmp immersion) => VerdictsEnregistres.DeLImmersion(
        immersion,
        Faits.Immersions,
        Faits.Personnes.GetValueOrDefault(immersion.PersonneId),
        Faits.Candidatures.Any(c => c.Id == immersion.CandidatureId && c.PartenaireId is not null),
        new Droit(baremes),
        horloge.AujourdhuiAParis());

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostPrevoirAsync(CancellationToken annulation)
    {
        if (!Peut(Permission.ModifierImmersions)) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var candidature = lecture.Reference<Candidature>(Saisie.CandidatureId, nameof(Saisie.CandidatureId));
        if (candidature is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.CandidatureId), "Choisissez la personne.");
        var du = lecture.DateExigee(Saisie.Du, nameof(Saisie.Du), "Donnez le premier jour.");
        var au = lecture.DateExigee(Saisie.Au, nameof(Saisie.Au), "Donnez le dernier jour.");
        var objet = lecture.ChoixExige<ObjetPmsmp>(Saisie.Objet, nameof(Saisie.Objet), "Choisissez l’objet de l’immersion.");
        var prescripteur = lecture.TexteFacultatif(Saisie.Prescripteur, nameof(Saisie.Prescripteur));
        var prevue = new ImmersionPrevue(du, au, objet, prescripteur)
        {
            TypeDePrescripteur = lecture.Choix<TypeDePrescripteur>(Saisie.TypeDePrescripteur, nameof(Saisie.TypeDePrescripteur)),
            Objectifs = lecture.TexteFacultatif(Saisie.Objectifs, nameof(Saisie.Objectifs), Longueurs.Texte),
            HeuresParSemaine = lecture.Mesure<Heures>(Saisie.HeuresParSemaine, nameof(Saisie.HeuresParSemaine), "Saisissez un nombre d’heures, par exemple 35."),
            HeuresParJour = lecture.Mesure<Heures>(Saisie.HeuresParJour, nameof(Saisie.HeuresParJour), "Saisissez un nombre d’heures, par exemple 7."),
        };
        if (prevue.HeuresParSemaine?.Valeur > HeuresDUneSemaine) lecture.Signaler(nameof(Saisie.HeuresParSemaine), "Une semaine compte 168 heures.");
        if (prevue.HeuresParJour?.Valeur > HeuresDUnJour) lecture.Signaler(nameof(Saisie.HeuresParJour), "Un jour compte 24 heures.");
        return await SuiteAsync(lecture.EstJuste ? await conduire.PrevoirAsync(Acteur, ActionId, candidature!.Value, prevue, annulation) : default(Resultat?), "L’immersion est prévue.", annulation);
    }

    public async Task<IActionResult> OnPostPasserAsync(CancellationToken annulation)
    {
        if (!Id<Pmsmp>.TryParse(Saisie.Id, null, out var id)) return NotFound();
        if (!Peut(Permission.ModifierImmersions) && !(Acteur.Role == Role.Employeur && Saisie.Transition == "Evaluer")) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        if (!lecture.EstJuste) return await SuiteAsync(default(Resultat?), "", annulation);
        return await conduire.PasserAsync(Acteur, ActionId, id, Version(Saisie.Version), Saisie.Transition ?? "", motif, annulation) is { } resultat ? await SuiteAsync(resultat, "L’immersion est à jour.", annulation) : NotFound();
    }

    public async Task<IActionResult> OnPostBilansAsync(CancellationToken annulation)
    {
        if (!Id<Pmsmp>.TryParse(Saisie.Id, null, out var id)) return NotFound();
        if (!Peut(Permission.ModifierImmersions) && Acteur.Role != Role.Employeur) return Forbid();
        var lecture = new LectureDeSaisie(ModelState);
        var entreprise = lecture.TexteFacultatif(Saisie.BilanEntreprise, nameof(Saisie.BilanEntreprise), Longueurs.Texte);
        var candidat = lecture.TexteFacultatif(Saisie.BilanCandidat, nameof(Saisie.BilanCandidat), Longueurs.Texte);
        if (!lecture.EstJuste) return await SuiteAsync(default(Resultat?), "", annulation);
        return await conduire.NoterBilansAsync(Acteur, ActionId, id, Version(Saisie.Version), entreprise, candidat, annulation) is { } resultat ? await SuiteAsync(resultat, Peut(Permission.ModifierImmersions) ? "Les bilans sont notés." : "Le bilan est noté.", annulation) : NotFound();
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/immersions");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        var siennes = Acteur.Role == Role.Partenaire ? Faits.Candidatures.Where(c => c.PartenaireId == Acteur.PartenaireId).Select(c => c.Id).ToHashSet() : null;
        Visibles = [.. Faits.Immersions.Where(i => Acteur.VoitTouteLAction || i.EntrepriseId == Acteur.EntrepriseId || siennes?.Contains(i.CandidatureId) == true)];
        Liste = ListeCourte<Pmsmp>.Lire(Request, Tableau(), etat => Visibles.Where(i => etat.Filtre<EtatPmsmp>("etat") is not { } voulu || i.Etat == voulu),
            i => [Faits.NomDe(i.PersonneId), Faits.NomDe(i.EntrepriseId), i.Prescripteur],
            ("-dates", i => i.Du), ("personne", i => Faits.NomDe(i.PersonneId)), ("entreprise", i => Faits.NomDe(i.EntrepriseId)), ("etat", i => i.Etat));
        var couvertes = Faits.Immersions.Where(i => i.Etat is EtatPmsmp.Brouillon or EtatPmsmp.ASigner or EtatPmsmp.Signee).Select(i => i.CandidatureId).ToHashSet();
        SansImmersion = [.. Faits.Candidatures.Where(c => c.PosteId is not null && c.Etat is EtatCandidature.Proposee or EtatCandidature.EnImmersion or EtatCandidature.Retenue && !couvertes.Contains(c.Id)).Select(c => (c.Id.ToString(), Faits.NomDe(c.PersonneId)))];
    }

    private Tableau<Pmsmp> Tableau() => new($"immersions-{Action.Code}",
    [
        ("Personne", i => Faits.NomDe(i.PersonneId)), ("Entreprise", i => Faits.NomDe(i.EntrepriseId)), ("Du", i => i.Du), ("Au", i => i.Au), ("Objet", i => i.Objet.Libelle()), ("Prescripteur", i => i.Prescripteur), ("Signée le", i => i.SigneeLe), ("État", i => i.Etat.Libelle()),
    ]);

    /// <summary>Raw text of the forms.</summary>
    public sealed class ImmersionSaisie
    {
        public string? Id { get; set; }

        public string? Version { get; set; }

        public string? CandidatureId { get; set; }

        public DateSaisie Du { get; set; } = new();

        public DateSaisie Au { get; set; } = new();

        public string? Objet { get; set; }

        public string? Prescripteur { get; set; }

        public string? TypeDePrescripteur { get; set; }

        public string? Objectifs { get; set; }

        public string? HeuresParSemaine { get; set; }

        public string? HeuresParJour { get; set; }

        public string? Transition { get; set; }

        public string? Motif { get; set; }

        public string? BilanEntreprise { get; set; }

        public string? BilanCandidat { get; set; }
    }
}
