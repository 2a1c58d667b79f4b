using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Beyond the ordinary length, a person of L.6325-1-1 may have a contract of at most 36 months.</summary>
/// <remarks>Source: article L.6325-11 of the Code du travail. Severity: blocking.</remarks>
public sealed class DUR_02() : Regle<FaitsDuContrat>(
    new("DUR-02", "Durée des publics prioritaires", "Pour une personne de l’article L. 6325-1-1, le contrat ou l’action peut durer jusqu’à 36 mois.", Gravite.Bloquant, "L.6325-11", ["contrat-pro.duree.maximum-nouvelle-chance", "contrat-pro.duree.maximum", "contrat-pro.public.nouvelle-chance.inscription", "contrat-pro.public.age-maximum-exclu"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.DateNaissance, Champs.Diplome, Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (DureeDuContrat.De(faits, droit) is not { } duree) return SansTexte(faits.DateConclusion!.Value);
        if (!duree.DepasseLOrdinaire) return NonApplicable($"Le contrat ne dépasse pas {Ecriture.Nombre(duree.Maximum.Valeur)} mois.");
        if (DureeDuContrat.NouvelleChance(faits, duree.Conclusion, droit) is not { } statut
            || droit.Nombre("contrat-pro.duree.maximum-nouvelle-chance", duree.Conclusion) is not { } maximum) return SansTexte(duree.Conclusion);
        if (statut.Oui is null) return Indetermine(statut.Manquants);
        if (statut.Oui == false) return NonApplicable("La personne n’est pas de l’article L. 6325-1-1.");
        var tient = duree.Fin <= duree.DernierJour(maximum);
        return Rendre(tient ? ResultatRegle.Conforme : Echec, maximum, () => tient
            ? $"Le contrat dure {Ecriture.Nombre(duree.Mois)} mois, permis jusqu’à {Ecriture.Nombre(maximum.Valeur)}{Typo.DeuxPoints}{statut.Motif}."
            : $"Le contrat dure plus de {Ecriture.Nombre(maximum.Valeur)} mois.") with
        {
            Valeur = duree.Mois,
            Borne = maximum.Valeur,
            Unite = "mois",
            Calcul = () => duree.Calcul(maximum),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (DureeDuContrat.De(faits, droit) is { } duree && droit.Nombre("contrat-pro.duree.maximum-nouvelle-chance", duree.Conclusion) is { } maximum) yield return duree.Finir(maximum, auPlusTot: false);
    }
}
