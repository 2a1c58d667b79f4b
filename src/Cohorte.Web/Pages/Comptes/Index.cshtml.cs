using Cohorte.Application.Comptes;
using Cohorte.Application.Echanges;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Comptes;

/// <summary>The accounts of the installation: who may come in, as what, in which actions.</summary>
[Exige(Permission.AdministrerComptes)]
public sealed class IndexModel(CohorteDbContext context, InviterCompte inviter, CarnetDAdresses carnet) : PageCohorte, IPageDeListe
{
    private static readonly Tableau<LigneCompte> Tableau = new("comptes", [("Nom", c => c.Nom), ("Adresse", c => c.Courriel), ("Rôle", c => c.Role.Libelle()), ("Organisation", c => c.Organisation), ("Actions", c => c.Actions), ("Accès", c => c.Acces)]);

    /// <summary>A new account.</summary>
    [BindProperty]
    public CompteSaisie Saisie { get; set; } = new();

    /// <summary>State of the list.</summary>
    public EtatListe Etat { get; private set; } = null!;

    /// <summary>Accounts of the page: identifier, name, address, role, organisation, actions, whether a password was chosen.</summary>
    public IReadOnlyList<LigneCompte> Lignes { get; private set; } = [];

    /// <summary>Accounts in all.</summary>
    public int Total { get; private set; }

    /// <summary>Firms, partners and providers on whose behalf a person can act.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Choix { get; private set; } = [];

    /// <summary>Part of a name that narrows them.</summary>
    public NomCherche Nom => field ??= NomCherche.Lire(Request);

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
        Interlocuteur? rattachement = null;
        if (!string.IsNullOrWhiteSpace(Saisie.Rattachement) && !Interlocuteur.TryParse(Saisie.Rattachement, null, out rattachement)) lecture.Signaler(nameof(Saisie.Rattachement), "Choisissez une réponse de la liste.");
        return await SuiteAsync(lecture.EstJuste ? await inviter.ExecuterAsync(Acteur, nom, courriel!, role, organisation, rattachement, annulation) : default(Resultat?), "L’invitation est partie.", annulation);
    }

    public async Task<IActionResult> OnPostReinviterAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        if (!Guid.TryParse(Saisie.CompteId, out var compte)) lecture.Signaler(nameof(Saisie.CompteId), "Choisissez un compte.");
        return await SuiteAsync(lecture.EstJuste ? await inviter.RenouvelerAsync(Acteur, compte, annulation) : default(Resultat?), "Une nouvelle invitation est partie.", annulation);
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
        Choix = Nom.BornerParSorte(await carnet.OrganismesAsync(null, Nom.Cle, NomCherche.Maximum + 1, annulation));
    }

    private IQueryable<LigneCompte> Requete()
    {
        Etat = EtatListe.Lire(Request, "nom", "role", "organisation");
        var cherche = Etat.Recherche;
        var comptes = context.Users.AsNoTracking().Where(c => cherche == "" || c.Nom.Contains(cherche) || c.Email!.Contains(cherche)).LeftJoin(context.Organisations, c => c.OrganisationId, o => o.Id, (c, o) => new { Compte = c, Sienne = o, Organisation = o!.Nom });
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
            .Select(c => new LigneCompte(c.Compte.Id, c.Compte.Nom, c.Compte.Email ?? "", c.Compte.Role, c.Organisation, context.MembresActions.Count(m => m.CompteId == c.Compte.Id), c.Compte.PasswordHash != null, c.Compte.LockoutEnd, c.Sienne));
    }

    /// <summary>An account of the list.</summary>
    public sealed record LigneCompte(Guid Id, string Nom, string Courriel, Role Role, string? Organisation, int Actions, bool EstVenu, DateTimeOffset? Verrou, Organisation? Sienne)
    {
        /// <summary>Whether an administrator closed it.</summary>
        public bool EstFerme => Verrou >= Compte.SansFin;

        /// <summary>Whether its role acts for somebody, and nobody said for whom.</summary>
        public bool EstARattacher => RattachementDesRoles.Exige(Role) is { } type && Sienne?.De(type) is null;

        /// <summary>Whether it may come in, in words.</summary>
        public string Acces => EstFerme ? "Fermé" : EstVenu ? "Ouvert" : "Invité";
    }

    /// <summary>Raw text of the forms.</summary>
    public sealed class CompteSaisie
    {
        public string? Nom { get; set; }

        public string? Courriel { get; set; }

        public string? Role { get; set; }

        public string? Organisation { get; set; }

        public string? Rattachement { get; set; }

        public string? CompteId { get; set; }
    }
}
