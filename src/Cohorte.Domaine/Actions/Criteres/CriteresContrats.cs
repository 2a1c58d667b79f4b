using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Depots;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gates of « Contrats », « Dépôt » and « Engagement financier ».</summary>
public static class CriteresContrats
{
    public static readonly Critere Signes = new("CON-SIGNES", "Chaque personne retenue a un contrat signé par les deux parties.", NatureCritere.Organisation, c =>
    {
        var attendues = c.Faits.Retenues;
        var signes = c.Faits.ContratsTenus.Select(k => k.CandidatureId).ToHashSet();
        var sans = attendues.Where(k => !signes.Contains(k.Id)).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(attendues.Count, sans, "Personne n’est encore retenu.", $"{Ecriture.Compte(signes.Count, "contrat signé", "contrats signés")}.", "Sans contrat signé", "contrats");
    });

    public static readonly Critere Deposes = new("DEP-TRANSMIS", "Chaque contrat signé est déposé.", NatureCritere.Organisation, c =>
    {
        var deposes = c.Faits.Depots.Where(d => d.Etat is not (EtatDepot.Prepare or EtatDepot.Retourne)).Select(d => d.ContratId).ToHashSet();
        return ParContrat(c, deposes.Contains, "dépôt fait", "dépôts faits", "À déposer");
    });

    public static readonly Critere Decides = new("ENG-DECISION", "L’OPCO s’est prononcé sur chaque contrat, ou son silence vaut accord.", NatureCritere.Organisation, c =>
    {
        var decides = c.Faits.Depots.Where(d => d.Etat is EtatDepot.Accorde or EtatDepot.AccordeTacite or EtatDepot.Refuse or EtatDepot.Cloture).Select(d => d.ContratId).ToHashSet();
        return ParContrat(c, decides.Contains, "décision", "décisions", "En attente de décision");
    });

    private static Constat ParContrat(ContexteCritere c, Func<Id<Contrat>, bool> fait, string singulier, string pluriel, string reste)
    {
        var signes = c.Faits.ContratsTenus;
        var manquants = signes.Where(k => !fait(k.Id)).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(signes.Count, manquants, "Aucun contrat signé.", $"{Ecriture.Compte(signes.Count, singulier, pluriel)} pour {Ecriture.Compte(signes.Count, "contrat")}.", reste, "depots");
    }
}
