using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Conformite;

/// <summary>What the product has recorded around a contract, in the eyes of the rules; what it does not record stays unknown.</summary>
public sealed record FaitsEnregistres
{
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

    /// <summary>What was answered beyond the terms of the contract.</summary>
    public PrecisionsDuContrat? Precisions { get; init; }

    /// <summary>What is known of the residence permit; read to judge, never shown.</summary>
    public TitreDeSejour? Titre { get; init; }

    /// <summary>Days of training of the contract by the published calendar; <c>null</c> without one.</summary>
    public CalendrierDuContrat? Calendrier { get; init; }

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
        Precisions = faits.Precisions.FirstOrDefault(p => p.ContratId == contrat.Id),
        Titre = faits.Titres.GetValueOrDefault(contrat.PersonneId),
        Calendrier = CalendrierDuContrat.De(contrat.EntrepriseId, faits.CalendrierPublie),
    };

    /// <summary>The providers of the modules of the retained path.</summary>
    public static IEnumerable<Prestataire> DuParcours(FaitsAction faits) =>
        (faits.ParcoursRetenu?.Modules ?? []).Select(m => m.PrestataireId).OfType<Id<Prestataire>>().Distinct().Select(id => faits.Prestataires.GetValueOrDefault(id)).OfType<Prestataire>();

    /// <summary>A contract as the rules see it; concluded today while nobody signed.</summary>
    /// <param name="contrat">The contract.</param>
    /// <param name="aujourdhui">Civil date in Paris.</param>
    /// <param name="baremes">The law, for the legal week.</param>
    public FaitsDuContrat Faits(Contrat contrat, DateOnly aujourdhui, Baremes baremes) => new()
    {
        Dispositif = De(Dispositif),
        Nature = contrat.Nature,
        Finalite = contrat.Finalite,
        DateConclusion = contrat.DateConclusion ?? aujourdhui,
        DateDebut = contrat.DateDebut,
        DateFin = contrat.DateFin,
        HeuresHebdomadaires = contrat.HeuresHebdomadaires,
        HeuresFormation = contrat.HeuresFormation,
        SalaireMensuelPropose = ATempsPlein(contrat, baremes.HeuresDeLaSemaine(contrat.DateConclusion ?? aujourdhui)),
        MinimumConventionnelMensuel = SaufZero(Precisions?.MinimumConventionnelMensuel, m => m.Euros == 0),
        EssaiJours = SaufZero(Precisions?.EssaiJours, j => j == 0),
        AccordSalarieLe = Precisions?.AccordSalarieLe,
        Idcc = Entreprise?.Idcc,
        Geiq = Entreprise?.Type is { } type ? type == TypeDEmployeur.Geiq : null,
        AccordDepassementDuree = Fait<string?>.Aucun,
        AccordDepassementFormation = Fait<string?>.Aucun,
        Competences = Competences.Count > 0 ? [.. Competences.Select(c => c.Intitule)] : null,
        AccordOpcoCompetencesLe = PorteeDesBasesLegales.AccordSurLesCompetences(BasesLegales) is { } accord ? accord : Fait<DateOnly?>.Inconnu,
        DateNaissance = Personne?.DateNaissance,
        Diplome = Candidature?.Diplome,
        CategorieConstatee = Candidature?.Categorie,
        NouvelleChanceConstatee = Candidature?.NouvelleChance,
        TitreSejourExpireLe = Titre switch { { Necessaire: false } => Fait<DateOnly?>.Aucun, { ExpireLe: { } expire } => expire, _ => Fait<DateOnly?>.Inconnu },
        TitreMasque = true,
        TuteurDesigne = contrat.TuteurNom is null ? null : true,
        TuteurEstEmployeur = Precisions?.TuteurEstEmployeur,
        TuteurExperienceDepuis = contrat.TuteurExperienceDepuis,
        TuteurSuivis = contrat.TuteurNom is null ? null : [.. Suivis(contrat)],
        Organismes = Prestataires.Count > 0 ? [.. Prestataires.Select(Organisme)] : null,
        PeriodesDesOrganismes = Calendrier?.PeriodesParOrganisme(Prestataires),
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

    /// <summary>An answer whose zero means « none ».</summary>
    internal static Fait<T?> SaufZero<T>(T? valeur, Func<T, bool> estZero) where T : struct => valeur is not { } v ? Fait<T?>.Inconnu : estZero(v) ? Fait<T?>.Aucun : v;

    /// <summary>The exchange format speaks of the pay of a month of the legal week, a contract of that of its own hours.</summary>
    private static Fait<Montant?> ATempsPlein(Contrat contrat, Heures? semaine) =>
        contrat is { SalaireMensuel: { } salaire, HeuresHebdomadaires.Valeur: > 0 } && semaine is { } pleine ? salaire * pleine.Valeur / contrat.HeuresHebdomadaires.Valeur : Fait<Montant?>.Inconnu;

    /// <summary>The trainees whom the same tutor of the same firm follows.</summary>
    private IEnumerable<Periode> Suivis(Contrat contrat) =>
        Autres.Where(a => a.Id != contrat.Id && a.EntrepriseId == contrat.EntrepriseId && a.Etat != EtatContrat.Abandonne && !a.EstRompuAvantSonDebut
                && string.Equals(a.TuteurNom, contrat.TuteurNom, StringComparison.OrdinalIgnoreCase))
            .Select(a => Periode.De(a.DateDebut, a.RompuLe is { } rompu && rompu >= a.DateDebut ? rompu : a.DateFin));
}
