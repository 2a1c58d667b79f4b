using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Rules folded on a page about something else: a line that says where they stand, the detail behind.</summary>
/// <param name="Quoi">« Règles de la vie du contrat ».</param>
/// <param name="Verdicts">The verdicts.</param>
/// <param name="Sujet">Whose rules they are, for those who hear the page: several blocks may have the same title.</param>
public sealed record ReglesRepliees(string Quoi, IReadOnlyList<Verdict> Verdicts, string? Sujet = null)
{
    /// <summary>Where what is missing is entered.</summary>
    public LiensDeSaisie? Liens { get; init; }

    /// <summary>Whether what asks for something is in sight, on a page about these rules.</summary>
    public bool EstDepliee { get; init; }

    /// <summary>Rules that ask for something.</summary>
    public IReadOnlyList<Verdict> ARegler { get; } = [.. TableDeVerdicts.ParImportance(Verdicts.Where(v => v.EstEchec))];

    /// <summary>Rules that lack a fact.</summary>
    public IReadOnlyList<Verdict> APreciser { get; } = [.. TableDeVerdicts.ParImportance(Verdicts.Where(v => v.Resultat == ResultatRegle.Indetermine && !v.EstSansTexte))];

    /// <summary>Rules kept, without object, or of which no text is known on that day: they ask nothing of anybody.</summary>
    public IReadOnlyList<Verdict> Tenues { get; } = [.. TableDeVerdicts.ParImportance(Verdicts.Where(v => v.Resultat is ResultatRegle.Conforme or ResultatRegle.NonApplicable || v.EstSansTexte))];

    /// <summary>« Règles de la vie du contrat : 1 à régler, 12 tenues ou sans objet, 14 à préciser ».</summary>
    public string Titre => $"{Quoi}{Typo.DeuxPoints}{string.Join(", ", ((int Nombre, string Mot)[])[(ARegler.Count, "à régler"), (Tenues.Count, Tenues.Count > 1 ? "tenues ou sans objet" : "tenue ou sans objet"), (APreciser.Count, "à préciser")] is var comptes ? comptes.Where(c => c.Nombre > 0).Select(c => $"{Ecriture.Nombre(c.Nombre)} {c.Mot}") : [])}";
}
