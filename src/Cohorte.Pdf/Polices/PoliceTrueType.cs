using System.Buffers.Binary;
using System.Text;

namespace Cohorte.Pdf.Polices;

/// <summary>A TrueType font read: which glyph draws a character, how wide it is, its outline. Only what embedding a subset needs.</summary>
internal sealed class PoliceTrueType
{
    private readonly byte[] _octets;
    private readonly Dictionary<string, (int Debut, int Longueur)> _tables = [];
    private readonly Dictionary<int, ushort> _glyphes = [];
    private readonly int _largeurs;
    private readonly bool _locaLong;

    /// <summary>Reads a font.</summary>
    public PoliceTrueType(string nom, byte[] octets)
    {
        (Nom, _octets) = (nom, octets);
        for (var i = 0; i < Mot(4); i++)
        {
            var entree = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(octets, entree, 4)] = (Entier(entree + 8), Entier(entree + 12));
        }

        var head = _tables["head"].Debut;
        var hhea = _tables["hhea"].Debut;
        UnitesParEm = Mot(head + 18);
        Boite = [.. Enumerable.Range(0, 4).Select(i => EnMilliemes(Signe(head + 36 + (2 * i))))];
        _locaLong = Mot(head + 50) == 1;
        Ascendante = EnMilliemes(Signe(hhea + 4));
        Descendante = EnMilliemes(Signe(hhea + 6));
        _largeurs = Mot(hhea + 34);
        HauteurCapitale = _tables.TryGetValue("OS/2", out var os2) && Mot(os2.Debut) >= 2 ? EnMilliemes(Signe(os2.Debut + 88)) : Ascendante;
        LireCaracteres(_tables["cmap"].Debut);
    }

    /// <summary>PostScript name.</summary>
    public string Nom { get; }

    /// <summary>Units of the design square.</summary>
    public int UnitesParEm { get; }

    /// <summary>Bounding box, in thousandths.</summary>
    public IReadOnlyList<int> Boite { get; }

    /// <summary>Height above the baseline, in thousandths.</summary>
    public int Ascendante { get; }

    /// <summary>Depth below the baseline, negative, in thousandths.</summary>
    public int Descendante { get; }

    /// <summary>Height of a capital, in thousandths.</summary>
    public int HauteurCapitale { get; }

    /// <summary>The glyph of a character; 0 when the font has none.</summary>
    public ushort Glyphe(int caractere) => _glyphes.GetValueOrDefault(caractere);

    /// <summary>Width of a glyph, in units.</summary>
    public int Avance(ushort glyphe) => Mot(_tables["hmtx"].Debut + (4 * Math.Min(glyphe, _largeurs - 1)));

    /// <summary>Left bearing of a glyph, in units.</summary>
    public int Approche(ushort glyphe) =>
        glyphe < _largeurs ? Signe(_tables["hmtx"].Debut + (4 * glyphe) + 2) : Signe(_tables["hmtx"].Debut + (4 * _largeurs) + (2 * (glyphe - _largeurs)));

    /// <summary>Outline of a glyph; empty for a space.</summary>
    public ReadOnlySpan<byte> Contour(ushort glyphe)
    {
        var loca = _tables["loca"].Debut;
        var debut = _locaLong ? Entier(loca + (4 * glyphe)) : 2 * Mot(loca + (2 * glyphe));
        var fin = _locaLong ? Entier(loca + (4 * glyphe) + 4) : 2 * Mot(loca + (2 * glyphe) + 2);
        return _octets.AsSpan(_tables["glyf"].Debut + debut, fin - debut);
    }

    /// <summary>A table as it is; empty when the font has none.</summary>
    public ReadOnlySpan<byte> Table(string nom) => _tables.TryGetValue(nom, out var table) ? _octets.AsSpan(table.Debut, table.Longueur) : [];

    /// <summary>Units turned into thousandths of the size.</summary>
    public int EnMilliemes(int unites) => (int)Math.Round(unites * 1000d / UnitesParEm, MidpointRounding.AwayFromZero);

    private void LireCaracteres(int cmap)
    {
        var tables = Enumerable.Range(0, Mot(cmap + 2)).Select(i => cmap + 4 + (8 * i)).Select(e => (Plate: Mot(e), Codage: Mot(e + 2), Debut: cmap + Entier(e + 4))).ToList();
        if (tables.FirstOrDefault(t => t is { Plate: 3, Codage: 10 }).Debut is var longue and > 0) LireFormat12(longue);
        else LireFormat4(tables.First(t => t is { Plate: 3, Codage: 1 }).Debut);
    }

    private void LireFormat12(int table)
    {
        for (var i = 0; i < Entier(table + 12); i++)
        {
            var groupe = table + 16 + (12 * i);
            for (var c = Entier(groupe); c <= Entier(groupe + 4); c++) _glyphes[c] = (ushort)(Entier(groupe + 8) + c - Entier(groupe));
        }
    }

    private void LireFormat4(int table)
    {
        var segments = Mot(table + 6) / 2;
        for (var s = 0; s < segments; s++)
        {
            var fin = Mot(table + 14 + (2 * s));
            var debut = Mot(table + 16 + (2 * (segments + s)));
            var ecart = Mot(table + 16 + (2 * ((2 * segments) + s)));
            var place = table + 16 + (2 * ((3 * segments) + s));
            for (var c = debut; c <= fin && c != ushort.MaxValue; c++)
            {
                var glyphe = Mot(place) == 0 ? c : Mot(place + Mot(place) + (2 * (c - debut)));
                if (glyphe != 0) _glyphes[c] = (ushort)((glyphe + ecart) & ushort.MaxValue);
            }
        }
    }

    private int Mot(int position) => BinaryPrimitives.ReadUInt16BigEndian(_octets.AsSpan(position));

    private int Signe(int position) => BinaryPrimitives.ReadInt16BigEndian(_octets.AsSpan(position));

    private int Entier(int position) => BinaryPrimitives.ReadInt32BigEndian(_octets.AsSpan(position));
}
