namespace Cohorte.Domaine.Simulation;

/// <summary>Rates that a form supposes when the reader does not know his own; always named among the hypotheses.</summary>
public static class TauxSupposes
{
    /// <summary>Code of the parameter: national average of the régime général, or a working hypothesis for a farm.</summary>
    public static string AccidentsDuTravail(bool agricole) => agricole ? "cotisation.at-mp.hypothese-agricole" : "cotisation.at-mp.moyenne-nationale";
}
