namespace Cohorte.Web.Pages.Publiques;

/// <summary>Where « Aide » leads from a page: the chapter that speaks of it, else the table of contents.</summary>
public static class AideDeLaPage
{
    private static readonly (string Debut, string Chapitre)[] ParDebut =
    [
        ("/a-faire", "a-faire"), ("/recherche", "a-faire"), ("/regroupement", "regrouper"), ("/suppleances", "a-faire"),
        ("/echanges", "echanges"), ("/lien", "candidat"),
        ("/reprises", "reprendre"), ("/imports", "reprendre"), ("/modeles", "reprendre"),
        ("/simulateur", "chiffrer"), ("/verifier", "verifier"), ("/reglementation", "verifier"), ("/regles-opco", "verifier"),
        ("/comptes", "administrateur"), ("/courriels", "administrateur"), ("/effacements", "administrateur"),
    ];

    private static readonly (string Page, string Chapitre)[] DansLAction =
    [
        ("calendrier", "calendrier"), ("affectation", "affectation"), ("couts", "chiffrer"), ("echanges", "echanges"), ("a-faire", "a-faire"), ("contrats", "verifier"), ("depots", "gestionnaire"),
    ];

    /// <summary>The address of the help of a page.</summary>
    /// <param name="chemin">Path of the page, without its query.</param>
    public static string Adresse(string chemin) => Chapitre(chemin) is { } chapitre ? $"/aide/{chapitre}" : "/aide";

    private static string? Chapitre(string chemin)
    {
        foreach (var (debut, chapitre) in ParDebut)
        {
            if (chemin == debut || chemin.StartsWith(debut + "/", StringComparison.Ordinal)) return chapitre;
        }
        var morceaux = chemin.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (morceaux is not ["actions", ..]) return null;
        return morceaux.Length > 2 && Array.Find(DansLAction, p => p.Page == morceaux[2]) is { Chapitre: { } propre } ? propre : "conduire-une-action";
    }
}
