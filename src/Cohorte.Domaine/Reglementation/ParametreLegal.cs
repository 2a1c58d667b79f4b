using System.Diagnostics.CodeAnalysis;

namespace Cohorte.Domaine.Reglementation;

/// <summary>A dated parameter of law: its values in order, without overlap; outside every window there is no value.</summary>
/// <typeparam name="T">Number or state.</typeparam>
/// <param name="Code">Stable code (« contrat-pro.part-formation.minimum »).</param>
/// <param name="Intitule">French title.</param>
/// <param name="Unite">Unit of the values.</param>
/// <param name="VerifieJusquau">Day until which the last value was verified, past which it is used and listed among the hypotheses.</param>
/// <param name="Valeurs">The dated values, oldest first.</param>
public sealed record ParametreLegal<T>(string Code, string Intitule, string Unite, DateOnly? VerifieJusquau, IReadOnlyList<ValeurDatee<T>> Valeurs)
{
    /// <summary>Who sets it; an OPCO's parameter may have no value of law at all.</summary>
    public Proprietaire Proprietaire { get; init; }

    /// <summary>The value in force on a day with its source, or <c>null</c> outside every window: an explicit answer, never the last known value.</summary>
    public ValeurDatee<T>? A(DateOnly jour)
    {
        foreach (var valeur in Valeurs)
        {
            if (valeur.EnVigueur(jour)) return valeur;
        }

        return null;
    }

    /// <summary>Same as <see cref="A"/>, in the shape of a test.</summary>
    public bool TryA(DateOnly jour, [NotNullWhen(true)] out ValeurDatee<T>? valeur) => (valeur = A(jour)) is not null;
}
