using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Criteria of law: no blocking verdict on the path, nor on the contracts.</summary>
public static class CriteresConformite
{
    public static readonly Critere Parcours = new("PAR-CONFORMITE", "La loi ne s’oppose pas au parcours (durée, part de formation, organismes).", NatureCritere.Droit, c =>
        FaitsDuParcours(c.Faits, c.Aujourdhui) is { } faits
            ? Juger([("Parcours", faits, Verdicts(faits, c.Baremes, RegistreDesRegles.DuParcours))], c, "parcours")
            : new Constat(EtatCritere.NonEvalue, "Les dates ou les heures du parcours manquent.", "parcours"));

    public static readonly Critere Contrats = new("CON-CONFORMES", "La loi ne s’oppose à aucun contrat.", NatureCritere.Droit, c =>
    {
        var contrats = c.Faits.Contrats.Where(k => k.Etat != EtatContrat.Abandonne)
            .Select(k => (Nom: c.Faits.NomDe(k.PersonneId), Faits: FaitsEnregistres.Autour(k, c.Faits).Faits(k, c.Aujourdhui, c.Baremes)))
            .Select(k => (k.Nom, k.Faits, Verdicts(k.Faits, c.Baremes, RegistreDesRegles.DuContrat))).ToList();
        return contrats.Count == 0 ? new Constat(EtatCritere.NonEvalue, "Aucun contrat.", "contrats") : SansFaits(Juger(contrats, c, "contrats"));
    });

    /// <summary>The path as a contract would follow it; concluded on its first day while no contract is signed.</summary>
    public static FaitsDuContrat? FaitsDuParcours(FaitsAction faits, DateOnly aujourdhui) =>
        faits.ParcoursRetenu is { Debut: { } debut, Fin: { } fin, Modules.Count: > 0 } parcours
            ? new FaitsDuContrat
            {
                Dispositif = FaitsEnregistres.De(faits.Action.Dispositif),
                DateConclusion = faits.ContratsSignes.Select(k => k.DateConclusion).FirstOrDefault(d => d is not null) ?? (debut > aujourdhui ? aujourdhui : debut),
                DateDebut = debut,
                DateFin = fin,
                HeuresHebdomadaires = parcours.HeuresHebdomadaires,
                HeuresFormation = parcours.HeuresFormation,
                AccordDepassementDuree = Fait<string?>.Aucun,
                AccordDepassementFormation = Fait<string?>.Aucun,
                Organismes = FaitsEnregistres.DuParcours(faits).Select(FaitsEnregistres.Organisme).ToList() is { Count: > 0 } organismes ? organismes : null,
            }
            : null;

    /// <summary>The verdicts of some rules.</summary>
    public static IReadOnlyList<Verdict> Verdicts(FaitsDuContrat faits, Reglementation.Baremes baremes, IReadOnlyList<Regle<FaitsDuContrat>> regles)
    {
        var droit = new Droit(baremes);
        return [.. regles.Select(r => r.Verifier(faits, droit))];
    }

    /// <summary>Verdicts on contracts quote the pay and the age of persons: who does not see the whole action reads only which rules hold the gate.</summary>
    private static Constat SansFaits(Constat constat) => constat.Etat switch
    {
        EtatCritere.Manque => constat with { PreuveSansNoms = $"À revoir{Typo.DeuxPoints}{Typo.Liste([.. constat.Bloquantes.Select(b => b.Regle)])}." },
        EtatCritere.NonEvalue => constat with { PreuveSansNoms = "Des faits manquent pour juger tous les contrats." },
        _ => constat,
    };

    private static Constat Juger(IReadOnlyList<(string Nom, FaitsDuContrat Faits, IReadOnlyList<Verdict> Verdicts)> objets, ContexteCritere contexte, string lien)
    {
        var verdicts = objets.SelectMany(o => o.Verdicts.Where(v => v.Gravite == Gravite.Bloquant).Select(v => (o.Nom, o.Faits, Verdict: v))).ToList();
        var bloquants = verdicts.Where(v => v.Verdict.Resultat == ResultatRegle.NonConforme).ToList();
        if (bloquants.Count > 0)
        {
            var droit = new Droit(contexte.Baremes);
            var parRegle = bloquants.GroupBy(v => v.Verdict.Code).Select(g => new ReglesBloquantes(g.Key, g.First().Verdict.Message)
            {
                Fondements = [.. g.Select(v => PorteeDesBasesLegales.Levant(g.Key, v.Faits, contexte.Faits.BasesLegales, droit))],
            }).ToList();
            return new Constat(EtatCritere.Manque, string.Join(" ", parRegle.Select(r => $"{r.Regle}{Typo.DeuxPoints}{r.Message}")), lien) { Bloquantes = parRegle };
        }

        var reste = verdicts.Where(v => v.Verdict.Resultat == ResultatRegle.Indetermine).ToList();
        var essentiels = reste.Where(v => RegistreDesRegles.Essentielles.Contains(v.Verdict.Code)).Select(v => $"{v.Verdict.Code}{Typo.DeuxPoints}{v.Verdict.Message}").Distinct().ToList();
        if (essentiels.Count > 0) return new Constat(EtatCritere.NonEvalue, string.Join(" ", essentiels), lien);
        var jugees = verdicts.Where(v => v.Verdict.Resultat == ResultatRegle.Conforme).Select(v => v.Verdict.Code).Distinct().ToList();
        var preuve = objets.Count == 1 ? $"{Ecriture.Compte(jugees.Count, "règle gardée", "règles gardées")} ({string.Join(", ", jugees)})." : $"{Ecriture.Compte(objets.Count, "contrat jugé", "contrats jugés")}, {Ecriture.Compte(jugees.Count, "règle gardée", "règles gardées")}.";
        var aVerifier = reste.Select(v => v.Verdict.Intitule).Distinct().ToList();
        return new Constat(EtatCritere.Rempli, aVerifier.Count == 0 ? preuve : $"{preuve} À vérifier hors du produit, faute de faits{Typo.DeuxPoints}{Typo.Liste(aVerifier)}.", lien);
    }
}
