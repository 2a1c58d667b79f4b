using System.Globalization;
using System.Text;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>Reads the cells of a spreadsheet as people fill them.</summary>
public static class LectureDeCellule
{
    private const int PremierJourDeSerie = 1;
    private const int DernierJourDeSerie = 80_000;

    /// <summary>« 12/03/35 » is a birth of 1935, « 12/03/27 » a contract of 2027.</summary>
    private const int DerniereAnneeCourte = 2034;

    /// <summary>Day 0 of the serial numbers of spreadsheets; right from 1 March 1900 on.</summary>
    private static readonly DateOnly OrigineDesSeries = new(1899, 12, 30);

    private static readonly string[] Formats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy", "yyyyMMdd"];
    private static readonly string[] FormatsCourts = ["d/M/yy", "d-M-yy", "d.M.yy"];
    private static readonly string[] Erreurs = ["#N/A", "#REF!", "#VALEUR!", "#VALUE!", "#DIV/0!", "#NOM?", "#NAME?", "#NUL!", "#NULL!", "#NOMBRE!", "#NUM!"];

    /// <summary>Outer spaces, line breaks, zero-width and control characters dropped; inner spaces folded.</summary>
    public static string Nettoyer(string texte)
    {
        var propre = new StringBuilder(texte.Length);
        foreach (var rune in texte.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) propre.Append(propre.Length > 0 && propre[^1] != ' ' ? " " : "");
            else if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate)) propre.Append(rune);
        }

        return propre.ToString().Trim();
    }

    /// <summary>« #N/A » and the like.</summary>
    public static bool EstErreurDeTableur(string texte) => Erreurs.Contains(texte, StringComparer.OrdinalIgnoreCase);

    /// <summary>« 7,32829E+13 ».</summary>
    public static bool EstScientifique(string texte) =>
        texte.Contains('E', StringComparison.OrdinalIgnoreCase) && double.TryParse(texte.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    /// <summary>A date in one of the usual writings, or the serial number of a spreadsheet.</summary>
    public static bool Date(string texte, out DateOnly date)
    {
        var sansHeure = texte.Split(' ') is [var jour, var heure] && heure.Contains(':', StringComparison.Ordinal) ? jour : texte;
        sansHeure = sansHeure.Split('T') is [{ Length: 10 } iso, _] ? iso : sansHeure.Replace("1er ", "1 ", StringComparison.OrdinalIgnoreCase);
        if (DateOnly.TryParseExact(sansHeure, Formats, Ecriture.Francais, DateTimeStyles.AllowWhiteSpaces, out date)) return date.Year is >= 1900 and <= 2100;
        if (DateOnly.TryParseExact(sansHeure, FormatsCourts, Ecriture.Francais, DateTimeStyles.AllowWhiteSpaces, out date))
        {
            if (date.Year > DerniereAnneeCourte) date = date.AddYears(-100);
            return true;
        }

        if (!decimal.TryParse(sansHeure.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serie) || serie is < PremierJourDeSerie or > DernierJourDeSerie) return false;
        date = OrigineDesSeries.AddDays((int)decimal.Truncate(serie));
        return date.Year >= 1900;
    }

    /// <summary>« 1801,8000000000002 », what a spreadsheet keeps of 1 801,80, brought back to two decimals when nothing else is there.</summary>
    public static string ArrondirFlottant(string texte)
    {
        var point = texte.IndexOfAny([',', '.']);
        return point >= 0 && texte.Length - point > 8 && decimal.TryParse(texte.Replace(',', '.'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var valeur) && Math.Abs(valeur - decimal.Round(valeur, 2, MidpointRounding.AwayFromZero)) < 0.000001m
            ? decimal.Round(valeur, 2, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)
            : texte;
    }

    /// <summary>An address in lower case, « mailto: » and angle brackets dropped; <c>null</c> when it is none.</summary>
    public static string? Courriel(string texte)
    {
        var adresse = texte.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
        if (adresse.IndexOf('<', StringComparison.Ordinal) is >= 0 and var ouvrant && adresse.IndexOf('>', ouvrant) is > 0 and var fermant) adresse = adresse[(ouvrant + 1)..fermant];
        adresse = adresse.Trim().ToLowerInvariant();
        return AdresseElectronique.Convient(adresse) ? adresse : null;
    }

    /// <summary>A French number written by pairs, whatever its separators, its prefix or the zero that a spreadsheet lost; another country's as « +… »; <c>null</c> when it is none.</summary>
    public static string? Telephone(string texte)
    {
        var chiffres = new string([.. texte.Where(char.IsAsciiDigit)]);
        var prefixe = texte.TrimStart().StartsWith('+') || chiffres.StartsWith("00", StringComparison.Ordinal);
        if (texte.Any(c => char.IsLetter(c))) return null;
        if (chiffres.StartsWith("00", StringComparison.Ordinal)) chiffres = chiffres[2..];
        if (prefixe && !chiffres.StartsWith("33", StringComparison.Ordinal)) return chiffres.Length is >= 8 and <= 15 ? "+" + chiffres : null;
        if (chiffres.StartsWith("33", StringComparison.Ordinal) && chiffres.Length is 11 or 12) chiffres = chiffres[2..].TrimStart('0');
        if (chiffres.Length == 9 && chiffres[0] != '0') chiffres = "0" + chiffres;
        return chiffres.Length == 10 && chiffres[0] == '0' && chiffres[1] != '0'
            ? string.Join(' ', Enumerable.Range(0, 5).Select(i => chiffres.Substring(2 * i, 2)))
            : null;
    }

    /// <summary>Family name and first name of « DUPONT Jean-Marie », « Jean DUPONT »; in doubt the first word is the family name.</summary>
    public static (string Nom, string Prenom) NomComplet(string texte)
    {
        var mots = texte.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var capitales = mots.Where(m => m.Any(char.IsLetter) && !m.Any(char.IsLower) && m.Count(char.IsLetter) > 1).ToList();
        if (capitales.Count > 0 && capitales.Count < mots.Length) return (string.Join(' ', capitales), string.Join(' ', mots.Except(capitales)));
        return mots.Length < 2 ? (texte, "") : (mots[0], string.Join(' ', mots.Skip(1)));
    }
}
