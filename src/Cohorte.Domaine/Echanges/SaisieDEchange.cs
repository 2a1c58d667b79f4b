using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Echanges;

/// <summary>What a person says of an exchange; values already parsed.</summary>
/// <param name="Nature">How it took place.</param>
/// <param name="Le">Day it took place.</param>
/// <param name="Texte">What was said.</param>
/// <param name="RelanceLe">Day to come back.</param>
public sealed record SaisieDEchange(NatureEchange Nature, DateOnly Le, string Texte, DateOnly? RelanceLe)
{
    /// <summary>Whether an exchange can be noted so, on a given day.</summary>
    public Resultat Verifier(DateOnly aujourdhui)
    {
        if (Le > aujourdhui) return Resultat.Refuse("echange.date", "Un échange se note une fois qu’il a eu lieu. Pour plus tard, choisissez une date de rappel.", "Le");
        return RelanceLe < aujourdhui ? Resultat.Refuse("echange.relance", "La date de rappel est passée.", "RelanceLe") : Resultat.Fait;
    }

    /// <summary>Writes what was said into an exchange; a new follow-up date reopens the follow-up.</summary>
    public void Reporter(Echange echange)
    {
        if (echange.RelanceLe != RelanceLe) echange.RelanceFaiteLe = null;
        (echange.Nature, echange.Le, echange.Texte, echange.RelanceLe) = (Nature, Le, Texte, RelanceLe);
    }
}
