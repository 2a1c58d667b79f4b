using Cohorte.Application.Comptes;
using Cohorte.Application.Journal;
using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Application.Taches;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Calendriers;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Echanges;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Journal;
using Cohorte.Domaine.Listes;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Notifications;
using Cohorte.Domaine.Parcours;
using Cohorte.Domaine.Partenaires;
using Cohorte.Domaine.Recherche;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Reglementation.ReglesOpco;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Suivi;
using Cohorte.Domaine.Suppleances;
using Cohorte.Domaine.Taches;
using Cohorte.Domaine.Travaux;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Persistance;

/// <summary>The one database context: every write goes through <see cref="EnregistrerAsync"/> and is journaled in the same transaction.</summary>
public abstract class CohorteDbContext(DbContextOptions options, TimeProvider horloge, Trousseau trousseau, Baremes baremes) : IdentityUserContext<Compte, Guid>(options), IDataProtectionKeyContext
{
    private Operation? _operation;

    /// <summary>Keys of the sensitive columns.</summary>
    internal Trousseau Trousseau => trousseau;

    public DbSet<ActionCollective> Actions => Set<ActionCollective>();

    public DbSet<Etape> Etapes => Set<Etape>();

    public DbSet<ModeleAdapte> ModelesAdaptes => Set<ModeleAdapte>();

    public DbSet<VersionDeModele> VersionsDeModeles => Set<VersionDeModele>();

    public DbSet<BrouillonDImport> BrouillonsDImport => Set<BrouillonDImport>();

    public DbSet<Derogation> Derogations => Set<Derogation>();

    public DbSet<BaseLegale> BasesLegales => Set<BaseLegale>();

    public DbSet<MembreCopil> MembresCopil => Set<MembreCopil>();

    public DbSet<ReunionCopil> ReunionsCopil => Set<ReunionCopil>();

    public DbSet<DecisionCopil> DecisionsCopil => Set<DecisionCopil>();

    public DbSet<ActionASuivre> ActionsASuivre => Set<ActionASuivre>();

    public DbSet<Entreprise> Entreprises => Set<Entreprise>();

    public DbSet<BesoinEntreprise> Besoins => Set<BesoinEntreprise>();

    public DbSet<Poste> Postes => Set<Poste>();

    public DbSet<BesoinSignale> BesoinsSignales => Set<BesoinSignale>();

    public DbSet<CompetenceAttendue> CompetencesAttendues => Set<CompetenceAttendue>();

    public DbSet<ParcoursFormation> Parcours => Set<ParcoursFormation>();

    public DbSet<ModuleFormation> Modules => Set<ModuleFormation>();

    public DbSet<PicActivite> PicsActivite => Set<PicActivite>();

    public DbSet<SemaineEnCentre> SemainesEnCentre => Set<SemaineEnCentre>();

    public DbSet<Partenaire> Partenaires => Set<Partenaire>();

    public DbSet<EngagementPartenaire> EngagementsPartenaires => Set<EngagementPartenaire>();

    public DbSet<Prestataire> Prestataires => Set<Prestataire>();

    public DbSet<Personne> Personnes => Set<Personne>();

    public DbSet<FaitsSensibles> FaitsSensibles => Set<FaitsSensibles>();

    public DbSet<Candidature> Candidatures => Set<Candidature>();

    public DbSet<Pmsmp> Pmsmps => Set<Pmsmp>();

    public DbSet<Contrat> Contrats => Set<Contrat>();

    public DbSet<PrecisionsDuContrat> PrecisionsDeContrats => Set<PrecisionsDuContrat>();

    public DbSet<Depot> Depots => Set<Depot>();

    public DbSet<SyntheseAssiduite> SynthesesAssiduite => Set<SyntheseAssiduite>();

    public DbSet<EvaluationFinale> EvaluationsFinales => Set<EvaluationFinale>();

    public DbSet<EnqueteSatisfaction> EnquetesSatisfaction => Set<EnqueteSatisfaction>();

    public DbSet<SortieStagiaire> SortiesStagiaires => Set<SortieStagiaire>();

    public DbSet<Bilan> Bilans => Set<Bilan>();

    public DbSet<RegleOpco> ReglesOpco => Set<RegleOpco>();
    public DbSet<Courriel> Courriels => Set<Courriel>();

    public DbSet<Echange> Echanges => Set<Echange>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<MembreAction> MembresActions => Set<MembreAction>();

    public DbSet<LienPersonnel> LiensPersonnels => Set<LienPersonnel>();

    public DbSet<TourProjete> Tours => Set<TourProjete>();

