namespace Cohorte.Domaine.Planification.Affectations;

/// <summary>How the assignment is sought.</summary>
public enum MethodeAffectation
{
    /// <summary>Stable, the best for candidates.</summary>
    Stable,

    /// <summary>Most posts filled, then the greatest sum of marks.</summary>
    Score,

    /// <summary>The greatest sum of marks among the stable ones.</summary>
    StableScore,
}

/// <summary>A candidate and the firm proposed.</summary>
/// <param name="Candidat">Candidate.</param>
/// <param name="Entreprise">Firm.</param>
/// <param name="Rang">Rank of the firm among the wishes, from 1; <c>null</c> when a signed pair was not wished.</param>
/// <param name="Note">Mark given by the firm, or <c>null</c>.</param>
public sealed record Affectation(string Candidat, string Entreprise, int? Rang, int? Note);

/// <summary>A candidate and a firm that would both rather have each other.</summary>
/// <param name="Candidat">Candidate.</param>
/// <param name="Entreprise">Firm.</param>
public sealed record PaireBloquante(string Candidat, string Entreprise);

/// <summary>Why not that firm.</summary>
/// <param name="Entreprise">Firm, or <c>null</c> when the reason concerns no firm.</param>
/// <param name="Motif">Reason, in words.</param>
public sealed record PourquoiPas(string? Entreprise, string Motif);

/// <summary>A proposed assignment; a person decides.</summary>
/// <param name="Affectations">Pairs, in the order of the candidates.</param>
/// <param name="Reserve">By firm, the candidates to call in order if a post frees.</param>
/// <param name="PairesBloquantes">Pairs that would rather have each other, ties apart.</param>
/// <param name="Score">Sum of marks.</param>
/// <param name="Motifs">By candidate, why not the firms preferred to the one obtained.</param>
/// <param name="Tirage">The published order of the draw.</param>
/// <param name="Prouve">Whether the assignment is proved the best of its method.</param>
public sealed record ResultatAffectation(
    IReadOnlyList<Affectation> Affectations,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Reserve,
    IReadOnlyList<PaireBloquante> PairesBloquantes,
    long Score,
    IReadOnlyDictionary<string, IReadOnlyList<PourquoiPas>> Motifs,
    IReadOnlyList<string> Tirage,
    bool Prouve)
{
    /// <summary>Posts filled.</summary>
    public int Pourvus => Affectations.Count;
}
