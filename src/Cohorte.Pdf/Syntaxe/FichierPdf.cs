using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Cohorte.Pdf.Syntaxe;

/// <summary>The objects of a file and their serialisation: dictionaries packed in compressed object streams, a cross-reference stream, an identifier drawn from the content so that the same document gives the same bytes.</summary>
internal sealed class FichierPdf
{
    private const int ObjetsParPaquet = 200;
    private const int LargeurDeLigne = 7;
    private readonly List<Objet?> _objets = [];

    /// <summary>A number for an object written later.</summary>
    public int Reserver()
    {
        _objets.Add(null);
        return _objets.Count;
    }

    /// <summary>Writes a reserved object.</summary>
    public void Poser(int numero, string corps) => _objets[numero - 1] = new Objet(corps, null);

    /// <summary>Adds an object.</summary>
    public int Ajouter(string corps)
    {
        var numero = Reserver();
        Poser(numero, corps);
        return numero;
    }

    /// <summary>Adds a stream, compressed unless told otherwise.</summary>
    public int AjouterFlux(string entrees, byte[] contenu, bool comprimer = true)
    {
        var octets = comprimer ? Comprimer(contenu) : contenu;
        _objets.Add(new Objet($"<<{entrees}{(comprimer ? " /Filter /FlateDecode" : "")} /Length {octets.Length.ToString(CultureInfo.InvariantCulture)}>>", octets));
        return _objets.Count;
    }

    /// <summary>The file.</summary>
    public byte[] Serialiser(int racine, int infos)
    {
        using var sortie = new MemoryStream();
        var positions = new byte[(_objets.Count + 1 + (_objets.Count / ObjetsParPaquet) + 2) * LargeurDeLigne];
        Ecrire(sortie, "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        var numeros = Enumerable.Range(1, _objets.Count).ToList();
        foreach (var numero in numeros.Where(n => _objets[n - 1]!.Flux is not null)) EcrireFlux(sortie, positions, numero, _objets[numero - 1]!);
        var suivant = _objets.Count + 1;
        foreach (var paquet in numeros.Where(n => _objets[n - 1]!.Flux is null).Chunk(ObjetsParPaquet)) EcrirePaquet(sortie, positions, suivant++, paquet);
        EcrireTable(sortie, positions, suivant, racine, infos);
        return sortie.ToArray();
    }

    private void EcrirePaquet(MemoryStream sortie, byte[] positions, int paquet, int[] numeros)
    {
        var index = new StringBuilder();
        var corps = new StringBuilder();
        for (var i = 0; i < numeros.Length; i++)
        {
            Inscrire(positions, numeros[i], 2, paquet, i);
            index.Append(CultureInfo.InvariantCulture, $"{numeros[i]} {corps.Length} ");
            corps.Append(_objets[numeros[i] - 1]!.Corps).Append('\n');
        }

        var contenu = Comprimer(Encoding.Latin1.GetBytes(index.ToString() + corps));
        EcrireFlux(sortie, positions, paquet, new Objet(string.Create(CultureInfo.InvariantCulture, $"<</Type /ObjStm /N {numeros.Length} /First {index.Length} /Filter /FlateDecode /Length {contenu.Length}>>"), contenu));
    }

    private static void EcrireTable(MemoryStream sortie, byte[] positions, int numero, int racine, int infos)
    {
        var debut = (int)sortie.Length;
        Inscrire(positions, numero, 1, debut, 0);
        BinaryPrimitives.WriteUInt16BigEndian(positions.AsSpan(5), ushort.MaxValue);
        var empreinte = Convert.ToHexString(SHA256.HashData(sortie.ToArray()).AsSpan(0, 16));
        var contenu = Comprimer(positions[..((numero + 1) * LargeurDeLigne)]);
        Ecrire(sortie, string.Create(CultureInfo.InvariantCulture, $"{numero} 0 obj\n<</Type /XRef /Size {numero + 1} /W [1 4 2] /Root {racine} 0 R /Info {infos} 0 R /ID [<{empreinte}> <{empreinte}>] /Filter /FlateDecode /Length {contenu.Length}>>\nstream\n"));
        sortie.Write(contenu);
        Ecrire(sortie, string.Create(CultureInfo.InvariantCulture, $"\nendstream\nendobj\nstartxref\n{debut}\n%%EOF\n"));
    }

    private static void EcrireFlux(MemoryStream sortie, byte[] positions, int numero, Objet objet)
    {
        Inscrire(positions, numero, 1, (int)sortie.Length, 0);
        Ecrire(sortie, $"{numero.ToString(CultureInfo.InvariantCulture)} 0 obj\n{objet.Corps}\nstream\n");
        sortie.Write(objet.Flux);
        Ecrire(sortie, "\nendstream\nendobj\n");
    }

    private static void Inscrire(byte[] positions, int numero, byte genre, int valeur, int rang)
    {
        var ligne = positions.AsSpan(numero * LargeurDeLigne, LargeurDeLigne);
        ligne[0] = genre;
        BinaryPrimitives.WriteInt32BigEndian(ligne[1..], valeur);
        BinaryPrimitives.WriteUInt16BigEndian(ligne[5..], (ushort)rang);
    }

    private static void Ecrire(MemoryStream sortie, string texte) => sortie.Write(Encoding.Latin1.GetBytes(texte));

    private static byte[] Comprimer(byte[] contenu)
    {
        using var sortie = new MemoryStream();
        using (var zlib = new ZLibStream(sortie, CompressionLevel.SmallestSize)) zlib.Write(contenu);
        return sortie.ToArray();
    }

    private sealed record Objet(string Corps, byte[]? Flux);
}
