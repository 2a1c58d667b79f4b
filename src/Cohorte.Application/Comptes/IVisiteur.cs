using Cohorte.Domaine.Comptes;

namespace Cohorte.Application.Comptes;

/// <summary>Who is in front of the product: the signed-in person, or nobody. A port: the web reads a cookie, the command line names itself.</summary>
public interface IVisiteur
{
    /// <summary>The actor, or <c>null</c> when nobody signed in.</summary>
    Acteur? Acteur { get; }
}
