using System.Reflection;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cohorte.Application.Persistance.Chiffrement;

/// <summary>At start, makes sure that the keys open the database, then encrypts with the writing key what another key, or none, wrote.</summary>
internal static class AccordDesCles
{
    private const int Lot = 500;

    /// <summary>Checks and brings the columns to the writing key; nothing is read when they already are.</summary>
    /// <exception cref="FormatException">A key that wrote values of this database is missing.</exception>
    public static async Task AssurerAsync(CohorteDbContext context, CancellationToken annulation)
    {
        var connues = await context.ClesDeChiffrement.ToListAsync(annulation);
        var manquantes = connues.Select(c => c.Nom).Except(context.Trousseau.Noms).ToList();
        if (manquantes.Count > 0)
        {
            throw new FormatException($"La base est chiffrée avec la clé « {string.Join("», « ", manquantes)} », qui manque. Remettez le fichier de clés de l’installation d’origine à côté de la base, ou donnez la clé par la configuration (chiffrement:cles).");
        }

        var active = context.Trousseau.Active;
        if (connues is [var seule] && seule.Nom == active) return;
        foreach (var (type, propriete) in Colonnes(context.Model)) await ReprendreAsync(context, type, propriete, annulation);
        context.ClesDeChiffrement.RemoveRange(connues.Where(c => c.Nom != active));
        if (connues.All(c => c.Nom != active)) context.ClesDeChiffrement.Add(new CleDeChiffrement { Nom = active });
        (await context.EnregistrerAsync(new Operation(Acteur.Produit("Cohorte"), "ChiffrerLesColonnes"), annulation)).Exiger();
        context.ChangeTracker.Clear();
    }

    /// <summary>Every encrypted column of the model.</summary>
    public static IEnumerable<(IEntityType Type, IProperty Propriete)> Colonnes(IModel modele) =>
        from type in modele.GetEntityTypes()
        from propriete in type.GetProperties()
        where propriete.PropertyInfo?.GetCustomAttribute<DonneeSensibleAttribute>() is not null
        select (type, propriete);

    /// <summary>Rewrites in place the values of a column that the writing key did not write; the objects themselves do not change, so neither does their version.</summary>
    private static async Task ReprendreAsync(CohorteDbContext context, IEntityType type, IProperty propriete, CancellationToken annulation)
    {
        var (table, colonne, cle) = (type.GetTableName()!, propriete.GetColumnName(), type.FindPrimaryKey()!.Properties.Single().GetColumnName());
        var (nom, debut) = (ConventionsDuModele.NomDeColonne(type.ClrType, propriete.Name), $"{Trousseau.Version}{context.Trousseau.Active}:");
        var connexion = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync(annulation);
        while (true)
        {
            var lus = new List<(object Cle, string Valeur)>();
            await using (var lire = connexion.CreateCommand())
            {
                lire.CommandText = $"SELECT \"{cle}\", \"{colonne}\" FROM \"{table}\" WHERE \"{colonne}\" IS NOT NULL AND substr(\"{colonne}\", 1, {debut.Length}) <> '{debut}' LIMIT {Lot}";
                await using var lignes = await lire.ExecuteReaderAsync(annulation);
                while (await lignes.ReadAsync(annulation)) lus.Add((lignes.GetValue(0), lignes.GetString(1)));
            }

            foreach (var (id, valeur) in lus)
            {
                await using var ecrire = connexion.CreateCommand();
                ecrire.CommandText = $"UPDATE \"{table}\" SET \"{colonne}\" = @valeur WHERE \"{cle}\" = @cle";
                Parametre(ecrire, "@valeur", context.Trousseau.Chiffrer(nom, context.Trousseau.Dechiffrer(nom, valeur)));
                Parametre(ecrire, "@cle", id);
                await ecrire.ExecuteNonQueryAsync(annulation);
            }

            if (lus.Count < Lot) return;
        }
    }

    private static void Parametre(System.Data.Common.DbCommand commande, string nom, object valeur)
    {
        var parametre = commande.CreateParameter();
        (parametre.ParameterName, parametre.Value) = (nom, valeur);
        commande.Parameters.Add(parametre);
    }
}
