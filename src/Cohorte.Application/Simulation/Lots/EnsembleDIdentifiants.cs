using System.Buffers.Binary;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>The identifiers already seen, exactly, in few bytes: ten million usual ones hold in about 200 MB. A canonical UUID takes sixteen bytes.</summary>
internal sealed class EnsembleDIdentifiants
{
    /// <summary>Longest identifier, in bytes of UTF-8.</summary>
    public const int LongueurMaximale = 100;

    private const int TailleDePage = 1 << 24;
    private const byte MarqueUuid = 255;
    private const int OctetsUuid = 16;
    private const int TexteUuid = 36;
    private static readonly ulong Graine = unchecked((uint)HashCode.Combine(nameof(EnsembleDIdentifiants)));
    private readonly List<byte[]> _pages = [];
    private uint[] _table = new uint[1 << 16];
    private int _nombre;
    private int _libre = TailleDePage;

    /// <summary>Adds an identifier; false when it was already there.</summary>
    public bool Ajouter(ReadOnlySpan<byte> identifiant)
    {
        Span<byte> code = stackalloc byte[LongueurMaximale + 1];
        code = code[..Coder(identifiant, code)];
        if ((_nombre + 1) * 4L > _table.Length * 3L) Agrandir();
        var place = Place(code, _table);
        if (_table[place] != 0) return false;
        _table[place] = Ranger(code);
        _nombre++;
        return true;
    }

    /// <summary>Length or mark, then the bytes.</summary>
    private static int Coder(ReadOnlySpan<byte> identifiant, Span<byte> code)
    {
        if (identifiant.Length == TexteUuid && EstCanonique(identifiant) && Guid.TryParse(identifiant, out var uuid))
        {
            code[0] = MarqueUuid;
            uuid.TryWriteBytes(code[1..]);
            return OctetsUuid + 1;
        }

        code[0] = (byte)identifiant.Length;
        identifiant.CopyTo(code[1..]);
        return identifiant.Length + 1;
    }

    /// <summary>Only small letters: the text can be written back from the sixteen bytes.</summary>
    private static bool EstCanonique(ReadOnlySpan<byte> identifiant) => !identifiant.ContainsAnyInRange((byte)'A', (byte)'F');

    private uint Place(ReadOnlySpan<byte> code, uint[] table)
    {
        var masque = (uint)table.Length - 1;
        var place = (uint)(Hacher(code) & masque);
        while (table[place] != 0 && !Code(table[place]).SequenceEqual(code)) place = (place + 1) & masque;
        return place;
    }

    private ReadOnlySpan<byte> Code(uint adresse)
    {
        var debut = adresse - 1;
        var page = _pages[(int)(debut / TailleDePage)].AsSpan((int)(debut % TailleDePage));
        return page[..((page[0] == MarqueUuid ? OctetsUuid : page[0]) + 1)];
    }

    private uint Ranger(ReadOnlySpan<byte> code)
    {
        if (_libre + code.Length > TailleDePage)
        {
            if (_pages.Count == byte.MaxValue) throw new LotIllisible("Ce lot compte trop d’identifiants pour être vérifié\u00A0: coupez-le en plusieurs fichiers.");
            _pages.Add(new byte[TailleDePage]);
            _libre = 0;
        }

        code.CopyTo(_pages[^1].AsSpan(_libre));
        var adresse = ((uint)(_pages.Count - 1) * TailleDePage) + (uint)_libre + 1;
        _libre += code.Length;
        return adresse;
    }

    private void Agrandir()
    {
        var plus = new uint[_table.Length * 2];
        foreach (var adresse in _table)
        {
            if (adresse != 0) plus[Place(Code(adresse), plus)] = adresse;
        }

        _table = plus;
    }

    private static ulong Hacher(ReadOnlySpan<byte> code)
    {
        unchecked
        {
            var hache = Graine ^ (ulong)code.Length;
            while (code.Length >= sizeof(ulong))
            {
                hache = Melanger(hache ^ BinaryPrimitives.ReadUInt64LittleEndian(code));
                code = code[sizeof(ulong)..];
            }

            ulong reste = 0;
            foreach (var octet in code) reste = (reste << 8) | octet;
            return Melanger(hache ^ reste);
        }
    }

    private static ulong Melanger(ulong valeur)
    {
        unchecked
        {
            var haut = Math.BigMul(valeur, 0x9E3779B97F4A7C15UL, out var bas);
            return haut ^ bas;
        }
    }
}
