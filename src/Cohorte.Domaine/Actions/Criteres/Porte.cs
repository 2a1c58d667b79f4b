namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>A criterion judged on the facts of the day, with what lifts it if something does.</summary>
/// <param name="Critere">The criterion.</param>
/// <param name="Etat">Where it stands, once derogations and legal bases are counted.</param>
/// <param name="Constat">What the facts say.</param>
/// <param name="Derogation">The derogation that passes it over.</param>
/// <param name="BasesLegales">The legal bases that lift it.</param>
public sealed record CritereEvalue(Critere Critere, EtatCritere Etat, Constat Constat, Derogation? Derogation, IReadOnlyList<BaseLegale> BasesLegales)
{
    /// <summary>Whether it no longer holds the gate.</summary>
    public bool EstLeve => Etat is EtatCritere.Rempli or EtatCritere.Deroge or EtatCritere.LeveParBaseLegale;
}

/// <summary>The gate of a step: its criteria evaluated live from the facts, never stored.</summary>
public static class Porte
{
    /// <summary>Judges every criterion of a step, on the day it was closed when it is over: a derogation that has expired since still explains why it closed. A step done before the action was taken over owes none.</summary>
    public static IReadOnlyList<CritereEvalue> Evaluer(Etape etape, ContexteCritere contexte)
    {
        if (etape.Etat == EtatEtape.FaiteAvant) return [];
        var jour = etape is { Etat: EtatEtape.Terminee, ReelAu: { } cloture } ? contexte with { Aujourdhui = cloture } : contexte;
        return [.. etape.Criteres.Select(code => Evaluer(CatalogueCriteres.De(code), jour))];
    }

    /// <summary>Judges one criterion.</summary>
    public static CritereEvalue Evaluer(Critere critere, ContexteCritere contexte)
    {
        var constat = critere.Evaluer(contexte);
        if (constat.Etat == EtatCritere.Rempli) return new(critere, EtatCritere.Rempli, constat, null, []);
        if (critere.Nature == NatureCritere.Organisation)
        {
            var derogation = contexte.Faits.Derogations.FirstOrDefault(d => d.Critere == critere.Code && d.EnVigueur(contexte.Aujourdhui));
            return new(critere, derogation is null ? constat.Etat : EtatCritere.Deroge, constat, derogation, []);
        }

        var bases = constat.Bloquantes.SelectMany(r => r.Fondements).OfType<BaseLegale>().Distinct().ToList();
        var toutLeve = constat is { Etat: EtatCritere.Manque, Bloquantes.Count: > 0 } && constat.Bloquantes.All(r => r.EstLevee);
        return new(critere, toutLeve ? EtatCritere.LeveParBaseLegale : constat.Etat, constat, null, bases);
    }

    /// <summary>« bloquée », derived: a criterion fails although the planned end is past, or a dependency was reopened.</summary>
    public static bool EstBloquee(Etape etape, IReadOnlyCollection<Etape> etapes, IReadOnlyList<CritereEvalue> criteres, DateOnly aujourdhui) =>
        etape.Etat == EtatEtape.EnCours
        && ((etape.PrevuAu < aujourdhui && criteres.Any(c => !c.EstLeve))
            || etapes.Any(e => etape.Dependances.Contains(e.Cle) && !e.EstClose && etape.Motif is null));
}
