using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Partenaires;

/// <summary>What is said of a partner; values already parsed.</summary>
public sealed record DonneesPartenaire(string Nom, TypePartenaire Type, string? Zone, string? ContactNom, string? ContactCourriel, string? ContactTelephone);

/// <summary>Creates or edits a partner, and what it takes on in an action.</summary>
[CasDUsage]
public sealed class EnregistrerPartenaire(CohorteDbContext context)
{
    /// <summary>Creates a partner.</summary>
    public async Task<Resultat<Id<Partenaire>>> CreerAsync(Acteur acteur, DonneesPartenaire donnees, CancellationToken annulation)
    {
        if (await context.Partenaires.AnyAsync(p => p.Nom == donnees.Nom, annulation)) return new Refus("partenaire.doublon", "Un partenaire porte déjà ce nom.", "Nom");
        var partenaire = new Partenaire { Nom = donnees.Nom };
        Reporter(donnees, partenaire);
        context.Partenaires.Add(partenaire);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerPartenaire"), annulation);
        return ecrit.EstFait ? partenaire.Id : ecrit;
    }

    /// <summary>Edits a partner.</summary>
    public async Task<Resultat> ModifierAsync(Acteur acteur, Id<Partenaire> id, Guid version, DonneesPartenaire donnees, CancellationToken annulation)
    {
        var partenaire = await context.Partenaires.SingleAsync(p => p.Id == id, annulation);
        context.ExigerVersion(partenaire, version);
        Reporter(donnees, partenaire);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierPartenaire"), annulation);
    }

    /// <summary>Brings a partner into an action, or changes the number of persons it means to send; refuses when somebody else did since <paramref name="version"/>.</summary>
    public async Task<Resultat> EngagerAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Partenaire> id, Guid version, int? cible, CancellationToken annulation)
    {
        if (!await context.Partenaires.AnyAsync(p => p.Id == id, annulation)) return Resultat.Refuse("partenaire.inconnu", "Choisissez un partenaire de la liste.", "PartenaireId");
        var engagement = await context.EngagementsPartenaires.SingleOrDefaultAsync(e => e.ActionId == actionId && e.PartenaireId == id, annulation);
        if (engagement is null) context.Add(engagement = new EngagementPartenaire { ActionId = actionId, PartenaireId = id });
        else context.ExigerVersion(engagement, version);
        engagement.Cible = cible;
        return await context.EnregistrerAsync(new Operation(acteur, "EngagerPartenaire"), annulation);
    }

    /// <summary>Moves a partner along <see cref="TransitionsEngagementPartenaire"/>; <c>null</c> when it is not in the action.</summary>
    public async Task<Resultat?> PasserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Partenaire> id, string transition, CancellationToken annulation)
    {
        if (await context.EngagementsPartenaires.SingleOrDefaultAsync(e => e.ActionId == actionId && e.PartenaireId == id, annulation) is not { } engagement) return null;
        var suite = engagement.Passer(transition, acteur.Role!.Value);
        return suite.EstFait ? await context.EnregistrerAsync(new Operation(acteur, transition + "Partenaire"), annulation) : suite;
    }

    private static void Reporter(DonneesPartenaire donnees, Partenaire partenaire)
    {
        partenaire.Nom = donnees.Nom;
        partenaire.Type = donnees.Type;
        partenaire.Zone = donnees.Zone;
        partenaire.ContactNom = donnees.ContactNom;
        partenaire.ContactCourriel = donnees.ContactCourriel;
        partenaire.ContactTelephone = donnees.ContactTelephone;
    }
}
