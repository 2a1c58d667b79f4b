using System.Buffers.Text;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes an amount to the cent as a JSON number: « 858.81 », « 334.1 », « 0 ».</summary>
internal static class NombreJson
{
    /// <summary>Bytes that an amount never exceeds.</summary>
    public const int Taille = 32;

    private const int CentsParEuro = 100;

    /// <summary>Writes an amount already rounded, and gives its length.</summary>
    public static int Ecrire(Span<byte> vers, Montant montant) => Ecrire(vers, montant.Centimes);

    /// <summary>Writes an amount in cents.</summary>
    public static int Ecrire(Span<byte> vers, long cents)
    {
        var debut = 0;
        if (cents < 0)
        {
            vers[debut++] = (byte)'-';
            cents = -cents;
        }

        var euros = (ulong)cents / CentsParEuro;
        var reste = (int)((ulong)cents - (euros * CentsParEuro));
        Utf8Formatter.TryFormat(euros, vers[debut..], out var ecrits);
        debut += ecrits;
        if (reste == 0) return debut;
        vers[debut++] = (byte)'.';
        vers[debut++] = (byte)('0' + (reste / 10));
        if (reste % 10 != 0) vers[debut++] = (byte)('0' + (reste % 10));
        return debut;
    }
}
