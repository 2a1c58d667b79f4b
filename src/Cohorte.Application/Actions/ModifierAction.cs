using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Actions;

/// <summary>What defines an action; values already parsed.</summary>
public sealed record DonneesAction
{
    /// <summary>Title.</summary>
    public required string Intitule { get; init; }

    public CodeRome? MetierRome { get; init; }

    public string? MetierAppellation { get; init; }

    public string? Secteur { get; init; }

    public string? Territoire { get; init; }

    /// <summary>INSEE codes of communes.</summary>
    public IReadOnlyList<string> Communes { get; init; } = [];

    /// <summary>In kilometres.</summary>
    public int? RayonKm { get; init; }

    /// <summary>Who pays for the training before the contracts.</summary>
    public string? FinanceurAmont { get; init; }

    public DateOnly? DebutSouhaite { get; init; }

    public DateOnly? FinSouhaitee { get; init; }
}

/// <summary>Edits what defines an action.</summary>
[CasDUsage]
public sealed class ModifierAction(CohorteDbContext context)
{
    /// <summary>Edits; refuses an end before the start, and shows what somebody else changed since <paramref name="version"/>.</summary>
    public async Task<Resultat> ExecuterAsync(Acteur acteur, Id<ActionCollective> id, Guid version, DonneesAction donnees, CancellationToken annulation)
    {
        if (donnees.FinSouhaitee < donnees.DebutSouhaite) return Resultat.Refuse("action.dates", "La fin souhaitée précède le début souhaité.", "FinSouhaitee");
        var action = await context.Actions.SingleAsync(a => a.Id == id, annulation);
        context.ExigerVersion(action, version);
        action.Intitule = donnees.Intitule;
        action.MetierRome = donnees.MetierRome;
        action.MetierAppellation = donnees.MetierAppellation;
        action.Secteur = donnees.Secteur;
        action.Territoire = donnees.Territoire;
        if (!action.Communes.SequenceEqual(donnees.Communes)) action.Communes = [.. donnees.Communes];
        action.RayonKm = donnees.RayonKm;
        if (action.PhaseAmont is not null) action.FinanceurAmont = donnees.FinanceurAmont;
        action.DebutSouhaite = donnees.DebutSouhaite;
        action.FinSouhaitee = donnees.FinSouhaitee;
        action.Recherche = TexteDeRecherche.De(donnees.Intitule, donnees.Territoire, donnees.Secteur);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierAction"), annulation);
    }
}
