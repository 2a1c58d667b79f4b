using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Opco;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes a simulation in the exchange format, straight to UTF-8: no object between the simulation and its bytes, and what never changes is already bytes.</summary>
internal static class EcritureDeSimulation
{
    /// <summary>The answer for one contract.</summary>
    public static void Ecrire(TamponLoue vers, SimulationDeContrat simulation)
    {
        vers.Ajouter(simulation.Apprentissage is null ? "{"u8 : "{\"eligible\":true,"u8);
        EcritureDesMois.Ecrire(vers, simulation.Mois);
        Totaux(vers, simulation.Totaux);
        Aides(vers, simulation);
        if (simulation.Apprentissage is { } apprentissage) Financement(vers, apprentissage);
        else Opco(vers, simulation.Opco);
        Regularisations(vers, simulation.Regularisations);
        vers.Nombre(",\"presence\":{\"heures\":"u8, simulation.HeuresDePresence.Valeur);
        vers.EurosOuNul(",\"coutParHeure\":"u8, simulation.CoutParHeureDePresence);
        Constats(vers, "},\"hypotheses\":["u8, simulation.Hypotheses);
        Constats(vers, "],\"avertissements\":["u8, simulation.Avertissements);
        vers.Ajouter("]}"u8);
    }

    private static void Totaux(TamponLoue vers, TotauxDeSimulation t)
    {
        vers.Euros(",\"totaux\":{\"brut\":"u8, t.Brut);
        vers.Euros(",\"net\":"u8, t.Net);
        vers.Euros(",\"cotisationsSalariales\":"u8, t.CotisationsSalariales);
        vers.Euros(",\"cotisationsPatronales\":"u8, t.CotisationsPatronales);
        vers.Euros(",\"reductionGenerale\":"u8, t.ReductionGenerale);
        vers.Euros(",\"cotisationsPatronalesNettes\":"u8, t.CotisationsPatronalesNettes);
        vers.Euros(",\"coutEmployeur\":"u8, t.CoutEmployeur);
        vers.Euros(",\"aides\":"u8, t.Aides);
        vers.Euros(",\"coutApresAides\":"u8, t.CoutApresAides);
        vers.Euros(",\"regularisation\":"u8, t.Regularisation);
        vers.Ajouter("}"u8);
    }

    private static void Aides(TamponLoue vers, SimulationDeContrat simulation)
    {
        vers.Ajouter(",\"aides\":["u8);
        for (var rang = 0; rang < simulation.Aides.Count; rang++)
        {
            var aide = simulation.Aides[rang];
            vers.Texte(rang == 0 ? "{\"code\":"u8 : ",{\"code\":"u8, aide.Code);
            vers.Texte(",\"libelle\":"u8, aide.Libelle);
            vers.Euros(",\"montant\":"u8, aide.Montant);
            vers.Ajouter(",\"versements\":["u8);
            for (var n = 0; n < aide.Versements.Count; n++)
            {
                vers.Jour(n == 0 ? "{\"date\":"u8 : ",{\"date\":"u8, aide.Versements[n].Date);
                vers.Euros(",\"montant\":"u8, aide.Versements[n].Montant);
                vers.Ajouter("}"u8);
            }

            Source(vers, aide.Source);
            vers.Textes(",\"conditions\":"u8, aide.Conditions);
            vers.Ajouter("}"u8);
        }

        vers.Ajouter("]"u8);
    }

    private static void Source(TamponLoue vers, SourceJuridique source)
    {
        vers.Texte("],\"source\":{\"texte\":"u8, source.Texte);
        vers.Texte(",\"publication\":"u8, source.Publication);
        vers.Texte(",\"marque\":"u8, source.Marque);
        vers.Ajouter("}"u8);
    }

    private static void Opco(TamponLoue vers, PriseEnCharge? opco)
    {
        vers.Ajouter(",\"opco\":"u8);
        if (opco is null)
        {
            vers.Ajouter("null"u8);
            return;
        }

        vers.EurosOuNul("{\"coutPedagogique\":"u8, opco.CoutPedagogique);
        vers.Euros(",\"priseEnCharge\":"u8, opco.Montant);
        vers.EurosOuNul(",\"resteACharge\":"u8, opco.ResteACharge);
        vers.Euros(",\"tutorat\":"u8, opco.Tutorat);
        vers.EurosOuNul(",\"majoration\":"u8, opco.Majoration);
        vers.Ajouter(opco.EstHypothese ? ",\"hypothese\":true"u8 : ",\"hypothese\":false"u8);
        vers.Textes(",\"regles\":"u8, opco.Regles);
        vers.Ajouter("}"u8);
    }

    private static void Financement(TamponLoue vers, FinancementDeLApprentissage financement)
    {
        vers.Ajouter(",\"opco\":{\"verseAuCfa\":true,\"coutPedagogique\":null,\"priseEnCharge\":null"u8);
        vers.Euros(",\"participationEmployeur\":"u8, financement.ParticipationEmployeur);
        vers.Euros(",\"resteACharge\":"u8, financement.ParticipationEmployeur);
        vers.Euros(",\"tutorat\":"u8, financement.Maitre);
        vers.Ajouter(",\"majoration\":null,\"hypothese\":true"u8);
        vers.Textes(",\"regles\":"u8, financement.Regles);
        vers.Ajouter("}"u8);
    }

    private static void Regularisations(TamponLoue vers, IReadOnlyList<Regularisation> regularisations)
    {
        vers.Ajouter(",\"regularisations\":["u8);
        for (var rang = 0; rang < regularisations.Count; rang++)
        {
            var r = regularisations[rang];
            vers.Mois(rang == 0 ? "{\"du\":"u8 : ",{\"du\":"u8, r.Du);
            vers.Mois(",\"au\":"u8, r.Au);
            vers.Nombre(",\"coefficient\":"u8, r.Coefficient);
            vers.Euros(",\"reduction\":"u8, r.Reduction);
            vers.Euros(",\"sommeDesMois\":"u8, r.SommeDesMois);
            vers.Euros(",\"ecart\":"u8, r.Ecart);
            vers.Ajouter("}"u8);
        }

        vers.Ajouter("]"u8);
    }

    private static void Constats(TamponLoue vers, ReadOnlySpan<byte> avant, IReadOnlyList<Hypothese> constats)
    {
        vers.Ajouter(avant);
        for (var rang = 0; rang < constats.Count; rang++)
        {
            vers.Texte(rang == 0 ? "{\"code\":"u8 : ",{\"code\":"u8, constats[rang].Code);
            vers.Texte(",\"message\":"u8, constats[rang].Message);
            vers.Ajouter("}"u8);
        }
    }
}
