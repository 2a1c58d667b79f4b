namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Port to the native solver of groupings.</summary>
public interface IRegroupeur
{
    /// <summary>Gathers the needs in viable groups.</summary>
    ResultatRegroupement Regrouper(ProblemeRegroupement probleme, BudgetDeCalcul budget, CancellationToken arret);
}
