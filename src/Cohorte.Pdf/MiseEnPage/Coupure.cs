using Cohorte.Pdf.Polices;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>A piece of a line, of one look.</summary>
internal sealed record Morceau(string Texte, PoliceEmployee Police, Couleur Couleur, string? Lien, double X, double Largeur);

/// <summary>A line of text, cut to a width.</summary>
internal sealed record LigneDeTexte(IReadOnlyList<Morceau> Morceaux, double Largeur);

/// <summary>Cuts a text in lines: after a space or a hyphen, never at a space that does not break; a word wider than the column is cut where it must be.</summary>
internal sealed class Coupure(Func<Caractere, PoliceEmployee> polices)
{
    /// <summary>The lines of a text.</summary>
    public IReadOnlyList<LigneDeTexte> Couper(Texte texte, Style style, double largeur)
    {
        var lignes = new List<LigneDeTexte>();
        var ligne = new List<Mot>();
        var longueur = 0d;
        foreach (var mot in Mots(texte, style).SelectMany(m => Morceler(m, style, largeur)))
        {
            if (ligne.Count > 0 && (longueur + mot.LargeurVisible > largeur + 0.01 || mot.NouvelleLigne))
            {
                lignes.Add(Assembler(ligne));
                (ligne, longueur) = ([], 0);
            }

            ligne.Add(mot);
            longueur += mot.Largeur;
        }

        if (ligne.Count > 0 || lignes.Count == 0) lignes.Add(Assembler(ligne));
        return lignes;
    }

    /// <summary>Widest unbreakable word, and width on a single line.</summary>
    public (double Minimum, double Naturelle) Mesurer(Texte texte, Style style)
    {
        var mots = Mots(texte, style).ToList();
        return mots.Count == 0 ? (0, 0) : (mots.Max(m => m.LargeurVisible), mots.Sum(m => m.Largeur));
    }

    private IEnumerable<Mot> Mots(Texte texte, Style style)
    {
        foreach (var fragment in texte.Fragments)
        {
            var police = polices(fragment.EnGras && style.Caractere == Caractere.Romain ? Caractere.Gras : style.Caractere);
            var couleur = fragment.Couleur ?? (fragment.Lien is null ? style.Couleur : Charte.Vert);
            var nouvelle = false;
            foreach (var paragraphe in fragment.Contenu.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n'))
            {
                var debut = 0;
                for (var i = 0; i < paragraphe.Length; i++)
                {
                    var dernier = i == paragraphe.Length - 1;
                    if (!dernier && (!EstCoupure(paragraphe, i) || paragraphe[i + 1] == ' ')) continue;
                    yield return Mesurer(paragraphe[debut..(i + 1)], police, couleur, fragment.Lien, style.Taille) with { NouvelleLigne = nouvelle };
                    (debut, nouvelle) = (i + 1, false);
                }

                nouvelle = true;
            }
        }
    }

    private static bool EstCoupure(string texte, int i) =>
        texte[i] == ' ' || (texte[i] is '-' or '/' && i > 0 && char.IsLetter(texte[i - 1]) && char.IsLetter(texte[i + 1]));

    /// <summary>A word wider than the column, cut by characters.</summary>
    private static IEnumerable<Mot> Morceler(Mot mot, Style style, double largeur)
    {
        if (mot.LargeurVisible <= largeur + 0.01) return [mot];
        var morceaux = new List<Mot>();
        var courant = "";
        foreach (var rune in mot.Texte.EnumerateRunes())
        {
            if (courant.Length > 0 && mot.Police.Largeur(courant + rune, style.Taille) > largeur)
            {
                morceaux.Add(Mesurer(courant, mot.Police, mot.Couleur, mot.Lien, style.Taille));
                courant = "";
            }

            courant += rune;
        }

        morceaux.Add(Mesurer(courant, mot.Police, mot.Couleur, mot.Lien, style.Taille));
        return morceaux;
    }

    private static Mot Mesurer(string texte, PoliceEmployee police, Couleur couleur, string? lien, double taille) =>
        new(texte, police, couleur, lien, police.Largeur(texte, taille), police.Largeur(texte.TrimEnd(' '), taille), false);

    /// <summary>Words of one look that follow each other become one piece; the space at the end of the line stays, for who reads without seeing.</summary>
    private static LigneDeTexte Assembler(List<Mot> mots)
    {
        var morceaux = new List<Morceau>();
        var x = 0d;
        foreach (var mot in mots)
        {
            if (morceaux.Count > 0 && morceaux[^1] is var dernier && dernier.Police == mot.Police && dernier.Couleur == mot.Couleur && dernier.Lien == mot.Lien)
            {
                morceaux[^1] = dernier with { Texte = dernier.Texte + mot.Texte, Largeur = dernier.Largeur + mot.Largeur };
            }
            else
            {
                morceaux.Add(new Morceau(mot.Texte, mot.Police, mot.Couleur, mot.Lien, x, mot.Largeur));
            }

            x += mot.Largeur;
        }

        return new LigneDeTexte(morceaux, mots.Count == 0 ? 0 : x - mots[^1].Largeur + mots[^1].LargeurVisible);
    }

    private sealed record Mot(string Texte, PoliceEmployee Police, Couleur Couleur, string? Lien, double Largeur, double LargeurVisible, bool NouvelleLigne);
}
