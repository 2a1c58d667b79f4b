using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Digests that tell whether a problem or a calendar is still the same.</summary>
public static class EmpreinteDeCalendrier
{
    /// <summary>Digest of a problem in the exchange format.</summary>
    public static string De(string probleme) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(probleme)));

    /// <summary>Digest of half-days, whatever their order.</summary>
    public static string De(IReadOnlyList<Seance> seances) => De(string.Join('\n', seances.Order()
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Groupe}|{s.Jour:yyyy-MM-dd}|{(int)s.DemiJournee}|{s.Module}"))));
}
