using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Entreprises;

/// <summary>What a person says of a firm; values already parsed.</summary>
public sealed record DonneesEntreprise
{
    /// <summary>Name.</summary>
    public required string RaisonSociale { get; init; }

    public Siret? Siret { get; init; }

    public string? Idcc { get; init; }

    public string? Naf { get; init; }

    public string? CodePostal { get; init; }

    public string? Commune { get; init; }

    public int? Effectif { get; init; }

    public DateOnly? EffectifAu { get; init; }

    public TypeDEmployeur? Type { get; init; }

    public bool? InterdictionDeRecruter { get; init; }

    public string? ContactNom { get; init; }

    public string? ContactCourriel { get; init; }

    public string? ContactTelephone { get; init; }
}

/// <summary>Creates a firm, or edits it.</summary>
[CasDUsage]
public sealed class EnregistrerEntreprise(CohorteDbContext context)
{
    /// <summary>Creates a firm; its SIREN must be unknown so far.</summary>
    public async Task<Resultat<Id<Entreprise>>> CreerAsync(Acteur acteur, DonneesEntreprise donnees, CancellationToken annulation)
    {
        var entreprise = new Entreprise { RaisonSociale = donnees.RaisonSociale };
        if (await DoublonAsync(entreprise.Id, donnees, annulation) is { } doublon) return doublon;
        Reporter(donnees, entreprise);
        context.Entreprises.Add(entreprise);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerEntreprise"), annulation);
        return ecrit.EstFait ? entreprise.Id : ecrit;
    }

    /// <summary>Edits a firm; refuses when somebody else did since <paramref name="version"/>.</summary>
    public async Task<Resultat> ModifierAsync(Acteur acteur, Id<Entreprise> id, Guid version, DonneesEntreprise donnees, CancellationToken annulation)
    {
        var entreprise = await context.Entreprises.SingleAsync(e => e.Id == id, annulation);
        if (await DoublonAsync(id, donnees, annulation) is { } doublon) return doublon;
        context.ExigerVersion(entreprise, version);
        Reporter(donnees, entreprise);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierEntreprise"), annulation);
    }

    private async Task<Refus?> DoublonAsync(Id<Entreprise> id, DonneesEntreprise donnees, CancellationToken annulation)
    {
        if (donnees.Siret is null) return null;
        var siren = donnees.Siret.Siren;
        var connue = await context.Entreprises.AsNoTracking().Where(e => e.Siren == siren && e.Id != id).Select(e => e.RaisonSociale).SingleOrDefaultAsync(annulation);
        return connue is null ? null : new Refus("entreprise.doublon", $"L’entreprise {Typo.Guillemets(connue)} porte déjà ce numéro SIREN.", "Siret");
    }

    private static void Reporter(DonneesEntreprise donnees, Entreprise entreprise)
    {
        entreprise.RaisonSociale = donnees.RaisonSociale;
        entreprise.Siret = donnees.Siret;
        entreprise.Siren = donnees.Siret?.Siren;
        entreprise.Idcc = donnees.Idcc;
        entreprise.Naf = donnees.Naf;
        entreprise.CodePostal = donnees.CodePostal;
        entreprise.Commune = donnees.Commune;
        entreprise.Effectif = donnees.Effectif;
        entreprise.EffectifAu = donnees.EffectifAu;
        entreprise.Type = donnees.Type;
        entreprise.InterdictionDeRecruter = donnees.InterdictionDeRecruter;
        entreprise.ContactNom = donnees.ContactNom;
        entreprise.ContactCourriel = donnees.ContactCourriel;
        entreprise.ContactTelephone = donnees.ContactTelephone;
        entreprise.Recherche = TexteDeRecherche.De(donnees.RaisonSociale, donnees.Commune, donnees.Siret?.Numero);
    }
}
