using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohorte.Web.Pages.Reglementation;

/// <summary>Reads « à la date du » from an address; an impossible date is said, and today is shown.</summary>
public static class JourRegarde
{
    /// <summary>The day typed, or the default.</summary>
    public static DateOnly Lire(string? saisie, DateOnly parDefaut, ModelStateDictionary etat)
    {
        if (string.IsNullOrWhiteSpace(saisie)) return parDefaut;
        if (new DateSaisie { Jour = saisie }.TryLire(out var jour)) return jour;
        etat.AddModelError("au", "Cette date n’existe pas. Saisissez-la comme 14/02/2022.");
        return parDefaut;
    }
}
