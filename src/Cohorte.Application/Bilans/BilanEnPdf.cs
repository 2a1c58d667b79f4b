using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Bilans;
using Cohorte.Domaine.Commun;
using Cohorte.Pdf;

namespace Cohorte.Application.Bilans;

/// <summary>The final account as a document to hand out: each figure with what it counts, lessons learnt, where the steps ended.</summary>
public static class BilanEnPdf
{
    /// <summary>Composes it.</summary>
    /// <param name="faits">Facts of the action.</param>
    /// <param name="etabliLe">Instant written on it.</param>
    public static DocumentPdf Composer(FaitsAction faits, DateTimeOffset etabliLe)
    {
        var action = faits.Action;
        var approuve = faits.Bilan?.ApprouveLe;
        var blocs = new List<Bloc>
        {
            new Paragraphe(string.Join(" · ", new[] { action.Code, action.Territoire, action.Demonstration ? "démonstration" : null }.Where(t => !string.IsNullOrEmpty(t))), StyleDeParagraphe.Folio),
            new Titre(1, $"Bilan{Typo.DeuxPoints}{action.Intitule}"),
            new Paragraphe(approuve is { } le
                ? $"Approuvé par le COPIL le {Ecriture.DateLongue(le)}{Typo.PointVirgule}ses chiffres sont figés."
                : $"Calculé le {Ecriture.DateLongue(etabliLe.DateAParis())} depuis les dossiers{Typo.PointVirgule}il se fige quand le COPIL l’approuve.", StyleDeParagraphe.Chapo),
        };
        var rubriques = BilanEnTableau.Rubriques(faits).Where(r => r.Chiffres.Count > 0).ToList();
        if (ALaUne(rubriques) is { Count: > 0 } une) blocs.Add(new Chiffres(une));
        foreach (var rubrique in rubriques)
        {
            blocs.Add(new Titre(2, rubrique.Titre));
            blocs.Add(new Table(null, [new Colonne("Chiffre"), new Colonne("Valeur", Alignement.Droite), new Colonne("Ce qui est compté")],
                [.. rubrique.Chiffres.Select(c => new Ligne([c.Intitule, c.Valeur, c.Definition]))]));
        }

        blocs.Add(new Titre(2, "Enseignements et suites"));
        blocs.Add(new Paragraphe(faits.Bilan?.Enseignements is { Length: > 0 } texte ? texte : "Rien n’est noté."));
        blocs.Add(new Titre(2, "Les étapes"));
        blocs.Add(new Table(null, [new Colonne("Étape"), new Colonne("État"), new Colonne("Du"), new Colonne("Au")],
            [.. faits.Etapes.Select(e => new Ligne([e.Intitule, e.Etat.Libelle(), e.ReelDu is { } debut ? Ecriture.DateCourte(debut) : "–", e.ReelAu is { } fin ? Ecriture.DateCourte(fin) : "–"]))]));
        return new DocumentPdf($"Bilan de l’action {action.Intitule}", etabliLe, blocs) { Sujet = $"Action collective {action.Code}", PiedDePage = $"{action.Code} · Bilan établi le {Ecriture.DateCourte(etabliLe.DateAParis())}" };
    }

    /// <summary>What a reader looks for first: who came, who followed, who works.</summary>
    private static List<Chiffre> ALaUne(IReadOnlyList<RubriqueDuBilan> rubriques)
    {
        var chiffres = rubriques.SelectMany(r => r.Chiffres).ToDictionary(c => c.Code);
        return [.. new[] { "contrats", "suivis", "emploi-durable-large" }.Where(chiffres.ContainsKey).Select(c => new Chiffre(chiffres[c].Intitule, chiffres[c].Valeur))];
    }
}
