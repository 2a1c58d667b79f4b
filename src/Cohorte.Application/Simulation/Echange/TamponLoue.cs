using System.Buffers;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>A growing buffer borrowed from the pool.</summary>
/// <param name="taille">Bytes to borrow at first.</param>
public sealed class TamponLoue(int taille = TamponLoue.TailleHabituelle) : IBufferWriter<byte>, IDisposable
{
    /// <summary>Bytes of the answer for a contract of a year, and more: a buffer of this size seldom grows.</summary>
    public const int TailleDUneReponse = 1 << 17;

    private const int TailleHabituelle = 1 << 14;
    private byte[] _octets = ArrayPool<byte>.Shared.Rent(taille);
    private int _longueur;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Ecrits => _octets.AsSpan(0, _longueur);

    /// <summary>The same, for an asynchronous write.</summary>
    public ReadOnlyMemory<byte> Ecriture => _octets.AsMemory(0, _longueur);

    /// <summary>Forgets what was written.</summary>
    public void Vider() => _longueur = 0;

    /// <inheritdoc />
    public void Advance(int count) => _longueur += count;

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserver(sizeHint);
        return _octets.AsMemory(_longueur);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserver(sizeHint);
        return _octets.AsSpan(_longueur);
    }

    /// <summary>Appends bytes.</summary>
    public void Ajouter(ReadOnlySpan<byte> octets)
    {
        Reserver(octets.Length);
        octets.CopyTo(_octets.AsSpan(_longueur));
        _longueur += octets.Length;
    }

    /// <summary>Appends again a part of what was written.</summary>
    /// <param name="debut">Its first byte.</param>
    /// <param name="longueur">Its length.</param>
    public void Repeter(int debut, int longueur)
    {
        Reserver(longueur);
        _octets.AsSpan(debut, longueur).CopyTo(_octets.AsSpan(_longueur));
        _longueur += longueur;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(_octets);

    private void Reserver(int voulus)
    {
        if (_octets.Length - _longueur <= voulus) Agrandir(voulus);
    }

    private void Agrandir(int voulus)
    {
        var plus = ArrayPool<byte>.Shared.Rent((_octets.Length * 2) + voulus);
        Ecrits.CopyTo(plus);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = plus;
    }
}
