using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;

namespace Cohorte.Domaine.Suivi;

/// <summary>Where the review of the programme by employer and employee stands, for one contract.</summary>
/// <param name="Limite">Last day to hold it; <c>null</c> when no text in force gives one on that date.</param>
/// <param name="FaiteLe">Day it was held.</param>
/// <param name="EnRetard">Whether it was held after the last day, or is not held while that day is past.</param>
public sealed record RevueAdequation(DateOnly? Limite, DateOnly? FaiteLe, bool EnRetard)
{
    /// <summary>Judges one contract.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="delaiMois">Months from the first day of the contract; an argument, being law.</param>
    /// <param name="aujourdhui">Civil date in Paris.</param>
    public static RevueAdequation De(Contrat contrat, int? delaiMois, DateOnly aujourdhui)
    {
        DateOnly? limite = delaiMois is { } mois ? contrat.DateDebut.AddMonths(mois) : null;
        var jour = contrat.RevueAdequationLe ?? (contrat.RompuLe is { } rompu && rompu < aujourdhui ? rompu : aujourdhui);
        return new(limite, contrat.RevueAdequationLe, jour > limite);
    }

    /// <summary>« Fait le 10/03/2022 », « À faire avant le 14/04/2022 », « En retard depuis le 14/04/2022 ».</summary>
    public string Texte => (FaiteLe, Limite, EnRetard) switch
    {
        ({ } le, _, false) => $"Fait le {Ecriture.DateCourte(le)}",
        ({ } le, { } limite, true) => $"Fait le {Ecriture.DateCourte(le)}, après le {Ecriture.DateCourte(limite)}",
        (null, { } limite, true) => $"En retard{Typo.DeuxPoints}à faire au plus tard le {Ecriture.DateCourte(limite)}",
        (null, { } limite, false) => $"À faire au plus tard le {Ecriture.DateCourte(limite)}",
        _ => "À faire",
    };
}
