namespace Cohorte.Domaine.Recherche;

/// <summary>A key that finds an entry.</summary>
/// <param name="Cle">Key, as <see cref="ClesDeRecherche"/> writes it.</param>
/// <param name="EntreeId">The entry.</param>
public sealed record CleDeRecherche(string Cle, Guid EntreeId);
