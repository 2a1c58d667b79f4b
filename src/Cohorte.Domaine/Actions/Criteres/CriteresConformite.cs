using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Criteria of law: no blocking verdict on the path, nor on the contracts.</summary>
public static class CriteresConformite
{
    public static readonly Critere Parcours = new("PAR-CONFORMITE", "La loi ne s’oppose pas au parcours (durée, part de formation).", NatureCritere.Droit, c =>
        FaitsDuParcours(c.Faits, c.Aujourdhui) is { } faits
            ? Juger([("Parcours", faits)], c, "parcours")
            : new Constat(EtatCritere.NonEvalue, "Les dates ou les heures du parcours manquent.", "parcours"));

    public static readonly Critere Contrats = new("CON-CONFORMES", "La loi ne s’oppose à aucun contrat (durée, part de formation).", NatureCritere.Droit, c =>
    {
        var contrats = c.Faits.Contrats.Where(k => k.Etat != EtatContrat.Abandonne).Select(k => (c.Faits.NomDe(k.PersonneId), De(k, c.Aujourdhui))).ToList();
        return contrats.Count == 0 ? new Constat(EtatCritere.NonEvalue, "Aucun contrat.", "contrats") : Juger(contrats, c, "contrats");
    });

    /// <summary>The path as a contract would follow it; concluded on its first day while no contract is signed.</summary>
    public static FaitsDuContrat? FaitsDuParcours(FaitsAction faits, DateOnly aujourdhui) =>
        faits.ParcoursRetenu is { Debut: { } debut, Fin: { } fin, Modules.Count: > 0 } parcours
            ? new FaitsDuContrat
            {
                DateConclusion = faits.ContratsSignes.Select(k => k.DateConclusion).FirstOrDefault(d => d is not null) ?? (debut > aujourdhui ? aujourdhui : debut),
                DateDebut = debut,
                DateFin = fin,
                HeuresHebdomadaires = parcours.HeuresHebdomadaires,
                HeuresFormation = parcours.HeuresFormation,
            }
            : null;

    /// <summary>A contract as the rules see it.</summary>
    public static FaitsDuContrat De(Contrat contrat, DateOnly aujourdhui) => new()
    {
        DateConclusion = contrat.DateConclusion ?? aujourdhui,
        DateDebut = contrat.DateDebut,
        DateFin = contrat.DateFin,
        HeuresHebdomadaires = contrat.HeuresHebdomadaires,
        HeuresFormation = contrat.HeuresFormation,
    };

    /// <summary>The verdicts of a contract that this version of the product gives.</summary>
    public static IReadOnlyList<Verdict> Verdicts(FaitsDuContrat faits, Reglementation.Baremes baremes) => [DUR_01.Verifier(faits, baremes), TRN_01.Verifier(faits, baremes)];

    private static Constat Juger(IReadOnlyList<(string Nom, FaitsDuContrat Faits)> contrats, ContexteCritere c, string lien)
    {
        var verdicts = contrats.SelectMany(k => Verdicts(k.Faits, c.Baremes).Select(v => (k.Nom, Verdict: v))).ToList();
        var bloquants = verdicts.Where(v => v.Verdict.Resultat == ResultatRegle.NonConforme).ToList();
        if (bloquants.Count > 0)
        {
            var parRegle = bloquants.GroupBy(v => v.Verdict.Code).Select(g => new ReglesBloquantes(g.Key, g.First().Verdict.Message)).ToList();
            return new Constat(EtatCritere.Manque, string.Join(" ", parRegle.Select(r => $"{r.Regle}{Typo.DeuxPoints}{r.Message}")), lien) { Bloquantes = parRegle };
        }

        var indetermines = verdicts.Where(v => v.Verdict.Resultat == ResultatRegle.Indetermine).Select(v => v.Verdict.Message).Distinct().ToList();
        if (indetermines.Count > 0) return new Constat(EtatCritere.NonEvalue, string.Join(" ", indetermines), lien);
        return contrats.Any(k => DUR_01.DepasseLOrdinaire(k.Faits.DateConclusion!.Value, k.Faits.DateDebut!.Value, k.Faits.DateFin!.Value, c.Baremes))
            ? new Constat(EtatCritere.NonEvalue, "Au-delà de la durée ordinaire, la condition de durée n’est pas évaluée.", lien)
            : new Constat(EtatCritere.Rempli, contrats.Count == 1 ? string.Join(" ", verdicts.Select(v => v.Verdict.Message)) : $"{Ecriture.Compte(contrats.Count, "contrat conforme", "contrats conformes")}.", lien);
    }
}
