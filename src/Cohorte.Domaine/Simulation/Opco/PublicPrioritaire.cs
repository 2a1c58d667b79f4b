using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>The public of L.6325-1-1 (« nouvelle chance »), for which the OPCO pays more.</summary>
internal static class PublicPrioritaire
{
    public static bool Est(DescriptionDeContrat description, int ageAdulte)
    {
        var (personne, conclusion) = (description.Personne, description.Contrat.DateConclusion);
        return (CalculDeMois.Age(personne.DateNaissance, conclusion) < ageAdulte && personne.Diplome is Diplome.Aucun or Diplome.Brevet or Diplome.EtrangerNonReconnu)
            || personne.InscritFranceTravailDepuis?.AddYears(1) < conclusion
            || personne.MinimumSocial is not null
            || personne.AncienCui is true;
    }
}
