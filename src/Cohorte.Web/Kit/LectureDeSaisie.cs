using System.Globalization;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohorte.Web.Kit;

/// <summary>Parses the raw text of a form into domain types; each fault becomes a French message at its field. Nothing typed can raise an exception.</summary>
/// <param name="etat">Where the faults go.</param>
/// <param name="prefixe">Prefix of the fields (« Saisie »); empty for fields of the page itself.</param>
public sealed class LectureDeSaisie(ModelStateDictionary etat, string prefixe = "Saisie")
{
    private const int PremiereAnnee = 2000;

    /// <summary>Whether every value read so far was right.</summary>
    public bool EstJuste => etat.IsValid;

    /// <summary>A text that must be there; empty when it is not, the fault being noted.</summary>
    public string Texte(string? saisie, string champ, string siVide, int maximum = Longueurs.Ordinaire) =>
        TexteFacultatif(saisie, champ, maximum) ?? Fauter("", champ, siVide);

    /// <summary>A text that may be empty.</summary>
    public string? TexteFacultatif(string? saisie, string champ, int maximum = Longueurs.Ordinaire)
    {
        var texte = saisie?.Trim();
        if (string.IsNullOrEmpty(texte)) return null;
        if (texte.Length > maximum) return Fauter<string?>(null, champ, $"Ce texte dépasse {Ecriture.Nombre(maximum)} caractères (il en compte {Ecriture.Nombre(texte.Length)}).");
        if (texte.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) texte = Assainir(texte);
        return texte.Length == 0 ? null : texte;
    }

    /// <summary>A value of a parsable type that may be absent.</summary>
    public T? Facultatif<T>(string? saisie, string champ, string siIllisible) where T : class, IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(saisie)) return null;
        return T.TryParse(saisie, null, out var valeur) ? valeur : Fauter<T?>(null, champ, siIllisible);
    }

    /// <summary>An amount, hours or a rate that may be absent.</summary>
    public T? Mesure<T>(string? saisie, string champ, string siIllisible) where T : struct, IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(saisie)) return null;
        return T.TryParse(saisie, null, out var valeur) ? valeur : Fauter<T?>(null, champ, siIllisible);
    }

    /// <summary>Same, required.</summary>
    public T MesureExigee<T>(string? saisie, string champ, string siVide, string siIllisible) where T : struct, IParsable<T>
    {
        if (string.IsNullOrWhiteSpace(saisie)) return Fauter(default(T), champ, siVide);
        return T.TryParse(saisie, null, out var valeur) ? valeur : Fauter(default(T), champ, siIllisible);
    }

    /// <summary>A whole number between two bounds that may be absent.</summary>
    public int? Entier(string? saisie, string champ, int minimum, int maximum)
    {
        if (string.IsNullOrWhiteSpace(saisie)) return null;
        return NombreSaisi.TryLire(saisie, 0, out var valeur) && valeur >= minimum && valeur <= maximum
            ? (int)valeur
            : Fauter<int?>(null, champ, $"Saisissez un nombre entier de {Ecriture.Nombre(minimum)} à {Ecriture.Nombre(maximum)}.");
    }

    /// <summary>Same, required.</summary>
    public int EntierExige(string? saisie, string champ, int minimum, int maximum, string siVide) =>
        string.IsNullOrWhiteSpace(saisie) ? Fauter(minimum, champ, siVide) : Entier(saisie, champ, minimum, maximum) ?? minimum;

    /// <summary>A date of the life of an action (2000–2100) that may be absent.</summary>
    public DateOnly? Date(DateSaisie saisie, string champ)
    {
        if (saisie.EstVide) return null;
        if (!saisie.TryLire(out var date)) return Fauter<DateOnly?>(null, champ, "Cette date n’existe pas. Saisissez le jour, le mois et l’année, par exemple 14 02 2027.");
        return date.Year >= PremiereAnnee ? date : Fauter<DateOnly?>(null, champ, "L’année va de 2000 à 2100.");
    }

    /// <summary>Same, required.</summary>
    public DateOnly DateExigee(DateSaisie saisie, string champ, string siVide)
    {
        if (saisie.EstVide) return Fauter(default(DateOnly), champ, siVide);
        return Date(saisie, champ) ?? default;
    }

    /// <summary>A date of birth that may be absent: 1900 to the given day.</summary>
    public DateOnly? Naissance(DateSaisie saisie, string champ, DateOnly aujourdhui)
    {
        if (saisie.EstVide) return null;
        return saisie.TryLire(out var date) && date <= aujourdhui ? date : Fauter<DateOnly?>(null, champ, "Cette date de naissance ne convient pas.");
    }

    /// <summary>A value of an enumeration that may be absent.</summary>
    public T? Choix<T>(string? saisie, string champ) where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(saisie)) return null;
        return Enum.GetNames<T>().Contains(saisie, StringComparer.Ordinal) ? Enum.Parse<T>(saisie) : Fauter<T?>(null, champ, "Choisissez une réponse de la liste.");
    }

    /// <summary>« oui », « non », or nothing for who does not know.</summary>
    public bool? OuiNon(string? saisie, string champ) => saisie switch
    {
        null or "" => null,
        "oui" => true,
        "non" => false,
        _ => Fauter<bool?>(null, champ, "Choisissez une réponse de la liste."),
    };

    /// <summary>Answers ticked in a list; what is not of the list is a fault.</summary>
    public IReadOnlyList<string> Coches(IEnumerable<string>? saisie, string champ, IReadOnlyCollection<string> permises)
    {
        List<string> coches = [.. (saisie ?? []).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)];
        return coches.All(permises.Contains) ? coches : Fauter<IReadOnlyList<string>>([], champ, "Choisissez des réponses de la liste.");
    }

    /// <summary>Same, required.</summary>
    public T ChoixExige<T>(string? saisie, string champ, string siVide) where T : struct, Enum =>
        string.IsNullOrWhiteSpace(saisie) ? Fauter(default(T), champ, siVide) : Choix<T>(saisie, champ) ?? default;

    /// <summary>An identifier of a list, that may be absent.</summary>
    public Id<T>? Reference<T>(string? saisie, string champ)
    {
        if (string.IsNullOrWhiteSpace(saisie)) return null;
        return Id<T>.TryParse(saisie, CultureInfo.InvariantCulture, out var id) ? id : Fauter<Id<T>?>(null, champ, "Choisissez une réponse de la liste.");
    }

    /// <summary>An e-mail address that may be absent.</summary>
    public string? Courriel(string? saisie, string champ)
    {
        var texte = TexteFacultatif(saisie, champ);
        if (texte is null) return null;
        return AdresseElectronique.Convient(texte)
            ? texte
            : Fauter<string?>(null, champ, "Cette adresse électronique ne convient pas, par exemple nom@domaine.fr.");
    }

    /// <summary>Notes a fault at a field.</summary>
    public void Signaler(string champ, string message) => etat.AddModelError(prefixe.Length == 0 ? champ : $"{prefixe}.{champ}", message);

    private T Fauter<T>(T valeur, string champ, string message)
    {
        Signaler(champ, message);
        return valeur;
    }

    /// <summary>Control characters, which a database may refuse and nobody types on purpose, are dropped.</summary>
    private static string Assainir(string texte)
    {
        var propre = new string([.. texte.EnumerateRunes().Where(r => !System.Text.Rune.IsControl(r) || r.Value is '\n' or '\r' or '\t').SelectMany(r => r.ToString())]);
        return propre.Trim();
    }
}
