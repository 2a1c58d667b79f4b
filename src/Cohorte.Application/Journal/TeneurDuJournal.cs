using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Journal;
using Cohorte.Domaine.Travaux;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cohorte.Application.Journal;

/// <summary>Turns the pending changes of a context into lines of the journal, before they are written with them.</summary>
internal static class TeneurDuJournal
{
    internal const string Masque = "•••";

    /// <summary>Properties of an account that the journal names without showing, and those that are mere counters.</summary>
    private static readonly HashSet<string> SecretsDeCompte =
        [nameof(Compte.PasswordHash), nameof(Compte.SecurityStamp), nameof(Compte.Email), nameof(Compte.NormalizedEmail), nameof(Compte.UserName), nameof(Compte.NormalizedUserName), nameof(Compte.PhoneNumber)];

    private static readonly HashSet<string> NonJournalisees = [nameof(Entite.Version), nameof(Compte.ConcurrencyStamp), nameof(Personne.Recherche), nameof(Calendrier.Probleme), nameof(Domaine.Notifications.Courriel.PrisJusquau)];

    /// <summary>Renews the version tokens and adds a line for each changed object.</summary>
    /// <exception cref="InvalidOperationException">A domain object is written outside <see cref="CohorteDbContext.EnregistrerAsync"/>.</exception>
    public static async Task InscrireAsync(CohorteDbContext context, Operation? operation, DateTime maintenant, CancellationToken annulation)
    {
        context.ChangeTracker.DetectChanges();
        var changees = context.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.Entity is not (EcritureJournal or ClePersonne or DataProtectionKey or Travail or SeanceDuCalendrier) && !Projections.EstUneProjection(e.Entity))
            .ToList();
        if (changees.Count == 0) return;
        operation ??= OperationDesComptes(changees);

