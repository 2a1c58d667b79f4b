namespace Cohorte.Pdf.Polices;

/// <summary>Which face a text is set in.</summary>
public enum Caractere
{
    /// <summary>Running text: DejaVu Sans Condensed.</summary>
    Romain,

    /// <summary>Emphasis, headers: DejaVu Sans Condensed Bold.</summary>
    Gras,

    /// <summary>Titles and large figures: DejaVu Serif Bold.</summary>
    Titrage,
}

/// <summary>The faces that travel with the program, read once.</summary>
internal static class JeuDePolices
{
    private static readonly Dictionary<Caractere, Lazy<PoliceTrueType>> Polices = new()
    {
        [Caractere.Romain] = new(() => Lire("DejaVuSansCondensed")),
        [Caractere.Gras] = new(() => Lire("DejaVuSansCondensed-Bold")),
        [Caractere.Titrage] = new(() => Lire("DejaVuSerif-Bold")),
    };

    /// <summary>A face.</summary>
    public static PoliceTrueType De(Caractere caractere) => Polices[caractere].Value;

    private static PoliceTrueType Lire(string nom)
    {
        using var flux = typeof(JeuDePolices).Assembly.GetManifestResourceStream(nom + ".ttf") ?? throw new InvalidOperationException($"Font {nom} is not embedded.");
        var octets = new byte[flux.Length];
        flux.ReadExactly(octets);
        return new PoliceTrueType(nom, octets);
    }
}
