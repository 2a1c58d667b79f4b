using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Conformite;

/// <summary>Another immersion of the same person at the same host.</summary>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day.</param>
/// <param name="Objet">Object.</param>
/// <param name="MemesObjectifs">Whether its objectives are the same.</param>
/// <param name="EstRenouvellement">Whether it renews another one.</param>
public sealed record ImmersionVoisine(DateOnly Du, DateOnly Au, ObjetPmsmp Objet, bool MemesObjectifs, bool EstRenouvellement);
