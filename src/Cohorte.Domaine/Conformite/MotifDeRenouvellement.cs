using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>Ground of a renewal (L.6325-7).</summary>
public enum MotifDeRenouvellement
{
    [Libelle("Qualification supérieure ou complémentaire")]
    QualificationSuperieure,

    [Libelle("Échec aux épreuves")]
    Echec,

    [Libelle("Maternité, maladie ou accident du travail")]
    Empechement,

    [Libelle("Défaillance de l’organisme de formation")]
    DefaillanceDeLOrganisme,

    [Libelle("Autre motif")]
    Autre,
}
