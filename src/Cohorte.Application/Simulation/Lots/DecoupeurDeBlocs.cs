namespace Cohorte.Application.Simulation.Lots;

/// <summary>Cuts a stream into blocks of whole records, whatever its size: a quoted field may hold line breaks. A record that never ends is given back alone, to be refused at its line.</summary>
internal sealed class DecoupeurDeBlocs(Stream flux)
{
    private const int Taille = 1 << 20;
    private static readonly byte[] Bom = [0xEF, 0xBB, 0xBF];
    private byte[] _reste = [];
    private byte[] _lecture = [];
    private bool _debut = true;
    private bool _fini;

    /// <summary>The next block, or <c>null</c> at the end. The first one is checked to be text.</summary>
    /// <exception cref="LotIllisible">UTF-16 or binary.</exception>
    public async Task<byte[]?> SuivantAsync(CancellationToken annulation)
    {
        while (true)
        {
            // One buffer for every read: only whole records leave, copied to their size.
            var longueur = _reste.Length + (_fini ? 0 : Taille);
            if (_lecture.Length < longueur) _lecture = new byte[longueur];
            _reste.CopyTo(_lecture, 0);
            var lus = _fini ? 0 : await flux.ReadAtLeastAsync(_lecture.AsMemory(_reste.Length, Taille), Taille, throwOnEndOfStream: false, annulation);
            _fini |= lus < Taille;
            var rempli = _lecture.AsSpan(0, _reste.Length + lus);
            if (_debut) rempli = Commencer(rempli);
            if (rempli.IsEmpty) return null;
            var coupe = _fini ? rempli.Length : Coupe(rempli);
            if (coupe == 0)
            {
                if (rempli.Length <= Taille)
                {
                    _reste = rempli.ToArray();
                    continue;
                }

                coupe = rempli.IndexOf((byte)'\n') + 1;
                if (coupe == 0) throw new LotIllisible("Ce fichier n’est pas un CSV\u00A0: une ligne dépasse un mébioctet.");
            }

            _reste = rempli[coupe..].ToArray();
            return rempli[..coupe].ToArray();
        }
    }

    private Span<byte> Commencer(Span<byte> octets)
    {
        _debut = false;
        if (octets.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || octets.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) throw new LotIllisible("Ce fichier est en UTF-16\u00A0: enregistrez-le en UTF-8.");
        if (octets.Contains((byte)0)) throw new LotIllisible("Ce fichier n’est pas un texte\u00A0: un CSV en UTF-8 est attendu.");
        return octets.StartsWith(Bom) ? octets[Bom.Length..] : octets;
    }

    /// <summary>After the last line break that is not inside quotes; 0 when there is none.</summary>
    private static int Coupe(ReadOnlySpan<byte> octets)
    {
        var guillemets = octets.Count((byte)'"');
        while (true)
        {
            var saut = octets.LastIndexOf((byte)'\n');
            if (saut < 0) return 0;
            guillemets -= octets[saut..].Count((byte)'"');
            if (guillemets % 2 == 0) return saut + 1;
            octets = octets[..saut];
        }
    }
}
