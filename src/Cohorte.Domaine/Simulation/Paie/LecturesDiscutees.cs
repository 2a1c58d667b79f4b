namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>The two readings of the minimum pay on which notices and engines disagree; the barèmes give the default, a simulation may take the other.</summary>
/// <param name="BacGeneralMajore">Whether a general baccalaureate raises the rate as a vocational one does (default: it does not).</param>
/// <param name="AdulteEnCoursDeContrat">Whether the adult rule starts during the contract after the 26th birthday (default), or the rule of the signature stays.</param>
public sealed record LecturesDiscutees(bool BacGeneralMajore, bool AdulteEnCoursDeContrat);
