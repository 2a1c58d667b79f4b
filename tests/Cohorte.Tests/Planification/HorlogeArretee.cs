namespace Cohorte.Tests.Planification;

/// <summary>A clock that stands still, so that only the deterministic budget bounds a search, whatever the machine.</summary>
internal sealed class HorlogeArretee : TimeProvider
{
    public override long GetTimestamp() => 0;
}
