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
        ("Partenaires", "partenaires", Permission.VoirPartenaires),
        ("Organismes", "prestataires", Permission.VoirPrestataires),
        ("Candidats", "candidats", Permission.VoirCandidats),
        ("Immersions", "immersions", Permission.VoirImmersions),
        ("Contrats", "contrats", Permission.VoirContrats),
        ("Dépôts", "depots", Permission.VoirDepots),
        ("Suivi", "suivi", Permission.VoirSuivi),
        ("Évaluations", "evaluations", Permission.VoirEvaluations),
        ("COPIL", "copil", Permission.VoirCopil),
        ("Bilan", "bilan", Permission.VoirBilan),
        ("Échanges", "echanges", Permission.VoirEchanges),
        ("Journal", "journal", Permission.VoirJournal),
    ];
}
