using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>In twelve consecutive months at the same host: two conventions, of different objects, sixty days in all.</summary>
/// <remarks>Source: article D.5135-3 of the Code du travail. Severity: blocking. Calendar days, since the text does not say.</remarks>
public sealed class PMS_06() : Regle<FaitsDImmersion>(
    new("PMS-06", "Cumul chez le même accueil", "Chez le même accueil, sur douze mois, au plus deux conventions d’objets ou d’objectifs différents et soixante jours en tout.", Gravite.Bloquant, "D.5135-3", ["pmsmp.accueil.conventions", "pmsmp.accueil.jours", "pmsmp.accueil.periode"]),
    ChampsDImmersion.Autres, ChampsDImmersion.Du, ChampsDImmersion.Au, ChampsDImmersion.Objet, ChampsDImmersion.Objectifs, ChampsDImmersion.Renouvellements)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDImmersion f, Droit droit)
    {
        if (Inconnus(f, ChampsDImmersion.Autres, ChampsDImmersion.Du, ChampsDImmersion.Au) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (du, au) = (f.Du!.Value, f.Au!.Value);
        if (droit.Nombre("pmsmp.accueil.conventions", du) is not { } conventions || droit.Nombre("pmsmp.accueil.jours", du) is not { } texte || droit.Nombre("pmsmp.accueil.periode", du) is not { } periode) return SansTexte(du);
        List<(DateOnly Du, DateOnly Au, bool? EstRenouvellement)> toutes = [(du, au, f.Renouvellements is { } fois ? fois > 0 : null), .. f.Autres!.Select(a => (a.Du, a.Au, a.EstRenouvellement))];
        var (plusDeJours, plusDeConventions, plusSurement) = (0, 0, 0);
        foreach (var debut in toutes.Select(t => t.Du).Where(d => d <= du && CalculDeMois.DernierJour(d, (int)periode.Valeur) >= du))
        {
            var fin = CalculDeMois.DernierJour(debut, (int)periode.Valeur);
            plusDeJours = Math.Max(plusDeJours, toutes.Sum(t => Math.Max(0, (t.Au < fin ? t.Au : fin).DayNumber - (t.Du > debut ? t.Du : debut).DayNumber + 1)));
            plusDeConventions = Math.Max(plusDeConventions, toutes.Count(t => t.EstRenouvellement != true && t.Du >= debut && t.Du <= fin));
            plusSurement = Math.Max(plusSurement, toutes.Count(t => t.EstRenouvellement == false && t.Du >= debut && t.Du <= fin));
        }

        if (plusDeJours > texte.Valeur) return Tenir(false, texte, () => "", () => $"{Ecriture.Compte(plusDeJours, "jour")} chez cet accueil sur douze mois, pour {Ecriture.Nombre(texte.Valeur)} au plus.") with { Valeur = plusDeJours, Borne = texte.Valeur, Unite = "jours" };
        if (plusSurement > conventions.Valeur) return Tenir(false, conventions, () => "", () => $"{Ecriture.Compte(plusSurement, "convention")} chez cet accueil sur douze mois, pour {Ecriture.Nombre(conventions.Valeur)} au plus.") with { Valeur = plusSurement, Borne = conventions.Valeur, Unite = "conventions" };
        var semblables = f.Renouvellements > 0 ? [] : f.Autres!.Where(a => a.EstRenouvellement != true && a.Objet == f.Objet && a.MemesObjectifs != false).ToList();
        if (f.Renouvellements == 0 && semblables.Any(a => a is { EstRenouvellement: false, MemesObjectifs: true })) return Tenir(false, conventions, () => "", () => "Deux conventions chez le même accueil ont des objets ou des objectifs différents.");
        if (plusDeConventions > conventions.Valeur || semblables.Count > 0) return Indetermine([f.Renouvellements is null ? ChampsDImmersion.Renouvellements : f.Objectifs is null ? ChampsDImmersion.Objectifs : ChampsDImmersion.Autres]);
        return Tenir(true, texte, () => $"{Ecriture.Compte(plusDeJours, "jour")} et {Ecriture.Compte(plusDeConventions, "convention")} chez cet accueil sur douze mois.", () => "") with { Valeur = plusDeJours, Borne = texte.Valeur, Unite = "jours" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDImmersion f, Droit droit)
    {
        if (f is not { Du: { } du, Au: { } au } || Juger(f, droit) is not { Unite: "jours", Valeur: { } jours, Borne: { } borne } || jours <= borne) yield break;
        var terme = au.AddDays((int)(borne - jours));
        if (terme >= du) yield return new Correction(ChampsDImmersion.Au.Chemin, terme, $"terminer au plus tard le {Ecriture.DateLongue(terme)}");
    }
}
