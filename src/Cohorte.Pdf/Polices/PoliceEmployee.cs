using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.Polices;

/// <summary>A face as one document uses it: each character met gets the next number, so that the embedded file holds nothing else and the text stays readable by machines.</summary>
internal sealed class PoliceEmployee(PoliceTrueType police, string ressource)
{
    private const int CorrespondancesParBloc = 100;
    private readonly Dictionary<int, int> _numeros = [];
    private readonly List<int> _caracteres = [0];
    private readonly List<ushort> _glyphes = [0];

    /// <summary>The font read.</summary>
    public PoliceTrueType Police => police;

    /// <summary>Name among the resources of a page.</summary>
    public string Ressource => ressource;

    /// <summary>Whether anything was written with it.</summary>
    public bool Sert => _numeros.Count > 0;

    /// <summary>Characters that the font cannot draw.</summary>
    public ISet<int> Manquants { get; } = new SortedSet<int>();

    /// <summary>Width of a text at a size, in points.</summary>
    public double Largeur(string texte, double taille)
    {
        var unites = 0L;
        foreach (var rune in texte.EnumerateRunes()) unites += police.Avance(police.Glyphe(rune.Value));
        return unites * taille / police.UnitesParEm;
    }

    /// <summary>The text as numbers of this font, in hexadecimal.</summary>
    public string Coder(string texte)
    {
        var code = new StringBuilder("<");
        foreach (var rune in texte.EnumerateRunes()) code.Append(Numero(rune.Value).ToString("X4", CultureInfo.InvariantCulture));
        return code.Append('>').ToString();
    }

    /// <summary>Writes the font in the file; gives its object.</summary>
    public int Ecrire(FichierPdf fichier)
    {
        var octets = SousEnsemble.Ecrire(police, _glyphes);
        var nom = Etiquette() + "+" + police.Nom;
        var programme = fichier.AjouterFlux(string.Create(CultureInfo.InvariantCulture, $"/Length1 {octets.Length}"), octets);
        var description = fichier.Ajouter(string.Create(CultureInfo.InvariantCulture,
            $"<</Type /FontDescriptor /FontName /{nom} /Flags 4 /FontBBox [{string.Join(' ', police.Boite.Select(b => b.ToString(CultureInfo.InvariantCulture)))}] /ItalicAngle 0 /Ascent {police.Ascendante} /Descent {police.Descendante} /CapHeight {police.HauteurCapitale} /StemV {(nom.Contains("Bold", StringComparison.Ordinal) ? 140 : 80)} /FontFile2 {programme} 0 R>>"));
        var largeurs = string.Join(' ', _glyphes.Select(g => police.EnMilliemes(police.Avance(g)).ToString(CultureInfo.InvariantCulture)));
        var descendante = fichier.Ajouter($"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{nom} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor {Valeur.Reference(description)} /DW 600 /W [0 [{largeurs}]] /CIDToGIDMap /Identity>>");
        var unicode = fichier.AjouterFlux("", Encoding.ASCII.GetBytes(VersUnicode()));
        return fichier.Ajouter($"<</Type /Font /Subtype /Type0 /BaseFont /{nom} /Encoding /Identity-H /DescendantFonts [{Valeur.Reference(descendante)}] /ToUnicode {Valeur.Reference(unicode)}>>");
    }

    private int Numero(int caractere)
    {
        if (_numeros.TryGetValue(caractere, out var numero)) return numero;
        var glyphe = police.Glyphe(caractere);
        if (glyphe == 0) Manquants.Add(caractere);
        _numeros[caractere] = numero = _caracteres.Count;
        _caracteres.Add(caractere);
        _glyphes.Add(glyphe);
        return numero;
    }

    /// <summary>Six letters, the mark of a subset, drawn from what it holds.</summary>
    private string Etiquette()
    {
        var empreinte = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', _caracteres)));
        return string.Concat(empreinte.Take(6).Select(o => (char)('A' + (o % 26))));
    }

    private string VersUnicode()
    {
        var table = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var bloc in Enumerable.Range(1, _caracteres.Count - 1).Chunk(CorrespondancesParBloc))
        {
            table.Append(CultureInfo.InvariantCulture, $"{bloc.Length} beginbfchar\n");
            foreach (var numero in bloc) table.Append(CultureInfo.InvariantCulture, $"<{numero:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(_caracteres[numero])))}>\n");
            table.Append("endbfchar\n");
        }

        return table.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
