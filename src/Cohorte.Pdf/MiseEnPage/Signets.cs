using System.Globalization;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Bookmarks made of the headings, nested as they are.</summary>
internal static class Signets
{
    /// <summary>Gives the object of the root, or nothing without a heading.</summary>
    public static int? Ecrire(FichierPdf fichier, IReadOnlyList<Repere> reperes)
    {
        if (reperes.Count == 0) return null;
        var racine = fichier.Reserver();
        var numeros = reperes.Select(_ => fichier.Reserver()).ToArray();
        var parents = Enumerable.Range(0, reperes.Count).Select(i => Parent(reperes, i)).ToArray();
        for (var i = 0; i < reperes.Count; i++)
        {
            var freres = Enumerable.Range(0, reperes.Count).Where(j => parents[j] == parents[i]).ToList();
            var rang = freres.IndexOf(i);
            var repere = reperes[i];
            fichier.Poser(numeros[i], $"<</Title {Valeur.Texte(repere.Texte)} /Parent {Valeur.Reference(parents[i] < 0 ? racine : numeros[parents[i]])}"
                + (rang > 0 ? $" /Prev {Valeur.Reference(numeros[freres[rang - 1]])}" : "")
                + (rang < freres.Count - 1 ? $" /Next {Valeur.Reference(numeros[freres[rang + 1]])}" : "")
                + Bornes(i)
                + string.Create(CultureInfo.InvariantCulture, $" /Dest [{repere.Feuille.Numero} 0 R /XYZ 0 {Valeur.Nombre(repere.Feuille.Hauteur - repere.Y + 8)} null]>>"));
        }

        fichier.Poser(racine, $"<</Type /Outlines{Bornes(-1)}>>");
        return racine;

        string Bornes(int parent)
        {
            var enfants = Enumerable.Range(0, reperes.Count).Where(j => parents[j] == parent).ToList();
            return enfants.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" /First {numeros[enfants[0]]} 0 R /Last {numeros[enfants[^1]]} 0 R /Count {Ouverts(parent)}");
        }

        int Ouverts(int parent) => Enumerable.Range(0, reperes.Count).Where(j => parents[j] == parent).Sum(j => 1 + Ouverts(j));
    }

    private static int Parent(IReadOnlyList<Repere> reperes, int i)
    {
        for (var j = i - 1; j >= 0; j--)
        {
            if (reperes[j].Niveau < reperes[i].Niveau) return j;
        }

        return -1;
    }
}
