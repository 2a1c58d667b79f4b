namespace Cohorte.Web;

/// <summary>Security headers of every answer: nothing inline, nothing from elsewhere, never framed, no address leaked.</summary>
public sealed class EntetesDeSecurite(RequestDelegate suite)
{
    private const string Politique =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers, then goes on.</summary>
    public Task InvokeAsync(HttpContext contexte)
    {
        var entetes = contexte.Response.Headers;
        entetes.ContentSecurityPolicy = Politique;
        entetes.XContentTypeOptions = "nosniff";
        entetes["Referrer-Policy"] = "no-referrer";
        entetes["Cross-Origin-Opener-Policy"] = "same-origin";
        entetes["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        if (contexte.Request.Path.StartsWithSegments("/lien", StringComparison.Ordinal)) entetes["X-Robots-Tag"] = "noindex";
        return suite(contexte);
    }
}
