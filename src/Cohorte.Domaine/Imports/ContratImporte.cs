using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Imports;

/// <summary>A contract as a line of a table says it.</summary>
public sealed record ContratImporte
{
    private const int TexteCourt = 200;

    private static readonly ChoixDImport<NatureContrat> Natures = new(Enum.GetValues<NatureContrat>(), (NatureContrat.Cdi, ["contrat à durée indéterminée"]), (NatureContrat.Cdd, ["contrat à durée déterminée"]));

    private static readonly ChoixDImport<EtatContrat> Situations = new(
        [EtatContrat.Brouillon, EtatContrat.Signe, EtatContrat.EnExecution, EtatContrat.Termine, EtatContrat.Rompu],
        (EtatContrat.Brouillon, ["à rédiger", "en préparation", "à signer"]),
        (EtatContrat.EnExecution, ["en exécution", "commencé", "actif"]),
        (EtatContrat.Termine, ["fini", "achevé"]),
        (EtatContrat.Rompu, ["rupture", "rompu avant terme", "abandon"]));

    private static readonly ChoixDImport<CauseRupture> Causes = new(Enum.GetValues<CauseRupture>(), (CauseRupture.AccordParties, ["rupture amiable", "commun accord"]), (CauseRupture.InitiativeSalarie, ["démission", "salarié"]), (CauseRupture.InitiativeEmployeur, ["licenciement", "faute", "employeur"]), (CauseRupture.EmbaucheCdi, ["cdi"]));

    /// <summary>Number of its line.</summary>
    public required int Ligne { get; init; }

    /// <summary>Family name of the person.</summary>
    public required string Nom { get; init; }

    /// <summary>First name of the person.</summary>
    public required string Prenom { get; init; }

    public DateOnly? DateNaissance { get; init; }

    /// <summary>Name of the firm.</summary>
    public required string Entreprise { get; init; }

    public Siret? Siret { get; init; }

    /// <summary>Terms.</summary>
    public required TermesContrat Termes { get; init; }

    /// <summary>State, as said or as the dates tell.</summary>
    public required EtatContrat Situation { get; init; }

    public DateOnly? RompuLe { get; init; }

    public CauseRupture? Cause { get; init; }

    public DateOnly? DepotLe { get; init; }

    public DateOnly? AccordLe { get; init; }

    public string? NumeroAccord { get; init; }

    public Montant? MontantEngage { get; init; }

    /// <summary>Reads a line; its faults are noted on it, a missing week of work is the legal one of the day of conclusion.</summary>
    public static ContratImporte Lire(LigneDImport ligne, Dispositif dispositif, Baremes baremes, DateOnly aujourdhui)
    {
        var (nom, prenom) = PersonneImportee.Noms(ligne);
        var (conclusion, debut) = (ligne.DateDAction("dateConclusion"), Exigee(ligne, "dateDebut"));
        var termes = new TermesContrat
        {
            Nature = ligne.Choix("nature", Natures) ?? NatureContrat.Cdd,
            Finalite = dispositif == Dispositif.CpExperimental ? FinaliteContrat.Competences : FinaliteContrat.Rncp,
            DateConclusion = conclusion,
            DateDebut = debut,
            DateFin = Exigee(ligne, "dateFin"),
            HeuresHebdomadaires = EntrepriseImportee.HeuresHebdomadaires(ligne, "heuresHebdomadaires", baremes, conclusion ?? debut),
            HeuresFormation = ligne.Mesure<Heures>("heuresFormation", "un nombre d’heures est attendu, par exemple 301") ?? default,
            SalaireMensuel = ligne.Mesure<Montant>("salaireMensuel", "un montant en euros est attendu, par exemple 1 850,00"),
            TuteurNom = ligne.Texte("tuteurNom", TexteCourt),
            TuteurExperienceDepuis = ligne.Date("tuteurDepuis"),
        };
        var dite = ligne.Choix("situation", Situations);
        var contrat = new ContratImporte
        {
            Ligne = ligne.Numero,
            Nom = nom,
            Prenom = prenom,
            DateNaissance = PersonneImportee.Naissance(ligne, aujourdhui),
            Entreprise = ligne.TexteExige("entreprise", TexteCourt),
            Siret = ligne.Siret("siret"),
            Termes = termes,
            RompuLe = ligne.DateDAction("rompuLe"),
            Cause = ligne.Choix("causeRupture", Causes),
            Situation = dite ?? SelonLesDates(termes, ligne.Brut("rompuLe").Length > 0, aujourdhui),
            DepotLe = ligne.DateDAction("depotLe"),
            AccordLe = ligne.DateDAction("accordLe"),
            NumeroAccord = ligne.Texte("numeroAccord", TexteCourt),
            MontantEngage = ligne.Mesure<Montant>("montantEngage", "un montant en euros est attendu"),
        };
        if (ligne.Fautes.Count == 0) Verifier(ligne, contrat, aujourdhui);
        return contrat;
    }

