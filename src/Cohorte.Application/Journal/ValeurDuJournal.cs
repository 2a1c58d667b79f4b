using System.Globalization;
using System.Text.Json;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cohorte.Application.Journal;

/// <summary>Reads a value of the journal as people write it: a date, an amount, the wording of a choice, the name behind an identifier.</summary>
internal static class ValeurDuJournal
{
    /// <summary>The value in French; as it was kept when its property is no longer known, or when it is masked or erased.</summary>
    /// <param name="modele">The model of the database, which knows the type of each property.</param>
    /// <param name="typeObjet">Type of the object.</param>
    /// <param name="champ">Property.</param>
    /// <param name="texte">The value kept.</param>
    /// <param name="noms">Names of the objects; <c>null</c> outside an action.</param>
    public static string? Lire(IModel modele, string typeObjet, string champ, string? texte, NomsDuJournal? noms)
    {
        if (texte is null || modele.GetEntityTypes().FirstOrDefault(t => t.ClrType.Name == typeObjet)?.FindProperty(champ) is not { } propriete) return texte;
        var type = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
        if (type.IsEnum) return Libelles.DeNom(type, texte);
        if (type == typeof(Guid) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))) return noms?.De(texte) ?? texte;
        if (type == typeof(DateOnly)) return DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? Ecriture.DateCourte(jour) : texte;
        if (type == typeof(DateTime)) return DateTime.TryParseExact(texte, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) ? Instant(instant.HeureDeParis()) : texte;
        if (type != typeof(string) && !type.IsPrimitive && texte.StartsWith('[')) return Liste(texte);
        if (!decimal.TryParse(texte, NumberStyles.Number, CultureInfo.InvariantCulture, out var nombre)) return texte;
        return type == typeof(Montant) ? Ecriture.Montant(new Montant(nombre))
            : type == typeof(Heures) ? Ecriture.Heures(new Heures(nombre))
            : type == typeof(decimal) ? Ecriture.Nombre(nombre)
            : texte;
    }

    private static string Instant(DateTime a) => string.Create(CultureInfo.InvariantCulture, $"{a:dd/MM/yyyy} à {a:HH} h {a:mm}");

    private static string Liste(string texte)
    {
        try
        {
            return string.Join(", ", JsonSerializer.Deserialize<string[]>(texte) ?? []);
        }
        catch (JsonException)
        {
            return texte;
        }
    }
}
