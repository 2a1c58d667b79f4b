using Cohorte.Application.Actions;
using Cohorte.Application.Persistance;
using Cohorte.Application.Suppleances;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Taches;

/// <summary>A turn, of an action or noted outside any, with what it takes to move it: whom to call, and until when it was put off.</summary>
public sealed record LigneAFaire(string? Code, string? Action, Tour Tour, ContactDeTour? Contact, DateOnly? ReporteAu, string? ReportMotif, string? ReportAuteur)
{
    /// <summary>Whether this person is the one who must act.</summary>
    public bool EstA(Acteur acteur) => Tour.CompteId is { } compte ? compte == acteur.CompteId : Tour.Role == acteur.Role;

    /// <summary>Whether somebody else can be reached about it; nobody chases himself.</summary>
    public bool SeRelance(Acteur acteur) => Contact is not null || !EstA(acteur);
}

/// <summary>Whom to call.</summary>
public sealed record ContactDeTour(string? Nom, string? Telephone, string? Courriel);

/// <summary>What waits on somebody in the actions of a person: filtered, sorted and paged by the database, in a number of queries that depends on nothing.</summary>
[CasDUsage]
public sealed class ListeAFaire(CohorteDbContext context, ListeDesActions actions, TimeProvider horloge)
{
    private const int JoursDeLaSemaine = 6;

    /// <summary>One page and the counts of the whole list, of that action when one is asked for.</summary>
    public async Task<(IReadOnlyList<LigneAFaire> Lignes, int Total, CompteDeTours Compte)> LireAsync(Acteur acteur, FiltreDeTours filtre, CancellationToken annulation)
    {
        var jour = horloge.AujourdhuiAParis();
        var visibles = await VisiblesAsync(acteur, filtre.Code, jour, annulation);
        var compte = await CompterAsync(visibles, jour, annulation);
        var filtres = Filtrer(visibles, filtre, acteur, jour);
        var total = await filtres.CountAsync(annulation);
        return (await HabillerAsync(Trier(filtres, filtre).Skip(filtre.Sauter).Take(filtre.Prendre), jour, annulation), total, compte);
    }

    /// <summary>One line by its key; <c>null</c> when the person sees no such line today.</summary>
    public async Task<LigneAFaire?> TrouverAsync(Acteur acteur, string cle, CancellationToken annulation)
    {
        var jour = horloge.AujourdhuiAParis();
        var visibles = await VisiblesAsync(acteur, null, jour, annulation);
        return (await HabillerAsync(visibles.Where(t => t.Cle == cle), jour, annulation)).SingleOrDefault();
    }

