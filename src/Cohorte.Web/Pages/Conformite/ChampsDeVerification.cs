using Cohorte.Domaine.Contrats.Description;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Conformite;

/// <summary>Which member of the exchange format each question feeds, what travels in a link, and the schemes that can be verified.</summary>
public static class ChampsDeVerification
{
    private static readonly Dictionary<string, string> ParMembre = new(StringComparer.Ordinal)
    {
        ["contrat.dispositif"] = nameof(VerificationSaisie.Dispositif),
        ["contrat.dateConclusion"] = nameof(VerificationSaisie.Conclusion),
        ["contrat.dateDebut"] = nameof(VerificationSaisie.Debut),
        ["contrat.dateFin"] = nameof(VerificationSaisie.Fin),
        ["contrat.heuresHebdomadaires"] = nameof(VerificationSaisie.HeuresHebdomadaires),
        ["contrat.heuresFormation"] = nameof(VerificationSaisie.HeuresFormation),
        ["contrat.plafondFormation"] = nameof(VerificationSaisie.Plafond),
        ["personne.dateNaissance"] = nameof(VerificationSaisie.Naissance),
        ["personne.inscritFranceTravailDepuis"] = nameof(VerificationSaisie.InscritDepuis),
        ["tuteur.experienceDepuis"] = nameof(VerificationSaisie.TuteurExperience),
        ["depot.transmisLe"] = nameof(VerificationSaisie.Transmis),
        ["depot.recuLe"] = nameof(VerificationSaisie.Recu),
        ["depot.decideLe"] = nameof(VerificationSaisie.Decide),
    };

    /// <summary>Schemes that can be verified.</summary>
    public static readonly IReadOnlyList<(string Valeur, string Texte)> Dispositifs =
        [(nameof(DispositifDecrit.Classique), "Contrat de professionnalisation"), (nameof(DispositifDecrit.Experimental), "Contrat de professionnalisation expérimental")];

    /// <summary>The link: contract, employer and training only.</summary>
    public static readonly LienDeReponses<VerificationSaisie> Lien = new("/verifier",
    [
        ("dispositif", nameof(VerificationSaisie.Dispositif)), ("nature", nameof(VerificationSaisie.Nature)), ("finalite", nameof(VerificationSaisie.Finalite)),
        ("signature", nameof(VerificationSaisie.Conclusion)), ("debut", nameof(VerificationSaisie.Debut)), ("fin", nameof(VerificationSaisie.Fin)),
        ("heures", nameof(VerificationSaisie.HeuresHebdomadaires)), ("formation", nameof(VerificationSaisie.HeuresFormation)), ("methode", nameof(VerificationSaisie.Methode)),
        ("geiq", nameof(VerificationSaisie.Geiq)), ("idcc", nameof(VerificationSaisie.Idcc)), ("salaire", nameof(VerificationSaisie.SalairePropose)), ("minimum", nameof(VerificationSaisie.MinimumConventionnel)), ("essai", nameof(VerificationSaisie.Essai)),
        ("interne", nameof(VerificationSaisie.OrganismeInterne)), ("qualiopiDu", nameof(VerificationSaisie.QualiopiDu)), ("qualiopiAu", nameof(VerificationSaisie.QualiopiAu)), ("nda", nameof(VerificationSaisie.Nda)),
        ("accordDuree", nameof(VerificationSaisie.AccordDuree)), ("accordFormation", nameof(VerificationSaisie.AccordFormation)), ("plafond", nameof(VerificationSaisie.Plafond)), ("accordOpco", nameof(VerificationSaisie.AccordOpco)),
        ("transmis", nameof(VerificationSaisie.Transmis)), ("recu", nameof(VerificationSaisie.Recu)), ("decide", nameof(VerificationSaisie.Decide)), ("droitDu", nameof(VerificationSaisie.DroitDu)),
    ]);

    /// <summary>The question of a member; the first one when none feeds it.</summary>
    public static string Question(string? membre) => membre is not null && ParMembre.TryGetValue(membre, out var champ) ? champ : nameof(VerificationSaisie.Dispositif);
}
