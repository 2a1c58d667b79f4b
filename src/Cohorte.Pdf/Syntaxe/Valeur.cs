using System.Globalization;
using System.Text;

namespace Cohorte.Pdf.Syntaxe;

/// <summary>How values are written in the PDF syntax.</summary>
internal static class Valeur
{
    /// <summary>A number: two decimals at most, never an exponent.</summary>
    public static string Nombre(double valeur) => (valeur is > -0.005 and < 0.005 ? 0 : valeur).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A text string: UTF-16 with its mark, in hexadecimal.</summary>
    public static string Texte(string texte) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(texte))}>";

    /// <summary>An instant: <c>(D:20220214093000+01'00')</c>.</summary>
    public static string Date(DateTimeOffset date) =>
        $"(D:{date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}{(date.Offset < TimeSpan.Zero ? '-' : '+')}{date.Offset.ToString("hh\\'mm\\'", CultureInfo.InvariantCulture)})";

    /// <summary>A reference to an object.</summary>
    public static string Reference(int numero) => $"{numero.ToString(CultureInfo.InvariantCulture)} 0 R";

    /// <summary>An address as a literal string: percent-encoded, parentheses escaped.</summary>
    public static string Adresse(string adresse)
    {
        var octets = new StringBuilder("(");
        foreach (var octet in Encoding.UTF8.GetBytes(adresse))
        {
            if (octet is (byte)'(' or (byte)')' or (byte)'\\') octets.Append('\\').Append((char)octet);
            else if (octet is > 0x20 and < 0x7F) octets.Append((char)octet);
            else octets.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }

        return octets.Append(')').ToString();
    }
}
