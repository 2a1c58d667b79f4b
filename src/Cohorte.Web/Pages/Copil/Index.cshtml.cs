using Cohorte.Application.Actions;
using Cohorte.Application.Copil;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Copil;

/// <summary>The steering committee of an action: its meetings, who sits in it.</summary>
[Exige(Permission.VoirCopil, Ecriture = Permission.ConduireCopil)]
public sealed class IndexModel(LecteurDeFaits lecteur, ConstituerCopil constituer, TenirReunion tenir, TimeProvider horloge) : PageDeListeDAction<ReunionCopil>
{
    /// <summary>Members named beside the meetings; the others are in their list.</summary>
    public const int MembresMontres = 12;

    /// <summary>Day of constitution.</summary>
    [BindProperty]
    public DateSaisie ConstitueLe { get; set; } = new();

    /// <summary>Version of the action that the person had before the eyes.</summary>
    [BindProperty]
    public string? VersionDeLAction { get; set; }

    /// <summary>A new meeting.</summary>
    [BindProperty]
    public ReunionSaisie Reunion { get; set; } = new();

    /// <summary>Facts of the action.</summary>
    public FaitsAction Faits { get; private set; } = null!;

    /// <summary>Gaps too long between meetings.</summary>
    public IReadOnlyList<string> Retards { get; private set; } = [];

    public async Task OnGetAsync(string? depuis, CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        (ConstitueLe, VersionDeLAction) = (DateSaisie.De(Faits.Action.CopilConstitueLe), Faits.Action.Version.ToString());
        if (Faits.Reunions.FirstOrDefault(r => r.Id.ToString() == depuis) is { } modele)
        {
            Reunion = new ReunionSaisie { Heure = modele.Heure is { } heure ? $"{heure:HH\\:mm}" : null, Lieu = modele.Lieu, OrdreDuJour = modele.OrdreDuJour };
        }
    }

    public async Task<IActionResult> OnPostConstituerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, "");
        if (ConstitueLe.EstVide) ModelState.AddModelError(nameof(ConstitueLe), "Donnez la date de constitution.");
        else if (!ConstitueLe.TryLire(out _)) ModelState.AddModelError(nameof(ConstitueLe), "Cette date n’existe pas. Saisissez le jour, le mois et l’année.");
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        ConstitueLe.TryLire(out var le);
        return await SuiteAsync(await constituer.DaterAsync(Acteur, ActionId, Version(VersionDeLAction), le, annulation), "", "La date de constitution est notée.", annulation);
    }

    public async Task<IActionResult> OnPostReunionAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState, nameof(Reunion));
        var le = lecture.DateExigee(Reunion.Le, nameof(Reunion.Le), "Donnez la date de la réunion.");
        TimeOnly? heure = null;
        if (!string.IsNullOrWhiteSpace(Reunion.Heure))
        {
            if (TimeOnly.TryParseExact(Reunion.Heure.Trim().Replace(" ", "", StringComparison.Ordinal), ["H:mm", "HH:mm", "H'h'mm", "HH'h'mm", "H'h'", "HH'h'"], Ecriture.Francais, System.Globalization.DateTimeStyles.None, out var lue)) heure = lue;
            else lecture.Signaler(nameof(Reunion.Heure), "Saisissez une heure comme 14:00 ou 14 h 00.");
        }

        var donnees = new DonneesReunion(le, heure, lecture.TexteFacultatif(Reunion.Lieu, nameof(Reunion.Lieu)), lecture.TexteFacultatif(Reunion.OrdreDuJour, nameof(Reunion.OrdreDuJour), Longueurs.Texte));
        if (!lecture.EstJuste) return await RedisplayAsync(annulation);
        var resultat = await tenir.PrevoirAsync(Acteur, ActionId, donnees, annulation);
        if (!resultat.EstFait) return await SuiteAsync(Resultat.Refuse(resultat.Refus), nameof(Reunion), "", annulation);
        Annoncer("La réunion est prévue.");
        return Redirect($"/actions/{Action.Code}/copil/{resultat.Valeur}");
    }

    private async Task<IActionResult> SuiteAsync(Resultat resultat, string prefixe, string annonce, CancellationToken annulation)
    {
        if (resultat.EstFait)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/copil");
        }

        Montrer(resultat.Refus, prefixe);
        if (Conflit is { TypeObjet: nameof(ActionCollective) } conflit)
        {
            ModelState.Remove(nameof(VersionDeLAction));
            VersionDeLAction = conflit.VersionActuelle.ToString();
        }

        return await RedisplayAsync(annulation);
    }

    private async Task<IActionResult> RedisplayAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        return Page();
    }

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        Faits = await lecteur.ChargerAsync(ActionId, annulation);
        Liste = ListeCourte<ReunionCopil>.Lire(Request, Tableau(), etat => Faits.Reunions.Where(r => etat.Filtre<EtatReunion>("etat") is not { } voulu || r.Etat == voulu),
            r => [r.OrdreDuJour, r.Lieu, .. r.Decisions.Select(d => d.Texte)],
            ("-date", r => r.Le), ("etat", r => r.Etat), ("decisions", r => r.Decisions.Count));
        Retards = CriteresCopil.Retards(Faits, horloge.AujourdhuiAParis());
    }

    private Tableau<ReunionCopil> Tableau() => new($"copil-{Action.Code}",
    [
        ("Date", r => r.Le), ("Heure", r => r.Heure is { } heure ? $"{heure:HH} h {heure:mm}" : null), ("Lieu", r => r.Lieu), ("Ordre du jour", r => r.OrdreDuJour), ("État", r => r.Etat.Libelle()), ("Décisions", r => r.Decisions.Count),
        ("Présents", r => r.Presents), ("Quorum atteint", r => r.QuorumAtteint),
    ]);

    /// <summary>A new meeting.</summary>
    public sealed class ReunionSaisie
    {
        public DateSaisie Le { get; set; } = new();

        public string? Heure { get; set; }

        public string? Lieu { get; set; }

        public string? OrdreDuJour { get; set; }
    }
}
