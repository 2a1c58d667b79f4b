using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Regroupements;

/// <summary>What a firm says of its need; values already parsed.</summary>
public sealed record DonneesBesoinSignale
{
    /// <summary>Name of the post.</summary>
    public required string Intitule { get; init; }

    public required CodeRome MetierRome { get; init; }

    /// <summary>How many persons.</summary>
    public required int Postes { get; init; }

    public required NatureContrat Nature { get; init; }

    public required Heures HeuresHebdomadaires { get; init; }

    public required Commune Commune { get; init; }

    public DateOnly? DebutSouhaite { get; init; }

    public string? Difficulte { get; init; }
}

/// <summary>Notes, edits, withdraws and reopens the needs that firms signal outside any action.</summary>
[CasDUsage]
public sealed class EnregistrerBesoinSignale(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Notes a need of a known firm.</summary>
    public async Task<Resultat> CreerAsync(Acteur acteur, Id<Entreprise> entrepriseId, DonneesBesoinSignale donnees, CancellationToken annulation)
    {
        if (!await context.Entreprises.AnyAsync(e => e.Id == entrepriseId, annulation)) return Resultat.Refuse("besoin-signale.entreprise", "Choisissez une entreprise de la liste.", "EntrepriseId");
        var besoin = new BesoinSignale { EntrepriseId = entrepriseId, SignaleLe = horloge.AujourdhuiAParis(), Intitule = donnees.Intitule, MetierRome = donnees.MetierRome, Commune = donnees.Commune.Code };
        Reporter(donnees, besoin);
        context.BesoinsSignales.Add(besoin);
        return await context.EnregistrerAsync(new Operation(acteur, "SignalerBesoin"), annulation);
    }

    /// <summary>Edits an open need; refuses when somebody else did since <paramref name="version"/>; <c>null</c> when there is no such need.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, Id<BesoinSignale> id, Guid version, DonneesBesoinSignale donnees, CancellationToken annulation)
    {
        if (await context.BesoinsSignales.SingleOrDefaultAsync(b => b.Id == id, annulation) is not { } besoin) return null;
        if (besoin.Etat != EtatBesoinSignale.Ouvert) return Resultat.Refuse("besoin-signale.etat", "Ce besoin n’est plus à regrouper. Rouvrez-le pour le modifier.");
        context.ExigerVersion(besoin, version);
        Reporter(donnees, besoin);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierBesoinSignale"), annulation);
    }

    /// <summary>Withdraws a need with a motive; <c>null</c> when there is no such need.</summary>
    public Task<Resultat?> RetirerAsync(Acteur acteur, Id<BesoinSignale> id, string? motif, CancellationToken annulation) =>
        ConduireAsync(acteur, id, "RetirerBesoinSignale", motif, b => b.Retirer(motif, acteur.Role!.Value), annulation);

    /// <summary>Puts a need back among those to gather; <c>null</c> when there is no such need.</summary>
    public Task<Resultat?> RouvrirAsync(Acteur acteur, Id<BesoinSignale> id, CancellationToken annulation) =>
        ConduireAsync(acteur, id, "RouvrirBesoinSignale", null, b => b.Rouvrir(acteur.Role!.Value), annulation);

    private async Task<Resultat?> ConduireAsync(Acteur acteur, Id<BesoinSignale> id, string operation, string? motif, Func<BesoinSignale, Resultat> geste, CancellationToken annulation)
    {
        if (await context.BesoinsSignales.SingleOrDefaultAsync(b => b.Id == id, annulation) is not { } besoin) return null;
        var fait = geste(besoin);
        return fait.EstFait ? await context.EnregistrerAsync(new Operation(acteur, operation, motif), annulation) : fait;
    }

    private static void Reporter(DonneesBesoinSignale donnees, BesoinSignale besoin)
    {
        (besoin.Intitule, besoin.MetierRome, besoin.Postes) = (donnees.Intitule, donnees.MetierRome, donnees.Postes);
        (besoin.Nature, besoin.HeuresHebdomadaires) = (donnees.Nature, donnees.HeuresHebdomadaires);
        (besoin.Commune, besoin.DebutSouhaite, besoin.Difficulte) = (donnees.Commune.Code, donnees.DebutSouhaite, donnees.Difficulte);
    }
}
