using Cohorte.Application.Conformite;
using Cohorte.Application.Contrats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Cohorte.Web.Pages.Conformite;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>The file of a contract: its terms while it is a draft, then its signatures and its life.</summary>
[Exige(Permission.VoirContrats, Ecriture = Permission.ModifierContrats)]
public sealed class ContratModel(LecteurDeContrats lecteur, RedigerContrat rediger, ConduireContrat conduire, SignerContrat signer, LecteurDeConformite conformite, TimeProvider horloge) : PageDAction, IFormulaireDeContrat
{
    private static readonly HashSet<string> FormalitesDatees = new(StringComparer.Ordinal) { "DPAE", "FRM-02", "SAN-01", "SAN-02", "SAN-03", "TRN-04", "RUP-01" };

    /// <inheritdoc />
    [BindProperty]
    public ContratSaisie Saisie { get; set; } = new();

    /// <summary>The contract and what surrounds it.</summary>
    public DossierContrat Dossier { get; private set; } = null!;

    /// <summary>What the law says of the contract.</summary>
    public FeuilleAffichee Feuille { get; private set; } = null!;

    /// <summary>What the law says of the life of the contract, once it is ready to sign.</summary>
    public IReadOnlyList<Verdict> Vie { get; private set; } = [];

    /// <summary>The formalities with a last day, as the rules say them.</summary>
    public IEnumerable<Verdict> Echeances => Vie.Where(v => FormalitesDatees.Contains(v.Code) && v.Resultat is not ResultatRegle.NonApplicable);

    /// <summary>Where what the rules lack is entered, for who may enter it.</summary>
    public LiensDeSaisie Liens => LiensDeSaisie.DuContrat(Action.Code, Dossier.Contrat, Peut);

    /// <summary>Transitions open to the visitor.</summary>
    public IReadOnlySet<string> Ouvertes { get; private set; } = new HashSet<string>();

