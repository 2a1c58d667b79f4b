using System.Text;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Makes the drafts of an action: from its facts, or from another calendar.</summary>
[CasDUsage]
public sealed class PreparerCalendrier(CohorteDbContext context, LecteurDeCalendriers lecteur, TimeProvider horloge)
{
    private const int BrouillonsMax = 20;

    /// <summary>Creates a draft that answers today's facts, with the half-days of another calendar when one is given.</summary>
    public async Task<Resultat<Id<Calendrier>>> CreerAsync(Acteur acteur, Id<ActionCollective> actionId, string nom, Id<Calendrier>? origineId, CancellationToken annulation)
    {
        var origine = origineId is { } id ? await lecteur.TrouverAsync(actionId, id, annulation) : null;
        if (origineId is not null && origine is null) return new Refus("calendrier.inconnu", "Ce calendrier n’existe plus.");
        if (await context.Calendriers.CountAsync(c => c.ActionId == actionId && c.Etat == EtatCalendrier.Brouillon, annulation) >= BrouillonsMax) return new Refus("calendrier.brouillons", $"Cette action a déjà {BrouillonsMax} brouillons\u00A0: supprimez-en un.");
        var faits = await lecteur.FaitsAsync(actionId, annulation);
        var probleme = ProblemeDeLAction.Construire(faits);
        if (!probleme.EstFait) return Resultat.Refuse(probleme.Refus);
        var texte = EcritureProbleme.Calendrier(probleme.Valeur);
        if (LectureCalendrier.Probleme(Encoding.UTF8.GetBytes(texte)) is { EstFait: false } illisible) return Resultat.Refuse(illisible.Refus);

        var calendrier = new Calendrier
        {
            ActionId = actionId,
            Nom = nom,
            Probleme = texte,
            EmpreinteProbleme = EmpreinteDeCalendrier.De(texte),
            OrigineId = origine?.Id,
            CreeLe = horloge.MaintenantUtc(),
        };
        if (origine is not null) Copier(origine, calendrier, [.. probleme.Valeur.Groupes.Select(g => g.Id)], [.. probleme.Valeur.Modules.Select(m => m.Id)]);
        context.Add(calendrier);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerCalendrier"), annulation);
        return ecrit.EstFait ? calendrier.Id : ecrit;
    }

    /// <summary>Gives a draft today's facts: a peak noted since, a closure, a module.</summary>
    public async Task<Resultat?> ActualiserAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Calendrier> id, CancellationToken annulation)
    {
        if (await context.Calendriers.Include(c => c.Seances).SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } calendrier) return null;
        if (!calendrier.EstModifiable) return Resultat.Refuse("calendrier.publie", "Un calendrier publié ne se modifie pas\u00A0: créez une variante.");
        var probleme = ProblemeDeLAction.Construire(await lecteur.FaitsAsync(actionId, annulation));
        if (!probleme.EstFait) return Resultat.Refuse(probleme.Refus);
        calendrier.Probleme = EcritureProbleme.Calendrier(probleme.Valeur);
        calendrier.EmpreinteProbleme = EmpreinteDeCalendrier.De(calendrier.Probleme);
        var (groupes, modules) = (probleme.Valeur.Groupes.Select(g => g.Id).ToHashSet(), probleme.Valeur.Modules.Select(m => m.Id).ToHashSet());
        foreach (var seance in calendrier.Seances.Where(s => !groupes.Contains(s.Groupe) || !modules.Contains(s.Module)).ToList()) calendrier.Seances.Remove(seance);
        calendrier.Noter("Contraintes mises à jour.");
        return await context.EnregistrerAsync(new Operation(acteur, "ActualiserCalendrier"), annulation);
    }

    private static void Copier(Calendrier origine, Calendrier vers, HashSet<string> groupes, HashSet<string> modules)
    {
        foreach (var s in origine.Seances.Where(s => groupes.Contains(s.Groupe) && modules.Contains(s.Module)))
        {
            vers.Seances.Add(new SeanceDuCalendrier { CalendrierId = vers.Id, Groupe = s.Groupe, Jour = s.Jour, DemiJournee = s.DemiJournee, Module = s.Module, Verrouillee = s.Verrouillee });
        }

        var memeProbleme = origine.EmpreinteProbleme == vers.EmpreinteProbleme;
        vers.Noter($"Copie de «\u00A0{origine.Titre}\u00A0».", memeProbleme ? origine.Preuve : null, memeProbleme ? origine.Borne : null);
    }
}
