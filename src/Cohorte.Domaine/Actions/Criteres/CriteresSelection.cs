using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Sélection des candidats ».</summary>
public static class CriteresSelection
{
    public static readonly Critere Postes = new("SEL-POSTES", "Il y a autant de propositions acceptées par une entreprise que de postes, ou les postes restants sont fermés avec un motif.", NatureCritere.Organisation, c =>
    {
        var acceptees = c.Faits.Candidatures.Count(k => k.AccepteeParEntrepriseLe is not null
            && k.Etat is EtatCandidature.Proposee or EtatCandidature.EnImmersion or EtatCandidature.Retenue or EtatCandidature.EnContrat);
        var postes = c.Faits.NombreDePostes;
        var tousFermes = c.Faits.Postes.Count > 0 && postes == 0;
        return Constat.Selon(tousFermes || (postes > 0 && acceptees >= postes), tousFermes ? "Tous les postes sont fermés, avec un motif." : $"{Ecriture.Compte(acceptees, "proposition acceptée", "propositions acceptées")} pour {Ecriture.Compte(postes, "poste")}.", "candidats");
    });

    public static readonly Critere Eligibilite = new("SEL-ELIGIBILITE", "Les conditions du contrat sont vérifiées, preuve vue, pour chaque personne acceptée.", NatureCritere.Organisation, c =>
    {
        var acceptees = c.Faits.Candidatures.Where(k => k.AccepteeParEntrepriseLe is not null && k.Etat is not (EtatCandidature.Desistee or EtatCandidature.NonRetenue)).ToList();
        var sans = acceptees.Where(k => k.Categorie is null || k.PreuveVueLe is null).Select(k => c.Faits.NomDe(k.PersonneId)).ToList();
        return Constat.ParPersonne(acceptees.Count, sans, "Personne n’est accepté par une entreprise.", $"{Ecriture.Compte(acceptees.Count, "personne vérifiée", "personnes vérifiées")}.", "À vérifier", "candidats");
    });

    public static readonly Critere Refus = new("SEL-REFUS", "Chaque personne non retenue a reçu un motif et une suite.", NatureCritere.Organisation, c =>
    {
        var refusees = c.Faits.Candidatures.Where(k => k.Etat == EtatCandidature.NonRetenue).ToList();
        var sans = refusees.Count(k => k.MotifNonRetenue is null || string.IsNullOrWhiteSpace(k.Suite));
        return Constat.Selon(sans == 0, refusees.Count == 0 ? "Aucun refus." : $"{Ecriture.Compte(refusees.Count - sans, "refus motivé", "refus motivés")} sur {Ecriture.Nombre(refusees.Count)}.", "candidats?etat=NonRetenue");
    });
}
