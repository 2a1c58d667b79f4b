namespace Cohorte.Web.Pages.Conformite;

/// <summary>Questions asked together when they are asked one after the other.</summary>
public enum EtapeDeVerification
{
    Contrat,
    Dates,
    Formation,
    Naissance,
    Diplome,
    Situation,
    Entreprise,
    Tuteur,
    Organisme,
    Accords,
    Depot,
}

/// <summary>The order of the questions, and the answers of each.</summary>
public static class EtapesDeVerification
{
    private static readonly Dictionary<EtapeDeVerification, (string Titre, string[] Champs)> Contenu = new()
    {
        [EtapeDeVerification.Contrat] = ("Quel contrat", [nameof(VerificationSaisie.Dispositif), nameof(VerificationSaisie.Nature), nameof(VerificationSaisie.Finalite)]),
        [EtapeDeVerification.Dates] = ("Quand, et combien d’heures par semaine", [nameof(VerificationSaisie.Conclusion), nameof(VerificationSaisie.Debut), nameof(VerificationSaisie.Fin), nameof(VerificationSaisie.HeuresHebdomadaires)]),
        [EtapeDeVerification.Formation] = ("Combien d’heures de formation", [nameof(VerificationSaisie.HeuresFormation), nameof(VerificationSaisie.Methode)]),
        [EtapeDeVerification.Naissance] = ("Quand la personne est-elle née", [nameof(VerificationSaisie.Naissance)]),
        [EtapeDeVerification.Diplome] = ("Quel est son diplôme le plus élevé", [nameof(VerificationSaisie.Diplome)]),
        [EtapeDeVerification.Situation] = ("Quelle est sa situation", [nameof(VerificationSaisie.InscritDepuis), nameof(VerificationSaisie.MinimumSocial), nameof(VerificationSaisie.AncienCui), nameof(VerificationSaisie.TitreExpire)]),
        [EtapeDeVerification.Entreprise] = ("Quelle entreprise, quel salaire", [nameof(VerificationSaisie.Geiq), nameof(VerificationSaisie.Idcc), nameof(VerificationSaisie.SalairePropose), nameof(VerificationSaisie.MinimumConventionnel), nameof(VerificationSaisie.Essai)]),
        [EtapeDeVerification.Tuteur] = ("Qui est le tuteur", [nameof(VerificationSaisie.TuteurEmployeur), nameof(VerificationSaisie.TuteurExperience), nameof(VerificationSaisie.TuteurSuivis)]),
        [EtapeDeVerification.Organisme] = ("Qui forme", [nameof(VerificationSaisie.OrganismeInterne), nameof(VerificationSaisie.QualiopiDu), nameof(VerificationSaisie.QualiopiAu), nameof(VerificationSaisie.Nda)]),
        [EtapeDeVerification.Accords] = ("Y a-t-il des accords", [nameof(VerificationSaisie.AccordDuree), nameof(VerificationSaisie.AccordFormation), nameof(VerificationSaisie.Plafond), nameof(VerificationSaisie.AccordOpco), nameof(VerificationSaisie.AccordSalarie), nameof(VerificationSaisie.Competences)]),
        [EtapeDeVerification.Depot] = ("Le contrat est-il déjà déposé", [nameof(VerificationSaisie.Transmis), nameof(VerificationSaisie.Recu), nameof(VerificationSaisie.Decide), nameof(VerificationSaisie.DroitDu)]),
    };

    /// <summary>The question itself.</summary>
    public static string Titre(this EtapeDeVerification etape) => Contenu[etape].Titre + "\u202F?";

    /// <summary>Names of its answers.</summary>
    public static IReadOnlyList<string> Champs(this EtapeDeVerification etape) => Contenu[etape].Champs;
}
