using Cohorte.Application.Actions;
using Cohorte.Application.Reglementation;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Taches;

/// <summary>A turn of an action.</summary>
public sealed record LigneAFaire(string Code, string Action, Tour Tour);

/// <summary>What waits on somebody in the actions in progress of a person, the most pressing first.</summary>
[CasDUsage]
public sealed class ListeAFaire(ListeDesActions actions, LecteurDeFaits lecteur, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Most actions looked at; beyond, the person filters by action.</summary>
    public const int ActionsMaximum = 30;

    /// <summary>The turns that the person sees; those of its own organisation when it does not see the whole action.</summary>
    /// <param name="acteur">The person.</param>
    /// <param name="code">One action only, or all.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<IReadOnlyList<LigneAFaire>> LireAsync(Acteur acteur, string? code, CancellationToken annulation)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var delais = DelaisLegaux.De(baremes);
        var ouvertes = actions.Visibles(acteur).Where(a => a.Etapes.Any(e => e.Etat == Domaine.Actions.EtatEtape.AVenir || e.Etat == Domaine.Actions.EtatEtape.EnCours));
        if (code is not null) ouvertes = actions.Visibles(acteur).Where(a => a.Code == code);
        var visibles = await ouvertes.OrderBy(a => a.DebutSouhaite).Take(ActionsMaximum).Select(a => new { a.Id }).ToListAsync(annulation);
        var faits = await lecteur.ChargerAsync([.. visibles.Select(a => a.Id)], annulation);
        var lignes = faits.SelectMany(f => QuiDoitAgir.Tous(f, aujourdhui, delais).Where(t => EstVisible(t, acteur)).Select(t => new LigneAFaire(f.Action.Code, f.Action.Intitule, t)));
        return [.. lignes.OrderBy(l => l.Tour.Jusquau ?? DateOnly.MaxValue).ThenBy(l => l.Code, StringComparer.Ordinal)];
    }

    private static bool EstVisible(Tour tour, Acteur acteur) => acteur.VoitTouteLAction || (tour.OrganisationId is { } id && id == acteur.EntrepriseId?.Valeur);
}
