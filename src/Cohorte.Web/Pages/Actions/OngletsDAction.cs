using Cohorte.Domaine.Comptes;

namespace Cohorte.Web.Pages.Actions;

/// <summary>The pages of an action, in the order of its life.</summary>
public static class OngletsDAction
{
    /// <summary>Title, last word of the address, permission to open it.</summary>
    public static readonly IReadOnlyList<(string Texte, string Mot, Permission Permission)> Tous =
    [
        ("Étapes", "", Permission.VoirAction),
        ("Besoins", "besoins", Permission.VoirBesoins),
        ("Profil", "profil", Permission.VoirBesoins),
        ("Parcours", "parcours", Permission.VoirParcours),
        ("Période", "periode", Permission.VoirParcours),
        ("Calendrier", "calendrier", Permission.VoirParcours),
        ("Partenaires", "partenaires", Permission.VoirPartenaires),
        ("Organismes", "prestataires", Permission.VoirPrestataires),
        ("Candidats", "candidats", Permission.VoirCandidats),
        ("Affectation", "affectation", Permission.VoirAffectation),
        ("Avis", "avis", Permission.VoirAvis),
        ("Immersions", "immersions", Permission.VoirImmersions),
        ("Contrats", "contrats", Permission.VoirContrats),
        ("Dépôts", "depots", Permission.VoirDepots),
        ("Suivi", "suivi", Permission.VoirSuivi),
        ("Évaluations", "evaluations", Permission.VoirEvaluations),
        ("Coûts", "couts", Permission.VoirCouts),
        ("COPIL", "copil", Permission.VoirCopil),
        ("Bilan", "bilan", Permission.VoirBilan),
        ("Échanges", "echanges", Permission.VoirEchanges),
        ("Journal", "journal", Permission.VoirJournal),
    ];

    /// <summary>Job, territory and dates: no tab, but every member may read it.</summary>
    private const string Fiche = "modifier";

    /// <summary>Whether a link relative to the action (« contrats?etat=Rompu ») leads to a page that the visitor may open.</summary>
    public static bool Mene(string lien, Func<Permission, bool> peut) => lien == Fiche ? peut(Permission.VoirAction) : Tous.Any(t => t.Mot == lien.Split('?', '/')[0] && peut(t.Permission));

    /// <summary>Pages gathered under one word, so that the first row stays short; a page of no group stands alone.</summary>
    private static readonly (string Titre, string[] Mots)[] Groupes =
    [
        ("Besoin", ["besoins", "profil"]),
        ("Parcours", ["parcours", "periode", "calendrier", "prestataires"]),
        ("Candidats", ["partenaires", "candidats", "affectation", "avis", "immersions"]),
        ("Contrats", ["contrats", "depots"]),
        ("Suivi", ["suivi", "evaluations"]),
    ];

    /// <summary>The first row: one entry a group, holding the pages that the visitor may open.</summary>
    /// <param name="peut">Whether the visitor has a permission.</param>
    public static IReadOnlyList<OngletDAction> Pour(Func<Permission, bool> peut) =>
        [.. Tous.Where(t => peut(t.Permission))
            .GroupBy(t => Groupes.FirstOrDefault(g => g.Mots.Contains(t.Mot)).Titre ?? t.Texte)
            .Select(g => new OngletDAction(g.Key, [.. g.Select(t => (t.Texte, t.Mot))]))];
}

/// <summary>An entry of the first row, and the pages of the second.</summary>
/// <param name="Texte">Word.</param>
/// <param name="Pages">Titles and last words of the addresses.</param>
public sealed record OngletDAction(string Texte, IReadOnlyList<(string Texte, string Mot)> Pages);
