using System.Globalization;
using Cohorte.Application.Recherche;
using Cohorte.Application.Reglementation;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>Writes every derived table again: after an update of the program or of the law, or on request.</summary>
[CasDUsage]
public sealed class RecalculerProjections(CohorteDbContext context, Baremes baremes)
{
    private const string Nom = "tours-et-recherche";
    private const int Lot = 50;

    /// <summary>To be raised when what a projection holds changes.</summary>
    private const int VersionDuCalcul = 3;

    /// <summary>Writes them again when they come from another version or another law; a database already up to date costs one query.</summary>
    public async Task SiBesoinAsync(CancellationToken annulation = default)
    {
        var empreinte = Empreinte();
        if (await context.EtatsDesProjections.AsNoTracking().AnyAsync(e => e.Nom == Nom && e.Empreinte == empreinte, annulation)) return;
        await ToutesAsync(annulation);
    }

    /// <summary>Writes them again; gives the number of actions read.</summary>
    public async Task<int> ToutesAsync(CancellationToken annulation = default)
    {
        var actions = await context.Actions.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(annulation);
        var delais = DelaisLegaux.De(baremes);
        foreach (var lot in actions.Chunk(Lot)) await EcrireAsync(() => ProjectionDesTours.ActualiserAsync(context, lot, delais, annulation), annulation);
        await EcrireAsync(() => context.Tours.Where(t => t.ActionId != null && !context.Actions.Any(a => a.Id == t.ActionId)).ExecuteDeleteAsync(annulation), annulation);
        var echanges = await context.Echanges.Where(e => e.ActionId == null && e.RelanceLe != null && e.RelanceFaiteLe == null).Select(e => e.Id).ToListAsync(annulation);
        foreach (var lot in echanges.Chunk(10 * Lot)) await EcrireAsync(() => ProjectionDesTours.ActualiserAsync(context, lot, annulation), annulation);

        var objets = new List<Guid>();
        objets.AddRange(actions.Select(a => a.Valeur));
        objets.AddRange((await context.Candidatures.Select(c => c.Id).ToListAsync(annulation)).Select(i => i.Valeur));
        objets.AddRange((await context.Contrats.Select(c => c.Id).ToListAsync(annulation)).Select(i => i.Valeur));
        objets.AddRange((await context.Entreprises.Select(c => c.Id).ToListAsync(annulation)).Select(i => i.Valeur));
        objets.AddRange((await context.Partenaires.Select(c => c.Id).ToListAsync(annulation)).Select(i => i.Valeur));
        objets.AddRange((await context.Prestataires.Select(c => c.Id).ToListAsync(annulation)).Select(i => i.Valeur));
        foreach (var lot in objets.Chunk(10 * Lot)) await EcrireAsync(() => IndexDeRecherche.ActualiserAsync(context, lot, annulation), annulation);
        await EcrireAsync(async () =>
        {
            await context.EtatsDesProjections.Where(e => e.Nom == Nom).ExecuteDeleteAsync(annulation);
            context.Add(new EtatDeProjection(Nom, Empreinte()));
        }, annulation);
        return actions.Count;
    }

    private async Task EcrireAsync(Func<Task> travail, CancellationToken annulation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(annulation);
        await travail();
        await context.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
        context.ChangeTracker.Clear();
    }

    private string Empreinte()
    {
        var valeurs = DelaisLegaux.Codes.SelectMany(c => baremes.Nombre(c).Valeurs.Select(v => $"{c} {v.Depuis:O} {v.Jusquau:O} {v.Valeur.ToString(CultureInfo.InvariantCulture)}"));
        var octets = System.Text.Encoding.UTF8.GetBytes(string.Join('\n', valeurs.Prepend(VersionDuCalcul.ToString(CultureInfo.InvariantCulture))));
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(octets));
    }
}
