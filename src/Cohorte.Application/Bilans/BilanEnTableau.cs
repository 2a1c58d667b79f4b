using System.Text.Json;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;

namespace Cohorte.Application.Bilans;

/// <summary>The final account as a table to download.</summary>
public static class BilanEnTableau
{
    /// <summary>The figures: frozen ones once approved, else computed now.</summary>
    public static IReadOnlyList<RubriqueDuBilan> Rubriques(FaitsAction faits) =>
        faits.Bilan is { Etat: EtatBilan.Approuve, Chiffres: { } figes }
            ? JsonSerializer.Deserialize<List<RubriqueDuBilan>>(figes)!
            : ChiffresDuBilan.Calculer(faits);

    /// <summary>Columns.</summary>
    public static Tableau<(string Rubrique, ChiffreDuBilan Chiffre)> Tableau(string code) => new($"bilan-{code}",
    [
        ("Rubrique", l => l.Rubrique), ("Chiffre", l => l.Chiffre.Intitule), ("Valeur", l => l.Chiffre.Valeur), ("Définition", l => l.Chiffre.Definition),
    ]);

    /// <summary>Rows.</summary>
    public static IEnumerable<(string Rubrique, ChiffreDuBilan Chiffre)> Lignes(IEnumerable<RubriqueDuBilan> rubriques) =>
        rubriques.SelectMany(r => r.Chiffres.Select(c => (r.Titre, c)));
}
