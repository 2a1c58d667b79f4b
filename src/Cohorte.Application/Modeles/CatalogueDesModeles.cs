using System.Text.Json;
using System.Text.Json.Serialization;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Modeles;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Modeles;

/// <summary>Every template of path: those of the product (files) and those that the OPCO keeps as its own (database).</summary>
[CasDUsage]
public sealed class CatalogueDesModeles(CohorteDbContext context, IReadOnlyList<ModeleDeParcours> fichiers)
{
    /// <summary>Template offered first for a new action.</summary>
    public const string ParDefaut = "cp-ordinaire";

    private static readonly JsonSerializerOptions Format = new() { Converters = { new JsonStringEnumConverter() }, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Templates that a new action may be created from, the OPCO's own first.</summary>
    public async Task<IReadOnlyList<ModeleDeParcours>> TousAsync(CancellationToken annulation)
    {
        var propres = await context.ModelesAdaptes.AsNoTracking().Where(m => m.RetireLe == null).OrderBy(m => m.Intitule).ThenBy(m => m.Id)
            .Select(m => context.VersionsDeModeles.Where(v => v.ModeleId == m.Id && v.Numero == m.Numero).Select(v => v.Contenu).Single()).ToListAsync(annulation);
        return [.. propres.Select(Lire), .. fichiers.OrderByDescending(m => m.Code == ParDefaut)];
    }

    /// <summary>The current version of a template, withdrawn or not; <c>null</c> when no template bears that code.</summary>
    public async Task<ModeleDeParcours?> TrouverAsync(string code, CancellationToken annulation) =>
        fichiers.FirstOrDefault(m => m.Code == code)
        ?? (await context.VersionsDeModeles.AsNoTracking().Where(v => context.ModelesAdaptes.Any(m => m.Id == v.ModeleId && m.Code == code && m.Numero == v.Numero)).Select(v => v.Contenu).SingleOrDefaultAsync(annulation) is { } contenu ? Lire(contenu) : null);

    /// <summary>The version that an action was created from; the current one of the product's files, which are kept compatible.</summary>
    public async Task<ModeleDeParcours> DeLActionAsync(string code, int version, CancellationToken annulation) =>
        fichiers.FirstOrDefault(m => m.Code == code)
        ?? Lire(await context.VersionsDeModeles.AsNoTracking().Where(v => v.Numero == version && context.ModelesAdaptes.Any(m => m.Id == v.ModeleId && m.Code == code)).Select(v => v.Contenu).SingleAsync(annulation));

    /// <summary>Whether a code belongs to the product's own files.</summary>
    public bool EstDuProduit(string code) => fichiers.Any(m => m.Code == code);

    /// <summary>A template as it is stored.</summary>
    internal static string Ecrire(ModeleDeParcours modele) => JsonSerializer.Serialize(modele, Format);

    /// <summary>A template as it was stored.</summary>
    internal static ModeleDeParcours Lire(string contenu) => JsonSerializer.Deserialize<ModeleDeParcours>(contenu, Format) ?? throw new InvalidOperationException("Empty template.");
}
