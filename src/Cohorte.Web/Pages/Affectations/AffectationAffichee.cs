using Cohorte.Application.Affectations;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Web.Pages.Affectations;

/// <summary>An assignment ready to show: the one computed from the facts of today, or one kept with its problem.</summary>
/// <param name="Lue">The assignment.</param>
/// <param name="Mots">Names and words.</param>
/// <param name="Fixes">Why the place of some people does not move.</param>
/// <param name="Marche">The facts of today, for the one computed from them.</param>
public sealed record AffectationAffichee(AffectationLue Lue, MotsDeLAffectation Mots, IReadOnlyDictionary<string, RaisonFixe> Fixes, MarcheDeLAction? Marche)
{
    /// <summary>Candidates, in the order of the page.</summary>
    public IEnumerable<string> Candidats => Lue.Marche.Probleme.Candidats.Select(c => c.Id);

    /// <summary>Posts, in the order of the page.</summary>
    public IReadOnlyList<EntrepriseOffrante> Postes => Lue.Marche.Probleme.Entreprises;

    /// <summary>Whether nobody has noted a wish or an opinion yet.</summary>
    public bool EstVide => Lue.Marche.Probleme.Candidats.All(c => c.Voeux.Count == 0) && Postes.All(p => p.Notes.Count == 0);

    /// <summary>The one computed from the facts of today.</summary>
    public static AffectationAffichee DuJour(MatiereDAffectation matiere, AffectationLue? lue = null)
    {
        var marche = new MarcheDeLAction(matiere.Faits);
        var fixes = matiere.Faits.Candidats.Where(c => c.Fixe is not null).ToDictionary(c => c.Id.ToString(), c => c.Fixe!.Value);
        return new(lue ?? AffectationLue.ParLaRegle(marche.Probleme), matiere.Mots, fixes, marche);
    }

    /// <summary>One that was submitted, read with what it answered.</summary>
    public static AffectationAffichee De(Domaine.Affectations.Affectation affectation, MotsDeLAffectation mots) => new(
        LecteurDAffectations.Lue(affectation),
        mots with { Echelle = affectation.Echelle },
        affectation.Places.Where(p => p.Fixe is not null).ToDictionary(p => p.CandidatureId.ToString(), p => p.Fixe!.Value),
        null);

    /// <summary>Class and letter of an opinion: a colour and a letter, or the mark.</summary>
    public (string Classe, string Lettre) Signe(string candidat, EntrepriseOffrante poste)
    {
        var note = Lue.Note(candidat, poste.Id);
        var classe = note switch { null => "sans", { } n when n < poste.NoteMinimale => "non", 1 when Mots.Echelle == EchelleDAvis.OuiPeutEtreNon => "peut-etre", _ => "oui" };
        if (Mots.Echelle == EchelleDAvis.NoteSurCent) return (classe, note is { } sur ? Ecriture.Nombre(sur) : "–");
        return (classe, classe switch { "sans" => "–", "non" => "N", "peut-etre" => "P", _ => "O" });
    }

    /// <summary>Opinion, wish and place in words, for the files and the ears.</summary>
    public string EnMots(string candidat, string poste)
    {
        var rang = Lue.RangDuVoeu(candidat, poste);
        var avis = Mots.Avis(Lue.Note(candidat, poste));
        return (rang is null ? avis : $"{avis}, {MotsDeLAffectation.Voeu(rang)}") + (Lue.PosteDe(candidat) == poste ? ", place proposée" : "");
    }

    /// <summary>What a candidate obtains, in words.</summary>
    public string Issue(string candidat)
    {
        if (Lue.PosteDe(candidat) is not { } poste) return EnReserve(candidat).Count > 0 ? "En réserve" : "Sans place";
        return Fixes.TryGetValue(candidat, out var fixe) ? fixe.Libelle() : MotsDeLAffectation.Voeu(Lue.RangDuVoeu(candidat, poste));
    }

    /// <summary>Posts whose reserve holds a candidate, and the rank there.</summary>
    public IReadOnlyList<(string Poste, int Rang)> EnReserve(string candidat) =>
        [.. Postes.Select(p => (p.Id, Reserve(p.Id).ToList().IndexOf(candidat) + 1)).Where(p => p.Item2 > 0)];

    /// <summary>Who to call in order if a place frees in a post.</summary>
    public IReadOnlyList<string> Reserve(string poste) => Lue.Resultat.Reserve.GetValueOrDefault(poste, []);
}
