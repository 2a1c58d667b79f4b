using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Opco;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation.Rapide;

/// <summary>The same totals as <see cref="Simulateur"/>, to the cent, millions of months a second: whole numbers, and what does not change from month to month computed once. Contracts that leave its bounds take the explained path.</summary>
public sealed class SimulateurRapide
{
    private readonly BaremesDePaie _baremes;
    private readonly Dictionary<int, LoiRapide?> _lois = [];

    /// <summary>Compiles the law; the object is then read-only and shared by threads.</summary>
    public SimulateurRapide(BaremesDePaie baremes)
    {
        _baremes = baremes;
        for (var mois = baremes.Premier; mois <= baremes.Dernier; mois = mois.AddMonths(1))
        {
            if (baremes.Du(mois) is { } loi && !_lois.ContainsKey(loi.Version)) _lois[loi.Version] = LoiRapide.De(loi);
        }
    }

    /// <summary>Computes a contract.</summary>
    /// <param name="description">Contract, already checked against contradictions.</param>
    /// <param name="resultat">Receives the totals.</param>
    /// <returns>Done, or a refusal at the member that leaves the barèmes.</returns>
    public Resultat Simuler(DescriptionDeContrat description, ResultatRapide resultat)
    {
        resultat.Vider();
        if (description.Contrat.Dispositif == DispositifDecrit.Apprentissage) return new Refus("simulation.dispositif", "contrat.dispositif\u00A0: l’apprentissage se simule un contrat à la fois, en JSON.", "contrat.dispositif");
        if (Simulateur.HorsBaremes(description, _baremes) is { } refus) return refus;
        if (!TryPayer(description, resultat))
        {
            resultat.Vider();
            resultat.Reprendre(Simulateur.Simuler(description, _baremes).Valeur);
        }

        foreach (var aide in CatalogueDesAides.Calculer(description, _baremes.Source)) resultat.Aider(aide);
        resultat.PriseEnCharge = PriseEnCharge.MontantSeul(description, _baremes.Source) is { } montant ? ResultatRapide.Cents(montant) : null;
        return Resultat.Fait;
    }

    private bool TryPayer(DescriptionDeContrat description, ResultatRapide resultat)
    {
        var contrat = description.Contrat;
        if (!Entiers.TryEchelle(contrat.HeuresHebdomadaires.Valeur, Entiers.Centiemes, out var heures)) return false;
        if (EmployeurRapide.De(HypothesesDeLEmployeur.Completer(description.Employeur, _baremes.Du(contrat.DateDebut)!)) is not { } employeur) return false;
        var cdd = contrat is { Dispositif: DispositifDecrit.DroitCommun, Nature: Contrats.NatureContrat.Cdd };
        var (fin, mois) = (contrat.DateFin, new MoisEnCours());
        var periode = new PeriodeRapide(employeur.Employeur);
        for (var premier = new DateOnly(contrat.DateDebut.Year, contrat.DateDebut.Month, 1); premier <= fin; premier = premier.AddMonths(1))
        {
            var loi = _baremes.Du(premier)!;
            var (jours, longueur) = Presence(contrat, premier);
            var age = AgeDuSalarie.AuMois(description.Personne.DateNaissance, contrat.DateDebut, premier);
            if (!mois.Vaut(loi.Version, age, jours, longueur))
            {
                if (_lois[loi.Version] is not { } rapide) return false;
                if (!mois.Changer(description, employeur, rapide, loi, age, (heures, jours, longueur), cdd)) return false;
            }

            periode.Ajouter(loi, mois, resultat);
        }

        periode.Clore(resultat);
        return true;
    }

    private static (int Jours, int Longueur) Presence(ContratDecrit contrat, DateOnly premier)
    {
        var longueur = DateTime.DaysInMonth(premier.Year, premier.Month);
        var dernier = premier.AddDays(longueur - 1);
        if (contrat.DateDebut <= premier && dernier <= contrat.DateFin) return (1, 1);
        return ((contrat.DateFin < dernier ? contrat.DateFin : dernier).DayNumber - (contrat.DateDebut > premier ? contrat.DateDebut : premier).DayNumber + 1, longueur);
    }
}
