using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>An assignment that waits for the committee, without its places: what the turns need.</summary>
/// <param name="Id">The assignment.</param>
/// <param name="Numero">Its number in the action.</param>
/// <param name="SoumiseLe">Day of the submission.</param>
public sealed record AffectationSoumise(Id<Affectation> Id, int Numero, DateOnly SoumiseLe);
