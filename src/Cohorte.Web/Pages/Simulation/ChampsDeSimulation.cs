using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>The questions of the simulator: which member of the exchange format each one feeds, and which travel in a link.</summary>
public static class ChampsDeSimulation
{
    private static readonly Dictionary<string, string> ParMembre = new(StringComparer.Ordinal)
    {
        ["contrat.dispositif"] = nameof(SimulationSaisie.Dispositif),
        ["contrat.dateConclusion"] = nameof(SimulationSaisie.Conclusion),
        ["contrat.dateDebut"] = nameof(SimulationSaisie.Debut),
        ["contrat.dateFin"] = nameof(SimulationSaisie.Fin),
        ["contrat.heuresHebdomadaires"] = nameof(SimulationSaisie.HeuresHebdomadaires),
        ["contrat.heuresFormation"] = nameof(SimulationSaisie.HeuresFormation),
        ["contrat.niveauPrepare"] = nameof(SimulationSaisie.NiveauPrepare),
        ["personne.dateNaissance"] = nameof(SimulationSaisie.Naissance),
        ["personne.inscritFranceTravailDepuis"] = nameof(SimulationSaisie.InscritDepuis),
        ["tuteur.experienceDepuis"] = nameof(SimulationSaisie.TuteurNaissance),
    };

    /// <summary>Schemes that the form offers.</summary>
    public static readonly IReadOnlyList<(string Valeur, string Texte)> Dispositifs =
    [
        (nameof(DispositifDecrit.Classique), "Contrat de professionnalisation"), (nameof(DispositifDecrit.Experimental), "Contrat expérimental"), (nameof(DispositifDecrit.DroitCommun), "Embauche directe"),
    ];

    /// <summary>Levels of diploma that a training prepares.</summary>
    public static readonly IReadOnlyList<(string Valeur, string Texte)> Niveaux =
    [
        ("3", "Niveau 3, CAP"), ("4", "Niveau 4, baccalauréat"), ("5", "Niveau 5, bac + 2"), ("6", "Niveau 6, bac + 3 ou 4"), ("7", "Niveau 7, bac + 5"), ("8", "Niveau 8, doctorat"),
    ];

    /// <summary>The question of a member; the first one when none feeds it.</summary>
    public static string Question(string? membre) => membre is not null && ParMembre.TryGetValue(membre, out var champ) ? champ : nameof(SimulationSaisie.Dispositif);
}
