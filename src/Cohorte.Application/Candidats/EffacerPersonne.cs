using System.Reflection;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Journal;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>Erases a person: identity, contact, sensitive facts, free texts, mails, links, and the key of the journal. What counts stays: states, dates of the action, hours, outcomes.</summary>
[CasDUsage]
public sealed class EffacerPersonne(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>What takes the place of an erased text.</summary>
    public const string Efface = "(effacé)";

    private static readonly EtatContrat[] EnCours = [EtatContrat.ASigner, EtatContrat.Signe, EtatContrat.EnExecution];

    /// <summary>Erases it; <c>null</c> when there is no such person. Refused while a contract runs: its papers must be kept.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<Personne> id, string motif, CancellationToken annulation)
    {
        if (await context.Personnes.SingleOrDefaultAsync(p => p.Id == id, annulation) is not { } personne) return null;
        var contrats = await context.Contrats.Where(c => c.PersonneId == id).ToListAsync(annulation);
        if (contrats.Any(c => EnCours.Contains(c.Etat))) return Resultat.Refuse("effacement.contrat", "Un contrat de cette personne est en cours : ses pièces doivent être gardées jusqu’à son terme. L’effacement sera possible ensuite.");

        var contratIds = contrats.Select(c => c.Id).ToList();
        List<object> objets =
        [
            .. contrats,
            .. await context.Candidatures.Where(c => c.PersonneId == id).ToListAsync(annulation),
            .. await context.Pmsmps.Where(c => c.PersonneId == id).ToListAsync(annulation),
            .. await context.EcartsDAffectation.Where(c => c.PersonneId == id).ToListAsync(annulation),
            .. await context.Echanges.Where(c => c.PersonneId == id).ToListAsync(annulation),
            .. await context.EvaluationsFinales.Where(e => contratIds.Contains(e.ContratId)).ToListAsync(annulation),
            .. await context.EnquetesSatisfaction.Where(e => e.ContratId != null && contratIds.Contains(e.ContratId.Value)).ToListAsync(annulation),
            .. await context.PrecisionsDeContrats.Where(p => p.PersonneId == id).ToListAsync(annulation),
        ];
        foreach (var objet in objets) Masquer(objet);
        Masquer(personne);
        (personne.Prenom, personne.Nom, personne.Recherche, personne.EffaceeLe) = ("Personne", "effacée", "", horloge.AujourdhuiAParis());
        context.FaitsSensibles.RemoveRange(await context.FaitsSensibles.Where(f => f.PersonneId == id).ToListAsync(annulation));
        await FermerAsync(id, annulation);
        context.ClesPersonnes.RemoveRange(await context.ClesPersonnes.Where(c => c.PersonneId == id).ToListAsync(annulation));
        context.Journal.Add(Trace(acteur, id, motif));
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "EffacerPersonne"), annulation);
        if (ecrit.EstFait && context.Database.IsSqlite()) await context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", annulation);
        return ecrit;
    }

    /// <summary>Removes the values that identify or describe: texts leave a mark, dates, choices and sensitive values leave nothing.</summary>
    private static void Masquer(object objet)
    {
        foreach (var propriete in objet.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var sensible = propriete.IsDefined(typeof(DonneeSensibleAttribute));
            if (!sensible && !propriete.IsDefined(typeof(DonneePersonnelleAttribute))) continue;
            if (propriete.PropertyType == typeof(string) && !sensible)
            {
                if (propriete.GetValue(objet) is string { Length: > 0 }) propriete.SetValue(objet, Efface);
            }
            else if (sensible || Nullable.GetUnderlyingType(propriete.PropertyType) is not null)
            {
                propriete.SetValue(objet, null);
            }
        }
    }

    /// <summary>Closes the links of the person and empties the mails written to it.</summary>
    private async Task FermerAsync(Id<Personne> id, CancellationToken annulation)
    {
        foreach (var lien in await context.LiensPersonnels.Where(l => l.PersonneId == id && l.RevoqueLe == null).ToListAsync(annulation)) lien.RevoqueLe = horloge.MaintenantUtc();
        foreach (var courriel in await context.Courriels.Where(c => c.PersonneId == id).ToListAsync(annulation))
        {
            if (courriel.Etat == EtatCourriel.AEnvoyer) courriel.Abandonner(MotifAbandon.SansObjet);
            courriel.Effacer();
        }
    }

    /// <summary>The act itself stays readable: its motive is not encrypted with the key that it destroys.</summary>
    private EcritureJournal Trace(Acteur acteur, Id<Personne> id, string motif) => new()
    {
        Le = horloge.MaintenantUtc(),
        ActeurId = acteur.CompteId,
        Acteur = acteur.Nom,
        Organisation = acteur.Organisation,
        CasUsage = "EffacerPersonne",
        Motif = motif,
        TypeObjet = nameof(Personne),
        ObjetId = id.ToString(),
        Nature = "Effacement",
        Changements = "{}",
    };
}
