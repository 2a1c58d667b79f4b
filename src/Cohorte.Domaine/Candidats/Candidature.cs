using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Candidats;

/// <summary>A person in the selection of an action.</summary>
public sealed class Candidature : Entite, IDeLAction, IDePersonne
{
    /// <summary>Identifier.</summary>
    public Id<Candidature> Id { get; init; } = Id<Candidature>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>The person.</summary>
    public Id<Personne> PersonneId { get; init; }

    /// <summary>Partner who sent the person.</summary>
    public Id<Partenaire>? PartenaireId { get; set; }

    /// <summary>Day the person was sent.</summary>
    public DateOnly OrienteeLe { get; init; }

    /// <summary>State.</summary>
    public EtatCandidature Etat { get; private set; } = EtatCandidature.Orientee;

    /// <summary>Post the person is proposed for.</summary>
    public Id<Poste>? PosteId { get; set; }

    /// <summary>Answer of the firm: day of its yes, in the person's favour.</summary>
    public DateOnly? AccepteeParEntrepriseLe { get; set; }

    /// <summary>Outcome of the eligibility check.</summary>
    [DonneeSensible]
    public CategoriePublic? Categorie { get; set; }

    /// <summary>Kind of proof seen.</summary>
    [DonneeSensible]
    public TypePreuve? Preuve { get; set; }

    /// <summary>Day the proof was seen.</summary>
    public DateOnly? PreuveVueLe { get; set; }

    /// <summary>Who saw it.</summary>
    public string? PreuveVuePar { get; set; }

    /// <summary>Last day of validity of the proof.</summary>
    public DateOnly? PreuveValableJusquau { get; set; }

    /// <summary>Highest diploma, which the minimum pay and the reinforced rights depend on; <c>null</c> = nobody said.</summary>
    public Diplome? Diplome { get; set; }

    /// <summary>Whether the reinforced rights of L.6325-1-1 were seen proved: the outcome, kept instead of the facts behind it; <c>null</c> = nobody looked.</summary>
    [DonneeSensible]
    public bool? NouvelleChance { get; set; }

    /// <summary>Whether the person is under an integration contract (CDDI); <c>null</c> = nobody said.</summary>
    public bool? SalarieDInsertion { get; set; }

    /// <summary>Typed motive when not retained.</summary>
    public MotifNonRetenue? MotifNonRetenue { get; set; }

    /// <summary>Next step offered to a person not retained.</summary>
    [DonneePersonnelle]
    public string? Suite { get; set; }

    /// <summary>Words of the person who withdrew, or motive of a reopening.</summary>
    [DonneePersonnelle]
    public string? Motif { get; set; }

    /// <summary>Why no immersion takes place, when it is waived.</summary>
    [DonneePersonnelle]
    public string? MotifDispenseImmersion { get; set; }

    /// <summary>Applies a transition of <see cref="TransitionsCandidature"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsCandidature.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }
}
