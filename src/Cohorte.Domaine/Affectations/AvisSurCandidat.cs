using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>What a firm thinks of a candidate for one of its posts: an opinion, or a mark when the action uses the grid. Asked of the firm, it waits for its answer.</summary>
public sealed class AvisSurCandidat : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<AvisSurCandidat> Id { get; init; } = Id<AvisSurCandidat>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The post.</summary>
    public Id<Poste> PosteId { get; init; }

    /// <summary>The candidacy.</summary>
    public Id<Candidature> CandidatureId { get; init; }

    /// <summary>Opinion; <c>null</c> when a mark is given, or nothing yet.</summary>
    public AvisEntreprise? Avis { get; set; }

    /// <summary>Mark from 0 to 100; <c>null</c> when an opinion is given, or nothing yet.</summary>
    public int? Note { get; set; }

    /// <summary>Day the person was presented to the firm, which may then answer by itself; <c>null</c> when the opinion was noted for it.</summary>
    public DateOnly? DemandeLe { get; set; }

    /// <summary>Day the firm gave this opinion by itself; <c>null</c> when the adviser noted it.</summary>
    public DateOnly? DonneParEntrepriseLe { get; private set; }

    /// <summary>Whether an opinion or a mark is given.</summary>
    public bool EstDonne => Avis is not null || Note is not null;

    /// <summary>Whether the firm was asked and has not answered.</summary>
    public bool EstAttendu => DemandeLe is not null && !EstDonne;

    /// <summary>Keeps an opinion, and who gave it when it changes.</summary>
    /// <param name="avis">Opinion.</param>
    /// <param name="note">Mark.</param>
    /// <param name="parEntrepriseLe">The day, when the firm itself answers; <c>null</c> for the adviser.</param>
    public void Donner(AvisEntreprise? avis, int? note, DateOnly? parEntrepriseLe)
    {
        if ((avis, note) == (Avis, Note)) return;
        (Avis, Note) = (avis, note);
        DonneParEntrepriseLe = EstDonne ? parEntrepriseLe : null;
    }
}
