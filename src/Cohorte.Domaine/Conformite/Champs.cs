using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using ChampDuContrat = Cohorte.Domaine.Conformite.Champ<Cohorte.Domaine.Conformite.FaitsDuContrat>;

namespace Cohorte.Domaine.Conformite;

/// <summary>The inputs of the rules of a contract.</summary>
public static class Champs
{
    public static readonly ChampDuContrat Dispositif = new("contrat.dispositif", "le dispositif", f => f.Dispositif, f => f.Dispositif is not null, (f, v) => f with { Dispositif = (DispositifDecrit)v });
    public static readonly ChampDuContrat Nature = new("contrat.nature", "la nature du contrat", f => f.Nature, f => f.Nature is not null);
    public static readonly ChampDuContrat DateConclusion = new("contrat.dateConclusion", "la date de conclusion", f => f.DateConclusion, f => f.DateConclusion is not null, (f, v) => f with { DateConclusion = (DateOnly)v });
    public static readonly ChampDuContrat DateDebut = new("contrat.dateDebut", "le début du contrat", f => f.DateDebut, f => f.DateDebut is not null, (f, v) => f with { DateDebut = (DateOnly)v });
    public static readonly ChampDuContrat DateFin = new("contrat.dateFin", "la fin du contrat", f => f.DateFin, f => f.DateFin is not null, (f, v) => f with { DateFin = (DateOnly)v });
    public static readonly ChampDuContrat HeuresHebdomadaires = new("contrat.heuresHebdomadaires", "les heures par semaine", f => f.HeuresHebdomadaires?.Valeur, f => f.HeuresHebdomadaires is not null, (f, v) => f with { HeuresHebdomadaires = new Heures((decimal)v) });
    public static readonly ChampDuContrat HeuresFormation = new("contrat.heuresFormation", "les heures de formation", f => f.HeuresFormation?.Valeur, f => f.HeuresFormation is not null, (f, v) => f with { HeuresFormation = new Heures((decimal)v) });
    public static readonly ChampDuContrat Finalite = new("contrat.finalite", "la finalité", f => f.Finalite, f => f.Finalite is not null, (f, v) => f with { Finalite = (FinaliteContrat)v });
    public static readonly ChampDuContrat SalaireMensuelPropose = new("contrat.salaireMensuelPropose", "le salaire proposé", f => f.SalaireMensuelPropose.Valeur?.Euros, f => f.SalaireMensuelPropose.EstConnu, (f, v) => f with { SalaireMensuelPropose = new Montant((decimal)v) });
    public static readonly ChampDuContrat MinimumConventionnelMensuel = new("contrat.minimumConventionnelMensuel", "le minimum conventionnel", f => f.MinimumConventionnelMensuel.Valeur?.Euros, f => f.MinimumConventionnelMensuel.EstConnu);
    public static readonly ChampDuContrat AccordDepassementDuree = new("contrat.accordDepassementDuree", "l’accord sur la durée", f => f.AccordDepassementDuree.Valeur, f => f.AccordDepassementDuree.EstConnu, (f, v) => f with { AccordDepassementDuree = (string)v });
    public static readonly ChampDuContrat AccordDepassementFormation = new("contrat.accordDepassementFormation", "l’accord sur la part de formation", f => f.AccordDepassementFormation.Valeur, f => f.AccordDepassementFormation.EstConnu, (f, v) => f with { AccordDepassementFormation = (string)v });
    public static readonly ChampDuContrat PlafondFormation = new("contrat.plafondFormation", "le plafond de l’accord", f => f.PlafondFormation?.Fraction, f => f.PlafondFormation is not null);
    public static readonly ChampDuContrat AccordOpcoCompetencesLe = new("contrat.accordOpcoCompetencesLe", "la date d’accord de l’OPCO sur les compétences", f => f.AccordOpcoCompetencesLe.Valeur, f => f.AccordOpcoCompetencesLe.EstConnu, (f, v) => f with { AccordOpcoCompetencesLe = (DateOnly)v });
    public static readonly ChampDuContrat Competences = new("contrat.competences", "la liste des compétences", f => f.Competences, f => f.Competences is not null);
    public static readonly ChampDuContrat AccordSalarieLe = new("contrat.accordSalarieLe", "la date d’accord du salarié", f => f.AccordSalarieLe, f => f.AccordSalarieLe is not null, (f, v) => f with { AccordSalarieLe = (DateOnly)v });
    public static readonly ChampDuContrat EssaiJours = new("contrat.essaiJours", "la période d’essai", f => f.EssaiJours.Valeur, f => f.EssaiJours.EstConnu, (f, v) => f with { EssaiJours = (int)v });
    public static readonly ChampDuContrat MethodeBase = new("contrat.methodeBase", "la méthode de calcul", f => f.MethodeBase, _ => true);
    public static readonly ChampDuContrat DateNaissance = new("personne.dateNaissance", "la date de naissance", f => f.DateNaissance, f => f.DateNaissance is not null);
    public static readonly ChampDuContrat Diplome = new("personne.diplome", "le diplôme", f => f.Diplome, f => f.Diplome is not null);
    public static readonly ChampDuContrat InscritFranceTravailDepuis = new("personne.inscritFranceTravailDepuis", "l’inscription à France Travail", f => f.InscritFranceTravailDepuis.Valeur, f => f.InscritFranceTravailDepuis.EstConnu, (f, v) => f with { InscritFranceTravailDepuis = (DateOnly)v });
    public static readonly ChampDuContrat MinimumSocial = new("personne.minimumSocial", "le minimum social", f => f.MinimumSocial.Valeur, f => f.MinimumSocial.EstConnu);
    public static readonly ChampDuContrat AncienCui = new("personne.ancienCui", "le contrat aidé passé", f => f.AncienCui, f => f.AncienCui is not null);
    public static readonly ChampDuContrat TitreSejourExpireLe = new("personne.titreSejourExpireLe", "la fin du titre de séjour", f => f.TitreSejourExpireLe.Valeur is { } le ? f.TitreMasque ? "noté, masqué ici" : le : (object?)null, f => f.TitreSejourExpireLe.EstConnu, (f, v) => f with { TitreSejourExpireLe = (DateOnly)v });
    public static readonly ChampDuContrat Geiq = new("employeur.geiq", "la qualité de GEIQ", f => f.Geiq, f => f.Geiq is not null);
    public static readonly ChampDuContrat Idcc = new("employeur.idcc", "la convention collective", f => f.Idcc, f => f.Idcc is not null);
    public static readonly ChampDuContrat Tuteur = new("tuteur", "le tuteur", f => f.TuteurDesigne, f => f.TuteurDesigne is not null);
    public static readonly ChampDuContrat TuteurEstEmployeur = new("tuteur.estEmployeur", "la qualité du tuteur", f => f.TuteurEstEmployeur, f => f.TuteurEstEmployeur is not null, (f, v) => f with { TuteurEstEmployeur = (bool)v });
    public static readonly ChampDuContrat TuteurExperienceDepuis = new("tuteur.experienceDepuis", "le début de l’expérience du tuteur", f => f.TuteurExperienceDepuis, f => f.TuteurExperienceDepuis is not null, (f, v) => f with { TuteurExperienceDepuis = (DateOnly)v });
    public static readonly ChampDuContrat TuteurSuivis = new("tuteur.suivisEnCours", "les suivis en cours du tuteur", f => f.TuteurSuivis, f => f.TuteurSuivis is not null, (f, v) => f with { TuteurSuivis = (IReadOnlyList<Periode>)v });
    public static readonly ChampDuContrat Organismes = new("formation.organismes", "les organismes de formation", f => f.Organismes, f => f.Organismes is { Count: > 0 }, (f, v) => f with { Organismes = (IReadOnlyList<OrganismeDecrit>)v });
    public static readonly ChampDuContrat TransmisLe = new("depot.transmisLe", "la date de transmission à l’OPCO", f => f.TransmisLe, f => f.TransmisLe is not null, (f, v) => f with { TransmisLe = (DateOnly)v });
    public static readonly ChampDuContrat RecuLe = new("depot.recuLe", "la date de réception par l’OPCO", f => f.RecuLe, f => f.RecuLe is not null);
    public static readonly ChampDuContrat DecideLe = new("depot.decideLe", "la date de décision de l’OPCO", f => f.DecideLe, f => f.DecideLe is not null);
}
