using System.ComponentModel;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>A sensitive value is stored as an encrypted text, whatever its type.</summary>
internal sealed class ColonneChiffreeConverter<T>(Trousseau trousseau, string colonne)
    : ValueConverter<T, string>(v => trousseau.Chiffrer(colonne, TexteInvariant.Ecrire(v)), t => TexteInvariant.Lire<T>(trousseau.Dechiffrer(colonne, t)))
    where T : notnull;

/// <summary>Values as invariant texts.</summary>
internal static class TexteInvariant
{
    public static string Ecrire<T>(T valeur) where T : notnull => valeur switch
    {
        string texte => texte,
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable format => format.ToString(null, CultureInfo.InvariantCulture),
        _ => valeur.ToString()!,
    };

    public static T Lire<T>(string texte) where T : notnull =>
        typeof(T) == typeof(string) ? (T)(object)texte
        : typeof(T).IsEnum ? (T)Enum.Parse(typeof(T), texte)
        : typeof(T) == typeof(DateOnly) ? (T)(object)DateOnly.ParseExact(texte, "O", CultureInfo.InvariantCulture)
        : (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(texte)!;
}
