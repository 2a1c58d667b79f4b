using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Domaine.Conformite;

/// <summary>An apprenticeship that every rule accepts, to be changed one fact at a time.</summary>
internal static class ApprentissageDEssai
{
    public static readonly DescriptionDeContrat Conforme = new()
    {
        Contrat = new ContratDecrit
        {
            Dispositif = DispositifDecrit.Apprentissage,
            Nature = NatureContrat.Cdd,
            DateConclusion = new(2024, 8, 26),
            DateDebut = new(2024, 9, 2),
            DateFin = new(2026, 8, 31),
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(900),
            Finalite = FinaliteContrat.Rncp,
            NiveauPrepare = 4,
        },
        Personne = new PersonneDecrite { DateNaissance = new(2005, 3, 10), Diplome = Diplome.CapBep, Rqth = false },
        Employeur = new EmployeurDecrit { Effectif = 20, Regime = RegimeSocial.General, TauxAtMp = new Taux(0.02m), SecteurPublic = false },
        Tuteur = new TuteurDecrit { ExperienceDepuis = new(2015, 1, 1), SuivisEnCours = [] },
        Depot = new DepotDecrit { TransmisLe = new(2024, 9, 4) },
    };

    public static ResultatRegle Juger(this Regle<DescriptionDeContrat> regle, Func<DescriptionDeContrat, DescriptionDeContrat> changer) => regle.Juger(changer(Conforme), FaitsDEssai.Droit).Resultat;

    public static Verdict Ouvrir(this Regle<DescriptionDeContrat> regle, Func<DescriptionDeContrat, DescriptionDeContrat> changer) => regle.Verifier(changer(Conforme), FaitsDEssai.Droit);

    public static DescriptionDeContrat Contrat(this DescriptionDeContrat d, Func<ContratDecrit, ContratDecrit> changer) => d with { Contrat = changer(d.Contrat) };

    public static DescriptionDeContrat Personne(this DescriptionDeContrat d, Func<PersonneDecrite, PersonneDecrite> changer) => d with { Personne = changer(d.Personne) };
}
