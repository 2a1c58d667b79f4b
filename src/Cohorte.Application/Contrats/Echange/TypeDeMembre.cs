using System.Globalization;
using System.Text.Json;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>Kind of a member: reads it from JSON or from text, strictly.</summary>
internal abstract class TypeDeMembre(string code, string attendu, bool feminin)
{
    /// <summary>Code of the refusal.</summary>
    public string Code { get; } = code;

    /// <summary>« une date AAAA-MM-JJ… ».</summary>
    public string Attendu { get; } = attendu;

    /// <summary>Ending of « attendu ».</summary>
    public string Accord { get; } = feminin ? "e" : "";

    public abstract bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur);

    public abstract bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur);
}

/// <summary>A date AAAA-MM-JJ inside two years.</summary>
internal sealed class MembreDate(int premiere, int derniere) : TypeDeMembre("json.date", $"une date AAAA-MM-JJ entre {premiere} et {derniere}", feminin: true)
{
    private const int Longueur = 10;

    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = default;
        if (json.TokenType != JsonTokenType.String || json.HasValueSequence) return false;
        Span<char> texte = stackalloc char[Longueur];
        if (json.ValueIsEscaped || json.ValueSpan.Length != Longueur) return false;
        for (var i = 0; i < Longueur; i++) texte[i] = (char)json.ValueSpan[i];
        return LireTexte(texte, out valeur);
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur)
    {
        valeur = default;
        if (!TryDate(texte, out var date) || date.Year < premiere || date.Year > derniere) return false;
        valeur = new ValeurLue(Date: date);
        return true;
    }

    /// <summary>Reads exactly AAAA-MM-JJ.</summary>
    private static bool TryDate(ReadOnlySpan<char> texte, out DateOnly date)
    {
        date = default;
        if (texte.Length != Longueur || texte[4] != '-' || texte[7] != '-') return false;
        if (!Chiffres(texte[..4], out var annee) || !Chiffres(texte[5..7], out var mois) || !Chiffres(texte[8..], out var jour)) return false;
        if (annee < 1 || mois is < 1 or > 12 || jour < 1 || jour > DateTime.DaysInMonth(annee, mois)) return false;
        date = new DateOnly(annee, mois, jour);
        return true;
    }

    private static bool Chiffres(ReadOnlySpan<char> texte, out int nombre)
    {
        nombre = 0;
        foreach (var c in texte)
        {
            if (!char.IsAsciiDigit(c)) return false;
            nombre = (nombre * 10) + (c - '0');
        }

        return true;
    }
}

/// <summary>A number between two bounds, whole or not.</summary>
internal sealed class MembreNombre(decimal minimum, decimal maximum, bool entier = false)
    : TypeDeMembre("json.nombre", $"un nombre {(entier ? "entier " : "")}de {Ecriture.Nombre(minimum)} à {Ecriture.Nombre(maximum, 0, 4)}", feminin: false)
{
    private const int ChiffresSurs = 18;

    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = default;
        return json.TokenType == JsonTokenType.Number && json.TryGetDecimal(out var nombre) && Retenir(nombre, out valeur);
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur)
    {
        valeur = default;
        return (TrySimple(texte, out var nombre) || decimal.TryParse(texte, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out nombre)) && Retenir(nombre, out valeur);
    }

    /// <summary>Digits and at most one point, as nearly every cell is: the same number, decimals kept, several times faster.</summary>
    private static bool TrySimple(ReadOnlySpan<char> texte, out decimal nombre)
    {
        nombre = 0;
        if (texte.Length is 0 or > ChiffresSurs) return false;
        var (chiffres, point) = (0L, -1);
        for (var rang = 0; rang < texte.Length; rang++)
        {
            var c = texte[rang];
            if (c == '.' && point < 0 && rang > 0) point = rang;
            else if (char.IsAsciiDigit(c)) chiffres = (chiffres * 10) + (c - '0');
            else return false;
        }

        nombre = new decimal(unchecked((int)chiffres), (int)(chiffres >> 32), 0, false, (byte)(point < 0 ? 0 : texte.Length - 1 - point));
        return true;
    }

    private bool Retenir(decimal nombre, out ValeurLue valeur)
    {
        valeur = new ValeurLue(nombre);
        return nombre >= minimum && nombre <= maximum && (!entier || nombre == decimal.Truncate(nombre));
    }
}

/// <summary>True or false; 1 or 0 in a CSV.</summary>
internal sealed class MembreBooleen() : TypeDeMembre("json.type", "true ou false", feminin: false)
{
    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = new ValeurLue(Booleen: json.TokenType == JsonTokenType.True);
        return json.TokenType is JsonTokenType.True or JsonTokenType.False;
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur)
    {
        valeur = new ValeurLue(Booleen: texte is "true" or "1");
        return texte is "true" or "1" or "false" or "0";
    }
}

/// <summary>A text that is not empty, of a bounded length, and of a given form.</summary>
internal sealed class MembreTexte(string attendu = "un texte de 1 à 500 caractères", Func<string, bool>? forme = null) : TypeDeMembre(forme is null ? "json.type" : "json.forme", attendu, feminin: false)
{
    private const int LongueurMaximale = 500;

    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = default;
        return json.TokenType == JsonTokenType.String && Retenir(json.GetString()!, out valeur);
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur) => Retenir(texte.ToString(), out valeur);

    private bool Retenir(string texte, out ValeurLue valeur)
    {
        valeur = new ValeurLue(Texte: texte);
        return texte.Length <= LongueurMaximale && !string.IsNullOrWhiteSpace(texte) && (forme is null || forme(texte));
    }
}

/// <summary>A collective agreement: four digits, as a text or as a number.</summary>
internal sealed class MembreIdcc() : TypeDeMembre("json.forme", "un code IDCC de 4 chiffres", feminin: false)
{
    private const int Chiffres = 4;
    private const int Maximum = 9999;

    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = default;
        if (json.TokenType == JsonTokenType.String) return LireTexte(json.GetString(), out valeur);
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out var numero) || numero is < 1 or > Maximum) return false;
        valeur = new ValeurLue(Texte: numero.ToString("D4", CultureInfo.InvariantCulture));
        return true;
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur)
    {
        valeur = default;
        if (texte.Length != Chiffres || texte.ContainsAnyExceptInRange('0', '9')) return false;
        valeur = new ValeurLue(Texte: texte.ToString());
        return true;
    }
}

/// <summary>A word of a closed list.</summary>
internal sealed class MembreCode<T>(CodesDe<T> codes) : TypeDeMembre("json.choix", $"une valeur parmi {string.Join(", ", codes.Tous)}", feminin: true) where T : struct, Enum
{
    private const int LongueurMaximale = 64;

    public override bool LireJson(ref Utf8JsonReader json, out ValeurLue valeur)
    {
        valeur = default;
        if (json.TokenType != JsonTokenType.String || json.ValueSpan.Length > LongueurMaximale) return false;
        Span<char> texte = stackalloc char[LongueurMaximale];
        return LireTexte(texte[..json.CopyString(texte)], out valeur);
    }

    public override bool LireTexte(ReadOnlySpan<char> texte, out ValeurLue valeur)
    {
        valeur = default;
        if (!codes.TryRang(texte, out var rang)) return false;
        valeur = new ValeurLue(rang);
        return true;
    }
}