        var contrats = await PersonnesDesContratsAsync(context, changees, annulation);
        var cles = await ChiffreurDuJournal.ChargerAsync(context, changees.Select(e => PersonneDe(e.Entity, contrats)).OfType<Id<Personne>>(), annulation);
        foreach (var entree in changees.Where(e => e.State != EntityState.Modified || ChangeUneValeurSuivie(e)))
        {
            RenouvelerVersion(entree);
            context.Add(Ligne(entree, PersonneDe(entree.Entity, contrats), operation, maintenant, cles));
        }
    }

    /// <summary>Whether a value that the journal follows really changes; otherwise neither a line nor a new version, so that versions and lines form one chain.</summary>
    private static bool ChangeUneValeurSuivie(EntityEntry entree) => Suivies(entree).Any(p => Texte(p.Metadata, p.OriginalValue) != Texte(p.Metadata, p.CurrentValue));

    private static IEnumerable<PropertyEntry> Suivies(EntityEntry entree) => entree.Properties.Where(p => Suit(p.Metadata));

    /// <summary>Identifier of an object, as the journal names it.</summary>
    public static string IdentifiantDe(EntityEntry entree) => string.Join('/', entree.Metadata.FindPrimaryKey()!.Properties.Select(p => entree.Property(p.Name).CurrentValue?.ToString()));

    private static Id<Personne>? PersonneDe(object objet, IReadOnlyDictionary<Id<Contrat>, Id<Personne>> contrats) =>
        (objet as IDePersonne)?.PersonneId ?? (objet as IRattachable)?.PersonneId
        ?? (objet is IDuContrat { ContratId: { } contrat } && contrats.TryGetValue(contrat, out var personne) ? personne : null);

    /// <summary>Whose contracts the changed objects speak of: one query, none when they speak of no contract.</summary>
    private static async Task<Dictionary<Id<Contrat>, Id<Personne>>> PersonnesDesContratsAsync(CohorteDbContext context, List<EntityEntry> changees, CancellationToken annulation)
    {
        var contrats = changees.Select(e => (e.Entity as IDuContrat)?.ContratId).OfType<Id<Contrat>>().ToHashSet();
        if (contrats.Count == 0) return [];
        var connues = context.Contrats.Local.Where(c => contrats.Contains(c.Id)).ToDictionary(c => c.Id, c => c.PersonneId);
        var manquants = contrats.Where(id => !connues.ContainsKey(id)).ToList();
        if (manquants.Count == 0) return connues;
        foreach (var contrat in await context.Contrats.AsNoTracking().Where(c => manquants.Contains(c.Id)).Select(c => new { c.Id, c.PersonneId }).ToListAsync(annulation)) connues[contrat.Id] = contrat.PersonneId;
        return connues;
    }

    private static void RenouvelerVersion(EntityEntry entree)
    {
        if (entree.Entity is Entite && entree.State != EntityState.Deleted)
        {
            entree.Property(nameof(Entite.Version)).CurrentValue = Guid.CreateVersion7();
        }
    }

    /// <summary>Identity writes accounts by itself (lockout, password): those lines are the product's.</summary>
    private static Operation OperationDesComptes(IEnumerable<EntityEntry> changees) =>
        changees.All(e => e.Entity is Compte or IdentityUserClaim<Guid> or IdentityUserLogin<Guid> or IdentityUserToken<Guid>)
            ? new Operation(Acteur.Produit("Cohorte"), "GererCompte")
            : throw new InvalidOperationException("Every write names its author and use case: call EnregistrerAsync.");

    private static EcritureJournal Ligne(EntityEntry entree, Id<Personne>? personne, Operation operation, DateTime maintenant, ChiffreurDuJournal cles)
    {
        var changements = new JsonObject();
        foreach (var propriete in Suivies(entree))
        {
            var avant = entree.State == EntityState.Added ? null : Texte(propriete.Metadata, propriete.OriginalValue);
            var apres = entree.State == EntityState.Deleted ? null : Texte(propriete.Metadata, propriete.CurrentValue);
            if (avant == apres) continue;
            changements[propriete.Metadata.Name] = Changement(propriete.Metadata, avant, apres, personne, cles);
        }

        var version = entree.Entity is Entite ? entree.Property(nameof(Entite.Version)) : null;
        return new EcritureJournal
        {
            Le = maintenant,
            ActeurId = operation.Acteur.CompteId,
            Acteur = operation.Acteur.NomAuJournal,
            Organisation = operation.Acteur.Organisation,
            CasUsage = operation.CasUsage,
            Motif = personne is { } sienne ? cles.Chiffrer(sienne, operation.Motif) : operation.Motif,
            ActionId = (entree.Entity as IDeLAction)?.ActionId.Valeur ?? (entree.Entity as IRattachable)?.ActionId?.Valeur,
            TypeObjet = entree.Metadata.ClrType.Name,
            ObjetId = IdentifiantDe(entree),
            PersonneId = personne?.Valeur,
            Nature = entree.State switch { EntityState.Added => "Creation", EntityState.Deleted => "Suppression", _ => "Modification" },
            VersionAvant = entree.State == EntityState.Added ? null : (Guid?)version?.OriginalValue,
            VersionApres = entree.State == EntityState.Deleted ? null : (Guid?)version?.CurrentValue,
            Changements = changements.ToJsonString(),
        };
    }

    private static JsonArray Changement(IProperty propriete, string? avant, string? apres, Id<Personne>? personne, ChiffreurDuJournal cles)
    {
        var membre = propriete.PropertyInfo;
        if (membre?.GetCustomAttribute<DonneeSensibleAttribute>() is not null || (propriete.DeclaringType.ClrType == typeof(Compte) && SecretsDeCompte.Contains(propriete.Name)))
        {
            return [avant is null ? null : Masque, apres is null ? null : Masque];
        }

        if (personne is { } id && membre?.GetCustomAttribute<DonneePersonnelleAttribute>() is not null)
        {
            return [cles.Chiffrer(id, avant), cles.Chiffrer(id, apres)];
        }

        return [avant, apres];
    }

    /// <summary>Whether the journal follows a property.</summary>
    internal static bool Suit(IProperty propriete) => !propriete.IsPrimaryKey() && !NonJournalisees.Contains(propriete.Name);

    /// <summary>A value as the journal writes it.</summary>
    internal static string? Texte(IProperty propriete, object? valeur) => valeur switch
    {
        null => null,
        string texte => texte,
        DateOnly date => date.ToString("yyyy-MM-dd", null),
        DateTime instant => instant.ToString("O", null),
        bool oui => oui ? "oui" : "non",
        Montant montant => montant.EnInvariant(),
        IFormattable format => format.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        System.Collections.IEnumerable liste => JsonSerializer.Serialize(liste.Cast<object>().Select(o => o.ToString())),
        _ => valeur.ToString(),
    };
}
