using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Commun;

/// <summary>A stored object that people edit: <see cref="Version"/> changes at each write, so that a concurrent edit is seen and shown.</summary>
public abstract class Entite
{
    /// <summary>Token of optimistic concurrency, renewed by the database layer at each write.</summary>
    public Guid Version { get; private set; }
}

/// <summary>An object that belongs to a collective action; its writes appear in the action's journal.</summary>
public interface IDeLAction
{
    /// <summary>The action.</summary>
    Id<ActionCollective> ActionId { get; }
}

/// <summary>An object that speaks of a person; its personal values are encrypted in the journal with that person's key.</summary>
public interface IDePersonne
{
    /// <summary>The person.</summary>
    Id<Personne> PersonneId { get; }
}

/// <summary>An object that may belong to an action and speak of a person: of one, of both, of neither.</summary>
public interface IRattachable
{
    /// <summary>The action, if one is concerned.</summary>
    Id<ActionCollective>? ActionId { get; }

    /// <summary>The person, if one is concerned; its personal values are then encrypted in the journal with that person's key.</summary>
    Id<Personne>? PersonneId { get; }
}

/// <summary>An object that speaks of the person of a contract: its personal values are encrypted in the journal with that person's key.</summary>
public interface IDuContrat
{
    /// <summary>The contract, if one is concerned.</summary>
    Id<Contrat>? ContratId { get; }
}

/// <summary>A value that identifies or describes a person: encrypted in the journal with the person's own key, destroyed at erasure.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DonneePersonnelleAttribute : Attribute;

/// <summary>A sensitive value: encrypted in its column, never written in the journal, where a mask takes its place.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DonneeSensibleAttribute : Attribute;
