namespace Cohorte.Domaine.Imports;

/// <summary>A column that an import knows.</summary>
/// <param name="Cle">Name in the exchange files (« raisonSociale »).</param>
/// <param name="Intitule">Name on screen.</param>
/// <param name="Exigee">Whether each line must have it.</param>
/// <param name="Synonymes">Other headings that people write, any case and accents.</param>
public sealed record ColonneDImport(string Cle, string Intitule, bool Exigee, params IReadOnlyList<string> Synonymes);

/// <summary>A table that an import knows: its columns, in the order of the screens.</summary>
/// <param name="Cle">Word in the addresses (« entreprises »).</param>
/// <param name="Intitule">Name on screen.</param>
/// <param name="Colonnes">Columns.</param>
public sealed record TableDImport(string Cle, string Intitule, IReadOnlyList<ColonneDImport> Colonnes)
{
    /// <summary>Column of a key.</summary>
    public ColonneDImport? Colonne(string cle) => Colonnes.FirstOrDefault(c => c.Cle == cle);
}
