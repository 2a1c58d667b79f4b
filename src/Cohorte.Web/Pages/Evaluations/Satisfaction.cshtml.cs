using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Application.Evaluations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Evaluations;

/// <summary>What trainees, employers and providers answered to the satisfaction survey.</summary>
[Exige(Permission.VoirEvaluations, Ecriture = Permission.ModifierEvaluations)]
public sealed class SatisfactionModel(LecteurDeFaits lecteur, NoterSortie noter) : PageDeListeDAction<EnqueteSatisfaction>
{
    private const int NoteSatisfaite = 3;

    /// <summary>The form.</summary>
    [BindProperty]
    public ReponseSaisie Reponse { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>The scale.</summary>
    public static IReadOnlyList<(string Valeur, string Texte)> Notes { get; } = [("1", "Pas satisfait"), ("2", "Peu satisfait"), ("3", "Satisfait"), ("4", "Très satisfait")];

    /// <summary>Who may be said to answer: a provider records its own answer.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Repondants => [.. Libelles.Options<Repondant>().Where(o => Acteur.VoitTouteLAction || o.Valeur == nameof(Repondant.OrganismeFormation))];

    /// <summary>Trainees, for the form.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Personnes => [.. Faits.ContratsTenus.Select(c => (c.Id.ToString(), Faits.NomDe(c.PersonneId)))];

    /// <summary>Firms, for the form.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Entreprises => [.. Faits.Besoins.Select(b => (b.EntrepriseId.ToString(), Faits.NomDe(b.EntrepriseId)))];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Reponse));
        var repondant = lecture.ChoixExige<Repondant>(Reponse.Repondant, nameof(Reponse.Repondant), "Dites qui répond.");
        var contrat = lecture.Reference<Contrat>(Reponse.ContratId, nameof(Reponse.ContratId));
        var entreprise = lecture.Reference<Entreprise>(Reponse.EntrepriseId, nameof(Reponse.EntrepriseId));
        var note = lecture.EntierExige(Reponse.Note, nameof(Reponse.Note), 1, Notes.Count, "Choisissez une note.");
        var renouvellerait = lecture.OuiNon(Reponse.Renouvellerait, nameof(Reponse.Renouvellerait));
        var commentaire = lecture.TexteFacultatif(Reponse.Commentaire, nameof(Reponse.Commentaire), Longueurs.Texte);
        var le = lecture.DateExigee(Reponse.Le, nameof(Reponse.Le), "Donnez la date de la réponse.");
        return await EcrireAsync(lecture, () => noter.RepondreAsync(Acteur, ActionId, repondant, contrat, entreprise, note, renouvellerait, commentaire, le, annulation), nameof(Reponse), "La réponse est notée.", "evaluations/satisfaction", annulation);
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Liste = ListeCourte<EnqueteSatisfaction>.Lire(Request, Tableau(),
            etat => Faits.Enquetes.Where(r => (etat.Filtre<Repondant>("repondant") is not { } voulu || r.Repondant == voulu) && etat.Filtre("note") switch { "oui" => r.Note >= NoteSatisfaite, "non" => r.Note < NoteSatisfaite, _ => true }),
            r => [Nom(r), Commentaire(r)],
            ("-date", r => r.Le), ("qui", r => Nom(r)), ("repondant", r => r.Repondant.Libelle()), ("note", r => r.Note), ("recommencerait", r => r.Renouvellerait));
    }

    private Tableau<EnqueteSatisfaction> Tableau() => new($"satisfaction-{Action.Code}",
    [
        ("Qui", r => Nom(r)), ("En qualité de", r => r.Repondant.Libelle()), ("Répondu le", r => r.Le), ("Satisfaction", r => Mots(r)), ("Recommencerait", r => r.Renouvellerait), ("Commentaire", r => Commentaire(r)),
    ]);

    /// <summary>What the answer says in words; a provider does not read what trainees and firms wrote.</summary>
    public string? Commentaire(EnqueteSatisfaction reponse) => Acteur.VoitTouteLAction || reponse.Repondant == Repondant.OrganismeFormation ? reponse.Commentaire : null;

    /// <summary>Who answered: a person, a firm, or only in what capacity, which is all that a provider reads.</summary>
    public string Nom(EnqueteSatisfaction reponse) =>
        !Acteur.VoitTouteLAction ? reponse.Repondant.Libelle()
        : reponse.EntrepriseId is { } entreprise ? Faits.NomDe(entreprise)
        : Faits.Contrats.FirstOrDefault(c => c.Id == reponse.ContratId) is { } contrat ? Faits.NomDe(contrat.PersonneId)
        : reponse.Repondant.Libelle();

    /// <summary>The note, in words.</summary>
    public static string Mots(EnqueteSatisfaction reponse) => Notes[reponse.Note - 1].Texte;

    /// <summary>The answers in a sentence: how many, how many satisfied.</summary>
    public static string EnUnePhrase(IReadOnlyList<EnqueteSatisfaction> reponses) =>
        reponses.Count == 0 ? "Aucune réponse" : $"{Ecriture.Compte(reponses.Count, "réponse")}, {Ecriture.Compte(reponses.Count(r => r.Note >= NoteSatisfaite), "satisfaite")}";

    /// <summary>Raw text of the form.</summary>
    public sealed class ReponseSaisie
    {
        public string? Repondant { get; set; }

        public string? ContratId { get; set; }

        public string? EntrepriseId { get; set; }

        public string? Note { get; set; }

        public string? Renouvellerait { get; set; }

        public string? Commentaire { get; set; }

        public DateSaisie Le { get; set; } = new();
    }
}
