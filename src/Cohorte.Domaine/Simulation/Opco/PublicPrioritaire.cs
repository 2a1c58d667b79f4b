using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Opco;

/// <summary>The public of L.6325-1-1 (« nouvelle chance »), for which the OPCO pays more.</summary>
internal static class PublicPrioritaire
{
    /// <summary>Whether the person is of it on the day of conclusion.</summary>
    /// <param name="description">The contract.</param>
    /// <param name="ageAdulte">Age from which the first door is closed.</param>
    /// <param name="moisDInscription">Months of registration to be strictly exceeded.</param>
    public static bool Est(DescriptionDeContrat description, int ageAdulte, int moisDInscription)
    {
        var (personne, conclusion) = (description.Personne, description.Contrat.DateConclusion);
        return (CalculDeMois.Age(personne.DateNaissance, conclusion) < ageAdulte && personne.Diplome is Diplome.Aucun or Diplome.Brevet or Diplome.EtrangerNonReconnu)
            || personne.InscritFranceTravailDepuis?.AddMonths(moisDInscription) < conclusion
            || personne.MinimumSocial is not null
            || personne.AncienCui is true;
    }
}
