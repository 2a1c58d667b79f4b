using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the product has recorded around a contract, in the eyes of the rules; what it does not record stays unknown.</summary>
public sealed record FaitsEnregistres
{
    // The exchange format speaks of the pay of a 35-hour month, a contract of that of its own hours.
    private const int SemaineDeReference = 35;

    /// <summary>Scheme of the action.</summary>
    public required Dispositif Dispositif { get; init; }

    /// <summary>The person.</summary>
    public Personne? Personne { get; init; }

    /// <summary>The candidacy, which keeps the category seen.</summary>
    public Candidature? Candidature { get; init; }

    /// <summary>The employer.</summary>
    public Entreprise? Entreprise { get; init; }

    /// <summary>The deposit.</summary>
    public Depot? Depot { get; init; }

    /// <summary>The providers of the path.</summary>
    public IReadOnlyCollection<Prestataire> Prestataires { get; init; } = [];

    /// <summary>The other contracts of the action, for the tutor.</summary>
    public IReadOnlyCollection<Contrat> Autres { get; init; } = [];

    /// <summary>The skills of the common profile.</summary>
    public IReadOnlyCollection<CompetenceAttendue> Competences { get; init; } = [];

    /// <summary>The legal bases of the action.</summary>
    public IReadOnlyCollection<BaseLegale> BasesLegales { get; init; } = [];

    /// <summary>The facts of an action around one of its contracts.</summary>
    public static FaitsEnregistres Autour(Contrat contrat, FaitsAction faits) => new()
    {
        Dispositif = faits.Action.Dispositif,
        Personne = faits.Personnes.GetValueOrDefault(contrat.PersonneId),
        Candidature = faits.Candidatures.FirstOrDefault(c => c.Id == contrat.CandidatureId),
        Entreprise = faits.Entreprises.GetValueOrDefault(contrat.EntrepriseId),
        Depot = faits.Depots.FirstOrDefault(d => d.ContratId == contrat.Id),
        Prestataires = [.. DuParcours(faits)],
        Autres = [.. faits.Contrats],
        Competences = [.. faits.Competences],
        BasesLegales = faits.BasesLegales,
    };

    /// <summary>The providers of the modules of the retained path.</summary>
    public static IEnumerable<Prestataire> DuParcours(FaitsAction faits) =>
        (faits.ParcoursRetenu?.Modules ?? []).Select(m => m.PrestataireId).OfType<Id<Prestataire>>().Distinct().Select(id => faits.Prestataires.GetValueOrDefault(id)).OfType<Prestataire>();

    /// <summary>A contract as the rules see it; concluded today while nobody signed.</summary>
    public FaitsDuContrat Faits(Contrat contrat, DateOnly aujourdhui) => new()
    {
        Dispositif = De(Dispositif),
        Nature = contrat.Nature,
        Finalite = contrat.Finalite,
        DateConclusion = contrat.DateConclusion ?? aujourdhui,
        DateDebut = contrat.DateDebut,
        DateFin = contrat.DateFin,
        HeuresHebdomadaires = contrat.HeuresHebdomadaires,
        HeuresFormation = contrat.HeuresFormation,
        SalaireMensuelPropose = contrat is { SalaireMensuel: { } salaire, HeuresHebdomadaires.Valeur: > 0 } ? salaire * (decimal)SemaineDeReference / contrat.HeuresHebdomadaires.Valeur : Fait<Montant?>.Inconnu,
        Idcc = Entreprise?.Idcc,
        AccordDepassementDuree = Fait<string?>.Aucun,
        AccordDepassementFormation = Fait<string?>.Aucun,
        Competences = Competences.Count > 0 ? [.. Competences.Select(c => c.Intitule)] : null,
        AccordOpcoCompetencesLe = PorteeDesBasesLegales.AccordSurLesCompetences(BasesLegales) is { } accord ? accord : Fait<DateOnly?>.Inconnu,
        DateNaissance = Personne?.DateNaissance,
        CategorieConstatee = Candidature?.Categorie,
        TuteurDesigne = contrat.TuteurNom is null ? null : true,
        TuteurExperienceDepuis = contrat.TuteurExperienceDepuis,
        TuteurSuivis = contrat.TuteurNom is null ? null : [.. Suivis(contrat)],
        Organismes = Prestataires.Count > 0 ? [.. Prestataires.Select(Organisme)] : null,
        TransmisLe = Depot?.TransmisLe,
        RecuLe = Depot?.RecuLe,
        DecideLe = Depot?.DecideLe,
    };

    /// <summary>A provider as the rules see it.</summary>
    public static OrganismeDecrit Organisme(Prestataire prestataire) => new(
        prestataire.Nom,
        prestataire.ServiceInterne,
        prestataire is { QualiopiDu: { } du, QualiopiAu: { } au } && du <= au ? Periode.De(du, au) : null,
        prestataire.Nda);

    /// <summary>The scheme of an action as a described contract names it.</summary>
    public static DispositifDecrit De(Dispositif dispositif) => dispositif == Dispositif.CpExperimental ? DispositifDecrit.Experimental : DispositifDecrit.Classique;

    /// <summary>The trainees whom the same tutor of the same firm follows.</summary>
    private IEnumerable<Periode> Suivis(Contrat contrat) =>
        Autres.Where(a => a.Id != contrat.Id && a.EntrepriseId == contrat.EntrepriseId && a.Etat != EtatContrat.Abandonne
                && string.Equals(a.TuteurNom, contrat.TuteurNom, StringComparison.OrdinalIgnoreCase))
            .Select(a => Periode.De(a.DateDebut, a.RompuLe is { } rompu && rompu >= a.DateDebut ? rompu : a.DateFin));
}
