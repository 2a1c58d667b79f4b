using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>Why the place of a person does not move.</summary>
public enum RaisonFixe
{
    [Libelle("contrat signé")]
    ContratSigne,

    [Libelle("déjà retenue par l’entreprise")]
    Retenue,

    [Libelle("en immersion")]
    EnImmersion,
}
