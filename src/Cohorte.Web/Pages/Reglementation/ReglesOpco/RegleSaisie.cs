using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Domaine.Commun;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Reglementation.ReglesOpco;

/// <summary>Raw text of the form of a version.</summary>
public sealed class RegleSaisie
{
    private const int Decimales = 6;

    /// <summary>Version token.</summary>
    public string? Version { get; set; }

    /// <summary>Value, as people write it: a percentage for a fraction.</summary>
    public string? Valeur { get; set; }

    /// <summary>First day in force.</summary>
    public DateSaisie Depuis { get; set; } = new();

    /// <summary>Reference of the decision.</summary>
    public string? Source { get; set; }

    /// <summary>Why it is published or given up.</summary>
    public string? Motif { get; set; }

    /// <summary>Parses the form; the faults are at their fields.</summary>
    public DonneesRegle Lire(LectureDeSaisie lecture, string unite)
    {
        var valeur = 0m;
        if (string.IsNullOrWhiteSpace(Valeur)) lecture.Signaler(nameof(Valeur), "Donnez la valeur.");
        else if (!NombreSaisi.TryLire(Valeur.Replace("%", "", StringComparison.Ordinal).Replace("€", "", StringComparison.Ordinal), Decimales, out valeur)) lecture.Signaler(nameof(Valeur), "Écrivez un nombre, par exemple 9,15.");
        return new DonneesRegle(
            lecture.DateExigee(Depuis, nameof(Depuis), "Donnez le premier jour d’application."),
            unite == "fraction" ? valeur / 100m : valeur,
            lecture.TexteFacultatif(Source, nameof(Source)));
    }
}
