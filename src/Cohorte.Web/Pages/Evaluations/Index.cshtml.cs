using Cohorte.Application.Actions;
using Cohorte.Application.Contrats;
using Cohorte.Application.Documents;
using Cohorte.Application.Evaluations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Evaluations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Evaluations;

/// <summary>What the end of the contracts teaches: evaluation and outcome of each trainee.</summary>
[Exige(Permission.VoirEvaluations, Ecriture = Permission.ModifierEvaluations)]
public sealed class IndexModel(LecteurDeFaits lecteur, NoterSortie noter) : PageDeListeDAction<Contrat>
{
    private const int DureeMaximale = 60;
    private const string Adresse = "evaluations";

    /// <summary>The evaluation's form.</summary>
    [BindProperty]
    public EvaluationSaisie Evaluation { get; set; } = new();

    /// <summary>The outcome's form.</summary>
    [BindProperty]
    public SortieSaisie Sortie { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Signed contracts that the visitor sees.</summary>
    public IReadOnlyList<Contrat> Contrats { get; private set; } = [];

    /// <summary>Whether the visitor records what trainees become: a provider evaluates, and leaves the outcomes to the OPCO.</summary>
    public bool NoteLesSuites => Peut(Permission.ModifierEvaluations) && Acteur.VoitTouteLAction;

    /// <summary>Family of outcomes asked for, or all: a figure of the final account leads here.</summary>
    public FamilleDeSorties? Famille { get; private set; }

    /// <summary>Families that can be asked for.</summary>
    public IReadOnlyList<FamilleDeSorties> Familles { get; private set; } = [];

    /// <summary>Trainees, for the lists.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Personnes => [.. Contrats.Select(c => (c.Id.ToString(), Faits.NomDe(c.PersonneId)))];

    /// <param name="evaluer">Contract whose evaluation is corrected.</param>
    /// <param name="suivre">Contract whose outcome is corrected.</param>
    /// <param name="moment">When it was observed.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task OnGetAsync(string? evaluer, string? suivre, string? moment, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (Contrats.FirstOrDefault(c => c.Id.ToString() == evaluer) is { } evalue) Evaluation = EvaluationSaisie.De(evalue, Faits.Evaluations.FirstOrDefault(e => e.ContratId == evalue.Id));
        if (Enum.GetValues<Jalon>().Cast<Jalon?>().FirstOrDefault(j => j.ToString() == moment) is { } jalon && Contrats.FirstOrDefault(c => c.Id.ToString() == suivre) is { } suivi) Sortie = SortieSaisie.De(suivi, jalon, Faits.Sorties.FirstOrDefault(s => s.ContratId == suivi.Id && s.Jalon == jalon));
    }