    /// <summary>The counts of the header: what waits on the person itself, or on anybody in the actions of an adviser.</summary>
    public async Task<CompteDeTours> CompterAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role is not { } role || !Droits.Accorde(role, Permission.VoirActions) || role == Role.DirectionOpco) return CompteDeTours.Aucun;
        var jour = horloge.AujourdhuiAParis();
        var visibles = await VisiblesAsync(acteur, null, jour, annulation);
        return await CompterAsync(ParDefaut(role) is { } attend ? Attendant(visibles, attend, acteur) : visibles, jour, annulation);
    }

    /// <summary>Whose turns a role sees first: those who see every action begin by their own.</summary>
    public static Role? ParDefaut(Role role) => Droits.VoitToutesLesActions(role) && role != Role.DirectionOpco ? role : null;

    private async Task<IQueryable<TourProjete>> VisiblesAsync(Acteur acteur, string? code, DateOnly jour, CancellationToken annulation)
    {
        var tours = context.Tours.AsNoTracking().Where(t => (t.APartirDu == null || t.APartirDu <= jour) && (t.DernierJour == null || t.DernierJour >= jour));
        var comptes = acteur.VoitTouteLAction ? await context.ComptesDe(acteur.CompteId, jour).ToListAsync(annulation) : [];
        if (code is not null || !(acteur.Role is { } role && Droits.VoitToutesLesActions(role)))
        {
            var permises = await actions.Visibles(acteur).Where(a => code == null || a.Code == code).Select(a => a.Id).ToListAsync(annulation);
            if (code is not null) comptes = [];
            tours = tours.Where(t => (t.ActionId != null && permises.Contains(t.ActionId.Value)) || (t.ActionId == null && t.CompteId != null && comptes.Contains(t.CompteId.Value)));
        }
        else
        {
            tours = tours.Where(t => t.ActionId != null || (t.CompteId != null && comptes.Contains(t.CompteId.Value)));
        }

        return acteur.VoitTouteLAction ? tours : tours.Where(VisibilitesDesTours.Pour(acteur));
    }

    private static async Task<CompteDeTours> CompterAsync(IQueryable<TourProjete> tours, DateOnly jour, CancellationToken annulation)
    {
        var semaine = jour.AddDays(JoursDeLaSemaine);
        return await tours.GroupBy(_ => 1).Select(g => new CompteDeTours(
            g.Count(t => t.ReporteAu == null || t.ReporteAu <= jour),
            g.Count(t => (t.ReporteAu == null || t.ReporteAu <= jour) && t.Jusquau < jour),
            g.Count(t => (t.ReporteAu == null || t.ReporteAu <= jour) && t.Jusquau >= jour && t.Jusquau <= semaine),
            g.Count(t => t.ReporteAu > jour))).SingleOrDefaultAsync(annulation) ?? CompteDeTours.Aucun;
    }

    private static IQueryable<TourProjete> Filtrer(IQueryable<TourProjete> tours, FiltreDeTours filtre, Acteur acteur, DateOnly jour)
    {
        var semaine = jour.AddDays(JoursDeLaSemaine);
        tours = filtre.Moment == MomentDeTour.Remis ? tours.Where(t => t.ReporteAu > jour) : tours.Where(t => t.ReporteAu == null || t.ReporteAu <= jour);
        if (filtre.Moment == MomentDeTour.EnRetard) tours = tours.Where(t => t.Jusquau < jour);
        if (filtre.Moment == MomentDeTour.CetteSemaine) tours = tours.Where(t => t.Jusquau <= semaine);
        if (filtre.Attend is { } attend) tours = Attendant(tours, attend, acteur);
        if (filtre.Genre is { } genre) tours = tours.Where(t => t.Genre == genre);
        foreach (var mot in TexteDeRecherche.De(filtre.Recherche).Split(' ', StringSplitOptions.RemoveEmptyEntries)) tours = tours.Where(t => t.Recherche.Contains(mot));
        return tours;
    }

    /// <summary>The turns of a role; for the person's own, with what it noted for itself, whoever of its role or another's it is to do.</summary>
    private static IQueryable<TourProjete> Attendant(IQueryable<TourProjete> tours, Role attend, Acteur acteur) =>
        attend == acteur.Role && acteur.CompteId is { } compte ? tours.Where(t => t.Role == attend || t.CompteId == compte) : tours.Where(t => t.Role == attend);

    /// <summary>A line without a deadline comes after the others, either way.</summary>
    private IQueryable<TourProjete> Trier(IQueryable<TourProjete> tours, FiltreDeTours filtre) => (filtre.Tri, filtre.Descendant) switch
    {
        ("action", false) => Puis(tours.OrderBy(t => context.Actions.Where(a => a.Id == t.ActionId).Select(a => a.Recherche).FirstOrDefault())),
        ("action", true) => Puis(tours.OrderByDescending(t => context.Actions.Where(a => a.Id == t.ActionId).Select(a => a.Recherche).FirstOrDefault())),
        ("qui", false) => Puis(tours.OrderBy(t => t.Qui)),
        ("qui", true) => Puis(tours.OrderByDescending(t => t.Qui)),
        ("depuis", false) => Puis(tours.OrderBy(t => t.Depuis == null).ThenBy(t => t.Depuis)),
        ("depuis", true) => Puis(tours.OrderBy(t => t.Depuis == null).ThenByDescending(t => t.Depuis)),
        (_, true) => Puis(tours.OrderBy(t => t.Jusquau == null).ThenByDescending(t => t.Jusquau)),
        _ => Puis(tours.OrderBy(t => t.Jusquau == null).ThenBy(t => t.Jusquau)),
    };

    private static IQueryable<TourProjete> Puis(IOrderedQueryable<TourProjete> tours) => tours.ThenBy(t => t.Depuis == null).ThenBy(t => t.Depuis).ThenBy(t => t.Objet).ThenBy(t => t.Cle);

    private async Task<IReadOnlyList<LigneAFaire>> HabillerAsync(IQueryable<TourProjete> tours, DateOnly jour, CancellationToken annulation)
    {
        var lignes = await tours.ToListAsync(annulation);
        var ids = lignes.Select(t => t.ActionId).OfType<Id<Domaine.Actions.ActionCollective>>().ToHashSet();
        var titres = await context.Actions.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Code, a.Intitule }).ToDictionaryAsync(a => a.Id, annulation);
        var contacts = await ContactsAsync(lignes, annulation);
        return [.. lignes.Select(t => new LigneAFaire(t.ActionId is { } a ? titres[a].Code : null, t.ActionId is { } b ? titres[b].Intitule : null, t.VersTour(), contacts(t), t.ReporteAu > jour ? t.ReporteAu : null, t.ReportMotif, t.ReportAuteur))];
    }

    private async Task<Func<TourProjete, ContactDeTour?>> ContactsAsync(IReadOnlyList<TourProjete> tours, CancellationToken annulation)
    {
        var (idsE, idsP, idsO, idsQ) = (tours.Select(t => t.EntrepriseId).OfType<Id<Domaine.Entreprises.Entreprise>>().ToHashSet(), tours.Select(t => t.PartenaireId).OfType<Id<Domaine.Partenaires.Partenaire>>().ToHashSet(), tours.Select(t => t.PrestataireId).OfType<Id<Domaine.Consultations.Prestataire>>().ToHashSet(), tours.Select(t => t.PersonneId).OfType<Id<Domaine.Candidats.Personne>>().ToHashSet());
        var entreprises = await context.Entreprises.Where(e => idsE.Contains(e.Id)).Select(e => new { e.Id, Contact = new ContactDeTour(e.ContactNom, e.ContactTelephone, e.ContactCourriel) }).ToDictionaryAsync(e => e.Id, e => e.Contact, annulation);
        var partenaires = await context.Partenaires.Where(e => idsP.Contains(e.Id)).Select(e => new { e.Id, Contact = new ContactDeTour(e.ContactNom, e.ContactTelephone, e.ContactCourriel) }).ToDictionaryAsync(e => e.Id, e => e.Contact, annulation);
        var prestataires = await context.Prestataires.Where(e => idsO.Contains(e.Id)).Select(e => new { e.Id, Contact = new ContactDeTour(e.ContactNom, e.ContactTelephone, e.ContactCourriel) }).ToDictionaryAsync(e => e.Id, e => e.Contact, annulation);
        var personnes = await context.Personnes.Where(e => idsQ.Contains(e.Id)).Select(e => new { e.Id, Contact = new ContactDeTour((e.Prenom + " " + e.Nom).Trim(), e.Telephone, e.Courriel) }).ToDictionaryAsync(e => e.Id, e => e.Contact, annulation);
        return tour =>
            tour.PersonneId is { } personne ? personnes.GetValueOrDefault(personne)
            : tour.EntrepriseId is { } entreprise ? entreprises.GetValueOrDefault(entreprise)
            : tour.PartenaireId is { } partenaire ? partenaires.GetValueOrDefault(partenaire)
            : tour.PrestataireId is { } prestataire ? prestataires.GetValueOrDefault(prestataire)
            : null;
    }
}
