using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>The hours of the contract that the share of training is compared with. The law gives no hour base: the method is shown.</summary>
/// <param name="Heures">Base, unrounded.</param>
/// <param name="Mois">Months of the contract, started one counted pro rata.</param>
/// <param name="Calcul">The arithmetic, in French.</param>
public sealed record BaseDHeures(decimal Heures, decimal Mois, string Calcul)
{
    private const int MoisParAn = 12;

    /// <summary>Annual length × months / 12, reduced for part time; <c>null</c> when the law of that day gives no length.</summary>
    public static BaseDHeures? AuProrataDesMois(Baremes baremes, DateOnly conclusion, DateOnly debut, DateOnly fin, Heures hebdomadaires)
    {
        if (!baremes.Nombre("temps-de-travail.duree-annuelle").TryA(conclusion, out var annuelle)
            || !baremes.Nombre("temps-de-travail.duree-hebdomadaire").TryA(conclusion, out var pleine)) return null;
        var mois = CalculDeMois.MoisEtFraction(debut, fin);
        var quotite = Math.Min(hebdomadaires.Valeur, pleine.Valeur);
        var heures = annuelle.Valeur * mois * quotite / (MoisParAn * pleine.Valeur);
        var partiel = quotite < pleine.Valeur ? $" × {Ecriture.Nombre(quotite)} / {Ecriture.Nombre(pleine.Valeur)}" : "";
        return new BaseDHeures(heures, mois, $"{Ecriture.Nombre(annuelle.Valeur)} h × {Ecriture.Nombre(mois)} / {MoisParAn}{partiel} = {Ecriture.Nombre(heures)} h");
    }
}
