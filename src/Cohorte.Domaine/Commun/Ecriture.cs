using System.Globalization;

namespace Cohorte.Domaine.Commun;

/// <summary>How values are written for French readers: U+202F between thousands and before ; ! ?, U+00A0 before €, % and units.</summary>
public static class Ecriture
{
    private const char Fine = '\u202F';
    private const char Insecable = '\u00A0';

    /// <summary>French culture, always explicit.</summary>
    public static readonly CultureInfo Francais = CreerCulture();

    /// <summary>« 1 603,12 € ».</summary>
    public static string Montant(Montant montant) => Nombre(montant.ArrondirAuCentime().Euros, 2, 2) + Insecable + "€";

    /// <summary>« 28,1 % »: two decimals at most.</summary>
    public static string Pourcentage(decimal fraction) => Nombre(fraction * 100m, 0, 2) + Insecable + "%";

    /// <summary>« 301 h », « 33,2 h »: two decimals at most.</summary>
    public static string Heures(Heures heures) => Nombre(heures.Valeur, 0, 2) + Insecable + "h";

    /// <summary>A number with a decimal comma, a true minus sign and thin spaces between thousands.</summary>
    public static string Nombre(decimal valeur, int decimalesMin = 0, int decimalesMax = 2)
    {
        var arrondi = decimal.Round(valeur, decimalesMax, MidpointRounding.AwayFromZero);
        var format = "#,##0" + (decimalesMax > 0 ? "." + new string('0', decimalesMin) + new string('#', decimalesMax - decimalesMin) : "");
        return arrondi.ToString(format, Francais);
    }

    /// <summary>« 14/02/2022 ».</summary>
    public static string DateCourte(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>« lundi 14 février 2022 », « mardi 1er février 2022 ».</summary>
    public static string DateLongue(DateOnly date) =>
        date.ToString("dddd ", Francais) + (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + date.ToString(" MMMM yyyy", Francais);

    /// <summary>« février 2022 ».</summary>
    public static string Mois(DateOnly date) => date.ToString("MMMM yyyy", Francais);

    /// <summary>« 9 postes », « 1 poste »; the plural begins at 2, as French requires.</summary>
    public static string Compte(int nombre, string singulier, string? pluriel = null) =>
        Nombre(nombre) + Insecable + (Math.Abs(nombre) >= 2 ? pluriel ?? singulier + "s" : singulier);

    private static CultureInfo CreerCulture()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("fr-FR").Clone();
        culture.NumberFormat.NumberGroupSeparator = Fine.ToString();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "\u2212";
        return CultureInfo.ReadOnly(culture);
    }
}
