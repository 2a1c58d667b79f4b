namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The file goes through the online service of the OPCO, and its decision to the labour administration of the time.</summary>
/// <remarks>Source: article D.6325-1 of the Code du travail, two wordings by date of conclusion. Severity: information.</remarks>
public sealed class DEP_02() : Regle<FaitsDuContrat>(
    new("DEP-02", "Voie du dépôt", "Le dossier passe par le service dématérialisé ; la décision est notifiée aux parties et à l’administration du travail.", Gravite.Information, "D.6325-1", ["contrat-pro.depot.voie"]),
    Champs.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.DateConclusion is not { } conclusion) return Indetermine([Champs.DateConclusion]);
        if (droit.Etat("contrat-pro.depot.voie", conclusion) is not { } texte) return SansTexte(conclusion);
        return Rendre(ResultatRegle.Conforme, texte, () => texte.Valeur == "opcaDireccte"
            ? "Dépôt par le service dématérialisé ; règles des contrats conclus avant le 1er août 2024."
            : "Dépôt par le service dématérialisé de l’OPCO, décision notifiée à la DREETS ; règles des contrats conclus depuis le 1er août 2024.");
    }
}
