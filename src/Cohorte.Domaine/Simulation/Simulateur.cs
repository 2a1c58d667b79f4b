using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Apprentissage;
using Cohorte.Domaine.Simulation.Opco;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>The simulator: a described contract gives its months, aids, OPCO money and totals. Pure; the eligibility of the contract is judged apart.</summary>
public static class Simulateur
{
    /// <summary>Computes a contract by the law of each of its months.</summary>
    /// <param name="description">Contract, already checked against contradictions.</param>
    /// <param name="baremes">Law of pay.</param>
    /// <param name="options">Readings of the disputed points.</param>
    /// <returns>The simulation, or a refusal at the member that leaves the barèmes.</returns>
    public static Resultat<SimulationDeContrat> Simuler(DescriptionDeContrat description, BaremesDePaie baremes, OptionsDeSimulation? options = null)
    {
        var contrat = description.Contrat;
        if (HorsBaremes(description, baremes) is { } refus) return refus;
        var loi = baremes.Du(contrat.DateDebut)!;
        var employeur = HypothesesDeLEmployeur.Completer(description.Employeur, loi);
        var aides = CatalogueDesAides.Calculer(description, baremes.Source);
        var estApprenti = contrat.Dispositif == DispositifDecrit.Apprentissage;
        var mois = estApprenti ? SimulateurDApprentissage.Mois(description, baremes, employeur, aides) : Mois(description, baremes, employeur, aides, options?.Lectures);
        var regularisations = Regularisation.Calculer(mois.Select(m => (baremes.Du(m.Mois)!, m.Bulletin)), employeur);
        var opco = PriseEnCharge.Calculer(description, baremes.Source);
        return new SimulationDeContrat
        {
            Description = description,
            Mois = mois,
            Aides = aides,
            Opco = opco,
            Apprentissage = estApprenti ? FinancementDeLApprentissage.Calculer(contrat, baremes.Source) : null,
            Regularisations = regularisations,
            Totaux = Totaux(mois, aides, regularisations),
            Hypotheses = [.. HypothesesDeLEmployeur.Nommer(description.Employeur, loi), .. HypothesesDuContrat.Hypotheses(description, baremes, opco)],
            Avertissements = HypothesesDuContrat.Avertissements(description, mois, baremes, aides),
        };
    }

    internal static Refus? HorsBaremes(DescriptionDeContrat description, BaremesDePaie baremes)
    {
        var contrat = description.Contrat;
        if (contrat.Dispositif == DispositifDecrit.Apprentissage && !SimulateurDApprentissage.Couvre(description, baremes))
        {
            return new("simulation.conclusion", "contrat.dateConclusion\u00A0: aucun barème de l’apprentissage ne couvre ce jour.", "contrat.dateConclusion");
        }

        if (contrat.Dispositif == DispositifDecrit.Apprentissage && contrat.NiveauPrepare is null) return new("json.manquant", "contrat.niveauPrepare\u00A0: ce membre est obligatoire pour un contrat d’apprentissage.", "contrat.niveauPrepare");
        if (baremes.Du(contrat.DateDebut) is null) return new("simulation.debut", $"contrat.dateDebut\u00A0: les barèmes de paie couvrent {Ecriture.Mois(baremes.Premier)} à {Ecriture.Mois(baremes.Dernier)}.", "contrat.dateDebut");
        return baremes.Du(contrat.DateFin) is null ? new("simulation.fin", $"contrat.dateFin\u00A0: les barèmes de paie s’arrêtent à {Ecriture.Mois(baremes.Dernier)}.", "contrat.dateFin") : null;
    }

    private static List<MoisSimule> Mois(DescriptionDeContrat description, BaremesDePaie baremes, EmployeurSimule employeur, List<AideSimulee> aides, LecturesDiscutees? lectures)
    {
        var contrat = description.Contrat;
        var sorte = contrat is { Dispositif: DispositifDecrit.DroitCommun, Nature: Contrats.NatureContrat.Cdd } ? SorteDePaie.CddDeDroitCommun : SorteDePaie.Ordinaire;
        var mois = new List<MoisSimule>();
        (int Version, Presence Presence, BulletinDePaie Bulletin)? avant = null;
        foreach (var (jour, presence) in MoisDuContrat.Decouper(contrat.DateDebut, contrat.DateFin, contrat.HeuresHebdomadaires))
        {
            var loi = baremes.Du(jour)!;
            var plancher = RemunerationMinimale.Du(description, loi, lectures);
            var brut = Brut(plancher.Mensuel, contrat.SalaireMensuelPropose, loi, presence);
            if (avant is not { } a || a.Version != loi.Version || a.Presence != presence || a.Bulletin.Brut != brut) avant = (loi.Version, presence, CalculDuBulletin.Calculer(employeur, loi, brut, presence, sorte));
            var age = AgeDuSalarie.AuMois(description.Personne.DateNaissance, contrat.DateDebut, jour);
            mois.Add(new(jour, presence, age, plancher, avant.Value.Bulletin, aides.DatesDans(jour)) { SemaineLegale = new(loi.HeuresHebdomadaires.Valeur) });
        }

        return mois;
    }

    /// <summary>max(proposed, floor) × hours / those of the legal week × days / days of the month, rounded once.</summary>
    internal static Montant Brut(Montant plancher, Montant? propose, LoiDuMois loi, Presence presence)
    {
        var mensuel = propose is { } p && p > plancher ? p : plancher;
        return (mensuel * (presence.HeuresHebdomadaires.Valeur * presence.Jours) / (loi.HeuresHebdomadaires.Valeur * presence.JoursDuMois)).ArrondirAuCentime();
    }

    private static TotauxDeSimulation Totaux(List<MoisSimule> mois, List<AideSimulee> aides, List<Regularisation> regularisations)
    {
        Montant brut = default, salariales = default, patronales = default, reduction = default, aidees = default, ecarts = default;
        foreach (var m in mois)
        {
            brut += m.Bulletin.Brut;
            salariales += m.Bulletin.CotisationsSalariales;
            patronales += m.Bulletin.CotisationsPatronales;
            reduction += m.Bulletin.ReductionGenerale;
        }

        foreach (var aide in aides) aidees += aide.Montant;
        foreach (var regularisation in regularisations) ecarts += regularisation.Ecart;
        return new(brut, brut - salariales, salariales, patronales, reduction, brut + patronales - reduction, aidees, ecarts);
    }
}
