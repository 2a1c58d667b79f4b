using System.Collections.Frozen;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Every criterion that a gate may hold, by its code.</summary>
public static class CatalogueCriteres
{
    private static readonly FrozenDictionary<string, Critere> ParCode = new[]
    {
        CriteresMetier.Rome, CriteresMetier.Territoire, CriteresMetier.Difficultes,
        CriteresBesoin.Profil, CriteresBesoin.Postes, CriteresCopil.Constitue,
        CriteresParcours.Modules, CriteresParcours.Couverture, CriteresConformite.Parcours,
        CriteresParcours.Dates, CriteresParcours.Pics, CriteresAmont.Modules,
        CriteresSourcing.Partenaire, CriteresSourcing.Prevision,
        CriteresPrestataires.Decisions, CriteresPrestataires.Certificats,
        CriteresSelection.Postes, CriteresSelection.Eligibilite, CriteresSelection.Refus,
        CriteresImmersion.Immersions,
        CriteresContrats.Signes, CriteresConformite.Contrats, CriteresContrats.Deposes, CriteresContrats.Decides,
        CriteresSuivi.Periode, CriteresSuivi.Assiduite, CriteresSuivi.Adequation,
        CriteresSortie.Evaluations, CriteresSortie.Satisfaction, CriteresSortie.Issues, CriteresSortie.Bilan, CriteresCopil.Cadence,
    }.ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    /// <summary>All criteria.</summary>
    public static IEnumerable<Critere> Tous => ParCode.Values;

    /// <summary>Whether a code is known.</summary>
    public static bool Connait(string code) => ParCode.ContainsKey(code);

    /// <summary>The criterion of a code; an unknown code is a bug, templates being checked at start-up.</summary>
    public static Critere De(string code) => ParCode[code];
}
