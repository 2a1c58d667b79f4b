using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An apprentice works full time; only a disabled worker may work part time.</summary>
/// <remarks>Source: article L.6222-24 of the Code du travail. Severity: warning.</remarks>
public sealed class APP_06() : Regle<DescriptionDeContrat>(
    new("APP-06", "Temps plein de l’apprenti", "L’apprenti travaille à temps plein ; le temps partiel n’est admis que pour un travailleur handicapé.", Gravite.Avertissement, "L.6222-24", [Plein]),
    ChampsDApprentissage.HeuresHebdomadaires, ChampsDApprentissage.Rqth, ChampsDApprentissage.DateConclusion)
{
    private const string Plein = "apprentissage.temps-de-travail";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre(Plein, faits.Contrat.DateConclusion) is not { } plein) return SansTexte(faits.Contrat.DateConclusion);
        var heures = faits.Contrat.HeuresHebdomadaires;
        return Tenir(heures.Valeur >= plein.Valeur || faits.Personne.Rqth is true, plein,
            () => heures.Valeur >= plein.Valeur ? $"L’apprenti travaille {heures} par semaine." : "Le temps partiel est admis pour un travailleur handicapé.",
            () => $"{heures} par semaine{Typo.DeuxPoints}le temps partiel n’est admis que pour un travailleur handicapé.") with
        { Valeur = heures.Valeur, Borne = plein.Valeur, Unite = "h" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(DescriptionDeContrat faits, Droit droit)
    {
        if (droit.Nombre(Plein, faits.Contrat.DateConclusion) is { } plein) yield return new Correction(ChampsDApprentissage.HeuresHebdomadaires.Chemin, plein.Valeur, $"passer à {Ecriture.Heures(new(plein.Valeur))} par semaine");
    }
}
