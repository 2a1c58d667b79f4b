using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;

namespace Cohorte.Domaine.Imports;

/// <summary>A need that a firm signalled outside any action, as a line of a table says it.</summary>
public sealed record BesoinImporte
{
    private const int TexteCourt = 200;
    private const int TexteLong = 4_000;

    private static readonly ChoixDImport<NatureContrat> Natures = new(Enum.GetValues<NatureContrat>(), (NatureContrat.Cdi, ["contrat à durée indéterminée"]), (NatureContrat.Cdd, ["contrat à durée déterminée", "saisonnier"]));

    /// <summary>Number of its line.</summary>
    public required int Ligne { get; init; }

    /// <summary>Name of the firm.</summary>
    public required string Entreprise { get; init; }

    /// <summary>Its SIRET.</summary>
    public Siret? Siret { get; init; }

    /// <summary>Name of the post.</summary>
    public required string Intitule { get; init; }

    /// <summary>Job sheet; <c>null</c> on a refused line.</summary>
    public CodeRome? MetierRome { get; init; }

    /// <summary>How many persons.</summary>
    public int Postes { get; init; }

    /// <summary>Job offered at the end of the path.</summary>
    public NatureContrat Nature { get; init; }

    /// <summary>Weekly hours.</summary>
    public Heures HeuresHebdomadaires { get; init; }

    /// <summary>Town of work; <c>null</c> on a refused line.</summary>
    public Commune? Commune { get; init; }

    /// <summary>Wished first day.</summary>
    public DateOnly? DebutSouhaite { get; init; }

    /// <summary>Difficulty and profile.</summary>
    public string? Difficulte { get; init; }

    /// <summary>Day the firm said it; <c>null</c> for today.</summary>
    public DateOnly? SignaleLe { get; init; }

    /// <summary>Reads a line; its faults are noted on it.</summary>
    /// <param name="ligne">The line.</param>
    /// <param name="referentiel">Towns.</param>
    /// <param name="baremes">The law, for the week that a line does not give.</param>
    /// <param name="aujourdhui">A need is not signalled after that day.</param>
    public static BesoinImporte Lire(LigneDImport ligne, ReferentielDesCommunes referentiel, Baremes baremes, DateOnly aujourdhui) => new()
    {
        Ligne = ligne.Numero,
        Entreprise = ligne.TexteExige("entreprise", TexteCourt),
        Siret = ligne.Siret("siret"),
        Intitule = ligne.TexteExige("poste", TexteCourt),
        MetierRome = Rome(ligne),
        Postes = ligne.Entier("postes", 1, BesoinSignale.PostesMaximum) ?? 1,
        Nature = ligne.Choix("nature", Natures) ?? NatureContrat.Cdi,
        HeuresHebdomadaires = EntrepriseImportee.HeuresHebdomadaires(ligne, "heures", baremes, aujourdhui),
        Commune = Lieu(ligne, referentiel),
        DebutSouhaite = ligne.DateDAction("debutSouhaite"),
        Difficulte = ligne.Texte("difficulte", TexteLong),
        SignaleLe = Signale(ligne, aujourdhui),
    };

    private static CodeRome? Rome(LigneDImport ligne)
    {
        const string Raison = "un code ROME compte une lettre et quatre chiffres, par exemple A1203";
        if (ligne.TexteExige("metierRome", 40) is not { Length: > 0 } texte) return null;
        if (CodeRome.TryParse(texte.ToUpperInvariant(), null, out var rome)) return rome;
        ligne.Fauter("metierRome", Raison);
        return null;
    }

    /// <summary>The town, told apart from its namesakes by a postal code or a department when the table has one.</summary>
    private static Commune? Lieu(LigneDImport ligne, ReferentielDesCommunes referentiel)
    {
        if (ligne.TexteExige("commune", TexteCourt) is not { Length: > 0 } nom) return null;
        var precision = ligne.Texte("codePostal", 20)?.PadLeft(5, '0') ?? ligne.Texte("departement", 20)?.PadLeft(2, '0');
        var commune = referentiel.Chercher(precision is null ? nom : $"{precision} {nom}");
        if (commune.EstFait) return commune.Valeur;
        ligne.Fauter("commune", char.ToLower(commune.Refus[0].Message[0], Ecriture.Francais) + commune.Refus[0].Message[1..].TrimEnd('.'));
        return null;
    }

    private static DateOnly? Signale(LigneDImport ligne, DateOnly aujourdhui)
    {
        if (ligne.DateDAction("signaleLe") is not { } jour) return null;
        if (jour <= aujourdhui) return jour;
        ligne.Fauter("signaleLe", "un besoin ne peut pas être signalé à une date à venir");
        return null;
    }
}
