using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>A fault of a line: where, what was there, why it is refused.</summary>
/// <param name="Ligne">Number of the line in the person's file, from 1.</param>
/// <param name="Colonne">Key of the column; empty for the whole line.</param>
/// <param name="Message">Sentence.</param>
public sealed record FauteDImport(int Ligne, string Colonne, string Message);

/// <summary>A line of a table, read cell by cell as people write in a spreadsheet; each fault is noted, nothing raises.</summary>
/// <param name="numero">Number in the person's file, from 1.</param>
/// <param name="valeurs">Cells by key of column.</param>
public sealed class LigneDImport(int numero, IReadOnlyDictionary<string, string> valeurs)
{
    private readonly List<FauteDImport> _fautes = [];

    /// <summary>Number in the person's file.</summary>
    public int Numero => numero;

    /// <summary>Faults found so far.</summary>
    public IReadOnlyList<FauteDImport> Fautes => _fautes;

    /// <summary>Raw cell.</summary>
    public string Brut(string colonne) => valeurs.GetValueOrDefault(colonne) ?? "";

    /// <summary>Notes a fault.</summary>
    public void Fauter(string colonne, string message) => _fautes.Add(new FauteDImport(numero, colonne, message));

    /// <summary>A text, or <c>null</c> when the cell is empty.</summary>
    public string? Texte(string colonne, int maximum)
    {
        var texte = LectureDeCellule.Nettoyer(Brut(colonne));
        if (texte.Length == 0) return null;
        if (LectureDeCellule.EstErreurDeTableur(texte)) return Fauter<string?>(colonne, $"la cellule contient une erreur du tableur ({texte})");
        return texte.Length <= maximum ? texte : Fauter<string?>(colonne, $"le texte dépasse {Ecriture.Nombre(maximum)} caractères");
    }

    /// <summary>A text that must be there; empty when it is not.</summary>
    public string TexteExige(string colonne, int maximum)
    {
        if (LectureDeCellule.Nettoyer(Brut(colonne)).Length == 0) Fauter(colonne, "une valeur est demandée");
        return Texte(colonne, maximum) ?? "";
    }

    /// <summary>A date, as « 14/02/2027 », « 2027-02-14 », « 14 février 2027 », or the serial number of a spreadsheet.</summary>
    public DateOnly? Date(string colonne)
    {
        if (Texte(colonne, 40) is not { } texte) return null;
        return LectureDeCellule.Date(texte, out var date) ? date : Fauter<DateOnly?>(colonne, "cette date ne se lit pas, écrivez JJ/MM/AAAA");
    }

    /// <summary>Same, of the life of an action.</summary>
    public DateOnly? DateDAction(string colonne) =>
        Date(colonne) is not { } date ? null : JourSaisi.HorsBornes(date, colonne) is null ? date : Fauter<DateOnly?>(colonne, "l’année va de 2000 à 2100");

    /// <summary>A whole number between bounds.</summary>
    public int? Entier(string colonne, int minimum, int maximum)
    {
        if (Texte(colonne, 30) is not { } texte) return null;
        return NombreSaisi.TryLire(texte, 2, out var valeur) && decimal.Truncate(valeur) == valeur && valeur >= minimum && valeur <= maximum
            ? (int)valeur
            : Fauter<int?>(colonne, $"un nombre entier de {Ecriture.Nombre(minimum)} à {Ecriture.Nombre(maximum)} est attendu");
    }

    /// <summary>An amount or hours.</summary>
    public T? Mesure<T>(string colonne, string raison) where T : struct, IParsable<T>
    {
        if (Texte(colonne, 40) is not { } texte) return null;
        return T.TryParse(LectureDeCellule.ArrondirFlottant(texte), null, out var valeur) ? valeur : Fauter<T?>(colonne, raison);
    }

    /// <summary>A SIRET; one that the spreadsheet turned into « 7,3E+13 » is told as such.</summary>
    public Siret? Siret(string colonne)
    {
        if (Texte(colonne, 40) is not { } texte) return null;
        if (Commun.Siret.TryParse(texte, null, out var siret)) return siret;
        return Fauter<Siret?>(colonne, LectureDeCellule.EstScientifique(texte)
            ? "le tableur a abrégé ce numéro : mettez la colonne au format Texte, puis copiez de nouveau"
            : "ce numéro SIRET n’est pas juste (14 chiffres, dont une clé)");
    }

    /// <summary>An e-mail address, in lower case.</summary>
    public string? Courriel(string colonne)
    {
        if (Texte(colonne, 200) is not { } texte) return null;
        return LectureDeCellule.Courriel(texte) ?? Fauter<string?>(colonne, "cette adresse électronique ne convient pas");
    }

    /// <summary>A telephone number, written « 06 12 34 56 78 ».</summary>
    public string? Telephone(string colonne)
    {
        if (Texte(colonne, 60) is not { } texte) return null;
        return LectureDeCellule.Telephone(texte) ?? Fauter<string?>(colonne, "ce numéro de téléphone ne convient pas, par exemple 06 12 34 56 78");
    }

    /// <summary>One of the values that people write for a notion.</summary>
    public T? Choix<T>(string colonne, ChoixDImport<T> choix) where T : struct, Enum
    {
        if (Texte(colonne, 100) is not { } texte) return null;
        return choix.Lire(texte) ?? Fauter<T?>(colonne, $"réponses connues : {choix.Connues}");
    }

    private T? Fauter<T>(string colonne, string message)
    {
        Fauter(colonne, message);
        return default;
    }
}
