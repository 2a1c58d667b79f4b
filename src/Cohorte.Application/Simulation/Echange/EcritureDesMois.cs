using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Apprentissage;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes the months of a simulation; the lines of a payslip shared by several months are formatted once.</summary>
internal static class EcritureDesMois
{
    public static void Ecrire(TamponLoue vers, IReadOnlyList<MoisSimule> mois)
    {
        BulletinDePaie? ecrit = null;
        var (debut, longueur) = (0, 0);
        vers.Ajouter("\"mois\":["u8);
        for (var rang = 0; rang < mois.Count; rang++)
        {
            var (m, b) = (mois[rang], mois[rang].Bulletin);
            vers.Mois(rang == 0 ? "{\"mois\":"u8 : ",{\"mois\":"u8, m.Mois);
            vers.Nombre(",\"fraction\":"u8, m.Fraction);
            vers.Nombre(",\"age\":"u8, m.Age);
            vers.Nombre(",\"tauxSmic\":"u8, m.Plancher.TauxSmic.Fraction);
            if (m.Apprenti is { } apprenti) Apprenti(vers, apprenti);
            vers.Euros(",\"brut\":"u8, b.Brut);
            vers.Euros(",\"cotisationsSalariales\":"u8, b.CotisationsSalariales);
            vers.Euros(",\"net\":"u8, b.Net);
            vers.Euros(",\"cotisationsPatronales\":"u8, b.CotisationsPatronales);
            vers.Nombre(",\"coefficientReduction\":"u8, b.CoefficientReduction);
            vers.Euros(",\"reductionGenerale\":"u8, b.ReductionGenerale);
            vers.Euros(",\"cotisationsPatronalesNettes\":"u8, b.CotisationsPatronalesNettes);
            vers.Euros(",\"coutEmployeur\":"u8, b.CoutEmployeur);
            vers.Euros(",\"aides\":"u8, m.Aides);
            vers.Ajouter(",\"lignes\":"u8);
            if (ReferenceEquals(ecrit, b))
            {
                vers.Repeter(debut, longueur);
            }
            else
            {
                debut = vers.Ecrits.Length;
                FragmentsDeLigne.Ecrire(vers, b.Lignes);
                (longueur, ecrit) = (vers.Ecrits.Length - debut, b);
            }

            vers.Ajouter("}"u8);
        }

        vers.Ajouter("]"u8);
    }

    private static void Apprenti(TamponLoue vers, MoisDApprenti apprenti)
    {
        vers.Nombre(",\"anneeExecution\":"u8, apprenti.AnneeExecution);
        vers.Euros(",\"seuilExoneration\":"u8, apprenti.SeuilExoneration);
        if (apprenti.Segments.Count < 2) return;
        vers.Ajouter(",\"segments\":["u8);
        for (var rang = 0; rang < apprenti.Segments.Count; rang++)
        {
            var segment = apprenti.Segments[rang];
            vers.Nombre(rang == 0 ? "{\"anneeExecution\":"u8 : ",{\"anneeExecution\":"u8, segment.AnneeExecution);
            vers.Nombre(",\"jours\":"u8, segment.Jours);
            vers.Nombre(",\"tauxSmic\":"u8, segment.Plancher.TauxSmic.Fraction);
            vers.Ajouter("}"u8);
        }

        vers.Ajouter("]"u8);
    }
}
