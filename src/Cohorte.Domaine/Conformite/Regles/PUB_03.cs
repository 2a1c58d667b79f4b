namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A CDDI is not a CUI.</summary>
/// <remarks>Source: articles L.5134-19-1, L.5132-5 and L.5132-15-1 of the Code du travail. Severity: information.</remarks>
public sealed class PUB_03() : Regle<FaitsDExecution>(
    new("PUB-03", "Contrat d’insertion et contrat aidé", "Un CDD d’insertion n’est pas un contrat unique d’insertion\u202F; il peut être suspendu pour une immersion ou un essai.", Gravite.Information, "L.6325-1, 3°", ["contrat-pro.public.contrat-aide"]),
    ChampsDExecution.SalarieDInsertion, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.SalarieDInsertion, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.public.contrat-aide", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        return f.SalarieDInsertion == true ? Tenir(true, texte, () => "Un CDD d’insertion n’ouvre pas à lui seul le contrat\u00A0: la personne doit aussi être demandeuse d’emploi ou relever du 3°. Il peut être suspendu pour une immersion ou un essai.", () => "") : NonApplicable("La personne n’est pas en contrat d’insertion.");
    }
}
