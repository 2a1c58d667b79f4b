namespace Cohorte.Domaine.Commun;

/// <summary>The Luhn key of SIREN and SIRET numbers.</summary>
public static class Luhn
{
    /// <summary>Whether a string of digits carries a right Luhn key.</summary>
    public static bool EstValide(ReadOnlySpan<char> chiffres)
    {
        var somme = 0;
        for (var i = 0; i < chiffres.Length; i++)
        {
            var chiffre = chiffres[chiffres.Length - 1 - i] - '0';
            if (i % 2 == 1) chiffre = chiffre * 2 > 9 ? (chiffre * 2) - 9 : chiffre * 2;
            somme += chiffre;
        }

        return somme % 10 == 0;
    }
}
