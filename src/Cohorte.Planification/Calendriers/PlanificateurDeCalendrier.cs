using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>Calendars by CP-SAT: weeks then half-days, one worker, fixed seed, deterministic time.</summary>
/// <param name="horloge">Clock of the hard stop; the real one unless a test says otherwise.</param>
public sealed class PlanificateurDeCalendrier(TimeProvider? horloge = null) : IPlanificateurDeCalendrier
{
    /// <inheritdoc />
    public ResultatCalendrier Planifier(ProblemeCalendrier probleme, ReglesDuContrat regles, BudgetDeCalcul budget, IProgress<AvancementDuCalcul>? suivi, CancellationToken arret)
    {
        var motifs = ControlesStatiques.Controler(probleme, regles);
        if (motifs.Any(m => m.Bloquant)) return ResultatCalendrier.Sans(StatutDeCalcul.Refuse, motifs);
        var temps = new TempsDeCalcul(budget, arret, horloge);
        return Resoudre(probleme, new Trame(probleme), null, temps, motifs, suivi, s => NotationDeCalendrier.Noter(probleme, s));
    }

    /// <inheritdoc />
    public ResultatCalendrier Reparer(ProblemeCalendrier probleme, DemandeReparation demande, BudgetDeCalcul budget, IProgress<AvancementDuCalcul>? suivi, CancellationToken arret)
    {
        var change = demande.Appliquer(probleme);
        var trame = new Trame(change, demande);
        var temps = new TempsDeCalcul(budget, arret, horloge);
        return Resoudre(change, trame, new Gel(trame, demande), temps, [], suivi, s => NotationDeCalendrier.Noter(change, s, demande));
    }

    private static ResultatCalendrier Resoudre(
        ProblemeCalendrier probleme, Trame trame, Gel? gel, TempsDeCalcul temps, IReadOnlyList<Constat> motifs,
        IProgress<AvancementDuCalcul>? suivi, Func<IReadOnlyList<Seance>, IReadOnlyList<LigneDePoints>> noter)
    {
        var recherche = new Recherche(trame, gel, temps, suivi);
        var trouvee = recherche.Chercher();
        switch (trouvee.Issue)
        {
            case Issue.Impossible:
                suivi?.Report(new(null, null, "recherche de ce qui empêche tout calendrier"));
                var explication = new Explication(trame.Reparation, gel, temps).Expliquer(probleme);
                if (!explication.Reduit) motifs = [.. motifs, new Constat("conflitNonReduit", "Règles incompatibles\u00A0: liste non réduite, budget épuisé.", Bloquant: false)];
                return ResultatCalendrier.Sans(StatutDeCalcul.Impossible, motifs) with { ConflitMinimal = explication.Conflit, Relaxations = explication.Relaxations };
            case Issue.Inconnue:
                return ResultatCalendrier.Sans(StatutDeCalcul.NonTrouve, motifs) with { Borne = trouvee.Borne };
            default:
                var voulues = Seances(trame, recherche, trouvee.Plan!);

                // The hard stop may come before the last plan is laid again: one that was laid earlier is then the answer, without proof.
                if ((voulues ?? (recherche.Valide is { } valide ? Seances(trame, recherche, valide) : null)) is not { } seances)
                {
                    return ResultatCalendrier.Sans(StatutDeCalcul.NonTrouve, motifs) with { Borne = trouvee.Borne };
                }

                var lignes = noter(seances);
                var total = NotationDeCalendrier.Total(lignes);
                var optimal = trouvee.Issue == Issue.Prouvee && voulues is not null;
                return new(optimal ? StatutDeCalcul.Optimal : StatutDeCalcul.Realisable, total, optimal ? total : Math.Min(total, trouvee.Borne), lignes, seances, motifs, [], []);
        }
    }

    private static List<Seance>? Seances(Trame trame, Recherche recherche, PlanDeSemaines plan)
    {
        var seances = new List<Seance>();
        for (var s = 0; s < trame.Semaines; s++)
        {
            if (recherche.Etaler(plan, s) is not { } poses) return null;
            seances.AddRange(poses.Select(p => new Seance(
                trame.Groupes[p.Groupe].Groupe.Id, trame.Probleme.Modules[p.Module].Id, trame.Jour(s, p.Rang / 2), (DemiJournee)(p.Rang % 2))));
        }

        seances.Sort();
        return seances;
    }
}
