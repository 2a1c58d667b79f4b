using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes the values of an answer in JSON, straight to UTF-8, each after a piece of text that is already JSON (« ,"brut": »).</summary>
internal static class TexteJson
{
    private const int OctetsParCaractere = 3;
    private const int OctetsEchappes = 6;
    private const int TailleDUnDecimal = 40;
    private static readonly JavaScriptEncoder Encodeur = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    extension(TamponLoue vers)
    {
        /// <summary>An amount to the cent.</summary>
        public void Euros(ReadOnlySpan<byte> avant, Montant montant)
        {
            vers.Ajouter(avant);
            vers.Advance(NombreJson.Ecrire(vers.GetSpan(NombreJson.Taille), montant));
        }

        /// <summary>An amount, or null.</summary>
        public void EurosOuNul(ReadOnlySpan<byte> avant, Montant? montant)
        {
            if (montant is { } euros)
            {
                vers.Euros(avant, euros);
                return;
            }

            vers.Ajouter(avant);
            vers.Ajouter("null"u8);
        }

        /// <summary>A number, with the decimals that it has.</summary>
        public void Nombre(ReadOnlySpan<byte> avant, decimal nombre)
        {
            vers.Ajouter(avant);
            Utf8Formatter.TryFormat(nombre, vers.GetSpan(TailleDUnDecimal), out var ecrits);
            vers.Advance(ecrits);
        }

        /// <summary>A text between quotes, escaped where it must be; <c>null</c> is null.</summary>
        public void Texte(ReadOnlySpan<byte> avant, string? texte)
        {
            vers.Ajouter(avant);
            if (texte is null)
            {
                vers.Ajouter("null"u8);
                return;
            }

            vers.Ajouter("\""u8);
            var place = vers.GetSpan(texte.Length * (OctetsParCaractere + OctetsEchappes));
            var longueur = Encoding.UTF8.GetBytes(texte, place);
            if (Encodeur.FindFirstCharacterToEncodeUtf8(place[..longueur]) >= 0)
            {
                // The raw bytes are moved after the room of the escaped ones.
                var brut = place[(texte.Length * OctetsEchappes)..][..longueur];
                place[..longueur].CopyTo(brut);
                Encodeur.EncodeUtf8(brut, place, out _, out longueur);
            }

            vers.Advance(longueur);
            vers.Ajouter("\""u8);
        }

        /// <summary>A list of texts.</summary>
        public void Textes(ReadOnlySpan<byte> avant, IReadOnlyList<string> textes)
        {
            vers.Ajouter(avant);
            for (var rang = 0; rang < textes.Count; rang++) vers.Texte(rang == 0 ? "["u8 : ","u8, textes[rang]);
            vers.Ajouter(textes.Count == 0 ? "[]"u8 : "]"u8);
        }

        /// <summary>A day, « "2022-02-14" ».</summary>
        public void Jour(ReadOnlySpan<byte> avant, DateOnly jour)
        {
            vers.Ajouter(avant);
            var place = vers.GetSpan(12);
            AnneeEtMois(place, jour);
            place[8] = (byte)'-';
            DeuxChiffres(place[9..], jour.Day);
            place[11] = (byte)'"';
            vers.Advance(12);
        }

        /// <summary>A civil month, « "2022-02" ».</summary>
        public void Mois(ReadOnlySpan<byte> avant, DateOnly mois)
        {
            vers.Ajouter(avant);
            var place = vers.GetSpan(9);
            AnneeEtMois(place, mois);
            place[8] = (byte)'"';
            vers.Advance(9);
        }
    }

    private static void AnneeEtMois(Span<byte> vers, DateOnly date)
    {
        var (siecle, annee) = Math.DivRem(date.Year, 100);
        vers[0] = (byte)'"';
        DeuxChiffres(vers[1..], siecle);
        DeuxChiffres(vers[3..], annee);
        vers[5] = (byte)'-';
        DeuxChiffres(vers[6..], date.Month);
    }

    private static void DeuxChiffres(Span<byte> vers, int nombre)
    {
        vers[0] = (byte)('0' + (nombre / 10));
        vers[1] = (byte)('0' + (nombre % 10));
    }
}
