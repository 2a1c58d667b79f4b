using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The file holds the signed contract, the annex, and an agreement with each provider.</summary>
/// <remarks>Source: articles D.6325-1, D.6325-11 and D.6325-12 of the Code du travail. Severity: blocking.</remarks>
public sealed class DOC() : Regle<FaitsDExecution>(
    new("DOC", "Pièces du dossier", "Le dossier tient le contrat signé, l’annexe et une convention avec chaque organisme.", Gravite.Bloquant, "D.6325-12", ["contrat-pro.depot.pieces", "formation.convention"]),
    ChampsDExecution.ContratSignePresent, ChampsDExecution.AnnexePresente, ChampsDExecution.OrganismesSansConvention, ChampsDExecution.DateConclusion)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (Inconnus(f, ChampsDExecution.DateConclusion) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("contrat-pro.depot.pieces", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        List<string> absentes = [.. f.ContratSignePresent == false ? ["le contrat signé"] : Array.Empty<string>(), .. f.AnnexePresente == false ? ["l’annexe pédagogique"] : Array.Empty<string>(), .. (f.OrganismesSansConvention ?? []).Select(o => $"la convention avec {o}")];
        if (absentes.Count > 0) return Tenir(false, texte, () => "", () => $"Il manque au dossier\u00A0: {Typo.Liste(absentes)}.");
        return Inconnus(f, ChampsDExecution.ContratSignePresent, ChampsDExecution.AnnexePresente, ChampsDExecution.OrganismesSansConvention) is { Count: > 0 } manquants ? Indetermine(manquants) : Tenir(true, texte, () => "Le dossier est complet.", () => "");
    }
}
