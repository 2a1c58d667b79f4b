using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Public employers have rules of their own, which the product does not hold: it refuses rather than to be wrong.</summary>
/// <remarks>Source: articles L.6227-1 and following of the Code du travail. Severity: blocking.</remarks>
public sealed class APP_08() : Regle<DescriptionDeContrat>(
    new("APP-08", "Employeur public", "L’apprentissage dans le secteur public suit d’autres règles, que Cohorte ne connaît pas.", Gravite.Bloquant, "L.6227-1", ["apprentissage.duree.minimum"]),
    ChampsDApprentissage.SecteurPublic, ChampsDApprentissage.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (faits.Employeur.SecteurPublic is not { } estPublic) return Indetermine([ChampsDApprentissage.SecteurPublic]);
        if (droit.Nombre("apprentissage.duree.minimum", faits.Contrat.DateConclusion) is not { } texte) return SansTexte(faits.Contrat.DateConclusion);
        return Tenir(!estPublic, texte, () => "L’employeur est privé.", () => "L’employeur est public\u00A0: d’autres cotisations, d’autres aides et d’autres contrats s’appliquent.") with { Source = texte.Source with { Texte = "L.6227-1 et suivants" } };
    }
}
