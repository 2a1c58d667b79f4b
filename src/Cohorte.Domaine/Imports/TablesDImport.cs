namespace Cohorte.Domaine.Imports;

/// <summary>The tables that an adviser brings: firms, persons, contracts, needs.</summary>
public static class TablesDImport
{
    /// <summary>Firms, with their need and posts when an action receives them.</summary>
    public static readonly TableDImport Entreprises = new("entreprises", "Entreprises",
    [
        new("raisonSociale", "Entreprise", true, "entreprise", "nom de l’entreprise", "nom entreprise", "société", "établissement", "dénomination", "employeur", "exploitation", "structure d’accueil", "nom"),
        new("siret", "SIRET", false, "n° siret", "no siret", "numéro siret", "numéro de siret"),
        new("commune", "Commune", false, "ville", "localité"),
        new("codePostal", "Code postal", false, "cp"),
        new("effectif", "Effectif", false, "nb salariés", "nombre de salariés", "nb de salariés", "salariés"),
        new("idcc", "Convention collective (IDCC)", false, "idcc", "convention collective", "ccn"),
        new("naf", "Code NAF", false, "naf", "ape", "code ape"),
        new("contactNom", "Contact", false, "nom du contact", "interlocuteur", "responsable", "dirigeant", "gérant", "contact entreprise"),
        new("contactCourriel", "Courriel du contact", false, "mail", "e-mail", "email", "courriel", "adresse mail", "mail contact", "adresse électronique", "mail entreprise"),
        new("contactTelephone", "Téléphone du contact", false, "téléphone", "tél", "tel contact", "portable", "mobile", "tél entreprise"),
        new("situation", "Situation dans l’action", false, "situation", "état", "statut", "avancement", "prospection"),
        new("difficulte", "Difficulté à recruter", false, "difficulté", "difficulté de recrutement", "besoin"),
        new("difficulteLe", "Difficulté déclarée le", false, "date de la difficulté", "date de déclaration", "déclarée le"),
        new("poste", "Poste", false, "intitulé du poste", "métier", "emploi", "nom du poste"),
        new("postes", "Nombre de postes", false, "nb postes", "nb de postes", "postes", "nombre postes"),
        new("nature", "CDI ou CDD", false, "type de contrat", "nature du contrat", "cdi/cdd", "nature"),
        new("heures", "Heures par semaine", false, "heures hebdo", "heures hebdomadaires", "temps de travail", "durée hebdo"),
        new("salaire", "Salaire mensuel brut", false, "salaire", "salaire brut", "rémunération"),
    ]);

    /// <summary>Persons sent to an action.</summary>
    public static readonly TableDImport Personnes = new("personnes", "Personnes",
    [
        new("nom", "Nom", true, "nom de famille", "nom candidat", "nom du candidat", "nom stagiaire", "nom usuel", "nom d’usage", "nom salarié"),
        new("prenom", "Prénom", true, "prénom candidat", "prénom du candidat", "prénom stagiaire", "prénom salarié", "prénoms"),
        new("nomComplet", "Nom et prénom ensemble", false, "nom prénom", "prénom nom", "nom et prénom", "prénom et nom", "candidat", "stagiaire", "bénéficiaire", "salarié", "alternant", "personne"),
        new("dateNaissance", "Date de naissance", false, "naissance", "né le", "née le", "né(e) le", "ddn", "date naissance"),
        new("courriel", "Courriel", false, "mail", "e-mail", "email", "adresse mail", "adresse électronique", "mail candidat"),
        new("telephone", "Téléphone", false, "tél", "portable", "mobile", "numéro de téléphone", "tél candidat"),
        new("commune", "Commune", false, "ville", "localité", "lieu d’habitation"),
        new("langue", "Langue", false, "langue maternelle", "langue parlée"),
        new("partenaire", "Orientée par", false, "partenaire", "prescripteur", "orienté par", "structure", "structure d’accompagnement", "référent"),
        new("orienteeLe", "Orientée le", false, "date d’orientation", "orienté le", "date orientation"),
        new("situation", "Situation", false, "état", "statut", "avancement", "suite", "résultat"),
        new("entreprise", "Entreprise", false, "employeur", "entreprise d’accueil", "société"),
        new("motif", "Motif", false, "raison", "motif de refus", "motif du refus", "commentaire"),
    ]);

