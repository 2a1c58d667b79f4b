using System.Globalization;
using System.Text;
using Cohorte.Pdf.MiseEnPage;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.Structure;

/// <summary>Writes the structure tree, and the tables that lead from the pages and the annotations back to it.</summary>
internal static class ArbreDeStructure
{
    /// <summary>Gives the object of the root.</summary>
    public static int Ecrire(FichierPdf fichier, Element document, IReadOnlyList<Feuille> feuilles)
    {
        var racine = fichier.Reserver();
        var elements = document.Parcourir().ToList();
        foreach (var element in elements) element.Numero = fichier.Reserver();
        foreach (var element in elements) fichier.Poser(element.Numero, element.Ecrire(racine));

        var parents = new StringBuilder();
        foreach (var feuille in feuilles) parents.Append(CultureInfo.InvariantCulture, $"{feuille.RangParent} [{string.Join(' ', feuille.Marques.Select(e => Valeur.Reference(e.Numero)))}] ");
        foreach (var annotation in feuilles.SelectMany(f => f.Annotations)) parents.Append(CultureInfo.InvariantCulture, $"{annotation.RangParent} {annotation.Element.Numero} 0 R ");
        var arbre = fichier.Ajouter($"<</Nums [{parents}]>>");
        var suivante = feuilles.Count + feuilles.Sum(f => f.Annotations.Count);

        var nommes = elements.Where(e => e.Identifiant is not null).OrderBy(e => e.Identifiant, StringComparer.Ordinal).ToList();
        var noms = nommes.Count == 0 ? "" : " /IDTree " + Valeur.Reference(fichier.Ajouter(
            $"<</Kids [{Valeur.Reference(fichier.Ajouter($"<</Limits [({nommes[0].Identifiant}) ({nommes[^1].Identifiant})] /Names [{string.Join(' ', nommes.Select(e => $"({e.Identifiant}) {Valeur.Reference(e.Numero)}"))}]>>"))}]>>"));
        fichier.Poser(racine, string.Create(CultureInfo.InvariantCulture, $"<</Type /StructTreeRoot /K [{document.Numero} 0 R] /ParentTree {arbre} 0 R /ParentTreeNextKey {suivante}{noms}>>"));
        return racine;
    }
}
