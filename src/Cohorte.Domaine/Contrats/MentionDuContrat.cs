using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>What a CDD must say (L.1242-12), in the words that the verdict repeats.</summary>
public enum MentionDuContrat
{
    [Libelle("le motif du recours au CDD")]
    Motif,

    [Libelle("le terme, ou la durée minimale")]
    Terme,

    [Libelle("le poste")]
    Poste,

    [Libelle("la convention collective")]
    ConventionCollective,

    [Libelle("la période d’essai éventuelle")]
    Essai,

    [Libelle("la rémunération")]
    Remuneration,

    [Libelle("la caisse de retraite complémentaire et l’organisme de prévoyance")]
    RetraiteEtPrevoyance,
}
