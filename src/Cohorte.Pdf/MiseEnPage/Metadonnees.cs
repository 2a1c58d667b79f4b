using System.Globalization;
using System.Security;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.MiseEnPage;

/// <summary>What the file says of itself: properties, and the same in XMP. The accessibility identifier is written only when our own checks pass; it certifies nothing.</summary>
internal static class Metadonnees
{
    private const string Producteur = "Cohorte";

    /// <summary>The properties.</summary>
    public static string Infos(DocumentPdf document) =>
        $"<</Title {Valeur.Texte(document.Titre)} /Author {Valeur.Texte(document.Auteur)}{(document.Sujet is null ? "" : $" /Subject {Valeur.Texte(document.Sujet)}")} /Creator {Valeur.Texte(Producteur)} /Producer {Valeur.Texte(Producteur)} /CreationDate {Valeur.Date(document.EtabliLe)} /ModDate {Valeur.Date(document.EtabliLe)}>>";

    /// <summary>The XMP packet.</summary>
    public static string Xmp(DocumentPdf document, bool accessible)
    {
        var date = document.EtabliLe.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Echapper(document.Titre)}</rdf:li></rdf:Alt></dc:title>
                  <dc:creator><rdf:Seq><rdf:li>{Echapper(document.Auteur)}</rdf:li></rdf:Seq></dc:creator>
                  <dc:language><rdf:Bag><rdf:li>{Echapper(document.Langue)}</rdf:li></rdf:Bag></dc:language>{(document.Sujet is null ? "" : $"\n      <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Echapper(document.Sujet)}</rdf:li></rdf:Alt></dc:description>")}
                  <xmp:CreateDate>{date}</xmp:CreateDate>
                  <xmp:ModifyDate>{date}</xmp:ModifyDate>
                  <xmp:CreatorTool>{Producteur}</xmp:CreatorTool>
                  <pdf:Producer>{Producteur}</pdf:Producer>{(accessible ? "\n      <pdfuaid:part>1</pdfuaid:part>" : "")}
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    }

    private static string Echapper(string texte) => SecurityElement.Escape(new string([.. texte.Where(c => c >= ' ')]));
}