    /// <summary>Sign shown beside a state.</summary>
    public static string Signe(EtatContrat etat) => etat switch
    {
        EtatContrat.Signe or EtatContrat.Termine => "ok",
        EtatContrat.EnExecution => "cours",
        EtatContrat.ASigner => "attente",
        EtatContrat.Rompu => "bloque",
        _ => "inconnu",
    };

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = ContratSaisie.De(Dossier.Contrat);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string id, CancellationToken annulation) => FaireAsync(id, "Le contrat est enregistré.", async (cible, lecture) =>
    {
        var termes = Saisie.LireTermes(lecture);
        return lecture.EstJuste ? await rediger.ModifierAsync(Acteur, ActionId, cible.Id, cible.Version, termes, annulation) : Resultat.Fait;
    }, annulation);

    public Task<IActionResult> OnPostPreparerAsync(string id, CancellationToken annulation) =>
        FaireAsync(id, "Le contrat attend les signatures.", (cible, _) => conduire.PreparerSignatureAsync(cible, annulation), annulation);

    public Task<IActionResult> OnPostCorrigerAsync(string id, CancellationToken annulation) =>
        FaireAsync(id, "Le contrat est repris en brouillon.", (cible, _) => conduire.CorrigerAsync(cible, annulation), annulation);

    public Task<IActionResult> OnPostSignerAsync(string id, CancellationToken annulation) => FaireAsync(id, "Le contrat est signé.", async (cible, lecture) =>
    {
        var employeur = lecture.DateExigee(Saisie.SigneEmployeurLe, nameof(Saisie.SigneEmployeurLe), "Donnez le jour où l’employeur a signé.");
        var salarie = lecture.DateExigee(Saisie.SigneSalarieLe, nameof(Saisie.SigneSalarieLe), "Donnez le jour où le salarié a signé.");
        return lecture.EstJuste ? await signer.SignerAsync(cible, employeur, salarie, annulation) : Resultat.Fait;
    }, annulation);

    public Task<IActionResult> OnPostExecuterAsync(string id, CancellationToken annulation) =>
        FaireAsync(id, "Le contrat a commencé.", (cible, _) => conduire.ExecuterAsync(cible, annulation), annulation);

    public Task<IActionResult> OnPostTerminerAsync(string id, CancellationToken annulation) =>
        FaireAsync(id, "Le contrat est terminé.", (cible, _) => conduire.TerminerAsync(cible, annulation), annulation);

    public Task<IActionResult> OnPostRompreAsync(string id, CancellationToken annulation) => FaireAsync(id, "La rupture est notée.", async (cible, lecture) =>
    {
        var le = lecture.DateExigee(Saisie.RompuLe, nameof(Saisie.RompuLe), "Donnez le jour de la rupture.");
        var cause = lecture.Choix<CauseRupture>(Saisie.CauseRupture, nameof(Saisie.CauseRupture));
        return lecture.EstJuste ? await conduire.RompreAsync(cible, le, cause, annulation) : Resultat.Fait;
    }, annulation);

    public Task<IActionResult> OnPostAbandonnerAsync(string id, CancellationToken annulation) => FaireAsync(id, "Le contrat est abandonné.", async (cible, lecture) =>
    {
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        return lecture.EstJuste ? await conduire.AbandonnerAsync(cible, motif, annulation) : Resultat.Fait;
    }, annulation);

    public Task<IActionResult> OnPostRevueAsync(string id, CancellationToken annulation) => FaireAsync(id, "L’examen du programme est noté.", async (cible, lecture) =>
    {
        var le = lecture.DateExigee(Saisie.RevueAdequationLe, nameof(Saisie.RevueAdequationLe), "Donnez le jour de l’examen.");
        var conclusion = lecture.TexteFacultatif(Saisie.RevueAdequationConclusion, nameof(Saisie.RevueAdequationConclusion), Longueurs.Texte);
        return lecture.EstJuste ? await conduire.NoterRevueAsync(cible, le, conclusion, annulation) : Resultat.Fait;
    }, annulation);

    public Task<IActionResult> OnPostFormalitesAsync(string id, CancellationToken annulation) => FaireAsync(id, "Les formalités sont notées.", async (cible, lecture) =>
    {
        var formalites = Saisie.LireFormalites(lecture);
        return lecture.EstJuste ? await conduire.NoterFormalitesAsync(cible, formalites, annulation) : Resultat.Fait;
    }, annulation);

    private async Task<IActionResult> FaireAsync(string id, string annonce, Func<CibleContrat, LectureDeSaisie, Task<Resultat?>> faire, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var rendu = await faire(new CibleContrat(Acteur, ActionId, Dossier.Contrat.Id, Version(Saisie.Version)), new LectureDeSaisie(ModelState));
        if (rendu is not { } resultat) return NotFound();
        if (resultat.EstFait && ModelState.IsValid)
        {
            Annoncer(annonce);
            return Redirect($"/actions/{Action.Code}/contrats/{id}");
        }

        Montrer(resultat.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Contrat>.TryParse(id, null, out var cle) || await lecteur.LireAsync(ActionId, Acteur, cle, annulation) is not { } trouve) return false;
        Dossier = trouve;
        var juge = await conformite.LireAsync(trouve.Contrat, annulation);
        Feuille = FeuilleAffichee.De(juge.Faits, juge.Droit, juge.Autour.BasesLegales) with { EstRepliee = true, Liens = Liens };
        if (trouve.Contrat.Etat is not (EtatContrat.Brouillon or EtatContrat.Abandonne)) Vie = VerdictsEnregistres.DuContrat(trouve.Contrat, juge.Autour, juge.Droit, horloge.AujourdhuiAParis());
        Ouvertes = TransitionsContrat.Table.Ouvertes(trouve.Contrat.Etat, Acteur.Role!.Value).Select(t => t.Nom).ToHashSet(StringComparer.Ordinal);
        return true;
    }
}
