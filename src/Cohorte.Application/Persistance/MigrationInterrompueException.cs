using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Persistance;

/// <summary>A migration failed; the copy taken before it is intact.</summary>
/// <param name="copie">Path of the copy.</param>
/// <param name="cause">What failed.</param>
public sealed class MigrationInterrompueException(string copie, Exception cause)
    : InvalidOperationException($"La mise à jour de la base n’a pas abouti. La base d’avant est intacte dans {Typo.Guillemets(copie)}{Typo.DeuxPoints}remettez ce fichier à la place de la base avant de recommencer.", cause);
