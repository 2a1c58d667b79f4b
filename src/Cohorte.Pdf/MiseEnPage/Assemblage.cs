using System.Globalization;
using System.Text;
using Cohorte.Pdf.Structure;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Writes the file once the pages are laid out: foot of pages, fonts, structure, bookmarks, metadata.</summary>
internal static class Assemblage
{
    private const double PlaceDuPied = 30;

    /// <summary>The file.</summary>
    public static byte[] Ecrire(DocumentPdf document, Flot flot, Element racine, IReadOnlyList<Repere> reperes)
    {
        PoserPieds(document, flot);
        var fichier = new FichierPdf();
        var catalogue = fichier.Reserver();
        var pages = fichier.Reserver();
        Numeroter(fichier, flot.Feuilles);
        var polices = string.Join(' ', flot.Polices.Where(p => p.Sert).Select(p => $"/{p.Ressource} {Valeur.Reference(p.Ecrire(fichier))}"));
        foreach (var feuille in flot.Feuilles) EcrireFeuille(fichier, feuille, pages, polices);
        fichier.Poser(pages, string.Create(CultureInfo.InvariantCulture, $"<</Type /Pages /Count {flot.Feuilles.Count} /Kids [{string.Join(' ', flot.Feuilles.Select(f => Valeur.Reference(f.Numero)))}]>>"));
        var structure = ArbreDeStructure.Ecrire(fichier, racine, flot.Feuilles);
        var signets = Signets.Ecrire(fichier, reperes);
        var accessible = ControleDeStructure.Defauts(document, racine, flot.Polices).Count == 0;
        var metadonnees = fichier.AjouterFlux("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(Metadonnees.Xmp(document, accessible)), comprimer: false);
        fichier.Poser(catalogue, $"<</Type /Catalog /Pages {Valeur.Reference(pages)} /Lang {Valeur.Texte(document.Langue)} /MarkInfo <</Marked true>> /StructTreeRoot {Valeur.Reference(structure)} /Metadata {Valeur.Reference(metadonnees)} /ViewerPreferences <</DisplayDocTitle true>>{(signets is { } s ? $" /Outlines {Valeur.Reference(s)} /PageMode /UseOutlines" : "")}>>");
        return fichier.Serialiser(catalogue, fichier.Ajouter(Metadonnees.Infos(document)));
    }

    private static void PoserPieds(DocumentPdf document, Flot flot)
    {
        for (var i = 0; i < flot.Feuilles.Count; i++)
        {
            var feuille = flot.Feuilles[i];
            var y = feuille.Hauteur - PlaceDuPied;
            var police = flot.Police(Style.Pied.Caractere);
            var numero = string.Create(CultureInfo.InvariantCulture, $"page {i + 1} sur {flot.Feuilles.Count}");
            var place = flot.Largeur - police.Largeur(numero, Style.Pied.Taille) - 16;
            var pied = flot.Coupure.Couper(document.PiedDePage ?? document.Titre, Style.Pied, place)[0];
            feuille.MarquerArtefact("/Type /Pagination /Subtype /Footer");
            feuille.Trait(Flot.Gauche, y - 13, Flot.Gauche + flot.Largeur, y - 13, Charte.Filet, 0.5);
            foreach (var morceau in pied.Morceaux) feuille.Ecrire(morceau.Police, Style.Pied.Taille, Flot.Gauche + morceau.X, y, morceau.Texte, Style.Pied.Couleur);
            feuille.Ecrire(police, Style.Pied.Taille, Flot.Gauche + flot.Largeur - police.Largeur(numero, Style.Pied.Taille), y, numero, Style.Pied.Couleur);
            feuille.Fermer();
        }
    }

    private static void Numeroter(FichierPdf fichier, List<Feuille> feuilles)
    {
        var suivant = feuilles.Count;
        foreach (var feuille in feuilles)
        {
            feuille.Numero = fichier.Reserver();
            foreach (var annotation in feuille.Annotations) (annotation.Numero, annotation.RangParent) = (fichier.Reserver(), suivant++);
        }
    }

    private static void EcrireFeuille(FichierPdf fichier, Feuille feuille, int pages, string polices)
    {
        foreach (var annotation in feuille.Annotations) fichier.Poser(annotation.Numero, annotation.Ecrire());
        var contenu = fichier.AjouterFlux("", feuille.Contenu());
        var annotations = feuille.Annotations.Count == 0 ? "" : $" /Annots [{string.Join(' ', feuille.Annotations.Select(a => Valeur.Reference(a.Numero)))}]";
        fichier.Poser(feuille.Numero, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /Page /Parent {pages} 0 R /MediaBox [0 0 {Valeur.Nombre(feuille.Largeur)} {Valeur.Nombre(feuille.Hauteur)}] /Resources <</Font <<{polices}>>>> /Contents {contenu} 0 R /StructParents {feuille.RangParent} /Tabs /S{annotations}>>"));
    }
}
