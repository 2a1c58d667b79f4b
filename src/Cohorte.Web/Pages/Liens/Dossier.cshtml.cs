using System.Text;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Web.Kit;
using Cohorte.Web.Liens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Liens;

/// <summary>A candidate's own file, by its personal link: where it is, what comes next, how to withdraw. Opens nothing else.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DossierModel(CohorteDbContext context, LecteurDeCalendriers calendriers, AppareilAdmis appareil, TimeProvider horloge) : PageParLien(appareil)
{
    private const int JoursMontres = 5;

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

    /// <summary>Next days in centre, from the published calendar of the person's group.</summary>
    public IReadOnlyList<DateOnly> JoursEnCentre { get; private set; } = [];

    /// <summary>Whether the person may still withdraw.</summary>
    public bool PeutRenoncer => TransitionsCandidature.Table.Appliquer(Etat, "Desister", Role.Candidat).EstFait;

    /// <summary>Whether the person may say where it would like to work.</summary>
    public bool PeutSouhaiter => Domaine.Affectations.VoeuxDuCandidat.SontOuverts(Etat);

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

    /// <summary>The half-days in centre as an agenda; a new version replaces the former, what is removed is cancelled.</summary>
    public async Task<IActionResult> OnGetAgendaAsync(CancellationToken annulation)
    {
        if (await OuvrirAsync(annulation) is { } ferme) return ferme;
        if (await CalendrierAsync(annulation) is not { } lu) return NotFound();
        var anciennes = (await calendriers.AnciennesAsync(lu.Calendrier, annulation)).Where(s => s.Groupe == lu.Groupe && lu.Probleme.Modules.Any(m => m.Id == s.Module)).ToList();
        var agenda = AgendasDuCalendrier.Agenda(lu.Probleme, lu.Seances, anciennes, lu.Calendrier.Numero!.Value, horloge.MaintenantUtc());
        return File(Encoding.UTF8.GetBytes(agenda), "text/calendar; charset=utf-8", "mes-jours-en-centre.ics");
    }

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
        var aujourdhui = horloge.AujourdhuiAParis();
        if (await CalendrierAsync(annulation) is { } lu) JoursEnCentre = [.. lu.Seances.Select(s => s.Jour).Where(j => j >= aujourdhui).Distinct().Order().Take(JoursMontres)];
        return null;
    }

    /// <summary>The published calendar and the half-days of the group of the person's firm, once the person is retained.</summary>
    private async Task<(Calendrier Calendrier, ProblemeCalendrier Probleme, string Groupe, IReadOnlyList<Seance> Seances)?> CalendrierAsync(CancellationToken annulation)
    {
        if (Etat is not (EtatCandidature.Retenue or EtatCandidature.EnContrat)) return null;
        var actionId = Lien.ActionId!.Value;
        var publie = (await calendriers.ListerAsync(actionId, annulation)).FirstOrDefault(c => c.Etat == EtatCalendrier.Publie);
        if (publie is null) return null;
        var entreprise = await (
            from c in context.Candidatures
            join p in context.Postes on c.PosteId equals p.Id
            where c.ActionId == actionId && c.PersonneId == Lien.PersonneId
            select (Id<Entreprise>?)p.EntrepriseId).FirstOrDefaultAsync(annulation);
        var calendrier = (await calendriers.TrouverAsync(actionId, publie.Id, annulation))!;
        var probleme = LecteurDeCalendriers.Probleme(calendrier);
        if (entreprise is not { } sienne || probleme.Groupes.FirstOrDefault(g => g.Entreprises.Contains(sienne.ToString())) is not { } groupe) return null;
        return (calendrier, probleme, groupe.Id, [.. calendrier.EnSeances().Where(s => s.Groupe == groupe.Id)]);
    }
}
