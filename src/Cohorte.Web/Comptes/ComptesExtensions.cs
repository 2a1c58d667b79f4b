using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Cohorte.Web;

/// <summary>Registers accounts, sign-in and the closed-by-default policy.</summary>
internal static class ComptesExtensions
{
    private static readonly TimeSpan DureeDeSession = TimeSpan.FromHours(10);

    /// <summary>Life of what a cookie says: a password changed, an organisation corrected or an account closed by another process is seen within it.</summary>
    private static readonly TimeSpan EntreDeuxLectures = TimeSpan.FromMinutes(1);

    public static void AddCohorteComptes(this IServiceCollection services)
    {
        services.AddScoped<IVisiteur, Comptes.Visiteur>();
        services.AddSingleton<Comptes.SessionsARevoir>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = EntreDeuxLectures);
        services.AddIdentityCore<Compte>(options =>
            {
                // Length first, no composition rules: recommendation of ANSSI and CNIL.
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 5;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.User.RequireUniqueEmail = true;
            })
            .AddEntityFrameworkStores<CohorteDbContext>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<Comptes.RevendicationsDeCompte>()
            .AddErrorDescriber<Comptes.MessagesDeCompte>()
            .AddPasswordValidator<Comptes.MotDePasseDevinable>()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.LoginPath = "/connexion";
            options.AccessDeniedPath = "/erreur/403";
            options.ReturnUrlParameter = "retour";
            options.ExpireTimeSpan = DureeDeSession;
            options.SlidingExpiration = true;
            options.Cookie.Name = "cohorte";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Events.OnRedirectToAccessDenied = contexte => Repondre(contexte.Response, StatusCodes.Status403Forbidden);
            options.Events.OnRedirectToLogin = contexte =>
            {
                if (contexte.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)) return Repondre(contexte.Response, StatusCodes.Status401Unauthorized);
                contexte.Response.Redirect(contexte.RedirectUri);
                return Task.CompletedTask;
            };
            options.Events.OnValidatePrincipal = Comptes.SessionsARevoir.ValiderAsync;
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    private static Task Repondre(HttpResponse reponse, int code)
    {
        reponse.StatusCode = code;
        return Task.CompletedTask;
    }
}
