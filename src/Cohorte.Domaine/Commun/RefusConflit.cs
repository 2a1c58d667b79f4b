namespace Cohorte.Domaine.Commun;

/// <summary>A write refused because somebody else changed the object meanwhile; carries what changed, to be shown beside what the person typed.</summary>
/// <param name="Message">Who changed it and when, in French.</param>
/// <param name="TypeObjet">Type of the object changed, as the journal names it: a page that carries several versions knows which one is over.</param>
/// <param name="VersionActuelle">Version to send back to write knowingly over the other change.</param>
/// <param name="Differences">What the others changed.</param>
public sealed record RefusConflit(string Message, string TypeObjet, Guid VersionActuelle, IReadOnlyList<Difference> Differences) : Refus("conflit.version", Message);

/// <summary>One value changed by somebody else.</summary>
/// <param name="Champ">Name of the property.</param>
/// <param name="Avant">Value before, as text.</param>
/// <param name="Apres">Value after, as text.</param>
public sealed record Difference(string Champ, string? Avant, string? Apres);
