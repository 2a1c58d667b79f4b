namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Shares the width of the page between the columns: none narrower than its longest word while that is possible, the rest in proportion to what each would like.</summary>
internal static class LargeursDeColonnes
{
    /// <summary>Widths, air included.</summary>
    public static double[] Repartir(Flot flot, Table table, double air)
    {
        var besoins = table.Colonnes.Select((colonne, i) =>
        {
            var mesures = table.Lignes.Select(l => flot.Coupure.Mesurer(EnGras(l.Cellules[i]), Style.Cellule)).Append(flot.Coupure.Mesurer(colonne.Titre, Style.EnTete)).ToList();
            return (Minimum: mesures.Max(m => m.Minimum) + air, Naturelle: Math.Min(mesures.Max(m => m.Naturelle) + air, flot.Largeur));
        }).ToList();
        var minimum = besoins.Sum(b => b.Minimum);
        var naturelle = besoins.Sum(b => b.Naturelle);
        if (minimum >= flot.Largeur) return [.. besoins.Select(b => b.Minimum * flot.Largeur / minimum)];
        if (naturelle <= flot.Largeur) return [.. besoins.Select(b => b.Naturelle + ((flot.Largeur - naturelle) * b.Naturelle / naturelle))];
        var marge = flot.Largeur - minimum;
        var envies = besoins.Sum(b => b.Naturelle - b.Minimum);
        return [.. besoins.Select(b => b.Minimum + (marge * (b.Naturelle - b.Minimum) / envies))];
    }

    private static Texte EnGras(Texte texte) => new([.. texte.Fragments.Select(f => f with { EnGras = true })]);
}
