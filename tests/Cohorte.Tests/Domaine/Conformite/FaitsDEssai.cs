using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>A contract that every rule accepts, to be changed one fact at a time.</summary>
internal static class FaitsDEssai
{
    public static readonly Droit Droit = new(BaremesDeTest.Livres);

    public static readonly FaitsDuContrat Conformes = new()
    {
        Dispositif = DispositifDecrit.Experimental,
        Nature = NatureContrat.Cdd,
        DateConclusion = new(2022, 2, 7),
        DateDebut = new(2022, 2, 14),
        DateFin = new(2022, 10, 13),
        HeuresHebdomadaires = new Heures(35),
        HeuresFormation = new Heures(200),
        Finalite = FinaliteContrat.Competences,
        SalaireMensuelPropose = Fait<Montant?>.Aucun,
        MinimumConventionnelMensuel = Fait<Montant?>.Aucun,
        AccordDepassementDuree = Fait<string?>.Aucun,
        AccordDepassementFormation = Fait<string?>.Aucun,
        AccordOpcoCompetencesLe = new DateOnly(2022, 2, 1),
        AccordSalarieLe = new DateOnly(2022, 2, 7),
        Competences = ["tailler"],
        EssaiJours = Fait<int?>.Aucun,
        DateNaissance = new(1998, 11, 20),
        Diplome = Diplome.Aucun,
        InscritFranceTravailDepuis = Fait<DateOnly?>.Aucun,
        MinimumSocial = Fait<MinimumSocial?>.Aucun,
        AncienCui = false,
        TitreSejourExpireLe = Fait<DateOnly?>.Aucun,
        Geiq = false,
        TuteurDesigne = true,
        TuteurEstEmployeur = false,
        TuteurExperienceDepuis = new(2010, 1, 1),
        TuteurSuivis = [],
        Organismes = [new OrganismeDecrit("OF", false, Periode.De(new(2021, 6, 1), new(2030, 5, 31)), "11750000175")],
        TransmisLe = new(2022, 2, 16),
        RecuLe = new(2022, 2, 16),
        DecideLe = new(2022, 3, 1),
    };

    /// <summary>The outcome of a rule on the contract so changed.</summary>
    public static ResultatRegle Juger(this Regle<FaitsDuContrat> regle, Func<FaitsDuContrat, FaitsDuContrat> changer) => regle.Juger(changer(Conformes), Droit).Resultat;

    /// <summary>The verdict of a rule on the contract so changed.</summary>
    public static Verdict Ouvrir(this Regle<FaitsDuContrat> regle, Func<FaitsDuContrat, FaitsDuContrat> changer) => regle.Verifier(changer(Conformes), Droit);

    /// <summary>A date written AAAA-MM-JJ.</summary>
    public static DateOnly Le(string jour) => DateOnly.ParseExact(jour, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
