using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A suspension does not postpone the term of a CDD.</summary>
/// <remarks>Source: article L.1243-6 of the Code du travail. Severity: information.</remarks>
public sealed class CDD_02() : Regle<FaitsDuContrat>(
    new("CDD-02", "Suspension du CDD", "La suspension du contrat ne repousse pas son terme.", Gravite.Information, "L.1243-6", ["contrat-pro.cdd.suspension"]),
    Champs.Nature, Champs.DateConclusion, Champs.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.Nature == NatureContrat.Cdi) return NonApplicable("Le contrat est un CDI.");
        if (Inconnus(faits, Champs.Nature, Champs.DateConclusion, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        return droit.Etat("contrat-pro.cdd.suspension", faits.DateConclusion!.Value) is { } texte
            ? Rendre(ResultatRegle.Conforme, texte, () => $"Le contrat s’arrête le {Ecriture.DateCourte(faits.DateFin!.Value)}, même suspendu entre-temps.")
            : SansTexte(faits.DateConclusion.Value);
    }
}
