using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Whether a described contract makes sense at all: facts that contradict one another are refused at their field; what the law says of them is the rules' matter.</summary>
public static class VerificationDeDescription
{
    private const int JoursParSemaine = 7;
    private const int AgeMaximal = 120;

    /// <summary>Every contradiction, each at the path of its member; the sentence comes without its path nor its final point.</summary>
    public static IEnumerable<Refus> Verifier(DescriptionDeContrat d) => [.. Contrat(d.Contrat), .. Personne(d), .. Tuteur(d.Tuteur), .. Depot(d.Depot, d.Contrat)];

    private static IEnumerable<Refus> Contrat(ContratDecrit c)
    {
        if (c.DateFin < c.DateDebut) yield return new("contrat.dates", $"la fin précède le début, le {Ecriture.DateCourte(c.DateDebut)}", "contrat.dateFin");
        if (c.HeuresHebdomadaires.Valeur <= 0)
        {
            yield return new("contrat.heures", "le contrat compte plus de 0\u00A0heure par semaine", "contrat.heuresHebdomadaires");
        }
        else if (c.DateFin >= c.DateDebut && c.HeuresFormation.Valeur > HeuresDesSemaines(c.DateDebut, c.DateFin, c.HeuresHebdomadaires))
        {
            var possibles = new Heures(HeuresDesSemaines(c.DateDebut, c.DateFin, c.HeuresHebdomadaires));
            yield return new("contrat.heures", $"{c.HeuresFormation} ne tiennent pas dans les semaines du contrat, qui comptent {possibles} au plus", "contrat.heuresFormation");
        }

        if (c.PlafondFormation is { Fraction: <= 0 }) yield return new("contrat.plafond", "un plafond est plus grand que 0", "contrat.plafondFormation");
        if (c.Dispositif == DispositifDecrit.Apprentissage && c.NiveauPrepare is null) yield return new("json.manquant", "ce membre est obligatoire pour un contrat d’apprentissage", "contrat.niveauPrepare");
    }

    private static IEnumerable<Refus> Personne(DescriptionDeContrat d)
    {
        var p = d.Personne;
        if (p.DateNaissance > d.Contrat.DateConclusion)
        {
            yield return new("personne.naissance", "la personne naîtrait après la conclusion du contrat", "personne.dateNaissance");
        }
        else if (CalculDeMois.Age(p.DateNaissance, d.Contrat.DateConclusion) > AgeMaximal)
        {
            yield return new("personne.naissance", $"la personne aurait plus de {AgeMaximal} ans à la conclusion du contrat", "personne.dateNaissance");
        }

        if (p.InscritFranceTravailDepuis < p.DateNaissance) yield return new("personne.inscription", "l’inscription à France Travail précède la naissance", "personne.inscritFranceTravailDepuis");
    }

    private static IEnumerable<Refus> Tuteur(TuteurDecrit? t)
    {
        if (t?.ExperienceDepuis < t?.DateNaissance) yield return new("tuteur.experience", "l’expérience précède la naissance du tuteur", "tuteur.experienceDepuis");
    }

    private static IEnumerable<Refus> Depot(DepotDecrit? depot, ContratDecrit c)
    {
        if (depot is null) yield break;
        if (depot.TransmisLe < c.DateConclusion) yield return new("depot.transmis", "le contrat serait transmis avant d’être conclu", "depot.transmisLe");
        if (depot.RecuLe < depot.TransmisLe) yield return new("depot.recu", "le dossier serait reçu avant d’être transmis", "depot.recuLe");
        if (depot.RecuLe < c.DateConclusion) yield return new("depot.recu", "le dossier serait reçu avant la conclusion du contrat", "depot.recuLe");
        if (depot.DecideLe < depot.RecuLe) yield return new("depot.decide", "la décision précéderait la réception du dossier", "depot.decideLe");
    }

    /// <summary>Hours that the weeks of a contract can hold, a started week counted whole.</summary>
    public static decimal HeuresDesSemaines(DateOnly debut, DateOnly fin, Heures hebdomadaires) =>
        hebdomadaires.Valeur * ((fin.DayNumber - debut.DayNumber + JoursParSemaine) / JoursParSemaine);
}
