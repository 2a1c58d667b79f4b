using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The contract (CDD), or the <i>action de professionnalisation</i> (CDI), lasts 6 to 12 months; beyond 12 only its minimum is judged here, DUR-02 and DUR-03 decide.</summary>
/// <remarks>Source: article L.6325-11 of the Code du travail. Severity: blocking. Months are counted from the start, with end-of-month clamping.</remarks>
public sealed class DUR_01() : Regle<FaitsDuContrat>(
    new("DUR-01", "Durée du contrat", "Le contrat à durée déterminée, ou l’action de professionnalisation d’un CDI, dure de 6 à 12 mois.", Gravite.Bloquant, "L.6325-11", ["contrat-pro.duree.minimum", "contrat-pro.duree.maximum"]),
    Champs.DateConclusion, Champs.DateDebut, Champs.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (faits.DateFin < faits.DateDebut) return Indetermine([Champs.DateFin]);
        if (DureeDuContrat.De(faits, droit) is not { } duree) return SansTexte(faits.DateConclusion!.Value);
        if (duree.Fin < duree.DernierJour(duree.Minimum))
        {
            return Rendre(Echec, duree.Minimum, () => $"Le contrat dure moins de {Ecriture.Nombre(duree.Minimum.Valeur)} mois.") with
            {
                Valeur = duree.Mois,
                Borne = duree.Minimum.Valeur,
                Unite = "mois",
                Calcul = () => duree.Calcul(duree.Minimum),
            };
        }

        return Rendre(ResultatRegle.Conforme, duree.Maximum, () => duree.DepasseLOrdinaire
            ? $"Le contrat dure {Ecriture.Nombre(duree.Mois)} mois, plus que le minimum{Typo.PointVirgule}au-delà de {Ecriture.Nombre(duree.Maximum.Valeur)} mois, d’autres règles décident."
            : $"Le contrat dure {Ecriture.Nombre(duree.Mois)} mois.") with
        {
            Valeur = duree.Mois,
            Borne = duree.DepasseLOrdinaire ? duree.Minimum.Valeur : duree.Maximum.Valeur,
            Unite = "mois",
            Calcul = () => duree.Calcul(duree.DepasseLOrdinaire ? duree.Minimum : duree.Maximum),
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (DureeDuContrat.De(faits, droit) is { } duree) yield return duree.Finir(duree.Minimum, auPlusTot: true);
    }
}
