using System.Globalization;
using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>The form of opinions on candidates, the same for the adviser, for the account of a firm and for its link. Only what was changed is read: an opinion left as it was shown cannot undo what somebody else noted meanwhile.</summary>
/// <typeparam name="TCle">What names an opinion: the candidacy when the post is known, else the post and the candidacy.</typeparam>
/// <param name="Grille">Whether marks are given.</param>
/// <param name="Avis">Opinions as typed.</param>
/// <param name="Vus">Opinions as they were shown; without one, what is typed is taken as it is.</param>
/// <param name="Versions">Version seen of each.</param>
public sealed record FormulaireDAvis<TCle>(bool Grille, IReadOnlyDictionary<string, string?> Avis, IReadOnlyDictionary<string, string?> Vus, IReadOnlyDictionary<string, string?> Versions)
    where TCle : struct, IParsable<TCle>
{
    /// <summary>Prefix of the fields.</summary>
    public const string Champ = "Avis";

    /// <summary>What somebody else noted meanwhile, by opinion, in words.</summary>
    public IReadOnlyDictionary<string, string> EntreTemps { get; private init; } = new Dictionary<string, string>();

    /// <summary>The form before anything is typed.</summary>
    /// <param name="grille">Whether marks are given.</param>
    /// <param name="notes">Opinions to show, and the version of what is stored.</param>
    public static FormulaireDAvis<TCle> Vierge(bool grille, IEnumerable<AvisAffiche<TCle>> notes)
    {
        var lus = notes.ToList();
        return new(grille, lus.ToDictionary(n => n.Cle.ToString()!, n => n.Valeur), Montres(lus), VersionsDe(lus));
    }

    /// <summary>Reads what was typed, each fault at its field.</summary>
    /// <param name="lecture">Where the faults go.</param>
    /// <param name="siInconnu">What is said of a key that names nothing.</param>
    public IReadOnlyDictionary<TCle, AvisLu> Lire(LectureDeSaisie lecture, string siInconnu)
    {
        var lus = new Dictionary<TCle, AvisLu>();
        foreach (var (cle, saisi) in Avis)
        {
            var champ = $"{Champ}[{cle}]";
            if (!TCle.TryParse(cle, null, out var lue))
            {
                lecture.Signaler(Champ, siInconnu);
                continue;
            }

            if (EstIntact(cle)) continue;
            var version = Guid.TryParse(Versions.GetValueOrDefault(cle), out var vue) ? vue : Guid.Empty;
            lus[lue] = Grille
                ? new(version, null, lecture.Entier(saisi, champ, 0, ReglagesDeLAffectation.NoteMaximale))
                : new(version, lecture.Choix<AvisEntreprise>(saisi, champ), null);
        }

        return lus;
    }

    /// <summary>The same after a conflict: what was changed here stays, the rest shows the new state, what somebody else noted is said, and the next sending passes.</summary>
    /// <param name="notes">Opinions to show now, and the version of what is stored.</param>
    public FormulaireDAvis<TCle> Revoir(IEnumerable<AvisAffiche<TCle>> notes)
    {
        var lus = notes.ToList();
        return this with
        {
            Avis = lus.ToDictionary(n => n.Cle.ToString()!, n => Avis.ContainsKey(n.Cle.ToString()!) && !EstIntact(n.Cle.ToString()!) ? Avis[n.Cle.ToString()!] : n.Valeur),
            Vus = Montres(lus),
            Versions = VersionsDe(lus),
            EntreTemps = lus.Where(n => VersionVue(n.Cle.ToString()!) != n.Version).ToDictionary(n => n.Cle.ToString()!, n => n.EnMots),
        };
    }

    /// <summary>What the form carries of an opinion beside its field: version, value shown, what was noted meanwhile.</summary>
    public (string Cle, string? Version, string? Vu, string? EntreTemps) Vu(string cle) =>
        (cle, Versions.GetValueOrDefault(cle), Vus.TryGetValue(cle, out var vu) ? vu ?? "" : null, EntreTemps.GetValueOrDefault(cle));

    private bool EstIntact(string cle) => Vus.TryGetValue(cle, out var vu) && (vu ?? "") == (Avis.GetValueOrDefault(cle)?.Trim() ?? "");

    private Guid VersionVue(string cle) => Guid.TryParse(Versions.GetValueOrDefault(cle), out var vue) ? vue : Guid.Empty;

    /// <summary>An opinion taken from a proposal is stored nowhere yet: sending it notes it.</summary>
    private static Dictionary<string, string?> Montres(IEnumerable<AvisAffiche<TCle>> notes) => notes.Where(n => n.Avis is not { Repris: true }).ToDictionary(n => n.Cle.ToString()!, n => n.Valeur);

    private static Dictionary<string, string?> VersionsDe(IEnumerable<AvisAffiche<TCle>> notes) => notes.ToDictionary(n => n.Cle.ToString()!, n => (string?)n.Version.ToString());
}

/// <summary>An opinion as a form shows it.</summary>
/// <param name="Cle">What names it.</param>
/// <param name="Avis">The opinion, or <c>null</c>.</param>
/// <param name="Version">Version of what is stored; empty when nothing is.</param>
public sealed record AvisAffiche<TCle>(TCle Cle, AvisRetenu? Avis, Guid Version)
    where TCle : struct
{
    /// <summary>Value of the field.</summary>
    public string? Valeur => Avis is null ? null : Avis.Note?.ToString(CultureInfo.InvariantCulture) ?? Avis.Avis?.ToString();

    /// <summary>« oui », « 72 sur 100 », « sans avis ».</summary>
    public string EnMots => Avis switch
    {
        { Note: { } note } => $"{Ecriture.Nombre(note)} sur 100",
        { Avis: { } avis } => avis.Libelle().ToLower(Ecriture.Francais),
        _ => "sans avis",
    };
}
