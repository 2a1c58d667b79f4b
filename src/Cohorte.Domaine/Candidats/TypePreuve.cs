using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Candidats;

/// <summary>Document seen to check a category; the document itself is not kept.</summary>
public enum TypePreuve
{
    [Libelle("Pièce d’identité")]
    PieceIdentite,

    [Libelle("Avis de situation de France Travail")]
    AvisSituation,

    [Libelle("Attestation de l’organisme qui verse l’allocation")]
    AttestationMinimumSocial,

    [Libelle("Contrat aidé ou attestation de l’employeur")]
    ContratAide,
}
