using System.Reflection;
using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Commun;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Cohorte.Application.Persistance;

/// <summary>What holds for every table, written once: foreign keys from typed identifiers, allowed values, lengths, encryption of sensitive values, concurrency token.</summary>
internal static class ConventionsDuModele
{
    /// <summary>Registers the conversions of the value types.</summary>
    public static void Convertir(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
        configuration.Properties<Montant>().HaveConversion<MontantConverter>().HavePrecision(12, 2);
        configuration.Properties<Taux>().HaveConversion<TauxConverter>().HavePrecision(9, 6);
        configuration.Properties<Heures>().HaveConversion<HeuresConverter>().HavePrecision(9, 2);
        configuration.Properties<Siren>().HaveConversion<SirenConverter>().HaveMaxLength(9);
        configuration.Properties<Siret>().HaveConversion<SiretConverter>().HaveMaxLength(14);
        configuration.Properties<CodeRome>().HaveConversion<CodeRomeConverter>().HaveMaxLength(5);
        configuration.Properties<CodeCommune>().HaveConversion<CodeCommuneConverter>().HaveMaxLength(5);
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();
        foreach (var entite in TypesDEntites())
        {
            configuration.Properties(typeof(Id<>).MakeGenericType(entite)).HaveConversion(typeof(IdConverter<>).MakeGenericType(entite));
        }
    }

    /// <summary>Applies the rules shared by all tables, after the mapping of each feature.</summary>
    public static void Appliquer(ModelBuilder modele, Trousseau trousseau)
    {
        foreach (var type in modele.Model.GetEntityTypes().Where(t => t.ClrType.Assembly == typeof(Entite).Assembly).ToList())
        {
            if (typeof(Entite).IsAssignableFrom(type.ClrType))
            {
                modele.Entity(type.ClrType).Property(nameof(Entite.Version)).IsConcurrencyToken();
            }

            foreach (var propriete in type.GetProperties().ToList())
            {
                Lier(modele, type, propriete);
                if (propriete.PropertyInfo?.GetCustomAttribute<DonneeSensibleAttribute>() is not null) Chiffrer(type, propriete, trousseau);
                else Borner(modele, type, propriete);
            }
        }
    }

    /// <summary>Every class of the domain that has an identifier typed by itself, or that others point to.</summary>
    private static IEnumerable<Type> TypesDEntites() =>
        typeof(Entite).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsSubclassOf(typeof(Entite)));

    private static void Lier(ModelBuilder modele, IMutableEntityType type, IMutableProperty propriete)
    {
        var cible = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
        if (!cible.IsGenericType || cible.GetGenericTypeDefinition() != typeof(Id<>) || propriete.IsPrimaryKey()) return;
        if (type.GetForeignKeys().Any(c => c.Properties.Contains(propriete))) return;
        modele.Entity(type.ClrType)
            .HasOne(cible.GetGenericArguments()[0], null).WithMany((string?)null)
            .HasForeignKey(propriete.Name).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>Name bound to the encrypted values of a property.</summary>
    public static string NomDeColonne(Type type, string propriete) => $"{type.Name}.{propriete}";

    private static void Chiffrer(IMutableEntityType type, IMutableProperty propriete, Trousseau trousseau)
    {
        var valeur = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
        propriete.SetMaxLength(null);
        propriete.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(ColonneChiffreeConverter<>).MakeGenericType(valeur), trousseau, NomDeColonne(type.ClrType, propriete.Name))!);
    }

    private static void Borner(ModelBuilder modele, IMutableEntityType type, IMutableProperty propriete)
    {
        var valeur = Nullable.GetUnderlyingType(propriete.ClrType) ?? propriete.ClrType;
        if (valeur.IsEnum)
        {
            var permises = string.Join(", ", Enum.GetNames(valeur).Select(n => $"'{n}'"));
            modele.Entity(type.ClrType).ToTable(t => t.HasCheckConstraint(
                $"CK_{type.ClrType.Name}_{propriete.Name}", $"\"{propriete.Name}\" IN ({permises})"));
        }
        else if (valeur == typeof(string) && propriete.GetMaxLength() is null)
        {
            propriete.SetMaxLength(Longueurs.Ordinaire);
        }
    }
}
