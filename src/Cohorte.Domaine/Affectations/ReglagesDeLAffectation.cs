using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>What is agreed before the first opinion: the scale and the number of the draw; one per action.</summary>
public sealed class ReglagesDeLAffectation : Entite, IDeLAction
{
    /// <summary>Least mark of the grid when nobody set another.</summary>
    public const int MinimumPropose = 60;

    /// <summary>Greatest mark of the grid.</summary>
    public const int NoteMaximale = 100;

    /// <summary>Greatest number of the draw.</summary>
    public const int TirageMaximal = 999_999_999;

    /// <summary>Identifier.</summary>
    public Id<ReglagesDeLAffectation> Id { get; init; } = Id<ReglagesDeLAffectation>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Scale of the opinions.</summary>
    public EchelleDAvis Echelle { get; set; }

    /// <summary>Least mark that makes a candidate acceptable, for the grid.</summary>
    public int NoteMinimale { get; set; } = MinimumPropose;

    /// <summary>Seed of the published draw that breaks ties.</summary>
    public int Tirage { get; set; }

    /// <summary>The settings of an action that has none yet: the draw is the wished first day, which everybody knew before.</summary>
    public static ReglagesDeLAffectation ParDefaut(Id<ActionCollective> actionId, DateOnly? debut) =>
        new() { ActionId = actionId, Tirage = debut is { } jour ? (jour.Year * 10_000) + (jour.Month * 100) + jour.Day : 1 };

    /// <summary>Changes them; refused for the scale and the draw once an opinion is given, since the answer could then be chosen.</summary>
    public Resultat Regler(EchelleDAvis echelle, int noteMinimale, int tirage, bool avisDonnes)
    {
        var change = (echelle, noteMinimale, tirage) != (Echelle, NoteMinimale, Tirage);
        if (avisDonnes && change) return Resultat.Refuse("affectation.reglages", "Des avis sont déjà donnés\u00A0: l’échelle et le tirage se décident avant le premier, pour que personne ne choisisse le résultat.");
        (Echelle, NoteMinimale, Tirage) = (echelle, noteMinimale, tirage);
        return Resultat.Fait;
    }
}
