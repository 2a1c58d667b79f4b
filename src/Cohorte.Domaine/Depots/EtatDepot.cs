using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Depots;

/// <summary>State of the deposit of a contract with the OPCO.</summary>
public enum EtatDepot
{
    [Libelle("Préparé")]
    Prepare,

    [Libelle("Transmis")]
    Transmis,

    /// <summary>Contract and annex received: the clock of the decision runs.</summary>
    [Libelle("Reçu complet")]
    Recu,

    [Libelle("En instruction")]
    EnInstruction,

    [Libelle("Accordé")]
    Accorde,

    /// <summary>Silence of the OPCO after its delay.</summary>
    [Libelle("Accordé tacitement")]
    AccordeTacite,

    [Libelle("Refusé")]
    Refuse,

    [Libelle("Renvoyé pour correction")]
    Retourne,

    [Libelle("Clôturé")]
    Cloture,
}
