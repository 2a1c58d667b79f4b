using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Immersions;

namespace Cohorte.Domaine.Taches;

/// <summary>One pure function per aggregate: who must act, since, until, why; the same truth on the board and on the personal lists.</summary>
public static class QuiDoitAgir
{
    private const string Conseiller = "Conseiller OPCO";
    private const string Gestionnaire = "Gestionnaire OPCO";

    /// <summary>Every turn of an action, the most pressing first.</summary>
    public static IReadOnlyList<Tour> Tous(FaitsAction faits, DateOnly aujourdhui, Delais delais) =>
    [
        .. new[]
        {
            faits.Etapes.Select(e => Sur(e, faits, aujourdhui)),
            faits.Candidatures.Select(c => Sur(c, faits)),
            faits.Immersions.Select(i => Sur(i, faits)),
            faits.Contrats.Select(c => Sur(c, faits)),
            faits.Depots.Select(d => Sur(d, faits, delais)),
            faits.Reunions.SelectMany(r => r.ActionsASuivre.Select(a => Sur(a, r)).Append(Sur(r))),
        }.SelectMany(t => t).OfType<Tour>().OrderBy(t => t.Jusquau ?? DateOnly.MaxValue).ThenBy(t => t.Depuis ?? DateOnly.MaxValue).ThenBy(t => t.Objet, StringComparer.Ordinal),
    ];

    /// <summary>A step in progress, or one whose turn has come.</summary>
    public static Tour? Sur(Etape etape, FaitsAction faits, DateOnly aujourdhui)
    {
        var qui = etape.Responsable ?? Conseiller;
        if (etape.Etat == EtatEtape.EnCours)
        {
            return new Tour($"Étape {etape.Ordre}, {etape.Intitule}", qui, Role.ConseillerOpco, etape.ReelDu, etape.PrevuAu, "Réunir ce qu’il faut pour passer l’étape", $"etapes/{etape.Cle}");
        }

        var prete = etape.Etat == EtatEtape.AVenir && faits.Etapes.All(e => !etape.Dependances.Contains(e.Cle) || e.EstClose);
        return prete && etape.PrevuDu <= aujourdhui
            ? new Tour($"Étape {etape.Ordre}, {etape.Intitule}", qui, Role.ConseillerOpco, etape.PrevuDu, etape.PrevuDu, "Commencer l’étape", $"etapes/{etape.Cle}")
            : null;
    }

    /// <summary>A candidacy that waits for the adviser or for the firm.</summary>
    public static Tour? Sur(Candidature candidature, FaitsAction faits)
    {
        var nom = faits.NomDe(candidature.PersonneId);
        var lien = $"candidats/{candidature.Id}";
        var poste = faits.Postes.FirstOrDefault(p => p.Id == candidature.PosteId);
        return candidature.Etat switch
        {
            EtatCandidature.Orientee => new Tour(nom, Conseiller, Role.ConseillerOpco, candidature.OrienteeLe, null, "Informer la personne orientée", lien),
            EtatCandidature.Proposee when candidature.AccepteeParEntrepriseLe is null && poste is not null =>
                new Tour(nom, faits.NomDe(poste.EntrepriseId), Role.Employeur, null, null, "Répondre à la proposition", lien) { OrganisationId = poste.EntrepriseId.Valeur },
            EtatCandidature.Retenue when faits.Contrats.All(c => c.CandidatureId != candidature.Id) =>
                new Tour(nom, Conseiller, Role.ConseillerOpco, candidature.AccepteeParEntrepriseLe, faits.Action.DebutSouhaite, "Préparer le contrat", lien),
            _ => null,
        };
    }

    /// <summary>An immersion to sign, to start, or whose reviews are due.</summary>
    public static Tour? Sur(Pmsmp immersion, FaitsAction faits)
    {
        var objet = $"Immersion de {faits.NomDe(immersion.PersonneId)}";
        return immersion.Etat switch
        {
            EtatPmsmp.Brouillon => new Tour(objet, Conseiller, Role.ConseillerOpco, null, immersion.Du, "Préparer la convention", "immersions"),
            EtatPmsmp.ASigner => new Tour(objet, immersion.Prescripteur ?? Conseiller, Role.ConseillerOpco, null, immersion.Du, "Réunir les signatures avant le début", "immersions"),
            EtatPmsmp.Terminee => new Tour(objet, faits.NomDe(immersion.EntrepriseId), Role.Employeur, immersion.Au, null, "Donner le bilan de l’immersion", "immersions") { OrganisationId = immersion.EntrepriseId.Valeur },
            _ => null,
        };
    }

