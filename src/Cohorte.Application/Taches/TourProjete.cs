using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Taches;

namespace Cohorte.Application.Taches;

/// <summary>A turn as stored, so that lists are filtered, sorted and paged by the database: a copy of what <see cref="QuiDoitAgir"/> says, written in the transaction of the change.</summary>
public sealed record TourProjete
{
    /// <summary>Key of the turn.</summary>
    public required string Cle { get; init; }

    /// <summary>The action; <c>null</c> for what somebody noted for itself outside any action.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    public required GenreDeTour Genre { get; init; }

    public required string Objet { get; init; }

    public required string Qui { get; init; }

    public required Role Role { get; init; }

    public required string Pourquoi { get; init; }

    public required string Lien { get; init; }

    public DateOnly? Depuis { get; init; }

    public DateOnly? Jusquau { get; init; }

    public DateOnly? APartirDu { get; init; }

    public DateOnly? DernierJour { get; init; }

    public Id<Entreprise>? EntrepriseId { get; init; }

    public Id<Partenaire>? PartenaireId { get; init; }

    public Id<Prestataire>? PrestataireId { get; init; }

    public Id<Personne>? PersonneId { get; init; }

    public Guid? CompteId { get; init; }

    /// <summary>Day a turn that was put off comes back.</summary>
    public DateOnly? ReporteAu { get; init; }

    /// <summary>Why it was put off.</summary>
    public string? ReportMotif { get; init; }

    /// <summary>Who put it off.</summary>
    public string? ReportAuteur { get; init; }

    /// <summary>Object, who, why and action, folded.</summary>
    public required string Recherche { get; init; }

    /// <summary>The copy of a turn.</summary>
    public static TourProjete De(Tour tour, ActionCollective? action, ReportDeTour? report) => new()
    {
        Cle = tour.Cle,
        ActionId = action?.Id,
        Genre = tour.Genre,
        Objet = tour.Objet,
        Qui = tour.Qui,
        Role = tour.Role,
        Pourquoi = tour.Pourquoi,
        Lien = tour.Lien,
        Depuis = tour.Depuis,
        Jusquau = tour.Jusquau,
        APartirDu = tour.APartirDu,
        DernierJour = tour.DernierJour,
        EntrepriseId = tour.EntrepriseId,
        PartenaireId = tour.PartenaireId,
        PrestataireId = tour.PrestataireId,
        PersonneId = tour.PersonneId,
        CompteId = tour.CompteId,
        ReporteAu = report?.Au,
        ReportMotif = report?.Motif,
        ReportAuteur = report?.Auteur,
        Recherche = TexteDeRecherche.De(tour.Objet, tour.Qui, tour.Pourquoi, action?.Intitule),
    };

    /// <summary>The turn that was copied.</summary>
    public Tour VersTour() => new(Objet, Qui, Role, Depuis, Jusquau, Pourquoi, Lien)
    {
        Genre = Genre,
        Cle = Cle,
        APartirDu = APartirDu,
        DernierJour = DernierJour,
        EntrepriseId = EntrepriseId,
        PartenaireId = PartenaireId,
        PrestataireId = PrestataireId,
        PersonneId = PersonneId,
        CompteId = CompteId,
    };
}
