using Cohorte.Application.Echanges;
using Cohorte.Application.Partenaires;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Partenaires;

/// <summary>A sourcing partner: created, read, edited.</summary>
[Exige(Permission.VoirPartenaires, Ecriture = Permission.ModifierPartenaires)]
public sealed class FicheModel(CohorteDbContext context, EnregistrerPartenaire enregistrer, FilDEchanges fil) : PageCohorte
{
    private const string Nouveau = "nouveau";

    /// <summary>The form.</summary>
    [BindProperty]
    public PartenaireSaisie Saisie { get; set; } = new();

    /// <summary>What is edited; <c>null</c> for a new one.</summary>
    public Partenaire? Partenaire { get; private set; }

    /// <summary>The same as an interlocutor.</summary>
    public Interlocuteur? Avec => Partenaire is { } e ? new Interlocuteur(TypeInterlocuteur.Partenaire, e.Id.Valeur) : null;

    /// <summary>Its timeline.</summary>
    public IReadOnlyList<ElementDuFil> Fil { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (id == Nouveau) return Peut(Permission.ModifierPartenaires) ? Page() : Forbid();
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lu = Partenaire!;
        Saisie = new PartenaireSaisie
        {
            Version = lu.Version.ToString(),
            Nom = lu.Nom,
            Type = lu.Type.ToString(),
            Zone = lu.Zone,
            ContactNom = lu.ContactNom,
            ContactCourriel = lu.ContactCourriel,
            ContactTelephone = lu.ContactTelephone,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (id != Nouveau && !await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesPartenaire(
            lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez le nom du partenaire."),
            lecture.ChoixExige<TypePartenaire>(Saisie.Type, nameof(Saisie.Type), "Choisissez le type de partenaire."),
            lecture.TexteFacultatif(Saisie.Zone, nameof(Saisie.Zone)),
            lecture.TexteFacultatif(Saisie.ContactNom, nameof(Saisie.ContactNom)),
            lecture.Courriel(Saisie.ContactCourriel, nameof(Saisie.ContactCourriel)),
            lecture.TexteFacultatif(Saisie.ContactTelephone, nameof(Saisie.ContactTelephone)));
        if (!lecture.EstJuste) return Page();
        if (Partenaire is null)
        {
            var cree = await enregistrer.CreerAsync(Acteur, donnees, annulation);
            return cree.EstFait ? Revenir(cree.Valeur) : Redire(cree.Refus);
        }

        var modifie = await enregistrer.ModifierAsync(Acteur, Partenaire.Id, Version(Saisie.Version), donnees, annulation);
        return modifie.EstFait ? Revenir(Partenaire.Id) : Redire(modifie.Refus);
    }

    private RedirectResult Revenir(Id<Partenaire> id)
    {
        Annoncer("Le partenaire est enregistré.");
        return Redirect($"/partenaires/{id}");
    }

    private PageResult Redire(IReadOnlyList<Refus> refus)
    {
        Montrer(refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Partenaire>.TryParse(id, null, out var cle)) return false;
        Partenaire = await context.Partenaires.AsNoTracking().SingleOrDefaultAsync(e => e.Id == cle, annulation);
        if (Avec is { } avec) Fil = await fil.LireAsync(Acteur, avec, null, FilDEchanges.Court, annulation);
        return Partenaire is not null;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class PartenaireSaisie
    {
        public string? Version { get; set; }

        public string? Nom { get; set; }

        public string? Type { get; set; }

        public string? Zone { get; set; }

        public string? ContactNom { get; set; }

        public string? ContactCourriel { get; set; }

        public string? ContactTelephone { get; set; }
    }
}
