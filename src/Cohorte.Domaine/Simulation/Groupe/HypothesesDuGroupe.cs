using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Groupe;

/// <summary>What a reader supposes of the firms of an action, whose records do not say it.</summary>
/// <param name="Regime">Social regime.</param>
/// <param name="TauxAtMp">Rate of work accidents.</param>
/// <param name="CoutHoraire">Price of an hour of training for a person; <c>null</c> when unknown.</param>
public sealed record HypothesesDuGroupe(RegimeSocial Regime, Taux TauxAtMp, Montant? CoutHoraire)
{
    /// <summary>What is supposed of an action when nobody says otherwise.</summary>
    public static HypothesesDuGroupe Supposees(FaitsAction faits, Baremes baremes, DateOnly jour)
    {
        var regime = RegimeProbable(faits);
        return new(regime, TauxSuppose(regime, baremes, jour), null);
    }

    /// <summary>Codes of agricultural agreements begin with 7, 8 or 9.</summary>
    public static RegimeSocial RegimeProbable(FaitsAction faits) =>
        faits.Entreprises.Values.Any(e => e.Idcc is ['7' or '8' or '9', ..]) ? RegimeSocial.Agricole : RegimeSocial.General;

    /// <summary>The mean rate of work accidents of a regime; zero outside the barèmes.</summary>
    public static Taux TauxSuppose(RegimeSocial regime, Baremes baremes, DateOnly jour) =>
        baremes.Nombre(TauxSupposes.AccidentsDuTravail(regime == RegimeSocial.Agricole)).A(jour) is { } valeur ? new Taux(valeur.Valeur) : default;
}
