namespace Cohorte.Web.Kit;

/// <summary>The answers of a yes-or-no list; the empty option stands for who does not know.</summary>
public static class Reponses
{
    /// <summary>What the empty option says.</summary>
    public const string Vide = "Je ne sais pas";

    /// <summary>Yes and no.</summary>
    public static IReadOnlyList<(string Valeur, string Texte)> OuiNon { get; } = [("oui", "Oui"), ("non", "Non")];

    /// <summary>The value of the list that shows an answer.</summary>
    public static string? EnTexte(bool? reponse) => reponse switch { true => "oui", false => "non", null => null };
}
