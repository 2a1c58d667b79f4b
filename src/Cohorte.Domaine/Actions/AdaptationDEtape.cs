using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions;

/// <summary>What an adviser changes of a step: the path of an action adapts to its constraints.</summary>
public sealed record AdaptationDEtape
{
    /// <summary>Title.</summary>
    public required string Intitule { get; init; }

    /// <summary>Rank on the board.</summary>
    public required int Ordre { get; init; }

    /// <summary>Who holds the step.</summary>
    public string? Responsable { get; init; }

    public DateOnly? PrevuDu { get; init; }

    public DateOnly? PrevuAu { get; init; }

    /// <summary>Keys of the steps before it; removing one lets both run side by side.</summary>
    public IReadOnlyList<string> Dependances { get; init; } = [];

    /// <summary>Why.</summary>
    public string? Motif { get; init; }

    /// <summary>Applies it, or refuses dates that turn back, an unknown step, or dependencies in a circle.</summary>
    public static Resultat Appliquer(IReadOnlyCollection<Etape> etapes, Etape etape, AdaptationDEtape adaptation)
    {
        if (adaptation.PrevuAu < adaptation.PrevuDu) return Resultat.Refuse("etape.dates", "La fin prévue précède le début prévu.", "PrevuAu");
        if (adaptation.Ordre < 1 || adaptation.Ordre > etapes.Count) return Resultat.Refuse("etape.ordre", $"Le rang va de 1 à {etapes.Count}.", "Ordre");
        var cles = etapes.Select(e => e.Cle).ToHashSet();
        if (adaptation.Dependances.Any(d => !cles.Contains(d) || d == etape.Cle)) return Resultat.Refuse("etape.dependance", "Une étape ne dépend que d’autres étapes de l’action.", "Dependances");
        if (Boucle(etapes, etape.Cle, adaptation.Dependances)) return Resultat.Refuse("etape.boucle", "Ces étapes dépendraient l’une de l’autre en boucle.", "Dependances");

        etape.Intitule = adaptation.Intitule;
        etape.Responsable = adaptation.Responsable;
        (etape.PrevuDu, etape.PrevuAu) = (adaptation.PrevuDu, adaptation.PrevuAu);
        if (!adaptation.Dependances.Order().SequenceEqual(etape.Dependances.Order())) etape.Dependances = [.. adaptation.Dependances];
        Ranger(etapes, etape, adaptation.Ordre);
        return Resultat.Fait;
    }

    /// <summary>A copy of a step, right after it and depending on it; the steps after take the next ranks.</summary>
    public static Etape Repeter(IReadOnlyCollection<Etape> etapes, Etape modele, string motif)
    {
        var racine = modele.Cle.Split('-') is [.., var dernier] && int.TryParse(dernier, out _) ? modele.Cle[..modele.Cle.LastIndexOf('-')] : modele.Cle;
        var numero = Enumerable.Range(2, etapes.Count + 1).First(n => etapes.All(e => e.Cle != $"{racine}-{n}"));
        foreach (var suivante in etapes.Where(e => e.Ordre > modele.Ordre)) suivante.Ordre++;
        var copie = new Etape
        {
            ActionId = modele.ActionId,
            Cle = $"{racine}-{numero}",
            Criteres = [.. modele.Criteres],
            Intitule = $"{modele.Intitule} ({numero})",
            Ordre = modele.Ordre + 1,
            Dependances = [modele.Cle],
            DureeSemaines = modele.DureeSemaines,
            Responsable = modele.Responsable,
            Motif = motif,
        };
        foreach (var suivante in etapes.Where(e => e.Dependances.Contains(modele.Cle))) suivante.Dependances = [.. suivante.Dependances, copie.Cle];
        return copie;
    }

    private static void Ranger(IReadOnlyCollection<Etape> etapes, Etape etape, int ordre)
    {
        var autres = etapes.Where(e => e.Cle != etape.Cle).OrderBy(e => e.Ordre).ToList();
        autres.Insert(ordre - 1, etape);
        for (var rang = 0; rang < autres.Count; rang++)
        {
            if (autres[rang].Ordre != rang + 1) autres[rang].Ordre = rang + 1;
        }
    }

    private static bool Boucle(IReadOnlyCollection<Etape> etapes, string cle, IReadOnlyList<string> dependances)
    {
        var parCle = etapes.ToDictionary(e => e.Cle, e => e.Cle == cle ? dependances : e.Dependances);
        var aVoir = new Stack<string>(dependances);
        var vues = new HashSet<string>();
        while (aVoir.TryPop(out var courante))
        {
            if (courante == cle) return true;
            if (!vues.Add(courante) || !parCle.TryGetValue(courante, out var avant)) continue;
            foreach (var suivante in avant) aVoir.Push(suivante);
        }

        return false;
    }
}
