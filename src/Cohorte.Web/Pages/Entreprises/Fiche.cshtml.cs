using Cohorte.Application.Echanges;
using Cohorte.Application.Entreprises;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Entreprises;

/// <summary>A firm: created, read, edited.</summary>
[Exige(Permission.VoirEntreprises, Ecriture = Permission.ModifierEntreprises)]
public sealed class FicheModel(CohorteDbContext context, EnregistrerEntreprise enregistrer, FilDEchanges fil) : PageCohorte
{
    private const string Nouvelle = "nouvelle";
    private const int EffectifMaximum = 1_000_000;

    /// <summary>The form.</summary>
    [BindProperty]
    public EntrepriseSaisie Saisie { get; set; } = new();

    /// <summary>The firm; <c>null</c> for a new one.</summary>
    public Entreprise? Entreprise { get; private set; }

    /// <summary>Actions it takes part in.</summary>
    public IReadOnlyList<(string Code, string Intitule)> Actions { get; private set; } = [];

    /// <summary>The firm as an interlocutor.</summary>
    public Interlocuteur? Avec => Entreprise is { } e ? new Interlocuteur(TypeInterlocuteur.Entreprise, e.Id.Valeur) : null;

    /// <summary>Its timeline.</summary>
    public IReadOnlyList<ElementDuFil> Fil { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (id == Nouvelle) return Peut(Permission.ModifierEntreprises) ? Page() : Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = new EntrepriseSaisie
        {
            Version = Entreprise!.Version.ToString(),
            RaisonSociale = Entreprise.RaisonSociale,
            Siret = Entreprise.Siret?.ToString(),
            Type = Entreprise.Type?.ToString(),
            InterdictionDeRecruter = Reponses.EnTexte(Entreprise.InterdictionDeRecruter),
            Idcc = Entreprise.Idcc,
            Naf = Entreprise.Naf,
            CodePostal = Entreprise.CodePostal,
            Commune = Entreprise.Commune,
            Effectif = Entreprise.Effectif?.ToString(Ecriture.Francais),
            EffectifAu = DateSaisie.De(Entreprise.EffectifAu),
            ContactNom = Entreprise.ContactNom,
            ContactCourriel = Entreprise.ContactCourriel,
            ContactTelephone = Entreprise.ContactTelephone,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (id != Nouvelle && !await ChargerAsync(id, annulation)) return NotFound();
        var donnees = Lire();
        if (!ModelState.IsValid) return Page();
        if (Entreprise is null)
        {
            var cree = await enregistrer.CreerAsync(Acteur, donnees, annulation);
            return cree.EstFait ? Revenir(cree.Valeur, "L’entreprise est ajoutée.") : Redire(cree.Refus);
        }

        var modifie = await enregistrer.ModifierAsync(Acteur, Entreprise.Id, Version(Saisie.Version), donnees, annulation);
        return modifie.EstFait ? Revenir(Entreprise.Id, "L’entreprise est enregistrée.") : Redire(modifie.Refus);
    }

    private RedirectResult Revenir(Id<Entreprise> id, string annonce)
    {
        Annoncer(annonce);
        return Redirect($"/entreprises/{id}");
    }

    private IActionResult Redire(IReadOnlyList<Refus> refus)
    {
        Montrer(refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private DonneesEntreprise Lire()
    {
        var lecture = new LectureDeSaisie(ModelState);
        string? Chiffres(string? saisie, string champ, int longueur, string message)
        {
            if (string.IsNullOrWhiteSpace(saisie)) return null;
            if (ChiffresSaisis.TryLire(saisie, longueur, out var chiffres)) return chiffres;
            lecture.Signaler(champ, message);
            return null;
        }

        var naf = lecture.TexteFacultatif(Saisie.Naf, nameof(Saisie.Naf))?.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
        if (naf is not null && !(naf.Length == 5 && naf.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetterUpper(naf[4])))
        {
            lecture.Signaler(nameof(Saisie.Naf), "Un code NAF compte quatre chiffres et une lettre, par exemple 8130Z.");
            naf = null;
        }

        return new DonneesEntreprise
        {
            RaisonSociale = lecture.Texte(Saisie.RaisonSociale, nameof(Saisie.RaisonSociale), "Donnez le nom de l’entreprise."),
            Siret = lecture.Facultatif<Siret>(Saisie.Siret, nameof(Saisie.Siret), "Ce numéro SIRET n’est pas juste : il compte 14 chiffres, dont une clé de contrôle. Vérifiez-le sur un document de l’entreprise."),
            Type = lecture.Choix<TypeDEmployeur>(Saisie.Type, nameof(Saisie.Type)),
            InterdictionDeRecruter = lecture.OuiNon(Saisie.InterdictionDeRecruter, nameof(Saisie.InterdictionDeRecruter)),
            Idcc = Chiffres(Saisie.Idcc, nameof(Saisie.Idcc), 4, "L’identifiant de la convention collective compte quatre chiffres, par exemple 7018."),
            Naf = naf,
            CodePostal = Chiffres(Saisie.CodePostal, nameof(Saisie.CodePostal), 5, "Un code postal compte cinq chiffres."),
            Commune = lecture.TexteFacultatif(Saisie.Commune, nameof(Saisie.Commune)),
            Effectif = lecture.Entier(Saisie.Effectif, nameof(Saisie.Effectif), 0, EffectifMaximum),
            EffectifAu = lecture.Date(Saisie.EffectifAu, nameof(Saisie.EffectifAu)),
            ContactNom = lecture.TexteFacultatif(Saisie.ContactNom, nameof(Saisie.ContactNom)),
            ContactCourriel = lecture.Courriel(Saisie.ContactCourriel, nameof(Saisie.ContactCourriel)),
            ContactTelephone = lecture.TexteFacultatif(Saisie.ContactTelephone, nameof(Saisie.ContactTelephone)),
        };
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Entreprise>.TryParse(id, null, out var cle)) return false;
        var (compte, toutes) = (Acteur.CompteId, Domaine.Comptes.Droits.VoitToutesLesActions(Acteur.Role!.Value));
        Entreprise = await context.Entreprises.AsNoTracking().SingleOrDefaultAsync(e => e.Id == cle, annulation);
        var actions = await context.Actions.AsNoTracking().Where(a => context.Besoins.Any(b => b.ActionId == a.Id && b.EntrepriseId == cle))
            .Where(a => toutes || context.MembresActions.Any(m => m.ActionId == a.Id && m.CompteId == compte))
            .OrderBy(a => a.Code).Select(a => new { a.Code, a.Intitule }).ToListAsync(annulation);
        Actions = [.. actions.Select(a => (a.Code, a.Intitule))];
        if (Avec is { } avec) Fil = await fil.LireAsync(Acteur, avec, null, FilDEchanges.Court, annulation);
        return Entreprise is not null;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class EntrepriseSaisie
    {
        public string? Version { get; set; }

        public string? RaisonSociale { get; set; }

        public string? Siret { get; set; }

        public string? Type { get; set; }

        public string? InterdictionDeRecruter { get; set; }

        public string? Idcc { get; set; }

        public string? Naf { get; set; }

        public string? CodePostal { get; set; }

        public string? Commune { get; set; }

        public string? Effectif { get; set; }

        public DateSaisie EffectifAu { get; set; } = new();

        public string? ContactNom { get; set; }

        public string? ContactCourriel { get; set; }

        public string? ContactTelephone { get; set; }
    }
}
