using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Paie;

/// <summary>A value that a line of pay was computed with, and where it comes from: what answers « pourquoi ? ».</summary>
/// <param name="Code">Code of the parameter, or of the input (« employeur.tauxAtMp »).</param>
/// <param name="Intitule">French title.</param>
/// <param name="Valeur">The value, in the unit of its parameter.</param>
/// <param name="Depuis">Since when it is in force; <c>null</c> for an input.</param>
/// <param name="Source">Text, publication and mark.</param>
/// <param name="VerifieJusquau">Day until which the value was verified; <c>null</c> when nothing limits it.</param>
public sealed record ReferenceDeBareme(string Code, string Intitule, decimal Valeur, DateOnly? Depuis, SourceJuridique Source, DateOnly? VerifieJusquau)
{
    private static readonly SourceJuridique Saisie = new("Donnée saisie", "Notifiée à l’employeur", null, "H");

    /// <summary>The value as a rate.</summary>
    public Taux Taux => new(Valeur);

    /// <summary>A rate that the employer gives.</summary>
    public static ReferenceDeBareme DeSaisie(string code, string intitule, decimal valeur) => new(code, intitule, valeur, null, Saisie, null);

    /// <summary>The value of a parameter on a day, or <c>null</c> outside its windows.</summary>
    public static ReferenceDeBareme? De(ParametreLegal<decimal> parametre, DateOnly jour) =>
        parametre.TryA(jour, out var valeur) ? new(parametre.Code, parametre.Intitule, valeur.Valeur, valeur.Depuis, valeur.Source, valeur.Jusquau is null ? parametre.VerifieJusquau : null) : null;
}
