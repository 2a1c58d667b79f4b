using Cohorte.Application.Contrats;
using Cohorte.Application.Persistance;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Depots;

/// <summary>Who acts on which deposit, as that person saw it.</summary>
public sealed record CibleDepot(Acteur Acteur, Id<ActionCollective> Action, Id<Depot> Id, Guid Version)
{
    /// <summary>Role of the person; the product itself never moves a deposit.</summary>
    public Role Role => Acteur.Role ?? throw new InvalidOperationException("A deposit is moved by a person.");
}

/// <summary>What a person says of a step of a deposit; values already parsed, those that the step needs.</summary>
public sealed record DonneesDepot
{
    /// <summary>Day of the fact.</summary>
    public DateOnly Le { get; init; }

    public string? Numero { get; init; }

    public Montant? Montant { get; init; }

    public MotifRefus? Motif { get; init; }

    /// <summary>What must be corrected.</summary>
    public string? Retour { get; init; }

    /// <summary>Whether the contract or its annex is missing, which stops the clock.</summary>
    public bool PieceManquante { get; init; }
}

/// <summary>Moves a deposit through its states, under the delays in force.</summary>
[CasDUsage]
public sealed class ConduireDepot(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Applies a transition of <see cref="TransitionsDepot"/>; <c>null</c> when the deposit does not exist for this person.</summary>
    public async Task<Resultat?> PasserAsync(CibleDepot cible, string transition, DonneesDepot donnees, CancellationToken annulation)
    {
        var trouve = await (
            from depot in context.Depots
            join contrat in context.ContratsVisibles(cible.Action, cible.Acteur) on depot.ContratId equals contrat.Id
            where depot.Id == cible.Id && depot.ActionId == cible.Action
            select new { depot, contrat }).SingleOrDefaultAsync(annulation);
        if (trouve is null) return null;
        context.ExigerVersion(trouve.depot, cible.Version);
        var decide = Decider(trouve.depot, trouve.contrat, cible.Role, transition, donnees);
        return decide.EstFait ? await context.EnregistrerAsync(new Operation(cible.Acteur, transition + "Depot"), annulation) : decide;
    }

    private Resultat Decider(Depot depot, Contrat contrat, Role role, string transition, DonneesDepot d)
    {
        var jour = horloge.AujourdhuiAParis();
        var delai = depot.RecuLe is { } recu ? DelaisLegaux.De(baremes).JoursDeDecision(recu) : null;
        return transition switch
        {
            "Transmettre" => ConduiteDuDepot.Transmettre(depot, contrat, role, d.Le, jour),
            "Recevoir" => ConduiteDuDepot.Recevoir(depot, role, d.Le, jour),
            "Instruire" => ConduiteDuDepot.Instruire(depot, role),
            "Accorder" => ConduiteDuDepot.Accorder(depot, role, d.Le, d.Numero, d.Montant, delai, jour),
            "Refuser" => ConduiteDuDepot.Refuser(depot, role, d.Le, d.Motif, delai, jour),
            "Retourner" => ConduiteDuDepot.Retourner(depot, role, d.Le, d.Retour, d.PieceManquante, delai, jour),
            "ConstaterAccordTacite" => ConduiteDuDepot.ConstaterAccordTacite(depot, role, delai, jour),
            "Cloturer" => ConduiteDuDepot.Cloturer(depot, contrat, role),
            _ => Resultat.Refuse("depot.operation", "Cette opération n’existe pas."),
        };
    }
}
