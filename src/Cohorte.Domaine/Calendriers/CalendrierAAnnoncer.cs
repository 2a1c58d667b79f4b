using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Calendriers;

/// <summary>A published calendar that some people still have to be told of, without its half-days: what the turns need.</summary>
/// <param name="Id">The calendar.</param>
/// <param name="Numero">Its number in the action.</param>
/// <param name="PublieLe">Day of its publication.</param>
/// <param name="APrevenir">Who must be told.</param>
public sealed record CalendrierAAnnoncer(Id<Calendrier> Id, int Numero, DateOnly PublieLe, IReadOnlyList<string> APrevenir);
