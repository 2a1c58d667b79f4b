namespace Cohorte.Domaine.Commun;

/// <summary>What an e-mail address looks like, as far as anybody can tell without writing to it.</summary>
public static class AdresseDeCourriel
{
    /// <summary>Whether a text, already trimmed, can be one: something, one at sign, a domain with a dot.</summary>
    public static bool Convient(string texte)
    {
        var arobase = texte.IndexOf('@', StringComparison.Ordinal);
        return arobase > 0 && arobase == texte.LastIndexOf('@') && texte.IndexOf('.', arobase) > arobase + 1 && texte[^1] != '.' && !texte.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));
    }
}
