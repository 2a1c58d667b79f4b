using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Reads a problem of assignment from the exchange format; a member that describes a person is unknown, hence refused.</summary>
public static class LectureAffectation
{
    /// <summary>The problem, or everything that is wrong in the document.</summary>
    public static Resultat<ProblemeAffectation> Probleme(ReadOnlyMemory<byte> utf8) => LectureJson.Lire(utf8, Probleme, ValidationAffectation.Valider);

    private static ProblemeAffectation Probleme(NoeudJson racine)
    {
        racine.Texte("id", "");
        racine.Texte("titre", "");
        return new(
            racine.Liste("candidats", c => new CandidatAAffecter(c.Texte("id"), c.Textes("voeux"))),
            racine.Liste("entreprises", e => new EntrepriseOffrante(e.Texte("id"), e.Entier("capacite", 0, 100_000), e.Entier("noteMinimale", 0, 1000, 0), Notes(e.Objet("notes")))),
            racine.Entier("tirage", int.MinValue, int.MaxValue, 0),
            racine.Liste("signes", s => new PaireSignee(s.Texte("candidat"), s.Texte("entreprise")), requise: false));
    }

    private static Dictionary<string, int> Notes(NoeudJson? notes)
    {
        var lues = new Dictionary<string, int>(StringComparer.Ordinal);
        if (notes is null || notes.Illisible) return lues;
        foreach (var (candidat, valeur) in notes.Tous())
        {
            if (notes.EntierDe(valeur, notes.Chemin(candidat), 0, 1000) is { } note) lues[candidat] = note;
        }

        return lues;
    }
}
