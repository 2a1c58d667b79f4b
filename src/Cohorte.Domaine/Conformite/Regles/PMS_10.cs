using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The rules of the host, at most 10 hours a day and 48 a week.</summary>
/// <remarks>Source: articles L.5135-6, L.3121-18 and L.3121-20 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_10() : Regle<FaitsDImmersion>(
    new("PMS-10", "Horaires de l’immersion", "L’immersion suit les règles de l’accueil et ne dépasse ni 10 heures par jour, ni 48 heures par semaine.", Gravite.Bloquant, "L.5135-6", ["pmsmp.regles-accueil", "temps-de-travail.hebdomadaire.maximum", "temps-de-travail.quotidien.maximum"]),
    ChampsDImmersion.HeuresParSemaine, ChampsDImmersion.HeuresParJour, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("temps-de-travail.hebdomadaire.maximum", f.Du!.Value) is not { } semaine || droit.Nombre("temps-de-travail.quotidien.maximum", f.Du.Value) is not { } jour) return SansTexte(f.Du.Value);
        if (f.HeuresParSemaine?.Valeur > semaine.Valeur) return Tenir(false, semaine, () => "", () => $"{f.HeuresParSemaine} par semaine, pour {Ecriture.Nombre(semaine.Valeur)} au plus.") with { Valeur = f.HeuresParSemaine!.Value.Valeur, Borne = semaine.Valeur, Unite = "h" };
        if (f.HeuresParJour?.Valeur > jour.Valeur) return Tenir(false, jour, () => "", () => $"{f.HeuresParJour} par jour, pour {Ecriture.Nombre(jour.Valeur)} au plus.") with { Valeur = f.HeuresParJour!.Value.Valeur, Borne = jour.Valeur, Unite = "h" };
        return Inconnus(f, ChampsDImmersion.HeuresParSemaine, ChampsDImmersion.HeuresParJour) is { Count: > 0 } manquants
            ? Indetermine(manquants)
            : Tenir(true, jour, () => $"{f.HeuresParSemaine} par semaine, {f.HeuresParJour} par jour au plus.", () => "") with { Valeur = f.HeuresParJour!.Value.Valeur, Borne = jour.Valeur, Unite = "h" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDImmersion f, Droit droit)
    {
        if (f.Du is not { } du || droit.Nombre("temps-de-travail.hebdomadaire.maximum", du) is not { } semaine || droit.Nombre("temps-de-travail.quotidien.maximum", du) is not { } jour) yield break;
        yield return new Correction(ChampsDImmersion.HeuresParSemaine.Chemin, semaine.Valeur, $"ne pas dépasser {Ecriture.Nombre(semaine.Valeur)} h par semaine");
        yield return new Correction(ChampsDImmersion.HeuresParJour.Chemin, jour.Valeur, $"ne pas dépasser {Ecriture.Nombre(jour.Valeur)} h par jour");
    }
}
