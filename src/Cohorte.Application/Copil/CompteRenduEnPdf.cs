using System.Globalization;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Copil;
using Cohorte.Pdf;

namespace Cohorte.Application.Copil;

/// <summary>The minutes of the committee's meetings: agenda, decisions with their votes, what was given to do, the text approved with its fingerprint.</summary>
public static class CompteRenduEnPdf
{
    private const int DebutDEmpreinte = 16;

    /// <summary>Composes the minutes of one meeting, or of all of them.</summary>
    public static DocumentPdf Composer(FaitsAction faits, IReadOnlyList<ReunionCopil> reunions, DateTimeOffset etabliLe)
    {
        var action = faits.Action;
        var titre = reunions.Count == 1 ? $"Compte rendu du COPIL du {Ecriture.DateLongue(reunions[0].Le)}" : "Comptes rendus du COPIL";
        var blocs = new List<Bloc> { new Paragraphe(action.Code, StyleDeParagraphe.Folio), new Titre(1, titre), new Paragraphe(action.Intitule, StyleDeParagraphe.Chapo) };
        if (reunions.Count == 0) blocs.Add(new Paragraphe("Aucune réunion n’est prévue ni tenue."));
        foreach (var reunion in reunions)
        {
            if (reunions.Count > 1) blocs.Add(new Titre(2, $"COPIL du {Ecriture.DateLongue(reunion.Le)}"));
            blocs.Add(new Paragraphe(Circonstances(reunion)));
            var niveau = reunions.Count > 1 ? 3 : 2;
            blocs.AddRange(Points(reunion, niveau));
        }

        return new DocumentPdf(titre, etabliLe, blocs) { Sujet = $"Action collective {action.Code}", PiedDePage = $"{action.Code} · {titre}" };
    }

    private static IEnumerable<Bloc> Points(ReunionCopil reunion, int niveau)
    {
        if (Lignes(reunion.OrdreDuJour) is { Count: > 0 } points)
        {
            yield return new Titre(niveau, "Ordre du jour");
            yield return new Liste([.. points.Select(p => (Texte)p)], Numerotee: points.Count > 1);
        }

        if (reunion.Decisions.Count > 0)
        {
            yield return new Titre(niveau, "Décisions");
            yield return new Table(null, [new Colonne("Objet"), new Colonne("Décision"), new Colonne("Pour", Alignement.Droite), new Colonne("Contre", Alignement.Droite)],
                [.. reunion.Decisions.Select(d => new Ligne([d.Objet.Libelle() + (d.EstAvis ? " (avis, sans quorum)" : ""), d.Texte, Voix(d.Pour), Voix(d.Contre)]))]);
        }

        if (reunion.ActionsASuivre.Count > 0)
        {
            yield return new Titre(niveau, "À faire ensuite");
            yield return new Table(null, [new Colonne("Quoi"), new Colonne("Qui"), new Colonne("Pour le"), new Colonne("Fait le")],
                [.. reunion.ActionsASuivre.OrderBy(a => a.Echeance).Select(a => new Ligne([a.Intitule, a.Responsable, Ecriture.DateCourte(a.Echeance), a.FaiteLe is { } fait ? Ecriture.DateCourte(fait) : "–"]))]);
        }

        if (Lignes(reunion.CompteRendu) is not { Count: > 0 } paragraphes) yield break;
        yield return new Titre(niveau, "Compte rendu");
        foreach (var paragraphe in paragraphes) yield return new Paragraphe(paragraphe);
        if (reunion.Empreinte is { } empreinte) yield return new Paragraphe($"Compte rendu approuvé{Typo.PointVirgule}empreinte {empreinte[..Math.Min(DebutDEmpreinte, empreinte.Length)]}.", StyleDeParagraphe.Mention);
    }

    private static string Circonstances(ReunionCopil reunion) => string.Join(" · ", new[]
    {
        reunion.Etat.Libelle(),
        reunion.Heure is { } heure ? heure.ToString("H' h 'mm", CultureInfo.InvariantCulture) : null,
        reunion.Lieu,
        reunion.Presents is { } presents ? $"{Ecriture.Compte(presents, "présent")}, quorum {(reunion.QuorumAtteint == true ? "atteint" : "non atteint")}" : null,
    }.Where(t => !string.IsNullOrEmpty(t)));

    private static string Voix(int? nombre) => nombre is { } n ? Ecriture.Nombre(n) : "–";

    private static List<string> Lignes(string? texte) => [.. (texte ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