    private static void Verifier(LigneDImport ligne, ContratImporte contrat, DateOnly aujourdhui)
    {
        foreach (var refus in VerificationDesTermes.Verifier(contrat.Termes)) ligne.Fauter(Colonne(refus.Champ), refus.Message.TrimEnd('.'));
        var signe = contrat.Situation != EtatContrat.Brouillon;
        if (signe && contrat.Termes.DateConclusion is null) ligne.Fauter("dateConclusion", "la date de conclusion d’un contrat signé est demandée");
        if (signe && contrat.Termes.DateConclusion > aujourdhui) ligne.Fauter("dateConclusion", "cette date est à venir");
        if (contrat.Situation == EtatContrat.Rompu)
        {
            if (contrat.RompuLe is null || contrat.RompuLe < contrat.Termes.DateDebut || contrat.RompuLe > contrat.Termes.DateFin || contrat.RompuLe > aujourdhui) ligne.Fauter("rompuLe", "la rupture a lieu pendant le contrat, et elle est passée");
            if (contrat.Cause is null) ligne.Fauter("causeRupture", $"réponses connues : {Causes.Connues}");
        }

        if (contrat.DepotLe > aujourdhui) ligne.Fauter("depotLe", "cette date est à venir");
        if (contrat.AccordLe > aujourdhui || contrat.AccordLe < contrat.DepotLe) ligne.Fauter("accordLe", "l’accord suit le dépôt et n’est pas à venir");
        if (contrat.AccordLe is not null && contrat.DepotLe is null) ligne.Fauter("depotLe", "l’accord suit un dépôt : donnez sa date");
        if (contrat.DepotLe is not null && !signe) ligne.Fauter("depotLe", "un contrat se dépose une fois signé");
        if (contrat.MontantEngage < Montant.Zero) ligne.Fauter("montantEngage", "le montant ne peut pas être négatif");
    }

    private static EtatContrat SelonLesDates(TermesContrat termes, bool rompu, DateOnly aujourdhui) => termes switch
    {
        { DateConclusion: null } => EtatContrat.Brouillon,
        _ when rompu => EtatContrat.Rompu,
        _ when termes.DateFin < aujourdhui => EtatContrat.Termine,
        _ when termes.DateDebut <= aujourdhui => EtatContrat.EnExecution,
        _ => EtatContrat.Signe,
    };

    private static string Colonne(string? champ) => champ switch
    {
        null => "",
        nameof(TermesContrat.TuteurExperienceDepuis) => "tuteurDepuis",
        _ => char.ToLowerInvariant(champ[0]) + champ[1..],
    };

    private static DateOnly Exigee(LigneDImport ligne, string colonne)
    {
        if (LectureDeCellule.Nettoyer(ligne.Brut(colonne)).Length == 0) ligne.Fauter(colonne, "une date est demandée");
        return ligne.DateDAction(colonne) ?? default;
    }
}
