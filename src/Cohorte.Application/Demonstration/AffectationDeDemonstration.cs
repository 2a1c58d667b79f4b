using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Application.Demonstration;

/// <summary>Wishes and opinions of the action in progress, all invented: more candidates than places, ties for the draw, one firm that says no. Two people keep what their accepted proposal already says.</summary>
internal static class AffectationDeDemonstration
{
    /// <summary>Wishes by candidate number, firms by their rank in the action; then opinions by firm: O, P or N; « ? » asked and not given, « - » not asked.</summary>
    private static readonly (int Numero, int[] Voeux, string Avis)[] Saisies =
    [
        (31, [0, 1], "OP?"),
        (32, [2, 0], "P-O"),
        (37, [0, 2, 1], "ONO"),
        (38, [1, 0], "PO-"),
        (39, [0, 1], "OP-"),
        (44, [1, 2], "?ON"),
    ];

    /// <summary>Adds them.</summary>
    public static void Poser(ChantierDeDemonstration chantier, ActionCollective action, IReadOnlyList<Poste> postes, IReadOnlyDictionary<int, Candidature> candidatures, DateOnly presentesLe)
    {
        foreach (var (numero, voeux, avis) in Saisies)
        {
            var candidature = candidatures[numero];
            chantier.Poser(new VoeuxDuCandidat { ActionId = action.Id, CandidatureId = candidature.Id, Postes = [.. voeux.Select(v => postes[v].Id.Valeur)] });
            for (var firme = 0; firme < postes.Count; firme++)
            {
                if (avis[firme] == '-') continue;
                chantier.Poser(new AvisSurCandidat { ActionId = action.Id, PosteId = postes[firme].Id, CandidatureId = candidature.Id, Avis = Lire(avis[firme]), DemandeLe = presentesLe });
            }
        }
    }

    private static AvisEntreprise? Lire(char lettre) => lettre switch
    {
        'O' => AvisEntreprise.Oui,
        'P' => AvisEntreprise.PeutEtre,
        'N' => AvisEntreprise.Non,
        _ => null,
    };
}
