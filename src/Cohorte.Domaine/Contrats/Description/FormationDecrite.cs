using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Block « formation » of the exchange format.</summary>
public sealed record FormationDecrite
{
    /// <summary>Who trains; <c>null</c> = unknown.</summary>
    public IReadOnlyList<OrganismeDecrit>? Organismes { get; init; }
}

/// <summary>One provider of training; <c>null</c> = unknown.</summary>
/// <param name="Nom">Name.</param>
/// <param name="Interne">Whether it is the training service of the firm itself.</param>
/// <param name="Qualiopi">Validity of the quality certificate.</param>
/// <param name="Nda">Number of declaration of activity, as written.</param>
public sealed record OrganismeDecrit(string? Nom, bool? Interne, Periode? Qualiopi, string? Nda);
