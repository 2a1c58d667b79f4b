using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Imports;

/// <summary>A person as a line of a table says it.</summary>
public sealed record PersonneImportee
{
    private const int TexteCourt = 200;
    private const int TexteLong = 4_000;
    private const int AgeMinimum = 14;

    private static readonly ChoixDImport<EtatCandidature> Situations = new(
        [EtatCandidature.Orientee, EtatCandidature.Informee, EtatCandidature.EnSelection, EtatCandidature.Retenue, EtatCandidature.EnReserve, EtatCandidature.Desistee],
        (EtatCandidature.Orientee, ["orienté", "positionné", "positionnée", "inscrit", "inscrite"]),
        (EtatCandidature.Informee, ["informé", "information collective", "ic faite"]),
        (EtatCandidature.EnSelection, ["sélection", "entretien", "à voir", "en cours", "en attente"]),
        (EtatCandidature.Retenue, ["retenu", "oui", "ok", "validé", "validée", "recruté", "recrutée", "en contrat"]),
        (EtatCandidature.EnReserve, ["réserve", "liste d’attente", "liste complémentaire"]),
        (EtatCandidature.Desistee, ["désisté", "désistement", "abandon", "ne souhaite plus"]));

    private static readonly Dictionary<string, string> Langues = new(StringComparer.Ordinal)
    {
        ["francais"] = "fr",
        ["anglais"] = "en",
        ["arabe"] = "ar",
        ["dari"] = "fa",
        ["persan"] = "fa",
        ["farsi"] = "fa",
        ["ukrainien"] = "uk",
        ["espagnol"] = "es",
        ["portugais"] = "pt",
        ["russe"] = "ru",
        ["turc"] = "tr",
        ["pachto"] = "ps",
        ["tigrinya"] = "ti",
        ["italien"] = "it",
        ["roumain"] = "ro",
    };

    /// <summary>Number of its line.</summary>
    public required int Ligne { get; init; }

    /// <summary>Family name.</summary>
    public required string Nom { get; init; }

    /// <summary>First name.</summary>
    public required string Prenom { get; init; }

    public DateOnly? DateNaissance { get; init; }

    public string? Courriel { get; init; }

    public string? Telephone { get; init; }

    public string? Commune { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string? Langue { get; init; }

    /// <summary>Name of the partner who sent it.</summary>
    public string? Partenaire { get; init; }

    public DateOnly? OrienteeLe { get; init; }

    /// <summary>Where it is in the selection.</summary>
    public EtatCandidature? Situation { get; init; }

    /// <summary>Name of the firm that retained it.</summary>
    public string? Entreprise { get; init; }

    /// <summary>Why it withdrew.</summary>
    public string? Motif { get; init; }

    /// <summary>Reads a line; its faults are noted on it.</summary>
    public static PersonneImportee Lire(LigneDImport ligne, DateOnly aujourdhui)
    {
        var (nom, prenom) = Noms(ligne);
        var personne = new PersonneImportee
        {
            Ligne = ligne.Numero,
            Nom = nom,
            Prenom = prenom,
            DateNaissance = Naissance(ligne, aujourdhui),
            Courriel = ligne.Courriel("courriel"),
            Telephone = ligne.Telephone("telephone"),
            Commune = ligne.Texte("commune", TexteCourt),
            Langue = CodeDeLangue(ligne),
            Partenaire = ligne.Texte("partenaire", TexteCourt),
            OrienteeLe = ligne.DateDAction("orienteeLe"),
            Situation = ligne.Choix("situation", Situations),
            Entreprise = ligne.Texte("entreprise", TexteCourt),
            Motif = ligne.Texte("motif", TexteLong),
        };
        if (personne.OrienteeLe > aujourdhui) ligne.Fauter("orienteeLe", "cette date est à venir");
        if (personne.Situation == EtatCandidature.Desistee && personne.Motif is null) ligne.Fauter("motif", "indiquez pourquoi la personne a renoncé");
        if (personne.Situation == EtatCandidature.Retenue && personne.Entreprise is null) ligne.Fauter("entreprise", "indiquez l’entreprise qui retient la personne");
        return personne;
    }

    /// <summary>Family and first names, from their own columns or from the one that holds both.</summary>
    internal static (string Nom, string Prenom) Noms(LigneDImport ligne)
    {
        if (ligne.Texte("nomComplet", TexteCourt) is not { } ensemble) return (ligne.TexteExige("nom", TexteCourt), ligne.TexteExige("prenom", TexteCourt));
        var (nom, prenom) = LectureDeCellule.NomComplet(ensemble);
        nom = ligne.Texte("nom", TexteCourt) ?? nom;
        prenom = ligne.Texte("prenom", TexteCourt) ?? prenom;
        if (prenom.Length == 0) ligne.Fauter("nomComplet", "le prénom manque");
        return (nom, prenom);
    }

    /// <summary>A birth date of somebody old enough.</summary>
    internal static DateOnly? Naissance(LigneDImport ligne, DateOnly aujourdhui)
    {
        if (ligne.Date("dateNaissance") is not { } date) return null;
        if (date <= aujourdhui.AddYears(-AgeMinimum)) return date;
        ligne.Fauter("dateNaissance", date > aujourdhui ? "cette date de naissance est à venir" : $"cette personne aurait moins de {AgeMinimum} ans");
        return null;
    }

    private static string? CodeDeLangue(LigneDImport ligne)
    {
        if (ligne.Texte("langue", 40) is not { } texte) return null;
        var plie = TexteDeRecherche.De(texte);
        if (Langues.TryGetValue(plie, out var code)) return code;
        if (plie.Length == 2 && plie.All(char.IsAsciiLetterLower)) return plie;
        ligne.Fauter("langue", "langue inconnue : écrivez son nom en français, ou son code de deux lettres");
        return null;
    }
}
