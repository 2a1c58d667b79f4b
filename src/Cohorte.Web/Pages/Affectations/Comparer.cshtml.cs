using Cohorte.Application.Affectations;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Travaux;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The three rules side by side on the facts of today; another than the ordinary one is submitted with its reason.</summary>
[Exige(Permission.VoirAffectation, Ecriture = Permission.ModifierAffectation)]
public sealed class ComparerModel(LecteurDAffectations lecteur, AffecterLesCandidats affecter, MeilleurAccord accord) : PageDAction
{
    private static readonly MethodeAffectation[] Methodes = [MethodeAffectation.Stable, MethodeAffectation.StableScore, MethodeAffectation.Score];

    /// <summary>What is submitted, as typed.</summary>
    [BindProperty]
    public SoumissionSaisie Saisie { get; set; } = new();

    /// <summary>The three assignments.</summary>
    public IReadOnlyList<(MethodeAffectation Methode, AffectationAffichee Vue)> Variantes { get; private set; } = [];

    /// <summary>The search of the best agreement that runs now.</summary>
    public Id<Travail>? EnCours { get; private set; }

    /// <summary>Whether the best agreement asks for more time than a page.</summary>
    public bool ResteAChercher { get; private set; }

    /// <summary>Rules that can be submitted.</summary>
    public static IReadOnlyList<(string Valeur, string Texte)> Choix => [.. Methodes.Select(m => (m.ToString(), Nom(m)))];

    /// <summary>Name of a rule, in people's words.</summary>
    public static string Nom(MethodeAffectation methode) => methode switch
    {
        MethodeAffectation.Score => "Le plus d’avis favorables",
        MethodeAffectation.StableScore => "Le meilleur accord entre tous",
        _ => "Les vœux d’abord (règle ordinaire)",
    };

    /// <summary>What a rule does, in a sentence.</summary>
    public static string Principe(MethodeAffectation methode) => methode switch
    {
        MethodeAffectation.Score => "Remplit le plus de places, puis cherche les avis les plus favorables, même si deux personnes se préféreraient ailleurs.",
        MethodeAffectation.StableScore => "Parmi les réponses où personne ne se préférerait ailleurs, celle dont les avis sont les plus favorables.",
        _ => "Personne ne se préférerait ailleurs, et chaque candidat a le meilleur vœu possible à cette condition.",
    };

    public async Task OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var lecture = new LectureDeSaisie(ModelState);
        var methode = lecture.ChoixExige<MethodeAffectation>(Saisie.Methode, nameof(Saisie.Methode), "Choisissez la règle.");
        var motif = lecture.TexteFacultatif(Saisie.Motif, nameof(Saisie.Motif), Longueurs.Texte);
        if (lecture.EstJuste)
        {
            var soumise = await affecter.SoumettreAsync(Acteur, ActionId, methode, motif, annulation);
            if (soumise.EstFait)
            {
                Annoncer("L’affectation est soumise au COPIL.");
                return Redirect($"/actions/{Action.Code}/affectation");
            }

            Montrer(soumise.Refus);
        }

        await ChargerAsync(annulation);
        return Page();
    }

    /// <summary>Starts the search of the best agreement in the background.</summary>
    public async Task<IActionResult> OnPostChercherAsync(CancellationToken annulation)
    {
        var lance = await accord.LancerAsync(Acteur, ActionId, annulation);
        if (lance.EstFait) return Redirect($"/actions/{Action.Code}/travaux/{lance.Valeur}");
        Montrer(lance.Refus);
        await ChargerAsync(annulation);
        return Page();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        var matiere = await lecteur.LireAsync(ActionId, annulation);
        var probleme = new MarcheDeLAction(matiere.Faits).Probleme;
        var variantes = new List<(MethodeAffectation, AffectationAffichee)>();
        foreach (var methode in Methodes)
        {
            var (lue, estAChercher) = await affecter.ChercherAsync(ActionId, probleme, methode, annulation);
            ResteAChercher |= estAChercher;
            variantes.Add((methode, AffectationAffichee.DuJour(matiere, lue)));
        }

        Variantes = variantes;
        EnCours = await accord.EnCoursAsync(ActionId, annulation);
    }

    /// <summary>What is submitted, as typed.</summary>
    public sealed class SoumissionSaisie
    {
        public string? Methode { get; set; }

        public string? Motif { get; set; }
    }
}
