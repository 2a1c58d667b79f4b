using Cohorte.Application.Persistance;
using Cohorte.Application.Regroupements;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>A need that a firm signalled: noted, edited, withdrawn, reopened.</summary>
[Exige(Permission.VoirRegroupements, Ecriture = Permission.ModifierRegroupements)]
public sealed class BesoinModel(CohorteDbContext context, EnregistrerBesoinSignale enregistrer, ReferentielDesCommunes referentiel, Baremes baremes, TimeProvider horloge) : PageCohorte
{
    private const string Nouveau = "nouveau";

    /// <summary>The form.</summary>
    [BindProperty]
    public BesoinSaisie Saisie { get; set; } = new();

    /// <summary>The need; <c>null</c> for a new one.</summary>
    public BesoinSignale? Besoin { get; private set; }

    /// <summary>Name of its firm.</summary>
    public string Entreprise { get; private set; } = "";

    /// <summary>Code of the action that took it, when the visitor may open it.</summary>
    public string? CodeAction { get; private set; }

    /// <summary>Firms to choose from, for a new need.</summary>
    public IReadOnlyList<(string Id, string Nom)> Entreprises { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string? entreprise, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        if (Besoin is { } besoin)
        {
            Saisie = BesoinSaisie.De(besoin, referentiel.Trouver(besoin.Commune));
            return Page();
        }

        if (!Peut(Permission.ModifierRegroupements)) return Forbid();
        (Saisie.Postes, Saisie.Heures, Saisie.Nature) = ("1", "35", nameof(NatureContrat.Cdi));
        if (Id<Entreprise>.TryParse(entreprise, null, out var firme) && await context.Entreprises.AsNoTracking().SingleOrDefaultAsync(e => e.Id == firme, annulation) is { } connue)
        {
            Saisie.EntrepriseId = connue.Id.ToString();
            if (connue.Commune is not null && referentiel.Chercher($"{connue.CodePostal} {connue.Commune}") is { EstFait: true } commune) Saisie.Commune = commune.Valeur.NomComplet;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var entreprise = lecture.Reference<Entreprise>(Saisie.EntrepriseId, nameof(Saisie.EntrepriseId));
        if (Besoin is null && entreprise is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.EntrepriseId), "Choisissez l’entreprise.");
        var donnees = Lire(lecture);
        if (!lecture.EstJuste || donnees is null) return Page();
        var resultat = Besoin is null
            ? await enregistrer.CreerAsync(Acteur, entreprise!.Value, donnees, annulation)
            : await enregistrer.ModifierAsync(Acteur, Besoin.Id, Version(Saisie.Version), donnees, annulation);
        return Suite(resultat, "Le besoin est enregistré.");
    }

    public async Task<IActionResult> OnPostRetirerAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation) || Besoin is null) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        return lecture.EstJuste ? Suite(await enregistrer.RetirerAsync(Acteur, Besoin.Id, motif, annulation), "Le besoin est retiré.") : Page();
    }

    public async Task<IActionResult> OnPostRouvrirAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation) || Besoin is null) return NotFound();
        return Suite(await enregistrer.RouvrirAsync(Acteur, Besoin.Id, annulation), "Le besoin est de nouveau à regrouper.");
    }

    private DonneesBesoinSignale? Lire(LectureDeSaisie lecture)
    {
        var intitule = lecture.Texte(Saisie.Intitule, nameof(Saisie.Intitule), "Donnez le nom du poste.");
        var rome = lecture.Facultatif<CodeRome>(Saisie.MetierRome, nameof(Saisie.MetierRome), "Un code ROME compte une lettre et quatre chiffres, par exemple A1203.");
        if (string.IsNullOrWhiteSpace(Saisie.MetierRome)) lecture.Signaler(nameof(Saisie.MetierRome), "Donnez la fiche ROME : c’est elle qui réunit les besoins d’un même métier.");
        var postes = lecture.EntierExige(Saisie.Postes, nameof(Saisie.Postes), 1, BesoinSignale.PostesMaximum, "Donnez le nombre de personnes.");
        var nature = lecture.ChoixExige<NatureContrat>(Saisie.Nature, nameof(Saisie.Nature), "Dites si l’emploi est un CDI ou un CDD.");
        var heures = lecture.MesureExigee<Heures>(Saisie.Heures, nameof(Saisie.Heures), "Donnez les heures par semaine.", "Saisissez un nombre d’heures, par exemple 35 ou 32,5.");
        if (ModelState[$"Saisie.{nameof(Saisie.Heures)}"] is not { Errors.Count: > 0 } && HeuresParSemaine.Faute(heures, baremes, horloge.AujourdhuiAParis()) is { } faute) lecture.Signaler(nameof(Saisie.Heures), faute);
        var lieu = lecture.Texte(Saisie.Commune, nameof(Saisie.Commune), "Donnez la commune où l’on travaille.");
        var commune = lieu.Length > 0 ? referentiel.Chercher(lieu) : default;
        if (!commune.EstFait) lecture.Signaler(nameof(Saisie.Commune), commune.Refus[0].Message);
        var debut = lecture.Date(Saisie.DebutSouhaite, nameof(Saisie.DebutSouhaite));
        var difficulte = lecture.TexteFacultatif(Saisie.Difficulte, nameof(Saisie.Difficulte), Longueurs.Texte);
        return lecture.EstJuste && rome is not null
            ? new DonneesBesoinSignale { Intitule = intitule, MetierRome = rome, Postes = postes, Nature = nature, HeuresHebdomadaires = heures, Commune = commune.Valeur, DebutSouhaite = debut, Difficulte = difficulte }
            : null;
    }

    private IActionResult Suite(Resultat? resultat, string annonce)
    {
        if (resultat is not { } rendu) return NotFound();
        if (rendu.EstFait)
        {
            Annoncer(annonce);
            return Redirect("/regroupement/besoins");
        }

        Montrer(rendu.Refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (id == Nouveau)
        {
            Entreprises = [.. (await context.Entreprises.AsNoTracking().OrderBy(e => e.Recherche).Select(e => new { e.Id, e.RaisonSociale }).ToListAsync(annulation)).Select(e => (e.Id.ToString(), e.RaisonSociale))];
            return true;
        }

        if (!Id<BesoinSignale>.TryParse(id, null, out var cle)) return false;
        var (compte, toutes) = (Acteur.CompteId, Domaine.Comptes.Droits.VoitToutesLesActions(Acteur.Role!.Value));
        var lu = await (
            from b in context.BesoinsSignales.AsNoTracking()
            join e in context.Entreprises on b.EntrepriseId equals e.Id
            where b.Id == cle
            select new { Besoin = b, e.RaisonSociale, Action = context.Actions.Where(a => a.Id == b.ActionId && (toutes || context.MembresActions.Any(m => m.ActionId == a.Id && m.CompteId == compte))).Select(a => a.Code).FirstOrDefault() }).SingleOrDefaultAsync(annulation);
        if (lu is null) return false;
        (Besoin, Entreprise, CodeAction) = (lu.Besoin, lu.RaisonSociale, lu.Action);
        return true;
    }
}
