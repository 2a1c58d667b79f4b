namespace Cohorte.Domaine.Candidats;

/// <summary>What is noted of a residence permit, for the rule that judges it.</summary>
/// <param name="Necessaire">Whether one is needed; <c>null</c> when unknown.</param>
/// <param name="ExpireLe">Its last day.</param>
public sealed record TitreDeSejour(bool? Necessaire, DateOnly? ExpireLe);
