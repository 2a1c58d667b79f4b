namespace Cohorte.Application.Contrats.Echange;

/// <summary>The members of an object already seen, to refuse a duplicate.</summary>
internal struct Vus
{
    private ulong _bits;

    /// <summary>Marks a member; false when it was already.</summary>
    public bool Marquer(ulong bit)
    {
        var nouveau = (_bits & bit) == 0;
        _bits |= bit;
        return nouveau;
    }

    /// <summary>Whether the member of that rank was seen.</summary>
    public readonly bool Contient(int rang) => (_bits & (1UL << rang)) != 0;
}
