using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Renewable once, on one of the grounds of the text; for the experimental contract the ground is to be judged by a person.</summary>
/// <remarks>Source: article L.6325-7 of the Code du travail. Severity: blocking for a second renewal.</remarks>
public sealed class REN_01() : Regle<FaitsDExecution>(
    new("REN-01", "Renouvellement", "Un CDD se renouvelle une fois, pour préparer une qualification supérieure ou complémentaire ou après un empêchement.", Gravite.Bloquant, "L.6325-7", ["contrat-pro.renouvellement.maximum"]),
    ChampsDExecution.Renouvellements, ChampsDExecution.MotifDeRenouvellement, ChampsDExecution.Finalite, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.Renouvellements, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.renouvellement.maximum", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        if (f.Renouvellements == 0) return NonApplicable("Le contrat n’est pas renouvelé.");
        if (f.Renouvellements > texte.Valeur) return Tenir(false, texte, () => "", () => "Le contrat ne se renouvelle qu’une fois.") with { Valeur = f.Renouvellements, Borne = texte.Valeur, Unite = "renouvellements" };
        if (f.MotifDeRenouvellement is null) return Indetermine([ChampsDExecution.MotifDeRenouvellement]);
        if (f.MotifDeRenouvellement == MotifDeRenouvellement.Autre) return Tenir(false, texte, () => "", () => "Le motif n’est pas de ceux que la loi donne.");
        return f is { MotifDeRenouvellement: MotifDeRenouvellement.QualificationSuperieure, Finalite: Contrats.FinaliteContrat.Competences }
            ? Rendre(ResultatRegle.Avertissement, texte, () => "Un contrat expérimental ne vise pas de qualification\u00A0: le motif est à faire juger par l’OPCO.")
            : Tenir(true, texte, () => $"Renouvellement permis\u00A0: {f.MotifDeRenouvellement.Value.Libelle().ToLowerInvariant()}.", () => "") with { Valeur = f.Renouvellements, Borne = texte.Valeur, Unite = "renouvellements" };
    }
}
