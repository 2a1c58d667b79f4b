namespace Cohorte.Domaine.Actions;

/// <summary>Back-planning: from the wished first day of the contracts to the planned dates of every step.</summary>
/// <remarks>The anchor step ends on the eve of the first day; what comes before is laid backwards, the rest forwards. A step skipped, or done before the action was taken over, takes no time. The dependencies are a graph.</remarks>
public static class RetroPlanning
{
    private const int JoursParSemaine = 7;

    /// <summary>Planned period of each step, by key; a skipped step has none.</summary>
    /// <param name="etapes">Steps of the action.</param>
    /// <param name="ancre">Key of the anchor (« contrats »).</param>
    /// <param name="debut">Wished first day of the contracts.</param>
    /// <param name="fin">Last day of the contracts; a step without a duration takes the contracts' length.</param>
    public static IReadOnlyDictionary<string, (DateOnly Du, DateOnly Au)> Calculer(IReadOnlyCollection<Etape> etapes, string ancre, DateOnly debut, DateOnly fin)
    {
        var parCle = etapes.ToDictionary(e => e.Cle);
        var prevues = new Dictionary<string, (DateOnly Du, DateOnly Au)>();
        var avant = parCle.ContainsKey(ancre) ? Ancetres(ancre, parCle) : [];

        foreach (var cle in OrdreTopologique(parCle).Reverse().Where(avant.Contains))
        {
            var suivantes = parCle.Values.Where(e => avant.Contains(e.Cle) && e.Dependances.Contains(cle) && prevues.ContainsKey(e.Cle)).ToList();
            var au = (suivantes.Count == 0 ? debut : suivantes.Min(e => prevues[e.Cle].Du)).AddDays(-1);
            prevues[cle] = (Duree(parCle[cle]) is 0 ? au.AddDays(1) : au.AddDays(1 - Duree(parCle[cle])), au);
        }

        foreach (var cle in OrdreTopologique(parCle).Where(c => !avant.Contains(c)))
        {
            var etape = parCle[cle];
            var fins = etape.Dependances.Where(prevues.ContainsKey).Select(d => prevues[d].Au.AddDays(1)).ToList();
            var du = fins.Count == 0 ? debut : fins.Max();
            var au = etape.DureeSemaines is null && !etape.EstSansDuree ? fin : du.AddDays(Duree(etape) - 1);
            prevues[cle] = (du, au < du && !etape.EstSansDuree ? du : au);
        }

        return prevues.Where(p => !parCle[p.Key].EstSansDuree).ToDictionary(p => p.Key, p => p.Value);
    }

    /// <summary>Keys in an order where each step comes after those it depends on.</summary>
    /// <exception cref="InvalidOperationException">The dependencies turn in a circle; edits refuse that before.</exception>
    public static IReadOnlyList<string> OrdreTopologique(IReadOnlyDictionary<string, Etape> parCle)
    {
        var ordre = new List<string>();
        var restantes = parCle.Values.OrderBy(e => e.Ordre).ToList();
        while (restantes.Count > 0)
        {
            var prete = restantes.FirstOrDefault(e => e.Dependances.All(d => !parCle.ContainsKey(d) || ordre.Contains(d)))
                ?? throw new InvalidOperationException("Les dépendances des étapes forment une boucle.");
            ordre.Add(prete.Cle);
            restantes.Remove(prete);
        }

        return ordre;
    }

    private static int Duree(Etape etape) => etape.EstSansDuree ? 0 : (etape.DureeSemaines ?? 0) * JoursParSemaine;

    private static HashSet<string> Ancetres(string cle, Dictionary<string, Etape> parCle)
    {
        var vus = new HashSet<string>();
        var aVoir = new Stack<string>([cle]);
        while (aVoir.TryPop(out var courante))
        {
            if (!parCle.TryGetValue(courante, out var etape) || !vus.Add(courante)) continue;
            foreach (var dependance in etape.Dependances) aVoir.Push(dependance);
        }

        return vus;
    }
}
