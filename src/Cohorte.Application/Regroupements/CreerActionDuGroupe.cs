using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Regroupements;

/// <summary>Creates an action from a group of needs: its firms, their difficulty and their posts come with it, so that nobody types them again.</summary>
[CasDUsage]
public sealed class CreerActionDuGroupe(CohorteDbContext context, CreerAction creer, ReferentielDesCommunes referentiel)
{
    /// <summary>Creates it, or says what prevents it.</summary>
    /// <param name="acteur">Who creates it, and becomes a member of it.</param>
    /// <param name="codeModele">Template of the path.</param>
    /// <param name="demande">Code, title, dates.</param>
    /// <param name="besoins">The needs taken, all still open and of one job.</param>
    /// <param name="lieu">Where the group would be trained.</param>
    /// <param name="annulation">Stops the writing.</param>
    public async Task<Resultat<ActionCollective>> ExecuterAsync(Acteur acteur, string codeModele, DemandeDAction demande, IReadOnlyCollection<Id<BesoinSignale>> besoins, Commune lieu, CancellationToken annulation)
    {
        var pris = await context.BesoinsSignales.Where(b => besoins.Contains(b.Id)).OrderBy(b => b.Id).ToListAsync(annulation);
        if (pris.Count == 0) return new Refus("groupe.vide", "Gardez au moins un besoin.", "Besoins");
        if (pris.Count != besoins.Count || pris.Exists(b => b.Etat != EtatBesoinSignale.Ouvert)) return new Refus("groupe.besoin", "Un de ces besoins n’est plus à regrouper. Revenez au regroupement pour voir ce qui a changé.", "Besoins");
        if (pris.Select(b => b.MetierRome).Distinct().Count() > 1) return new Refus("groupe.metier", "Un groupe a un seul métier.", "Besoins");
        return await creer.ExecuterAsync(acteur, codeModele, demande, annulation, action =>
        {
            action.Communes = [lieu.Code.Code];
            return Rattacher(action, pris, acteur.Role!.Value);
        });
    }

    private Resultat Rattacher(ActionCollective action, List<BesoinSignale> pris, Role role)
    {
        foreach (var firme in pris.GroupBy(b => b.EntrepriseId))
        {
            var besoin = new BesoinEntreprise
            {
                ActionId = action.Id,
                EntrepriseId = firme.Key,
                DifficulteDeclareeLe = firme.Any(b => b.Difficulte is not null) ? firme.Where(b => b.Difficulte is not null).Min(b => b.SignaleLe) : null,
                Difficulte = Bornee(string.Join('\n', firme.Select(b => b.Difficulte).OfType<string>().Distinct())),
            };
            if (besoin.Passer("Interesser", role) is { EstFait: false } refus) return refus;
            context.Besoins.Add(besoin);
        }

        foreach (var besoin in pris)
        {
            context.Postes.Add(new Poste { ActionId = action.Id, EntrepriseId = besoin.EntrepriseId, Intitule = besoin.Intitule, Nombre = besoin.Postes, Nature = besoin.Nature, HeuresHebdomadaires = besoin.HeuresHebdomadaires, Lieu = referentiel.Trouver(besoin.Commune)?.Nom });
            if (besoin.Regrouper(action.Id, role) is { EstFait: false } refus) return refus;
        }

        return Resultat.Fait;
    }

    private static string? Bornee(string texte) => texte.Length switch { 0 => null, > Longueurs.Texte => texte[..Longueurs.Texte], _ => texte };
}
