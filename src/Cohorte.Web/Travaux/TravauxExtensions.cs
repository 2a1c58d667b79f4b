using Cohorte.Application.Affectations;
using Cohorte.Application.Calendriers;
using Cohorte.Application.Planification;
using Cohorte.Application.Reglementation.Impact;
using Cohorte.Application.Regroupements;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Planification.Affectations;
using Cohorte.Planification.Calendriers;
using Cohorte.Planification.Regroupements;

namespace Cohorte.Web.Travaux;

/// <summary>Registers the queue of jobs, its runner, and the solvers that the jobs call.</summary>
internal static class TravauxExtensions
{
    public static void AddCohorteTravaux(this IServiceCollection services)
    {
        services.AddSingleton<IPlanificateurDeCalendrier, PlanificateurDeCalendrier>();
        services.AddSingleton<IAffecteurParScore, AffecteurParScore>();
        services.AddSingleton<IRegroupeur, Regroupeur>();
        services.AddScoped<ITraitementDeTravail, RepondreALApi>();
        services.AddScoped<ITraitementDeTravail, CalculerCalendrier>();
        services.AddScoped<ITraitementDeTravail, CalculerMeilleurAccord>();
        services.AddScoped<ITraitementDeTravail, CalculerRegroupement>();
        services.AddScoped<ITraitementDeTravail, CalculerImpact>();
        services.AddHostedService<ExecutantDesTravaux>();
    }
}
