using System.Globalization;
using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Kit;

/// <summary>A date as typed in three boxes, day, month, year; a whole date pasted in the first box is read too.</summary>
public sealed class DateSaisie
{
    private const int PremiereAnnee = 1900;
    private const int DerniereAnnee = 2100;

    /// <summary>Day box.</summary>
    public string? Jour { get; set; }

    /// <summary>Month box.</summary>
    public string? Mois { get; set; }

    /// <summary>Year box.</summary>
    public string? Annee { get; set; }

    /// <summary>Whether nothing was typed.</summary>
    public bool EstVide => string.IsNullOrWhiteSpace(Jour) && string.IsNullOrWhiteSpace(Mois) && string.IsNullOrWhiteSpace(Annee);

    /// <summary>The boxes of a known date.</summary>
    public static DateSaisie De(DateOnly? date) => new()
    {
        Jour = date?.ToString("dd", CultureInfo.InvariantCulture),
        Mois = date?.ToString("MM", CultureInfo.InvariantCulture),
        Annee = date?.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>Reads the date; false when it does not exist or lies outside 1900–2100.</summary>
    public bool TryLire(out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(Mois) && string.IsNullOrWhiteSpace(Annee)
            && DateOnly.TryParseExact(Jour?.Trim(), ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var collee))
        {
            date = collee;
            return EstPlausible(collee);
        }

        if (!Entier(Jour, out var jour) || !Entier(Mois, out var mois) || !Entier(Annee, out var annee)) return false;
        if (annee is < PremiereAnnee or > DerniereAnnee || mois is < 1 or > 12 || jour < 1 || jour > DateTime.DaysInMonth(annee, mois)) return false;
        date = new DateOnly(annee, mois, jour);
        return true;
    }

    /// <summary>« 14/02/2022 », for messages.</summary>
    public override string ToString() => TryLire(out var date) ? Ecriture.DateCourte(date) : $"{Jour}/{Mois}/{Annee}";

    private static bool EstPlausible(DateOnly date) => date.Year is >= PremiereAnnee and <= DerniereAnnee;

    private static bool Entier(string? texte, out int valeur) => int.TryParse(texte?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out valeur);
}
