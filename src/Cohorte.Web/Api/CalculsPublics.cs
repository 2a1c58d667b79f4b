using System.Threading.RateLimiting;

namespace Cohorte.Web.Api;

/// <summary>Bounds of the computations open to everybody: few at once in this process, a short queue, then a clear refusal.</summary>
public static class CalculsPublics
{
    /// <summary>Name of the policy, for <c>RequireRateLimiting</c>.</summary>
    public const string Politique = "calculs-publics";

    /// <summary>Name of the policy of the computations that take less than a millisecond.</summary>
    public const string PolitiqueBreve = "calculs-brefs";

    private const int ALaFois = 4;
    private const int EnFile = 16;
    private const int BrefsALaFois = 128;
    private const int BrefsEnFile = 1_024;

    /// <summary>Registers the policy.</summary>
    public static void AddCalculsPublics(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        Borner(Politique, ALaFois, EnFile);
        Borner(PolitiqueBreve, BrefsALaFois, BrefsEnFile);

        void Borner(string politique, int alaFois, int enFile) => options.AddPolicy(politique, _ => RateLimitPartition.GetConcurrencyLimiter(politique, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = alaFois,
            QueueLimit = enFile,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
    });
}
