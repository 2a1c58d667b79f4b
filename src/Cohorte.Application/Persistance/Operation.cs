using Cohorte.Domaine.Comptes;

namespace Cohorte.Application.Persistance;

/// <summary>What the journal must know of a write: who, in which use case, why.</summary>
/// <param name="Acteur">Who writes.</param>
/// <param name="CasUsage">Use case, an infinitive (« DeclarerBesoin »).</param>
/// <param name="Motif">Reason given by the person, when one is asked.</param>
public sealed record Operation(Acteur Acteur, string CasUsage, string? Motif = null);
