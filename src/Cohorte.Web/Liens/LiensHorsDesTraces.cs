namespace Cohorte.Web.Liens;

/// <summary>The token of a personal link, taken out of the address.</summary>
/// <param name="Valeur">Token.</param>
public sealed record JetonPresente(string Valeur);

/// <summary>Takes the token out of the address before anything else sees it: neither routes, nor errors, nor traces can write it down.</summary>
public sealed class LiensHorsDesTraces(RequestDelegate suite)
{
    private static readonly PathString Racine = "/lien";
    private static readonly HashSet<string> Pages = new(StringComparer.Ordinal) { "/dossier", "/besoin", "/avis", "/voeux", "/mot-de-passe" };

    /// <summary>Replaces « /lien/TOKEN » by « /lien ».</summary>
    public Task InvokeAsync(HttpContext contexte)
    {
        if (contexte.Request.Path.StartsWithSegments(Racine, StringComparison.Ordinal, out var reste) && reste.HasValue && reste.Value!.Length > 1 && !Pages.Contains(reste.Value))
        {
            contexte.Features.Set(new JetonPresente(reste.Value[1..]));
            contexte.Request.Path = Racine;
        }

        return suite(contexte);
    }
}
