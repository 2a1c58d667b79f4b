using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Some rules of the CDD do not apply: cap of 18 months, ordinary renewals, end-of-contract indemnity.</summary>
/// <remarks>Source: articles L.1242-8-1, L.1243-10 and L.1243-13-1 of the Code du travail. Severity: information.</remarks>
public sealed class CDD_01() : Regle<FaitsDuContrat>(
    new("CDD-01", "Règles du CDD écartées", "Le plafond de 18 mois, les règles ordinaires de renouvellement et l’indemnité de fin de contrat de 10 % ne s’appliquent pas.", Gravite.Information, "L.1243-10", ["contrat-pro.cdd.regles-ecartees"]),
    Champs.Nature, Champs.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (faits.Nature == NatureContrat.Cdi) return NonApplicable("Le contrat est un CDI.");
        if (Inconnus(faits, Champs.Nature, Champs.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        return droit.Etat("contrat-pro.cdd.regles-ecartees", faits.DateConclusion!.Value) is { } texte
            ? Rendre(ResultatRegle.Conforme, texte, () => "Ni plafond de 18 mois, ni indemnité de fin de contrat.")
            : SansTexte(faits.DateConclusion.Value);
    }
}
