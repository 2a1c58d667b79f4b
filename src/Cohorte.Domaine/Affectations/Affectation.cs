using System.Security.Cryptography;
using System.Text;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>An assignment of the candidates of an action to its posts: proposed by the rule, changed by people with a reason, validated by the steering committee. It keeps the problem it answers.</summary>
public sealed class Affectation : Entite, IDeLAction
{
    /// <summary>Identifier.</summary>
    public Id<Affectation> Id { get; init; } = Id<Affectation>.Nouveau();

    /// <summary>The action.</summary>
    public Id<ActionCollective> ActionId { get; init; }

    /// <summary>Number in the action, from 1.</summary>
    public int Numero { get; init; }

    /// <summary>State.</summary>
    public EtatAffectation Etat { get; private set; } = EtatAffectation.Proposee;

    /// <summary>How it was sought.</summary>
    public MethodeAffectation Methode { get; init; }

    /// <summary>Why another method than the ordinary one.</summary>
    public string? MotifMethode { get; init; }

    /// <summary>Scale of the opinions.</summary>
    public EchelleDAvis Echelle { get; init; }

    /// <summary>The problem it answers, in the exchange format: opinions and wishes stay readable whatever changes after.</summary>
    public required string Probleme { get; init; }

    /// <summary>Digest of the places, so that each change makes a new version.</summary>
    public string Empreinte { get; private set; } = "";

    /// <summary>The places given.</summary>
    public List<PlaceDeLAffectation> Places { get; init; } = [];

    /// <summary>What people changed over the rule, the oldest first.</summary>
    public List<EcartDAffectation> Ecarts { get; init; } = [];

    /// <summary>Instant of the submission, UTC.</summary>
    public DateTime ProposeeLe { get; init; }

    /// <summary>Day of the validation.</summary>
    public DateOnly? ValideeLe { get; private set; }

    /// <summary>Who recorded the validation.</summary>
    public string? ValideePar { get; private set; }

    /// <summary>The decision recorded by the committee.</summary>
    public Id<DecisionCopil>? DecisionId { get; private set; }

    /// <summary>Applies a transition of <see cref="TransitionsAffectation"/> or refuses it.</summary>
    public Resultat Passer(string transition, Role role)
    {
        var suite = TransitionsAffectation.Table.Appliquer(Etat, transition, role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        Etat = suite.Valeur;
        return Resultat.Fait;
    }

    /// <summary>Renews the digest after a change of places.</summary>
    public void Sceller() =>
        Empreinte = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Places.Select(p => $"{p.CandidatureId}:{p.PosteId}").Order(StringComparer.Ordinal)))));

    /// <summary>Keeps what a validation says; called by <see cref="ValidationParLeCopil"/>.</summary>
    internal void Inscrire(DateOnly le, string par, Id<DecisionCopil>? decision) => (ValideeLe, ValideePar, DecisionId) = (le, par, decision);
}
