using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Simulation.Aides;

/// <summary>Aid for the hire of a long-term unemployed person of 30 and over (signatures of November 2021 to December 2022): after the first month, then every three months.</summary>
internal static class AideDemandeurDEmploi
{
    public static AideSimulee? Calculer(FaitsDesAides faits)
    {
        const string Aide = CodesDAide.DemandeurDEmploi;
        if (faits.ALaConclusion(Aide + ".montant") is not { } montant) return null;
        var necessaires = faits.ALaConclusion(Aide + ".mois-inscrits")!.Valeur;
        if (faits.AgeALaConclusion < faits.ALaConclusion(Aide + ".age")!.Valeur || !faits.EstDemandeurDEmploi || !(faits.Personne.MoisInscrits15Derniers >= necessaires)) return null;
        var pas = (int)faits.ALaConclusion(Aide + ".rythme")!.Valeur;
        var acquis = faits.ParMois((int)faits.ALaConclusion("aide-etat.mois")!.Valeur, _ => montant.Valeur);
        return AideSimulee.DeCumuls(Aide, "Aide à l’embauche d’un demandeur d’emploi de longue durée", Echeances(faits, acquis, pas), montant.Source, () =>
        [
            $"Inscrit au moins {Ecriture.Nombre(necessaires)} mois sur les quinze derniers, sans activité ou au plus 78 heures par mois.",
            $"Versée par {faits.FranceTravail}, à la fin du premier mois puis tous les trois mois.",
        ]);
    }

    /// <summary>At the end of the first month, then of every third one, to the last.</summary>
    private static (DateOnly Date, decimal Cumul)[] Echeances(FaitsDesAides faits, (DateOnly Date, decimal Cumul)[] acquis, int pas)
    {
        var echeances = new (DateOnly, decimal)[1 + ((acquis.Length - 1 + pas - 1) / pas)];
        for (var rang = 0; rang < echeances.Length; rang++)
        {
            var mois = 1 + (rang * pas);
            echeances[rang] = (faits.FinDuMois(mois), acquis[Math.Min(mois, acquis.Length) - 1].Cumul);
        }

        return echeances;
    }
}
