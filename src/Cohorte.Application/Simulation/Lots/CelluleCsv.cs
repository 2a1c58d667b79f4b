using System.Buffers;
using Cohorte.Application.Simulation.Echange;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Writes a cell of exchange CSV, quoted when it must be.</summary>
internal static class CelluleCsv
{
    private static readonly SearchValues<byte> ACiter = SearchValues.Create(",\"\r\n"u8);

    public static void Ecrire(TamponLoue sortie, ReadOnlySpan<byte> texte)
    {
        if (!texte.ContainsAny(ACiter))
        {
            sortie.Ajouter(texte);
            return;
        }

        sortie.Ajouter("\""u8);
        foreach (var octet in texte)
        {
            if (octet == (byte)'"') sortie.Ajouter("\""u8);
            sortie.Ajouter([octet]);
        }

        sortie.Ajouter("\""u8);
    }
}
