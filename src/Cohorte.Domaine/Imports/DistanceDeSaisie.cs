namespace Cohorte.Domaine.Imports;

/// <summary>Whether two words differ by one slip of the keyboard: a letter missing, added, wrong, or two swapped.</summary>
public static class DistanceDeSaisie
{
    /// <summary>At most one slip between two texts already folded.</summary>
    public static bool EstProche(string a, string b)
    {
        if (a == b) return true;
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var debut = 0;
        while (debut < Math.Min(a.Length, b.Length) && a[debut] == b[debut]) debut++;
        int finA = a.Length, finB = b.Length;
        while (finA > debut && finB > debut && a[finA - 1] == b[finB - 1])
        {
            finA--;
            finB--;
        }

        var (resteA, resteB) = (finA - debut, finB - debut);
        return (resteA <= 1 && resteB <= 1) || (resteA == 2 && resteB == 2 && a[debut] == b[debut + 1] && a[debut + 1] == b[debut]);
    }

    /// <summary>Keys such that two texts one slip apart share one: the text, and the text less each of its letters.</summary>
    public static IEnumerable<string> Cles(string texte)
    {
        yield return texte;
        for (var i = 0; i < texte.Length; i++) yield return texte.Remove(i, 1);
    }
}
