using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Simulation.Groupe;

/// <summary>A place of an action to simulate, and what was supposed of it.</summary>
public sealed record PlaceDeLAction(PosteDeGroupe Poste, IReadOnlyList<string> Suppositions)
{
    /// <summary>The post that the place belongs to.</summary>
    public required Id<Poste> PosteId { get; init; }

    /// <summary>Rank among the places of the post, from 1.</summary>
    public required int Rang { get; init; }

    /// <summary>The person retained for it, if there is one.</summary>
    public Id<Personne>? PersonneId { get; init; }
}

/// <summary>The places of an action as contracts to simulate: each post, with the person retained when there is one, else a person of the age that costs most.</summary>
public static class PlacesDeLAction
{
    private const int EffectifSuppose = 10;

    // Far from the ages where pay and aids change (26, 30, 45), whatever the start becomes in a what-if: an unknown birth never opens an aid.
    private const int AgeSuppose = 35;

    private const int DureeSupposee = 12;

    /// <summary>The places; an employer's reader gives its firm, and sees only its own.</summary>
    public static IReadOnlyList<PlaceDeLAction> De(FaitsAction faits, HypothesesDuGroupe hypotheses, Baremes baremes, DateOnly aujourdhui, Id<Entreprise>? seulement = null)
    {
        var places = new List<PlaceDeLAction>();
        foreach (var poste in faits.Postes.Where(p => p.Etat != EtatPoste.Ferme && (seulement is null || p.EntrepriseId == seulement)).OrderBy(p => faits.NomDe(p.EntrepriseId), StringComparer.Ordinal))
        {
            var retenues = faits.Retenues.Where(c => c.PosteId == poste.Id).ToList();
            for (var rang = 0; rang < Math.Max(poste.Nombre, retenues.Count); rang++) places.Add(Place(faits, poste, rang + 1, retenues.ElementAtOrDefault(rang), hypotheses, baremes, aujourdhui));
        }

        return places;
    }

    private static PlaceDeLAction Place(FaitsAction faits, Poste poste, int rang, Candidature? candidature, HypothesesDuGroupe hypotheses, Baremes baremes, DateOnly aujourdhui)
    {
        var suppositions = new List<string>();
        var contrat = candidature is null ? null : faits.Contrats.FirstOrDefault(c => c.CandidatureId == candidature.Id && c.Etat != EtatContrat.Abandonne && !c.EstRompuAvantSonDebut);
        var debut = contrat?.DateDebut ?? faits.ParcoursRetenu?.Debut ?? faits.Action.DebutSouhaite ?? Supposer(aujourdhui, $"début le {Ecriture.DateCourte(aujourdhui)}");
        var fin = contrat?.DateFin ?? faits.ParcoursRetenu?.Fin ?? faits.Action.FinSouhaitee ?? Supposer(CalculDeMois.DernierJour(debut, DureeSupposee), $"durée de {DureeSupposee} mois");
        if (fin < debut) fin = CalculDeMois.DernierJour(debut, DureeSupposee);
        var conclusion = contrat?.DateConclusion ?? debut;
        var naissance = candidature is null ? null : faits.Personnes.GetValueOrDefault(candidature.PersonneId)?.DateNaissance;
        var entreprise = faits.Entreprises.GetValueOrDefault(poste.EntrepriseId);
        var heures = contrat?.HeuresHebdomadaires ?? poste.HeuresHebdomadaires;
        // The exchange format counts a monthly pay for the legal week, whatever the hours of the contract.
        var semaine = baremes.HeuresDeLaSemaine(conclusion);
        if (heures.Valeur <= 0 && semaine is { } pleine) heures = Supposer(pleine, $"{Ecriture.Nombre(pleine.Valeur)} heures par semaine");
        var salaire = contrat?.SalaireMensuel ?? poste.SalaireMensuel;
        var libelle = candidature is null ? $"{poste.Intitule}, place {rang}" : $"{poste.Intitule}, {faits.NomDe(candidature.PersonneId)}";
        return new(new PosteDeGroupe(faits.NomDe(poste.EntrepriseId), libelle, new DescriptionDeContrat
        {
            Contrat = new ContratDecrit
            {
                Dispositif = faits.Action.Dispositif == Dispositif.CpExperimental ? DispositifDecrit.Experimental : DispositifDecrit.Classique,
                Nature = contrat?.Nature ?? NatureContrat.Cdd,
                DateConclusion = conclusion,
                DateDebut = debut,
                DateFin = fin,
                HeuresHebdomadaires = heures,
                HeuresFormation = contrat?.HeuresFormation ?? faits.ParcoursRetenu?.HeuresFormation ?? Heures.Aucune,
                Finalite = contrat?.Finalite ?? (faits.Action.Dispositif == Dispositif.CpExperimental ? FinaliteContrat.Competences : FinaliteContrat.Rncp),
                CoutHoraireFormation = hypotheses.CoutHoraire,
                SalaireMensuelPropose = salaire is { } brut && semaine is { } legale && heures.Valeur > 0 ? brut * legale.Valeur / heures.Valeur : null,
            },
            Personne = new PersonneDecrite
            {
                DateNaissance = naissance ?? Supposer(conclusion.AddYears(-AgeSuppose), $"personne de {AgeSuppose} ans à la signature"),
                Diplome = Supposer(Diplome.Aucun, "aucun diplôme, aucune inscription à France Travail"),
            },
            Employeur = new EmployeurDecrit
            {
                Effectif = entreprise?.Effectif ?? Supposer(EffectifSuppose, $"effectif de {EffectifSuppose}"),
                Regime = hypotheses.Regime,
                TauxAtMp = hypotheses.TauxAtMp,
                Idcc = entreprise?.Idcc,
            },
        }), suppositions)
        {
            PosteId = poste.Id,
            Rang = rang,
            PersonneId = candidature?.PersonneId,
        };

        T Supposer<T>(T valeur, string quoi)
        {
            suppositions.Add(quoi);
            return valeur;
        }
    }
}
