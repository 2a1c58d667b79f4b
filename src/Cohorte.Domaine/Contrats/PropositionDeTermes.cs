using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Contrats;

/// <summary>Terms taken from what is already known, so that nobody types a fact twice: the post gives job, hours and pay; the retained path gives dates and hours of training.</summary>
public sealed record PropositionDeTermes
{
    public NatureContrat? Nature { get; init; }

    /// <summary>Known only for the experimental scheme, which has one.</summary>
    public FinaliteContrat? Finalite { get; init; }

    public DateOnly? DateDebut { get; init; }

    public DateOnly? DateFin { get; init; }

    public Heures? HeuresHebdomadaires { get; init; }

    public Heures? HeuresFormation { get; init; }

    public Montant? SalaireMensuel { get; init; }

    /// <summary>Gathers what the post and the path say.</summary>
    public static PropositionDeTermes De(Dispositif dispositif, Poste? poste, ParcoursFormation? parcours) => new()
    {
        Nature = poste?.Nature,
        Finalite = dispositif == Dispositif.CpExperimental ? FinaliteContrat.Competences : null,
        DateDebut = parcours?.Debut,
        DateFin = parcours?.Fin,
        HeuresHebdomadaires = poste?.HeuresHebdomadaires ?? parcours?.HeuresHebdomadaires,
        HeuresFormation = parcours is { Modules.Count: > 0 } ? parcours.HeuresFormation : null,
        SalaireMensuel = poste?.SalaireMensuel,
    };
}
