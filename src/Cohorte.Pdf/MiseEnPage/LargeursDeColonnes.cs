namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Shares the width of the page between the columns: none narrower than its longest word while that is possible, the widest giving room first.</summary>
internal static class LargeursDeColonnes
{
    private const double Finesse = 0.01;

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
        // The widest columns give first: a cap is lowered until everything holds.
        var (bas, haut) = (0d, flot.Largeur);
        while (haut - bas > Finesse)
        {
            var milieu = (bas + haut) / 2;
            if (besoins.Sum(b => Sous(b, milieu)) > flot.Largeur) haut = milieu;
            else bas = milieu;
        }

        var largeurs = besoins.Select(b => Sous(b, bas)).ToArray();
        largeurs[^1] += flot.Largeur - largeurs.Sum();
        return largeurs;
    }

    private static double Sous((double Minimum, double Naturelle) besoin, double plafond) => Math.Max(besoin.Minimum, Math.Min(besoin.Naturelle, plafond));

    private static Texte EnGras(Texte texte) => new([.. texte.Fragments.Select(f => f with { EnGras = true })]);
}
