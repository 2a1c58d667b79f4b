using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Taches;

/// <summary>A message ready to leave from the adviser's own mailbox, about what is awaited.</summary>
/// <param name="Objet">Subject.</param>
/// <param name="Texte">Body.</param>
public sealed record MessageDeTour(string Objet, string Texte)
{
    /// <summary>The message of a turn, to its contact.</summary>
    /// <param name="tour">The turn.</param>
    /// <param name="action">Title of the action.</param>
    /// <param name="contact">Name of the person written to, when known.</param>
    /// <param name="expediteur">Who signs.</param>
    public static MessageDeTour Pour(Tour tour, string action, string? contact, string expediteur)
    {
        var bonjour = contact is null ? "Bonjour," : $"Bonjour {contact},";
        var echeance = tour.Jusquau is { } jusquau ? $"\n\nC’est attendu pour le {Ecriture.DateLongue(jusquau)}." : "";
        return new($"{action}{Typo.DeuxPoints}{tour.Objet}", $"{bonjour}\n\n{Demande(tour, action)}{echeance}\n\nSi quelque chose vous bloque, appelez-moi{Typo.DeuxPoints}nous le réglerons ensemble.\n\nBien cordialement,\n{expediteur}");
    }

    private static string Demande(Tour tour, string action) => tour.Genre switch
    {
        GenreDeTour.Partenaire => $"Je reviens vers vous pour la recherche de candidats de l’action {Typo.Guillemets(action)}. {Besoin(tour)}. Trois lignes par personne suffisent, et vous aurez une réponse motivée pour chacune.",
        GenreDeTour.Besoin => $"Nous préparons l’action {Typo.Guillemets(action)} avec plusieurs entreprises du territoire. Pouvez-vous me dire combien de personnes vous cherchez, pour quand, et quel profil\u202F?",
        GenreDeTour.Sortie => $"Votre contrat de l’action {Typo.Guillemets(action)} est terminé, et nous prenons de vos nouvelles. Travaillez-vous aujourd’hui, dans quelle entreprise et avec quel contrat\u202F?",
        GenreDeTour.Lien => $"Le lien qui ouvre votre dossier de l’action {Typo.Guillemets(action)} va se fermer. Je vous en envoie un nouveau.",
        GenreDeTour.Candidature when tour.PersonneId is not null => $"Je vous écris au sujet de l’action {Typo.Guillemets(action)}. Pouvons-nous nous parler au téléphone cette semaine\u202F?",
        _ => $"Je vous écris au sujet de l’action {Typo.Guillemets(action)} et de cette ligne{Typo.DeuxPoints}{tour.Objet}. {Besoin(tour)}.",
    };

    private static string Besoin(Tour tour) => $"Nous attendons ceci de votre part{Typo.DeuxPoints}{char.ToLower(tour.Pourquoi[0], Ecriture.Francais)}{tour.Pourquoi[1..]}";
}
