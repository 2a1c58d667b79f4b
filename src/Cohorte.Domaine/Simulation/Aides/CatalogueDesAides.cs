using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>Every aid that a contract opens, by the dates that matter for each.</summary>
public static class CatalogueDesAides
{
    /// <summary>The aids of a contract, in the order of <see cref="CodesDAide.Tous"/>.</summary>
    public static List<AideSimulee> Calculer(DescriptionDeContrat description, Baremes baremes)
    {
        var faits = new FaitsDesAides(description, baremes);
        AideSimulee?[] aides = description.Contrat.Dispositif switch
        {
            DispositifDecrit.DroitCommun => [AutresAides.Agefiph(faits)],
            DispositifDecrit.Apprentissage => [AidesALApprentissage.Calculer(faits), AutresAides.Agefiph(faits)],
            _ =>
            [
                AidesDEtat.Exceptionnelle(faits), AideDemandeurDEmploi.Calculer(faits), AidesDEtat.SixMille(faits), AidesDeFranceTravail.Afe(faits),
                AidesDeFranceTravail.QuaranteCinqAns(faits), AutresAides.Geiq(faits), AutresAides.Agefiph(faits),
            ],
        };
        return [.. aides.OfType<AideSimulee>()];
    }
}
