using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Taches;

namespace Cohorte.Domaine.Echanges;

/// <summary>A message ready to leave from the adviser's own mailbox: it is proposed, the adviser edits it, then sends it.</summary>
/// <param name="Objet">Subject.</param>
/// <param name="Texte">Body, plain text.</param>
public sealed record MessagePrepare(string Objet, string Texte)
{
    /// <summary>A message to take news, when nothing precise is owed.</summary>
    /// <param name="prenomOuNom">Name of the person written to, when known.</param>
    /// <param name="action">Title of the action, when one is concerned.</param>
    /// <param name="signature">Name of the adviser.</param>
    public static MessagePrepare PrendreDesNouvelles(string? prenomOuNom, string? action, string signature) => new(
        action is null ? "Où en sommes-nous ?" : $"{action} : où en sommes-nous ?",
        Composer(prenomOuNom, signature, [action is null ? "Je reviens vers vous pour faire le point." : $"Je reviens vers vous au sujet de l’action {Typo.Guillemets(action)}.", "Pouvez-vous me dire où vous en êtes, ou m’indiquer un moment où vous appeler ?"]));

    /// <summary>A message that asks for what is awaited.</summary>
    public static MessagePrepare Relancer(Tour tour, string? prenomOuNom, string action, string signature)
    {
        var attente = $"Nous attendons de votre part : {char.ToLowerInvariant(tour.Pourquoi[0])}{tour.Pourquoi[1..]} ({tour.Objet}).";
        var echeance = tour.Jusquau is { } jusquau ? $"L’échéance est le {Ecriture.DateLongue(jusquau)}." : null;
        return new($"{action} : {tour.Objet}", Composer(prenomOuNom, signature, [$"Je vous écris au sujet de l’action {Typo.Guillemets(action)}.", attente, echeance, "Si quelque chose vous bloque, appelez-moi : nous le réglerons ensemble."]));
    }

    private static string Composer(string? aQui, string signature, IEnumerable<string?> paragraphes) =>
        string.Join("\n\n", ["Bonjour" + (aQui is null ? "," : $" {aQui},"), .. paragraphes.OfType<string>(), "Bien à vous,", signature]);
}
