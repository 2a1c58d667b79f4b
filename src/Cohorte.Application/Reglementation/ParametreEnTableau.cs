using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Reglementation;

/// <summary>A parameter of law as it reads on a day.</summary>
/// <param name="Code">Code.</param>
/// <param name="Intitule">French title.</param>
/// <param name="Valeur">Value with its unit, or <c>null</c> when none is in force that day.</param>
/// <param name="Nombre">The bare number, for a file; <c>null</c> for a state.</param>
/// <param name="Unite">Unit.</param>
/// <param name="Depuis">First day in force.</param>
/// <param name="Source">Source.</param>
/// <param name="VerifieJusquau">Day until which it was verified.</param>
/// <param name="Proprietaire">Who sets it.</param>
public sealed record ParametreEnTableau(string Code, string Intitule, string? Valeur, decimal? Nombre, string Unite, DateOnly? Depuis, SourceJuridique? Source, DateOnly? VerifieJusquau, Proprietaire Proprietaire)
{
    /// <summary>Whether it is used past the day until which it was verified.</summary>
    public bool EstAVerifier(DateOnly jour) => Valeur is not null && VerifieJusquau < jour;

    /// <summary>Every parameter on a day, in the order of codes; those whose code, title or text hold the search.</summary>
    public static IReadOnlyList<ParametreEnTableau> Lister(Baremes baremes, DateOnly jour, string recherche)
    {
        var plie = TexteDeRecherche.De(recherche);
        return
        [
            .. baremes.Nombres.Select(p => Lire(p, jour, v => EcritureDeValeur.Ecrire(v, p.Unite), v => v))
                .Concat(baremes.Etats.Select(p => Lire(p, jour, EcritureDeValeur.Etat, _ => null)))
                .Where(l => plie.Length == 0 || TexteDeRecherche.De($"{l.Code} {l.Intitule} {l.Source?.Texte}").Contains(plie, StringComparison.Ordinal))
                .OrderBy(l => l.Code, StringComparer.Ordinal),
        ];
    }

    private static ParametreEnTableau Lire<T>(ParametreLegal<T> parametre, DateOnly jour, Func<T, string> ecrire, Func<T, decimal?> nombre)
    {
        var valeur = parametre.A(jour);
        return new ParametreEnTableau(
            parametre.Code,
            parametre.Intitule,
            valeur is null ? null : ecrire(valeur.Valeur),
            valeur is null ? null : nombre(valeur.Valeur),
            parametre.Unite,
            valeur?.Depuis,
            valeur?.Source,
            parametre.VerifieJusquau,
            parametre.Proprietaire);
    }
}
