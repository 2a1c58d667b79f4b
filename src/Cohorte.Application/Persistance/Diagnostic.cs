using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>Looks at an installation without changing it: can the database be read, is it of this version, are its triggers there, is the law fresh.</summary>
[CasDUsage]
public sealed class Diagnostic(CohorteDbContext context, IReadOnlyList<ModeleDeParcours> modeles, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Every point looked at, in order.</summary>
    public async Task<IReadOnlyList<PointDeDiagnostic>> ExecuterAsync(CancellationToken annulation)
    {
        var points = new List<PointDeDiagnostic> { new("Modèles de parcours", true, Ecriture.Nombre(modeles.Count)), Fraicheur() };
        if (!await ExisteAsync(annulation)) return [.. points, new("Base", false, "elle n’existe pas encore ou ne répond pas : lancez « cohorte migrer » ou vérifiez --base.")];
        points.Add(new("Base", true, context.Database.IsNpgsql() ? "PostgreSQL" : "SQLite"));
        var manquantes = (await context.Database.GetPendingMigrationsAsync(annulation)).Count();
        points.Add(new("Version de la base", manquantes == 0, manquantes == 0 ? "à jour" : $"{Ecriture.Compte(manquantes, "mise à jour manque", "mises à jour manquent")} : lancez « cohorte migrer »."));
        if (manquantes > 0) return points;
        points.Add(await IntegriteAsync(annulation));
        points.Add(await DeclencheursAsync(annulation));
        points.Add(new("Actions", true, Ecriture.Nombre(await context.Actions.CountAsync(annulation))));
        points.Add(new("Comptes", true, Ecriture.Nombre(await context.Users.CountAsync(annulation))));
        points.Add(new("Écritures au journal", true, Ecriture.Nombre(await context.Journal.CountAsync(annulation))));
        return points;
    }

    /// <summary>A SQLite file is looked for first: opening would create it.</summary>
    private Task<bool> ExisteAsync(CancellationToken annulation) => context.Database.IsNpgsql()
        ? context.Database.CanConnectAsync(annulation)
        : Task.FromResult(File.Exists(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(context.Database.GetConnectionString()).DataSource));

    private PointDeDiagnostic Fraicheur()
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var depasses = baremes.Nombres.Count(p => p.VerifieJusquau < aujourdhui) + baremes.Etats.Count(p => p.VerifieJusquau < aujourdhui);
        return new("Barèmes", true, depasses == 0 ? "vérifiés" : $"{Ecriture.Compte(depasses, "paramètre")} à vérifier de nouveau au {Ecriture.DateCourte(aujourdhui)}, employés en attendant");
    }

    private async Task<PointDeDiagnostic> IntegriteAsync(CancellationToken annulation)
    {
        if (context.Database.IsNpgsql()) return new("Intégrité", true, "confiée à PostgreSQL");
        var reponse = await context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check LIMIT 1").SingleAsync(annulation);
        return new("Intégrité", reponse == "ok", reponse == "ok" ? "intacte" : reponse);
    }

    private async Task<PointDeDiagnostic> DeclencheursAsync(CancellationToken annulation)
    {
        var requete = context.Database.IsNpgsql() ? "SELECT tgname AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal" : "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'";
        var presents = await context.Database.SqlQueryRaw<string>(requete).ToListAsync(annulation);
        var absents = Declencheurs.Noms.Except(presents).ToList();
        return new("Déclencheurs", absents.Count == 0, absents.Count == 0 ? "en place" : $"absents : {Typo.Liste(absents)} ; lancez « cohorte migrer ».");
    }
}

/// <summary>A point of the diagnosis.</summary>
/// <param name="Nom">What was looked at.</param>
/// <param name="EstBon">Whether all is well.</param>
/// <param name="Constat">What was found, in French.</param>
public sealed record PointDeDiagnostic(string Nom, bool EstBon, string Constat);
