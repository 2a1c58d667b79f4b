using Cohorte.Application.Modeles;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Depots;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Modeles;
using Cohorte.Domaine.Parcours;
using Cohorte.Tests.Domaine.Conformite;

namespace Cohorte.Tests.Domaine.Actions.Criteres;

/// <summary>Facts written by hand for one gate at a time, objects moved along their tables as people move them.</summary>
internal static class FaitsDEssai
{
    public static readonly DateOnly Jour = new(2026, 6, 15);
    public static readonly Entreprise Alpha = new() { RaisonSociale = "Alpha" };
    public static readonly Entreprise Beta = new() { RaisonSociale = "Bêta" };
    private static readonly ModeleDeParcours Modele = LecteurModeles.Charger(Path.Combine(AppContext.BaseDirectory, "modeles")).Single(m => m.Code == "cp-ordinaire");

    public static ActionCollective Action(DateOnly? debut = null, DateOnly? fin = null) =>
        NouvelleAction.Creer(Modele, new DemandeDAction { Code = "ESSAI", Intitule = "Essai", DebutSouhaite = debut, FinSouhaitee = fin }, new DateTime(2026, 1, 5, 9, 0, 0, DateTimeKind.Utc));

    public static FaitsAction Faits(ActionCollective? action = null) => new()
    {
        Action = action ?? Action(),
        Entreprises = new Dictionary<Id<Entreprise>, Entreprise> { [Alpha.Id] = Alpha, [Beta.Id] = Beta },
    };

    public static ContexteCritere Contexte(FaitsAction faits, DateOnly? jour = null) => new(faits, jour ?? Jour, BaremesDeTest.Livres);

    public static Constat Juger(string code, FaitsAction faits, DateOnly? jour = null) => CatalogueCriteres.De(code).Evaluer(Contexte(faits, jour));

    public static string Preuve(this Constat constat) => constat.Preuve.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    public static BesoinEntreprise Besoin(Entreprise entreprise, DateOnly? declareeLe = null, params string[] transitions) =>
        Conduire(new BesoinEntreprise { EntrepriseId = entreprise.Id, DifficulteDeclareeLe = declareeLe, Difficulte = declareeLe is null ? null : "Aucun candidat" }, (b, t) => b.Passer(t, Role.ConseillerOpco), transitions);

    public static Poste Poste(Entreprise entreprise, int nombre = 1, decimal? salaire = 1_900m, string? lieu = "Lorient", params string[] transitions) =>
        Conduire(new Poste { EntrepriseId = entreprise.Id, Intitule = "Poste", Nombre = nombre, Nature = NatureContrat.Cdi, HeuresHebdomadaires = new Heures(35), SalaireMensuel = salaire is { } s ? new Montant(s) : null, Lieu = lieu },
            (p, t) => p.Passer(t, Role.ConseillerOpco), transitions);

    public static Candidature Candidature(Action<Candidature>? avec = null, params string[] transitions)
    {
        var candidature = new Candidature { PersonneId = Id<Personne>.Nouveau(), OrienteeLe = new DateOnly(2026, 4, 1) };
        avec?.Invoke(candidature);
        return Conduire(candidature, (c, t) => c.Passer(t, Role.ConseillerOpco), transitions);
    }

    public static Contrat Contrat(Candidature candidature, DateOnly debut, DateOnly fin, decimal heures = 300, params string[] transitions) =>
        Conduire(new Contrat
        {
            CandidatureId = candidature.Id,
            PersonneId = candidature.PersonneId,
            EntrepriseId = Alpha.Id,
            DateConclusion = debut,
            DateDebut = debut,
            DateFin = fin,
            HeuresHebdomadaires = new Heures(35),
            HeuresFormation = new Heures(heures),
        }, (c, t) => c.Passer(t, Role.ConseillerOpco), transitions);

    public static Depot Depot(Contrat contrat, params string[] transitions) =>
        Conduire(new Depot { ContratId = contrat.Id }, (d, t) => d.Passer(t, t is "Transmettre" ? Role.ConseillerOpco : Role.GestionnaireOpco), transitions);

    public static Pmsmp Immersion(Candidature candidature, params string[] transitions) =>
        Conduire(new Pmsmp { CandidatureId = candidature.Id, PersonneId = candidature.PersonneId, EntrepriseId = Alpha.Id }, (i, t) => i.Passer(t, Role.ConseillerOpco), transitions);

    public static ParcoursFormation Parcours(DateOnly? debut, DateOnly? fin, params ModuleFormation[] modules)
    {
        var parcours = new ParcoursFormation { Nom = "Parcours", Debut = debut, Fin = fin };
        parcours.Modules.AddRange(modules);
        return parcours;
    }

    public static ModuleFormation Module(string intitule, decimal heures, params CompetenceAttendue[] competences) =>
        new() { Intitule = intitule, Heures = new Heures(heures), Competences = [.. competences.Select(c => c.Id.Valeur)] };

    public static CompetenceAttendue Competence(string intitule, Exigence exigence = Exigence.Requise) => new() { Intitule = intitule, Exigence = exigence };

    public static ReunionCopil Reunion(DateOnly le, params DecisionCopil[] decisions)
    {
        var reunion = Conduire(new ReunionCopil { Le = le }, (r, t) => r.Passer(t, Role.ConseillerOpco), "Convoquer", "Tenir");
        reunion.Decisions.AddRange(decisions);
        return reunion;
    }

    public static MembreCopil Membre(QualiteMembre qualite, DateOnly? quitteLe = null) => new() { Nom = "M", Organisation = "O", Qualite = qualite, QuitteLe = quitteLe };

    public static IReadOnlyDictionary<Id<Prestataire>, Prestataire> Prestataires(params Prestataire[] prestataires) => prestataires.ToDictionary(p => p.Id);

    private static T Conduire<T>(T objet, Func<T, string, Resultat> passer, params string[] transitions)
    {
        foreach (var transition in transitions) Assert.True(passer(objet, transition).EstFait, $"{typeof(T).Name} {transition}");
        return objet;
    }
}