    /// <summary>A contract to complete or to sign.</summary>
    public static Tour? Sur(Contrat contrat, FaitsAction faits)
    {
        var objet = $"Contrat de {faits.NomDe(contrat.PersonneId)}";
        return contrat.Etat switch
        {
            EtatContrat.Brouillon => new Tour(objet, faits.NomDe(contrat.EntrepriseId), Role.Employeur, null, contrat.DateDebut, "Compléter le contrat", $"contrats/{contrat.Id}") { OrganisationId = contrat.EntrepriseId.Valeur },
            EtatContrat.ASigner => new Tour(objet, faits.NomDe(contrat.EntrepriseId), Role.Employeur, null, contrat.DateDebut, "Signer le contrat, et le faire signer", $"contrats/{contrat.Id}") { OrganisationId = contrat.EntrepriseId.Valeur },
            EtatContrat.Signe when faits.Depots.All(d => d.ContratId != contrat.Id) =>
                new Tour(objet, faits.NomDe(contrat.EntrepriseId), Role.Employeur, contrat.DateConclusion, contrat.DateDebut, "Préparer le dépôt", "depots") { OrganisationId = contrat.EntrepriseId.Valeur },
            _ => null,
        };
    }

    /// <summary>A deposit: to send, to receive, to decide, to correct.</summary>
    public static Tour? Sur(Depot depot, FaitsAction faits, Delais delais)
    {
        var contrat = faits.Contrats.First(c => c.Id == depot.ContratId);
        var objet = $"Dépôt du contrat de {faits.NomDe(contrat.PersonneId)}";
        var entreprise = faits.NomDe(contrat.EntrepriseId);
        var decision = depot is { RecuLe: { } recu, DelaiArrete: false } ? delais.Decision(recu) : null;
        return depot.Etat switch
        {
            EtatDepot.Prepare => new Tour(objet, entreprise, Role.Employeur, contrat.DateDebut, delais.Depot(contrat.DateDebut), "Déposer le contrat", "depots") { OrganisationId = contrat.EntrepriseId.Valeur },
            EtatDepot.Transmis => new Tour(objet, Gestionnaire, Role.GestionnaireOpco, depot.RetransmisLe ?? depot.TransmisLe, decision, "Constater la réception du contrat et de son annexe", "depots"),
            EtatDepot.Recu or EtatDepot.EnInstruction => new Tour(objet, Gestionnaire, Role.GestionnaireOpco, depot.RecuLe, decision, "Décider de la prise en charge", "depots"),
            EtatDepot.Retourne => new Tour(objet, entreprise, Role.Employeur, depot.RetourneLe, decision, "Corriger et déposer de nouveau", "depots") { OrganisationId = contrat.EntrepriseId.Valeur },
            _ => null,
        };
    }

    /// <summary>A meeting to hold, or whose minutes are due.</summary>
    public static Tour? Sur(ReunionCopil reunion) => reunion.Etat switch
    {
        EtatReunion.Preparee => new Tour($"COPIL du {Ecriture.DateCourte(reunion.Le)}", Conseiller, Role.ConseillerOpco, null, reunion.Le, "Convoquer les membres", $"copil/{reunion.Id}"),
        EtatReunion.Convoquee => new Tour($"COPIL du {Ecriture.DateCourte(reunion.Le)}", Conseiller, Role.ConseillerOpco, null, reunion.Le, "Tenir la réunion", $"copil/{reunion.Id}"),
        EtatReunion.Tenue => new Tour($"COPIL du {Ecriture.DateCourte(reunion.Le)}", Conseiller, Role.ConseillerOpco, reunion.Le, null, "Faire approuver le compte rendu", $"copil/{reunion.Id}"),
        _ => null,
    };

    /// <summary>Something that a meeting asked somebody to do.</summary>
    public static Tour? Sur(ActionASuivre suivi, ReunionCopil reunion) => suivi.FaiteLe is null
        ? new Tour(suivi.Intitule, suivi.Responsable, Role.ConseillerOpco, reunion.Le, suivi.Echeance, $"Demandé au COPIL du {Ecriture.DateCourte(reunion.Le)}", $"copil/{reunion.Id}")
        : null;
}

/// <summary>Delays of law in force, given by the barèmes; an unknown delay gives no deadline.</summary>
/// <param name="JoursDeDepot">Days to send a contract, from its start.</param>
/// <param name="JoursDeDecision">Days for the OPCO to decide, from complete reception.</param>
public sealed record Delais(Func<DateOnly, int?> JoursDeDepot, Func<DateOnly, int?> JoursDeDecision)
{
    /// <summary>Last day to send.</summary>
    public DateOnly? Depot(DateOnly debut) => JoursDeDepot(debut) is { } jours ? debut.AddDays(jours) : null;

    /// <summary>Last day to decide.</summary>
    public DateOnly? Decision(DateOnly reception) => JoursDeDecision(reception) is { } jours ? reception.AddDays(jours) : null;
}
