using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A GEIQ may say 36 months; the Code gives them only to persons of L.6325-1-1, so the product warns.</summary>
/// <remarks>Source: practice of an OPCO, absent from L.6325-11. Severity: warning.</remarks>
public sealed class DUR_05() : Regle<FaitsDuContrat>(
    new("DUR-05", "Durée en GEIQ", "Les 36 mois annoncés pour les parcours en GEIQ ne sont pas dans le Code du travail, sauf pour une personne de l’article L. 6325-1-1.", Gravite.Avertissement, "Pratique d’OPCO", ["contrat-pro.duree.maximum-geiq", "contrat-pro.duree.maximum"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.Geiq, Champs.DateNaissance, Champs.Diplome, Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.Geiq == false) return NonApplicable("L’employeur n’est pas un GEIQ.");
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (DureeDuContrat.De(faits, droit) is not { } duree) return SansTexte(faits.DateConclusion!.Value);
        if (!duree.DepasseLOrdinaire) return NonApplicable($"Le contrat ne dépasse pas {Ecriture.Nombre(duree.Maximum.Valeur)} mois.");
        if (faits.Geiq is null) return Indetermine([Champs.Geiq]);
        if (DureeDuContrat.NouvelleChance(faits, duree.Conclusion, droit) is not { } statut
            || droit.Nombre("contrat-pro.duree.maximum-geiq", duree.Conclusion) is not { } maximum) return SansTexte(duree.Conclusion);
        if (statut.Oui is null) return Indetermine(statut.Manquants);
        if (statut.Oui == true) return NonApplicable($"La durée relève de l’article L. 6325-1-1{Typo.DeuxPoints}{statut.Motif}.");
        return Rendre(Echec, maximum, () => $"Les {Ecriture.Nombre(maximum.Valeur)} mois annoncés pour les GEIQ ne figurent pas dans l’article L. 6325-11{Typo.PointVirgule}demandez à l’OPCO le texte qui les fonde.") with
        {
            Valeur = duree.Mois,
            Borne = maximum.Valeur,
            Unite = "mois",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (DureeDuContrat.De(faits, droit) is { } duree) yield return duree.Finir(duree.Maximum, auPlusTot: false);
    }
}
