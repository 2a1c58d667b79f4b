using Cohorte.Application.Modeles;
using Cohorte.Application.Notifications;
using Cohorte.Application.Persistance;
using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Reglementation.ReglesOpco;
using Cohorte.Application.Territoires;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Conformite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cohorte.Application;

/// <summary>Registers the application: database, barèmes, use cases.</summary>
public static class ApplicationExtensions
{
    /// <summary>Adds everything that the web host and the command line share.</summary>
    public static IServiceCollection AddCohorte(this IServiceCollection services, BaseDeDonnees baseDeDonnees, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => SourceDesCles.Charger(configuration, baseDeDonnees));
        baseDeDonnees.Inscrire(services);
        var courriel = OptionsDeCourriel.Lire(configuration);
        services.AddSingleton(courriel);
        services.AddSingleton<IFacteur>(_ => courriel.Serveur is null ? new FacteurDeDemonstration() : new FacteurSmtp(courriel));
        services.TryAddSingleton(new AdresseDuSite(() => new Uri(configuration["adresse"] ?? "http://localhost:5080")));
        services.AddScoped<Migrateur>();
        services.AddSingleton<SonnetteDesTravaux>();
        services.AddSingleton(LecteurModeles.Charger(Path.Combine(AppContext.BaseDirectory, "modeles")));
        services.AddSingleton(LecteurBaremes.Livres());
        services.AddSingleton(p => new Droit(p.GetRequiredService<Domaine.Reglementation.Baremes>()).Paie);
        services.AddSingleton<ReglesEnMemoire>();
        services.AddSingleton(_ => LecteurDesCommunes.Livrees());
        return services.AddCasDUsage();
    }

    /// <summary>Every public class named for a use case by <see cref="CasDUsageAttribute"/> is a scoped service: adding one needs no list to edit.</summary>
    private static IServiceCollection AddCasDUsage(this IServiceCollection services)
    {
        foreach (var type in typeof(ApplicationExtensions).Assembly.GetExportedTypes().Where(t => t.IsDefined(typeof(CasDUsageAttribute), false)))
        {
            services.AddScoped(type);
        }

        return services;
    }
}

/// <summary>Marks a use case or a reader: a class with its dependencies in the constructor, registered as a scoped service.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CasDUsageAttribute : Attribute;
