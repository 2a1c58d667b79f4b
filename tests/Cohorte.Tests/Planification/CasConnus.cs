using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Tests.Planification;

/// <summary>The instances of reference, copied beside the tests.</summary>
internal static class CasConnus
{
    public static byte[] Octets(string nom) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Planification", "Cas", nom + ".json"));

    public static ProblemeCalendrier Calendrier(string nom) => LectureCalendrier.Probleme(Octets("calendrier-" + nom)).Valeur;

    public static MarcheIndexe Affectation(string nom) => new(LectureAffectation.Probleme(Octets("affectation-" + nom)).Valeur);
}
