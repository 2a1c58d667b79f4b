using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Where each fact that a rule lacks is entered, for a contract or an immersion of the product and the person who reads: no link to what this person may not enter.</summary>
public sealed class LiensDeSaisie
{
    private const string UnOrganisme = "formation.organismes[";

    private readonly IReadOnlyDictionary<string, (LieuDeSaisie Lieu, string Champ)> _lieux;
    private readonly Func<LieuDeSaisie, string, string?> _adresse;
    private readonly Func<Permission, bool> _peut;

    private LiensDeSaisie(IReadOnlyDictionary<string, (LieuDeSaisie Lieu, string Champ)> lieux, Func<LieuDeSaisie, string, string?> adresse, Func<Permission, bool> peut) => (_lieux, _adresse, _peut) = (lieux, adresse, peut);

    /// <summary>Address where an input is entered; <c>null</c> when no page asks it, when the reader may not enter it, or when the state of the contract leaves no place for it.</summary>
    public string? De(IChamp champ)
    {
        var (lieu, precis) = champ.Chemin.StartsWith(UnOrganisme, StringComparison.Ordinal) ? (LieuDeSaisie.Prestataires, "") : _lieux.GetValueOrDefault(champ.Chemin);
        return precis is not null && _peut(LieuxDeSaisie.Permise(lieu)) ? _adresse(lieu, precis) : null;
    }

    /// <summary>Those of a contract.</summary>
    /// <param name="code">Code of its action.</param>
    /// <param name="contrat">The contract.</param>
    /// <param name="peut">What the reader may do.</param>
    public static LiensDeSaisie DuContrat(string code, Contrat contrat, Func<Permission, bool> peut)
    {
        var (action, fiche) = ($"/actions/{code}", $"/actions/{code}/contrats/{contrat.Id}");
        return new(LieuxDeSaisie.DuContrat, (lieu, champ) => lieu switch
        {
            LieuDeSaisie.Contrat => Ancre(contrat, champ) is { } ancre ? $"{fiche}#{ancre}" : null,
            LieuDeSaisie.Question => contrat.Etat == EtatContrat.Abandonne ? null : $"{fiche}/precisions?question={champ}#{champ}",
            LieuDeSaisie.Candidat => $"{action}/candidats/{contrat.CandidatureId}#{champ}",
            LieuDeSaisie.Entreprise => $"/entreprises/{contrat.EntrepriseId}#{champ}",
            LieuDeSaisie.Depot or LieuDeSaisie.Instruction => $"{action}/depots",
            LieuDeSaisie.Parcours => $"{action}/parcours",
            LieuDeSaisie.Prestataires => $"{action}/prestataires",
            LieuDeSaisie.Profil => $"{action}/profil",
            LieuDeSaisie.BaseLegale => $"{action}/etapes/contrats",
            _ => $"{action}/calendrier",
        }, peut);
    }

    /// <summary>Those of an immersion.</summary>
    /// <param name="code">Code of its action.</param>
    /// <param name="immersion">The immersion.</param>
    /// <param name="peut">What the reader may do.</param>
    public static LiensDeSaisie DeLImmersion(string code, Pmsmp immersion, Func<Permission, bool> peut)
    {
        var action = $"/actions/{code}";
        return new(LieuxDeSaisie.DeLImmersion, (lieu, champ) => lieu switch
        {
            LieuDeSaisie.Candidat => $"{action}/candidats/{immersion.CandidatureId}#{champ}",
            // The signature is noted in the list; its page only corrects the day.
            LieuDeSaisie.Immersion when immersion.SigneeLe is null && champ == LieuxDeSaisie.SignatureDImmersion => $"{action}/immersions",
            LieuDeSaisie.Immersion => $"{action}/immersions/{immersion.Id}#{champ}",
            _ => $"{action}/immersions",
        }, peut);
    }

    /// <summary>Form of the contract's page that takes a fact in this state, the step before it when there is one; <c>null</c> once it can change no more.</summary>
    private static string? Ancre(Contrat contrat, string champ) => (champ, contrat.Etat) switch
    {
        (LieuxDeSaisie.Termes, EtatContrat.Brouillon) => LieuxDeSaisie.Termes,
        (LieuxDeSaisie.Termes, EtatContrat.ASigner) => "corriger",
        (LieuxDeSaisie.Signer, EtatContrat.Brouillon) => "preparer",
        (LieuxDeSaisie.Signer, EtatContrat.ASigner) => LieuxDeSaisie.Signer,
        (LieuxDeSaisie.Formalites, not (EtatContrat.Brouillon or EtatContrat.Abandonne)) => LieuxDeSaisie.Formalites,
        (LieuxDeSaisie.Rompre, EtatContrat.Signe or EtatContrat.EnExecution) => LieuxDeSaisie.Rompre,
        (LieuxDeSaisie.Revue, _) when contrat.ACommence => LieuxDeSaisie.Revue,
        _ => null,
    };
}
