using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Conformite;

/// <summary>Another immersion of the same person at the same host.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Objet">Object.</param>
/// <param name="MemesObjectifs">Whether its objectives are the same; <c>null</c> while those of one are not written.</param>
/// <param name="EstRenouvellement">Whether it renews another one; <c>null</c> while nobody said.</param>
public sealed record ImmersionVoisine(DateOnly Du, DateOnly Au, ObjetPmsmp Objet, bool? MemesObjectifs, bool? EstRenouvellement);
