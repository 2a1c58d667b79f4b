using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>A candidate's own file, by its personal link: where it is, what comes next, how to withdraw. Opens nothing else.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class DossierModel(CohorteDbContext context, AppareilAdmis appareil, TimeProvider horloge) : PageParLien(appareil)
{
    /// <summary>Motive of a withdrawal.</summary>
    [BindProperty]
    public string? Motif { get; set; }

    /// <summary>First name of the person.</summary>
    public string Prenom { get; private set; } = "";

    /// <summary>State of its candidacy.</summary>
    public EtatCandidature Etat { get; private set; }

    /// <summary>Action, as people call it.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Immersion planned or lived: firm, first and last day.</summary>
    public (string Entreprise, DateOnly Du, DateOnly Au)? Immersion { get; private set; }

    /// <summary>Contract: firm, first day.</summary>
    public (string Entreprise, DateOnly Debut)? Contrat { get; private set; }

    /// <summary>Whether the person may still withdraw.</summary>
    public bool PeutRenoncer => TransitionsCandidature.Table.Appliquer(Etat, "Desister", Role.Candidat).EstFait;

    /// <summary>Where the person is, in a short sentence.</summary>
    public string Situation => Etat switch
    {
        EtatCandidature.Orientee => "Votre nom nous est parvenu. Un conseiller va vous appeler.",
        EtatCandidature.Informee => "Vous connaissez le projet. La sélection va commencer.",
        EtatCandidature.EnSelection => "Vous êtes en sélection. On vous dira la suite.",
        EtatCandidature.Proposee => "Votre dossier est chez une entreprise.",
        EtatCandidature.EnImmersion => "Vous découvrez le métier dans une entreprise.",
        EtatCandidature.Retenue => "Une entreprise est d’accord pour vous recevoir. Le contrat se prépare.",
        EtatCandidature.EnContrat => "Votre contrat est signé.",
        EtatCandidature.EnReserve => "Vous êtes en réserve. On vous appelle si une place se libère.",
        EtatCandidature.NonRetenue => "Votre candidature n’est pas retenue cette fois. Votre conseiller vous explique pourquoi et ce qui est possible.",
        _ => "Vous avez renoncé. Vous pouvez rappeler votre conseiller.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await OuvrirAsync(annulation) ?? Page();

    public async Task<IActionResult> OnPostRenoncerAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        var lecture = new LectureDeSaisie(ModelState, "");
        var motif = string.IsNullOrWhiteSpace(Motif) ? null : lecture.TexteFacultatif(Motif, nameof(Motif), Longueurs.Texte);
        if (motif is null && ModelState.IsValid) ModelState.AddModelError(nameof(Motif), "Dites en quelques mots pourquoi.");
        if (!ModelState.IsValid) return Page();
        var candidature = await context.Candidatures.SingleAsync(c => c.ActionId == Lien.ActionId && c.PersonneId == Lien.PersonneId, annulation);
        var decision = ConduiteDeCandidature.Passer(candidature, new GesteDeCandidature { Transition = "Desister", Motif = motif }, Role.Candidat, horloge.AujourdhuiAParis());
        if (decision.EstFait) decision = await context.EnregistrerAsync(new Operation(new Acteur(null, "Candidat, par son lien", Role.Candidat), "Renoncer"), annulation);
        if (decision.EstFait) return Redirect("/lien/dossier");
        foreach (var refus in decision.Refus) ModelState.AddModelError("", refus.Message);
        return Page();
    }

    private async Task<IActionResult?> OuvrirAsync(CancellationToken annulation)
    {
        if (await FermerAsync(UsageLien.DossierCandidat, annulation) is { } ferme) return ferme;
        var (actionId, personneId) = (Lien.ActionId!.Value, Lien.PersonneId!.Value);
        Prenom = await context.Personnes.AsNoTracking().Where(p => p.Id == personneId).Select(p => p.Prenom).SingleAsync(annulation);
        Action = await context.Actions.AsNoTracking().Where(a => a.Id == actionId).Select(a => a.Intitule).SingleAsync(annulation);
        Etat = await context.Candidatures.AsNoTracking().Where(c => c.ActionId == actionId && c.PersonneId == personneId).Select(c => c.Etat).SingleAsync(annulation);
        var immersion = await context.Pmsmps.AsNoTracking().Where(i => i.ActionId == actionId && i.PersonneId == personneId && i.Etat != Domaine.Immersions.EtatPmsmp.Annulee).OrderByDescending(i => i.Du)
            .Select(i => new { i.Du, i.Au, Entreprise = context.Entreprises.Where(e => e.Id == i.EntrepriseId).Select(e => e.RaisonSociale).First() }).FirstOrDefaultAsync(annulation);
        Immersion = immersion is null ? null : (immersion.Entreprise, immersion.Du, immersion.Au);
        var contrat = await context.Contrats.AsNoTracking().Where(c => c.ActionId == actionId && c.PersonneId == personneId && c.SigneSalarieLe != null)
            .Select(c => new { c.DateDebut, Entreprise = context.Entreprises.Where(e => e.Id == c.EntrepriseId).Select(e => e.RaisonSociale).First() }).FirstOrDefaultAsync(annulation);
        Contrat = contrat is null ? null : (contrat.Entreprise, contrat.DateDebut);
        return null;
    }
}
