using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Application.Simulation;

/// <summary>A column: the contract asked for, or a variant.</summary>
/// <param name="Titre">Title.</param>
/// <param name="Reste">What remains to pay, or a dash.</param>
/// <param name="Ecart">Difference with the first column, signed; <c>null</c> for the first one.</param>
/// <param name="Obstacles">What the law opposes to it.</param>
/// <param name="Refus">Why it has no amount.</param>
public sealed record ColonneComparee(string Titre, string Reste, string? Ecart, IReadOnlyList<string> Obstacles, string? Refus);

/// <summary>A row: one figure of every column.</summary>
public sealed record LigneComparee(string Intitule, IReadOnlyList<string> Cellules);

/// <summary>The variants side by side.</summary>
/// <param name="Colonnes">Columns, the contract asked for first.</param>
/// <param name="Lignes">Rows.</param>
/// <param name="Reserves">What must be known of a variant and not of the contract asked for: title of the variant and sentence.</param>
public sealed record ComparaisonDesVariantes(IReadOnlyList<ColonneComparee> Colonnes, IReadOnlyList<LigneComparee> Lignes, IReadOnlyList<(string Titre, string Message)> Reserves)
{
    private const string Rien = "–";

    /// <summary>Builds the table.</summary>
    public static ComparaisonDesVariantes De(ResultatDeSimulation resultat)
    {
        var demande = resultat.Simulation;
        var simulations = resultat.Variantes.Select(v => v.Simulation).Prepend(demande).ToList();
        var colonnes = resultat.Variantes.Select(v => new ColonneComparee(v.Variante.Libelle, Reste(v.Simulation), Ecart(v.Simulation, demande), v.Obstacles, v.Refus))
            .Prepend(new ColonneComparee("Votre contrat", Reste(demande), null, resultat.Obstacles, null)).ToList();
        var aides = simulations.OfType<SimulationDeContrat>().SelectMany(s => s.Aides).DistinctBy(a => a.Code).ToList();
        LigneComparee Ligne(string intitule, Func<SimulationDeContrat, string> lire) => new(intitule, [.. simulations.Select(s => s is null ? Rien : lire(s))]);
        return new(colonnes,
        [
            Ligne("Salaires bruts", s => Ecriture.Montant(s.Totaux.Brut)),
            Ligne("Cotisations patronales", s => Ecriture.Montant(s.Totaux.CotisationsPatronales)),
            Ligne("Réduction générale", s => Ecriture.Montant(-s.Totaux.ReductionGenerale)),
            .. aides.Select(a => Ligne(a.Libelle, s => Ecriture.Montant(-s.Aide(a.Code)))),
            Ligne("Net avant impôt de la personne", s => Ecriture.Montant(s.Totaux.Net)),
            Ligne("Formation payée par l’OPCO", s => s.Opco is { } opco ? Ecriture.Montant(opco.Montant) + (opco.EstHypothese ? " (hypothèse)" : "") : s.Apprentissage is not null ? "versée au centre" : Rien),
            Ligne("Coût d’une heure passée chez vous", s => s.CoutParHeureDePresence is { } heure ? Ecriture.Montant(heure) : Rien),
        ],
        [.. resultat.Variantes.Where(v => v.Simulation is not null).SelectMany(v => v.Simulation!.Avertissements.Where(a => demande.Avertissements.All(d => d.Code != a.Code)).Select(a => (v.Variante.Libelle, a.Message)))
            .GroupBy(r => r.Message).Select(g => (Typo.Liste([.. g.Select(r => r.Libelle)]), g.Key))]);
    }

    private static string Reste(SimulationDeContrat? simulation) => simulation is null ? Rien : Ecriture.Montant(simulation.Totaux.CoutApresAides);

    private static string? Ecart(SimulationDeContrat? simulation, SimulationDeContrat demande) =>
        simulation is null ? null : (simulation.Totaux.CoutApresAides - demande.Totaux.CoutApresAides) is var e && e.Euros > 0 ? "+" + Ecriture.Montant(e) : Ecriture.Montant(e);
}
