using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Travaux;

/// <summary>A long computation, kept as a row so that it survives the process that runs it. It is no fact of an action: what it changes is journaled where it changes it.</summary>
public sealed class Travail : Entite
{
    /// <summary>Identifier.</summary>
    public Id<Travail> Id { get; init; } = Id<Travail>.Nouveau();

    /// <summary>What it computes.</summary>
    public TypeDeTravail Type { get; init; }

    /// <summary>State; moved only by the queue, in guarded statements.</summary>
    public EtatTravail Etat { get; private set; } = EtatTravail.EnAttente;

    /// <summary>The action it works for; <c>null</c> for the public API.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    /// <summary>Key under which its result is read by whoever asked: random for the public API.</summary>
    public required string Cle { get; init; }

    /// <summary>What is asked, as JSON.</summary>
    public required string Demande { get; init; }

    /// <summary>Seconds of computation granted.</summary>
    public int BudgetSecondes { get; init; }

    /// <summary>Who asked.</summary>
    public required string Demandeur { get; init; }

    /// <summary>Instant of the request, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>Instant when it was first taken, UTC.</summary>
    public DateTime? DebuteLe { get; private set; }

    /// <summary>Instant when it ended, UTC.</summary>
    public DateTime? FiniLe { get; private set; }

    /// <summary>The process that holds it.</summary>
    public string? Executant { get; private set; }

    /// <summary>Until when the process holds it; past it, another takes it.</summary>
    public DateTime? BailJusqua { get; private set; }

    /// <summary>Times it was taken.</summary>
    public int Tentatives { get; private set; }

    /// <summary>What is being done, in French.</summary>
    public string? Avancement { get; private set; }

    /// <summary>Share of the time granted that is spent, from 0 to 100.</summary>
    public int Pourcentage { get; private set; }

    /// <summary>Points of the best answer so far.</summary>
    public long? Meilleur { get; private set; }

    /// <summary>No answer has fewer points.</summary>
    public long? Borne { get; private set; }

    /// <summary>Instant when somebody asked to stop it.</summary>
    public DateTime? AnnulationDemandeeLe { get; private set; }

    /// <summary>The answer, as JSON.</summary>
    public string? Resultat { get; private set; }

    /// <summary>Why it failed, for people.</summary>
    public string? Erreur { get; private set; }

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool EstFini => Etat is EtatTravail.Termine or EtatTravail.Echoue or EtatTravail.Annule;
}
