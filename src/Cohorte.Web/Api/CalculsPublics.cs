using System.Threading.RateLimiting;

namespace Cohorte.Web.Api;

/// <summary>Bounds of the computations open to everybody: few at once in this process, a short queue, then a clear refusal.</summary>
public static class CalculsPublics
{
    /// <summary>Name of the policy, for <c>RequireRateLimiting</c>.</summary>
    public const string Politique = "calculs-publics";

    private const int ALaFois = 4;
    private const int EnFile = 16;

    /// <summary>Registers the policy.</summary>
    public static void AddCalculsPublics(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Politique, _ => RateLimitPartition.GetConcurrencyLimiter(Politique, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = ALaFois,
            QueueLimit = EnFile,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
    });
}
