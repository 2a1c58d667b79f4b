using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Hours, night and rest of a person under 18.</summary>
/// <remarks>Source: articles L.3162-1 to L.3164-2 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_11() : Regle<FaitsDImmersion>(
    new("PMS-11", "Immersion d’un mineur", "Un mineur fait au plus 8 heures par jour et 35 par semaine, ne travaille pas de 22 h à 6 h, et se repose 12 heures par jour et deux jours de suite.", Gravite.Bloquant, "L.3162-1", ["temps-de-travail.mineurs.quotidien", "temps-de-travail.mineurs.hebdomadaire", "temps-de-travail.mineurs.repos-quotidien", "temps-de-travail.mineurs.repos-hebdomadaire", "temps-de-travail.mineurs.nuit-debut", "temps-de-travail.mineurs.nuit-fin", "travail.majorite"]),
    ChampsDImmersion.DateNaissance, ChampsDImmersion.HeuresParSemaine, ChampsDImmersion.HeuresParJour, ChampsDImmersion.TravailDeNuit, ChampsDImmersion.ReposQuotidien, ChampsDImmersion.JoursDeReposConsecutifs, ChampsDImmersion.Du)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.DateNaissance, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var du = f.Du!.Value;
        if (droit.Nombre("travail.majorite", du) is not { } majorite || droit.Nombre("temps-de-travail.mineurs.hebdomadaire", du) is not { } semaine || droit.Nombre("temps-de-travail.mineurs.quotidien", du) is not { } jour
            || droit.Nombre("temps-de-travail.mineurs.repos-quotidien", du) is not { } repos || droit.Nombre("temps-de-travail.mineurs.repos-hebdomadaire", du) is not { } reposSemaine || droit.Nombre("temps-de-travail.mineurs.nuit-debut", du) is not { } nuit) return SansTexte(du);
        if (CalculDeMois.Age(f.DateNaissance!.Value, du) >= majorite.Valeur) return NonApplicable("La personne est majeure.");
        if (f.HeuresParSemaine?.Valeur > semaine.Valeur) return Tenir(false, semaine, () => "", () => $"{f.HeuresParSemaine} par semaine pour un mineur, {Ecriture.Nombre(semaine.Valeur)} au plus.") with { Valeur = f.HeuresParSemaine!.Value.Valeur, Borne = semaine.Valeur, Unite = "h" };
        if (f.HeuresParJour?.Valeur > jour.Valeur) return Tenir(false, jour, () => "", () => $"{f.HeuresParJour} par jour pour un mineur, {Ecriture.Nombre(jour.Valeur)} au plus.") with { Valeur = f.HeuresParJour!.Value.Valeur, Borne = jour.Valeur, Unite = "h" };
        if (f.TravailDeNuit == true) return Tenir(false, nuit, () => "", () => "Un mineur ne travaille pas la nuit.");
        if (f.ReposQuotidien?.Valeur < repos.Valeur) return Tenir(false, repos, () => "", () => $"{f.ReposQuotidien} de repos par jour pour un mineur, {Ecriture.Nombre(repos.Valeur)} au moins.") with { Valeur = f.ReposQuotidien!.Value.Valeur, Borne = repos.Valeur, Unite = "h" };
        if (f.JoursDeReposConsecutifs < reposSemaine.Valeur) return Tenir(false, reposSemaine, () => "", () => $"Un mineur se repose {Ecriture.Nombre(reposSemaine.Valeur)} jours de suite.") with { Valeur = f.JoursDeReposConsecutifs, Borne = reposSemaine.Valeur, Unite = "jours" };
        return Inconnus(f, ChampsDImmersion.HeuresParSemaine, ChampsDImmersion.HeuresParJour, ChampsDImmersion.TravailDeNuit, ChampsDImmersion.ReposQuotidien, ChampsDImmersion.JoursDeReposConsecutifs) is { Count: > 0 } manquants
            ? Indetermine(manquants)
            : Tenir(true, semaine, () => "Les horaires conviennent à un mineur.", () => "") with { Valeur = f.HeuresParSemaine!.Value.Valeur, Borne = semaine.Valeur, Unite = "h" };
    }
}
