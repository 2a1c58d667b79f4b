using System.Globalization;
using Cohorte.Pdf.Structure;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>Lays a table out: columns as wide as they need, rows kept whole while a page can hold them, the header drawn again on each page.</summary>
internal sealed class ComposeurDeTable(Flot flot, Element racine, Table table)
{
    private const double Air = 5;
    private const double AirVertical = 3.5;
    private const double Filet = 0.5;
    private const double FiletFort = 1.5;
    private readonly Element _noeud = racine.Ajouter("Table");
    private readonly double[] _largeurs = LargeursDeColonnes.Repartir(flot, table, 2 * Air);
    private readonly int _rang = racine.Enfants.Count(e => e.Type == "Table");

    /// <summary>Lays it out.</summary>
    public void Poser()
    {
        if (table.Legende is { Length: > 0 } legende) PoserLegende(legende);
        var enTete = Couper([.. table.Colonnes.Select(c => (Texte)c.Titre)], Style.EnTete);
        var premiere = table.Lignes.Count > 0 ? Couper(table.Lignes[0].Cellules, StyleDe(table.Lignes[0])) : enTete;
        flot.Reserver(Hauteur(enTete, Style.EnTete) + Math.Min(Hauteur(premiere, Style.Cellule), flot.HauteurUtile / 3));
        PoserEnTete(enTete, _noeud.Ajouter("THead").Ajouter("TR"));
        Element? corps = null;
        Element? pied = null;
        foreach (var ligne in table.Lignes)
        {
            var groupe = ligne.Total ? pied ??= _noeud.Ajouter("TFoot") : corps ??= _noeud.Ajouter("TBody");
            PoserLigne(ligne, groupe.Ajouter("TR"), enTete);
        }

        flot.Y += 12;
    }

    private void PoserLegende(string legende)
    {
        var lignes = flot.Coupure.Couper(legende, Style.Legende, flot.Largeur);
        flot.Y += flot.EnHaut ? 0 : Style.Legende.Avant;
        flot.Reserver((lignes.Count * Style.Legende.Interligne) + 60);
        var element = _noeud.Ajouter("Caption");
        foreach (var ligne in lignes)
        {
            flot.Poser(ligne, Style.Legende, Flot.Gauche, flot.Y, element);
            flot.Y += Style.Legende.Interligne;
        }

        flot.Y += Style.Legende.Apres;
    }

    private void PoserEnTete(IReadOnlyList<LigneDeTexte>[] cellules, Element? ligne)
    {
        flot.Feuille.MarquerArtefact();
        flot.Feuille.Trait(Flot.Gauche, flot.Y, Flot.Gauche + flot.Largeur, flot.Y, Charte.Encre, FiletFort);
        var elements = ligne is null ? null : cellules.Select((_, i) => ligne.Ajouter("TH", identifiant: Identifiant(i), attributs: "<</O /Table /Scope /Column>>")).ToArray();
        Tracer(cellules, Style.EnTete, elements, 0, int.MaxValue);
    }

    private void PoserLigne(Ligne ligne, Element rangee, IReadOnlyList<LigneDeTexte>[] enTete)
    {
        var style = StyleDe(ligne);
        var cellules = Couper(ligne.Cellules, style);
        var elements = cellules.Select((_, i) => i == 0 && table.PremiereColonneEnTete
            ? rangee.Ajouter("TH", attributs: "<</O /Table /Scope /Row>>")
            : rangee.Ajouter("TD", attributs: $"<</O /Table /Headers [({Identifiant(i)})]>>")).ToArray();
        var total = cellules.Max(c => c.Count);
        var poses = 0;
        while (poses < total)
        {
            var reste = (int)((flot.Bas - flot.Y - (2 * AirVertical)) / style.Interligne);
            var entiere = Hauteur(cellules, style) <= flot.HauteurUtile - Hauteur(enTete, Style.EnTete);
            var combien = entiere ? total : Math.Min(Math.Max(reste, 0), total - poses);
            if (flot.Y + (2 * AirVertical) + (combien * style.Interligne) > flot.Bas || combien == 0)
            {
                flot.Tourner();
                PoserEnTete(enTete, null);
                continue;
            }

            if (ligne.Total && poses == 0)
            {
                flot.Feuille.MarquerArtefact();
                flot.Feuille.Trait(Flot.Gauche, flot.Y, Flot.Gauche + flot.Largeur, flot.Y, Charte.Encre, 1);
            }

            Tracer(cellules, style, elements, poses, combien);
            poses += combien;
        }
    }

    private void Tracer(IReadOnlyList<LigneDeTexte>[] cellules, Style style, Element[]? elements, int premiere, int combien)
    {
        var x = Flot.Gauche;
        var hauteur = 0d;
        for (var i = 0; i < cellules.Length; i++)
        {
            var y = flot.Y + AirVertical;
            foreach (var ligne in cellules[i].Skip(premiere).Take(combien))
            {
                var decalage = table.Colonnes[i].Alignement == Alignement.Droite ? _largeurs[i] - Air - ligne.Largeur : Air;
                flot.Poser(ligne, style, x + decalage, y, elements?[i]);
                y += style.Interligne;
            }

            hauteur = Math.Max(hauteur, y + AirVertical - flot.Y);
            x += _largeurs[i];
        }

        flot.Y += hauteur;
        flot.Feuille.MarquerArtefact();
        flot.Feuille.Trait(Flot.Gauche, flot.Y, Flot.Gauche + flot.Largeur, flot.Y, Charte.Filet, Filet);
    }

    private IReadOnlyList<LigneDeTexte>[] Couper(IReadOnlyList<Texte> textes, Style style) =>
        [.. table.Colonnes.Select((_, i) => flot.Coupure.Couper(i == 0 && table.PremiereColonneEnTete && style == Style.Cellule ? EnGras(textes[0]) : textes[i], style, _largeurs[i] - (2 * Air)))];

    private static Texte EnGras(Texte texte) => new([.. texte.Fragments.Select(f => f with { EnGras = true })]);

    private static double Hauteur(IReadOnlyList<LigneDeTexte>[] cellules, Style style) => (2 * AirVertical) + (cellules.Max(c => c.Count) * style.Interligne);

    private static Style StyleDe(Ligne ligne) => ligne.Total ? Style.Cellule with { Caractere = Polices.Caractere.Gras } : Style.Cellule;

    private string Identifiant(int colonne) => string.Create(CultureInfo.InvariantCulture, $"t{_rang:0000}c{colonne:000}");
}
