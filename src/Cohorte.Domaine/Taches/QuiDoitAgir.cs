using Cohorte.Domaine.Actions;

namespace Cohorte.Domaine.Taches;

/// <summary>One pure function per aggregate, each in its file: who must act, since, until, why; the same truth on the board, on the personal lists and in the messages.</summary>
/// <remarks>No function takes today's date: a turn that a date brings says from which day it shows (<see cref="Tour.APartirDu"/>), so that a stored list is right every morning without being written again.</remarks>
public static partial class QuiDoitAgir
{
    private const string Conseiller = "Conseiller OPCO";
    private const string Gestionnaire = "Gestionnaire OPCO";

    /// <summary>Every turn of an action that shows on a day, the most pressing first.</summary>
    public static IReadOnlyList<Tour> Tous(FaitsAction faits, DateOnly aujourdhui, Delais delais) =>
    [
        .. Tous(faits, delais).Where(t => t.EstOuvert(aujourdhui))
            .OrderBy(t => t.Jusquau ?? DateOnly.MaxValue).ThenBy(t => t.Depuis ?? DateOnly.MaxValue).ThenBy(t => t.Objet, StringComparer.Ordinal).ThenBy(t => t.Cle, StringComparer.Ordinal),
    ];

    /// <summary>Every turn of an action, those of later days included. Once its steps are all over, an action still owes what comes after them: the surveys at 3 and 6 months, what its committee asked, the calls promised.</summary>
    public static IReadOnlyList<Tour> Tous(FaitsAction faits, Delais delais) => faits.Etapes.All(e => e.EstClose) ? [.. ApresLesEtapes(faits)] :
    [
        .. new[]
        {
            faits.Etapes.SelectMany(e => Sur(e, faits)),
            faits.Besoins.SelectMany(b => Sur(b, faits)),
            SurLeParcours(faits),
            faits.Engagements.SelectMany(e => Sur(e, faits)),
            faits.Candidatures.SelectMany(c => Sur(c, faits)),
            SurLesAvis(faits),
            faits.AffectationsSoumises.SelectMany(Sur),
            faits.CalendriersAAnnoncer.SelectMany(Sur),
            faits.Immersions.SelectMany(i => Sur(i, faits)),
            faits.Contrats.SelectMany(c => Sur(c, faits, delais)),
            faits.Depots.SelectMany(d => Sur(d, faits, delais)),
            SurLeSuivi(faits),
            faits.Reunions.SelectMany(r => Sur(r)),
            faits.Liens.SelectMany(l => Sur(l, faits)),
            ApresLesEtapes(faits),
        }.SelectMany(t => t),
    ];

    /// <summary>What outlives the steps.</summary>
    private static IEnumerable<Tour> ApresLesEtapes(FaitsAction faits) =>
    [
        .. faits.Contrats.SelectMany(c => SurLesSorties(c, faits)),
        .. faits.Reunions.SelectMany(r => r.ActionsASuivre.SelectMany(a => Sur(a, r))),
        .. faits.Rappels.SelectMany(e => Sur(e, faits)),
    ];

    /// <summary>Whether the firms and the persons are still being gathered: no contract is signed yet.</summary>
    private static bool SeConstitue(FaitsAction faits) => faits.ContratsTenus.Count == 0;
}
