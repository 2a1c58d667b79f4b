using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Never for a permanent post, a surge, a seasonal job or a replacement.</summary>
/// <remarks>Source: article L.5135-7 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_08() : Regle<FaitsDImmersion>(
    new("PMS-08", "Motif interdit", "L’immersion ne sert jamais à tenir un poste permanent, à absorber un surcroît d’activité, un emploi saisonnier ou un remplacement.", Gravite.Bloquant, "L.5135-7", ["pmsmp.motifs-interdits"]),
    ChampsDImmersion.MotifInterdit, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.MotifInterdit, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.motifs-interdits", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        return Tenir(f.MotifInterdit.Valeur is null, texte, () => "Aucun motif interdit n’est déclaré.", () => $"Le motif déclaré est interdit\u00A0: {f.MotifInterdit.Valeur!.Value.Libelle().ToLowerInvariant()}.");
    }
}
