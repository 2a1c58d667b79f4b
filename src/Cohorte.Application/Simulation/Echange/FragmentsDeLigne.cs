using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes the lines of a payslip: the words, rate and source of a line never change for a value of the barèmes, so their bytes are kept; only base and amount are formatted.</summary>
internal static class FragmentsDeLigne
{
    private static readonly ConcurrentDictionary<(Cotisation Cotisation, ReferenceDeBareme Bareme), Fragment> Connus = new(ParReference.Instance);
    private static readonly ConcurrentDictionary<(Cotisation Cotisation, decimal Taux), Fragment> Saisis = new();
    private const int SaisisGardes = 10_000;
    private static int _saisis;

    /// <summary>Writes the array of lines.</summary>
    public static void Ecrire(TamponLoue tampon, IReadOnlyList<LigneDePaie> lignes)
    {
        tampon.Ajouter("["u8);
        for (var rang = 0; rang < lignes.Count; rang++)
        {
            if (rang > 0) tampon.Ajouter(","u8);
            var ligne = lignes[rang];
            Trouver(ligne).Ecrire(tampon, ligne);
        }

        tampon.Ajouter("]"u8);
    }

    /// <summary>A rate that was typed is kept for as long as there are few of them: its values have no end.</summary>
    private static Fragment Trouver(LigneDePaie ligne)
    {
        if (ligne.Bareme.Depuis is not null && ligne.Taux.Fraction == ligne.Bareme.Valeur)
        {
            return Connus.TryGetValue((ligne.Cotisation, ligne.Bareme), out var connu) ? connu : Connus.GetOrAdd((ligne.Cotisation, ligne.Bareme), new Fragment(ligne));
        }

        if (Saisis.TryGetValue((ligne.Cotisation, ligne.Taux.Fraction), out var saisi)) return saisi;
        var nouveau = new Fragment(ligne);
        if (Interlocked.Increment(ref _saisis) <= SaisisGardes) Saisis.TryAdd((ligne.Cotisation, ligne.Taux.Fraction), nouveau);
        return nouveau;
    }

    private sealed class Fragment
    {
        private readonly byte[] _avant;
        private readonly byte[] _milieu;
        private readonly byte[] _apres;

        public Fragment(LigneDePaie ligne)
        {
            var patronale = ligne.Cotisation.EstPatronale;
            _avant = Octets(json =>
            {
                json.WriteString("code"u8, ligne.Cotisation.Code);
                json.WriteString("libelle"u8, ligne.Cotisation.Libelle);
            }, "{", ",\"assiette\":");
            _milieu = Octets(json => json.WriteNumber("taux"u8, ligne.Taux.Fraction), ",", patronale ? ",\"salarial\":0,\"patronal\":" : ",\"salarial\":");
            _apres = Octets(json =>
            {
                json.WriteStartObject("source"u8);
                json.WriteString("bareme"u8, ligne.Bareme.Code);
                json.WriteString("texte"u8, ligne.Bareme.Source.Texte);
                json.WriteString("publication"u8, ligne.Bareme.Source.Publication);
                if (ligne.Bareme.Depuis is { } depuis) json.WriteString("depuis"u8, depuis.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                else json.WriteNull("depuis"u8);
                json.WriteString("marque"u8, ligne.Bareme.Source.Marque);
                json.WriteEndObject();
            }, patronale ? "," : ",\"patronal\":0,", "}");
        }

        public void Ecrire(TamponLoue tampon, LigneDePaie ligne)
        {
            tampon.Ajouter(_avant);
            tampon.Advance(NombreJson.Ecrire(tampon.GetSpan(NombreJson.Taille), ligne.Assiette));
            tampon.Ajouter(_milieu);
            tampon.Advance(NombreJson.Ecrire(tampon.GetSpan(NombreJson.Taille), ligne.Montant));
            tampon.Ajouter(_apres);
        }

        /// <summary>The members that are written, without the braces of their object, between two pieces of text.</summary>
        private static byte[] Octets(Action<Utf8JsonWriter> ecrire, string avant, string apres)
        {
            var tampon = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(tampon, EcritureDeSimulation.Options))
            {
                json.WriteStartObject();
                ecrire(json);
                json.WriteEndObject();
            }

            return [.. System.Text.Encoding.UTF8.GetBytes(avant), .. tampon.WrittenSpan[1..^1], .. System.Text.Encoding.UTF8.GetBytes(apres)];
        }
    }

    private sealed class ParReference : IEqualityComparer<(Cotisation Cotisation, ReferenceDeBareme Bareme)>
    {
        public static readonly ParReference Instance = new();

        public bool Equals((Cotisation Cotisation, ReferenceDeBareme Bareme) x, (Cotisation Cotisation, ReferenceDeBareme Bareme) y) =>
            ReferenceEquals(x.Cotisation, y.Cotisation) && ReferenceEquals(x.Bareme, y.Bareme);

        public int GetHashCode((Cotisation Cotisation, ReferenceDeBareme Bareme) obj) =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Cotisation), RuntimeHelpers.GetHashCode(obj.Bareme));
    }
}
