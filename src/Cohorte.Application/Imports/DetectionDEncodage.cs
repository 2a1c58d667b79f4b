using System.Text;

namespace Cohorte.Application.Imports;

/// <summary>Decodes a text file whose encoding nobody said: UTF-8 and UTF-16 with or without a mark, else the Windows code page of French spreadsheets.</summary>
internal static class DetectionDEncodage
{
    private const int Echantillon = 4_096;

    private static readonly Encoding Utf8Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or <c>null</c> when these bytes are none.</summary>
    public static string? Decoder(byte[] octets)
    {
        if (octets.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Texte(Utf8Strict, octets.AsSpan(3)) ?? Encoding.UTF8.GetString(octets, 3, octets.Length - 3);
        if (octets.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(octets, 2, octets.Length - 2);
        if (octets.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(octets, 2, octets.Length - 2);
        var debut = octets.AsSpan(0, Math.Min(Echantillon, octets.Length));
        var (nulsPairs, nulsImpairs) = Nuls(debut);
        if (nulsImpairs > debut.Length / 8 && nulsPairs == 0) return Encoding.Unicode.GetString(octets);
        if (nulsPairs > debut.Length / 8 && nulsImpairs == 0) return Encoding.BigEndianUnicode.GetString(octets);
        if (nulsPairs + nulsImpairs > 0) return null;
        return Texte(Utf8Strict, octets) ?? (EstDuTexte(debut) ? Windows.GetString(octets) : null);
    }

    private static (int Pairs, int Impairs) Nuls(ReadOnlySpan<byte> octets)
    {
        int pairs = 0, impairs = 0;
        for (var i = 0; i < octets.Length; i++)
        {
            if (octets[i] != 0) continue;
            if (i % 2 == 0) pairs++;
            else impairs++;
        }

        return (pairs, impairs);
    }

    private static bool EstDuTexte(ReadOnlySpan<byte> octets)
    {
        foreach (var octet in octets)
        {
            if (octet < 0x20 && octet is not ((byte)'\t' or (byte)'\n' or (byte)'\r')) return false;
        }

        return true;
    }

    private static string? Texte(Encoding encodage, ReadOnlySpan<byte> octets)
    {
        try
        {
            return encodage.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
