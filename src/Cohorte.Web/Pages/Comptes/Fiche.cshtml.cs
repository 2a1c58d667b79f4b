using Cohorte.Application.Comptes;
using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>An account: on whose behalf it acts, the actions it belongs to, whether it may come in.</summary>
[Exige(Permission.AdministrerComptes)]
public sealed class FicheModel(CohorteDbContext context, AdministrerComptes administrer, InviterCompte inviter, OrganisationsDesComptes organisations, CarnetDAdresses carnet, SessionsARevoir sessions) : PageCohorte
{
    /// <summary>Account of the page.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The forms.</summary>
    [BindProperty]
    public FicheSaisie Saisie { get; set; } = new();

    /// <summary>The account.</summary>
    public Compte Compte { get; private set; } = null!;

    /// <summary>Its organisation.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>Name of the firm, partner or provider on whose behalf it acts.</summary>
    public string? Pour { get; private set; }

    /// <summary>Actions it belongs to.</summary>
    public IReadOnlyList<Appartenance> Actions { get; private set; } = [];

    /// <summary>What it can act for.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Choix { get; private set; } = [];

    /// <summary>Part of a name that narrows them.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

    /// <summary>What its role acts for.</summary>
    public TypeInterlocuteur? Exige => RattachementDesRoles.Exige(Compte.Role);

    /// <summary>Whether it is the visitor's own.</summary>
    public bool EstLeSien => Compte.Id == Acteur.CompteId;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        Proposer();
        return Page();
    }

    public async Task<IActionResult> OnPostRattacherAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var code = lecture.Texte(Saisie.Code, nameof(Saisie.Code), "Donnez le code de l’action.").ToUpperInvariant();
        return await SuiteAsync(lecture.EstJuste ? await administrer.RattacherAsync(Acteur, Id, code, annulation) : default(Resultat?), "Le compte est membre de l’action.", annulation);
    }

    public async Task<IActionResult> OnPostRetirerAsync(CancellationToken annulation)
    {
        if (!Id<MembreAction>.TryParse(Saisie.MembreId, null, out var membre)) return NotFound();
        return await SuiteAsync(await administrer.RetirerAsync(Acteur, Id, membre, annulation), "Le compte est retiré de l’action.", annulation);
    }

    public async Task<IActionResult> OnPostSituerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var organisation = lecture.TexteFacultatif(Saisie.Organisation, nameof(Saisie.Organisation));
        Interlocuteur? rattachement = null;
        if (!string.IsNullOrWhiteSpace(Saisie.Rattachement) && !Interlocuteur.TryParse(Saisie.Rattachement, null, out rattachement)) lecture.Signaler(nameof(Saisie.Rattachement), "Choisissez une réponse de la liste.");
        return await SuiteAsync(lecture.EstJuste ? await administrer.SituerAsync(Acteur, Id, organisation, rattachement, annulation) : default(Resultat?), "C’est enregistré. La personne le voit dans la minute.", annulation);
    }

    public async Task<IActionResult> OnPostReinviterAsync(CancellationToken annulation) =>
        await SuiteAsync(await inviter.RenouvelerAsync(Acteur, Id, annulation), "Une nouvelle invitation est partie.", annulation);

    public async Task<IActionResult> OnPostFermerAsync(CancellationToken annulation)
    {
        if (!Saisie.Confirmation) ModelState.AddModelError("Saisie.Confirmation", "Cochez la case pour fermer ce compte.");
        var ferme = ModelState.IsValid ? await administrer.FermerAsync(Acteur, Id, annulation) : default(Resultat?);
        if (ferme is { EstFait: true }) sessions.Revoir(Id);
        return await SuiteAsync(ferme, "Le compte est fermé, ses sessions aussi.", annulation);
    }

    public async Task<IActionResult> OnPostRouvrirAsync(CancellationToken annulation) =>
        await SuiteAsync(await administrer.RouvrirAsync(Acteur, Id, annulation), "Le compte est rouvert.", annulation);

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect($"/comptes/{Id}");
        }

        context.ChangeTracker.Clear();
        if (!await ChargerAsync(annulation)) return NotFound();
        if (resultat is { } refus) Montrer(refus.Refus);
        Proposer();
        return Page();
    }

    private void Proposer()
    {
        Saisie.Rattachement ??= Rattache()?.ToString();
        if (Compte.Role == Role.ExpertComptable) Saisie.Organisation ??= Organisation?.Nom;
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id, annulation) is not { } compte) return false;
        Compte = compte;
        Organisation = await context.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == compte.OrganisationId, annulation);
        Actions = await (from m in context.MembresActions.AsNoTracking()
                         join a in context.Actions on m.ActionId equals a.Id
                         where m.CompteId == Id
                         orderby a.Code
                         select new Appartenance(m.Id, a.Code, a.Intitule, m.Depuis)).ToListAsync(annulation);
        if (Exige is not { } type) return true;
        var sien = Rattache();
        Pour = sien is null ? null : await organisations.NomAsync(sien, annulation);
        var choix = Nom.Borner((await carnet.OrganismesAsync(type, Nom.Cle, NomCherche.Maximum + 1, annulation)).Single());
        Choix = sien is null || choix.Any(c => c.Valeur == sien.ToString()) ? choix : [(sien.ToString(), Pour ?? ""), .. choix];
        return true;
    }

    /// <summary>What its organisation is, of the kind that its role asks for.</summary>
    private Interlocuteur? Rattache() => Exige is { } type ? Organisation?.De(type) : null;

    /// <summary>An action the account belongs to.</summary>
    public sealed record Appartenance(Id<MembreAction> Id, string Code, string Intitule, DateOnly Depuis);

    /// <summary>Raw text of the forms.</summary>
    public sealed class FicheSaisie
    {
        public string? Code { get; set; }

        public string? MembreId { get; set; }

        public string? Rattachement { get; set; }

        public string? Organisation { get; set; }

        public bool Confirmation { get; set; }
    }
}
