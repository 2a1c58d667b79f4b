using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using ChampDApprentissage = Cohorte.Domaine.Conformite.Champ<Cohorte.Domaine.Contrats.Description.DescriptionDeContrat>;

namespace Cohorte.Domaine.Conformite;

/// <summary>The inputs of the rules of an apprenticeship: the described contract itself.</summary>
public static class ChampsDApprentissage
{
    public static readonly ChampDApprentissage DateConclusion = new("contrat.dateConclusion", "la date de conclusion", d => d.Contrat.DateConclusion, _ => true);
    public static readonly ChampDApprentissage DateDebut = new("contrat.dateDebut", "le début du contrat", d => d.Contrat.DateDebut, _ => true);
    public static readonly ChampDApprentissage DateFin = new("contrat.dateFin", "la fin du contrat", d => d.Contrat.DateFin, _ => true, (d, v) => d with { Contrat = d.Contrat with { DateFin = (DateOnly)v } });
    public static readonly ChampDApprentissage HeuresHebdomadaires = new("contrat.heuresHebdomadaires", "les heures par semaine", d => d.Contrat.HeuresHebdomadaires.Valeur, _ => true, (d, v) => d with { Contrat = d.Contrat with { HeuresHebdomadaires = new Heures((decimal)v) } });
    public static readonly ChampDApprentissage HeuresFormation = new("contrat.heuresFormation", "les heures de formation", d => d.Contrat.HeuresFormation.Valeur, _ => true, (d, v) => d with { Contrat = d.Contrat with { HeuresFormation = new Heures((decimal)v) } });
    public static readonly ChampDApprentissage Finalite = new("contrat.finalite", "la finalité", d => d.Contrat.Finalite, _ => true, (d, v) => d with { Contrat = d.Contrat with { Finalite = (FinaliteContrat)v } });
    public static readonly ChampDApprentissage DateNaissance = new("personne.dateNaissance", "la date de naissance", d => d.Personne.DateNaissance, _ => true);
    public static readonly ChampDApprentissage Rqth = new("personne.rqth", "la reconnaissance de travailleur handicapé", d => d.Personne.Rqth, d => d.Personne.Rqth is not null);
    public static readonly ChampDApprentissage DerogationAge = new("personne.derogationAge", "la dérogation d’âge", d => d.Personne.DerogationAge, _ => true);
    public static readonly ChampDApprentissage SecteurPublic = new("employeur.secteurPublic", "la nature publique de l’employeur", d => d.Employeur.SecteurPublic, d => d.Employeur.SecteurPublic is not null);
    public static readonly ChampDApprentissage MaitreSuivis = new("tuteur.suivisEnCours", "les suivis en cours du maître d’apprentissage", d => d.Tuteur?.SuivisEnCours, d => d.Tuteur?.SuivisEnCours is not null);
    public static readonly ChampDApprentissage MaitreExperience = new("tuteur.experienceDepuis", "le début de l’expérience du maître d’apprentissage", d => d.Tuteur?.ExperienceDepuis, d => d.Tuteur?.ExperienceDepuis is not null, (d, v) => d with { Tuteur = (d.Tuteur ?? new TuteurDecrit()) with { ExperienceDepuis = (DateOnly)v } });
    public static readonly ChampDApprentissage TransmisLe = new("depot.transmisLe", "la date de transmission à l’OPCO", d => d.Depot?.TransmisLe, d => d.Depot?.TransmisLe is not null, (d, v) => d with { Depot = (d.Depot ?? new DepotDecrit()) with { TransmisLe = (DateOnly)v } });
}
