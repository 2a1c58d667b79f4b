using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The mentions of a CDD.</summary>
/// <remarks>Source: article L.1242-12 of the Code du travail. Severity: warning.</remarks>
public sealed class FRM_03() : Regle<FaitsDExecution>(
    new("FRM-03", "Mentions du CDD", "Un CDD porte son motif, son terme, le poste, la convention collective, l’essai, la rémunération, la retraite complémentaire et la prévoyance.", Gravite.Avertissement, "L.1242-12", ["contrat-pro.forme.mentions"]),
    ChampsDExecution.Nature, ChampsDExecution.MentionsManquantes, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.Nature == Contrats.NatureContrat.Cdi) return NonApplicable("Le contrat est un CDI.");
        if (Inconnus(f, ChampsDExecution.MentionsManquantes, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.forme.mentions", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        return Tenir(f.MentionsManquantes!.Count == 0, texte, () => "Le contrat porte toutes ses mentions.", () => $"Mentions manquantes\u00A0: {Typo.Liste(f.MentionsManquantes)}.");
    }
}
