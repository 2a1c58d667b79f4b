using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Cohorte.Web;

/// <summary>French wording of the framework's own binding messages.</summary>
internal static class MessagesDeLiaison
{
    public static void Traduire(DefaultModelBindingMessageProvider messages)
    {
        messages.SetValueMustNotBeNullAccessor(_ => "Cette information est demandée.");
        messages.SetMissingBindRequiredValueAccessor(champ => $"L’information « {champ} » manque.");
        messages.SetMissingKeyOrValueAccessor(() => "Une valeur manque.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "La demande est vide.");
        messages.SetAttemptedValueIsInvalidAccessor((valeur, champ) => $"La valeur « {valeur} » ne convient pas pour « {champ} ».");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(valeur => $"La valeur « {valeur} » ne convient pas.");
        messages.SetUnknownValueIsInvalidAccessor(champ => $"La valeur donnée pour « {champ} » ne convient pas.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "La valeur donnée ne convient pas.");
        messages.SetValueIsInvalidAccessor(valeur => $"La valeur « {valeur} » ne convient pas.");
        messages.SetValueMustBeANumberAccessor(champ => $"« {champ} » attend un nombre.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Un nombre est attendu.");
    }
}
