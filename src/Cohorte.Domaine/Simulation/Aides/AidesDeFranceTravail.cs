using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>The two aids of the public employment service, paid at the end of the third and of the tenth month when the contract reaches that day, in proportion of working time.</summary>
internal static class AidesDeFranceTravail
{
    public static AideSimulee? Afe(FaitsDesAides faits) =>
        EnDeuxFois(faits, "afe", CodesDAide.Afe, "Aide forfaitaire à l’employeur", () =>
        [
            $"Demandeur d’emploi de 26 ans et plus à l’embauche{Typo.PointVirgule}à demander à {faits.FranceTravail} dans les trois mois du début.",
            "Pas de licenciement économique sur le poste dans les six mois, ni d’emploi de la personne dans l’entreprise dans les six mois.",
        ]);

    public static AideSimulee? QuaranteCinqAns(FaitsDesAides faits) =>
        EnDeuxFois(faits, CodesDAide.QuaranteCinqAns, CodesDAide.QuaranteCinqAns, "Aide à l’embauche d’un demandeur d’emploi de 45 ans et plus", () =>
        [
            $"Demandeur d’emploi de 45 ans et plus au début du contrat{Typo.PointVirgule}versée par {faits.FranceTravail}.",
        ]);

    private static AideSimulee? EnDeuxFois(FaitsDesAides faits, string parametre, string code, string libelle, Func<IReadOnlyList<string>> suppositions)
    {
        if (!faits.EstDemandeurDEmploi || faits.AuDebut(parametre + ".versement") is not { } versement || faits.AgeAuDebut < faits.AuDebut(parametre + ".age")!.Valeur) return null;
        var quotite = faits.Quotite;
        var premier = faits.FinDuMois((int)faits.AuDebut("afe.premier-mois")!.Valeur);
        var second = faits.FinDuMois((int)faits.AuDebut("afe.second-mois")!.Valeur);
        if (faits.Contrat.DateFin < premier) return null;
        ReadOnlySpan<(DateOnly, decimal)> versements = [(premier, versement.Valeur * quotite), (second, 2 * versement.Valeur * quotite)];
        return AideSimulee.DeCumuls(code, libelle, faits.Contrat.DateFin < second ? versements[..1] : versements, versement.Source, suppositions);
    }
}
