using System.Text.Json;
using Cohorte.Application.Contrats.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>The answer to a body that holds one contract, or a list of up to a thousand: the answer has the same shape.</summary>
/// <param name="EstUneListe">Whether the body was a list.</param>
/// <param name="Reponses">The answers, in order.</param>
public sealed record ReponseDeSimulations(bool EstUneListe, IReadOnlyList<ReponseDeSimulation> Reponses)
{
    /// <summary>Greatest number of contracts in a list.</summary>
    public const int Maximum = 1_000;

    /// <summary>Reads, judges and simulates; all the contracts, or everything that is wrong with them.</summary>
    public static Resultat<ReponseDeSimulations> De(ReadOnlySpan<byte> utf8, BaremesDePaie baremes, bool hypothetique = false)
    {
        var texte = utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;
        if (texte.TrimStart(" \t\r\n"u8) is not [(byte)'[', ..])
        {
            var seule = Une(texte, baremes, hypothetique);
            return seule.EstFait ? new ReponseDeSimulations(false, [seule.Valeur]) : Resultat.Refuse(seule.Refus);
        }

        var elements = Decouper(texte);
        if (!elements.EstFait) return Resultat.Refuse(elements.Refus);
        var (reponses, refus) = (new List<ReponseDeSimulation>(elements.Valeur.Count), new List<Refus>());
        for (var rang = 0; rang < elements.Valeur.Count; rang++)
        {
            var une = Une(texte[elements.Valeur[rang]], baremes, hypothetique);
            if (une.EstFait) reponses.Add(une.Valeur);
            else refus.AddRange(une.Refus.Select(r => r with { Message = $"[{rang}] {r.Message}", Champ = r.Champ is { Length: > 0 } champ ? $"[{rang}].{champ}" : $"[{rang}]" }));
        }

        return refus.Count == 0 ? new ReponseDeSimulations(true, reponses) : Resultat.Refuse(refus);
    }

    /// <summary>Writes the answer.</summary>
    public void Ecrire(TamponLoue vers)
    {
        if (EstUneListe) vers.Ajouter("["u8);
        for (var rang = 0; rang < Reponses.Count; rang++)
        {
            if (rang > 0) vers.Ajouter(","u8);
            Reponses[rang].Ecrire(vers);
        }

        if (EstUneListe) vers.Ajouter("]"u8);
    }

    private static Resultat<ReponseDeSimulation> Une(ReadOnlySpan<byte> utf8, BaremesDePaie baremes, bool hypothetique)
    {
        var lu = LectureDeContrat.Lire(utf8);
        return lu.EstFait ? ReponseDeSimulation.De(lu.Valeur, baremes, hypothetique) : Resultat.Refuse(lu.Refus);
    }

    /// <summary>Where each element of the list is.</summary>
    private static Resultat<List<Range>> Decouper(ReadOnlySpan<byte> utf8)
    {
        var elements = new List<Range>();
        try
        {
            var json = new Utf8JsonReader(utf8);
            json.Read();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                if (elements.Count == Maximum) return new Refus("liste.longueur", $"Une liste compte au plus {Ecriture.Nombre(Maximum)} contrats.");
                var debut = (int)json.TokenStartIndex;
                json.Skip();
                elements.Add(debut..(int)json.BytesConsumed);
            }

            while (json.Read())
            {
                // The reader itself refuses what follows the list.
            }
        }
        catch (JsonException e)
        {
            return new Refus("json.illisible", $"Ce n’est pas un document JSON lisible (ligne {e.LineNumber + 1 ?? 1}, position {e.BytePositionInLine + 1 ?? 1}).");
        }

        return elements.Count > 0 ? elements : new Refus("liste.vide", "La liste ne contient aucun contrat.");
    }
}
