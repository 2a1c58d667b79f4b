using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Regroupements;

/// <summary>An open need, with its firm's name and its place.</summary>
/// <param name="Id">The need.</param>
/// <param name="EntrepriseId">The firm.</param>
/// <param name="Entreprise">Name of the firm.</param>
/// <param name="Intitule">Name of the post.</param>
/// <param name="MetierRome">Job sheet.</param>
/// <param name="Postes">How many persons.</param>
/// <param name="Commune">Where the work is done.</param>
/// <param name="DebutSouhaite">Wished first day.</param>
public sealed record BesoinSitue(Id<BesoinSignale> Id, Id<Entreprise> EntrepriseId, string Entreprise, string Intitule, CodeRome MetierRome, int Postes, Commune Commune, DateOnly? DebutSouhaite);
