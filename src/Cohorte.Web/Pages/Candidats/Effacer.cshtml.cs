using Cohorte.Application.Candidats;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Web.Pages.Candidats;

/// <summary>Erases a person who asked for it: found by its exact name, never listed; nothing personal in the address.</summary>
[Exige(Permission.EffacerPersonnes)]
public sealed class EffacerModel(CohorteDbContext context, EffacerPersonne effacer) : PageCohorte
{
    private const int Maximum = 20;

    /// <summary>The forms.</summary>
    [BindProperty]
    public EffacementSaisie Saisie { get; set; } = new();

    /// <summary>Whether a name was asked for.</summary>
    public bool EstCherche { get; private set; }

    /// <summary>Persons of that name, with what tells them apart.</summary>
    public IReadOnlyList<(string Valeur, string Texte)> Trouvees { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostChercherAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var prenom = lecture.Texte(Saisie.Prenom, nameof(Saisie.Prenom), "Donnez le prénom.");
        var nom = lecture.Texte(Saisie.Nom, nameof(Saisie.Nom), "Donnez le nom.");
        if (!lecture.EstJuste) return Page();
        EstCherche = true;
        var cherche = TexteDeRecherche.De(prenom, nom);
        var trouvees = await context.Personnes.AsNoTracking().Where(p => p.Recherche == cherche).OrderBy(p => p.Id).Take(Maximum)
            .Select(p => new { p.Id, p.Prenom, p.Nom, p.DateNaissance, p.Commune, Actions = context.Candidatures.Count(c => c.PersonneId == p.Id) }).ToListAsync(annulation);
        Trouvees = [.. trouvees.Select(p => (p.Id.ToString(), $"{p.Prenom} {p.Nom}, {(p.DateNaissance is { } n ? $"née ou né le {Ecriture.DateCourte(n)}" : "date de naissance inconnue")}, {p.Commune ?? "commune inconnue"}, {Ecriture.Compte(p.Actions, "action")}"))];
        return Page();
    }

    public async Task<IActionResult> OnPostEffacerAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var id = lecture.Reference<Personne>(Saisie.PersonneId, nameof(Saisie.PersonneId));
        if (id is null && lecture.EstJuste) lecture.Signaler(nameof(Saisie.PersonneId), "Choisissez qui effacer.");
        var motif = lecture.Texte(Saisie.Motif, nameof(Saisie.Motif), "Indiquez le motif de l’effacement.");
        if (!lecture.EstJuste) return Page();
        if (await effacer.ExecuterAsync(Acteur, id!.Value, motif, annulation) is not { } resultat) return NotFound();
        if (resultat.EstFait)
        {
            Annoncer("La personne est effacée.");
            return Redirect("/effacements");
        }

        Montrer(resultat.Refus);
        return Page();
    }

    /// <summary>Raw text of the forms.</summary>
    public sealed class EffacementSaisie
    {
        public string? Prenom { get; set; }

        public string? Nom { get; set; }

        public string? PersonneId { get; set; }

        public string? Motif { get; set; }
    }
}
