using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Besoins;

/// <summary>The declared difficulty of a firm; values already parsed.</summary>
public sealed record DonneesBesoin(DateOnly? DeclareeLe, string? Difficulte, string? Preuve);

/// <summary>Brings a firm into an action, notes its declared difficulty, moves it from contacted to engaged.</summary>
[CasDUsage]
public sealed class EnregistrerBesoin(CohorteDbContext context)
{
    /// <summary>Brings a known firm into the action.</summary>
    public async Task<Resultat> AjouterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation)
    {
        if (!await context.Entreprises.AnyAsync(e => e.Id == entrepriseId, annulation)) return Resultat.Refuse("besoin.entreprise", "Choisissez une entreprise de la liste.", "EntrepriseId");
        if (await context.Besoins.AnyAsync(b => b.ActionId == actionId && b.EntrepriseId == entrepriseId, annulation)) return Resultat.Refuse("besoin.doublon", "Cette entreprise est déjà dans l’action.", "EntrepriseId");
        context.Besoins.Add(new BesoinEntreprise { ActionId = actionId, EntrepriseId = entrepriseId });
        return await context.EnregistrerAsync(new Operation(acteur, "AjouterEntreprise"), annulation);
    }

    /// <summary>Notes the declared difficulty; <c>null</c> when the person has no such firm here.</summary>
    public async Task<Resultat?> DeclarerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, Guid version, DonneesBesoin donnees, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, entrepriseId, annulation) is not { } besoin) return null;
        context.ExigerVersion(besoin, version);
        (besoin.DifficulteDeclareeLe, besoin.Difficulte, besoin.Preuve) = (donnees.DeclareeLe, donnees.Difficulte, donnees.Preuve);
        return await context.EnregistrerAsync(new Operation(acteur, "DeclarerDifficulte"), annulation);
    }

    /// <summary>Moves a firm along <see cref="TransitionsBesoin"/>; leaving the action asks for a motive.</summary>
    public async Task<Resultat?> PasserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, string transition, string? motif, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, entrepriseId, annulation) is not { } besoin) return null;
        if (transition == "Retirer" && motif is null) return Resultat.Refuse("besoin.motif", "Indiquez pourquoi l’entreprise se retire.", "Motif");
        var suite = besoin.Passer(transition, acteur.Role!.Value);
        if (!suite.EstFait) return suite;
        besoin.MotifRetrait = besoin.Etat == EtatBesoin.Retiree ? motif : besoin.MotifRetrait;
        return await context.EnregistrerAsync(new Operation(acteur, transition + "Entreprise", motif), annulation);
    }

    private Task<BesoinEntreprise?> TrouverAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, CancellationToken annulation) =>
        acteur.VoitTouteLAction || acteur.EntrepriseId == entrepriseId
            ? context.Besoins.SingleOrDefaultAsync(b => b.ActionId == actionId && b.EntrepriseId == entrepriseId, annulation)
            : Task.FromResult<BesoinEntreprise?>(null);
}
