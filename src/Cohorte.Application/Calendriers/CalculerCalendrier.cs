using System.Text;
using Cohorte.Application.Persistance;
using Cohorte.Application.Planification;
using Cohorte.Application.Planification.Echange;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Travaux;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Calendriers;

/// <summary>Computes a calendar in the background. It writes drafts only, at its end: a published version is never touched.</summary>
public sealed class CalculerCalendrier(CohorteDbContext context, LecteurDeCalendriers lecteur, Baremes baremes, IPlanificateurDeCalendrier planificateur, TimeProvider horloge) : ITraitementDeTravail
{
    private static readonly Acteur Auteur = Acteur.Produit("Planificateur");

    /// <summary>The three ways to repair: points of a moved day, points of a moved half-day, name.</summary>
    private static readonly (int Jour, int DemiJournee, string Nom)[] Reparations =
        [(20, 3, "Réparation, le moins de changements"), (5, 1, "Réparation, équilibrée"), (0, 0, "Réparation, le meilleur calendrier pour la suite")];

    /// <inheritdoc />
    public IReadOnlyList<TypeDeTravail> Types => [TypeDeTravail.CalculCalendrier];

    /// <inheritdoc />
    public async Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var demande = DemandeDeCalcul.Lire(travail.Demande);
        var actionId = travail.ActionId!.Value;
        if (await lecteur.TrouverAsync(actionId, new(demande.Calendrier), arret) is not { } calendrier) throw new OperationCanceledException("The draft was thrown away.");
        var resultat = demande.Mode == ModeDeCalcul.Reparer
            ? await ReparerAsync(calendrier, demande, travail.BudgetSecondes, suivi, arret)
            : await RemplirAsync(calendrier, demande, travail.BudgetSecondes, suivi, arret);
        return Encoding.UTF8.GetString(EcritureJson.Calendrier(resultat));
    }

    private async Task<ResultatCalendrier> RemplirAsync(Calendrier calendrier, DemandeDeCalcul demande, int budget, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var probleme = LecteurDeCalendriers.Probleme(calendrier);
        var regles = ReglesDuContratEnVigueur.De(baremes, probleme);
        if (!regles.EstFait) return ResultatCalendrier.Sans(StatutDeCalcul.Refuse, [.. regles.Refus.Select(r => new Constat(r.Code, r.Message))]);
        ResultatCalendrier resultat;
        if (demande.Mode == ModeDeCalcul.Tout)
        {
            resultat = planificateur.Planifier(probleme, regles.Valeur, new(budget), suivi, arret);
        }
        else
        {
            var refus = ControlesStatiques.Controler(probleme, regles.Valeur);
            if (refus.Any(c => c.Bloquant)) return ResultatCalendrier.Sans(StatutDeCalcul.Refuse, refus);
            resultat = planificateur.Reparer(probleme, Completion(calendrier, probleme), new(budget), suivi, arret) with { Motifs = refus };
        }

        if (resultat.Seances.Count > 0) await EcrireAsync(calendrier, demande, resultat, arret);
        return resultat;
    }

    private async Task<ResultatCalendrier> ReparerAsync(Calendrier publie, DemandeDeCalcul demande, int budget, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var probleme = ProblemeDeLAction.Construire(await lecteur.FaitsAsync(publie.ActionId, arret));
        if (!probleme.EstFait) return ResultatCalendrier.Sans(StatutDeCalcul.Refuse, [.. probleme.Refus.Select(r => new Constat(r.Code, r.Message))]);
        var gardees = Connues(probleme.Valeur, publie.EnSeances());
        var figeAvant = demande.FigeAvant ?? probleme.Valeur.Groupes.Min(g => g.Debut);
        ResultatCalendrier? premiere = null;
        var deja = new HashSet<string>();
        foreach (var (jour, demi, nom) in Reparations)
        {
            var reparation = new DemandeReparation(probleme.Valeur.Id, null, figeAvant, figeAvant, gardees) { PointsParJour = jour, PointsParDemiJournee = demi };
            var resultat = planificateur.Reparer(probleme.Valeur, reparation, new(budget / Reparations.Length), suivi, arret);
            premiere ??= resultat;
            if (resultat.Seances.Count == 0) break;
            if (deja.Add(EmpreinteDeCalendrier.De(resultat.Seances))) await ProposerAsync(publie, probleme.Valeur, nom, demande.Evenement, resultat, arret);
        }

        return premiere!;
    }

    /// <summary>Only what is unlocked is placed, and nothing holds it where it was.</summary>
    private static DemandeReparation Completion(Calendrier calendrier, ProblemeCalendrier probleme)
    {
        var verrouillees = calendrier.Seances.Where(s => s.Verrouillee).ToList();
        var jours = verrouillees.Select(s => (s.Groupe, s.Jour)).ToHashSet();
        var debut = probleme.Groupes.Min(g => g.Debut);
        return new(probleme.Id, null, debut, debut, Connues(probleme, [.. calendrier.Seances.Where(s => jours.Contains((s.Groupe, s.Jour))).Select(s => s.EnSeance())]))
        {
            JoursVerrouilles = jours,
            PointsParJour = 0,
            PointsParDemiJournee = 0,
        };
    }

    private static IReadOnlyList<Seance> Connues(ProblemeCalendrier probleme, IEnumerable<Seance> seances)
    {
        var groupes = probleme.Groupes.ToDictionary(g => g.Id);
        var modules = probleme.Modules.Select(m => m.Id).ToHashSet();
        return [.. seances.Where(s => modules.Contains(s.Module) && groupes.TryGetValue(s.Groupe, out var g) && s.Jour >= g.Debut && s.Jour <= g.Fin).Order()];
    }

    /// <summary>Fills the draft, unless somebody changed it meanwhile: then the answer makes another draft.</summary>
    private async Task EcrireAsync(Calendrier lu, DemandeDeCalcul demande, ResultatCalendrier resultat, CancellationToken arret)
    {
        var empreinte = EmpreinteDeCalendrier.De(resultat.Seances);
        var calendrier = await context.Calendriers.Include(c => c.Seances).SingleOrDefaultAsync(c => c.Id == lu.Id, arret) ?? throw new OperationCanceledException("The draft was thrown away.");
        var actuelle = EmpreinteDeCalendrier.De(calendrier.EnSeances());
        if (actuelle == empreinte && calendrier.Preuve == resultat.Statut) return;
        if (!calendrier.EstModifiable || actuelle != demande.Empreinte || calendrier.EmpreinteProbleme != lu.EmpreinteProbleme)
        {
            calendrier = Brouillon(lu.ActionId, $"{lu.Nom} (calcul)", lu.Probleme, lu.Id);
            context.Add(calendrier);
        }

        SeancesALaMain.Remplacer(calendrier, resultat.Seances);
        calendrier.Noter(demande.Mode == ModeDeCalcul.Tout ? "Calculé." : "Complété autour des journées verrouillées.", resultat.Statut, resultat.Borne);
        await EnregistrerAsync(arret);
    }

    private async Task ProposerAsync(Calendrier publie, ProblemeCalendrier probleme, string nom, string? evenement, ResultatCalendrier resultat, CancellationToken arret)
    {
        var empreinte = EmpreinteDeCalendrier.De(resultat.Seances);
        var texte = EcritureProbleme.Calendrier(probleme);
        if (await context.Calendriers.AnyAsync(c => c.OrigineId == publie.Id && c.Nom == nom && c.EmpreinteSeances == empreinte && c.EmpreinteProbleme == EmpreinteDeCalendrier.De(texte), arret)) return;
        var brouillon = Brouillon(publie.ActionId, nom, texte, publie.Id);
        SeancesALaMain.Remplacer(brouillon, resultat.Seances);
        brouillon.Noter(evenement ?? "Réparation.", resultat.Statut, null);
        context.Add(brouillon);
        await EnregistrerAsync(arret);
    }

    private Calendrier Brouillon(Id<ActionCollective> actionId, string nom, string probleme, Id<Calendrier> origine) => new()
    {
        ActionId = actionId,
        Nom = nom.Length > Longueurs.Ordinaire ? nom[..Longueurs.Ordinaire] : nom,
        Probleme = probleme,
        EmpreinteProbleme = EmpreinteDeCalendrier.De(probleme),
        OrigineId = origine,
        CreeLe = horloge.MaintenantUtc(),
    };

    private async Task EnregistrerAsync(CancellationToken arret)
    {
        var ecrit = await context.EnregistrerAsync(new Operation(Auteur, "CalculerCalendrier"), arret);
        if (!ecrit.EstFait) throw new InvalidOperationException(ecrit.Refus[0].Message);
    }
}
