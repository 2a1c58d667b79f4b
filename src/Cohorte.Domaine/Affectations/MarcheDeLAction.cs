using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>The problem of assignment that the facts of an action make: what was noted first, else what the proposals already say.</summary>
public sealed class MarcheDeLAction
{
    private readonly Dictionary<Id<Candidature>, VoeuxDuCandidat> _voeux;
    private readonly Dictionary<(Id<Candidature>, Id<Poste>), AvisSurCandidat> _avis;

    /// <summary>Builds it; the facts carry nothing else than what may enter.</summary>
    public MarcheDeLAction(FaitsDeLAffectation faits)
    {
        Faits = faits;
        _voeux = faits.Voeux.ToDictionary(v => v.CandidatureId);
        _avis = faits.Avis.ToDictionary(a => (a.CandidatureId, a.PosteId));
        Probleme = Construire();
    }

    /// <summary>The facts.</summary>
    public FaitsDeLAffectation Faits { get; }

    /// <summary>Wishes in order, opinions as marks, acquired places kept.</summary>
    public ProblemeAffectation Probleme { get; }

    /// <summary>Whether the firms give marks.</summary>
    public bool Grille => Faits.Reglages.Echelle == EchelleDAvis.NoteSurCent;

    /// <summary>Wishes of a candidate: those noted, else the post already proposed.</summary>
    public IReadOnlyList<Id<Poste>> Voeux(CandidatEnLice candidat)
    {
        if (_voeux.TryGetValue(candidat.Id, out var notes)) return [.. notes.Postes.Select(p => new Id<Poste>(p))];
        return candidat.Poste is { } propose ? [propose] : [];
    }

    /// <summary>Whether the wishes come from a proposal and were noted by nobody.</summary>
    public bool VoeuxRepris(CandidatEnLice candidat) => candidat.Poste is not null && !_voeux.ContainsKey(candidat.Id);

    /// <summary>Opinion on a candidate for a post: the one noted on the scale of the action, else the yes given to the proposal.</summary>
    public AvisRetenu? Avis(CandidatEnLice candidat, Id<Poste> poste)
    {
        var note = _avis.GetValueOrDefault((candidat.Id, poste));
        if (!Grille && note?.Avis is { } avis) return new(avis, null, false);
        if (Grille && note?.Note is { } sur) return new(null, sur, false);
        if (!candidat.Accord || candidat.Poste != poste) return null;
        return Grille ? new(null, Faits.Reglages.NoteMinimale, true) : new(AvisEntreprise.Oui, null, true);
    }

    private ProblemeAffectation Construire()
    {
        var offerts = Faits.Postes.Select(p => p.Id).ToHashSet();
        var fixes = Faits.Candidats.Where(c => c is { Fixe: not null, Poste: { } poste } && offerts.Contains(poste)).ToList();
        var minimum = Grille ? Faits.Reglages.NoteMinimale : AvisEnNotes.NoteMinimale;
        return new(
            [.. Faits.Candidats.Select(c => new CandidatAAffecter(c.Id.ToString(), [.. Voeux(c).Where(offerts.Contains).Select(p => p.ToString())]))],
            [.. Faits.Postes.Select(p => new EntrepriseOffrante(p.Id.ToString(), Math.Max(p.Places, fixes.Count(f => f.Poste == p.Id)), minimum, Notes(p.Id)))],
            Faits.Reglages.Tirage,
            [.. fixes.Select(f => new PaireSignee(f.Id.ToString(), f.Poste!.Value.ToString()))]);
    }

    private Dictionary<string, int> Notes(Id<Poste> poste)
    {
        var notes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var candidat in Faits.Candidats)
        {
            var avis = Avis(candidat, poste);
            if ((Grille ? avis?.Note : avis?.Avis?.Note()) is { } note) notes[candidat.Id.ToString()] = note;
        }

        return notes;
    }
}

/// <summary>An opinion or a mark, and whether it comes from a proposal.</summary>
/// <param name="Avis">Opinion.</param>
/// <param name="Note">Mark.</param>
/// <param name="Repris">Whether nobody noted it here: it comes from the proposal that the firm accepted.</param>
public sealed record AvisRetenu(AvisEntreprise? Avis, int? Note, bool Repris);
