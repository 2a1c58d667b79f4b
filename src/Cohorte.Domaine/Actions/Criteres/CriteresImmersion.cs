using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Immersion (PMSMP) ».</summary>
public static class CriteresImmersion
{
    public static readonly Critere Immersions = new("PMS-BILANS", "Chaque personne retenue a fait son immersion, bilan compris, ou en a été dispensée avec un motif.", NatureCritere.Organisation, c =>
    {
        var retenues = c.Faits.Retenues;
        var faites = c.Faits.Immersions.Where(i => i.Etat == EtatPmsmp.Evaluee).Select(i => i.CandidatureId).ToHashSet();
        var sans = retenues.Where(k => !faites.Contains(k.Id) && k.MotifDispenseImmersion is null).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(
            retenues.Count,
            sans,
            "Personne n’est encore retenu.",
            $"{Ecriture.Compte(retenues.Count(k => faites.Contains(k.Id)), "immersion faite", "immersions faites")}, {Ecriture.Compte(retenues.Count(k => !faites.Contains(k.Id)), "dispense")}.",
            "Immersion ou bilan attendu",
            "immersions");
    });
}
