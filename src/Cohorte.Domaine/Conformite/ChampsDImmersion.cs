using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>The inputs of the rules of an immersion.</summary>
public static class ChampsDImmersion
{
    public static readonly Champ<FaitsDImmersion> Du = new("immersion.du", "le premier jour", f => f.Du, f => f.Du is not null, (f, v) => f with { Du = (DateOnly)v });
    public static readonly Champ<FaitsDImmersion> Au = new("immersion.au", "le dernier jour", f => f.Au, f => f.Au is not null, (f, v) => f with { Au = (DateOnly)v });
    public static readonly Champ<FaitsDImmersion> Objet = new("immersion.objet", "l’objet", f => f.Objet, f => f.Objet is not null);
    public static readonly Champ<FaitsDImmersion> Objectifs = new("immersion.objectifs", "les objectifs", f => f.Objectifs, f => f.Objectifs is not null);
    public static readonly Champ<FaitsDImmersion> EstAccompagnee = new("immersion.accompagnee", "l’accompagnement de la personne", f => f.EstAccompagnee, f => f.EstAccompagnee is not null);
    public static readonly Champ<FaitsDImmersion> Prescripteur = new("immersion.prescripteur", "le prescripteur", f => f.Prescripteur, f => f.Prescripteur is not null);
    public static readonly Champ<FaitsDImmersion> ADelegation = new("immersion.delegation", "la délégation du prescripteur", f => f.ADelegation, f => f.ADelegation is not null);
    public static readonly Champ<FaitsDImmersion> SigneeLe = new("immersion.signeeLe", "le jour de la dernière signature", f => f.SigneeLe.Valeur, f => f.SigneeLe.EstConnu, (f, v) => f with { SigneeLe = (DateOnly)v });
    public static readonly Champ<FaitsDImmersion> EstSalariee = new("immersion.salariee", "si la personne est salariée", f => f.EstSalariee, f => f.EstSalariee is not null);
    public static readonly Champ<FaitsDImmersion> EmployeurASigne = new("immersion.employeurASigne", "la signature de l’employeur actuel", f => f.EmployeurASigne, f => f.EmployeurASigne is not null);
    public static readonly Champ<FaitsDImmersion> DateNaissance = new("personne.dateNaissance", "la date de naissance", f => f.DateNaissance, f => f.DateNaissance is not null);
    public static readonly Champ<FaitsDImmersion> RepresentantASigne = new("immersion.representantASigne", "la signature du représentant légal", f => f.RepresentantASigne, f => f.RepresentantASigne is not null);
    public static readonly Champ<FaitsDImmersion> Renouvellements = new("immersion.renouvellements", "le nombre de renouvellements", f => f.Renouvellements, f => f.Renouvellements is not null);
    public static readonly Champ<FaitsDImmersion> MemeObjetQueLInitiale = new("immersion.memeObjet", "si l’objet est celui de la convention renouvelée", f => f.MemeObjetQueLInitiale, f => f.MemeObjetQueLInitiale is not null);
    public static readonly Champ<FaitsDImmersion> Autres = new("immersion.autres", "les autres immersions chez le même accueil", f => f.Autres, f => f.Autres is not null);
    public static readonly Champ<FaitsDImmersion> JoursDuContratAide = new("immersion.joursDuContratAide", "la durée du contrat aidé", f => f.JoursDuContratAide.Valeur, f => f.JoursDuContratAide.EstConnu);
    public static readonly Champ<FaitsDImmersion> JoursDImmersionDuContrat = new("immersion.joursDImmersion", "les jours d’immersion pendant le contrat aidé", f => f.JoursDImmersionDuContrat, f => f.JoursDImmersionDuContrat is not null);
    public static readonly Champ<FaitsDImmersion> MotifInterdit = new("immersion.motifDeclare", "le motif déclaré", f => f.MotifInterdit.Valeur, f => f.MotifInterdit.EstConnu);
    public static readonly Champ<FaitsDImmersion> HeuresParSemaine = new("immersion.heuresParSemaine", "les heures par semaine", f => f.HeuresParSemaine, f => f.HeuresParSemaine is not null, (f, v) => f with { HeuresParSemaine = new Heures((decimal)v) });
    public static readonly Champ<FaitsDImmersion> HeuresParJour = new("immersion.heuresParJour", "les heures par jour", f => f.HeuresParJour, f => f.HeuresParJour is not null, (f, v) => f with { HeuresParJour = new Heures((decimal)v) });
    public static readonly Champ<FaitsDImmersion> TravailDeNuit = new("immersion.travailDeNuit", "le travail de nuit", f => f.TravailDeNuit, f => f.TravailDeNuit is not null);
    public static readonly Champ<FaitsDImmersion> ReposQuotidien = new("immersion.reposQuotidien", "le repos quotidien", f => f.ReposQuotidien, f => f.ReposQuotidien is not null);
    public static readonly Champ<FaitsDImmersion> JoursDeReposConsecutifs = new("immersion.joursDeRepos", "les jours de repos de suite", f => f.JoursDeReposConsecutifs, f => f.JoursDeReposConsecutifs is not null);
    public static readonly Champ<FaitsDImmersion> AccompagnantDesigne = new("immersion.accompagnant", "la personne désignée par l’accueil", f => f.AccompagnantDesigne, f => f.AccompagnantDesigne is not null);
    public static readonly Champ<FaitsDImmersion> BilanFait = new("immersion.bilan", "le bilan", f => f.BilanFait, f => f.BilanFait is not null);
    public static readonly Champ<FaitsDImmersion> Aujourdhui = new("aujourdhui", "la date du jour", f => f.Aujourdhui, f => f.Aujourdhui is not null);
}
