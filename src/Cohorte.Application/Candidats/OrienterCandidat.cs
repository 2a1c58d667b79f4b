using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>A person sent to an action; values already parsed.</summary>
public sealed record DonneesPersonne(string Nom, string Prenom, DateOnly? DateNaissance, string? Courriel, string? Telephone, string? Commune, string? Langue);

/// <summary>Sends a person to an action: a partner for itself, an adviser for anybody.</summary>
[CasDUsage]
public sealed class OrienterCandidat(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Creates the person and its candidacy; a person already in the action under the same name and birth date is refused, unless <paramref name="malgreDoublon"/>.</summary>
    public async Task<Resultat<Id<Candidature>>> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, DonneesPersonne donnees, Id<Partenaire>? partenaireId, bool malgreDoublon, CancellationToken annulation)
    {
        var partenaire = acteur.VoitTouteLAction ? partenaireId : acteur.PartenaireId;
        if (!acteur.VoitTouteLAction && partenaire is null) return new Refus("candidature.partenaire", "Votre compte n’est rattaché à aucun partenaire.");
        if (partenaire is { } id && !await context.EngagementsPartenaires.AnyAsync(e => e.ActionId == actionId && e.PartenaireId == id, annulation))
        {
            return new Refus("candidature.partenaire", "Choisissez un partenaire de l’action.", "PartenaireId");
        }

        if (donnees.DateNaissance > horloge.AujourdhuiAParis()) return new Refus("candidature.naissance", "La date de naissance est à venir.", "DateNaissance");
        var recherche = TexteDeRecherche.De(donnees.Prenom, donnees.Nom);
        if (!malgreDoublon && await context.Candidatures.AnyAsync(c => c.ActionId == actionId && context.Personnes.Any(p => p.Id == c.PersonneId && p.Recherche == recherche && p.DateNaissance == donnees.DateNaissance), annulation))
        {
            return new Refus("candidature.doublon", "Une personne de ce nom et de cette date de naissance est déjà dans l’action. Si c’est bien une autre personne, cochez la case et recommencez.", "MalgreDoublon");
        }

        var personne = new Personne
        {
            Nom = donnees.Nom,
            Prenom = donnees.Prenom,
            DateNaissance = donnees.DateNaissance,
            Courriel = donnees.Courriel,
            Telephone = donnees.Telephone,
            Commune = donnees.Commune,
            Langue = donnees.Langue,
            Recherche = recherche,
        };
        var candidature = new Candidature { ActionId = actionId, PersonneId = personne.Id, PartenaireId = partenaire, OrienteeLe = horloge.AujourdhuiAParis() };
        context.AddRange(personne, candidature);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "OrienterCandidat"), annulation);
        return ecrit.EstFait ? candidature.Id : ecrit;
    }
}
