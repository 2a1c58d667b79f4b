namespace Cohorte.Domaine.Conformite;

/// <summary>The smallest changes of one input that make a broken rule pass.</summary>
public static class Contrefactuels
{
    /// <summary>What the rule proposes, kept only if the changed facts make sense and the rule, run again, passes.</summary>
    public static IEnumerable<Correction> De<TFaits>(Regle<TFaits> regle, TFaits faits, Droit droit) where TFaits : class
    {
        var depart = Sense(faits);
        foreach (var correction in regle.Proposer(faits, droit))
        {
            if (Appliquer(regle, faits, correction) is { } corriges && (!depart || Sense(corriges)) && regle.Juger(corriges, droit).Passe) yield return correction;
        }
    }

    /// <summary>The facts once a correction is made; <c>null</c> when the rule has no such input to change.</summary>
    public static TFaits? Appliquer<TFaits>(Regle<TFaits> regle, TFaits faits, Correction correction) where TFaits : class =>
        regle.Trouver(correction.Champ)?.Ecrire is { } ecrire ? ecrire(faits, correction.Valeur) : null;

    /// <summary>Corrections never lead to facts that the reading would refuse.</summary>
    private static bool Sense<TFaits>(TFaits faits) => faits is not FaitsDuContrat contrat || CoherenceDesFaits.EstCoherent(contrat);
}
