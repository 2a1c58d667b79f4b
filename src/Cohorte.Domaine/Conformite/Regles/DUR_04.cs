using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>Abroad: at most a year and half of the contract; before 29 December 2023, at least six months in France instead of the half.</summary>
/// <remarks>Source: article L.6325-25 of the Code du travail. Severity: blocking.</remarks>
public sealed class DUR_04() : Regle<FaitsDExecution>(
    new("DUR-04", "Mobilité à l’étranger", "La période à l’étranger ne dépasse ni un an, ni la moitié du contrat.", Gravite.Bloquant, "L.6325-25", ["contrat-pro.mobilite.duree-maximum", "contrat-pro.mobilite.part-maximum", "contrat-pro.mobilite.france-minimum"]),
    ChampsDExecution.EtrangerDu, ChampsDExecution.EtrangerAu, ChampsDExecution.DateConclusion, ChampsDExecution.DateDebut, ChampsDExecution.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.EtrangerDu is { EstConnu: true, Valeur: null }) return NonApplicable("Le contrat ne comporte pas de mobilité.");
        if (Inconnus(f, ChampsDExecution.EtrangerDu, ChampsDExecution.EtrangerAu, ChampsDExecution.DateConclusion, ChampsDExecution.DateDebut, ChampsDExecution.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        if (droit.Nombre("contrat-pro.mobilite.duree-maximum", f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion!.Value);
        var (du, au) = (f.EtrangerDu.Valeur!.Value, f.EtrangerAu!.Value);
        if (au > CalculDeMois.DernierJour(du, (int)texte.Valeur)) return Tenir(false, texte, () => "", () => $"La mobilité dépasse {Ecriture.Nombre(texte.Valeur)} mois.") with { Valeur = CalculDeMois.MoisEtFraction(du, au), Borne = texte.Valeur, Unite = "mois" };
        var (ailleurs, total) = (au.DayNumber - du.DayNumber + 1, f.DateFin!.Value.DayNumber - f.DateDebut!.Value.DayNumber + 1);
        if (droit.Nombre("contrat-pro.mobilite.part-maximum", f.DateConclusion.Value) is { } part)
        {
            return Tenir(ailleurs <= part.Valeur * total, part, () => "La mobilité ne dépasse pas la moitié du contrat.", () => $"La mobilité, {Ecriture.Compte(ailleurs, "jour")}, dépasse la moitié du contrat.") with { Valeur = ailleurs, Borne = part.Valeur * total, Unite = "jours" };
        }

        return droit.Nombre("contrat-pro.mobilite.france-minimum", f.DateConclusion.Value) is { } france
            ? Tenir(f.DateDebut.Value.AddDays(total - ailleurs - 1) >= CalculDeMois.DernierJour(f.DateDebut.Value, (int)france.Valeur), france, () => "Le contrat garde six mois en France.", () => $"Le contrat garde moins de {Ecriture.Nombre(france.Valeur)} mois en France.")
            : SansTexte(f.DateConclusion.Value);
    }
}
