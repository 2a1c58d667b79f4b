using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Immersions;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Immersions;

/// <summary>Raw text of the questions on an immersion.</summary>
public sealed class PrecisionsDImmersionSaisie
{
    private const string HeuresIllisibles = "Saisissez un nombre d’heures, par exemple 7 ou 35.";

    public string? Version { get; set; }

    public DateSaisie SigneeLe { get; set; } = new();

    public string? Objectifs { get; set; }

    public string? EstAccompagnee { get; set; }

    public string? TypeDePrescripteur { get; set; }

    public string? PrescripteurDelegue { get; set; }

    public string? EstSalariee { get; set; }

    public string? EmployeurASigne { get; set; }

    public string? JoursDuContratAide { get; set; }

    public string? RepresentantASigne { get; set; }

    public string? EstRenouvellement { get; set; }

    public string? MotifVerifie { get; set; }

    public string? MotifInterdit { get; set; }

    public string? HeuresParSemaine { get; set; }

    public string? HeuresParJour { get; set; }

    public string? TravailDeNuit { get; set; }

    public string? ReposQuotidien { get; set; }

    public string? JoursDeRepos { get; set; }

    public string? AccompagnantDesigne { get; set; }

    /// <summary>The form filled with what was answered.</summary>
    public static PrecisionsDImmersionSaisie De(Pmsmp i) => new()
    {
        Version = i.Version.ToString(),
        SigneeLe = DateSaisie.De(i.SigneeLe),
        Objectifs = i.Objectifs,
        EstAccompagnee = Reponses.EnTexte(i.EstAccompagnee),
        TypeDePrescripteur = i.TypeDePrescripteur?.ToString(),
        PrescripteurDelegue = Reponses.EnTexte(i.PrescripteurDelegue),
        EstSalariee = Reponses.EnTexte(i.EstSalariee),
        EmployeurASigne = Reponses.EnTexte(i.EmployeurASigne),
        JoursDuContratAide = i.JoursDuContratAide?.ToString(Ecriture.Francais),
        RepresentantASigne = Reponses.EnTexte(i.RepresentantASigne),
        EstRenouvellement = Reponses.EnTexte(i.EstRenouvellement),
        MotifVerifie = Reponses.EnTexte(i.MotifVerifie),
        MotifInterdit = i.MotifInterdit?.ToString(),
        HeuresParSemaine = Heures(i.HeuresParSemaine),
        HeuresParJour = Heures(i.HeuresParJour),
        TravailDeNuit = Reponses.EnTexte(i.TravailDeNuit),
        ReposQuotidien = Heures(i.ReposQuotidien),
        JoursDeRepos = i.JoursDeRepos?.ToString(Ecriture.Francais),
        AccompagnantDesigne = Reponses.EnTexte(i.AccompagnantDesigne),
    };

    /// <summary>Parses the answers; the faults are at their fields.</summary>
    public ReponsesSurLImmersion Lire(LectureDeSaisie l, int joursMaximum) => new()
    {
        SigneeLe = l.Date(SigneeLe, nameof(SigneeLe)),
        Objectifs = l.TexteFacultatif(Objectifs, nameof(Objectifs), Longueurs.Texte),
        EstAccompagnee = l.OuiNon(EstAccompagnee, nameof(EstAccompagnee)),
        TypeDePrescripteur = l.Choix<TypeDePrescripteur>(TypeDePrescripteur, nameof(TypeDePrescripteur)),
        PrescripteurDelegue = l.OuiNon(PrescripteurDelegue, nameof(PrescripteurDelegue)),
        EstSalariee = l.OuiNon(EstSalariee, nameof(EstSalariee)),
        EmployeurASigne = l.OuiNon(EmployeurASigne, nameof(EmployeurASigne)),
        JoursDuContratAide = l.Entier(JoursDuContratAide, nameof(JoursDuContratAide), 0, joursMaximum),
        RepresentantASigne = l.OuiNon(RepresentantASigne, nameof(RepresentantASigne)),
        EstRenouvellement = l.OuiNon(EstRenouvellement, nameof(EstRenouvellement)),
        MotifVerifie = l.OuiNon(MotifVerifie, nameof(MotifVerifie)),
        MotifInterdit = l.Choix<MotifInterdit>(MotifInterdit, nameof(MotifInterdit)),
        HeuresParSemaine = l.Mesure<Heures>(HeuresParSemaine, nameof(HeuresParSemaine), HeuresIllisibles),
        HeuresParJour = l.Mesure<Heures>(HeuresParJour, nameof(HeuresParJour), HeuresIllisibles),
        TravailDeNuit = l.OuiNon(TravailDeNuit, nameof(TravailDeNuit)),
        ReposQuotidien = l.Mesure<Heures>(ReposQuotidien, nameof(ReposQuotidien), HeuresIllisibles),
        JoursDeRepos = l.Entier(JoursDeRepos, nameof(JoursDeRepos), 0, joursMaximum),
        AccompagnantDesigne = l.OuiNon(AccompagnantDesigne, nameof(AccompagnantDesigne)),
    };

    private static string? Heures(Heures? heures) => heures is { } h ? Ecriture.Nombre(h.Valeur) : null;
}
