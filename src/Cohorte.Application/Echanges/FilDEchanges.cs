using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Echanges;

/// <summary>One entry of a timeline: an exchange, or a milestone read from the journal.</summary>
/// <param name="Quand">Instant, UTC; the order of the timeline.</param>
/// <param name="Jour">Day shown.</param>
/// <param name="Titre">What happened (« Appel avec … », « Contrat de … : signé »).</param>
/// <param name="Auteur">Who did or noted it.</param>
public sealed record ElementDuFil(DateTime Quand, DateOnly Jour, string Titre, string Auteur)
{
    /// <summary>The exchange, when it is one.</summary>
    public Echange? Echange { get; init; }

    /// <summary>Title of the action concerned.</summary>
    public string? Action { get; init; }
}

/// <summary>The timeline of a firm, a partner, a provider, a person or an action: exchanges and milestones together, newest first, in a constant number of queries.</summary>
[CasDUsage]
public sealed class FilDEchanges(CohorteDbContext context, JalonsDuJournal jalons, TimeProvider horloge)
{
    /// <summary>Entries shown at first.</summary>
    public const int Court = 12;

    /// <summary>Most entries shown.</summary>
    public const int Long = 200;

    /// <summary>The newest entries.</summary>
    /// <param name="acteur">Who reads.</param>
    /// <param name="avec">Whose timeline.</param>
    /// <param name="dans">Only within this action; needed for a person.</param>
    /// <param name="maximum">Most entries.</param>
    /// <param name="annulation">Cancellation.</param>
    public async Task<IReadOnlyList<ElementDuFil>> LireAsync(Acteur acteur, Interlocuteur avec, Id<ActionCollective>? dans, int maximum, CancellationToken annulation)
    {
        var echanges = context.Echanges.AsNoTracking().Avec(avec).VisiblesPar(acteur, context, horloge.AujourdhuiAParis());
        if (dans is not null) echanges = echanges.Where(e => e.ActionId == dans || e.ActionId == null);
        var lus = await echanges.OrderByDescending(e => e.Le).ThenByDescending(e => e.NoteLe).Take(maximum).Select(e => new
        {
            Echange = e,
            Action = context.Actions.Where(a => a.Id == e.ActionId).Select(a => a.Intitule).FirstOrDefault(),
            Nom = context.Entreprises.Where(x => x.Id == e.EntrepriseId).Select(x => x.RaisonSociale).FirstOrDefault()
                ?? context.Partenaires.Where(x => x.Id == e.PartenaireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Prestataires.Where(x => x.Id == e.PrestataireId).Select(x => x.Nom).FirstOrDefault()
                ?? context.Personnes.Where(x => x.Id == e.PersonneId).Select(x => x.Prenom + " " + x.Nom).FirstOrDefault(),
        }).ToListAsync(annulation);
        var elements = lus.Select(l => new ElementDuFil(Instant(l.Echange), l.Echange.Le, Titre(l.Echange, avec.Type == TypeInterlocuteur.Action ? l.Nom : null), l.Echange.Auteur)
        {
            Echange = l.Echange,
            Action = avec.Type == TypeInterlocuteur.Action ? null : l.Action,
        });
        return [.. elements.Concat(await jalons.LireAsync(acteur, avec, dans, maximum, annulation)).OrderByDescending(e => e.Jour).ThenByDescending(e => e.Quand).Take(maximum)];
    }

    /// <summary>An exchange noted the same day stands at the instant it was noted; an older one at the end of its day.</summary>
    private static DateTime Instant(Echange echange) =>
        new DateTimeOffset(echange.NoteLe, TimeSpan.Zero).DateAParis() == echange.Le ? echange.NoteLe : echange.Le.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc);

    private static string Titre(Echange echange, string? avec) =>
        (echange.Objet is { } objet ? $"{echange.Nature.Libelle()} : {objet}" : echange.Nature.Libelle()) + (avec is null ? "" : $" avec {avec}");
}
