namespace Cohorte.Domaine.Commun;

/// <summary>Cuts a text to a length without ever splitting a character written as two units (an emoji, a rare letter): half of one can be neither compared, encoded nor stored.</summary>
public static class Coupe
{
    /// <summary>The beginning of a text.</summary>
    /// <param name="texte">Any text.</param>
    /// <param name="maximum">Longest length, in UTF-16 units.</param>
    public static string A(string texte, int maximum)
    {
        if (texte.Length <= maximum) return texte;
        return texte[..(maximum > 0 && char.IsSurrogatePair(texte, maximum - 1) ? maximum - 1 : maximum)];
    }
}