    /// <summary>Contracts of an action.</summary>
    public static readonly TableDImport Contrats = new("contrats", "Contrats",
    [
        new("nom", "Nom", true, "nom de famille", "nom salarié", "nom du salarié", "nom stagiaire", "nom candidat"),
        new("prenom", "Prénom", true, "prénom salarié", "prénom du salarié", "prénom stagiaire", "prénom candidat"),
        new("nomComplet", "Nom et prénom ensemble", false, "nom prénom", "prénom nom", "nom et prénom", "salarié", "stagiaire", "alternant", "bénéficiaire", "personne"),
        new("dateNaissance", "Date de naissance", false, "naissance", "né le", "née le", "né(e) le", "ddn"),
        new("entreprise", "Entreprise", true, "employeur", "raison sociale", "société", "nom de l’entreprise", "entreprise d’accueil"),
        new("siret", "SIRET", false, "n° siret", "numéro siret"),
        new("nature", "CDI ou CDD", false, "type de contrat", "nature du contrat", "nature", "cdi/cdd", "contrat"),
        new("dateConclusion", "Conclu le", false, "date de conclusion", "date de signature", "signé le", "signature"),
        new("dateDebut", "Premier jour", true, "début", "date de début", "début du contrat", "date d’embauche", "entrée", "début contrat"),
        new("dateFin", "Dernier jour", true, "fin", "date de fin", "fin du contrat", "fin contrat", "terme", "sortie"),
        new("heuresHebdomadaires", "Heures par semaine", false, "heures hebdo", "heures hebdomadaires", "temps de travail", "durée hebdomadaire"),
        new("heuresFormation", "Heures de formation", true, "heures formation", "nb heures formation", "volume de formation", "durée formation"),
        new("salaireMensuel", "Salaire mensuel brut", false, "salaire", "salaire brut", "rémunération"),
        new("tuteurNom", "Tuteur", false, "tuteur", "nom du tuteur", "maître d’apprentissage"),
        new("tuteurDepuis", "Tuteur dans le métier depuis", false, "expérience du tuteur", "tuteur depuis"),
        new("situation", "Situation", false, "état", "statut", "état du contrat"),
        new("rompuLe", "Rompu le", false, "date de rupture", "rupture le"),
        new("causeRupture", "Cause de la rupture", false, "motif de rupture", "cause rupture"),
        new("depotLe", "Déposé le", false, "date de dépôt", "transmis le", "dépôt"),
        new("accordLe", "Accord de prise en charge le", false, "date d’accord", "accord le", "date d’engagement"),
        new("numeroAccord", "Numéro de dossier", false, "numéro d’accord", "n° dossier", "n° de dossier", "numéro dossier", "numéro de contrat"),
        new("montantEngage", "Montant engagé", false, "montant", "montant accordé", "prise en charge", "engagement"),
    ]);

    /// <summary>Needs that firms signalled outside any action.</summary>
    public static readonly TableDImport BesoinsSignales = new("besoins-signales", "Besoins signalés",
    [
        new("entreprise", "Entreprise", true, "raison sociale", "nom de l’entreprise", "société", "employeur", "établissement", "exploitation"),
        new("siret", "SIRET", false, "n° siret", "numéro siret"),
        new("poste", "Poste", true, "intitulé du poste", "métier", "emploi", "intitulé", "nom du poste"),
        new("metierRome", "Fiche ROME", true, "rome", "code rome", "métier rome"),
        new("postes", "Postes", false, "nombre de postes", "nb postes", "nb de postes", "personnes", "nombre de personnes", "effectif recherché"),
        new("nature", "CDI ou CDD", false, "type de contrat", "nature du contrat", "nature", "cdi/cdd", "contrat"),
        new("heures", "Heures par semaine", false, "heures hebdo", "heures hebdomadaires", "temps de travail", "durée hebdo"),
        new("commune", "Commune", true, "ville", "lieu de travail", "localité", "lieu"),
        new("codePostal", "Code postal", false, "cp"),
        new("departement", "Département", false, "dept", "dép"),
        new("debutSouhaite", "Début souhaité", false, "début", "date de début", "pour quand", "date souhaitée"),
        new("difficulte", "Difficulté et profil", false, "difficulté", "profil", "commentaire", "remarque", "besoin"),
        new("signaleLe", "Signalé le", false, "date", "date du signalement", "reçu le"),
    ]);

    /// <summary>Those of a taking over, in its order.</summary>
    public static readonly IReadOnlyList<TableDImport> Toutes = [Entreprises, Personnes, Contrats];

    /// <summary>The table of a key, or <c>null</c>.</summary>
    public static TableDImport? De(string? cle) => Toutes.Append(BesoinsSignales).FirstOrDefault(t => t.Cle == cle);
}
