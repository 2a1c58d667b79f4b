using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Everybody signed before the start, the current employer and the representative of a minor included.</summary>
/// <remarks>Source: articles L.5135-4 and D.5135-1 of the Code du travail. Severity: blocking.</remarks>
public sealed class PMS_04() : Regle<FaitsDImmersion>(
    new("PMS-04", "Signature de la convention", "La convention est signée de tous avant le début, y compris de l’employeur d’une personne salariée et du représentant d’un mineur.", Gravite.Bloquant, "L.5135-4", ["pmsmp.convention", "travail.majorite"]),
    ChampsDImmersion.SigneeLe, ChampsDImmersion.Du, ChampsDImmersion.EstSalariee, ChampsDImmersion.EmployeurASigne, ChampsDImmersion.DateNaissance, ChampsDImmersion.RepresentantASigne)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Du) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Etat("pmsmp.convention", f.Du!.Value) is not { } texte) return SansTexte(f.Du!.Value);
        if (f.SigneeLe is { EstConnu: true, Valeur: null }) return Tenir(false, texte, () => "", () => "La convention n’est pas signée.");
        if (f.SigneeLe.Valeur > f.Du) return Tenir(false, texte, () => "", () => $"La convention est signée le {Ecriture.DateCourte(f.SigneeLe.Valeur!.Value)}, après le début.");
        if (f is { EstSalariee: true, EmployeurASigne: false }) return Tenir(false, texte, () => "", () => "L’employeur actuel n’a pas signé.");
        var mineur = f.DateNaissance is { } ne && droit.Nombre("travail.majorite", f.Du!.Value) is { } majorite ? CalculDeMois.Age(ne, f.Du.Value) < majorite.Valeur : (bool?)null;
        if (mineur == true && f.RepresentantASigne == false) return Tenir(false, texte, () => "", () => "Le représentant légal du mineur n’a pas signé.");
        if (Inconnus(f, ChampsDImmersion.SigneeLe, ChampsDImmersion.EstSalariee) is { Count: > 0 } inconnus2) return Indetermine(inconnus2);
        if (f is { EstSalariee: true, EmployeurASigne: null }) return Indetermine([ChampsDImmersion.EmployeurASigne]);
        if (mineur is null) return Indetermine([ChampsDImmersion.DateNaissance]);
        if (mineur == true && f.RepresentantASigne is null) return Indetermine([ChampsDImmersion.RepresentantASigne]);
        return Tenir(true, texte, () => "Tous ont signé avant le début.", () => "");
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDImmersion f, Droit droit)
    {
        if (f.Du is { } du) yield return new Correction(ChampsDImmersion.SigneeLe.Chemin, du, $"signer au plus tard le {Ecriture.DateLongue(du)}");
        if (f.SigneeLe.Valeur is { } le && le > f.Du) yield return new Correction(ChampsDImmersion.Du.Chemin, le, $"commencer au plus tôt le {Ecriture.DateLongue(le)}");
    }
}
