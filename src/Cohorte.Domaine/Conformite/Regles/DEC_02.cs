namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The refusal of the OPCO is reasoned, of an allowed ground, and notified to both parties.</summary>
/// <remarks>Source: article D.6325-2 of the Code du travail, wording by date of conclusion. Severity: blocking for the refusal itself.</remarks>
public sealed class DEC_02() : Regle<FaitsDExecution>(
    new("DEC-02", "Refus de l’OPCO (contrats conclus jusqu’au 31 juillet 2024)", "Jusqu’au 31 juillet 2024, l’OPCO refuse pour des clauses contraires à la loi ou à la convention, par un refus motivé notifié aux deux parties.", Gravite.Bloquant, "D.6325-2", ["contrat-pro.depot.refus"]),
    ChampsDExecution.RefuseLe, ChampsDExecution.RefusMotive, ChampsDExecution.RefusNotifieAuxDeux, ChampsDExecution.MotifDuRefus, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.RefuseLe is { EstConnu: true, Valeur: null }) return NonApplicable("L’OPCO n’a pas refusé.");
        if (Inconnus(f, ChampsDExecution.RefuseLe, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.depot.refus", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        if (texte.Valeur != "clausesContraires") return NonApplicable("Les motifs de refus suivent les règles des contrats conclus depuis le 1er août 2024.");
        if (f.MotifDuRefus == Depots.MotifRefus.ServiceFait) return Tenir(false, texte, () => "", () => "Un manquement au service fait n’est pas un motif de refus pour ce contrat.");
        if (f.RefusMotive == false) return Tenir(false, texte, () => "", () => "Le refus n’est pas motivé.");
        if (f.RefusNotifieAuxDeux == false) return Tenir(false, texte, () => "", () => "Le refus n’est pas notifié aux deux parties.");
        return Inconnus(f, ChampsDExecution.RefusMotive, ChampsDExecution.RefusNotifieAuxDeux) is { Count: > 0 } manquants ? Indetermine(manquants) : Tenir(true, texte, () => "Le refus est motivé et notifié aux deux parties.", () => "");
    }
}
