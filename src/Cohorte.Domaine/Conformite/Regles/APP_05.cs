using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Training is at least a quarter of the contract.</summary>
/// <remarks>Source: article L.6211-2 of the Code du travail. Severity: blocking. The base is that of the contrat de professionnalisation, by convention.</remarks>
public sealed class APP_05() : Regle<DescriptionDeContrat>(
    new("APP-05", "Part de formation de l’apprentissage", "La formation compte au moins un quart de la durée du contrat.", Gravite.Bloquant, "L.6211-2", [Minimum, "temps-de-travail.duree-annuelle", "temps-de-travail.duree-hebdomadaire"]),
    ChampsDApprentissage.DateConclusion, ChampsDApprentissage.DateDebut, ChampsDApprentissage.DateFin, ChampsDApprentissage.HeuresHebdomadaires, ChampsDApprentissage.HeuresFormation)
{
    private const string Minimum = "apprentissage.part-formation.minimum";
    private const decimal PasDHeures = 0.1m;

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        var contrat = faits.Contrat;
        if (droit.Nombre(Minimum, contrat.DateConclusion) is not { } part || Base(contrat, droit) is not { } heures) return SansTexte(contrat.DateConclusion);
        var plancher = heures.Heures * part.Valeur;
        return Tenir(contrat.HeuresFormation.Valeur >= plancher, part,
            () => $"{contrat.HeuresFormation} de formation, pour {Ecriture.Heures(new(plancher))} au moins.",
            () => $"{contrat.HeuresFormation} de formation{Typo.PointVirgule}il en faut {Ecriture.Heures(new(plancher))} au moins.") with
        {
            Valeur = contrat.HeuresFormation.Valeur,
            Borne = plancher,
            Unite = "h",
            Calcul = () => $"{heures.Calcul}{Typo.PointVirgule}× {Ecriture.Pourcentage(part.Valeur)} = {Ecriture.Heures(new(plancher))}",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre(Minimum, faits.Contrat.DateConclusion) is not { } part || Base(faits.Contrat, droit) is not { } heures) yield break;
        var assez = Math.Ceiling(heures.Heures * part.Valeur / PasDHeures) * PasDHeures;
        yield return new Correction(ChampsDApprentissage.HeuresFormation.Chemin, assez, $"ajouter {Ecriture.Heures(new(assez - faits.Contrat.HeuresFormation.Valeur))}");
    }

    private static BaseDHeures? Base(ContratDecrit contrat, Droit droit) =>
        BaseDHeures.Selon(MethodeDeBase.ProrataMois, droit, contrat.DateConclusion, contrat.DateDebut, contrat.DateFin, contrat.HeuresHebdomadaires);
}
