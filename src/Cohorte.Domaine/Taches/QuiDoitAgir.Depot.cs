using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Depots;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A deposit: to send, to receive, to decide, to correct; after the last day to decide, its tacit agreement is to be noted.</summary>
    public static IEnumerable<Tour> Sur(Depot depot, FaitsAction faits, Delais delais)
    {
        var contrat = faits.Contrats.First(c => c.Id == depot.ContratId);
        var objet = $"Dépôt du contrat de {faits.NomDe(contrat.PersonneId)}";
        var decision = depot is { RecuLe: { } recu, DelaiArrete: false } ? delais.Decision(recu) : null;
        switch (depot.Etat)
        {
            case EtatDepot.Prepare or EtatDepot.Retourne when contrat.EstRompuAvantSonDebut:
                break;
            case EtatDepot.Prepare:
                yield return DeLEntreprise(contrat.DateDebut, delais.Depot(contrat.DateDebut), "Déposer le contrat", "deposer");
                break;
            case EtatDepot.Transmis:
                yield return DuGestionnaire(depot.RetransmisLe ?? depot.TransmisLe, decision, "Constater la réception du contrat et de son annexe", "recevoir");
                break;
            case EtatDepot.Recu or EtatDepot.EnInstruction:
                yield return DuGestionnaire(depot.RecuLe, decision, "Décider de la prise en charge", "decider") with { DernierJour = decision };
                if (decision is { } limite) yield return DuGestionnaire(limite, limite, "Constater l’accord tacite", "tacite") with { APartirDu = limite.AddDays(1) };
                break;
            case EtatDepot.Retourne:
                yield return DeLEntreprise(depot.RetourneLe, decision, "Corriger et déposer de nouveau", "corriger") with { DernierJour = decision };
                if (decision is { } terme) yield return DuGestionnaire(terme, terme, "Constater l’accord tacite", "tacite") with { APartirDu = terme.AddDays(1) };
                break;
        }

        Tour DeLEntreprise(DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new(objet, faits.NomDe(contrat.EntrepriseId), Role.Employeur, depuis, jusquau, pourquoi, "depots") { Genre = GenreDeTour.Depot, Cle = $"depot.{depot.Id}.{code}", EntrepriseId = contrat.EntrepriseId };

        Tour DuGestionnaire(DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new(objet, Gestionnaire, Role.GestionnaireOpco, depuis, jusquau, pourquoi, "depots") { Genre = GenreDeTour.Depot, Cle = $"depot.{depot.Id}.{code}" };
    }
}
