using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Regroupements;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Reads a problem of grouping from the exchange format.</summary>
public static class LectureRegroupement
{
    private const double Etendue = 1_000_000;

    /// <summary>The problem, or everything that is wrong in the document.</summary>
    public static Resultat<ProblemeRegroupement> Probleme(ReadOnlyMemory<byte> utf8) => LectureJson.Lire(utf8, Probleme, ValidationRegroupement.Valider);

    private static ProblemeRegroupement Probleme(NoeudJson racine)
    {
        racine.Texte("id", "");
        racine.Texte("titre", "");
        var maximal = racine.Entier("effectifMaximal", 1, 100_000);
        return new(
            racine.Entier("effectifMinimal", 1, 100_000),
            maximal,
            racine.Entier("minutesMaximales", 0, 10_000),
            racine.Textes("metiers"),
            racine.Liste("besoins", b => new BesoinARegrouper(b.Texte("entreprise"), b.Texte("metier"), b.Nombre("x", -Etendue, Etendue), b.Nombre("y", -Etendue, Etendue), b.Entier("postes", 1, 100_000))),
            racine.Liste("sites", s => new SiteDeFormation(s.Texte("id"), s.Nombre("x", -Etendue, Etendue), s.Nombre("y", -Etendue, Etendue), s.Entier("effectifMaximal", 0, 100_000, maximal))));
    }
}
