using System.Collections.Concurrent;
using System.Reflection;

namespace Cohorte.Domaine.Commun;

/// <summary>How a value of an enumeration reads in French, wherever a person sees it.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class LibelleAttribute(string texte) : Attribute
{
    /// <summary>The French wording, with its typography.</summary>
    public string Texte { get; } = texte;
}

/// <summary>Reads the French wording of enumerations.</summary>
public static class Libelles
{
    private static readonly ConcurrentDictionary<Enum, string> Lus = new();

    /// <summary>The wording of a value; its name when it has none (a test refuses that for every enumeration of the domain).</summary>
    public static string Libelle<T>(this T valeur) where T : struct, Enum =>
        Lus.GetOrAdd(valeur, static v => v.GetType().GetField(v.ToString())?.GetCustomAttribute<LibelleAttribute>()?.Texte ?? v.ToString());

    /// <summary>The wording of a value known by its type and name, as the journal keeps it.</summary>
    public static string DeNom(Type enumeration, string nom) => enumeration.GetField(nom)?.GetCustomAttribute<LibelleAttribute>()?.Texte ?? nom;

    /// <summary>Every value with its wording, in the order of declaration, for the lists of a form.</summary>
    public static IReadOnlyList<(string Valeur, string Texte)> Options<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => (v.ToString(), v.Libelle()))];
}
