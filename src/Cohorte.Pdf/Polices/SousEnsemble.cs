using System.Buffers.Binary;
using System.Text;

namespace Cohorte.Pdf.Polices;

/// <summary>A TrueType file with only the glyphs used, renumbered in order of use, and the pieces that composite glyphs are made of.</summary>
internal static class SousEnsemble
{
    private const int DeuxMots = 0x0001;
    private const int Echelle = 0x0008;
    private const int Suite = 0x0020;
    private const int EchelleDouble = 0x0040;
    private const int Matrice = 0x0080;
    private const uint SommeMagique = 0xB1B0AFBA;

    /// <summary>The font file; glyph <c>i</c> of the result is <paramref name="glyphes"/>[i].</summary>
    public static byte[] Ecrire(PoliceTrueType police, IReadOnlyList<ushort> glyphes)
    {
        var retenus = glyphes.ToList();
        var rangs = new Dictionary<ushort, int>();
        for (var i = retenus.Count - 1; i >= 0; i--) rangs[retenus[i]] = i;
        using var contours = new MemoryStream();
        var positions = new List<int> { 0 };
        for (var i = 0; i < retenus.Count; i++)
        {
            contours.Write(Renumeroter(police.Contour(retenus[i]).ToArray(), retenus, rangs));
            while (contours.Length % 4 != 0) contours.WriteByte(0);
            positions.Add((int)contours.Length);
        }

        var loca = new byte[4 * positions.Count];
        var hmtx = new byte[4 * retenus.Count];
        for (var i = 0; i < positions.Count; i++) BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), positions[i]);
        for (var i = 0; i < retenus.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)police.Avance(retenus[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)police.Approche(retenus[i]));
        }

        var head = police.Table("head").ToArray();
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = police.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)retenus.Count);
        var maxp = police.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)retenus.Count);
        return Assembler([("cvt ", police.Table("cvt ").ToArray()), ("fpgm", police.Table("fpgm").ToArray()), ("glyf", contours.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp), ("prep", police.Table("prep").ToArray())]);
    }

    /// <summary>A composite glyph names its pieces by number: they get their new one, and are added when they were not used alone.</summary>
    private static byte[] Renumeroter(byte[] contour, List<ushort> retenus, Dictionary<ushort, int> rangs)
    {
        if (contour.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(contour) >= 0) return contour;
        var place = 10;
        int drapeaux;
        do
        {
            drapeaux = BinaryPrimitives.ReadUInt16BigEndian(contour.AsSpan(place));
            var piece = BinaryPrimitives.ReadUInt16BigEndian(contour.AsSpan(place + 2));
            if (!rangs.TryGetValue(piece, out var rang))
            {
                rangs[piece] = rang = retenus.Count;
                retenus.Add(piece);
            }

            BinaryPrimitives.WriteUInt16BigEndian(contour.AsSpan(place + 2), (ushort)rang);
            place += 4 + ((drapeaux & DeuxMots) != 0 ? 4 : 2);
            if ((drapeaux & Echelle) != 0) place += 2;
            else if ((drapeaux & EchelleDouble) != 0) place += 4;
            else if ((drapeaux & Matrice) != 0) place += 8;
        }
        while ((drapeaux & Suite) != 0);
        return contour;
    }

    private static byte[] Assembler(List<(string Nom, byte[] Octets)> tables)
    {
        tables.RemoveAll(t => t.Octets.Length == 0);
        var position = 12 + (16 * tables.Count);
        var fichier = new byte[position + tables.Sum(t => (t.Octets.Length + 3) / 4 * 4)];
        var puissance = 1 << (int)Math.Log2(tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(fichier, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(fichier.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(fichier.AsSpan(6), (ushort)(puissance * 16));
        BinaryPrimitives.WriteUInt16BigEndian(fichier.AsSpan(8), (ushort)Math.Log2(puissance));
        BinaryPrimitives.WriteUInt16BigEndian(fichier.AsSpan(10), (ushort)((tables.Count - puissance) * 16));
        var tete = 0;
        for (var i = 0; i < tables.Count; i++)
        {
            var (nom, octets) = tables[i];
            if (nom == "head") tete = position;
            var entree = fichier.AsSpan(12 + (16 * i));
            Encoding.ASCII.GetBytes(nom, entree);
            octets.CopyTo(fichier, position);
            BinaryPrimitives.WriteUInt32BigEndian(entree[4..], Somme(fichier.AsSpan(position, (octets.Length + 3) / 4 * 4)));
            BinaryPrimitives.WriteInt32BigEndian(entree[8..], position);
            BinaryPrimitives.WriteInt32BigEndian(entree[12..], octets.Length);
            position += (octets.Length + 3) / 4 * 4;
        }

        BinaryPrimitives.WriteUInt32BigEndian(fichier.AsSpan(tete + 8), unchecked(SommeMagique - Somme(fichier)));
        return fichier;
    }

    private static uint Somme(ReadOnlySpan<byte> octets)
    {
        var somme = 0u;
        for (var i = 0; i < octets.Length; i += 4) somme = unchecked(somme + BinaryPrimitives.ReadUInt32BigEndian(octets[i..]));
        return somme;
    }
}
