using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>Somebody one can speak with: name, person to call, address, telephone, and the page that describes it.</summary>
public sealed record FicheDeContact(Interlocuteur Avec, string Nom, string? Contact, string? Courriel, string? Telephone, string Lien);

/// <summary>Finds whom a visitor may speak with, and about which action.</summary>
[CasDUsage]
public sealed class CarnetDAdresses(CohorteDbContext context, ListeDesActions actions)
{
    /// <summary>An action that the visitor may open, by its code.</summary>
    public async Task<ActionCollective?> ActionAsync(Acteur acteur, string? code, CancellationToken annulation) =>
        code is null ? null : await actions.Visibles(acteur).SingleOrDefaultAsync(a => a.Code == code, annulation);

    /// <summary>The contact sheet of an interlocutor; <c>null</c> when it does not exist for the visitor. A person exists only within an action that the visitor may open.</summary>
    public Task<FicheDeContact?> TrouverAsync(Acteur acteur, Interlocuteur avec, ActionCollective? action, CancellationToken annulation) => avec switch
    {
        { EntrepriseId: { } id } => context.Entreprises.Where(e => e.Id == id).Select(e => new FicheDeContact(avec, e.RaisonSociale, e.ContactNom, e.ContactCourriel, e.ContactTelephone, $"/entreprises/{id}")).SingleOrDefaultAsync(annulation),
        { PartenaireId: { } id } => context.Partenaires.Where(e => e.Id == id).Select(e => new FicheDeContact(avec, e.Nom, e.ContactNom, e.ContactCourriel, e.ContactTelephone, $"/partenaires/{id}")).SingleOrDefaultAsync(annulation),
        { PrestataireId: { } id } => context.Prestataires.Where(e => e.Id == id).Select(e => new FicheDeContact(avec, e.Nom, e.ContactNom, e.ContactCourriel, e.ContactTelephone, $"/prestataires/{id}")).SingleOrDefaultAsync(annulation),
        { PersonneId: { } id } => action is null ? Task.FromResult<FicheDeContact?>(null) : PersonneAsync(avec, id, action, annulation),
        { ActionId: { } id } => actions.Visibles(acteur).Where(a => a.Id == id).Select(a => new FicheDeContact(avec, a.Intitule, null, null, null, $"/actions/{a.Code}/echanges")).SingleOrDefaultAsync(annulation),
        _ => Task.FromResult<FicheDeContact?>(null),
    };

    /// <summary>Everybody a form can offer when no page said with whom: actions, firms, partners, providers; a list of each kind, as long as asked.</summary>
    /// <param name="acteur">Who asks.</param>
    /// <param name="nom">Part of the name, folded; empty for all.</param>
    /// <param name="maximum">Most of each kind.</param>
    /// <param name="annulation">Stops.</param>
    public async Task<IReadOnlyList<IReadOnlyList<(string Valeur, string Texte)>>> ToutAsync(Acteur acteur, string nom, int maximum, CancellationToken annulation)
    {
        var lesActions = await actions.Visibles(acteur).Where(a => a.Recherche.Contains(nom)).OrderBy(a => a.Code).Take(maximum).Select(a => new { a.Id, Nom = a.Intitule }).ToListAsync(annulation);
        return [.. await OrganismesAsync(null, nom, maximum, annulation), [.. lesActions.Select(e => Option(TypeInterlocuteur.Action, e.Id.Valeur, e.Nom))]];
    }

    /// <summary>Firms, partners and providers, as a form offers them; a list of each kind, as long as asked.</summary>
    /// <param name="type">The only kind to offer, which then goes without saying; all when <c>null</c>.</param>
    /// <param name="nom">Part of the name, folded; empty for all.</param>
    /// <param name="maximum">Most of each kind.</param>
    /// <param name="annulation">Stops.</param>
    public async Task<IReadOnlyList<IReadOnlyList<(string Valeur, string Texte)>>> OrganismesAsync(TypeInterlocuteur? type, string nom, int maximum, CancellationToken annulation)
    {
        List<IReadOnlyList<(string, string)>> listes = [];
        if (type is null or TypeInterlocuteur.Entreprise)
        {
            var lus = await context.Entreprises.AsNoTracking().Where(e => e.Recherche.Contains(nom)).OrderBy(e => e.Recherche).Take(maximum).Select(e => new { e.Id, Nom = e.RaisonSociale }).ToListAsync(annulation);
            listes.Add([.. lus.Select(e => Option(TypeInterlocuteur.Entreprise, e.Id.Valeur, e.Nom, type))]);
        }

        if (type is null or TypeInterlocuteur.Partenaire)
        {
            var lus = await context.Partenaires.AsNoTracking().Where(e => e.Recherche.Contains(nom)).OrderBy(e => e.Recherche).Take(maximum).Select(e => new { e.Id, e.Nom }).ToListAsync(annulation);
            listes.Add([.. lus.Select(e => Option(TypeInterlocuteur.Partenaire, e.Id.Valeur, e.Nom, type))]);
        }

        if (type is null or TypeInterlocuteur.Prestataire)
        {
            var lus = await context.Prestataires.AsNoTracking().Where(e => e.Recherche.Contains(nom)).OrderBy(e => e.Recherche).Take(maximum).Select(e => new { e.Id, e.Nom }).ToListAsync(annulation);
            listes.Add([.. lus.Select(e => Option(TypeInterlocuteur.Prestataire, e.Id.Valeur, e.Nom, type))]);
        }

        return listes;
    }

    private static (string Valeur, string Texte) Option(TypeInterlocuteur type, Guid id, string nom, TypeInterlocuteur? seul = null) =>
        (new Interlocuteur(type, id).ToString(), seul is null ? $"{nom} ({type.Libelle().ToLowerInvariant()})" : nom);

    private Task<FicheDeContact?> PersonneAsync(Interlocuteur avec, Id<Domaine.Candidats.Personne> id, ActionCollective action, CancellationToken annulation) =>
        (from c in context.Candidatures
         join p in context.Personnes on c.PersonneId equals p.Id
         where c.ActionId == action.Id && p.Id == id
         select new FicheDeContact(avec, (p.Prenom + " " + p.Nom).Trim(), p.Prenom, p.Courriel, p.Telephone, $"/actions/{action.Code}/candidats/{c.Id}")).SingleOrDefaultAsync(annulation);
}
