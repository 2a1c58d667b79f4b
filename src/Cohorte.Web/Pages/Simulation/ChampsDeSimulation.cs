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
        ["personne.dateNaissance"] = nameof(SimulationSaisie.Naissance),
        ["personne.inscritFranceTravailDepuis"] = nameof(SimulationSaisie.InscritDepuis),
        ["tuteur.experienceDepuis"] = nameof(SimulationSaisie.TuteurNaissance),
    };

    /// <summary>Schemes that the form offers.</summary>
    public static readonly IReadOnlyList<(string Valeur, string Texte)> Dispositifs =
    [
        (nameof(DispositifDecrit.Classique), "Contrat de professionnalisation"), (nameof(DispositifDecrit.Experimental), "Contrat expérimental"), (nameof(DispositifDecrit.DroitCommun), "Embauche directe"),
    ];

    /// <summary>The question of a member; the first one when none feeds it.</summary>
    public static string Question(string? membre) => membre is not null && ParMembre.TryGetValue(membre, out var champ) ? champ : nameof(SimulationSaisie.Dispositif);
}
