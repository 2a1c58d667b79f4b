namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Open needs of a territory, to gather in groups large enough to be opened.</summary>
/// <param name="EffectifMinimal">Least posts of a group.</param>
/// <param name="EffectifMaximal">Most posts of a group.</param>
/// <param name="MinutesMaximales">Longest way from a firm to its site.</param>
/// <param name="Metiers">Jobs; a group has one.</param>
/// <param name="Besoins">Needs; each goes whole to one group at most.</param>
/// <param name="Sites">Training sites.</param>
public sealed record ProblemeRegroupement(
    int EffectifMinimal, int EffectifMaximal, int MinutesMaximales, IReadOnlyList<string> Metiers, IReadOnlyList<BesoinARegrouper> Besoins, IReadOnlyList<SiteDeFormation> Sites)
{
    /// <summary>Most posts of a group on a site.</summary>
    public int Maximum(SiteDeFormation site) => Math.Min(EffectifMaximal, site.EffectifMaximal);
}

/// <summary>A need of a firm.</summary>
/// <param name="Entreprise">Firm.</param>
/// <param name="Metier">Job.</param>
/// <param name="X">Abscissa.</param>
/// <param name="Y">Ordinate.</param>
/// <param name="Postes">Posts.</param>
public sealed record BesoinARegrouper(string Entreprise, string Metier, double X, double Y, int Postes);

/// <summary>A training site.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="X">Abscissa.</param>
/// <param name="Y">Ordinate.</param>
/// <param name="EffectifMaximal">Most people in a group there.</param>
public sealed record SiteDeFormation(string Id, double X, double Y, int EffectifMaximal);
