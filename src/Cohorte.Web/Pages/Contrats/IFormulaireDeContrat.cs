namespace Cohorte.Web.Pages.Contrats;

/// <summary>A page that shows the terms of a contract to fill in.</summary>
public interface IFormulaireDeContrat
{
    /// <summary>What is typed.</summary>
    ContratSaisie Saisie { get; }
}
