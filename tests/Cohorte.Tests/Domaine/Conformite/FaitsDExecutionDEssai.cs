using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>An immersion and a contract under way that every rule accepts, to be changed one fact at a time.</summary>
internal static class FaitsDExecutionDEssai
{
    public static readonly FaitsDImmersion Immersion = new()
    {
        Du = new(2022, 1, 3),
        Au = new(2022, 1, 14),
        Objet = ObjetPmsmp.InitierRecrutement,
        Objectifs = "Découvrir la taille",
        EstAccompagnee = true,
        Prescripteur = TypeDePrescripteur.FranceTravail,
        SigneeLe = new DateOnly(2021, 12, 20),
        EstSalariee = false,
        DateNaissance = new(1990, 1, 1),
        Renouvellements = 0,
        Autres = [],
        JoursDuContratAide = Fait<int?>.Aucun,
        JoursDImmersionDuContrat = 12,
        MotifInterdit = Fait<MotifInterdit?>.Aucun,
        HeuresParSemaine = new Heures(35),
        HeuresParJour = new Heures(7),
        TravailDeNuit = false,
        ReposQuotidien = new Heures(13),
        JoursDeReposConsecutifs = 2,
        AccompagnantDesigne = true,
        BilanFait = true,
        Aujourdhui = new(2022, 2, 1),
    };

    public static readonly FaitsDExecution Execution = new()
    {
        Nature = NatureContrat.Cdd,
        Finalite = FinaliteContrat.Ccn,
        DateConclusion = new(2024, 8, 5),
        DateDebut = new(2024, 8, 12),
        DateFin = new(2025, 4, 11),
        DateNaissance = new(2000, 1, 1),
        Aujourdhui = new(2024, 9, 1),
        AvenantLe = Fait<DateOnly?>.Aucun,
        RefuseLe = Fait<DateOnly?>.Aucun,
        AnnexePresente = true,
        ContratSignePresent = true,
        OrganismesSansConvention = [],
        DpaeLe = new DateOnly(2024, 8, 9),
        EtrangerDu = Fait<DateOnly?>.Aucun,
        EssaiJours = Fait<int?>.Aucun,
        RemisLe = new(2024, 8, 12),
        MentionsManquantes = [],
        HeuresAccueil = Fait<Heures?>.Aucun,
        EmployeurPublic = false,
        InterdictionDeRecruter = false,
        Renouvellements = 0,
        RompuLe = Fait<DateOnly?>.Aucun,
        EstSaisonnier = false,
        VisiteLe = new DateOnly(2024, 8, 20),
        AptitudeLe = Fait<DateOnly?>.Aucun,
        PosteARisques = false,
        RevueLe = new DateOnly(2024, 10, 1),
        ElementsDAfest = Fait<IReadOnlyList<ElementDAfest>?>.Aucun,
        EmployeurMetAdisposition = false,
        TuteurDesigne = true,
        JoursDeFormation = [new(2024, 9, 2)],
    };

    public static ResultatRegle Juger(this Regle<FaitsDImmersion> regle, Func<FaitsDImmersion, FaitsDImmersion> changer) => regle.Juger(changer(Immersion), FaitsDEssai.Droit).Resultat;

    public static ResultatRegle Juger(this Regle<FaitsDExecution> regle, Func<FaitsDExecution, FaitsDExecution> changer) => regle.Juger(changer(Execution), FaitsDEssai.Droit).Resultat;

    public static Verdict Ouvrir(this Regle<FaitsDImmersion> regle, Func<FaitsDImmersion, FaitsDImmersion> changer) => regle.Verifier(changer(Immersion), FaitsDEssai.Droit);

    public static Verdict Ouvrir(this Regle<FaitsDExecution> regle, Func<FaitsDExecution, FaitsDExecution> changer) => regle.Verifier(changer(Execution), FaitsDEssai.Droit);
}
