using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The person does not count in the headcount until the end of the CDD or of the <i>action de professionnalisation</i>.</summary>
/// <remarks>Source: article L.1111-3, 6° of the Code du travail. Severity: information.</remarks>
public sealed class EFF_01() : Regle<FaitsDuContrat>(
    new("EFF-01", "Décompte de l’effectif", "Le titulaire ne compte pas dans l’effectif jusqu’à la fin du CDD ou de l’action, sauf pour la tarification des accidents du travail.", Gravite.Information, "L.1111-3, 6°", ["contrat-pro.effectif"]),
    Champs.DateConclusion, Champs.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.DateConclusion, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        return droit.Etat("contrat-pro.effectif", faits.DateConclusion!.Value) is { } texte
            ? Rendre(ResultatRegle.Conforme, texte, () => $"Cette personne ne compte pas dans l’effectif jusqu’au {Ecriture.DateCourte(faits.DateFin!.Value)}.")
            : SansTexte(faits.DateConclusion.Value);
    }
}
