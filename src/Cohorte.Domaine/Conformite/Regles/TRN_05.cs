using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>On-the-job training has its four elements.</summary>
/// <remarks>Source: article D.6313-3-2 of the Code du travail. Severity: blocking.</remarks>
public sealed class TRN_05() : Regle<FaitsDExecution>(
    new("TRN-05", "Actions en situation de travail", "Une AFEST comporte l’analyse de l’activité, un formateur désigné, des phases réflexives et des évaluations.", Gravite.Bloquant, "D.6313-3-2", ["formation.afest"]),
    ChampsDExecution.ElementsDAfest, ChampsDExecution.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.ElementsDAfest is { EstConnu: true, Valeur: null }) return NonApplicable("La formation ne comporte pas d’action en situation de travail.");
        if (Inconnus(f, ChampsDExecution.ElementsDAfest, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("formation.afest", f.DateDebut!.Value) is not { } texte) return SansTexte(f.DateDebut!.Value);
        List<string> absents = [.. Enum.GetValues<ElementDAfest>().Where(e => !f.ElementsDAfest.Valeur!.Contains(e)).Select(e => e.Libelle().ToLowerInvariant())];
        return Tenir(absents.Count == 0, texte, () => "Les quatre éléments sont réunis.", () => $"Il manque\u00A0: {Typo.Liste(absents)}.");
    }
}
