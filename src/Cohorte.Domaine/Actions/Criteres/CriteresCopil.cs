using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>The steering committee, from the start and all along.</summary>
public static class CriteresCopil
{
    private const int MembresAttendus = 3;

    /// <summary>A meeting within these days before the end of the contracts, or later, is the one « at the end ».</summary>
    private const int JoursDeLaFin = 31;

    public static readonly Critere Constitue = new("COP-CONSTITUE", "Le COPIL est constitué, avec au moins trois membres dont un employeur et l’OPCO.", NatureCritere.Organisation, c =>
    {
        var membres = c.Faits.MembresCopil.Where(m => m.QuitteLe is null).ToList();
        var complet = membres.Count >= MembresAttendus
            && membres.Any(m => m.Qualite == QualiteMembre.Employeur)
            && membres.Any(m => m.Qualite == QualiteMembre.Opco);
        return Constat.Selon(
            complet && c.Faits.Action.CopilConstitueLe is not null,
            $"{(c.Faits.Action.CopilConstitueLe is { } le ? $"Constitué le {Ecriture.DateCourte(le)}" : "Date de constitution à noter")}, {Ecriture.Compte(membres.Count, "membre")}.",
            "copil");
    });

    public static readonly Critere Cadence = new("COP-CADENCE", "Le COPIL s’est réuni régulièrement, et une fois à la fin.", NatureCritere.Organisation, c =>
    {
        var retards = Retards(c.Faits, c.Aujourdhui);
        return Constat.Selon(
            retards.Count == 0 && Tenues(c.Faits).Count > 0,
            Tenues(c.Faits).Count == 0 ? "Aucune réunion tenue."
                : retards.Count == 0 ? $"{Ecriture.Compte(Tenues(c.Faits).Count, "réunion tenue", "réunions tenues")}, sans écart trop long."
                : Typo.Liste(retards) + ".",
            "copil");
    });

    /// <summary>Gaps too long between meetings, and the missing last one, as sentences.</summary>
    public static IReadOnlyList<string> Retards(FaitsAction faits, DateOnly aujourdhui)
    {
        var dates = Tenues(faits);
        if (dates.Count == 0) return [];
        var debut = faits.ContratsTenus.Select(k => (DateOnly?)k.DateDebut).Min() ?? faits.Action.DebutSouhaite;
        var fin = faits.ContratsTenus.Select(k => (DateOnly?)CriteresSuivi.FinReelle(k)).Max() ?? faits.Action.FinSouhaitee;
        var retards = dates.Zip(dates.Skip(1))
            .Where(p => p.Second.DayNumber - p.First.DayNumber > Maximum(faits, p.Second, debut))
            .Select(p => $"{p.Second.DayNumber - p.First.DayNumber} jours entre le {Ecriture.DateCourte(p.First)} et le {Ecriture.DateCourte(p.Second)}")
            .ToList();
        if (fin is { } terme && terme < aujourdhui)
        {
            if (!dates.Any(d => d >= terme.AddDays(-JoursDeLaFin))) retards.Add("aucune réunion à la fin des contrats");
        }
        else if (aujourdhui.DayNumber - dates[^1].DayNumber is var silence && silence > Maximum(faits, aujourdhui, debut))
        {
            retards.Add($"{silence} jours sans réunion depuis le {Ecriture.DateCourte(dates[^1])}");
        }

        return retards;
    }

    private static int Maximum(FaitsAction faits, DateOnly seconde, DateOnly? debut) =>
        debut is null || seconde < debut ? faits.Action.CadenceCopilAvant : faits.Action.CadenceCopilPendant;

    private static List<DateOnly> Tenues(FaitsAction faits) =>
        [.. faits.Reunions.Where(r => r.Etat is EtatReunion.Tenue or EtatReunion.Approuvee).Select(r => r.Le).Order()];
}
