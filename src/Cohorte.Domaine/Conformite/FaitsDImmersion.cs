using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the rules of an immersion (PMSMP) look at; <c>null</c> is unknown, a <see cref="Fait{T}"/> may be known to be none.</summary>
public sealed record FaitsDImmersion
{
    /// <summary>Le premier jour.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Le dernier jour.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>L’objet.</summary>
    public ObjetPmsmp? Objet { get; init; }

    /// <summary>Les objectifs.</summary>
    public string? Objectifs { get; init; }

    /// <summary>L’accompagnement de la personne.</summary>
    public bool? EstAccompagnee { get; init; }

    /// <summary>Le prescripteur.</summary>
    public TypeDePrescripteur? Prescripteur { get; init; }

    /// <summary>La délégation du prescripteur.</summary>
    public bool? ADelegation { get; init; }

    /// <summary>Le jour de la dernière signature.</summary>
    public Fait<DateOnly?> SigneeLe { get; init; }

    /// <summary>Si la personne est salariée.</summary>
    public bool? EstSalariee { get; init; }

    /// <summary>La signature de l’employeur actuel.</summary>
    public bool? EmployeurASigne { get; init; }

    /// <summary>La date de naissance.</summary>
    public DateOnly? DateNaissance { get; init; }

    /// <summary>La signature du représentant légal.</summary>
    public bool? RepresentantASigne { get; init; }

    /// <summary>Le nombre de renouvellements.</summary>
    public int? Renouvellements { get; init; }

    /// <summary>Si l’objet est celui de la convention renouvelée.</summary>
    public bool? MemeObjetQueLInitiale { get; init; }

    /// <summary>Les autres immersions chez le même accueil.</summary>
    public IReadOnlyList<ImmersionVoisine>? Autres { get; init; }

    /// <summary>La durée du contrat aidé.</summary>
    public Fait<int?> JoursDuContratAide { get; init; }

    /// <summary>Les jours d’immersion pendant le contrat aidé.</summary>
    public int? JoursDImmersionDuContrat { get; init; }

    /// <summary>Le motif déclaré.</summary>
    public Fait<MotifInterdit?> MotifInterdit { get; init; }

    /// <summary>Les heures par semaine.</summary>
    public Heures? HeuresParSemaine { get; init; }

    /// <summary>Les heures par jour.</summary>
    public Heures? HeuresParJour { get; init; }

    /// <summary>Le travail de nuit.</summary>
    public bool? TravailDeNuit { get; init; }

    /// <summary>Le repos quotidien.</summary>
    public Heures? ReposQuotidien { get; init; }

    /// <summary>Les jours de repos de suite.</summary>
    public int? JoursDeReposConsecutifs { get; init; }

    /// <summary>La personne désignée par l’accueil.</summary>
    public bool? AccompagnantDesigne { get; init; }

    /// <summary>Le bilan.</summary>
    public bool? BilanFait { get; init; }

    /// <summary>La date du jour.</summary>
    public DateOnly? Aujourdhui { get; init; }

    /// <summary>The facts of a recorded immersion among the others of the action.</summary>
    public static FaitsDImmersion De(Pmsmp immersion, IEnumerable<Pmsmp> autres, DateOnly? naissance, DateOnly aujourdhui)
    {
        var siennes = autres.Where(a => a.Id != immersion.Id && a.PersonneId == immersion.PersonneId && a.Etat != EtatPmsmp.Annulee).OrderBy(a => a.Du).ToList();
        var memeAccueil = siennes.Where(a => a.EntrepriseId == immersion.EntrepriseId).ToList();
        var avant = memeAccueil.Where(a => a.Du < immersion.Du).ToList();
        return new()
        {
            Du = immersion.Du,
            Au = immersion.Au,
            Objet = immersion.Objet,
            Objectifs = immersion.Objectifs,
            EstAccompagnee = immersion.EstAccompagnee,
            Prescripteur = immersion.TypeDePrescripteur,
            ADelegation = immersion.PrescripteurDelegue,
            HeuresParSemaine = immersion.HeuresParSemaine,
            HeuresParJour = immersion.HeuresParJour,
            TravailDeNuit = immersion.TravailDeNuit,
            ReposQuotidien = immersion.ReposQuotidien,
            JoursDeReposConsecutifs = immersion.JoursDeRepos,
            AccompagnantDesigne = immersion.AccompagnantDesigne,
            Renouvellements = immersion.EstRenouvellement switch { true => 1 + avant.AsEnumerable().Reverse().TakeWhile(a => a.EstRenouvellement == true).Count(), false => 0, null => avant.Count == 0 ? 0 : null },
            MemeObjetQueLInitiale = immersion.EstRenouvellement == true && avant.FindLast(a => a.EstRenouvellement != true) is { } initiale ? MemeObjet(immersion, initiale) : null,
            SigneeLe = immersion.SigneeLe,
            EstSalariee = immersion.EstSalariee,
            EmployeurASigne = immersion.EmployeurASigne,
            RepresentantASigne = immersion.RepresentantASigne,
            JoursDuContratAide = FaitsEnregistres.SaufZero(immersion.JoursDuContratAide, j => j == 0),
            JoursDImmersionDuContrat = siennes.Append(immersion).Sum(i => i.Au.DayNumber - i.Du.DayNumber + 1),
            MotifInterdit = immersion.MotifVerifie == true ? immersion.MotifInterdit : Fait<MotifInterdit?>.Inconnu,
            DateNaissance = naissance,
            BilanFait = immersion.BilanEntreprise is not null && immersion.BilanCandidat is not null,
            Aujourdhui = aujourdhui,
            Autres = [.. memeAccueil.Select(a => new ImmersionVoisine(a.Du, a.Au, a.Objet, MemesObjectifs(immersion, a), a.EstRenouvellement))],
        };
    }

    /// <summary>Same object and same objectives; <c>null</c> while the objectives of one are not written.</summary>
    private static bool? MemeObjet(Pmsmp a, Pmsmp b) => a.Objet != b.Objet ? false : MemesObjectifs(a, b);

    private static bool? MemesObjectifs(Pmsmp a, Pmsmp b) => a.Objectifs is { } ceux && b.Objectifs is { } autres ? TexteDeRecherche.De(ceux) == TexteDeRecherche.De(autres) : null;
}
