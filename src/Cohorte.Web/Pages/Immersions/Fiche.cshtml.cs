using Cohorte.Application.Actions;
using Cohorte.Application.Immersions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Reglementation;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Immersions;

/// <summary>An immersion with all its rules, and the questions that they ask.</summary>
[Exige(Permission.ModifierImmersions)]
public sealed class FicheModel(LecteurDeFaits lecteur, ConduireImmersion conduire, Baremes baremes, TimeProvider horloge) : PageDAction
{
    private const int JoursMaximum = 10_000;

    /// <summary>What is typed.</summary>
    [BindProperty]
    public PrecisionsDImmersionSaisie Saisie { get; set; } = new();

    /// <summary>The immersion.</summary>
    public Pmsmp Immersion { get; private set; } = null!;

    /// <summary>Name of the person.</summary>
    public string Personne { get; private set; } = "";

    /// <summary>Name of the host.</summary>
    public string Entreprise { get; private set; } = "";

    /// <summary>Whether the person had another immersion at the same host before.</summary>
    public bool EnSuitUneAutre { get; private set; }

    /// <summary>Whether the person is a minor when it begins; <c>null</c> when the birth is not known.</summary>
    public bool? EstMineure { get; private set; }

    /// <summary>What the law says of it.</summary>
    public IReadOnlyList<Verdict> Verdicts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = PrecisionsDImmersionSaisie.De(Immersion);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        var lecture = new LectureDeSaisie(ModelState);
        var reponses = Saisie.Lire(lecture, JoursMaximum);
        if (lecture.EstJuste)
        {
            if (await conduire.PreciserAsync(Acteur, ActionId, Immersion.Id, Version(Saisie.Version), reponses, annulation) is not { } note) return NotFound();
            if (note.EstFait)
            {
                Annoncer("Les réponses sont notées.");
                return Redirect($"/actions/{Action.Code}/immersions/{id}");
            }

            Montrer(note.Refus);
            if (Conflit is { } conflit) Saisie.Version = conflit.VersionActuelle.ToString();
        }

        return Page();
    }

    private async Task<bool> ChargerAsync(string id, CancellationToken annulation)
    {
        if (!Id<Pmsmp>.TryParse(id, null, out var cle)) return false;
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        if (faits.Immersions.FirstOrDefault(i => i.Id == cle) is not { } immersion) return false;
        (Immersion, Personne, Entreprise) = (immersion, faits.NomDe(immersion.PersonneId), faits.NomDe(immersion.EntrepriseId));
        EnSuitUneAutre = faits.Immersions.Any(i => i.PersonneId == immersion.PersonneId && i.EntrepriseId == immersion.EntrepriseId && i.Du < immersion.Du && i.Etat != EtatPmsmp.Annulee);
        var personne = faits.Personnes.GetValueOrDefault(immersion.PersonneId);
        if (personne?.DateNaissance is { } naissance && baremes.Nombre("travail.majorite").A(immersion.Du) is { } majorite) EstMineure = CalculDeMois.Age(naissance, immersion.Du) < majorite.Valeur;
        Verdicts = VerdictsEnregistres.DeLImmersion(immersion, faits.Immersions, personne, faits.Candidatures.Any(c => c.Id == immersion.CandidatureId && c.PartenaireId is not null), new Droit(baremes), horloge.AujourdhuiAParis());
        return true;
    }
}
