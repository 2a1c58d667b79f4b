using Cohorte.Application.Comptes;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>The accounts of the installation: who may come in, as what, in which actions.</summary>
[Exige(Permission.AdministrerComptes)]
public sealed class IndexModel(CohorteDbContext context, AdministrerComptes administrer, InviterCompte inviter) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneCompte> Tableau = new("comptes", [("Nom", c => c.Nom), ("Adresse", c => c.Courriel), ("Rôle", c => c.Role.Libelle()), ("Organisation", c => c.Organisation), ("Actions", c => c.Actions)]);

    /// <summary>A new account.</summary>
    [BindProperty]
    public CompteSaisie Saisie { get; set; } = new();

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Accounts of the page: identifier, name, address, role, organisation, actions, whether a password was chosen.</summary>
    public IReadOnlyList<LigneCompte> Lignes { get; private set; } = [];

    /// <summary>Accounts in all.</summary>
    public int Total { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<(string Cle, string Titre)> Colonnes => Tableau.Cles;

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken annulation) => FichierDeListe.Csv(Tableau, await Requete().ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken annulation) => FichierDeListe.Xlsx(Tableau, await Requete().ToListAsync(annulation), Etat);

    public async Task<IActionResult> OnPostInviterAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var nom = lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez le nom de la personne.");
        var courriel = lecture.Courriel(Saisie.Courriel, nameof(Saisie.Courriel));
        if (courriel is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.Courriel), "Donnez son adresse électronique.");
        var role = lecture.ChoixExige<Role>(Saisie.Role, nameof(Saisie.Role), "Choisissez ce qu’elle vient faire.");
        var organisation = lecture.TexteFacultatif(Saisie.Organisation, nameof(Saisie.Organisation));
        return await SuiteAsync(lecture.EstJuste ? await inviter.ExecuterAsync(Acteur, nom, courriel!, role, organisation, annulation) : default(Resultat?), "L’invitation est partie.", annulation);
    }

    public async Task<IActionResult> OnPostReinviterAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        if (!Guid.TryParse(Saisie.CompteId, out var compte)) lecture.Signaler(nameof(Saisie.CompteId), "Choisissez un compte.");
        return await SuiteAsync(lecture.EstJuste ? await inviter.RenouvelerAsync(Acteur, compte, annulation) : default(Resultat?), "Une nouvelle invitation est partie.", annulation);
    }

    public async Task<IActionResult> OnPostRattacherAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        if (!Guid.TryParse(Saisie.CompteId, out var compte)) lecture.Signaler(nameof(Saisie.CompteId), "Choisissez un compte.");
        var code = lecture.Texte(Saisie.Code, nameof(Saisie.Code), "Donnez le code de l’action.").ToUpperInvariant();
        return await SuiteAsync(lecture.EstJuste ? await administrer.RattacherAsync(Acteur, compte, code, annulation) : default(Resultat?), "Le compte est membre de l’action.", annulation);
    }

    private async Task<IActionResult> SuiteAsync(Resultat? resultat, string annonce, CancellationToken annulation)
    {
        if (resultat is { EstFait: true })
        {
            Annoncer(annonce);
            return Redirect("/comptes");
        }

        if (resultat is { } refus) Montrer(refus.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var lignes = Requete();
        Total = await lignes.CountAsync(annulation);
        Lignes = await lignes.Skip(Etat.Sauter).Take(EtatListe.Taille).ToListAsync(annulation);
    }

    private IQueryable<LigneCompte> Requete()
    {
        Etat = EtatListe.Lire(Request, "nom", "role", "organisation");
        var cherche = Etat.Recherche;
        var comptes = context.Users.AsNoTracking().Where(c => cherche == "" || c.Nom.Contains(cherche) || c.Email!.Contains(cherche)).Select(c => new
        {
            Compte = c,
            Organisation = context.Organisations.Where(o => o.Id == c.OrganisationId).Select(o => o.Nom).FirstOrDefault(),
        });
        var tries = (Etat.Tri, Etat.EstDescendant) switch
        {
            ("role", false) => comptes.OrderBy(c => c.Compte.Role),
            ("role", true) => comptes.OrderByDescending(c => c.Compte.Role),
            ("organisation", false) => comptes.OrderBy(c => c.Organisation),
            ("organisation", true) => comptes.OrderByDescending(c => c.Organisation),
            (_, true) => comptes.OrderByDescending(c => c.Compte.Nom),
            _ => comptes.OrderBy(c => c.Compte.Nom),
        };
        return tries.ThenBy(c => c.Compte.Nom).ThenBy(c => c.Compte.Id)
            .Select(c => new LigneCompte(c.Compte.Id, c.Compte.Nom, c.Compte.Email ?? "", c.Compte.Role, c.Organisation, context.MembresActions.Count(m => m.CompteId == c.Compte.Id), c.Compte.PasswordHash != null));
    }

    /// <summary>An account of the list.</summary>
    public sealed record LigneCompte(Guid Id, string Nom, string Courriel, Role Role, string? Organisation, int Actions, bool EstVenu);

    /// <summary>Raw text of the forms.</summary>
    public sealed class CompteSaisie
    {
        public string? Nom { get; set; }

        public string? Courriel { get; set; }

        public string? Role { get; set; }

        public string? Organisation { get; set; }

        public string? CompteId { get; set; }

        public string? Code { get; set; }
    }
}
