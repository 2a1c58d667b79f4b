using System.Data.Common;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Recherche;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cohorte.Application.Recherche;

/// <summary>Writes keys by the thousand: some forty a person, too many to be followed one by one by the context.</summary>
internal static class EcritureDesCles
{
    private const int Lot = 10_000;
    private const string Colonnes = "INSERT INTO \"ClesDeRecherche\" (\"Cle\", \"Genre\", \"Portee\", \"EntreeId\") ";

    /// <summary>Adds keys, in the current transaction.</summary>
    public static async Task EcrireAsync(CohorteDbContext context, IEnumerable<CleDeRecherche> cles, CancellationToken annulation)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Keys are written in the transaction of their objects.");
        await using var commande = transaction.Connection!.CreateCommand();
        commande.Transaction = transaction;
        if (context.Database.IsNpgsql()) await ParTableauxAsync(commande, cles, annulation);
        else await UneParUneAsync(commande, cles, annulation);
    }

    /// <summary>PostgreSQL: four arrays a trip.</summary>
    private static async Task ParTableauxAsync(DbCommand commande, IEnumerable<CleDeRecherche> cles, CancellationToken annulation)
    {
        commande.CommandText = Colonnes + "SELECT * FROM unnest(@cles, @genres, @portees, @entrees)";
        foreach (var lot in cles.Chunk(Lot))
        {
            commande.Parameters.Clear();
            Ajouter(commande, "cles", lot.Select(c => c.Cle).ToArray());
            Ajouter(commande, "genres", lot.Select(c => c.Genre.ToString()).ToArray());
            Ajouter(commande, "portees", lot.Select(c => c.Portee).ToArray());
            Ajouter(commande, "entrees", lot.Select(c => c.EntreeId).ToArray());
            await commande.ExecuteNonQueryAsync(annulation);
        }
    }

    /// <summary>SQLite: no trip to spare, one prepared statement.</summary>
    private static async Task UneParUneAsync(DbCommand commande, IEnumerable<CleDeRecherche> cles, CancellationToken annulation)
    {
        commande.CommandText = Colonnes + "VALUES (@cle, @genre, @portee, @entree)";
        var (texte, genre, portee, entree) = (Ajouter(commande, "@cle", ""), Ajouter(commande, "@genre", ""), Ajouter(commande, "@portee", Guid.Empty), Ajouter(commande, "@entree", Guid.Empty));
        foreach (var cle in cles)
        {
            (texte.Value, genre.Value, portee.Value, entree.Value) = (cle.Cle, cle.Genre.ToString(), cle.Portee, cle.EntreeId);
            await commande.ExecuteNonQueryAsync(annulation);
        }
    }

    private static DbParameter Ajouter(DbCommand commande, string nom, object valeur)
    {
        var parametre = commande.CreateParameter();
        (parametre.ParameterName, parametre.Value) = (nom, valeur);
        commande.Parameters.Add(parametre);
        return parametre;
    }
}
