using Cohorte.Pdf.MiseEnPage;

namespace Cohorte.Pdf;

/// <summary>A document: what it says, in order. The same document gives the same bytes; the only date in it is the one given.</summary>
/// <param name="Titre">Title, shown by readers in place of the file name.</param>
/// <param name="EtabliLe">Instant it was made, written in its properties.</param>
/// <param name="Blocs">Its blocks.</param>
public sealed record DocumentPdf(string Titre, DateTimeOffset EtabliLe, IReadOnlyList<Bloc> Blocs)
{
    /// <summary>Subject, among the properties.</summary>
    public string? Sujet { get; init; }

    /// <summary>Author, among the properties.</summary>
    public string Auteur { get; init; } = "Cohorte";

    /// <summary>Language of the text.</summary>
    public string Langue { get; init; } = "fr-FR";

    /// <summary>Foot of each page, left of the number; the title when null.</summary>
    public string? PiedDePage { get; init; }

    /// <summary>Wide pages, for wide tables.</summary>
    public bool Paysage { get; init; }

    /// <summary>The file: PDF 1.7, tagged.</summary>
    public byte[] Ecrire() => new Compositeur(this).Composer();
}
