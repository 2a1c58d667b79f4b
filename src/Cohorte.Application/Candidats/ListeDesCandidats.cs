using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>A line of the list of candidates.</summary>
public sealed record LigneCandidat(Id<Candidature> Id, string Nom, EtatCandidature Etat, string? Partenaire, string? Poste, string? Entreprise, DateOnly OrienteeLe, MotifNonRetenue? Motif, bool EligibiliteVerifiee);

/// <summary>What is asked of the list.</summary>
public sealed record FiltreCandidats(string Recherche, EtatCandidature? Etat, Id<Partenaire>? Partenaire, string Tri, bool Descendant, int Sauter, int Prendre)
{
    /// <summary>Group of states, beside the state itself.</summary>
    public GroupeDeCandidatures? Groupe { get; init; }
}

/// <summary>The candidates of an action that a person may see: one page in two queries.</summary>
[CasDUsage]
public sealed class ListeDesCandidats(CohorteDbContext context)
{
    /// <summary>One page and the number of candidates in all.</summary>
    public async Task<(IReadOnlyList<LigneCandidat> Lignes, int Total)> LireAsync(Acteur acteur, Id<ActionCollective> actionId, FiltreCandidats filtre, CancellationToken annulation)
    {
        var cherche = TexteDeRecherche.De(filtre.Recherche);
        var candidatures = context.Candidatures.AsNoTracking().Where(c => c.ActionId == actionId).VisiblesPar(acteur, context);
        if (filtre.Etat is { } etat) candidatures = candidatures.Where(c => c.Etat == etat);
        if (filtre.Groupe is { } groupe)
        {
            var etats = GroupesDeCandidatures.Etats(groupe);
            candidatures = candidatures.Where(c => etats.Contains(c.Etat));
        }

        if (filtre.Partenaire is { } partenaire) candidatures = candidatures.Where(c => c.PartenaireId == partenaire);
        var lignes =
            from c in candidatures
            join p in context.Personnes on c.PersonneId equals p.Id
            where cherche == "" || p.Recherche.Contains(cherche)
            select new { c, p };
        var total = await lignes.CountAsync(annulation);
        var triees = (filtre.Tri, filtre.Descendant) switch
        {
            ("etat", false) => lignes.OrderBy(l => l.c.Etat).ThenBy(l => l.p.Recherche),
            ("etat", true) => lignes.OrderByDescending(l => l.c.Etat).ThenBy(l => l.p.Recherche),
            ("date", false) => lignes.OrderBy(l => l.c.OrienteeLe).ThenBy(l => l.p.Recherche),
            ("date", true) => lignes.OrderByDescending(l => l.c.OrienteeLe).ThenBy(l => l.p.Recherche),
            (_, true) => lignes.OrderByDescending(l => l.p.Recherche),
            _ => lignes.OrderBy(l => l.p.Recherche),
        };
        var page = await triees.ThenBy(l => l.c.Id).Skip(filtre.Sauter).Take(filtre.Prendre).Select(l => new
        {
            l.c.Id,
            l.p.Prenom,
            l.p.Nom,
            l.c.Etat,
            l.c.OrienteeLe,
            l.c.MotifNonRetenue,
            Verifiee = l.c.PreuveVueLe != null,
            Partenaire = context.Partenaires.Where(x => x.Id == l.c.PartenaireId).Select(x => x.Nom).FirstOrDefault(),
            Poste = context.Postes.Where(x => x.Id == l.c.PosteId).Select(x => x.Intitule).FirstOrDefault(),
            Entreprise = context.Postes.Where(x => x.Id == l.c.PosteId).Select(x => context.Entreprises.Where(e => e.Id == x.EntrepriseId).Select(e => e.RaisonSociale).FirstOrDefault()).FirstOrDefault(),
        }).ToListAsync(annulation);
        return ([.. page.Select(l => new LigneCandidat(l.Id, $"{l.Prenom} {l.Nom}".Trim(), l.Etat, l.Partenaire, l.Poste, l.Entreprise, l.OrienteeLe, l.MotifNonRetenue, l.Verifiee))], total);
    }
}
