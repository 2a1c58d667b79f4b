using Cohorte.Domaine.Simulation.Comparaison;

namespace Cohorte.Domaine.Simulation.Groupe;

/// <summary>What if: the group as it would be, to be simulated again.</summary>
public static class Scenarios
{
    /// <summary>A firm withdraws with all its posts.</summary>
    public static GroupeASimuler SansEmployeur(GroupeASimuler groupe, string employeur) => groupe with { Postes = [.. groupe.Postes.Where(p => p.Employeur != employeur)] };

    /// <summary>Some trainees drop out: the last posts of the list are not filled.</summary>
    public static GroupeASimuler SansStagiaires(GroupeASimuler groupe, int nombre) => groupe with { Postes = [.. groupe.Postes.Take(Math.Max(0, groupe.Postes.Count - nombre))] };

    /// <summary>The start moves by as many days for everyone.</summary>
    public static GroupeASimuler DebutDeplace(GroupeASimuler groupe, int jours) =>
        groupe with { Postes = [.. groupe.Postes.Select(p => p with { Contrat = Variantes.AuDebut(p.Contrat, p.Contrat.Contrat.DateDebut.AddDays(jours)).Description })] };
}
