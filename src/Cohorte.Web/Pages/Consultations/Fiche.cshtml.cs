using Cohorte.Application.Consultations;
using Cohorte.Application.Echanges;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Consultations;

/// <summary>A training provider: created, read, edited.</summary>
[Exige(Permission.VoirPrestataires, Ecriture = Permission.ModifierPrestataires)]
public sealed class FicheModel(CohorteDbContext context, EnregistrerPrestataire enregistrer, FilDEchanges fil) : PageCohorte
{
    private const string Nouveau = "nouveau";

    /// <summary>The form.</summary>
    [BindProperty]
    public PrestataireSaisie Saisie { get; set; } = new();

    /// <summary>What is edited; <c>null</c> for a new one.</summary>
    public Prestataire? Prestataire { get; private set; }

    /// <summary>The same as an interlocutor.</summary>
    public Interlocuteur? Avec => Prestataire is { } e ? new Interlocuteur(TypeInterlocuteur.Prestataire, e.Id.Valeur) : null;

    /// <summary>Its timeline.</summary>
    public IReadOnlyList<ElementDuFil> Fil { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, string? depuis, CancellationToken annulation)
    {
        if (id == Nouveau)
        {
            if (!Peut(Permission.ModifierPrestataires)) return Forbid();
            if (Id<Prestataire>.TryParse(depuis, null, out var modele) && await context.Prestataires.AsNoTracking().SingleOrDefaultAsync(p => p.Id == modele, annulation) is { } copie) Remplir(copie, version: null);
            return Page();
        }

        if (!await ChargerAsync(id, annulation)) return NotFound();
        Remplir(Prestataire!, Prestataire!.Version.ToString());
        return Page();
    }

    /// <summary>Fills the form; a copy keeps no number that belongs to one establishment alone.</summary>
    private void Remplir(Prestataire lu, string? version)
    {
        Saisie = new PrestataireSaisie
        {
            Version = version,
            Nom = lu.Nom,
            Siret = version is null ? null : lu.Siret?.ToString(),
            Nda = lu.Nda,
            ServiceInterne = lu.ServiceInterne,
            QualiopiDu = DateSaisie.De(lu.QualiopiDu),
            QualiopiAu = DateSaisie.De(lu.QualiopiAu),
            ContactNom = lu.ContactNom,
            ContactCourriel = lu.ContactCourriel,
            ContactTelephone = lu.ContactTelephone,
        };
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (id != Nouveau && !await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        string? nda = null;
        if (!string.IsNullOrWhiteSpace(Saisie.Nda) && !ChiffresSaisis.TryLire(Saisie.Nda, 11, out nda)) lecture.Signaler(nameof(Saisie.Nda), "Un numéro de déclaration d’activité compte onze chiffres.");
        var donnees = new DonneesPrestataire(
            lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez le nom de l’organisme."),
            lecture.Facultatif<Siret>(Saisie.Siret, nameof(Saisie.Siret), "Ce numéro SIRET n’est pas juste : il compte 14 chiffres, dont une clé de contrôle."),
            nda,
            Saisie.ServiceInterne,
            lecture.Date(Saisie.QualiopiDu, nameof(Saisie.QualiopiDu)),
            lecture.Date(Saisie.QualiopiAu, nameof(Saisie.QualiopiAu)),
            lecture.TexteFacultatif(Saisie.ContactNom, nameof(Saisie.ContactNom)),
            lecture.Courriel(Saisie.ContactCourriel, nameof(Saisie.ContactCourriel)),
            lecture.TexteFacultatif(Saisie.ContactTelephone, nameof(Saisie.ContactTelephone)));
        if (!lecture.EstJuste) return Page();
        if (Prestataire is null)
        {
            var cree = await enregistrer.CreerAsync(Acteur, donnees, annulation);
            return cree.EstFait ? Revenir(cree.Valeur) : Redire(cree.Refus);
        }

        var modifie = await enregistrer.ModifierAsync(Acteur, Prestataire.Id, Version(Saisie.Version), donnees, annulation);
        return modifie.EstFait ? Revenir(Prestataire.Id) : Redire(modifie.Refus);
    }

    private RedirectResult Revenir(Id<Prestataire> id)
    {
        Annoncer("L’organisme est enregistré.");
        return Redirect($"/prestataires/{id}");
    }

    private PageResult Redire(IReadOnlyList<Refus> refus)
    {
        Montrer(refus);
        if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Prestataire>.TryParse(id, null, out var cle)) return false;
        Prestataire = await context.Prestataires.AsNoTracking().SingleOrDefaultAsync(e => e.Id == cle, annulation);
        if (Avec is { } avec) Fil = await fil.LireAsync(Acteur, avec, null, FilDEchanges.Court, annulation);
        return Prestataire is not null;
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class PrestataireSaisie
    {
        public string? Version { get; set; }

        public string? Nom { get; set; }

        public string? Siret { get; set; }

        public string? Nda { get; set; }

        public bool ServiceInterne { get; set; }

        public DateSaisie QualiopiDu { get; set; } = new();

        public DateSaisie QualiopiAu { get; set; } = new();

        public string? ContactNom { get; set; }

        public string? ContactCourriel { get; set; }

        public string? ContactTelephone { get; set; }
    }
}
