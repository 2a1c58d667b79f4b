using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Reglementation.ReglesOpco;

/// <summary>The law as an OPCO applies it: its published versions stand from their day on, before them the fallback of the law.</summary>
public static class BaremesDeLOpco
{
    private const string MarqueSourcee = "S";
    private const string MarqueHypothese = "H";

    /// <summary>Composes the barèmes of an OPCO. Of two versions of the same day, the higher number wins.</summary>
    /// <param name="loi">The barèmes as loaded.</param>
    /// <param name="versions">The versions that count, in any order: the published ones, and the draft whose impact is looked at.</param>
    public static Baremes Composer(Baremes loi, IEnumerable<RegleOpco> versions)
    {
        var parCode = versions.ToLookup(v => v.Parametre, StringComparer.Ordinal);
        return new Baremes(
            loi.Nombres.Select(p => p.Proprietaire == Proprietaire.Opco && parCode.Contains(p.Code) ? p with { Valeurs = Superposer(p, parCode[p.Code]) } : p),
            loi.Etats)
        {
            Loi = loi,
        };
    }

    /// <summary>Whether a value of the OPCO cites no decision.</summary>
    public static bool EstHypothese(SourceJuridique source) => source.Marque == MarqueHypothese;

    private static List<ValeurDatee<decimal>> Superposer(ParametreLegal<decimal> parametre, IEnumerable<RegleOpco> versions)
    {
        var suite = versions.GroupBy(v => v.Depuis).OrderBy(g => g.Key).Select(g => g.MaxBy(v => v.Numero)!).ToList();
        var premiere = suite[0].Depuis;
        var valeurs = parametre.Valeurs.Where(v => v.Depuis < premiere)
            .Select(v => v.Jusquau is { } fin && fin < premiere ? v : v with { Jusquau = premiere.AddDays(-1) }).ToList();
        for (var rang = 0; rang < suite.Count; rang++)
        {
            var version = suite[rang];
            valeurs.Add(new ValeurDatee<decimal>(version.Depuis, rang + 1 < suite.Count ? suite[rang + 1].Depuis.AddDays(-1) : null, version.Valeur, Source(version), version.Motif));
        }

        return valeurs;
    }

    private static SourceJuridique Source(RegleOpco version) => new(
        version.Source ?? "Hypothèse, sans décision citée",
        $"{version.Proprietaire}, version {version.Numero}{(version.PublieeLe is { } le ? $" publiée le {Ecriture.DateCourte(le)}" : "")}",
        null,
        version.EstHypothese ? MarqueHypothese : MarqueSourcee);
}
