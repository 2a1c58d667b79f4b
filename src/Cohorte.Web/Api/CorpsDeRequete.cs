namespace Cohorte.Web.Api;

/// <summary>Reads the whole body of a request, within a limit.</summary>
public static class CorpsDeRequete
{
    /// <summary>The bytes, or <c>null</c> when there are more than allowed.</summary>
    public static async Task<byte[]?> LireAsync(HttpRequest requete, int maximum, CancellationToken annulation)
    {
        if (requete.ContentLength > maximum) return null;
        try
        {
            using var flux = new MemoryStream();
            await requete.Body.CopyToAsync(flux, annulation);
            return flux.Length > maximum ? null : flux.ToArray();
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
