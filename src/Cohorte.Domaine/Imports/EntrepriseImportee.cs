using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Domaine.Imports;

/// <summary>A firm as a line of a table says it.</summary>
public sealed record EntrepriseImportee
{
    private const int TexteCourt = 200;
    private const int TexteLong = 4_000;
    private const int EffectifMaximum = 1_000_000;
    private const int PostesMaximum = 500;

    private static readonly ChoixDImport<EtatBesoin> Situations = new(
        Enum.GetValues<EtatBesoin>(),
        (EtatBesoin.Contactee, ["contact", "contacté", "à relancer", "en attente", "prospect"]),
        (EtatBesoin.Interessee, ["intéressé", "intérêt"]),
        (EtatBesoin.Engagee, ["engagé", "participe", "partenaire", "ok", "oui", "confirmée", "confirmé", "partante"]),
        (EtatBesoin.Retiree, ["retiré", "abandon", "refus", "non", "désistée", "pas intéressée"]));

    private static readonly ChoixDImport<NatureContrat> Natures = new(Enum.GetValues<NatureContrat>(), (NatureContrat.Cdi, ["contrat à durée indéterminée"]), (NatureContrat.Cdd, ["contrat à durée déterminée"]));

    /// <summary>Number of its line.</summary>
    public required int Ligne { get; init; }

    /// <summary>Name.</summary>
    public required string RaisonSociale { get; init; }

    public Siret? Siret { get; init; }

    public string? Commune { get; init; }

    public string? CodePostal { get; init; }

    public int? Effectif { get; init; }

    public string? Idcc { get; init; }

    public string? Naf { get; init; }

    public string? ContactNom { get; init; }

    public string? ContactCourriel { get; init; }

    public string? ContactTelephone { get; init; }

    /// <summary>How far it is in the action.</summary>
    public EtatBesoin? Situation { get; init; }

    public string? Difficulte { get; init; }

    public DateOnly? DifficulteLe { get; init; }

    /// <summary>Title of its posts.</summary>
    public string? Poste { get; init; }

    /// <summary>How many.</summary>
    public int? Postes { get; init; }

    public NatureContrat? Nature { get; init; }

    public Heures? Heures { get; init; }

    public Montant? Salaire { get; init; }

    /// <summary>Reads a line; its faults are noted on it.</summary>
    public static EntrepriseImportee Lire(LigneDImport ligne, Baremes baremes, DateOnly aujourdhui) => new()
    {
        Ligne = ligne.Numero,
        RaisonSociale = ligne.TexteExige("raisonSociale", TexteCourt),
        Siret = ligne.Siret("siret"),
        Commune = ligne.Texte("commune", TexteCourt),
        CodePostal = Code(ligne, "codePostal", 5, "un code postal compte cinq chiffres"),
        Effectif = ligne.Entier("effectif", 0, EffectifMaximum),
        Idcc = Code(ligne, "idcc", 4, "un code IDCC compte quatre chiffres au plus"),
        Naf = CodeNaf(ligne),
        ContactNom = ligne.Texte("contactNom", TexteCourt),
        ContactCourriel = ligne.Courriel("contactCourriel"),
        ContactTelephone = ligne.Telephone("contactTelephone"),
        Situation = ligne.Choix("situation", Situations),
        Difficulte = ligne.Texte("difficulte", TexteCourt),
        DifficulteLe = ligne.DateDAction("difficulteLe"),
        Poste = ligne.Texte("poste", TexteCourt),
        Postes = ligne.Entier("postes", 1, PostesMaximum),
        Nature = ligne.Choix("nature", Natures),
        Heures = HeuresDites(ligne, "heures", baremes, aujourdhui),
        Salaire = ligne.Mesure<Montant>("salaire", "un montant en euros est attendu, par exemple 1 850,00") is { } salaire ? Positif(ligne, "salaire", salaire) : null,
    };

    /// <summary>Hours of a week, the legal ones of a day where the line says nothing; where no text is known, the line must say.</summary>
    internal static Heures HeuresHebdomadaires(LigneDImport ligne, string colonne, Baremes baremes, DateOnly jour)
    {
        if (LectureDeCellule.Nettoyer(ligne.Brut(colonne)).Length > 0) return HeuresDites(ligne, colonne, baremes, jour) ?? default;
        if (baremes.HeuresDeLaSemaine(jour) is { } semaine) return semaine;
        if (jour != default) ligne.Fauter(colonne, $"les heures par semaine sont demandées{Typo.DeuxPoints}la durée légale du {Ecriture.DateCourte(jour)} n’est pas connue");
        return default;
    }

    /// <summary>Hours of a week as the line says them, above 0 and no more than the law of a day lets anybody work.</summary>
    private static Heures? HeuresDites(LigneDImport ligne, string colonne, Baremes baremes, DateOnly jour)
    {
        var bornes = HeuresParSemaine.Maximum(baremes, jour) is { } maximum ? $" de 1 à {Ecriture.Nombre(maximum)}" : "";
        var raison = $"un nombre d’heures par semaine{bornes} est attendu, par exemple 35";
        if (ligne.Mesure<Heures>(colonne, raison) is not { } heures) return null;
        if (HeuresParSemaine.Faute(heures, baremes, jour) is null) return heures;
        ligne.Fauter(colonne, raison);
        return null;
    }

    /// <summary>An amount above zero.</summary>
    internal static Montant? Positif(LigneDImport ligne, string colonne, Montant montant)
    {
        if (montant > Montant.Zero) return montant;
        ligne.Fauter(colonne, "le montant doit être plus grand que 0");
        return null;
    }

    /// <summary>A code made of digits, whose leading zeros the spreadsheet may have lost.</summary>
    private static string? Code(LigneDImport ligne, string colonne, int longueur, string raison)
    {
        if (ligne.Texte(colonne, 40) is not { } texte) return null;
        var chiffres = texte.Split(' ', '-')[0].PadLeft(longueur, '0');
        if (chiffres.Length == longueur && chiffres.All(char.IsAsciiDigit)) return chiffres;
        ligne.Fauter(colonne, raison);
        return null;
    }

    private static string? CodeNaf(LigneDImport ligne)
    {
        if (ligne.Texte("naf", 40) is not { } texte) return null;
        var code = texte.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant().PadLeft(5, '0');
        if (code.Length == 5 && code[..4].All(char.IsAsciiDigit) && char.IsAsciiLetterUpper(code[4])) return code;
        ligne.Fauter("naf", "un code NAF compte quatre chiffres et une lettre, par exemple 8130Z");
        return null;
    }
}
