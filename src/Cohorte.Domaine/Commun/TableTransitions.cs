using System.Collections.Frozen;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Commun;

/// <summary>One arrow of a transition table: from one state to another, by a named transition, for some roles.</summary>
/// <typeparam name="TEtat">The states.</typeparam>
/// <param name="De">State left.</param>
/// <param name="Nom">Name of the transition, an infinitive (« Signer »).</param>
/// <param name="Vers">State reached.</param>
/// <param name="Roles">Who may do it.</param>
public sealed record Transition<TEtat>(TEtat De, string Nom, TEtat Vers, IReadOnlySet<Role> Roles) where TEtat : struct, Enum;

/// <summary>The transitions of an aggregate as a total table: for each state, transition and role, either the next state or a French refusal.</summary>
/// <remarks>The database refuses the pairs of states that the table does not hold (trigger made from <see cref="Paires"/>); roles are checked here.</remarks>
/// <typeparam name="TEtat">The states, stored as text.</typeparam>
public sealed class TableTransitions<TEtat> : ITableTransitions where TEtat : struct, Enum
{
    private readonly FrozenDictionary<(TEtat De, string Nom), Transition<TEtat>> _transitions;
    private readonly Func<TEtat, string> _libelle;

    /// <summary>Builds a table.</summary>
    /// <param name="objet">What changes state, with its article, for the refusals (« le contrat »).</param>
    /// <param name="libelle">How a state reads in French.</param>
    /// <param name="transitions">Every allowed arrow.</param>
    public TableTransitions(string objet, Func<TEtat, string> libelle, IEnumerable<Transition<TEtat>> transitions)
    {
        Objet = objet;
        _libelle = libelle;
        _transitions = transitions.ToFrozenDictionary(t => (t.De, t.Nom));
        Noms = [.. _transitions.Keys.Select(c => c.Nom).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What changes state, with its article.</summary>
    public string Objet { get; }

    /// <summary>The names of all transitions.</summary>
    public IReadOnlyList<string> Noms { get; }

    /// <summary>Every arrow.</summary>
    public IEnumerable<Transition<TEtat>> Transitions => _transitions.Values;

    /// <inheritdoc />
    public IEnumerable<(string De, string Vers)> Paires =>
        _transitions.Values.Select(t => (t.De.ToString(), t.Vers.ToString())).Distinct();

    /// <inheritdoc />
    public IEnumerable<string> Etats => Enum.GetNames<TEtat>();

    /// <summary>The next state, or why the transition is refused.</summary>
    public Resultat<TEtat> Appliquer(TEtat etat, string transition, Role role)
    {
        if (!_transitions.TryGetValue((etat, transition), out var trouvee))
        {
            return new Refus("transition.impossible", $"Cette opération n’est pas possible : {Objet} est dans l’état « {_libelle(etat)} ».");
        }

        return trouvee.Roles.Contains(role)
            ? trouvee.Vers
            : new Refus("transition.role", $"Votre rôle ne permet pas cette opération sur {Objet} dans l’état « {_libelle(etat)} ».");
    }

    /// <summary>The transitions open from a state to a role, for the buttons of a page.</summary>
    public IEnumerable<Transition<TEtat>> Ouvertes(TEtat etat, Role role) =>
        _transitions.Values.Where(t => EqualityComparer<TEtat>.Default.Equals(t.De, etat) && t.Roles.Contains(role)).OrderBy(t => t.Nom, StringComparer.Ordinal);
}

/// <summary>What the database needs to know of a transition table.</summary>
public interface ITableTransitions
{
    /// <summary>Allowed pairs of states.</summary>
    IEnumerable<(string De, string Vers)> Paires { get; }

    /// <summary>All states.</summary>
    IEnumerable<string> Etats { get; }
}
