using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Taches;

public static partial class QuiDoitAgir
{
    /// <summary>A contract to complete, to sign, to deposit, to start, to review, to end.</summary>
    public static IEnumerable<Tour> Sur(Contrat contrat, FaitsAction faits, Delais delais)
    {
        var objet = $"Contrat de {faits.NomDe(contrat.PersonneId)}";
        var lien = $"contrats/{contrat.Id}";
        switch (contrat.Etat)
        {
            case EtatContrat.Brouillon:
                yield return DeLEntreprise(null, contrat.DateDebut, "Compléter le contrat", "completer");
                break;
            case EtatContrat.ASigner when contrat.SigneEmployeurLe is not null && contrat.SigneSalarieLe is null:
                yield return DeLEntreprise(contrat.SigneEmployeurLe, contrat.DateDebut, "Faire signer le contrat au salarié", "signer");
                break;
            case EtatContrat.ASigner:
                yield return DeLEntreprise(null, contrat.DateDebut, "Signer le contrat, et le faire signer", "signer");
                break;
            case EtatContrat.Signe:
                if (faits.Depots.All(d => d.ContratId != contrat.Id)) yield return DeLEntreprise(contrat.DateConclusion, contrat.DateDebut, "Préparer le dépôt", "deposer") with { Lien = "depots" };
                yield return DuConseiller(contrat.DateDebut, "Noter que le contrat a commencé", "commencer");
                break;
            case EtatContrat.EnExecution:
                if (contrat.RevueAdequationLe is null) yield return DeLEntreprise(contrat.DateDebut, delais.Adequation(contrat.DateDebut), "Examiner le programme avec le salarié", "adequation") with { APartirDu = contrat.DateDebut };
                yield return DuConseiller(contrat.DateFin, "Noter que le contrat est fini", "finir");
                break;
        }

        Tour DeLEntreprise(DateOnly? depuis, DateOnly? jusquau, string pourquoi, string code) =>
            new(objet, faits.NomDe(contrat.EntrepriseId), Role.Employeur, depuis, jusquau, pourquoi, lien) { Genre = GenreDeTour.Contrat, Cle = $"contrat.{contrat.Id}.{code}", EntrepriseId = contrat.EntrepriseId };

        Tour DuConseiller(DateOnly jour, string pourquoi, string code) =>
            new(objet, Conseiller, Role.ConseillerOpco, jour, jour, pourquoi, lien) { Genre = GenreDeTour.Contrat, Cle = $"contrat.{contrat.Id}.{code}", APartirDu = jour, EntrepriseId = contrat.EntrepriseId };
    }
}
