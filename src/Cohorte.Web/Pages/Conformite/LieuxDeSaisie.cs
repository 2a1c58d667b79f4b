using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Kind of page where a fact is entered.</summary>
public enum LieuDeSaisie
{
    /// <summary>The contract: its terms, signatures, formalities.</summary>
    Contrat,

    /// <summary>A question of « Précisions » on the contract.</summary>
    Question,

    /// <summary>The file of the candidate.</summary>
    Candidat,

    /// <summary>The file of the firm.</summary>
    Entreprise,

    /// <summary>The list of deposits, by who sends one.</summary>
    Depot,

    /// <summary>The list of deposits, by who examines one.</summary>
    Instruction,

    /// <summary>The path and who trains.</summary>
    Parcours,

    /// <summary>The providers of the action.</summary>
    Prestataires,

    /// <summary>The common profile.</summary>
    Profil,

    /// <summary>The step of the contracts, where a legal basis is recorded.</summary>
    BaseLegale,

    /// <summary>The calendar.</summary>
    Calendrier,

    /// <summary>The immersion.</summary>
    Immersion,

    /// <summary>The list of immersions.</summary>
    Immersions,
}

/// <summary>Where each input of the rules is entered in the product; a test keeps it whole: no fact that nobody can enter anywhere.</summary>
public static class LieuxDeSaisie
{
    /// <summary>Anchor of the terms of a contract.</summary>
    internal const string Termes = "termes";

    /// <summary>Anchor of its formalities.</summary>
    internal const string Formalites = "formalites";

    /// <summary>Anchor of its signatures.</summary>
    internal const string Signer = "signer";

    /// <summary>Anchor of its rupture.</summary>
    internal const string Rompre = "rompre";

    /// <summary>Anchor of the review of its programme.</summary>
    internal const string Revue = "revue";

    /// <summary>Field of the page of an immersion that holds the day of its last signature.</summary>
    internal const string SignatureDImmersion = "Saisie_SigneeLe";

    private const string Situation = "situation";
    private const string Verification = "verification";

