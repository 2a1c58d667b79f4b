using System.Globalization;

namespace Cohorte.Domaine.Reglementation;

/// <summary>A parameter of any kind as it is published: values as invariant texts.</summary>
/// <param name="Code">Code.</param>
/// <param name="Intitule">French title.</param>
/// <param name="Unite">Unit.</param>
/// <param name="EstNombre">Whether the values are numbers.</param>
/// <param name="VerifieJusquau">Day until which the last value was verified.</param>
/// <param name="Valeurs">The dated values, oldest first.</param>
public sealed record ParametrePublie(string Code, string Intitule, string Unite, bool EstNombre, DateOnly? VerifieJusquau, IReadOnlyList<ValeurDatee<string>> Valeurs)
{
    /// <summary>A numeric parameter.</summary>
    public static ParametrePublie De(ParametreLegal<decimal> p) =>
        new(p.Code, p.Intitule, p.Unite, true, p.VerifieJusquau, [.. p.Valeurs.Select(v => new ValeurDatee<string>(v.Depuis, v.Jusquau, v.Valeur.ToString(CultureInfo.InvariantCulture), v.Source, v.Note))]);

    /// <summary>A parameter of states.</summary>
    public static ParametrePublie De(ParametreLegal<string> p) => new(p.Code, p.Intitule, p.Unite, false, p.VerifieJusquau, p.Valeurs);

    /// <summary>Every parameter, by code.</summary>
    public static IReadOnlyList<ParametrePublie> Tous(Baremes baremes) =>
        [.. baremes.Nombres.Select(De).Concat(baremes.Etats.Select(De)).OrderBy(p => p.Code, StringComparer.Ordinal)];
}
