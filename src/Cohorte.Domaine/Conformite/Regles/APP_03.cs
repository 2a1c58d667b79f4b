using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An apprenticeship prepares a diploma or a title registered at the RNCP, nothing else.</summary>
/// <remarks>Source: article L.6211-1 of the Code du travail. Severity: blocking. A CQP counts only if it is registered: it is then described as such.</remarks>
public sealed class APP_03() : Regle<DescriptionDeContrat>(
    new("APP-03", "Diplôme ou titre inscrit au RNCP", "L’apprentissage prépare un diplôme ou un titre inscrit au RNCP ; ni un parcours de compétences, ni une classification de branche, ni un CQP hors RNCP.", Gravite.Bloquant, "L.6211-1", ["apprentissage.duree.minimum"]),
    ChampsDApprentissage.Finalite, ChampsDApprentissage.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre("apprentissage.duree.minimum", faits.Contrat.DateConclusion) is not { } texte) return SansTexte(faits.Contrat.DateConclusion);
        var inscrit = faits.Contrat.Finalite == FinaliteContrat.Rncp;
        return Tenir(inscrit, texte, () => "La formation mène à une certification inscrite au RNCP.", () => "L’apprentissage ne prépare qu’un diplôme ou un titre inscrit au RNCP.") with { Source = texte.Source with { Texte = "L.6211-1" } };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit) =>
        [new Correction(ChampsDApprentissage.Finalite.Chemin, FinaliteContrat.Rncp, "préparer une certification inscrite au RNCP")];
}
