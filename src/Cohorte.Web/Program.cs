namespace Cohorte.Web;

/// <summary>Entry point of the web host; <c>cohorte servir</c> starts the same <see cref="Serveur"/>.</summary>
public sealed class Program
{
    private Program()
    {
    }

    /// <summary>Runs the server until it is asked to stop.</summary>
    public static async Task Main(string[] args)
    {
        var application = Serveur.Construire(args);
        await Serveur.PreparerAsync(application);
        await application.RunAsync();
    }
}
