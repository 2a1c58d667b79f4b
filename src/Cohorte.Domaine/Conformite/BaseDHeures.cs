using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>The hours of the contract that the share of training is compared with. The law gives no hour base: the method is always shown.</summary>
/// <param name="Methode">Method.</param>
/// <param name="Heures">Base, unrounded.</param>
/// <param name="Mois">Months of the contract, started one counted pro rata.</param>
public sealed record BaseDHeures(MethodeDeBase Methode, decimal Heures, decimal Mois)
{
    private const int MoisParAn = 12;
    private const int JoursParAn = 365;
    private const int SemainesParAn = 52;

    private decimal Annuelle { get; init; }

    private decimal Pleine { get; init; }

    private decimal Hebdomadaires { get; init; }

    private int Jours { get; init; }

    /// <summary>The arithmetic, in French, with its numbers.</summary>
    public string Calcul
    {
        get
        {
            var quotite = Math.Min(Hebdomadaires, Pleine);
            var partiel = quotite < Pleine ? $" × {Ecriture.Nombre(quotite)} / {Ecriture.Nombre(Pleine)}" : "";
            var terme = Methode switch
            {
                MethodeDeBase.ProrataMois => $"{Ecriture.Nombre(Annuelle)} h × {Ecriture.Nombre(Mois)} / {MoisParAn}{partiel}",
                MethodeDeBase.ProrataJours => $"{Ecriture.Nombre(Annuelle)} h × {Jours} / {JoursParAn}{partiel}",
                _ => $"{Ecriture.Nombre(Hebdomadaires)} h × {SemainesParAn} / {MoisParAn} × {Ecriture.Nombre(Mois)}",
            };
            return $"{terme} = {Ecriture.Nombre(Heures)} h";
        }
    }

    /// <summary>Base by the default method; <c>null</c> when the law of that day gives no length.</summary>
    public static BaseDHeures? AuProrataDesMois(Baremes baremes, DateOnly conclusion, DateOnly debut, DateOnly fin, Heures hebdomadaires) =>
        Selon(MethodeDeBase.ProrataMois, new Droit(baremes), conclusion, debut, fin, hebdomadaires);

    /// <summary>Base by a method; <c>null</c> when the law of that day gives no length.</summary>
    public static BaseDHeures? Selon(MethodeDeBase methode, Droit droit, DateOnly conclusion, DateOnly debut, DateOnly fin, Heures hebdomadaires)
    {
        if (droit.Nombre("temps-de-travail.duree-annuelle", conclusion) is not { } annuelle
            || droit.Nombre("temps-de-travail.duree-hebdomadaire", conclusion) is not { } pleine) return null;
        var mois = CalculDeMois.MoisEtFraction(debut, fin);
        var jours = fin.DayNumber - debut.DayNumber + 1;
        var quotite = Math.Min(hebdomadaires.Valeur, pleine.Valeur);
        var heures = methode switch
        {
            MethodeDeBase.ProrataMois => annuelle.Valeur * mois * quotite / (MoisParAn * pleine.Valeur),
            MethodeDeBase.ProrataJours => annuelle.Valeur * jours * quotite / (JoursParAn * pleine.Valeur),
            _ => hebdomadaires.Valeur * SemainesParAn * mois / MoisParAn,
        };
        return new BaseDHeures(methode, heures, mois) { Annuelle = annuelle.Valeur, Pleine = pleine.Valeur, Hebdomadaires = hebdomadaires.Valeur, Jours = jours };
    }
}
