using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite;

/// <summary>The conformity sheet of a contract: every verdict in the order of the codes, the region that the law admits, the smallest repairs, and the law used beyond the day it was verified.</summary>
public sealed record FeuilleDeConformite
{
    /// <summary>Day of conclusion, whose law applies.</summary>
    public DateOnly? DateReference { get; init; }

    /// <summary>The verdicts.</summary>
    public required IReadOnlyList<Verdict> Verdicts { get; init; }

    /// <summary>No rule is broken: no <see cref="ResultatRegle.NonConforme"/>.</summary>
    public bool EstConforme => Verdicts.All(v => v.Resultat != ResultatRegle.NonConforme);

    /// <summary>No blocking rule lacks a fact.</summary>
    public bool EstComplete => Verdicts.All(v => v.Gravite != Gravite.Bloquant || v.Resultat != ResultatRegle.Indetermine);

    /// <summary>What the law would admit around this contract.</summary>
    public RegionAdmissible? Region { get; init; }

    /// <summary>Changes of at most two inputs that leave no blocking verdict.</summary>
    public IReadOnlyList<Combinaison> Combinaisons { get; init; } = [];

    /// <summary>Sentences: parameters used past the day until which they were verified, or marked as unsure.</summary>
    public IReadOnlyList<string> Hypotheses { get; init; } = [];

    /// <summary>Judges a contract by every rule whose inputs are in the exchange format.</summary>
    public static FeuilleDeConformite De(FaitsDuContrat faits, Droit droit)
    {
        var verdicts = Juger(faits, droit);
        return new FeuilleDeConformite
        {
            DateReference = faits.DateConclusion,
            Verdicts = verdicts,
            Region = RegionAdmissible.De(faits, droit),
            Combinaisons = Conformite.Combinaisons.De(RegistreDesRegles.DuContrat, faits, droit),
            Hypotheses = HypothesesDe(verdicts, faits, droit),
        };
    }

    /// <summary>The verdicts alone, with their explanation and corrections.</summary>
    public static IReadOnlyList<Verdict> Juger(FaitsDuContrat faits, Droit droit)
    {
        var regles = RegistreDesRegles.DuContrat;
        var verdicts = new Verdict[regles.Count];
        for (var rang = 0; rang < verdicts.Length; rang++) verdicts[rang] = regles[rang].Verifier(faits, droit);
        return verdicts;
    }

    private static IReadOnlyList<string> HypothesesDe(IReadOnlyList<Verdict> verdicts, FaitsDuContrat faits, Droit droit)
    {
        if ((droit.AutreDate ?? faits.DateConclusion) is not { } jour) return [];
        var jugees = verdicts.Where(v => v.Resultat is not (ResultatRegle.NonApplicable or ResultatRegle.Indetermine)).Select(v => v.Code).ToHashSet(StringComparer.Ordinal);
        var codes = RegistreDesRegles.DuContrat.Where(r => jugees.Contains(r.Code)).SelectMany(r => r.Fiche.Parametres).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. codes.Select(code => droit.Baremes.Fraicheur(code)).Where(p => p.VerifieJusquau < jour)
            .Select(p => $"{p.Intitule}{Typo.DeuxPoints}vérifié jusqu’au {Ecriture.DateCourte(p.VerifieJusquau!.Value)}, appliqué au {Ecriture.DateCourte(jour)} sans vérification plus récente.")];
    }
}
