using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>The letters of the planner, on screen and on paper: it reads without colour.</summary>
public static class LettresDuPlan
{
    private const int LongueurMax = 2;

    /// <summary>Letters of a provider, unique in the problem: « P », « AA » when two begin alike, else its rank.</summary>
    public static string Initiale(ProblemeCalendrier probleme, int rang)
    {
        var noms = probleme.Prestataires.Select(p => p.Nom.ToUpper(Ecriture.Francais)).ToList();
        for (var longueur = 1; longueur <= LongueurMax; longueur++)
        {
            var initiale = Debut(noms[rang], longueur);
            if (initiale.Length > 0 && noms.Count(n => Debut(n, longueur) == initiale) == 1) return initiale;
        }

        return (rang + 1).ToString(Ecriture.Francais);
    }

    /// <summary>Letter of a half-day.</summary>
    public static string De(ProblemeCalendrier probleme, VueDuPlan vue, CaseDuPlan ici) => ici.Nature switch
    {
        NatureDeCase.Evaluation => "★",
        NatureDeCase.Centre when vue == VueDuPlan.Prestataire => ici.Seances.Count > 1 ? $"C·{ici.Seances.Count}" : "C",
        NatureDeCase.Centre => "C·" + Initiale(probleme, ici.Prestataire!.Value),
        NatureDeCase.Entreprise => "E",
        NatureDeCase.Ferie => "F",
        NatureDeCase.Conges => "V",
        NatureDeCase.Fermeture => "X",
        NatureDeCase.PleineSaison => "!",
        NatureDeCase.PeriodeChargee => "e",
        NatureDeCase.Integration => "I",
        NatureDeCase.Libre => "–",
        _ => "",
    };

    private static string Debut(string nom, int longueur) => new([.. nom.Where(char.IsLetterOrDigit).Take(longueur)]);
}