    public async Task<IActionResult> OnPostEvaluerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Evaluation));
        var contrat = Personne(lecture, Evaluation.ContratId);
        var le = lecture.DateExigee(Evaluation.Le, nameof(Evaluation.Le), "Donnez la date de l’évaluation.");
        var resultat = lecture.ChoixExige<ResultatEvaluation>(Evaluation.Resultat, nameof(Evaluation.Resultat), "Choisissez le résultat.");
        var appreciation = lecture.TexteFacultatif(Evaluation.Appreciation, nameof(Evaluation.Appreciation), Longueurs.Texte);
        return await EcrireAsync(lecture, () => noter.EvaluerAsync(Acteur, ActionId, contrat, Version(Evaluation.Version), le, resultat, appreciation, annulation), nameof(Evaluation), "L’évaluation est notée.", Adresse, annulation);
    }

    public async Task<IActionResult> OnPostSortieAsync(CancellationToken annulation)
    {
        if (!NoteLesSuites) return Forbid();
        var lecture = new LectureDeSaisie(ModelState, nameof(Sortie));
        var contrat = Personne(lecture, Sortie.ContratId);
        var jalon = lecture.ChoixExige<Jalon>(Sortie.Jalon, nameof(Sortie.Jalon), "Choisissez le moment.");
        var le = lecture.DateExigee(Sortie.Le, nameof(Sortie.Le), "Donnez la date de l’observation.");
        var issue = lecture.ChoixExige<Issue>(Sortie.Issue, nameof(Sortie.Issue), "Choisissez la situation.");
        var duree = lecture.Entier(Sortie.DureeCddMois, nameof(Sortie.DureeCddMois), 1, DureeMaximale);
        var meme = lecture.OuiNon(Sortie.MemeEmployeur, nameof(Sortie.MemeEmployeur));
        return await EcrireAsync(lecture, () => noter.NoterAsync(Acteur, ActionId, contrat, jalon, Version(Sortie.Version), le, issue, duree, meme, annulation), nameof(Sortie), "La situation est notée.", Adresse, annulation);
    }

    private static Id<Contrat> Personne(LectureDeSaisie lecture, string? saisie)
    {
        var contrat = lecture.Reference<Contrat>(saisie, "ContratId");
        if (contrat is null && lecture.EstJuste) lecture.Signaler("ContratId", "Choisissez la personne.");
        return contrat ?? default;
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Contrats = Faits.ContratsTenusVisibles(Acteur);
        if (Conflit is { TypeObjet: nameof(EvaluationFinale) } evaluation) Evaluation.Version = evaluation.VersionActuelle.ToString();
        if (Conflit is { TypeObjet: nameof(SortieStagiaire) } suite) Sortie.Version = suite.VersionActuelle.ToString();
        var visibles = Contrats.Select(c => c.Id).ToHashSet();
        var sorties = Faits.Sorties.Where(s => s.Jalon == Jalon.FinDeContrat && visibles.Contains(s.ContratId)).ToList();
        Familles = FamilleDeSorties.De(sorties);
        Famille = Familles.FirstOrDefault(f => f.Code == Request.Query["suite"]);
        var deLaFamille = sorties.Where(s => Famille is null || Famille.Contient(s)).Select(s => s.ContratId).ToHashSet();
        Liste = ListeCourte<Contrat>.Lire(Request, Tableau(), etat => Contrats.Where(c => (Famille is null || deLaFamille.Contains(c.Id)) && etat.Filtre("evaluee") switch { "oui" => Resultat(c) is not null, "non" => Resultat(c) is null, _ => true }),
            c => [Faits.NomDe(c.PersonneId), Faits.NomDe(c.EntrepriseId)],
            ("personne", c => Faits.NomDe(c.PersonneId)), ("entreprise", c => Faits.NomDe(c.EntrepriseId)), ("evaluation", c => Resultat(c)), ("fin", c => Situation(c, Jalon.FinDeContrat)), ("trois", c => Situation(c, Jalon.TroisMois)), ("six", c => Situation(c, Jalon.SixMois)));
    }

    private Tableau<Contrat> Tableau() => new($"evaluations-{Action.Code}",
    [
        ("Personne", c => Faits.NomDe(c.PersonneId)), ("Entreprise", c => Faits.NomDe(c.EntrepriseId)), ("Évaluation", c => Resultat(c)),
        ("Fin du contrat", c => Situation(c, Jalon.FinDeContrat)), ("À 3 mois", c => Situation(c, Jalon.TroisMois)), ("À 6 mois", c => Situation(c, Jalon.SixMois)),
    ]);

    /// <summary>Result of the final evaluation of a trainee, in words.</summary>
    public string? Resultat(Contrat contrat) => Faits.Evaluations.FirstOrDefault(e => e.ContratId == contrat.Id)?.Resultat.Libelle();

    /// <summary>Outcome of a trainee at a time, in words.</summary>
    public string? Situation(Contrat contrat, Jalon jalon) => Faits.Sorties.FirstOrDefault(s => s.ContratId == contrat.Id && s.Jalon == jalon) is { } sortie
        ? sortie.Issue == Issue.Cdd ? $"CDD de {sortie.DureeCddMois} mois" : sortie.Issue.Libelle()
        : null;

    /// <summary>Raw text of the evaluation's form.</summary>
    public sealed class EvaluationSaisie
    {
        public string? Version { get; set; }

        public string? ContratId { get; set; }

        public DateSaisie Le { get; set; } = new();

        public string? Resultat { get; set; }

        public string? Appreciation { get; set; }

        /// <summary>The form of a trainee, filled from a known evaluation.</summary>
        public static EvaluationSaisie De(Contrat contrat, EvaluationFinale? evaluation) => new()
        {
            Version = evaluation?.Version.ToString(),
            ContratId = contrat.Id.ToString(),
            Le = DateSaisie.De(evaluation?.Le),
            Resultat = evaluation?.Resultat.ToString(),
            Appreciation = evaluation?.Appreciation,
        };
    }

    /// <summary>Raw text of the outcome's form.</summary>
    public sealed class SortieSaisie
    {
        public string? Version { get; set; }

        public string? ContratId { get; set; }

        public string? Jalon { get; set; }

        public DateSaisie Le { get; set; } = new();

        public string? Issue { get; set; }

        public string? DureeCddMois { get; set; }

        public string? MemeEmployeur { get; set; }

        /// <summary>The form of a trainee at a time, filled from a known outcome.</summary>
        public static SortieSaisie De(Contrat contrat, Jalon jalon, SortieStagiaire? sortie) => new()
        {
            Version = sortie?.Version.ToString(),
            ContratId = contrat.Id.ToString(),
            Jalon = jalon.ToString(),
            Le = DateSaisie.De(sortie?.Le),
            Issue = sortie?.Issue.ToString(),
            DureeCddMois = sortie?.DureeCddMois?.ToString(Ecriture.Francais),
            MemeEmployeur = Reponses.EnTexte(sortie?.MemeEmployeur),
        };
    }
}
