using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Where each fact that a rule lacks is entered, for a contract or an immersion of the product.</summary>
/// <param name="Vers">Address of the page and of the question, by path of the input.</param>
public sealed record LiensDeSaisie(IReadOnlyDictionary<string, string> Vers)
{
    private const string UnOrganisme = "formation.organismes[]";

    /// <summary>Address where an input is entered; <c>null</c> when no page asks it.</summary>
    public string? De(IChamp champ) => Vers.GetValueOrDefault(Cle(champ.Chemin));

    /// <summary>Those of a contract.</summary>
    public static LiensDeSaisie DuContrat(string code, Contrat contrat)
    {
        var (action, fiche) = ($"/actions/{code}", $"/actions/{code}/contrats/{contrat.Id}");
        var (candidat, entreprise) = ($"{action}/candidats/{contrat.CandidatureId}", $"/entreprises/{contrat.EntrepriseId}");
        string Question(QuestionDuContrat q) => $"{fiche}/precisions?question={q}#{q}";
        var vers = LieuxDeSaisie.DuContrat.ToDictionary(l => l.Key, l => l.Value.Lieu switch
        {
            LieuDeSaisie.Contrat => $"{fiche}#{l.Value.Champ}",
            LieuDeSaisie.Question => Question(Enum.Parse<QuestionDuContrat>(l.Value.Champ)),
            LieuDeSaisie.Candidat => $"{candidat}#{l.Value.Champ}",
            LieuDeSaisie.Entreprise => $"{entreprise}#{l.Value.Champ}",
            LieuDeSaisie.Depot => $"{action}/depots",
            LieuDeSaisie.Parcours => $"{action}/parcours",
            LieuDeSaisie.Profil => $"{action}/profil",
            LieuDeSaisie.BaseLegale => $"{action}/etapes/contrats",
            _ => $"{action}/calendrier",
        }, StringComparer.Ordinal);
        vers[UnOrganisme] = $"{action}/prestataires";
        return new(vers);
    }

    /// <summary>Those of an immersion.</summary>
    public static LiensDeSaisie DeLImmersion(string code, Pmsmp immersion)
    {
        var action = $"/actions/{code}";
        return new(LieuxDeSaisie.DeLImmersion.ToDictionary(l => l.Key, l => l.Value.Lieu switch
        {
            LieuDeSaisie.Candidat => $"{action}/candidats/{immersion.CandidatureId}#{l.Value.Champ}",
            LieuDeSaisie.Immersion => $"{action}/immersions/{immersion.Id}#{l.Value.Champ}",
            _ => $"{action}/immersions",
        }, StringComparer.Ordinal));
    }

    private static string Cle(string chemin)
    {
        return chemin.StartsWith("formation.organismes[", StringComparison.Ordinal) ? UnOrganisme : chemin;
    }
}
