using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>A published calendar as the solver sees it: what stays as it is, and what moving costs.</summary>
internal sealed class Gel
{
    public Gel(Trame trame, DemandeReparation demande)
    {
        Premiere = Math.Max(0, Indice(trame, demande.FigeAvant));
        Publie = new PlanDeSemaines(trame);
        Fige = new PlanDeSemaines(trame);
        var groupes = trame.Probleme.Groupes.Select((g, i) => (g.Id, i)).ToDictionary(x => x.Id, x => x.i);
        var modules = trame.Probleme.Modules.Select((m, i) => (m.Id, i)).ToDictionary(x => x.Id, x => x.i);
        Seances = [.. demande.Publie.Select(s => (groupes[s.Groupe], modules[s.Module], s.Jour, (int)s.DemiJournee))];
        Figees = [.. Seances.Where((_, i) => demande.Fige(demande.Publie[i]))];
        Compter(trame, Seances, Publie);
        Compter(trame, Figees, Fige);
        Passe = new PlanDeSemaines(trame);
        Compter(trame, Seances.Where(s => s.Jour < demande.FigeAvant), Passe);
        Moments = Figees.Select(s => (s.Groupe, s.Module, s.Jour, s.Demi)).ToHashSet();
        (PointsParJour, PointsParDemiJournee) = (demande.PointsParJour, demande.PointsParDemiJournee);
    }

    /// <summary>First week where moving counts.</summary>
    public int Premiere { get; }

    /// <summary>The published calendar, by weeks.</summary>
    public PlanDeSemaines Publie { get; }

    /// <summary>Its part that does not move: past or locked.</summary>
    public PlanDeSemaines Fige { get; }

    /// <summary>Its part that is past, whose order is not judged again.</summary>
    public PlanDeSemaines Passe { get; }

    /// <summary>The half-days that do not move.</summary>
    public IReadOnlySet<(int Groupe, int Module, DateOnly Jour, int Demi)> Moments { get; }

    public int PointsParJour { get; }

    public int PointsParDemiJournee { get; }

    public IReadOnlyList<(int Groupe, int Module, DateOnly Jour, int Demi)> Seances { get; }

    public IReadOnlyList<(int Groupe, int Module, DateOnly Jour, int Demi)> Figees { get; }

    private static int Indice(Trame trame, DateOnly jour) => Math.Min(trame.Semaines, (int)Math.Floor((jour.DayNumber - trame.Origine.DayNumber) / 7.0));

    private static void Compter(Trame trame, IEnumerable<(int Groupe, int Module, DateOnly Jour, int Demi)> seances, PlanDeSemaines plan)
    {
        foreach (var jour in seances.GroupBy(s => (s.Groupe, s.Jour)))
        {
            var semaine = trame.Indice(jour.Key.Jour);
            plan.Jours[jour.Key.Groupe][semaine]++;
            foreach (var seance in jour) plan.DemiJournees[jour.Key.Groupe][seance.Module, semaine]++;
        }
    }
}
