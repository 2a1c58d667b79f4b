using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>What an on-the-job training holds (D.6313-3-2).</summary>
public enum ElementDAfest
{
    [Libelle("Analyse de l’activité")]
    AnalyseDeLActivite,

    [Libelle("Formateur désigné")]
    FormateurDesigne,

    [Libelle("Phases réflexives")]
    PhasesReflexives,

    [Libelle("Évaluations")]
    Evaluations,
}
