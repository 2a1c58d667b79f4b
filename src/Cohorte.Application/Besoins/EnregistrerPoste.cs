using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Besoins;

/// <summary>What a firm says of its posts; values already parsed.</summary>
public sealed record DonneesPoste
{
    /// <summary>Title.</summary>
    public required string Intitule { get; init; }

    /// <summary>How many persons.</summary>
    public required int Nombre { get; init; }

    public required NatureContrat Nature { get; init; }

    public required Heures HeuresHebdomadaires { get; init; }

    public Montant? SalaireMensuel { get; init; }

    public string? Lieu { get; init; }

    public bool PermisRequis { get; init; }

    public string? Mobilite { get; init; }

    public string? PourQuand { get; init; }

    public string? Profil { get; init; }
}

/// <summary>Opens, edits, closes and reopens posts; an employer only those of its own firm.</summary>
[CasDUsage]
public sealed class EnregistrerPoste(CohorteDbContext context)
{
    /// <summary>Opens posts for a firm of the action; <c>null</c> when the person has no such firm here.</summary>
    public async Task<Resultat?> OuvrirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Entreprise> entrepriseId, DonneesPoste donnees, CancellationToken annulation)
    {
        if (!Visible(acteur, entrepriseId) || !await context.Besoins.AnyAsync(b => b.ActionId == actionId && b.EntrepriseId == entrepriseId, annulation)) return null;
        var poste = new Poste { ActionId = actionId, EntrepriseId = entrepriseId, Intitule = donnees.Intitule };
        Reporter(donnees, poste);
        context.Postes.Add(poste);
        return await context.EnregistrerAsync(new Operation(acteur, "OuvrirPoste"), annulation);
    }

    /// <summary>Edits posts; refuses when somebody else did since <paramref name="version"/>.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Poste> id, Guid version, DonneesPoste donnees, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } poste) return null;
        context.ExigerVersion(poste, version);
        Reporter(donnees, poste);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierPoste"), annulation);
    }

    /// <summary>Moves posts along <see cref="TransitionsPoste"/>; closing asks for a motive.</summary>
    public async Task<Resultat?> PasserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Poste> id, Guid version, string transition, string? motif, CancellationToken annulation)
    {
        if (await TrouverAsync(acteur, actionId, id, annulation) is not { } poste) return null;
        if (transition == "Fermer" && motif is null) return Resultat.Refuse("poste.motif", "Indiquez pourquoi le poste est fermé.", "Motif");
        context.ExigerVersion(poste, version);
        var suite = poste.Passer(transition, acteur.Role!.Value);
        if (!suite.EstFait) return suite;
        poste.MotifFermeture = poste.Etat == EtatPoste.Ferme ? motif : null;
        return await context.EnregistrerAsync(new Operation(acteur, transition + "Poste", motif), annulation);
    }

    private async Task<Poste?> TrouverAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Poste> id, CancellationToken annulation) =>
        await context.Postes.SingleOrDefaultAsync(p => p.ActionId == actionId && p.Id == id, annulation) is { } poste && Visible(acteur, poste.EntrepriseId) ? poste : null;

    private static bool Visible(Acteur acteur, Id<Entreprise> entrepriseId) => acteur.VoitTouteLAction || acteur.EntrepriseId == entrepriseId;

    private static void Reporter(DonneesPoste donnees, Poste poste)
    {
        poste.Intitule = donnees.Intitule;
        poste.Nombre = donnees.Nombre;
        poste.Nature = donnees.Nature;
        poste.HeuresHebdomadaires = donnees.HeuresHebdomadaires;
        poste.SalaireMensuel = donnees.SalaireMensuel;
        poste.Lieu = donnees.Lieu;
        poste.PermisRequis = donnees.PermisRequis;
        poste.Mobilite = donnees.Mobilite;
        poste.PourQuand = donnees.PourQuand;
        poste.Profil = donnees.Profil;
    }
}