    /// <summary>Inputs of a contract, by path: the page, and the question or anchor in it.</summary>
    public static IReadOnlyDictionary<string, (LieuDeSaisie Lieu, string Champ)> DuContrat { get; } = new Dictionary<string, (LieuDeSaisie, string)>(StringComparer.Ordinal)
    {
        ["contrat.nature"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.finalite"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.dateConclusion"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.dateDebut"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.dateFin"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.heuresHebdomadaires"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.heuresFormation"] = (LieuDeSaisie.Contrat, Termes),
        ["contrat.salaireMensuelPropose"] = (LieuDeSaisie.Contrat, Termes),
        ["tuteur"] = (LieuDeSaisie.Contrat, Termes),
        ["tuteur.experienceDepuis"] = (LieuDeSaisie.Contrat, Termes),
        ["tuteur.suivisEnCours"] = (LieuDeSaisie.Contrat, Termes),
        ["dossier.contrat"] = (LieuDeSaisie.Contrat, Signer),
        ["contrat.remisLe"] = (LieuDeSaisie.Contrat, Formalites),
        ["embauche.declareeLe"] = (LieuDeSaisie.Contrat, Formalites),
        ["sante.visiteLe"] = (LieuDeSaisie.Contrat, Formalites),
        ["sante.aptitudeLe"] = (LieuDeSaisie.Contrat, Formalites),
        ["sante.posteARisques"] = (LieuDeSaisie.Contrat, Formalites),
        ["contrat.ruptureDeclareeLe"] = (LieuDeSaisie.Contrat, Formalites),
        ["contrat.rompuLe"] = (LieuDeSaisie.Contrat, Rompre),
        ["contrat.causeRupture"] = (LieuDeSaisie.Contrat, Rompre),
        ["contrat.revueLe"] = (LieuDeSaisie.Contrat, Revue),
        ["contrat.essaiJours"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Essai)),
        ["contrat.categorie"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Essai)),
        ["contrat.minimumConventionnelMensuel"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Remuneration)),
        ["contrat.accordSalarieLe"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.AccordDuSalarie)),
        ["contrat.mentions"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Mentions)),
        ["contrat.renouvellements"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Renouvellement)),
        ["contrat.motifDeRenouvellement"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Renouvellement)),
        ["contrat.saisonnier"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Saisonnier)),
        ["contrat.conventionTripartite"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Saisonnier)),
        ["tuteur.estEmployeur"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Tuteur)),
        ["tuteur.utilisatrice"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Tuteur)),
        ["dossier.conventions"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Conventions)),
        ["avenant.le"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Avenant)),
        ["avenant.transmisLe"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Avenant)),
        ["mobilite.du"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Mobilite)),
        ["mobilite.au"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Mobilite)),
        ["accueil.heures"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Accueil)),
        ["accueil.heuresEnEntreprise"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Accueil)),
        ["accueil.convention"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Accueil)),
        ["accueil.tuteurs"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Accueil)),
        ["formation.afest"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Afest)),
        ["depot.refusNotifie"] = (LieuDeSaisie.Question, nameof(QuestionDuContrat.Refus)),
        ["personne.dateNaissance"] = (LieuDeSaisie.Candidat, Situation),
        ["personne.diplome"] = (LieuDeSaisie.Candidat, Situation),
        ["personne.contratDInsertion"] = (LieuDeSaisie.Candidat, Situation),
        ["personne.inscritFranceTravailDepuis"] = (LieuDeSaisie.Candidat, Verification),
        ["personne.minimumSocial"] = (LieuDeSaisie.Candidat, Verification),
        ["personne.ancienCui"] = (LieuDeSaisie.Candidat, Verification),
        ["personne.titreSejourExpireLe"] = (LieuDeSaisie.Candidat, "faits-sensibles"),
        ["employeur.geiq"] = (LieuDeSaisie.Entreprise, "Saisie_Type"),
        ["employeur.public"] = (LieuDeSaisie.Entreprise, "Saisie_Type"),
        ["employeur.metADisposition"] = (LieuDeSaisie.Entreprise, "Saisie_Type"),
        ["employeur.interdictionDeRecruter"] = (LieuDeSaisie.Entreprise, "Saisie_InterdictionDeRecruter"),
        ["employeur.idcc"] = (LieuDeSaisie.Entreprise, "Saisie_Idcc"),
        ["depot.transmisLe"] = (LieuDeSaisie.Depot, ""),
        ["depot.recuLe"] = (LieuDeSaisie.Instruction, ""),
        ["depot.decideLe"] = (LieuDeSaisie.Instruction, ""),
        ["depot.refuseLe"] = (LieuDeSaisie.Instruction, ""),
        ["depot.refusMotive"] = (LieuDeSaisie.Instruction, ""),
        ["depot.motifRefus"] = (LieuDeSaisie.Instruction, ""),
        ["dossier.annexe"] = (LieuDeSaisie.Instruction, ""),
        ["formation.organismes"] = (LieuDeSaisie.Parcours, ""),
        ["contrat.competences"] = (LieuDeSaisie.Profil, ""),
        ["contrat.accordOpcoCompetencesLe"] = (LieuDeSaisie.BaseLegale, ""),
        ["contrat.accordDepassementDuree"] = (LieuDeSaisie.BaseLegale, ""),
        ["contrat.accordDepassementFormation"] = (LieuDeSaisie.BaseLegale, ""),
        ["contrat.plafondFormation"] = (LieuDeSaisie.BaseLegale, ""),
        ["calendrier.jours"] = (LieuDeSaisie.Calendrier, ""),
    };

    /// <summary>Inputs of an immersion.</summary>
    public static IReadOnlyDictionary<string, (LieuDeSaisie Lieu, string Champ)> DeLImmersion { get; } = new Dictionary<string, (LieuDeSaisie, string)>(StringComparer.Ordinal)
    {
        ["immersion.du"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.au"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.objet"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.autres"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.joursDImmersion"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.bilan"] = (LieuDeSaisie.Immersions, ""),
        ["immersion.signeeLe"] = (LieuDeSaisie.Immersion, SignatureDImmersion),
        ["immersion.objectifs"] = (LieuDeSaisie.Immersion, "Saisie_Objectifs"),
        ["immersion.accompagnee"] = (LieuDeSaisie.Immersion, "Saisie_EstAccompagnee"),
        ["immersion.prescripteur"] = (LieuDeSaisie.Immersion, "Saisie_TypeDePrescripteur"),
        ["immersion.delegation"] = (LieuDeSaisie.Immersion, "Saisie_PrescripteurDelegue"),
        ["immersion.salariee"] = (LieuDeSaisie.Immersion, "Saisie_EstSalariee"),
        ["immersion.employeurASigne"] = (LieuDeSaisie.Immersion, "Saisie_EmployeurASigne"),
        ["immersion.joursDuContratAide"] = (LieuDeSaisie.Immersion, "Saisie_JoursDuContratAide"),
        ["immersion.representantASigne"] = (LieuDeSaisie.Immersion, "Saisie_RepresentantASigne"),
        ["immersion.renouvellements"] = (LieuDeSaisie.Immersion, "Saisie_EstRenouvellement"),
        ["immersion.memeObjet"] = (LieuDeSaisie.Immersion, "Saisie_Objectifs"),
        ["immersion.motifDeclare"] = (LieuDeSaisie.Immersion, "Saisie_MotifVerifie"),
        ["immersion.heuresParSemaine"] = (LieuDeSaisie.Immersion, "Saisie_HeuresParSemaine"),
        ["immersion.heuresParJour"] = (LieuDeSaisie.Immersion, "Saisie_HeuresParJour"),
        ["immersion.travailDeNuit"] = (LieuDeSaisie.Immersion, "Saisie_TravailDeNuit"),
        ["immersion.reposQuotidien"] = (LieuDeSaisie.Immersion, "Saisie_ReposQuotidien"),
        ["immersion.joursDeRepos"] = (LieuDeSaisie.Immersion, "Saisie_JoursDeRepos"),
        ["immersion.accompagnant"] = (LieuDeSaisie.Immersion, "Saisie_AccompagnantDesigne"),
        ["personne.dateNaissance"] = (LieuDeSaisie.Candidat, Situation),
    };

    /// <summary>What a person must be allowed to do to enter a fact there.</summary>
    public static Permission Permise(LieuDeSaisie lieu) => lieu switch
    {
        LieuDeSaisie.Contrat or LieuDeSaisie.Question => Permission.ModifierContrats,
        LieuDeSaisie.Candidat => Permission.ModifierCandidats,
        LieuDeSaisie.Entreprise => Permission.ModifierEntreprises,
        LieuDeSaisie.Depot => Permission.TransmettreDepot,
        LieuDeSaisie.Instruction => Permission.InstruireDepot,
        LieuDeSaisie.Prestataires => Permission.ModifierPrestataires,
        LieuDeSaisie.Profil => Permission.ConduireAction,
        LieuDeSaisie.BaseLegale => Permission.PoserBaseLegale,
        LieuDeSaisie.Parcours or LieuDeSaisie.Calendrier => Permission.ModifierParcours,
        _ => Permission.ModifierImmersions,
    };

    /// <summary>Inputs that nobody enters, and why.</summary>
    public static IReadOnlyDictionary<string, string> SansSaisie { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["aujourdhui"] = "le produit connaît la date du jour",
        ["contrat.dispositif"] = "l’action fixe le dispositif à sa création",
        ["contrat.methodeBase"] = "la feuille applique la méthode de l’OPCO et montre toujours les deux autres",
    };
}
