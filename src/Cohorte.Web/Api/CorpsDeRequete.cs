namespace Cohorte.Web.Api;

/// <summary>Reads the whole body of a request, within a limit.</summary>
public static class CorpsDeRequete
{
    private const int Bloc = 81_920;

    /// <summary>The bytes, or <c>null</c> when there are more than allowed. What is over the limit is read and thrown away, so that the caller gets an answer rather than a cut connection.</summary>
    public static async Task<byte[]?> LireAsync(HttpRequest requete, int maximum, CancellationToken annulation)
    {
        try
        {
            using var flux = new MemoryStream();
            var bloc = new byte[Bloc];
            long total = 0;
            for (int lus; (lus = await requete.Body.ReadAsync(bloc, annulation)) > 0;)
            {
                total += lus;
                if (total <= maximum) flux.Write(bloc, 0, lus);
            }

            return total > maximum ? null : flux.ToArray();
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }
    }
}
