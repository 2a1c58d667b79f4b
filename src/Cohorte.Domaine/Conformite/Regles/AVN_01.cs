using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>An amendment goes to the OPCO like the contract.</summary>
/// <remarks>Source: article D.6325-13 of the Code du travail. Severity: warning.</remarks>
public sealed class AVN_01() : Regle<FaitsDExecution>(
    new("AVN-01", "Transmission d’un avenant", "Un avenant est transmis à l’OPCO et déposé comme le contrat.", Gravite.Avertissement, "D.6325-13", ["contrat-pro.avenant", "contrat-pro.depot.delai-transmission"]),
    ChampsDExecution.AvenantLe, ChampsDExecution.AvenantTransmisLe)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.AvenantLe is { EstConnu: true, Valeur: null }) return NonApplicable("Le contrat n’a pas d’avenant.");
        if (Inconnus(f, ChampsDExecution.AvenantLe) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.avenant", f.AvenantLe.Valeur!.Value) is not { } texte) return SansTexte(f.AvenantLe.Valeur!.Value);
        if (!f.AvenantTransmisLe.EstConnu) return Indetermine([ChampsDExecution.AvenantTransmisLe]);
        return Tenir(f.AvenantTransmisLe.Valeur is not null, texte, () => $"L’avenant est transmis le {Ecriture.DateCourte(f.AvenantTransmisLe.Valeur!.Value)}.", () => $"L’avenant du {Ecriture.DateCourte(f.AvenantLe.Valeur!.Value)} n’est pas transmis à l’OPCO.");
    }
}
