using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Contrats;

/// <summary>Raw text of the forms of a contract.</summary>
public sealed class ContratSaisie
{
    public string? Version { get; set; }

    public string? Nature { get; set; }

    public string? Finalite { get; set; }

    public DateSaisie DateConclusion { get; set; } = new();

    public DateSaisie DateDebut { get; set; } = new();

    public DateSaisie DateFin { get; set; } = new();

    public string? HeuresHebdomadaires { get; set; }

    public string? HeuresFormation { get; set; }

    public string? SalaireMensuel { get; set; }

    public string? TuteurNom { get; set; }

    public DateSaisie TuteurExperienceDepuis { get; set; } = new();

    public DateSaisie SigneEmployeurLe { get; set; } = new();

    public DateSaisie SigneSalarieLe { get; set; } = new();

    public DateSaisie RompuLe { get; set; } = new();

    public string? CauseRupture { get; set; }

    public string? Motif { get; set; }

    public DateSaisie RevueAdequationLe { get; set; } = new();

    public string? RevueAdequationConclusion { get; set; }

    public DateSaisie RemisLe { get; set; } = new();

    public DateSaisie DpaeLe { get; set; } = new();

    public DateSaisie VisiteLe { get; set; } = new();

    public string? PosteARisques { get; set; }

    public DateSaisie AptitudeLe { get; set; } = new();

    public DateSaisie RuptureDeclareeLe { get; set; } = new();

    /// <summary>The form filled with what is already known.</summary>
    public static ContratSaisie De(PropositionDeTermes termes) => new()
    {
        Nature = termes.Nature?.ToString(),
        Finalite = termes.Finalite?.ToString(),
        DateDebut = DateSaisie.De(termes.DateDebut),
        DateFin = DateSaisie.De(termes.DateFin),
        HeuresHebdomadaires = Nombre(termes.HeuresHebdomadaires?.Valeur),
        HeuresFormation = Nombre(termes.HeuresFormation?.Valeur),
        SalaireMensuel = Nombre(termes.SalaireMensuel?.Euros),
    };

    /// <summary>The form filled from a contract.</summary>
    public static ContratSaisie De(Contrat contrat) => new()
    {
        Version = contrat.Version.ToString(),
        Nature = contrat.Nature.ToString(),
        Finalite = contrat.Finalite.ToString(),
        DateConclusion = DateSaisie.De(contrat.DateConclusion),
        DateDebut = DateSaisie.De(contrat.DateDebut),
        DateFin = DateSaisie.De(contrat.DateFin),
        HeuresHebdomadaires = Nombre(contrat.HeuresHebdomadaires.Valeur),
        HeuresFormation = Nombre(contrat.HeuresFormation.Valeur),
        SalaireMensuel = Nombre(contrat.SalaireMensuel?.Euros),
        TuteurNom = contrat.TuteurNom,
        TuteurExperienceDepuis = DateSaisie.De(contrat.TuteurExperienceDepuis),
        SigneEmployeurLe = DateSaisie.De(contrat.SigneEmployeurLe),
        SigneSalarieLe = DateSaisie.De(contrat.SigneSalarieLe),
        RevueAdequationLe = DateSaisie.De(contrat.RevueAdequationLe),
        RevueAdequationConclusion = contrat.RevueAdequationConclusion,
        RemisLe = DateSaisie.De(contrat.RemisLe),
        DpaeLe = DateSaisie.De(contrat.DpaeLe),
        VisiteLe = DateSaisie.De(contrat.VisiteLe),
        PosteARisques = contrat.PosteARisques switch { true => "oui", false => "non", null => null },
        AptitudeLe = DateSaisie.De(contrat.AptitudeLe),
        RuptureDeclareeLe = DateSaisie.De(contrat.RuptureDeclareeLe),
    };

    /// <summary>Parses the formalities; the faults are at their fields.</summary>
    public Formalites LireFormalites(LectureDeSaisie lecture)
    {
        if (PosteARisques is not (null or "" or "oui" or "non")) lecture.Signaler(nameof(PosteARisques), "Choisissez une réponse de la liste.");
        return new Formalites(
            lecture.Date(RemisLe, nameof(RemisLe)),
            lecture.Date(DpaeLe, nameof(DpaeLe)),
            lecture.Date(VisiteLe, nameof(VisiteLe)),
            string.IsNullOrEmpty(PosteARisques) ? null : PosteARisques == "oui",
            lecture.Date(AptitudeLe, nameof(AptitudeLe)),
            lecture.Date(RuptureDeclareeLe, nameof(RuptureDeclareeLe)));
    }

    /// <summary>The form of the next contract, written like another: its terms, without what is the person's own (conclusion, signatures); the tutor stays in the same firm.</summary>
    public static ContratSaisie Copier(Contrat contrat, bool memeEntreprise)
    {
        var copie = De(contrat);
        return new ContratSaisie
        {
            Nature = copie.Nature,
            Finalite = copie.Finalite,
            DateDebut = copie.DateDebut,
            DateFin = copie.DateFin,
            HeuresHebdomadaires = copie.HeuresHebdomadaires,
            HeuresFormation = copie.HeuresFormation,
            SalaireMensuel = copie.SalaireMensuel,
            TuteurNom = memeEntreprise ? copie.TuteurNom : null,
            TuteurExperienceDepuis = memeEntreprise ? copie.TuteurExperienceDepuis : new DateSaisie(),
        };
    }

    /// <summary>Parses the terms; each fault is noted at its field.</summary>
    public TermesContrat LireTermes(LectureDeSaisie lecture) => new()
    {
        Nature = lecture.ChoixExige<NatureContrat>(Nature, nameof(Nature), "Dites si le contrat est un CDD ou un CDI."),
        Finalite = lecture.ChoixExige<FinaliteContrat>(Finalite, nameof(Finalite), "Dites à quoi mène le contrat."),
        DateConclusion = lecture.Date(DateConclusion, nameof(DateConclusion)),
        DateDebut = lecture.DateExigee(DateDebut, nameof(DateDebut), "Donnez le premier jour du contrat."),
        DateFin = lecture.DateExigee(DateFin, nameof(DateFin), "Donnez le dernier jour du contrat."),
        HeuresHebdomadaires = lecture.MesureExigee<Heures>(HeuresHebdomadaires, nameof(HeuresHebdomadaires), "Donnez les heures par semaine.", "Saisissez un nombre d’heures, par exemple 35 ou 32,5."),
        HeuresFormation = lecture.MesureExigee<Heures>(HeuresFormation, nameof(HeuresFormation), "Donnez les heures de formation.", "Saisissez un nombre d’heures, par exemple 301."),
        SalaireMensuel = lecture.Mesure<Montant>(SalaireMensuel, nameof(SalaireMensuel), "Saisissez un montant en euros, par exemple 1 850,00."),
        TuteurNom = lecture.TexteFacultatif(TuteurNom, nameof(TuteurNom)),
        TuteurExperienceDepuis = LireExperience(lecture),
    };

    private DateOnly? LireExperience(LectureDeSaisie lecture)
    {
        if (TuteurExperienceDepuis.EstVide) return null;
        if (TuteurExperienceDepuis.TryLire(out var depuis)) return depuis;
        lecture.Signaler(nameof(TuteurExperienceDepuis), "Cette date n’existe pas. Saisissez le jour, le mois et l’année, par exemple 01 09 2015.");
        return null;
    }

    private static string? Nombre(decimal? valeur) => valeur is { } v ? Ecriture.Nombre(v) : null;
}
