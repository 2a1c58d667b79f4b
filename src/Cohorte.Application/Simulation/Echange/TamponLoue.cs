using System.Buffers;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>A growing buffer borrowed from the pool.</summary>
public sealed class TamponLoue : IBufferWriter<byte>, IDisposable
{
    private byte[] _octets = ArrayPool<byte>.Shared.Rent(16_384);
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
        Agrandir(sizeHint);
        return _octets.AsMemory(_longueur);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Agrandir(sizeHint);
        return _octets.AsSpan(_longueur);
    }

    /// <summary>Appends bytes.</summary>
    public void Ajouter(ReadOnlySpan<byte> octets)
    {
        Agrandir(octets.Length);
        octets.CopyTo(_octets.AsSpan(_longueur));
        _longueur += octets.Length;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(_octets);

    private void Agrandir(int voulus)
    {
        if (_octets.Length - _longueur > voulus) return;
        var plus = ArrayPool<byte>.Shared.Rent((_octets.Length * 2) + voulus);
        Ecrits.CopyTo(plus);
        ArrayPool<byte>.Shared.Return(_octets);
        _octets = plus;
    }
}
