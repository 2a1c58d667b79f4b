using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>The questions whose answers are kept in <see cref="PrecisionsDuContrat"/>, one at a time.</summary>
public enum QuestionDuContrat
{
    [Libelle("Y a-t-il une période d’essai ?")]
    Essai,

    [Libelle("La convention collective fixe-t-elle un salaire minimum ?")]
    Remuneration,

    [Libelle("Qui est le tuteur ?")]
    Tuteur,

    [Libelle("Quand le salarié a-t-il donné son accord sur les compétences ?")]
    AccordDuSalarie,

    [Libelle("Le contrat porte-t-il toutes ses mentions ?")]
    Mentions,

    [Libelle("Chaque organisme a-t-il signé une convention de formation ?")]
    Conventions,

    [Libelle("Le contrat a-t-il un avenant ?")]
    Avenant,

    [Libelle("Le contrat a-t-il été renouvelé ?")]
    Renouvellement,

    [Libelle("Une partie du contrat se passe-t-elle à l’étranger ?")]
    Mobilite,

    [Libelle("D’autres entreprises accueillent-elles la personne ?")]
    Accueil,

    [Libelle("Le contrat est-il saisonnier, chez deux employeurs ?")]
    Saisonnier,

    [Libelle("Une partie de la formation se fait-elle en situation de travail (AFEST) ?")]
    Afest,

    [Libelle("Le refus de l’OPCO a-t-il été notifié aux deux parties ?")]
    Refus,
}
