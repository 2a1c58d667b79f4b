using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Conformite;

/// <summary>The rules on the life of a contract, on its deposit and on an immersion, judged from what is recorded; what is not recorded is named by the verdicts.</summary>
public static class VerdictsEnregistres
{
    private static readonly HashSet<string> Depots = new(StringComparer.Ordinal) { "DEC-02", "DEC-03", "DEP-03", "DOC" };

    /// <summary>Every rule on the life of a contract.</summary>
    public static IReadOnlyList<Verdict> DuContrat(Contrat contrat, FaitsEnregistres autour, Droit droit, DateOnly aujourdhui) =>
        Juger(RegistreDesRegles.DeLExecution, FaitsDExecution.De(contrat, autour, aujourdhui), droit);

    /// <summary>The rules on the file of a deposit.</summary>
    public static IReadOnlyList<Verdict> DuDepot(Contrat contrat, FaitsEnregistres autour, Droit droit, DateOnly aujourdhui) =>
        Juger([.. RegistreDesRegles.DeLExecution.Where(r => Depots.Contains(r.Code))], FaitsDExecution.De(contrat, autour, aujourdhui), droit);

    /// <summary>Every rule of an immersion, among those of the same person at the same host.</summary>
    public static IReadOnlyList<Verdict> DeLImmersion(Pmsmp immersion, IEnumerable<Pmsmp> autres, Personne? personne, bool estAccompagnee, Droit droit, DateOnly aujourdhui) =>
        Juger(RegistreDesRegles.DeLImmersion, FaitsDImmersion.De(immersion, autres, personne?.DateNaissance, aujourdhui) is var faits && faits.EstAccompagnee is null && estAccompagnee ? faits with { EstAccompagnee = true } : faits, droit);

    private static IReadOnlyList<Verdict> Juger<TFaits>(IReadOnlyList<Regle<TFaits>> regles, TFaits faits, Droit droit) where TFaits : class => [.. regles.Select(r => r.Verifier(faits, droit))];
}
