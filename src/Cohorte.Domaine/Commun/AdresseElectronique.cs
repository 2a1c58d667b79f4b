namespace Cohorte.Domaine.Commun;

/// <summary>What an e-mail address looks like, as a mail server takes it: the same on every form, in every import. A name before it, a « ; » pasted after it, an accent before the « @ » make it none.</summary>
public static class AdresseElectronique
{
    private const int LongueurMaximale = 254;
    private const int LongueurDuNom = 64;
    private const string SignesDuNom = "!#$%&'*+/=?^_`{|}~-";

    /// <summary>Whether a text is an address and nothing else.</summary>
    public static bool Convient(string texte)
    {
        var arobase = texte.IndexOf('@', StringComparison.Ordinal);
        if (arobase is < 1 or > LongueurDuNom || texte.Length > LongueurMaximale) return false;
        var domaine = texte[(arobase + 1)..].Split('.');
        return domaine.Length > 1
            && texte[..arobase].Split('.').All(partie => partie.Length > 0 && partie.All(c => char.IsAsciiLetterOrDigit(c) || SignesDuNom.Contains(c, StringComparison.Ordinal)))
            && domaine.All(partie => partie.Length > 0 && partie[0] != '-' && partie[^1] != '-' && partie.All(c => char.IsLetterOrDigit(c) || c == '-'));
    }
}
