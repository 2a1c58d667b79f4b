namespace Cohorte.Web.Pages.Listes;

/// <summary>Addresses that a form may send back to: inside the product, a plain path.</summary>
public static class AdresseDeListe
{
    private const int Maximum = 200;

    /// <summary>Whether it is one.</summary>
    public static bool EstBonne([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? chemin) =>
        chemin is { Length: > 0 and <= Maximum } && chemin[0] == '/' && !chemin.StartsWith("//", StringComparison.Ordinal) && chemin.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_');
}
