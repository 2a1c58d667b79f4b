using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Highest diploma of a person.</summary>
public enum Diplome
{
    [Libelle("Aucun diplôme")]
    Aucun,

    [Libelle("Brevet des collèges")]
    Brevet,

    [Libelle("CAP ou BEP")]
    CapBep,

    [Libelle("Titre professionnel de niveau 3")]
    TitreProfessionnel3,

    [Libelle("Baccalauréat général")]
    BacGeneral,

    [Libelle("Baccalauréat technologique")]
    BacTechnologique,

    [Libelle("Baccalauréat professionnel")]
    BacProfessionnel,

    [Libelle("Titre professionnel de niveau 4")]
    TitreProfessionnel4,

    [Libelle("Bac + 2")]
    BacPlus2,

    [Libelle("Bac + 3 ou 4")]
    BacPlus34,

    [Libelle("Bac + 5 ou plus")]
    BacPlus5,

    /// <summary>Treated as no diploma, which is said.</summary>
    [Libelle("Diplôme étranger non reconnu")]
    EtrangerNonReconnu,
}
