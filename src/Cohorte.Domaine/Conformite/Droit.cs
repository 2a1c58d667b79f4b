using System.Runtime.CompilerServices;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Conformite;

/// <summary>The law as the rules ask for it: at the date that matters, or at another date for a replay.</summary>
/// <param name="baremes">The dated parameters.</param>
/// <param name="autreDate">Replays every rule with the law of that day; <c>null</c> for the law of each key date.</param>
public sealed class Droit(Baremes baremes, DateOnly? autreDate = null)
{
    private static readonly ConditionalWeakTable<Baremes, BaremesDePaie> Compiles = [];

    /// <summary>The dated parameters.</summary>
    public Baremes Baremes => baremes;

    /// <summary>Day of the replay, if it is one.</summary>
    public DateOnly? AutreDate => autreDate;

    /// <summary>The same law as the pay engine reads it, compiled once per law: the rules of an OPCO change no payslip.</summary>
    public BaremesDePaie Paie => Compiles.GetValue(baremes, static b => b.Loi is { } loi ? new Droit(loi).Paie.Avec(b) : BaremesDePaie.De(b));

    /// <summary>A number in force, or <c>null</c> outside every window.</summary>
    public ValeurDatee<decimal>? Nombre(string code, DateOnly cle) => baremes.Nombre(code).A(autreDate ?? cle);

    /// <summary>A state in force, or <c>null</c> outside every window.</summary>
    public ValeurDatee<string>? Etat(string code, DateOnly cle) => baremes.Etat(code).A(autreDate ?? cle);
}
