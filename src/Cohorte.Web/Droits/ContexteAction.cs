using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Web.Droits;

/// <summary>The action named by the address, once the visitor's access to it is established.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Code">Code in the address.</param>
/// <param name="Intitule">Title.</param>
/// <param name="Dispositif">Scheme.</param>
/// <param name="Demonstration">Whether it is demonstration data.</param>
public sealed record ContexteAction(Id<ActionCollective> Id, string Code, string Intitule, Dispositif Dispositif, bool Demonstration)
{
    /// <summary>Name of the absent colleague for whom the visitor acts here; <c>null</c> when the visitor acts for itself.</summary>
    public string? Pour { get; init; }
}
