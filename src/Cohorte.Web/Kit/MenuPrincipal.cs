using Cohorte.Domaine.Comptes;

namespace Cohorte.Web.Kit;

/// <summary>An entry of the main menu.</summary>
/// <param name="Texte">Word.</param>
/// <param name="Adresse">Where it leads.</param>
public sealed record EntreeDeMenu(string Texte, string Adresse)
{
    /// <summary>Whether a page lies under the entry.</summary>
    public bool Couvre(string chemin) => chemin == Adresse || chemin.StartsWith(Adresse + "/", StringComparison.Ordinal);
}

/// <summary>The main menu of a visitor: what its role may open, six entries at most, in the order of the work; the other lists stay reachable from the pages.</summary>
public static class MenuPrincipal
{
    private const int EntreesMaximum = 6;

    private static readonly (EntreeDeMenu Entree, Permission Permission)[] Connecte =
    [
        (new("À faire", "/a-faire"), Permission.VoirActions),
        (new("Actions", "/actions"), Permission.VoirActions),
        (new("Règles de l’OPCO", "/regles-opco"), Permission.ModifierReglesOpco),
        (new("Entreprises", "/entreprises"), Permission.VoirEntreprises),
        (new("Regroupement", "/regroupement"), Permission.ModifierRegroupements),
        (new("Partenaires", "/partenaires"), Permission.VoirPartenaires),
        (new("Échanges", "/echanges"), Permission.VoirEchanges),
        (new("Organismes", "/prestataires"), Permission.VoirPrestataires),
        (new("Comptes", "/comptes"), Permission.AdministrerComptes),
        (new("Courriels", "/courriels"), Permission.VoirCourriels),
        (new("Effacements", "/effacements"), Permission.EffacerPersonnes),
    ];

    private static readonly EntreeDeMenu[] Public =
    [
        new("Simulateur", "/simulateur"), new("Vérifier un contrat", "/verifier"), new("Réglementation", "/reglementation"), new("Se connecter", "/connexion"),
    ];

    /// <summary>The entries of a visitor.</summary>
    public static IReadOnlyList<EntreeDeMenu> Pour(Acteur? acteur) =>
        acteur?.Role is { } role ? [.. Connecte.Where(e => Domaine.Comptes.Droits.Accorde(role, e.Permission)).Select(e => e.Entree).Take(EntreesMaximum)] : Public;
}
