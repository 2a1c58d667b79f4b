using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>A group to open.</summary>
/// <param name="Site">Site.</param>
/// <param name="Metier">Job.</param>
/// <param name="Besoins">Firms served, in the order of the needs.</param>
/// <param name="Postes">Posts.</param>
public sealed record GroupeOuvert(string Site, string Metier, IReadOnlyList<string> Besoins, int Postes);

/// <summary>A firm that no group serves, with the reason and what would serve it.</summary>
/// <param name="Entreprise">Firm.</param>
/// <param name="Motif">Reason, in words.</param>
public sealed record NonServi(string Entreprise, string Motif);

/// <summary>Proposed groups; more points are better.</summary>
/// <param name="Statut">What is known.</param>
/// <param name="Objectif">Points of the groups, by the independent scoring.</param>
/// <param name="Borne">No grouping has more points.</param>
/// <param name="Groupes">Groups, by job then site.</param>
/// <param name="NonServis">Firms left out.</param>
public sealed record ResultatRegroupement(StatutDeCalcul Statut, long? Objectif, long? Borne, IReadOnlyList<GroupeOuvert> Groupes, IReadOnlyList<NonServi> NonServis);
