using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Taches;

namespace Cohorte.Domaine.Echanges;

/// <summary>A message ready to leave from the adviser's own mailbox: it is proposed, the adviser edits it, then sends it.</summary>
/// <param name="Objet">Subject.</param>
/// <param name="Texte">Body, plain text.</param>
public sealed record MessagePrepare(string Objet, string Texte)
{
    private const string Aide = "Si quelque chose vous bloque, appelez-moi : nous le réglerons ensemble.";

    /// <summary>A message to take news, when nothing precise is owed.</summary>
    /// <param name="prenomOuNom">Name of the person written to, when known.</param>
    /// <param name="action">Title of the action, when one is concerned.</param>
    /// <param name="signature">Name of the adviser.</param>
    public static MessagePrepare PrendreDesNouvelles(string? prenomOuNom, string? action, string signature) => new(
        action is null ? "Où en sommes-nous ?" : $"{action} : où en sommes-nous ?",
        Composer(prenomOuNom, signature, [action is null ? "Je reviens vers vous pour faire le point." : $"Je reviens vers vous au sujet de l’action {Typo.Guillemets(action)}.", "Pouvez-vous me dire où vous en êtes, ou m’indiquer un moment où vous appeler ?"]));

    /// <summary>A message that asks for what is awaited from its reader; when the adviser is the one who must act, it opens the conversation.</summary>
    public static MessagePrepare Relancer(Tour tour, string? prenomOuNom, string action, string signature)
    {
        if (Ouvrir(tour, action) is { } demande) return new($"{action} : {tour.Objet}", Composer(prenomOuNom, signature, [demande, Aide]));
        if (tour.Role is Role.ConseillerOpco or Role.GestionnaireOpco) return PrendreDesNouvelles(prenomOuNom, action, signature);
        var attente = $"Nous attendons de votre part : {char.ToLower(tour.Pourquoi[0], Ecriture.Francais)}{tour.Pourquoi[1..]} ({tour.Objet}).";
        var echeance = tour.Jusquau is { } jusquau ? $"L’échéance est le {Ecriture.DateLongue(jusquau)}." : null;
        return new($"{action} : {tour.Objet}", Composer(prenomOuNom, signature, [$"Je vous écris au sujet de l’action {Typo.Guillemets(action)}.", attente, echeance, Aide]));
    }

    private static string? Ouvrir(Tour tour, string action) => tour.Genre switch
    {
        GenreDeTour.Besoin => $"Nous préparons l’action {Typo.Guillemets(action)} avec plusieurs entreprises du territoire. Combien de personnes cherchez-vous, pour quand, et avec quel profil ? Trois réponses courtes suffisent.",
        GenreDeTour.Sortie => $"Votre contrat de l’action {Typo.Guillemets(action)} est terminé, et je prends de vos nouvelles. Travaillez-vous aujourd’hui, dans quelle entreprise et avec quel contrat ?",
        GenreDeTour.Lien => $"Le lien qui ouvre votre dossier de l’action {Typo.Guillemets(action)} va se fermer. Je vous en envoie un nouveau.",
        GenreDeTour.Candidature when tour.PersonneId is not null => $"Vous avez été orienté vers l’action {Typo.Guillemets(action)}. À quel moment de la semaine puis-je vous appeler pour vous l’expliquer ?",
        GenreDeTour.Affectation when tour.Role == Role.Employeur => $"Nous vous avons présenté des candidats de l’action {Typo.Guillemets(action)}. Pouvez-vous me dire, pour chacun, si vous êtes d’accord pour le recevoir : oui, peut-être, non ? Je peux vous envoyer un lien qui tient en une minute sur un téléphone.",
        _ => null,
    };

    private static string Composer(string? aQui, string signature, IEnumerable<string?> paragraphes) =>
        string.Join("\n\n", ["Bonjour" + (aQui is null ? "," : $" {aQui},"), .. paragraphes.OfType<string>(), "Bien à vous,", signature]);
}
