using Cohorte.Application.Candidats;
using Cohorte.Application.Partenaires;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>Sends a person to the action: three lines, no more than needed.</summary>
[Exige(Permission.OrienterCandidat)]
public sealed class OrienterModel(CohorteDbContext context, OrienterCandidat orienter, EnregistrerPartenaire engagements, TimeProvider horloge) : PageDAction
{
    /// <summary>The form.</summary>
    [BindProperty]
    public OrienterSaisie Saisie { get; set; } = new();

    /// <summary>Partners of the action, for an adviser.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Partenaires { get; private set; } = [];

    /// <summary>What the visitor, a partner, takes on in the action; <c>null</c> for others, and when it was asked nothing.</summary>
    public EngagementPartenaire? Engagement { get; private set; }

    /// <summary>Persons that it sent.</summary>
    public int Orientees { get; private set; }

    /// <summary>Whether a person of that name is already there.</summary>
    public bool Doublon { get; private set; }

    /// <summary>Languages offered.</summary>
    public static IReadOnlyList<(string Valeur, string Texte)> Langues { get; } =
        [("fr", "Français"), ("en", "Anglais"), ("ar", "Arabe"), ("fa", "Dari ou persan"), ("uk", "Ukrainien")];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        var lecture = new LectureDeSaisie(ModelState);
        var donnees = new DonneesPersonne(
            lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez le nom de la personne."),
            lecture.Texte(Saisie.Prenom, nameof(Saisie.Prenom), "Donnez son prénom."),
            lecture.Naissance(Saisie.DateNaissance, nameof(Saisie.DateNaissance), horloge.AujourdhuiAParis()),
            lecture.Courriel(Saisie.Courriel, nameof(Saisie.Courriel)),
            lecture.TexteFacultatif(Saisie.Telephone, nameof(Saisie.Telephone)),
            lecture.TexteFacultatif(Saisie.Commune, nameof(Saisie.Commune)),
            Langues.Any(l => l.Valeur == Saisie.Langue) ? Saisie.Langue : null);
        var partenaire = lecture.Reference<Partenaire>(Saisie.PartenaireId, nameof(Saisie.PartenaireId));
        if (!lecture.EstJuste) return Page();
        var resultat = await orienter.ExecuterAsync(Acteur, ActionId, donnees, partenaire, Saisie.MalgreDoublon, annulation);
        if (!resultat.EstFait)
        {
            Doublon = resultat.Refus.Any(r => r.Code == "candidature.doublon");
            Montrer(resultat.Refus);
            return Page();
        }

        Annoncer("La personne est orientée vers l’action.");
        return Redirect($"/actions/{Action.Code}/candidats/{resultat.Valeur}");
    }

    public async Task<IActionResult> OnPostAccepterAsync(CancellationToken annulation)
    {
        if (Partenaire is not { } partenaire || await engagements.PasserAsync(Acteur, ActionId, partenaire, "Accepter", annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait)
        {
            Annoncer("Votre accord est noté.");
            return Redirect($"/actions/{Action.Code}/candidats/orienter");
        }

        Montrer(resultat.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private Id<Partenaire>? Partenaire => Acteur.Role == Role.Partenaire ? Acteur.PartenaireId : null;

    private async Task ChargerAsync(CancellationToken annulation)
    {
        if (Partenaire is { } sien)
        {
            Engagement = await context.EngagementsPartenaires.AsNoTracking().SingleOrDefaultAsync(e => e.ActionId == ActionId && e.PartenaireId == sien, annulation);
            Orientees = await context.Candidatures.CountAsync(c => c.ActionId == ActionId && c.PartenaireId == sien, annulation);
        }

        if (!Acteur.VoitTouteLAction) return;
        var partenaires = await context.Partenaires.AsNoTracking().Where(p => context.EngagementsPartenaires.Any(e => e.ActionId == ActionId && e.PartenaireId == p.Id)).OrderBy(p => p.Recherche).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        Partenaires = [.. partenaires.Select(p => (p.Id.ToString(), p.Nom))];
    }

    /// <summary>Raw text of the form.</summary>
    public sealed class OrienterSaisie
    {
        public string? Nom { get; set; }

        public string? Prenom { get; set; }

        public DateSaisie DateNaissance { get; set; } = new();

        public string? Courriel { get; set; }

        public string? Telephone { get; set; }

        public string? Commune { get; set; }

        public string? Langue { get; set; }

        public string? PartenaireId { get; set; }

        public bool MalgreDoublon { get; set; }
    }
}
