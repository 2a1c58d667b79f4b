using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An apprenticeship lasts 6 to 36 months, 48 for a disabled worker, an athlete or after a failed examination.</summary>
/// <remarks>Source: articles L.6222-7-1 and R.6222-46 of the Code du travail. Severity: blocking. Months end clamped, as for every contract.</remarks>
public sealed class APP_04() : Regle<DescriptionDeContrat>(
    new("APP-04", "Durée de l’apprentissage", "L’apprentissage dure de 6 à 36 mois, jusqu’à 48 pour un travailleur handicapé, un sportif de haut niveau ou une prolongation après échec.", Gravite.Bloquant, "L.6222-7-1", [Minimum, Maximum, Prolongee]),
    ChampsDApprentissage.DateConclusion, ChampsDApprentissage.DateDebut, ChampsDApprentissage.DateFin, ChampsDApprentissage.Rqth, ChampsDApprentissage.DerogationAge)
{
    private const string Minimum = "apprentissage.duree.minimum";
    private const string Maximum = "apprentissage.duree.maximum";
    private const string Prolongee = "apprentissage.duree.maximum-derogation";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        var contrat = faits.Contrat;
        if (droit.Nombre(Minimum, contrat.DateConclusion) is not { } minimum || droit.Nombre(Prolonge(faits) ? Prolongee : Maximum, contrat.DateConclusion) is not { } maximum) return SansTexte(contrat.DateConclusion);
        var mois = CalculDeMois.MoisEtFraction(contrat.DateDebut, contrat.DateFin);
        var court = contrat.DateFin < Fin(contrat, minimum.Valeur);
        var borne = court ? minimum : maximum;
        return Tenir(!court && contrat.DateFin <= Fin(contrat, maximum.Valeur), borne,
            () => $"L’apprentissage dure {Ecriture.Nombre(mois, 0, 1)} mois.",
            () => court ? $"L’apprentissage dure moins de {Ecriture.Nombre(minimum.Valeur)} mois." : $"L’apprentissage dure plus de {Ecriture.Nombre(maximum.Valeur)} mois.") with
        { Valeur = mois, Borne = borne.Valeur, Unite = "mois" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit)
    {
        var contrat = faits.Contrat;
        if (droit.Nombre(Minimum, contrat.DateConclusion) is not { } minimum || droit.Nombre(Prolonge(faits) ? Prolongee : Maximum, contrat.DateConclusion) is not { } maximum) yield break;
        var (tot, tard) = (Fin(contrat, minimum.Valeur), Fin(contrat, maximum.Valeur));
        yield return contrat.DateFin < tot
            ? new Correction(ChampsDApprentissage.DateFin.Chemin, tot, $"terminer au plus tôt le {Ecriture.DateLongue(tot)}")
            : new Correction(ChampsDApprentissage.DateFin.Chemin, tard, $"terminer au plus tard le {Ecriture.DateLongue(tard)}");
    }

    private static bool Prolonge(DescriptionDeContrat faits) => faits.Personne.Rqth is true || faits.Personne.DerogationAge is DerogationDAge.SportifHautNiveau or DerogationDAge.EchecExamen;

    private static DateOnly Fin(ContratDecrit contrat, decimal mois) => CalculDeMois.DernierJour(contrat.DateDebut, (int)mois);
}
