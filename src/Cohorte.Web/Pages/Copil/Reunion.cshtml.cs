using Cohorte.Application.Actions;
using Cohorte.Application.Copil;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Copil;

/// <summary>A meeting: agenda, presence, decisions, what it gives to do, minutes.</summary>
[Exige(Permission.VoirCopil, Ecriture = Permission.ConduireCopil)]
public sealed class ReunionModel(CohorteDbContext context, TenirReunion tenir, LecteurDeFaits lecteur, TimeProvider horloge) : PageDAction
{
    private const int PresentsMaximum = 200;
    private Id<ReunionCopil> _id;

    /// <summary>Raw text of the forms.</summary>
    [BindProperty]
    public ReunionSaisie Saisie { get; set; } = new();

    /// <summary>The meeting.</summary>
    public ReunionCopil Reunion { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie.CompteRendu = Reunion.CompteRendu;
        Saisie.Version = Reunion.Version.ToString();
        return Page();
    }

    public async Task<IActionResult> OnGetPdfAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        return ReponsePdf.De(CompteRenduEnPdf.Composer(faits, [Reunion], horloge.MaintenantAParis()), $"copil-{Action.Code}-{Reunion.Le:yyyy-MM-dd}");
    }

    public Task<IActionResult> OnPostConvoquerAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, _ => tenir.ConvoquerAsync(Acteur, ActionId, _id, Version(Saisie.Version), annulation), "La réunion est convoquée.", annulation);

    public Task<IActionResult> OnPostTenirAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, async lecture =>
        {
            var presents = lecture.EntierExige(Saisie.Presents, nameof(Saisie.Presents), 0, PresentsMaximum, "Donnez le nombre de membres présents.");
            var quorum = lecture.OuiNon(Saisie.Quorum, nameof(Saisie.Quorum));
            if (quorum is null && string.IsNullOrEmpty(Saisie.Quorum)) lecture.Signaler(nameof(Saisie.Quorum), "Dites si le quorum est atteint.");
            return lecture.EstJuste ? await tenir.TenirAsync(Acteur, ActionId, _id, Version(Saisie.Version), presents, quorum!.Value, annulation) : Resultat.Fait;
        }, "La réunion est tenue.", annulation);

    public Task<IActionResult> OnPostRedigerAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, async lecture =>
        {
            var texte = lecture.Texte(Saisie.CompteRendu, nameof(Saisie.CompteRendu), "Rédigez le compte rendu.", Longueurs.CompteRendu);
            return lecture.EstJuste ? await tenir.RedigerAsync(Acteur, ActionId, _id, Version(Saisie.Version), texte, annulation) : Resultat.Fait;
        }, "Le compte rendu est enregistré.", annulation);

    public Task<IActionResult> OnPostApprouverAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, _ => tenir.ApprouverAsync(Acteur, ActionId, _id, Version(Saisie.Version), annulation), "Le compte rendu est approuvé ; il ne change plus.", annulation);

    public Task<IActionResult> OnPostDeciderAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, async lecture =>
        {
            var objet = lecture.ChoixExige<ObjetDecision>(Saisie.Objet, nameof(Saisie.Objet), "Choisissez l’objet de la décision.");
            var texte = lecture.Texte(Saisie.Texte, nameof(Saisie.Texte), "Écrivez la décision en une phrase.", Longueurs.Texte);
            var pour = lecture.Entier(Saisie.Pour, nameof(Saisie.Pour), 0, PresentsMaximum);
            var contre = lecture.Entier(Saisie.Contre, nameof(Saisie.Contre), 0, PresentsMaximum);
            return lecture.EstJuste ? await tenir.DeciderAsync(Acteur, ActionId, _id, objet, texte, pour, contre, annulation) : Resultat.Fait;
        }, "La décision est enregistrée.", annulation);

    public Task<IActionResult> OnPostConfierAsync(string id, CancellationToken annulation) =>
        AgirAsync(id, async lecture =>
        {
            var intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Écrivez ce qui est à faire.", Longueurs.Texte);
            var responsable = lecture.Texte(Saisie.Responsable, nameof(Saisie.Responsable), "Dites qui le fait.");
            var echeance = lecture.DateExigee(Saisie.Echeance, nameof(Saisie.Echeance), "Donnez une échéance.");
            return lecture.EstJuste ? await tenir.ConfierAsync(Acteur, ActionId, _id, intitule, responsable, echeance, annulation) : Resultat.Fait;
        }, "C’est noté.", annulation);

    public Task<IActionResult> OnPostSolderAsync(string id, string? suivi, CancellationToken annulation) =>
        AgirAsync(id, async _ => Id<ActionASuivre>.TryParse(suivi, null, out var cible) ? await tenir.SolderAsync(Acteur, ActionId, cible, annulation) : null, "C’est noté comme fait.", annulation);

    private async Task<IActionResult> AgirAsync(string id, Func<LectureDeSaisie, Task<Resultat?>> agir, string annonce, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        if (await agir(lecture) is not { } resultat) return NotFound();
        if (resultat.EstFait && lecture.EstJuste)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/copil/{id}");
        }

        Montrer(resultat.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        Saisie.CompteRendu ??= Reunion.CompteRendu;
        await ChargerAsync(id, annulation);
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<ReunionCopil>.TryParse(id, null, out _id)) return false;
        var reunion = await context.ReunionsCopil.AsNoTracking().AsSplitQuery().Include(r => r.Decisions).Include(r => r.ActionsASuivre).SingleOrDefaultAsync(r => r.ActionId == ActionId && r.Id == _id, annulation);
        if (reunion is null) return false;
        Reunion = reunion;
        return true;
    }

    /// <summary>Raw text of the forms.</summary>
    public sealed class ReunionSaisie
    {
        public string? Version { get; set; }

        public string? Presents { get; set; }

        public string? Quorum { get; set; }

        public string? CompteRendu { get; set; }

        public string? Objet { get; set; }

        public string? Texte { get; set; }

        public string? Pour { get; set; }

        public string? Contre { get; set; }

        public string? Intitule { get; set; }

        public string? Responsable { get; set; }

        public DateSaisie Echeance { get; set; } = new();
    }
}
