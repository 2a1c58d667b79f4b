using Cohorte.Application.Persistance;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Imports;

namespace Cohorte.Application.Imports;

/// <summary>Puts the contracts of a table in the context, in the state they have, with their deposit when it is told; saves nothing.</summary>
[CasDUsage]
public sealed class EcrireContrats(CohorteDbContext context, TimeProvider horloge)
{
    private static readonly Dictionary<EtatContrat, string[]> Chemins = new()
    {
        [EtatContrat.Brouillon] = [],
        [EtatContrat.Signe] = ["PreparerSignature", "Signer"],
        [EtatContrat.EnExecution] = ["PreparerSignature", "Signer", "Executer"],
        [EtatContrat.Termine] = ["PreparerSignature", "Signer", "Executer", "Terminer"],
        [EtatContrat.Rompu] = ["PreparerSignature", "Signer", "Executer", "Rompre"],
    };

    /// <summary>Adds the contracts.</summary>
    /// <param name="analyse">The lines.</param>
    /// <param name="candidatureDe">The candidacy of the person of a line; <c>null</c> when the person chose to leave it out.</param>
    /// <param name="posteDe">The post of the firm of a line, opened when it has none.</param>
    /// <param name="bilan">What was done.</param>
    public void Executer(AnalyseDeTable<ContratImporte> analyse, Func<ContratImporte, Candidature?> candidatureDe, Func<ContratImporte, Poste> posteDe, BilanDeReprise bilan)
    {
        foreach (var ligne in analyse.Justes)
        {
            if (candidatureDe(ligne) is not { } candidature)
            {
                bilan.LignesEcartees++;
                continue;
            }

            var poste = posteDe(ligne);
            EcrirePersonnes.Retenir(candidature, poste, horloge.AujourdhuiAParis());
            Ajouter(ligne, candidature, poste, bilan);
        }

        bilan.LignesEcartees += analyse.Refusees.Count;
    }

    private void Ajouter(ContratImporte ligne, Candidature candidature, Poste poste, BilanDeReprise bilan)
    {
        var contrat = new Contrat { ActionId = candidature.ActionId, CandidatureId = candidature.Id, PersonneId = candidature.PersonneId, EntrepriseId = poste.EntrepriseId, PosteId = poste.Id };
        ligne.Termes.Reporter(contrat);
        if (ligne.Situation != EtatContrat.Brouillon)
        {
            // A table says when the contract was signed, not by whom first.
            (contrat.SigneEmployeurLe, contrat.SigneSalarieLe) = (ligne.Termes.DateConclusion, ligne.Termes.DateConclusion);
            (contrat.RompuLe, contrat.CauseRupture) = ligne.Situation == EtatContrat.Rompu ? (ligne.RompuLe, ligne.Cause) : (null, null);
            if (candidature.Etat == EtatCandidature.Retenue) Exiger(candidature.Passer("Contractualiser", Role.ConseillerOpco));
        }

        foreach (var pas in Chemins[ligne.Situation]) Exiger(contrat.Passer(pas, Role.ConseillerOpco));
        context.Contrats.Add(contrat);
        bilan.Contrats++;
        if (ligne.DepotLe is not null) Deposer(ligne, contrat, bilan);
    }

    private void Deposer(ContratImporte ligne, Contrat contrat, BilanDeReprise bilan)
    {
        var depot = new Depot { ActionId = contrat.ActionId, ContratId = contrat.Id, TransmisLe = ligne.DepotLe, Numero = ligne.NumeroAccord };
        Exiger(depot.Passer("Transmettre", Role.ConseillerOpco));
        if (ligne.AccordLe is { } accord)
        {
            // The day of reception is rarely in a table; that of the deposit is the one that is known.
            (depot.RecuLe, depot.DecideLe, depot.MontantEngage) = (ligne.DepotLe, accord, ligne.MontantEngage);
            Exiger(depot.Passer("Recevoir", Role.GestionnaireOpco));
            Exiger(depot.Passer("Accorder", Role.GestionnaireOpco));
        }

        context.Depots.Add(depot);
        bilan.Depots++;
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstFait) throw new InvalidOperationException(resultat.Refus[0].Message);
    }
}
