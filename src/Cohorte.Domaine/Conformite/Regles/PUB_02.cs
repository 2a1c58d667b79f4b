using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Whether the reinforced rights of L.6325-1-1 are open: they lengthen the contract (DUR-02), its training, its funding.</summary>
/// <remarks>Source: article L.6325-1-1 of the Code du travail. Severity: information.</remarks>
public sealed class PUB_02() : Regle<FaitsDuContrat>(
    new("PUB-02", "Droits renforcés (nouvelle chance)", "Ont des droits renforcés les jeunes sans second cycle validé ni diplôme professionnel, les inscrits à France Travail depuis plus d’un an, les bénéficiaires de minima sociaux et les anciens contrats uniques d’insertion.", Gravite.Information, "L.6325-1-1", [Inscription, "contrat-pro.public.age-maximum-exclu"]),
    Champs.DateConclusion, Champs.DateNaissance, Champs.Diplome, Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui)
{
    private const string Inscription = "contrat-pro.public.nouvelle-chance.inscription";

    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateConclusion is not { } conclusion) return Indetermine([Champs.DateConclusion]);
        if (DureeDuContrat.NouvelleChance(faits, conclusion, droit) is not { } statut || droit.Nombre(Inscription, conclusion) is not { } texte) return SansTexte(conclusion);
        return statut.Oui switch
        {
            null => Indetermine(statut.Manquants),
            false => NonApplicable("La personne n’est pas de l’article L. 6325-1-1."),
            true => Rendre(ResultatRegle.Conforme, texte, () => $"Droits renforcés ouverts{Typo.DeuxPoints}{statut.Motif}."),
        };
    }

    /// <summary>The registration that would open the reinforced rights on the day of conclusion.</summary>
    internal static IEnumerable<Correction> InscriptionSuffisante(FaitsDuContrat faits, Droit droit)
    {
        if (faits.InscritFranceTravailDepuis is not { EstConnu: true, Valeur: { } depuis } || faits.DateConclusion is not { } conclusion || droit.Nombre(Inscription, conclusion) is not { } mois) yield break;
        var premier = depuis.AddMonths((int)mois.Valeur).AddDays(1);
        if (premier > conclusion && premier <= faits.DateDebut) yield return new Correction(Champs.DateConclusion.Chemin, premier, $"conclure au plus tôt le {Ecriture.DateLongue(premier)}, plus d’un an après l’inscription à France Travail");
    }
}
