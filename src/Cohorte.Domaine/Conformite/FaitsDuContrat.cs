using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the rules of a contract look at, wherever it comes from: a described contract, a contract of the product, a path, a post. <c>null</c> is unknown, never guessed; a <see cref="Fait{T}"/> may be known to be none.</summary>
public sealed record FaitsDuContrat
{
    /// <summary>Scheme.</summary>
    public DispositifDecrit? Dispositif { get; init; }

    /// <summary>CDD or CDI.</summary>
    public NatureContrat? Nature { get; init; }

    /// <summary>Day of conclusion, whose law applies.</summary>
    public DateOnly? DateConclusion { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? DateDebut { get; init; }

    /// <summary>Last day of the contract or of the <i>action de professionnalisation</i>.</summary>
    public DateOnly? DateFin { get; init; }

    /// <summary>Weekly hours.</summary>
    public Heures? HeuresHebdomadaires { get; init; }

    /// <summary>Hours of training, evaluation and support.</summary>
    public Heures? HeuresFormation { get; init; }

    /// <summary>What the contract leads to.</summary>
    public FinaliteContrat? Finalite { get; init; }

    /// <summary>Gross pay proposed for a 35-hour month; none = the minimum is paid.</summary>
    public Fait<Montant?> SalaireMensuelPropose { get; init; }

    /// <summary>Conventional minimum for a 35-hour month.</summary>
    public Fait<Montant?> MinimumConventionnelMensuel { get; init; }

    /// <summary>Reference of the agreement of L.6325-12.</summary>
    public Fait<string?> AccordDepassementDuree { get; init; }

    /// <summary>Reference of the agreement of L.6325-14.</summary>
    public Fait<string?> AccordDepassementFormation { get; init; }

    /// <summary>Maximum share that the agreement gives, when known.</summary>
    public Taux? PlafondFormation { get; init; }

    /// <summary>Day the OPCO agreed on the skills.</summary>
    public Fait<DateOnly?> AccordOpcoCompetencesLe { get; init; }

    /// <summary>The skills aimed at.</summary>
    public IReadOnlyList<string>? Competences { get; init; }

    /// <summary>Day the employee agreed on the skills.</summary>
    public DateOnly? AccordSalarieLe { get; init; }

    /// <summary>Trial period in days.</summary>
    public Fait<int?> EssaiJours { get; init; }

    /// <summary>How the hours of the contract are counted.</summary>
    public MethodeDeBase MethodeBase { get; init; } = MethodeDeBase.ProrataMois;

    /// <summary>Birth.</summary>
    public DateOnly? DateNaissance { get; init; }

    /// <summary>Highest diploma.</summary>
    public Diplome? Diplome { get; init; }

    /// <summary>Registered at France Travail since.</summary>
    public Fait<DateOnly?> InscritFranceTravailDepuis { get; init; }

    /// <summary>Minimum social received.</summary>
    public Fait<MinimumSocial?> MinimumSocial { get; init; }

    /// <summary>Whether the person had a <i>contrat unique d’insertion</i>.</summary>
    public bool? AncienCui { get; init; }

    /// <summary>Category noted by who saw the proof, kept instead of the facts behind it.</summary>
    public CategoriePublic? CategorieConstatee { get; init; }

    /// <summary>Whether the reinforced rights of L.6325-1-1 were seen proved, kept instead of the facts behind it.</summary>
    public bool? NouvelleChanceConstatee { get; init; }

    /// <summary>Whether who reads the sheet must not read the day a permit ends: the verdict is said, the day is not.</summary>
    public bool TitreMasque { get; init; }

    /// <summary>End of the residence permit; none = no permit needed.</summary>
    public Fait<DateOnly?> TitreSejourExpireLe { get; init; }

    /// <summary>Whether the employer is a GEIQ.</summary>
    public bool? Geiq { get; init; }

    /// <summary>Collective agreement, four digits, when known.</summary>
    public string? Idcc { get; init; }

    /// <summary>Whether a tutor is named.</summary>
    public bool? TuteurDesigne { get; init; }

    /// <summary>Whether the tutor is the employer.</summary>
    public bool? TuteurEstEmployeur { get; init; }

    /// <summary>Since when the tutor practises.</summary>
    public DateOnly? TuteurExperienceDepuis { get; init; }

    /// <summary>Periods of the trainees that the tutor already follows.</summary>
    public IReadOnlyList<Periode>? TuteurSuivis { get; init; }

    /// <summary>Who trains.</summary>
    public IReadOnlyList<OrganismeDecrit>? Organismes { get; init; }

    /// <summary>Days that each provider trains by the published calendar, by its name: first and last; <c>null</c> without a calendar.</summary>
    public IReadOnlyDictionary<string, Periode>? PeriodesDesOrganismes { get; init; }

    /// <summary>Day the employer sent the file.</summary>
    public DateOnly? TransmisLe { get; init; }

    /// <summary>Day the OPCO received the complete file.</summary>
    public DateOnly? RecuLe { get; init; }

    /// <summary>Day the OPCO decided.</summary>
    public DateOnly? DecideLe { get; init; }

    /// <summary>The facts of a contract described from outside.</summary>
    public static FaitsDuContrat De(DescriptionDeContrat d) => new()
    {
        Dispositif = d.Contrat.Dispositif,
        Nature = d.Contrat.Nature,
        DateConclusion = d.Contrat.DateConclusion,
        DateDebut = d.Contrat.DateDebut,
        DateFin = d.Contrat.DateFin,
        HeuresHebdomadaires = d.Contrat.HeuresHebdomadaires,
        HeuresFormation = d.Contrat.HeuresFormation,
        Finalite = d.Contrat.Finalite,
        SalaireMensuelPropose = d.Contrat.SalaireMensuelPropose,
        MinimumConventionnelMensuel = d.Contrat.MinimumConventionnelMensuel,
        AccordDepassementDuree = d.Contrat.AccordDepassementDuree,
        AccordDepassementFormation = d.Contrat.AccordDepassementFormation,
        PlafondFormation = d.Contrat.PlafondFormation,
        AccordOpcoCompetencesLe = d.Contrat.AccordOpcoCompetencesLe,
        Competences = d.Contrat.Competences,
        AccordSalarieLe = d.Contrat.AccordSalarieLe,
        EssaiJours = d.Contrat.EssaiJours,
        MethodeBase = d.Contrat.MethodeBase,
        DateNaissance = d.Personne.DateNaissance,
        Diplome = d.Personne.Diplome,
        InscritFranceTravailDepuis = d.Personne.InscritFranceTravailDepuis,
        MinimumSocial = d.Personne.MinimumSocial,
        AncienCui = d.Personne.AncienCui,
        TitreSejourExpireLe = d.Personne.TitreSejourExpireLe,
        Geiq = d.Employeur.Geiq,
        Idcc = d.Employeur.Idcc,
        TuteurDesigne = d.Tuteur is null ? null : true,
        TuteurEstEmployeur = d.Tuteur?.EstEmployeur,
        TuteurExperienceDepuis = d.Tuteur?.ExperienceDepuis,
        TuteurSuivis = d.Tuteur?.SuivisEnCours,
        Organismes = d.Formation?.Organismes,
        TransmisLe = d.Depot?.TransmisLe,
        RecuLe = d.Depot?.RecuLe,
        DecideLe = d.Depot?.DecideLe,
    };
}
