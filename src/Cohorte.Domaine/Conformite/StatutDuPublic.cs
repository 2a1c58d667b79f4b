using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using ChampDuContrat = Cohorte.Domaine.Conformite.Champ<Cohorte.Domaine.Conformite.FaitsDuContrat>;

namespace Cohorte.Domaine.Conformite;

/// <summary>Which door of L.6325-1 a person comes through, and whether L.6325-1-1 (reinforced rights) applies.</summary>
/// <param name="Oui"><c>true</c>, <c>false</c>, or <c>null</c> when facts are missing.</param>
/// <param name="Motif">Why, in French.</param>
/// <param name="Manquants">The missing facts.</param>
public sealed record StatutDuPublic(bool? Oui, string Motif, IReadOnlyList<ChampDuContrat> Manquants)
{
    // A category may reveal a minimum social: who sees the sheet does not need to know which one was seen.
    private const string Constatee = "catégorie de l’article L. 6325-1 constatée sur preuve";
    private static readonly ChampDuContrat[] Portes = [Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui];

    /// <summary>Whether the person may be hired on the contract (L.6325-1), age apart from the minimal ones.</summary>
    public static StatutDuPublic Ouvert(FaitsDuContrat f, DateOnly conclusion, int? age, int ageFerme)
    {
        if (age < ageFerme) return new(true, $"{age} ans à la conclusion (L. 6325-1, 1°)", []);
        if (f.CategorieConstatee is { } categorie && (categorie != CategoriePublic.Jeune16A25 || age is null)) return new(true, Constatee, []);
        if (f.InscritFranceTravailDepuis.Valeur <= conclusion && age is not null) return new(true, "demandeur d’emploi de 26 ans et plus (L. 6325-1, 2°)", []);
        if (TroisiemePorte(f) is { } porte) return new(true, porte, []);
        ChampDuContrat[] inconnus = [.. age is null ? [Champs.DateNaissance] : Array.Empty<ChampDuContrat>(), .. Portes.Where(p => !p.EstConnu(f))];
        return inconnus.Length > 0 ? new(null, "", inconnus) : new(false, "", []);
    }

    /// <summary>Whether the person has the reinforced rights of L.6325-1-1.</summary>
    /// <param name="f">The facts.</param>
    /// <param name="conclusion">Day of conclusion.</param>
    /// <param name="ageFerme">Age from which the first door is closed.</param>
    /// <param name="moisDInscription">Months of registration to be strictly exceeded.</param>
    public static StatutDuPublic NouvelleChance(FaitsDuContrat f, DateOnly conclusion, int ageFerme, int moisDInscription)
    {
        if (TroisiemePorte(f) is { } porte) return new(true, porte, []);
        if (f.InscritFranceTravailDepuis.Valeur is { } depuis && depuis.AddMonths(moisDInscription) < conclusion) return new(true, "inscription à France Travail depuis plus d’un an", []);
        var age = f.DateNaissance is { } naissance ? CalculDeMois.Age(naissance, conclusion) : (int?)null;
        if (age < ageFerme && f.Diplome is Diplome.Aucun or Diplome.Brevet or Diplome.EtrangerNonReconnu)
        {
            return new(true, f.Diplome == Diplome.EtrangerNonReconnu ? "moins de 26 ans, diplôme étranger non reconnu, traité comme aucun diplôme" : "moins de 26 ans, ni second cycle validé ni diplôme professionnel", []);
        }

        if (f.NouvelleChanceConstatee is { } constatee) return new(constatee, constatee ? "droits renforcés constatés sur preuve" : "", []);
        List<ChampDuContrat> inconnus = [.. Portes.Where(p => !p.EstConnu(f))];
        if (f.CategorieConstatee == CategoriePublic.MinimumSocialOuContratAide) return new(true, Constatee, []);
        if (age is null) inconnus.Add(Champs.DateNaissance);
        if (f.Diplome is null && (age is null || age < ageFerme)) inconnus.Add(Champs.Diplome);
        return inconnus.Count > 0 ? new(null, "", inconnus) : new(false, "", []);
    }

    private static string? TroisiemePorte(FaitsDuContrat f) =>
        f.MinimumSocial.Valeur is { } minimum ? $"bénéficiaire {(minimum == MinimumSocial.Rsa ? "du " : "de l’")}{minimum.Libelle()} (L. 6325-1, 3°)"
        : f.AncienCui == true ? "ancien bénéficiaire d’un contrat unique d’insertion (L. 6325-1, 3°)"
        : null;
}
