using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The tutor, employee or employer, has two years of experience in a related qualification on the day of conclusion.</summary>
/// <remarks>Source: article D.6325-6 of the Code du travail. Severity: blocking.</remarks>
public sealed class TUT_02() : Regle<FaitsDuContrat>(
    new("TUT-02", "Expérience du tuteur", "Le tuteur a au moins deux ans d’expérience dans une qualification en rapport avec l’objectif, à la conclusion.", Gravite.Bloquant, "D.6325-6", ["tutorat.experience"]),
    Champs.TuteurExperienceDepuis, Champs.DateConclusion, Champs.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.TuteurExperienceDepuis, Champs.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (depuis, conclusion) = (faits.TuteurExperienceDepuis!.Value, faits.DateConclusion!.Value);
        if (droit.Nombre("tutorat.experience", conclusion) is not { } texte) return SansTexte(conclusion);
        var ans = Math.Max(CalculDeMois.Age(depuis, conclusion), 0);
        return Rendre(ans >= texte.Valeur ? ResultatRegle.Conforme : Echec, texte, () => ans >= texte.Valeur
            ? $"Le tuteur a {Ecriture.Compte(ans, "an")} d’expérience à la conclusion."
            : $"Le tuteur n’a pas {Ecriture.Nombre(texte.Valeur)} ans d’expérience à la conclusion{Typo.DeuxPoints}il exerce depuis le {Ecriture.DateCourte(depuis)}.") with
        {
            Valeur = ans,
            Borne = texte.Valeur,
            Unite = "ans",
            Calcul = () => $"du {Ecriture.DateCourte(depuis)} au {Ecriture.DateCourte(conclusion)}{Typo.DeuxPoints}{Ecriture.Compte(ans, "an révolu", "ans révolus")}",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { TuteurExperienceDepuis: { } depuis, DateConclusion: { } conclusion } || droit.Nombre("tutorat.experience", conclusion) is not { } texte) yield break;
        var assezTot = conclusion.AddYears(-(int)texte.Valeur);
        yield return new Correction(Champs.TuteurExperienceDepuis.Chemin, assezTot, $"choisir un tuteur qui exerce depuis le {Ecriture.DateLongue(assezTot)} au plus tard");
        var acquise = depuis.AddYears((int)texte.Valeur);
        if (acquise.Day != depuis.Day) acquise = acquise.AddDays(1);
        if (acquise <= faits.DateDebut) yield return new Correction(Champs.DateConclusion.Chemin, acquise, $"conclure au plus tôt le {Ecriture.DateLongue(acquise)}");
    }
}
