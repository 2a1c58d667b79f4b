using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats.Description;

/// <summary>Whether a described contract makes sense at all: facts that contradict one another are refused at their field; what the law says of them is the rules' matter.</summary>
public static class VerificationDeDescription
{
    private const int JoursParSemaine = 7;
    private const int AgeMaximal = 120;

    /// <summary>Every contradiction, each at the path of its member; the sentence comes without its path nor its final point.</summary>
    public static IReadOnlyList<Refus> Verifier(DescriptionDeContrat d)
    {
        // Millions of contracts have none: the list is made only for those that have.
        List<Refus>? refus = null;
        Contrat(d.Contrat, ref refus);
        Personne(d, ref refus);
        Tuteur(d.Tuteur, d.Contrat, ref refus);
        Depot(d.Depot, d.Contrat, ref refus);
        return refus ?? (IReadOnlyList<Refus>)[];
    }

    private static void Contrat(ContratDecrit c, ref List<Refus>? refus)
    {
        if (c.DateFin < c.DateDebut) Noter(ref refus, "contrat.dates", $"la fin précède le début, le {Ecriture.DateCourte(c.DateDebut)}", "contrat.dateFin");
        if (c.HeuresHebdomadaires.Valeur <= 0)
        {
            Noter(ref refus, "contrat.heures", "le contrat compte plus de 0\u00A0heure par semaine", "contrat.heuresHebdomadaires");
        }
        else if (c.DateFin >= c.DateDebut && c.HeuresFormation.Valeur > HeuresDesSemaines(c.DateDebut, c.DateFin, c.HeuresHebdomadaires))
        {
            var possibles = new Heures(HeuresDesSemaines(c.DateDebut, c.DateFin, c.HeuresHebdomadaires));
            Noter(ref refus, "contrat.heures", $"{c.HeuresFormation} ne tiennent pas dans les semaines du contrat, qui comptent {possibles} au plus", "contrat.heuresFormation");
        }

        if (c.PlafondFormation is { Fraction: <= 0 }) Noter(ref refus, "contrat.plafond", "un plafond est plus grand que 0", "contrat.plafondFormation");
        if (c.Dispositif == DispositifDecrit.Apprentissage && c.NiveauPrepare is null) Noter(ref refus, "json.manquant", "ce membre est obligatoire pour un contrat d’apprentissage", "contrat.niveauPrepare");
    }

    private static void Personne(DescriptionDeContrat d, ref List<Refus>? refus)
    {
        var p = d.Personne;
        if (p.DateNaissance > d.Contrat.DateConclusion)
        {
            Noter(ref refus, "personne.naissance", "la personne naîtrait après la conclusion du contrat", "personne.dateNaissance");
        }
        else if (CalculDeMois.Age(p.DateNaissance, d.Contrat.DateConclusion) > AgeMaximal)
        {
            Noter(ref refus, "personne.naissance", $"la personne aurait plus de {AgeMaximal} ans à la conclusion du contrat", "personne.dateNaissance");
        }

        if (p.InscritFranceTravailDepuis < p.DateNaissance) Noter(ref refus, "personne.inscription", "l’inscription à France Travail précède la naissance", "personne.inscritFranceTravailDepuis");
    }

    private static void Tuteur(TuteurDecrit? t, ContratDecrit c, ref List<Refus>? refus)
    {
        if (t?.DateNaissance > c.DateConclusion) Noter(ref refus, "tuteur.naissance", "le tuteur naîtrait après la conclusion du contrat", "tuteur.dateNaissance");
        if (t?.ExperienceDepuis < t?.DateNaissance) Noter(ref refus, "tuteur.experience", "l’expérience précède la naissance du tuteur", "tuteur.experienceDepuis");
    }

    private static void Depot(DepotDecrit? depot, ContratDecrit c, ref List<Refus>? refus)
    {
        if (depot is null) return;
        if (depot.TransmisLe < c.DateConclusion) Noter(ref refus, "depot.transmis", "le contrat serait transmis avant d’être conclu", "depot.transmisLe");
        if (depot.RecuLe < depot.TransmisLe) Noter(ref refus, "depot.recu", "le dossier serait reçu avant d’être transmis", "depot.recuLe");
        if (depot.RecuLe < c.DateConclusion) Noter(ref refus, "depot.recu", "le dossier serait reçu avant la conclusion du contrat", "depot.recuLe");
        if (depot.DecideLe < depot.RecuLe) Noter(ref refus, "depot.decide", "la décision précéderait la réception du dossier", "depot.decideLe");
        else if (depot.DecideLe < depot.TransmisLe) Noter(ref refus, "depot.decide", "la décision précéderait la transmission du dossier", "depot.decideLe");
        else if (depot.DecideLe < c.DateConclusion) Noter(ref refus, "depot.decide", "la décision précéderait la conclusion du contrat", "depot.decideLe");
    }

    private static void Noter(ref List<Refus>? refus, string code, string message, string champ) => (refus ??= []).Add(new(code, message, champ));

    /// <summary>Hours that the weeks of a contract can hold, a started week counted whole.</summary>
    public static decimal HeuresDesSemaines(DateOnly debut, DateOnly fin, Heures hebdomadaires) =>
        hebdomadaires.Valeur * ((fin.DayNumber - debut.DayNumber + JoursParSemaine) / JoursParSemaine);
}
