using System.Globalization;
using Cohorte.Domaine.Affectations;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The form by which a candidate's wishes are ranked, the same for the adviser and for the personal link. Ranks go from 1 over the posts that can be chosen today, and no other.</summary>
/// <param name="Postes">Posts that can be chosen.</param>
/// <param name="Rangs">Rank of each post, as typed.</param>
/// <param name="Version">Version seen.</param>
public sealed record FormulaireDeVoeux(IReadOnlyList<string> Postes, IReadOnlyDictionary<string, string?> Rangs, string Version)
{
    /// <summary>Prefix of the fields.</summary>
    public const string Champ = "Rangs";

    /// <summary>Posts wished that can be chosen no more: said, never dropped in silence.</summary>
    public IReadOnlyList<string> Retires { get; private init; } = [];

    /// <summary>Wishes that somebody else kept meanwhile, in order; <c>null</c> without a conflict.</summary>
    public IReadOnlyList<string>? EntreTemps { get; private init; }

    /// <summary>Ranks that can be given.</summary>
    public IEnumerable<int> Choix => Enumerable.Range(1, Postes.Count);

    /// <summary>The form before anything is typed.</summary>
    /// <param name="postes">Posts that can be chosen.</param>
    /// <param name="voeux">Wishes kept, in order.</param>
    /// <param name="note">What holds them, or <c>null</c>.</param>
    public static FormulaireDeVoeux Vierge(IReadOnlyList<string> postes, IReadOnlyList<string> voeux, VoeuxDuCandidat? note) =>
        new(postes, Numeroter(voeux.Where(postes.Contains)), VersionDe(note)) { Retires = [.. voeux.Where(v => !postes.Contains(v))] };

    /// <summary>The form as typed; when a post ranked can be chosen no more, the others are ranked again in the same order.</summary>
    /// <param name="postes">Posts that can be chosen.</param>
    /// <param name="rangs">Rank of each post, as typed.</param>
    /// <param name="version">Version seen.</param>
    public static FormulaireDeVoeux Saisi(IReadOnlyList<string> postes, IReadOnlyDictionary<string, string?> rangs, string? version)
    {
        var retires = rangs.Where(r => !string.IsNullOrWhiteSpace(r.Value) && Guid.TryParse(r.Key, out _) && !postes.Contains(r.Key)).Select(r => r.Key).ToList();
        var restants = rangs.Where(r => postes.Contains(r.Key) && int.TryParse(r.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)).OrderBy(r => int.Parse(r.Value!, CultureInfo.InvariantCulture)).Select(r => r.Key);
        return new(postes, retires.Count == 0 ? rangs : Numeroter(restants), version ?? "") { Retires = retires };
    }

    /// <summary>Reads the ranks, each fault at its field.</summary>
    public IReadOnlyDictionary<Guid, int> Lire(LectureDeSaisie lecture)
    {
        var lus = new Dictionary<Guid, int>();
        if (Retires.Count > 0)
        {
            lecture.Signaler(Champ, "Une place choisie n’est plus proposée. Vérifiez l’ordre parmi les postes de l’action, puis enregistrez.");
            return lus;
        }

        foreach (var (poste, saisi) in Rangs)
        {
            if (lecture.Entier(saisi, $"{Champ}[{poste}]", 1, Math.Max(1, Postes.Count)) is not { } rang) continue;
            if (Guid.TryParse(poste, out var cle)) lus[cle] = rang;
            else lecture.Signaler(Champ, "Choisissez des postes de l’action.");
        }

        return lus;
    }

    /// <summary>The same after a conflict: what was typed stays, what somebody else kept is shown beside, and the next sending passes.</summary>
    public FormulaireDeVoeux Revoir(VoeuxDuCandidat? note) => this with { Version = VersionDe(note), EntreTemps = [.. note?.Postes.Select(p => p.ToString()) ?? []] };

    private static string VersionDe(VoeuxDuCandidat? note) => (note?.Version ?? Guid.Empty).ToString();

    private static Dictionary<string, string?> Numeroter(IEnumerable<string> postes) =>
        postes.Select((p, r) => (p, r + 1)).ToDictionary(x => x.p, x => (string?)x.Item2.ToString(CultureInfo.InvariantCulture));
}
