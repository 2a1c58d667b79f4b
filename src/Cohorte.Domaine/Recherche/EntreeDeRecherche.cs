using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Recherche;

/// <summary>What a search finds of an object: its name, its page, its words. A copy derived from the object, rewritten with it.</summary>
/// <param name="Id">Identifier of the object (the candidacy, for a person: a person is found within an action).</param>
/// <param name="Genre">Kind.</param>
/// <param name="ActionId">Its action, if it has one.</param>
/// <param name="Titre">Name.</param>
/// <param name="Detail">What tells it from its namesakes.</param>
/// <param name="Texte">Words, folded.</param>
public sealed record EntreeDeRecherche(Guid Id, GenreDeResultat Genre, Id<ActionCollective>? ActionId, string Titre, string? Detail, string Texte)
{
    /// <summary>An action.</summary>
    public static EntreeDeRecherche De(ActionCollective action) =>
        new(action.Id.Valeur, GenreDeResultat.Action, action.Id, action.Intitule, action.Territoire, TexteDeRecherche.De(action.Intitule, action.Code, action.MetierAppellation, action.Territoire, action.MetierRome?.Code));

    /// <summary>A person in the selection of an action.</summary>
    public static EntreeDeRecherche De(Candidature candidature, Personne personne) =>
        new(candidature.Id.Valeur, GenreDeResultat.Candidat, candidature.ActionId, personne.NomComplet, null, TexteDeRecherche.De(personne.Nom, personne.Prenom, Chiffres(personne.Telephone)));

    /// <summary>A contract, by its person or by the number of its file.</summary>
    public static EntreeDeRecherche De(Contrat contrat, Personne personne, string? numero) =>
        new(contrat.Id.Valeur, GenreDeResultat.Contrat, contrat.ActionId, $"Contrat de {personne.NomComplet}", numero is null ? null : $"dossier {numero}", TexteDeRecherche.De(personne.Nom, personne.Prenom, numero));

    /// <summary>A firm.</summary>
    public static EntreeDeRecherche De(Entreprise entreprise) =>
        new(entreprise.Id.Valeur, GenreDeResultat.Entreprise, null, entreprise.RaisonSociale, entreprise.Commune, TexteDeRecherche.De(entreprise.RaisonSociale, entreprise.Commune, entreprise.Siret?.Numero, entreprise.Siren?.Numero, entreprise.ContactNom, Chiffres(entreprise.ContactTelephone)));

    /// <summary>A sourcing partner.</summary>
    public static EntreeDeRecherche De(Partenaire partenaire) =>
        new(partenaire.Id.Valeur, GenreDeResultat.Partenaire, null, partenaire.Nom, partenaire.Zone, TexteDeRecherche.De(partenaire.Nom, partenaire.Zone, partenaire.ContactNom, Chiffres(partenaire.ContactTelephone)));

    /// <summary>A training provider.</summary>
    public static EntreeDeRecherche De(Prestataire prestataire) =>
        new(prestataire.Id.Valeur, GenreDeResultat.Prestataire, null, prestataire.Nom, null, TexteDeRecherche.De(prestataire.Nom, prestataire.Siret?.Numero, prestataire.Nda, prestataire.ContactNom, Chiffres(prestataire.ContactTelephone)));

    private static string? Chiffres(string? telephone) => telephone is null ? null : new string([.. telephone.Where(char.IsAsciiDigit)]);
}
