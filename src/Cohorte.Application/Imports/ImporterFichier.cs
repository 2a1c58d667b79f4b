using System.Text;
using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Imports a whole file at once, for the command line: good lines are written together, each refused one is told with its number and column.</summary>
[CasDUsage]
public sealed class ImporterFichier(CohorteDbContext context, AnalyserImport analyser, ConfirmerImport confirmer)
{
    /// <summary>Imports.</summary>
    /// <param name="acteur">Who.</param>
    /// <param name="actionId">Into which action.</param>
    /// <param name="table">Which table.</param>
    /// <param name="octets">An exchange CSV (comma, UTF-8), or an XLSX.</param>
    /// <param name="nom">Name of the file.</param>
    /// <param name="doublons">What to do with lines that look like something known; <c>null</c> refuses them.</param>
    /// <param name="annulation">Token.</param>
    /// <exception cref="FormatException">The file or its headings are unusable.</exception>
    public async Task<BilanDImport> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, TableDImport table, byte[] octets, string nom, ChoixDoublon? doublons, CancellationToken annulation)
    {
        var lue = Lire(table, octets, nom);
        var contenu = new ContenuDeBrouillon { Tables = { [table.Cle] = lue } };
        var action = await context.Actions.SingleAsync(a => a.Id == actionId, annulation);
        var cible = new CibleDImport(acteur, actionId, action.Dispositif);
        var analyse = (await analyser.ExecuterAsync(cible, contenu, annulation)).De(table.Cle)!;
        foreach (var doublon in analyse.Doublons) lue.Choix[doublon.Ligne] = doublons is { } choix ? doublon.Certain && choix == ChoixDoublon.Creer ? ChoixDoublon.Completer : choix : ChoixDoublon.Ignorer;
        List<FauteDImport> refusees = [.. analyse.Fautes, .. doublons is null ? analyse.Doublons.Select(d => new FauteDImport(d.Ligne, "", Redite(d))) : []];
        var ecartees = analyse.Doublons.Count(d => lue.Choix[d.Ligne] == ChoixDoublon.Ignorer);
        var ecrit = await confirmer.ExecuterAsync(cible, null, contenu, action, "ImporterFichier", annulation);
        if (!ecrit.EstFait) throw new FormatException(ecrit.Refus[0].Message);
        return new BilanDImport(analyse.NombreDeJustes - ecartees, [.. refusees.GroupBy(f => f.Ligne).OrderBy(g => g.Key).Select(g => string.Join(" ; ", g.Select((f, rang) => Phrase(f, rang == 0))))]);
    }

    private static string Redite(DoublonTrouve doublon) =>
        doublon.AutreLigne is { } autre ? $"répète la ligne {autre} ({doublon.Pourquoi})" : $"ressemble à {Typo.Guillemets(doublon.Nom)}, déjà connu ({doublon.Pourquoi})";

    private static string Phrase(FauteDImport faute, bool premiere) =>
        (premiere ? $"ligne {faute.Ligne}" + (faute.Colonne.Length > 0 ? ", " : "") : "") + (faute.Colonne.Length > 0 ? $"colonne {faute.Colonne}" : "") + $" : {faute.Message}";

    private static TableEnBrouillon Lire(TableDImport table, byte[] octets, string nom)
    {
        if (octets.AsSpan().StartsWith("PK"u8))
        {
            var classeur = LectureDeTableau.Lire(octets, nom);
            if (!classeur.EstFait) throw new FormatException(classeur.Refus[0].Message);
            var lue = TableEnBrouillon.De(classeur.Valeur, table);
            if (lue.Colonnes.IndexOf(null) is >= 0 and var rang) throw new FormatException($"Colonne inconnue : « {lue.Lignes[lue.EnTete].Cellule(rang)} ». Colonnes connues : {string.Join(", ", table.Colonnes.Select(c => c.Cle))}.");
            if (lue.Manquantes(table) is [var absente, ..]) throw new FormatException($"La colonne « {absente.Cle} » manque.");
            return lue;
        }

        using var texte = new StreamReader(new MemoryStream(octets), new UTF8Encoding(false, throwOnInvalidBytes: true));
        return FichierCsv.Lire(texte, [.. table.Colonnes.Select(c => c.Cle)], [.. table.Colonnes.Where(c => c.Exigee).Select(c => c.Cle)], nom);
    }
}
