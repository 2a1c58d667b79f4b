using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Comptes;

/// <summary>The single purpose of a personal link.</summary>
public enum UsageLien
{
    /// <summary>A candidate's own file.</summary>
    [Libelle("Dossier du candidat")]
    DossierCandidat,

    /// <summary>Three questions to a firm: how many, when, which profile.</summary>
    [Libelle("Besoin de l’entreprise")]
    BesoinEmployeur,

    /// <summary>What a firm thinks of the candidates presented to it.</summary>
    [Libelle("Avis de l’entreprise sur les candidats")]
    AvisEmployeur,

    /// <summary>An invited person chooses its first password.</summary>
    [Libelle("Invitation")]
    Invitation,

    /// <summary>A person who forgot its password chooses another.</summary>
    [Libelle("Nouveau mot de passe")]
    MotDePasse,
}

/// <summary>How long each kind of link opens.</summary>
public static class DureeDesLiens
{
    /// <summary>Life of a link from its creation.</summary>
    public static TimeSpan De(UsageLien usage) => usage switch
    {
        UsageLien.MotDePasse => TimeSpan.FromHours(1),
        UsageLien.Invitation => TimeSpan.FromDays(7),
        _ => TimeSpan.FromDays(30),
    };

    /// <summary>The same in words, « 30 jours » or « 1 heure ».</summary>
    public static string EnMots(UsageLien usage) => De(usage) is { Days: > 0 and var jours } ? Ecriture.Compte(jours, "jour") : Ecriture.Compte(De(usage).Hours, "heure");
}
