using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Modeles;

namespace Cohorte.Domaine.Actions;

/// <summary>Creates an action from a template: the steps are copied, so that later edits of the template change nothing.</summary>
public static class NouvelleAction
{
    /// <summary>The action, its steps planned back from the wished dates when they are known.</summary>
    public static ActionCollective Creer(ModeleDeParcours modele, DemandeDAction demande, DateTime maintenantUtc)
    {
        var action = new ActionCollective
        {
            Code = demande.Code,
            Intitule = demande.Intitule,
            Dispositif = modele.Dispositif,
            Modele = modele.Code,
            ModeleVersion = modele.Version,
            MetierRome = demande.MetierRome,
            MetierAppellation = demande.MetierAppellation,
            Secteur = demande.Secteur,
            Territoire = demande.Territoire,
            DebutSouhaite = demande.DebutSouhaite,
            FinSouhaitee = demande.FinSouhaitee,
            OrientationsParPoste = modele.OrientationsParPoste,
            CadenceCopilAvant = modele.CadenceCopilAvant,
            CadenceCopilPendant = modele.CadenceCopilPendant,
            PhaseAmont = modele.PhaseAmont?.Intitule,
            FinanceurAmont = modele.PhaseAmont?.Financeur,
            Recherche = TexteDeRecherche.De(demande.Intitule, demande.Territoire, demande.Secteur),
            Demonstration = demande.Demonstration,
            CreeLe = maintenantUtc,
        };
        action.Etapes.AddRange(modele.Etapes.Select((e, rang) => Etape(e, action.Id, rang + 1)));
        Planifier(action, modele.Ancre);
        return action;
    }

    /// <summary>Copies a step of a template.</summary>
    public static Etape Etape(EtapeModele modele, Id<ActionCollective> actionId, int ordre) => new()
    {
        ActionId = actionId,
        Cle = modele.Cle,
        Intitule = modele.Intitule,
        Ordre = ordre,
        DureeSemaines = modele.DureeSemaines,
        Dependances = [.. modele.Dependances],
        FermetureApres = [.. modele.FermetureApres],
        Criteres = [.. modele.Criteres],
    };

    /// <summary>Lays the planned dates of every step from the wished dates of the action; does nothing while they are unknown.</summary>
    public static void Planifier(ActionCollective action, string ancre)
    {
        if (action is not { DebutSouhaite: { } debut, FinSouhaitee: { } fin }) return;
        var prevues = RetroPlanning.Calculer(action.Etapes, ancre, debut, fin);
        foreach (var etape in action.Etapes)
        {
            var prevue = prevues.TryGetValue(etape.Cle, out var periode);
            etape.PrevuDu = prevue ? periode.Du : null;
            etape.PrevuAu = prevue ? periode.Au : null;
        }
    }
}

/// <summary>What a person says of the action to create.</summary>
public sealed record DemandeDAction
{
    /// <summary>Code, already checked.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required string Intitule { get; init; }

    public CodeRome? MetierRome { get; init; }

    public string? MetierAppellation { get; init; }

    public string? Secteur { get; init; }

    public string? Territoire { get; init; }

    public DateOnly? DebutSouhaite { get; init; }

    public DateOnly? FinSouhaitee { get; init; }

    /// <summary>Whether it belongs to the demonstration.</summary>
    public bool Demonstration { get; init; }
}
