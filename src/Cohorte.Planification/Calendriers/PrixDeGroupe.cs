namespace Cohorte.Planification.Calendriers;

/// <summary>What the weeks of a group are chosen with: prices, caps, and the half-days chosen.</summary>
internal sealed class PrixDeGroupe
{
    public PrixDeGroupe(Trame trame, int g)
    {
        var groupe = trame.Groupes[g];
        Places = new int[trame.Ouvert.Length, trame.Semaines];
        Plafond = new int[trame.Modules, trame.Semaines];
        for (var s = groupe.Premiere; s <= groupe.Derniere; s++)
        {
            for (var p = 0; p < trame.Ouvert.Length; p++) Places[p, s] = 2 * trame.JoursOuverts(g, p, s);
            for (var m = 0; m < trame.Modules; m++)
            {
                var module = trame.Probleme.Modules[m];
                Plafond[m, s] = Math.Min(Math.Min(module.MaxParSemaine, module.DemiJournees), Places[trame.PrestataireDe[m], s]);
            }
        }

        ParDemiJournee = new double[trame.Semaines * trame.Modules];
        ParPresence = new double[trame.Semaines * trame.Modules];
        DemiJournees = new int[trame.Semaines * trame.Modules];
    }

    /// <summary>By provider and week, half-days that the group can spend there.</summary>
    public int[,] Places { get; }

    /// <summary>By module and week, half-days at most.</summary>
    public int[,] Plafond { get; }

    /// <summary>By week then module, price of a half-day.</summary>
    public double[] ParDemiJournee { get; }

    /// <summary>By week then module, price of being present, points apart.</summary>
    public double[] ParPresence { get; }

    /// <summary>By week then module, the half-days chosen.</summary>
    public int[] DemiJournees { get; }
}
