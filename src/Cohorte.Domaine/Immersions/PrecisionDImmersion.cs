using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Domaine.Immersions;

/// <summary>What a person answers about an immersion beyond its convention; values already parsed, <c>null</c> for « I do not know ».</summary>
public sealed record ReponsesSurLImmersion
{
    /// <summary>Day of the last signature, once it is signed.</summary>
    public DateOnly? SigneeLe { get; init; }

    public string? Objectifs { get; init; }

    public bool? EstAccompagnee { get; init; }

    public TypeDePrescripteur? TypeDePrescripteur { get; init; }

    public bool? PrescripteurDelegue { get; init; }

    public bool? EstSalariee { get; init; }

    public bool? EmployeurASigne { get; init; }

    public int? JoursDuContratAide { get; init; }

    public bool? RepresentantASigne { get; init; }

    public bool? EstRenouvellement { get; init; }

    public bool? MotifVerifie { get; init; }

    public MotifInterdit? MotifInterdit { get; init; }

    public Heures? HeuresParSemaine { get; init; }

    public Heures? HeuresParJour { get; init; }

    public bool? TravailDeNuit { get; init; }

    public Heures? ReposQuotidien { get; init; }

    public int? JoursDeRepos { get; init; }

    public bool? AccompagnantDesigne { get; init; }
}

/// <summary>Decides whether the answers make sense, and notes them.</summary>
public static class PrecisionDImmersion
{
    private const int HeuresDUneSemaine = 168;
    private const int HeuresDUnJour = 24;
    private const int JoursDUneSemaine = 7;

    /// <summary>Notes the answers.</summary>
    public static Resultat Noter(Pmsmp immersion, ReponsesSurLImmersion r, DateOnly aujourdhui)
    {
        if (immersion.Etat == EtatPmsmp.Annulee) return Resultat.Refuse("immersion.precisions", "Cette immersion est annulée\u00A0: rien ne s’y précise plus.");
        if (r.HeuresParSemaine?.Valeur > HeuresDUneSemaine) return Resultat.Refuse("immersion.semaine", "Une semaine compte 168 heures.", nameof(r.HeuresParSemaine));
        if (r.HeuresParJour?.Valeur > HeuresDUnJour) return Resultat.Refuse("immersion.jour", "Un jour compte 24 heures.", nameof(r.HeuresParJour));
        if (r.HeuresParJour > r.HeuresParSemaine) return Resultat.Refuse("immersion.jour", "Un jour ne compte pas plus d’heures que la semaine.", nameof(r.HeuresParJour));
        if (r.ReposQuotidien?.Valeur > HeuresDUnJour) return Resultat.Refuse("immersion.repos", "Un jour compte 24 heures.", nameof(r.ReposQuotidien));
        if (r.JoursDeRepos is < 0 or > JoursDUneSemaine) return Resultat.Refuse("immersion.jours-de-repos", "Une semaine compte 7 jours.", nameof(r.JoursDeRepos));
        if (r is { MotifVerifie: null or false, MotifInterdit: not null }) return Resultat.Refuse("immersion.motif", "Vous donnez un motif interdit sans dire que le motif est vérifié.", nameof(r.MotifVerifie));
        if (r is { EstSalariee: false, JoursDuContratAide: > 0 }) return Resultat.Refuse("immersion.contrat-aide", "Une personne en contrat aidé est salariée.", nameof(r.EstSalariee));
        if (immersion.SigneeLe is not null)
        {
            if (r.SigneeLe is not { } signee) return Resultat.Refuse("immersion.signature", "Donnez le jour de la dernière signature.", nameof(r.SigneeLe));
            if (JourSaisi.PasEncorePasse(signee, aujourdhui, nameof(r.SigneeLe)) is { } refus) return refus;
            immersion.SigneeLe = signee;
        }

        (immersion.Objectifs, immersion.EstAccompagnee, immersion.TypeDePrescripteur, immersion.PrescripteurDelegue) = (r.Objectifs, r.EstAccompagnee, r.TypeDePrescripteur, r.PrescripteurDelegue);
        (immersion.EstSalariee, immersion.EmployeurASigne, immersion.JoursDuContratAide) = (r.EstSalariee, r.EstSalariee == false ? null : r.EmployeurASigne, r.EstSalariee == false ? 0 : r.JoursDuContratAide);
        (immersion.RepresentantASigne, immersion.EstRenouvellement, immersion.MotifVerifie, immersion.MotifInterdit) = (r.RepresentantASigne, r.EstRenouvellement, r.MotifVerifie, r.MotifInterdit);
        (immersion.HeuresParSemaine, immersion.HeuresParJour, immersion.TravailDeNuit) = (r.HeuresParSemaine, r.HeuresParJour, r.TravailDeNuit);
        (immersion.ReposQuotidien, immersion.JoursDeRepos, immersion.AccompagnantDesigne) = (r.ReposQuotidien, r.JoursDeRepos, r.AccompagnantDesigne);
        return Resultat.Fait;
    }
}
