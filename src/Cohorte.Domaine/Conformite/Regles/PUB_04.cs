namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The employer may conclude the contract.</summary>
/// <remarks>Source: articles L.6325-1 and L.6225-6 of the Code du travail. Severity: blocking.</remarks>
public sealed class PUB_04() : Regle<FaitsDExecution>(
    new("PUB-04", "Employeur", "L’employeur est de droit privé ou un établissement public industriel et commercial, et n’est pas interdit de recruter.", Gravite.Bloquant, "L.6225-6", ["contrat-pro.employeur"]),
    ChampsDExecution.EmployeurPublic, ChampsDExecution.InterdictionDeRecruter, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.employeur", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        if (f.InterdictionDeRecruter == true) return Tenir(false, texte, () => "", () => "L’employeur est sous interdiction de recruter.");
        if (f.EmployeurPublic == true) return Tenir(false, texte, () => "", () => "L’État, les collectivités et leurs établissements administratifs ne concluent pas ce contrat.");
        return Inconnus(f, ChampsDExecution.InterdictionDeRecruter, ChampsDExecution.EmployeurPublic) is { Count: > 0 } manquants ? Indetermine(manquants) : Tenir(true, texte, () => "L’employeur peut conclure ce contrat.", () => "");
    }
}