    public DbSet<ReportDeTour> ReportsDeTours => Set<ReportDeTour>();

    public DbSet<Suppleance> Suppleances => Set<Suppleance>();

    public DbSet<VueDeListe> VuesDeListes => Set<VueDeListe>();

    public DbSet<EntreeDeRecherche> EntreesDeRecherche => Set<EntreeDeRecherche>();

    public DbSet<CleDeRecherche> ClesDeRecherche => Set<CleDeRecherche>();

    public DbSet<EtatDeProjection> EtatsDesProjections => Set<EtatDeProjection>();

    public DbSet<Calendrier> Calendriers => Set<Calendrier>();

    public DbSet<ReglagesDuCalendrier> ReglagesDeCalendrier => Set<ReglagesDuCalendrier>();

    public DbSet<PlageDuCalendrier> PlagesDeCalendrier => Set<PlageDuCalendrier>();

    public DbSet<AccueilDuPrestataire> AccueilsDePrestataires => Set<AccueilDuPrestataire>();

    public DbSet<ExigenceDuModule> ExigencesDeModules => Set<ExigenceDuModule>();

    public DbSet<GroupeDuCalendrier> GroupesDeCalendrier => Set<GroupeDuCalendrier>();

    public DbSet<ReglagesDeLAffectation> ReglagesDAffectation => Set<ReglagesDeLAffectation>();

    public DbSet<VoeuxDuCandidat> VoeuxDesCandidats => Set<VoeuxDuCandidat>();

    public DbSet<AvisSurCandidat> AvisSurCandidats => Set<AvisSurCandidat>();

    public DbSet<Affectation> Affectations => Set<Affectation>();

    public DbSet<EcartDAffectation> EcartsDAffectation => Set<EcartDAffectation>();

    public DbSet<Travail> Travaux => Set<Travail>();

    public DbSet<EcritureJournal> Journal => Set<EcritureJournal>();

    public DbSet<CleDeChiffrement> ClesDeChiffrement => Set<CleDeChiffrement>();

    public DbSet<ClePersonne> ClesPersonnes => Set<ClePersonne>();

    /// <inheritdoc />
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>Says which version of an object the person had before the eyes: if another write came between, <see cref="EnregistrerAsync"/> refuses and shows it.</summary>
    public void ExigerVersion(Entite entite, Guid version) => Entry(entite).Property(e => e.Version).OriginalValue = version;

    /// <summary>Writes the pending changes and their journal in one transaction.</summary>
    /// <returns>Done; or a <see cref="RefusConflit"/> when somebody else wrote meanwhile, or another refusal when two writes met (<see cref="EcrituresSimultanees"/>): then nothing is written, and the context keeps nothing.</returns>
    public async Task<Resultat> EnregistrerAsync(Operation operation, CancellationToken annulation = default)
    {
        _operation = operation;
        try
        {
            await SaveChangesAsync(annulation);
            return Resultat.Fait;
        }
        catch (DbUpdateConcurrencyException conflit)
        {
            return await ConflitDEcriture.DecrireAsync(this, conflit, annulation);
        }
        catch (Exception panne) when (EcrituresSimultanees.Lire(panne) is not null)
        {
            ChangeTracker.Clear();
            return EcrituresSimultanees.Lire(panne)!;
        }
        finally
        {
            _operation = null;
        }
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        ChangeTracker.Entries().All(e => e.State == EntityState.Unchanged || e.Entity is DataProtectionKey)
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new NotSupportedException("Every write is asynchronous and journaled: use EnregistrerAsync.");

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await TeneurDuJournal.InscrireAsync(this, _operation, horloge.MaintenantUtc(), cancellationToken);
        var perimees = Projections.Perimees(this);
        if (perimees.SontAJour) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var actions = await perimees.VerrouillerAsync(this, cancellationToken);
        var ecrites = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        OublierLesProjections();
        await perimees.ActualiserAsync(this, actions, baremes, cancellationToken);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        OublierLesProjections();
        if (transaction is not null) await transaction.CommitAsync(cancellationToken);
        return ecrites;
    }

    /// <summary>Derived rows are removed and added behind the back of the tracker: it keeps none of them.</summary>
    private void OublierLesProjections()
    {
        foreach (var derivee in ChangeTracker.Entries().Where(e => Projections.EstUneProjection(e.Entity)).ToList()) derivee.State = EntityState.Detached;
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ConventionsDuModele.Convertir(configurationBuilder);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CohorteDbContext).Assembly);
        ConventionsDuModele.Appliquer(builder, trousseau);
    }
}
