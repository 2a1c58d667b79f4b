using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Beyond the ordinary length and outside L.6325-1-1, an agreement of the branch or of the OPCO must allow it, up to 24 months.</summary>
/// <remarks>Source: article L.6325-12 of the Code du travail. Severity: blocking.</remarks>
public sealed class DUR_03() : Regle<FaitsDuContrat>(
    new("DUR-03", "Durée permise par un accord", "Au-delà de 12 mois, hors de l’article L. 6325-1-1, un accord de branche ou de l’OPCO est nécessaire, jusqu’à 24 mois.", Gravite.Bloquant, "L.6325-12", ["contrat-pro.duree.maximum-accord", "contrat-pro.duree.maximum", "contrat-pro.public.nouvelle-chance.inscription", "contrat-pro.public.age-maximum-exclu"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateFin, Champs.AccordDepassementDuree, Champs.DateNaissance, Champs.Diplome, Champs.InscritFranceTravailDepuis, Champs.MinimumSocial, Champs.AncienCui)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (DureeDuContrat.De(faits, droit) is not { } duree) return SansTexte(faits.DateConclusion!.Value);
        if (!duree.DepasseLOrdinaire) return NonApplicable($"Le contrat ne dépasse pas {Ecriture.Nombre(duree.Maximum.Valeur)} mois.");
        if (DureeDuContrat.NouvelleChance(faits, duree.Conclusion, droit) is not { } statut
            || droit.Nombre("contrat-pro.duree.maximum-accord", duree.Conclusion) is not { } maximum) return SansTexte(duree.Conclusion);
        if (statut.Oui == true) return NonApplicable($"La durée relève de l’article L. 6325-1-1{Typo.DeuxPoints}{statut.Motif}.");
        var accord = faits.AccordDepassementDuree;
        var tient = duree.Fin <= duree.DernierJour(maximum);
        if (accord.Valeur is { } reference && tient)
        {
            return Rendre(ResultatRegle.Conforme, maximum, () => $"Le contrat dure {Ecriture.Nombre(duree.Mois)} mois, permis par l’accord {Typo.Guillemets(reference)}.") with { Valeur = duree.Mois, Borne = maximum.Valeur, Unite = "mois", Calcul = () => duree.Calcul(maximum) };
        }

        if (statut.Oui is null) return Indetermine(statut.Manquants);
        if (!accord.EstConnu && tient) return Indetermine([Champs.AccordDepassementDuree]);
        var sansAccord = accord is { EstConnu: true, Valeur: null };
        var borne = sansAccord ? duree.Maximum : maximum;
        return Rendre(Echec, maximum, () => sansAccord
            ? $"Le contrat dure plus de {Ecriture.Nombre(borne.Valeur)} mois sans accord qui le permette ni personne de l’article L. 6325-1-1."
            : $"Le contrat dure plus de {Ecriture.Nombre(borne.Valeur)} mois, le plus qu’un accord puisse permettre.") with
        {
            Valeur = duree.Mois,
            Borne = borne.Valeur,
            Unite = "mois",
            Calcul = () => duree.Calcul(borne),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (DureeDuContrat.De(faits, droit) is not { } duree || droit.Nombre("contrat-pro.duree.maximum-accord", duree.Conclusion) is not { } maximum) yield break;
        yield return duree.Finir(faits.AccordDepassementDuree is { EstConnu: true, Valeur: null } ? duree.Maximum : maximum, auPlusTot: false);
        if (faits.AccordDepassementDuree is { EstConnu: true, Valeur: null }) yield return new Correction(Champs.AccordDepassementDuree.Chemin, "référence de l’accord", "enregistrer l’accord de l’article L. 6325-12");
        foreach (var inscription in PUB_02.InscriptionSuffisante(faits, droit)) yield return inscription;
    }
}
