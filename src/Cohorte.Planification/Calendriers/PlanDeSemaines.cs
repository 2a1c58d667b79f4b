namespace Cohorte.Planification.Calendriers;

/// <summary>Half-days of each module and days in centre, by group and week: the first stage of a calendar.</summary>
internal sealed class PlanDeSemaines
{
    public PlanDeSemaines(Trame trame)
    {
        DemiJournees = [.. trame.Groupes.Select(_ => new int[trame.Modules, trame.Semaines])];
        Jours = [.. trame.Groupes.Select(_ => new int[trame.Semaines])];
    }

    private PlanDeSemaines(PlanDeSemaines autre)
    {
        DemiJournees = [.. autre.DemiJournees.Select(n => (int[,])n.Clone())];
        Jours = [.. autre.Jours.Select(d => (int[])d.Clone())];
    }

    /// <summary>By group: half-days by module and week.</summary>
    public int[][,] DemiJournees { get; }

    /// <summary>By group: days in centre by week.</summary>
    public int[][] Jours { get; }

    public PlanDeSemaines Copie() => new(this);

    /// <summary>Half-days of a module placed before a week.</summary>
    public int Avant(int groupe, int module, int semaine)
    {
        var somme = 0;
        for (var s = 0; s < semaine; s++) somme += DemiJournees[groupe][module, s];
        return somme;
    }

    /// <summary>Half-days of a group in a week.</summary>
    public int Total(int groupe, int semaine)
    {
        var somme = 0;
        for (var m = 0; m < DemiJournees[groupe].GetLength(0); m++) somme += DemiJournees[groupe][m, semaine];
        return somme;
    }
}
