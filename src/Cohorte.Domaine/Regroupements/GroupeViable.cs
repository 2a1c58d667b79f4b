using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Regroupements;

/// <summary>A group that could be opened.</summary>
/// <param name="Metier">Job, in the firms' words.</param>
/// <param name="MetierRome">Job sheet.</param>
/// <param name="Lieu">Where it would be trained.</param>
/// <param name="Membres">Its needs, nearest first.</param>
public sealed record GroupeViable(string Metier, CodeRome MetierRome, Commune Lieu, IReadOnlyList<MembreDeGroupe> Membres)
{
    /// <summary>Posts in all.</summary>
    public int Postes => Membres.Sum(m => m.Besoin.Postes);

    /// <summary>First day that suits every firm that wishes one: the latest of their wishes.</summary>
    public DateOnly? DebutPossible => Membres.Max(m => m.Besoin.DebutSouhaite);
}

/// <summary>A need in a group.</summary>
/// <param name="Besoin">The need.</param>
/// <param name="Minutes">Estimated way to the place, in minutes.</param>
public sealed record MembreDeGroupe(BesoinSitue Besoin, int Minutes);

/// <summary>A need that no group serves.</summary>
/// <param name="Besoin">The need.</param>
/// <param name="Motif">Why, and what would serve it, in French.</param>
public sealed record BesoinSansGroupe(BesoinSitue Besoin, string Motif);
