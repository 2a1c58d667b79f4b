using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Without a diploma of the field, a <i>maître d’apprentissage</i> has two years of experience; with one, a single year does.</summary>
/// <remarks>Source: article R.6223-22 of the Code du travail. Severity: warning: the diploma is not known, and a branch may say otherwise.</remarks>
public sealed class APP_10() : Regle<DescriptionDeContrat>(
    new("APP-10", "Expérience du maître d’apprentissage", "Le maître d’apprentissage a deux ans d’expérience en rapport avec le diplôme préparé, un an s’il a lui-même ce niveau dans le domaine.", Gravite.Avertissement, "R.6223-22", [Experience]),
    ChampsDApprentissage.MaitreExperience, ChampsDApprentissage.DateConclusion)
{
    private const string Experience = "apprentissage.maitre.experience";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (Inconnus(faits, ChampsDApprentissage.MaitreExperience) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var conclusion = faits.Contrat.DateConclusion;
        if (droit.Nombre(Experience, conclusion) is not { } texte) return SansTexte(conclusion);
        var ans = Math.Max(CalculDeMois.Age(faits.Tuteur!.ExperienceDepuis!.Value, conclusion), 0);
        return Tenir(ans >= texte.Valeur, texte,
            () => $"Le maître d’apprentissage a {Ecriture.Compte(ans, "an")} d’expérience.",
            () => $"Le maître d’apprentissage a moins de {Ecriture.Nombre(texte.Valeur)} ans d’expérience{Typo.DeuxPoints}il lui faut un diplôme du domaine, et un an.") with
        { Valeur = ans, Borne = texte.Valeur, Unite = "ans" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre(Experience, faits.Contrat.DateConclusion) is not { } texte) yield break;
        var assezTot = faits.Contrat.DateConclusion.AddYears(-(int)texte.Valeur);
        yield return new Correction(ChampsDApprentissage.MaitreExperience.Chemin, assezTot, $"choisir un maître d’apprentissage qui exerce depuis le {Ecriture.DateLongue(assezTot)} au plus tard");
    }
}
