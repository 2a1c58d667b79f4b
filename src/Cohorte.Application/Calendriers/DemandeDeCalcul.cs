using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cohorte.Application.Calendriers;

/// <summary>What a computation does to a calendar.</summary>
public enum ModeDeCalcul
{
    /// <summary>Everything is placed afresh.</summary>
    Tout,

    /// <summary>Locked days stay, the rest is placed.</summary>
    Completer,

    /// <summary>The published calendar changes as little as possible: three proposals.</summary>
    Reparer,
}

/// <summary>A computation asked for a calendar, as its job keeps it.</summary>
/// <param name="Calendrier">The calendar: the draft to fill, or the version to repair.</param>
/// <param name="Mode">What to do.</param>
/// <param name="Empreinte">Digest of its half-days when the computation was asked: a draft that changed meanwhile is not overwritten.</param>
/// <param name="FigeAvant">Nothing before this day moves, in a repair.</param>
/// <param name="Evenement">Why the calendar is repaired, in words.</param>
public sealed record DemandeDeCalcul(Guid Calendrier, ModeDeCalcul Mode, string Empreinte, DateOnly? FigeAvant, string? Evenement)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The request as JSON.</summary>
    public string Ecrire() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="Ecrire"/> wrote.</summary>
    public static DemandeDeCalcul Lire(string texte) => JsonSerializer.Deserialize<DemandeDeCalcul>(texte, Options)!;
}
