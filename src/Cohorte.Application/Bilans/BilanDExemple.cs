using System.Text.Json;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Bilans;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Bilans;

/// <summary>An approved account of the demonstration, which anybody may read: the home page shows its figures. A real action's account is never public.</summary>
[CasDUsage]
public sealed class BilanDExemple(CohorteDbContext context)
{
    /// <summary>Title, code and frozen figures of the example; <c>null</c> without a demonstration.</summary>
    public async Task<ExempleDAction?> LireAsync(CancellationToken annulation) =>
        await (
            from action in context.Actions.AsNoTracking()
            where action.Demonstration
            join bilan in context.Bilans.AsNoTracking() on action.Id equals bilan.ActionId
            where bilan.Etat == EtatBilan.Approuve
            orderby action.Code
            select new { action.Code, action.Intitule, bilan.Chiffres }).FirstOrDefaultAsync(annulation) is { Chiffres: { } figes } exemple
            ? new ExempleDAction(exemple.Code, exemple.Intitule, [.. JsonSerializer.Deserialize<List<RubriqueDuBilan>>(figes)!.SelectMany(r => r.Chiffres)])
            : null;
}

/// <summary>The example that the home page shows.</summary>
/// <param name="Code">Code of the action.</param>
/// <param name="Intitule">Its title.</param>
/// <param name="Chiffres">Its frozen figures.</param>
public sealed record ExempleDAction(string Code, string Intitule, IReadOnlyList<ChiffreDuBilan> Chiffres)
{
    /// <summary>Number of a counted figure.</summary>
    public int Nombre(string code) => Chiffres.FirstOrDefault(c => c.Code == code)?.Nombre ?? 0;

    /// <summary>Value of a figure as shown.</summary>
    public string Valeur(string code) => Chiffres.FirstOrDefault(c => c.Code == code)?.Valeur ?? "";
}
