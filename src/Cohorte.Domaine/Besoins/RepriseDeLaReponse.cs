using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Besoins;

/// <summary>A value proposed for a field of a post, and where it comes from.</summary>
/// <param name="Champ">Name of the field, that of <see cref="Poste"/>.</param>
/// <param name="Valeur">Value, as typed.</param>
/// <param name="Origine">Where it comes from, for the person who reads it.</param>
public sealed record ValeurReprise(string Champ, string Valeur, string Origine);

/// <summary>What a firm answered to the three questions, as values of a post: nobody types twice. Each says where it comes from; a field already filled is left alone.</summary>
public static class RepriseDeLaReponse
{
    /// <summary>Values to propose; none when the firm did not answer.</summary>
    /// <param name="besoin">The need, with the answer.</param>
    /// <param name="action">The action: its trade names the post.</param>
    /// <param name="entreprise">The firm: its town is the place of work.</param>
    /// <param name="dejaOuverts">Persons already sought by the other posts of the firm in the action.</param>
    public static IReadOnlyList<ValeurReprise> De(BesoinEntreprise besoin, ActionCollective action, Entreprise entreprise, int dejaOuverts)
    {
        if (besoin.ReponduLe is not { } le) return [];
        var reponse = $"D’après la réponse de l’entreprise du {Ecriture.DateCourte(le)}";
        var restent = (besoin.PersonnesCherchees ?? 0) - dejaOuverts;
        var valeurs = new List<ValeurReprise>();
        if (restent > 0) Proposer(nameof(Poste.Nombre), restent.ToString(Ecriture.Francais), dejaOuverts == 0 ? reponse + "." : $"{reponse}{Typo.DeuxPoints}{Ecriture.Compte(besoin.PersonnesCherchees!.Value, "personne")}, moins {Ecriture.Compte(dejaOuverts, "poste déjà ouvert", "postes déjà ouverts")}.");
        Proposer(nameof(Poste.PourQuand), besoin.PourQuand, reponse + ".");
        Proposer(nameof(Poste.Profil), besoin.ProfilCherche, reponse + ".");
        Proposer(nameof(Poste.Intitule), action.MetierAppellation, "D’après le métier de l’action.");
        Proposer(nameof(Poste.Lieu), entreprise.Commune, "D’après la fiche de l’entreprise.");
        return valeurs;

        void Proposer(string champ, string? valeur, string origine)
        {
            if (!string.IsNullOrWhiteSpace(valeur)) valeurs.Add(new ValeurReprise(champ, valeur, origine));
        }
    }
}
