using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>The inputs of the rules on the life of a contract.</summary>
public static class ChampsDExecution
{
    public static readonly Champ<FaitsDExecution> Nature = new("contrat.nature", "la nature du contrat", f => f.Nature, f => f.Nature is not null);
    public static readonly Champ<FaitsDExecution> Finalite = new("contrat.finalite", "la finalité", f => f.Finalite, f => f.Finalite is not null);
    public static readonly Champ<FaitsDExecution> DateConclusion = new("contrat.dateConclusion", "la date de conclusion", f => f.DateConclusion, f => f.DateConclusion is not null);
    public static readonly Champ<FaitsDExecution> DateDebut = new("contrat.dateDebut", "le début du contrat", f => f.DateDebut, f => f.DateDebut is not null);
    public static readonly Champ<FaitsDExecution> DateFin = new("contrat.dateFin", "la fin du contrat", f => f.DateFin, f => f.DateFin is not null);
    public static readonly Champ<FaitsDExecution> DateNaissance = new("personne.dateNaissance", "la date de naissance", f => f.DateNaissance, f => f.DateNaissance is not null);
    public static readonly Champ<FaitsDExecution> Aujourdhui = new("aujourdhui", "la date du jour", f => f.Aujourdhui, f => f.Aujourdhui is not null);
    public static readonly Champ<FaitsDExecution> AvenantLe = new("avenant.le", "la date de l’avenant", f => f.AvenantLe.Valeur, f => f.AvenantLe.EstConnu);
    public static readonly Champ<FaitsDExecution> AvenantTransmisLe = new("avenant.transmisLe", "la transmission de l’avenant", f => f.AvenantTransmisLe.Valeur, f => f.AvenantTransmisLe.EstConnu);
    public static readonly Champ<FaitsDExecution> RefuseLe = new("depot.refuseLe", "la date du refus", f => f.RefuseLe.Valeur, f => f.RefuseLe.EstConnu);
    public static readonly Champ<FaitsDExecution> RefusMotive = new("depot.refusMotive", "si le refus est motivé", f => f.RefusMotive, f => f.RefusMotive is not null);
    public static readonly Champ<FaitsDExecution> RefusNotifieAuxDeux = new("depot.refusNotifie", "si le refus est notifié aux deux parties", f => f.RefusNotifieAuxDeux, f => f.RefusNotifieAuxDeux is not null);
    public static readonly Champ<FaitsDExecution> MotifDuRefus = new("depot.motifRefus", "le motif du refus", f => f.MotifDuRefus, f => f.MotifDuRefus is not null);
    public static readonly Champ<FaitsDExecution> AnnexePresente = new("dossier.annexe", "l’annexe pédagogique", f => f.AnnexePresente, f => f.AnnexePresente is not null);
    public static readonly Champ<FaitsDExecution> ContratSignePresent = new("dossier.contrat", "le contrat signé", f => f.ContratSignePresent, f => f.ContratSignePresent is not null);
    public static readonly Champ<FaitsDExecution> OrganismesSansConvention = new("dossier.conventions", "les conventions avec les organismes", f => f.OrganismesSansConvention, f => f.OrganismesSansConvention is not null);
    public static readonly Champ<FaitsDExecution> DpaeLe = new("embauche.declareeLe", "la déclaration préalable à l’embauche", f => f.DpaeLe.Valeur, f => f.DpaeLe.EstConnu, (f, v) => f with { DpaeLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> EtrangerDu = new("mobilite.du", "le début de la mobilité", f => f.EtrangerDu.Valeur, f => f.EtrangerDu.EstConnu);
    public static readonly Champ<FaitsDExecution> EtrangerAu = new("mobilite.au", "la fin de la mobilité", f => f.EtrangerAu, f => f.EtrangerAu is not null);
    public static readonly Champ<FaitsDExecution> EssaiJours = new("contrat.essaiJours", "la période d’essai", f => f.EssaiJours.Valeur, f => f.EssaiJours.EstConnu, (f, v) => f with { EssaiJours = (int)v });
    public static readonly Champ<FaitsDExecution> CategorieDuPoste = new("contrat.categorie", "la catégorie du poste", f => f.CategorieDuPoste, f => f.CategorieDuPoste is not null);
    public static readonly Champ<FaitsDExecution> RemisLe = new("contrat.remisLe", "la remise du contrat au salarié", f => f.RemisLe, f => f.RemisLe is not null, (f, v) => f with { RemisLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> MentionsManquantes = new("contrat.mentions", "les mentions du contrat", f => f.MentionsManquantes, f => f.MentionsManquantes is not null);
    public static readonly Champ<FaitsDExecution> HeuresAccueil = new("accueil.heures", "les heures chez d’autres entreprises", f => f.HeuresAccueil.Valeur, f => f.HeuresAccueil.EstConnu, (f, v) => f with { HeuresAccueil = new Heures((decimal)v) });
    public static readonly Champ<FaitsDExecution> HeuresEnEntreprise = new("accueil.heuresEnEntreprise", "les heures de formation en entreprise", f => f.HeuresEnEntreprise, f => f.HeuresEnEntreprise is not null);
    public static readonly Champ<FaitsDExecution> ConventionAccueil = new("accueil.convention", "la convention d’accueil", f => f.ConventionAccueil, f => f.ConventionAccueil is not null);
    public static readonly Champ<FaitsDExecution> TuteurParAccueil = new("accueil.tuteurs", "le tuteur de chaque accueil", f => f.TuteurParAccueil, f => f.TuteurParAccueil is not null);
    public static readonly Champ<FaitsDExecution> SalarieDInsertion = new("personne.contratDInsertion", "si la personne est en contrat d’insertion", f => f.SalarieDInsertion, f => f.SalarieDInsertion is not null);
    public static readonly Champ<FaitsDExecution> EmployeurPublic = new("employeur.public", "si l’employeur est public", f => f.EmployeurPublic, f => f.EmployeurPublic is not null);
    public static readonly Champ<FaitsDExecution> InterdictionDeRecruter = new("employeur.interdictionDeRecruter", "une interdiction de recruter", f => f.InterdictionDeRecruter, f => f.InterdictionDeRecruter is not null);
    public static readonly Champ<FaitsDExecution> Renouvellements = new("contrat.renouvellements", "le nombre de renouvellements", f => f.Renouvellements, f => f.Renouvellements is not null);
    public static readonly Champ<FaitsDExecution> MotifDeRenouvellement = new("contrat.motifDeRenouvellement", "le motif du renouvellement", f => f.MotifDeRenouvellement, f => f.MotifDeRenouvellement is not null);
    public static readonly Champ<FaitsDExecution> RompuLe = new("contrat.rompuLe", "la date de rupture", f => f.RompuLe.Valeur, f => f.RompuLe.EstConnu);
    public static readonly Champ<FaitsDExecution> RuptureDeclareeLe = new("contrat.ruptureDeclareeLe", "la déclaration de la rupture", f => f.RuptureDeclareeLe.Valeur, f => f.RuptureDeclareeLe.EstConnu, (f, v) => f with { RuptureDeclareeLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> CauseDeRupture = new("contrat.causeRupture", "la cause de la rupture", f => f.CauseDeRupture, f => f.CauseDeRupture is not null);
    public static readonly Champ<FaitsDExecution> EstSaisonnier = new("contrat.saisonnier", "si le contrat est saisonnier", f => f.EstSaisonnier, f => f.EstSaisonnier is not null);
    public static readonly Champ<FaitsDExecution> ConventionTripartite = new("contrat.conventionTripartite", "la convention tripartite", f => f.ConventionTripartite, f => f.ConventionTripartite is not null);
    public static readonly Champ<FaitsDExecution> VisiteLe = new("sante.visiteLe", "la visite d’information et de prévention", f => f.VisiteLe.Valeur, f => f.VisiteLe.EstConnu, (f, v) => f with { VisiteLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> AptitudeLe = new("sante.aptitudeLe", "l’examen d’aptitude", f => f.AptitudeLe.Valeur, f => f.AptitudeLe.EstConnu, (f, v) => f with { AptitudeLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> PosteARisques = new("sante.posteARisques", "si le poste présente des risques particuliers", f => f.PosteARisques, f => f.PosteARisques is not null);
    public static readonly Champ<FaitsDExecution> RevueLe = new("contrat.revueLe", "l’examen du programme", f => f.RevueLe.Valeur, f => f.RevueLe.EstConnu, (f, v) => f with { RevueLe = (DateOnly)v });
    public static readonly Champ<FaitsDExecution> ElementsDAfest = new("formation.afest", "les éléments de l’action en situation de travail", f => f.ElementsDAfest.Valeur, f => f.ElementsDAfest.EstConnu);
    public static readonly Champ<FaitsDExecution> EmployeurMetAdisposition = new("employeur.metADisposition", "si l’employeur met la personne à disposition", f => f.EmployeurMetAdisposition, f => f.EmployeurMetAdisposition is not null);
    public static readonly Champ<FaitsDExecution> TuteurDeLUtilisatrice = new("tuteur.utilisatrice", "le tuteur de l’entreprise utilisatrice", f => f.TuteurDeLUtilisatrice, f => f.TuteurDeLUtilisatrice is not null);
    public static readonly Champ<FaitsDExecution> TuteurDesigne = new("tuteur", "le tuteur", f => f.TuteurDesigne, f => f.TuteurDesigne is not null);
    public static readonly Champ<FaitsDExecution> JoursDeFormation = new("calendrier.jours", "les jours de formation", f => f.JoursDeFormation, f => f.JoursDeFormation is not null);
}
