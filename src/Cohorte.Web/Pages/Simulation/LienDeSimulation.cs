using System.Globalization;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.WebUtilities;

namespace Cohorte.Web.Pages.Simulation;

/// <summary>The link that brings a simulation back: contract, employer and training only. Facts about the person never enter an address; they are asked again.</summary>
public static class LienDeSimulation
{
    private const int LongueurMaximale = 40;

    private static readonly (string Mot, Func<SimulationSaisie, string?> Lire, Action<SimulationSaisie, string> Ecrire)[] Textes =
    [
        ("dispositif", s => s.Dispositif, (s, v) => s.Dispositif = v), ("nature", s => s.Nature, (s, v) => s.Nature = v), ("heures", s => s.HeuresHebdomadaires, (s, v) => s.HeuresHebdomadaires = v),
        ("formation", s => s.HeuresFormation, (s, v) => s.HeuresFormation = v), ("prix", s => s.CoutHoraire, (s, v) => s.CoutHoraire = v), ("finalite", s => s.Finalite, (s, v) => s.Finalite = v),
        ("salaire", s => s.SalairePropose, (s, v) => s.SalairePropose = v), ("minimum", s => s.MinimumConventionnel, (s, v) => s.MinimumConventionnel = v),
        ("effectif", s => s.Effectif, (s, v) => s.Effectif = v), ("regime", s => s.Regime, (s, v) => s.Regime = v), ("atmp", s => s.TauxAtMp, (s, v) => s.TauxAtMp = v), ("idcc", s => s.Idcc, (s, v) => s.Idcc = v),
        ("mutuelle", s => s.Mutuelle, (s, v) => s.Mutuelle = v), ("partMutuelle", s => s.PartMutuelle, (s, v) => s.PartMutuelle = v), ("mobilite", s => s.VersementMobilite, (s, v) => s.VersementMobilite = v),
        ("sst", s => s.SanteAuTravail, (s, v) => s.SanteAuTravail = v), ("decalage", s => s.Decalage, (s, v) => s.Decalage = v), ("autreSalaire", s => s.AutreSalaire, (s, v) => s.AutreSalaire = v),
    ];

    private static readonly (string Mot, Func<SimulationSaisie, bool> Lire, Action<SimulationSaisie> Cocher)[] Cases =
    [
        ("accordFormation", s => s.AccordFormation, s => s.AccordFormation = true), ("accordDuree", s => s.AccordDuree, s => s.AccordDuree = true), ("accordOpco", s => s.AccordOpco, s => s.AccordOpco = true),
        ("atmpSuppose", s => s.AtMpSuppose, s => s.AtMpSuppose = true), ("geiq", s => s.Geiq, s => s.Geiq = true), ("alsaceMoselle", s => s.AlsaceMoselle, s => s.AlsaceMoselle = true),
        ("sansTaxe", s => s.SansTaxeApprentissage, s => s.SansTaxeApprentissage = true), ("quota", s => s.QuotaAtteint, s => s.QuotaAtteint = true),
    ];

    private static readonly (string Mot, Func<SimulationSaisie, DateSaisie> Lire, Action<SimulationSaisie, DateSaisie> Ecrire)[] Dates =
    [
        ("signature", s => s.Conclusion, (s, v) => s.Conclusion = v), ("debut", s => s.Debut, (s, v) => s.Debut = v), ("fin", s => s.Fin, (s, v) => s.Fin = v),
    ];

    /// <summary>The address.</summary>
    public static string Ecrire(SimulationSaisie saisie)
    {
        var parametres = Dates.Where(d => d.Lire(saisie).TryLire(out _)).Select(d => (d.Mot, (string?)Iso(d.Lire(saisie))))
            .Concat(Textes.Select(t => (t.Mot, t.Lire(saisie)))).Concat(Cases.Where(c => c.Lire(saisie)).Select(c => (c.Mot, (string?)"oui")))
            .Where(p => !string.IsNullOrWhiteSpace(p.Item2) && p.Item2.Length <= LongueurMaximale);
        return QueryHelpers.AddQueryString("/simulateur", parametres.Select(p => KeyValuePair.Create(p.Item1, p.Item2)));
    }

    /// <summary>The answers that an address brings; unknown words are ignored, a wrong value shows at its question once computed.</summary>
    public static bool Lire(IQueryCollection adresse, SimulationSaisie saisie)
    {
        var lus = 0;
        foreach (var (mot, _, ecrire) in Textes)
        {
            if (Valeur(adresse, mot) is { } valeur) { ecrire(saisie, valeur); lus++; }
        }

        foreach (var (mot, _, cocher) in Cases)
        {
            if (Valeur(adresse, mot) is "oui") { cocher(saisie); lus++; }
        }

        foreach (var (mot, _, ecrire) in Dates)
        {
            if (Valeur(adresse, mot) is not { } valeur) continue;
            ecrire(saisie, DateOnly.TryParseExact(valeur, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? DateSaisie.De(date) : new DateSaisie { Jour = valeur });
            lus++;
        }

        return lus > 0;
    }

    private static string? Valeur(IQueryCollection adresse, string mot) => adresse.TryGetValue(mot, out var valeurs) && valeurs is [{ Length: > 0 and <= LongueurMaximale } valeur] ? valeur : null;

    private static string Iso(DateSaisie saisie) => saisie.TryLire(out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
