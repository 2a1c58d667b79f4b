using System.Text;
using Cohorte.Application.Planification.Echange;
using Cohorte.Application.Travaux;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Planification;

/// <summary>Computes what was asked of the public API. The request was validated before it became a job: a refusal here is a bug.</summary>
public sealed class RepondreALApi(Baremes baremes, IPlanificateurDeCalendrier planificateur, IAffecteurParScore affecteur, IRegroupeur regroupeur) : ITraitementDeTravail
{
    /// <inheritdoc />
    public IReadOnlyList<TypeDeTravail> Types => FilesDeTravaux.Publics;

    /// <inheritdoc />
    public Task<string> TraiterAsync(Travail travail, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var budget = new BudgetDeCalcul(travail.BudgetSecondes);
        var demande = DemandeALApi.Lire(travail.Demande);
        var reponse = travail.Type switch
        {
            TypeDeTravail.ApiCalendrier => Calendrier(LectureCalendrier.Probleme(demande.Probleme).Valeur, budget, suivi, arret),
            TypeDeTravail.ApiReparation => Reparation(demande, budget, suivi, arret),
            TypeDeTravail.ApiAffectation => Affectation(LectureAffectation.Probleme(demande.Probleme).Valeur, demande.Methode, budget, arret),
            TypeDeTravail.ApiRegroupement => EcritureJson.Regroupement(regroupeur.Regrouper(LectureRegroupement.Probleme(demande.Probleme).Valeur, budget, arret)),
            _ => throw new InvalidOperationException($"Not a job of the API: {travail.Type}."),
        };
        return Task.FromResult(Encoding.UTF8.GetString(reponse));
    }

    private byte[] Calendrier(ProblemeCalendrier probleme, BudgetDeCalcul budget, IProgress<AvancementDuCalcul> suivi, CancellationToken arret) =>
        EcritureJson.Calendrier(planificateur.Planifier(probleme, ReglesDuContratEnVigueur.De(baremes, probleme).Valeur, budget, suivi, arret));

    private byte[] Reparation(DemandeALApi demande, BudgetDeCalcul budget, IProgress<AvancementDuCalcul> suivi, CancellationToken arret)
    {
        var probleme = LectureCalendrier.Probleme(demande.Probleme).Valeur;
        var reparation = LectureCalendrier.Reparation(demande.Reparation, probleme).Valeur;
        return EcritureJson.Calendrier(planificateur.Reparer(probleme, reparation, budget, suivi, arret));
    }

    private byte[] Affectation(ProblemeAffectation probleme, MethodeAffectation methode, BudgetDeCalcul budget, CancellationToken arret)
    {
        var marche = new MarcheIndexe(probleme);
        var (obtenu, prouve) = methode switch
        {
            MethodeAffectation.Score => (affecteur.ParScore(marche), true),
            MethodeAffectation.StableScore => affecteur.StableParScore(marche, budget, arret),
            _ => (AcceptationDifferee.Affecter(marche), true),
        };
        return EcritureJson.Affectation(ExplicationAffectation.Decrire(marche, obtenu, prouve));
    }
}
