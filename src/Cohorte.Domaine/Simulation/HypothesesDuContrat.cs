using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Simulation.Aides;
using Cohorte.Domaine.Simulation.Apprentissage;
using Cohorte.Domaine.Simulation.Opco;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Domaine.Simulation;

/// <summary>What a simulation supposes of the contract and of the person, and what it does not count.</summary>
internal static class HypothesesDuContrat
{
    public static List<Hypothese> Hypotheses(DescriptionDeContrat description, BaremesDePaie baremes, PriseEnCharge? opco)
    {
        var (contrat, personne) = (description.Contrat, description.Personne);
        var hypotheses = new List<Hypothese>();
        if (personne.Diplome == Diplome.EtrangerNonReconnu) hypotheses.Add(new("diplome-etranger", "Un diplôme étranger non reconnu compte comme aucun diplôme."));
        if (opco is { EstHypothese: true }) hypotheses.Add(new("opco", "Prise en charge de l’OPCO au niveau par défaut de la loi\u00A0: aucune règle de l’OPCO n’est enregistrée à cette date."));
        if (contrat.MinimumConventionnelMensuel is not null) hypotheses.Add(new("minimum-conventionnel", "Minimum conventionnel supposé constant pendant le contrat."));
        if (contrat.Dispositif == DispositifDecrit.Apprentissage) hypotheses.AddRange(HypothesesDApprentissage.Nommer(contrat));
        if (description.Employeur.Geiq is true) hypotheses.Add(new("geiq-publics", "Exonération d’accidents du travail et aide à l’accompagnement\u00A0: la personne est de leurs publics (16 à 25 ans en difficulté, ou demandeur d’emploi de 45 ans et plus, pour l’exonération)."));
        foreach (var reference in NonVerifies(contrat, baremes)) hypotheses.Add(reference);
        return hypotheses;
    }

    public static List<Hypothese> Avertissements(DescriptionDeContrat description, List<MoisSimule> mois, BaremesDePaie baremes, List<AideSimulee> aides)
    {
        var (contrat, personne) = (description.Contrat, description.Personne);
        var avertissements = new List<Hypothese>();
        void Avertir(string code, string message) => avertissements.Add(new(code, message));
        if (contrat.SalaireMensuelPropose is { } propose && mois.FirstOrDefault(m => propose < m.Plancher.Mensuel) is { } premier)
        {
            Avertir("sous-le-minimum", $"{Ecriture.Montant(propose)} sont sous le minimum de {Ecriture.Montant(premier.Plancher.Mensuel)} en {Ecriture.Mois(premier.Mois)}\u00A0: simulé au minimum.");
        }

        if (personne is { Rqth: true, AideAgefiph: null }) Avertir("agefiph", "Personne reconnue travailleur handicapé\u00A0: aide de l’Agefiph non comptée, son montant n’est pas donné.");
        if (contrat.Dispositif == DispositifDecrit.DroitCommun) DroitCommun(description, mois, baremes, Avertir);
        else if (contrat.Dispositif == DispositifDecrit.Apprentissage) HypothesesDApprentissage.Avertir(description, baremes, Avertir);
        else Aides(description, baremes, aides, Avertir);
        if (personne.Diplome == Diplome.BacGeneral && contrat.Dispositif is DispositifDecrit.Experimental or DispositifDecrit.Classique && mois.Any(m => m.Plancher.TauxSmic.Fraction < 1)) Avertir("bac-general", "Baccalauréat général\u00A0: la circulaire ne majore pas le minimum, des moteurs publics le font.");
        if (Discute(description, mois, baremes) is { } discute) Avertir("passage-26-ans", discute);
        Avertir("non-compris", "Non compris\u00A0: paniers, petits déplacements et indemnités de chantier de la branche, prévoyance, bonus-malus de chômage, impôt sur le revenu.");
        return avertissements;
    }

    private static void DroitCommun(DescriptionDeContrat description, List<MoisSimule> mois, BaremesDePaie baremes, Action<string, string> avertir)
    {
        if (description.Employeur.Regime == RegimeSocial.Agricole) avertir("to-de", "L’exonération TO-DE des travailleurs occasionnels agricoles n’est pas comptée (les entreprises du paysage en sont exclues).");
        if (description.Contrat.Nature != NatureContrat.Cdd) return;
        var part = baremes.Du(description.Contrat.DateFin)!.IndemniteDeFinDeCdd.Valeur;
        var brut = mois.Aggregate(Montant.Zero, (s, m) => s + m.Bulletin.Brut);
        avertir("fin-de-cdd", $"Non compris\u00A0: l’indemnité de fin de contrat, {Ecriture.Pourcentage(part)} du brut, soit {Ecriture.Montant(brut * part)}, si le CDD n’est pas suivi d’un CDI.");
    }

    private static void Aides(DescriptionDeContrat description, BaremesDePaie baremes, List<AideSimulee> aides, Action<string, string> avertir)
    {
        var faits = new FaitsDesAides(description, baremes.Source);
        if (faits.ALaConclusion(CodesDAide.DemandeurDEmploi + ".montant") is not null && faits.EstDemandeurDEmploi && faits.Personne.MoisInscrits15Derniers is null
            && faits.AgeALaConclusion >= faits.ALaConclusion(CodesDAide.DemandeurDEmploi + ".age")!.Valeur)
        {
            avertir("longue-duree", "Aide aux demandeurs d’emploi de longue durée non comptée\u00A0: le nombre de mois d’inscription sur les quinze derniers n’est pas donné.");
        }

        if (aides.Any(a => a.Code is CodesDAide.Exceptionnelle or CodesDAide.SixMille) && description.Employeur.Effectif >= faits.ALaConclusion("aide-etat.effectif-sous-condition")?.Valeur)
        {
            avertir("quota-aide", "À partir de 250 salariés, l’aide de l’État se rembourse si le quota d’alternants n’est pas atteint.");
        }

        if (description.Contrat.Nature == NatureContrat.Cdi) avertir("cdi", "CDI\u00A0: seule l’action de professionnalisation est simulée, pas la suite du contrat.");
        if (aides.Any(a => a.Code == CodesDAide.DemandeurDEmploi) && aides.Any(a => a.Code is CodesDAide.Afe or CodesDAide.QuaranteCinqAns))
        {
            avertir("cumul", $"Cumul des aides de {faits.FranceTravail}\u00A0: non vérifié dans un texte.");
        }
    }

    /// <summary>A person who turns 26 during the contract: notices and the State’s code disagree.</summary>
    private static string? Discute(DescriptionDeContrat description, List<MoisSimule> mois, BaremesDePaie baremes)
    {
        if (description.Contrat.Dispositif is DispositifDecrit.DroitCommun or DispositifDecrit.Apprentissage) return null;
        var adulte = baremes.Du(mois[0].Mois)!.Remuneration.AgeAdulte.Valeur;
        return CalculDeMois.Age(description.Personne.DateNaissance, description.Contrat.DateConclusion) < adulte && mois[^1].Age >= adulte
            ? "La personne a 26 ans pendant le contrat\u00A0: la règle des adultes est prise dès le mois suivant, des notices gardent celle de la signature."
            : null;
    }

    private static IEnumerable<Hypothese> NonVerifies(ContratDecrit contrat, BaremesDePaie baremes)
    {
        if (baremes.Du(contrat.DateFin)!.SmicHoraire.VerifieJusquau is { } verifie && contrat.DateFin > verifie)
        {
            yield return new("apres-verification", $"Barèmes vérifiés jusqu’au {Ecriture.DateCourte(verifie)}\u00A0: les derniers connus sont prolongés.");
        }
    }
}
