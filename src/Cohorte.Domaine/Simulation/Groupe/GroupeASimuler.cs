using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Simulation.Groupe;

/// <summary>A contract of a group.</summary>
/// <param name="Employeur">Name of the firm.</param>
/// <param name="Poste">What tells the post from the others of the firm.</param>
/// <param name="Contrat">The contract.</param>
public sealed record PosteDeGroupe(string Employeur, string Poste, DescriptionDeContrat Contrat);

/// <summary>A group, or a whole action, simulated at once.</summary>
/// <param name="Postes">The contracts.</param>
/// <param name="CoutFixe">Price of the course whatever the head-count; zero when it is paid by the hour and trainee.</param>
public sealed record GroupeASimuler(IReadOnlyList<PosteDeGroupe> Postes, Montant CoutFixe);
