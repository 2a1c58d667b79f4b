using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Affectations;

/// <summary>Where a firm is with the opinions asked of it.</summary>
/// <param name="Entreprise">The firm.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Postes">Its posts, with their titles.</param>
/// <param name="Presentes">Persons presented or proposed.</param>
/// <param name="Donnes">Opinions given.</param>
/// <param name="Depuis">Day of the oldest request without answer.</param>
/// <param name="LienJusquau">Day until which a link opens, when one does.</param>
/// <param name="ParCourriel">Whether its address is noted.</param>
public sealed record AvancementDesAvis(Id<Entreprise> Entreprise, string Nom, IReadOnlyList<(Id<Poste> Id, string Titre)> Postes, int Presentes, int Donnes, DateOnly? Depuis, DateOnly? LienJusquau, bool ParCourriel)
{
    /// <summary>Opinions still awaited.</summary>
    public int Attendus => Presentes - Donnes;
}

/// <summary>Reads, firm by firm, the opinions asked and given in an action.</summary>
[CasDUsage]
public sealed class SuiviDesAvis(CohorteDbContext context, LecteurDAffectations lecteur, TimeProvider horloge)
{
    /// <summary>Every firm that has a post, those that owe opinions first.</summary>
    public async Task<IReadOnlyList<AvancementDesAvis>> LireAsync(Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var faits = (await lecteur.LireAsync(actionId, annulation)).Faits;
        var offerts = faits.Postes.Select(p => p.Id).ToList();
        var postes = await (
            from p in context.Postes.AsNoTracking()
            join e in context.Entreprises on p.EntrepriseId equals e.Id
            where offerts.Contains(p.Id)
            orderby e.RaisonSociale, p.Intitule
            select new { p.Id, p.Intitule, p.EntrepriseId, e.RaisonSociale, Courriel = e.ContactCourriel != null }).ToListAsync(annulation);
        var maintenant = horloge.MaintenantUtc();
        var liens = (await context.LiensPersonnels.AsNoTracking().Where(l => l.ActionId == actionId && l.Usage == UsageLien.AvisEmployeur && l.RevoqueLe == null && l.ExpireLe > maintenant).ToListAsync(annulation)).ToLookup(l => l.EntrepriseId);
        var presentes = CandidatPresente.De(faits, offerts.ToHashSet()).ToLookup(c => c.Cle.Poste);
        return
        [
            .. from p in postes
               group p by (p.EntrepriseId, p.RaisonSociale, p.Courriel) into firme
               let siens = firme.SelectMany(p => presentes[p.Id]).ToList()
               let avancement = new AvancementDesAvis(
                   firme.Key.EntrepriseId, firme.Key.RaisonSociale, [.. firme.Select(p => (p.Id, p.Intitule))], siens.Count, siens.Count(c => c.Avis is not null),
                   siens.Where(c => c.Avis is null).Min(c => c.DemandeLe), liens[firme.Key.EntrepriseId].Select(l => (DateOnly?)new DateTimeOffset(l.ExpireLe, TimeSpan.Zero).DateAParis()).Max(), firme.Key.Courriel)
               orderby avancement.Attendus == 0
               select avancement,
        ];
    }
}
