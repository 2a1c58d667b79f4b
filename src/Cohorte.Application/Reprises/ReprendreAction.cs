using Cohorte.Application.Actions;
using Cohorte.Application.Imports;
using Cohorte.Application.Modeles;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Reprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Reprises;

/// <summary>Creates, from a confirmed draft, an action that already runs: its steps done elsewhere, its firms, persons and contracts, in one transaction.</summary>
[CasDUsage]
public sealed class ReprendreAction(CohorteDbContext context, CreerAction creer, CatalogueDesModeles catalogue, ConfirmerImport confirmer, TimeProvider horloge)
{
    /// <summary>Writes everything, or says what prevents it.</summary>
    public async Task<Resultat<(string Code, BilanDeReprise Bilan)>> ExecuterAsync(Acteur acteur, BrouillonDImport brouillon, ContenuDeBrouillon contenu, CancellationToken annulation)
    {
        if (await PreparerAsync(acteur, contenu, annulation) is var preparee && !preparee.EstFait) return Resultat.Refuse(preparee.Refus);
        var action = preparee.Valeur;
        context.Actions.Add(action);
        if (acteur.CompteId is { } compte) context.MembresActions.Add(new MembreAction { ActionId = action.Id, CompteId = compte, Depuis = horloge.AujourdhuiAParis() });
        var ecrit = await confirmer.ExecuterAsync(new CibleDImport(acteur, null, action.Dispositif), brouillon, contenu, action, "ReprendreAction", annulation);
        if (ecrit.EstFait) return (action.Code, ecrit.Valeur);

        // Refused before any write, by resemblances without an answer: the action added above must not stay pending.
        context.ChangeTracker.Clear();
        return Resultat.Refuse(ecrit.Refus);
    }

    /// <summary>The action that the answers describe, not written: to check them as they come.</summary>
    public async Task<Resultat<ActionCollective>> PreparerAsync(Acteur acteur, ContenuDeBrouillon contenu, CancellationToken annulation)
    {
        if (contenu.Modele is null || await catalogue.TrouverAsync(contenu.Modele, annulation) is not { } modele) return new Refus("reprise.modele", "Choisissez un modèle de parcours de la liste.", "Modele");
        if (contenu.Code is null || contenu.Intitule is null) return new Refus("reprise.action", "Donnez l’intitulé et le code de l’action.", "Intitule");
        if (await context.Actions.AnyAsync(a => a.Code == contenu.Code, annulation)) return new Refus("action.doublon", $"Le code {Typo.Guillemets(contenu.Code)} est déjà pris.", "Code");
        if (contenu.Debut is { } debut && !creer.EstPossible(modele, debut))
        {
            return new Refus("action.regime", "Le contrat de professionnalisation expérimental ne peut pas être conclu à la date donnée. Choisissez le contrat de professionnalisation.", "Modele");
        }

        var demande = new DemandeDAction
        {
            Code = contenu.Code,
            Intitule = contenu.Intitule,
            MetierRome = CodeRome.TryParse(contenu.MetierRome, null, out var rome) ? rome : null,
            MetierAppellation = contenu.MetierAppellation,
            Territoire = contenu.Territoire,
            DebutSouhaite = contenu.Debut,
            FinSouhaitee = contenu.Fin,
        };
        var action = NouvelleAction.Creer(modele, demande, horloge.MaintenantUtc());
        var constate = RepriseDAction.Constater(action, contenu.EtapeAtteinte ?? "", contenu.EtapesFaites, acteur.Role!.Value, horloge.AujourdhuiAParis());
        if (!constate.EstFait) return Resultat.Refuse(constate.Refus);
        NouvelleAction.Planifier(action, modele.Ancre);
        return action;
    }
}
