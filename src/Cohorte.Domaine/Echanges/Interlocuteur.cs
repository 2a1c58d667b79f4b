using System.Diagnostics.CodeAnalysis;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Echanges;

/// <summary>Kinds of interlocutors, as an address names them (« entreprise:… »).</summary>
public enum TypeInterlocuteur
{
    [Libelle("Entreprise")]
    Entreprise,

    [Libelle("Partenaire")]
    Partenaire,

    [Libelle("Organisme de formation")]
    Prestataire,

    [Libelle("Personne")]
    Personne,

    [Libelle("Action")]
    Action,
}

/// <summary>With whom one speaks: a firm, a partner, a provider, a person, or an action as a whole. Written « entreprise:GUID » in addresses and forms.</summary>
/// <param name="Type">Kind.</param>
/// <param name="Cle">Identifier of that object.</param>
public sealed record Interlocuteur(TypeInterlocuteur Type, Guid Cle) : IParsable<Interlocuteur>
{
    /// <summary>The firm, when it is one.</summary>
    public Id<Entreprise>? EntrepriseId => Type == TypeInterlocuteur.Entreprise ? new Id<Entreprise>(Cle) : null;

    /// <summary>The partner, when it is one.</summary>
    public Id<Partenaire>? PartenaireId => Type == TypeInterlocuteur.Partenaire ? new Id<Partenaire>(Cle) : null;

    /// <summary>The provider, when it is one.</summary>
    public Id<Prestataire>? PrestataireId => Type == TypeInterlocuteur.Prestataire ? new Id<Prestataire>(Cle) : null;

    /// <summary>The person, when it is one.</summary>
    public Id<Personne>? PersonneId => Type == TypeInterlocuteur.Personne ? new Id<Personne>(Cle) : null;

    /// <summary>The action, when it is one.</summary>
    public Id<ActionCollective>? ActionId => Type == TypeInterlocuteur.Action ? new Id<ActionCollective>(Cle) : null;

    /// <inheritdoc />
    public override string ToString() => $"{Type.ToString().ToLowerInvariant()}:{Cle}";

    /// <inheritdoc />
    public static Interlocuteur Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var lu) ? lu : throw new FormatException("« type:identifiant » attendu.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Interlocuteur result)
    {
        result = null;
        var parties = s?.Split(':');
        if (parties is not [var mot, var cle] || !Guid.TryParse(cle, provider, out var id)) return false;
        foreach (var type in Enum.GetValues<TypeInterlocuteur>())
        {
            if (string.Equals(type.ToString(), mot, StringComparison.OrdinalIgnoreCase)) result = new Interlocuteur(type, id);
        }

        return result is not null;
    }
}
