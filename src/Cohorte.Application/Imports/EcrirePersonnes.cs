using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Partenaires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Puts the persons of a table and their candidacies in the context; saves nothing.</summary>
[CasDUsage]
public sealed class EcrirePersonnes(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Why a person retained before the taking over has no immersion here.</summary>
    public const string MotifRepris = "Situation reprise d’un tableau.";

    private static readonly Dictionary<EtatCandidature, string[]> Chemins = new()
    {
        [EtatCandidature.Orientee] = [],
        [EtatCandidature.Informee] = ["Informer"],
        [EtatCandidature.EnSelection] = ["Selectionner"],
        [EtatCandidature.EnReserve] = ["MettreEnReserve"],
        [EtatCandidature.Desistee] = ["Desister"],
    };

    /// <summary>The candidacy of each line kept.</summary>
    /// <param name="cible">Who imports where.</param>
    /// <param name="analyse">The lines.</param>
    /// <param name="reponses">Answers about duplicates.</param>
    /// <param name="action">The action that receives them.</param>
    /// <param name="posteDe">The post of a firm named by a line, opened when it has none.</param>
    /// <param name="bilan">What was done.</param>
    /// <param name="annulation">Token.</param>
    public async Task<IReadOnlyDictionary<int, Candidature>> ExecuterAsync(CibleDImport cible, AnalyseDeTable<PersonneImportee> analyse, IReadOnlyDictionary<int, ChoixDoublon> reponses, ActionCollective action, Func<string, Poste> posteDe, BilanDeReprise bilan, CancellationToken annulation)
    {
        var doublons = analyse.Doublons.ToDictionary(d => d.Ligne);
        var ids = analyse.Doublons.Select(d => d.Connu).OfType<Guid>().Distinct().Select(g => new Id<Personne>(g)).ToList();
        var connues = await context.Personnes.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, annulation);
        var candidatures = await context.Candidatures.Where(c => c.ActionId == action.Id && ids.Contains(c.PersonneId)).ToDictionaryAsync(c => c.PersonneId, annulation);
        var partenaires = await PartenairesAsync(cible.Acteur, analyse, action, annulation);
        var personnes = new Dictionary<int, Personne>();
        var ecrites = new Dictionary<int, Candidature>();
        foreach (var ligne in analyse.Justes)
        {
            var doublon = doublons.GetValueOrDefault(ligne.Ligne);
            var choix = doublon is null ? ChoixDoublon.Creer : AnalyseDeTable.Choix(doublon, reponses) ?? ChoixDoublon.Ignorer;
            if (choix == ChoixDoublon.Ignorer)
            {
                bilan.LignesEcartees++;
                continue;
            }

            var personne = choix == ChoixDoublon.Completer ? doublon!.Connu is { } id ? connues.GetValueOrDefault(new Id<Personne>(id)) : personnes.GetValueOrDefault(doublon.AutreLigne!.Value) : null;
            if (personne is null)
            {
                personne = context.Personnes.Add(new Personne { Nom = ligne.Nom, Prenom = ligne.Prenom, Recherche = TexteDeRecherche.De(ligne.Prenom, ligne.Nom) }).Entity;
                bilan.PersonnesCreees++;
            }
            else if (doublon!.Connu is not null)
            {
                bilan.PersonnesCompletees++;
            }

            Completer(personne, ligne);
            personnes[ligne.Ligne] = personne;
            if (!candidatures.TryGetValue(personne.Id, out var candidature))
            {
                candidature = Candidater(cible.Acteur, action, personne, ligne, partenaires, posteDe);
                candidatures.Add(personne.Id, candidature);
            }

            ecrites[ligne.Ligne] = candidature;
        }

        bilan.LignesEcartees += analyse.Refusees.Count;
        return ecrites;
    }

    /// <summary>Fills what is blank; overwrites nothing.</summary>
    private static void Completer(Personne personne, PersonneImportee ligne)
    {
        personne.DateNaissance ??= ligne.DateNaissance;
        personne.Courriel ??= ligne.Courriel;
        personne.Telephone ??= ligne.Telephone;
        personne.Commune ??= ligne.Commune;
        personne.Langue ??= ligne.Langue;
    }

    private Candidature Candidater(Acteur acteur, ActionCollective action, Personne personne, PersonneImportee ligne, Dictionary<string, Id<Partenaire>> partenaires, Func<string, Poste> posteDe)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var candidature = context.Candidatures.Add(new Candidature
        {
            ActionId = action.Id,
            PersonneId = personne.Id,
            PartenaireId = !acteur.VoitTouteLAction ? acteur.PartenaireId : ligne.Partenaire is { } nom && partenaires.TryGetValue(TexteDeRecherche.De(nom), out var partenaire) ? partenaire : null,
            OrienteeLe = ligne.OrienteeLe ?? aujourdhui,
        }).Entity;
        if (!acteur.VoitTouteLAction || ligne.Situation is not { } situation) return candidature;
        if (situation == EtatCandidature.Retenue)
        {
            Retenir(candidature, posteDe(ligne.Entreprise!), aujourdhui);
            return candidature;
        }

        foreach (var pas in Chemins[situation]) Exiger(candidature.Passer(pas, Role.ConseillerOpco));
        if (situation == EtatCandidature.Desistee) candidature.Motif = ligne.Motif;
        return candidature;
    }

    /// <summary>States that a person was retained on a post before the taking over.</summary>
    internal static void Retenir(Candidature candidature, Poste poste, DateOnly aujourdhui)
    {
        if (candidature.Etat is EtatCandidature.Retenue or EtatCandidature.EnContrat) return;
        if (candidature.Etat is EtatCandidature.NonRetenue or EtatCandidature.Desistee) Exiger(candidature.Passer("Rouvrir", Role.ConseillerOpco));
        if (candidature.Etat is EtatCandidature.Orientee or EtatCandidature.Informee) Exiger(candidature.Passer("Selectionner", Role.ConseillerOpco));
        candidature.PosteId ??= poste.Id;
        if (candidature.Etat is EtatCandidature.EnSelection or EtatCandidature.EnReserve) Exiger(candidature.Passer("Proposer", Role.ConseillerOpco));
        candidature.AccepteeParEntrepriseLe ??= aujourdhui;
        if (candidature.Etat == EtatCandidature.Proposee) candidature.MotifDispenseImmersion ??= MotifRepris;
        Exiger(candidature.Passer("Retenir", Role.ConseillerOpco));
    }

    /// <summary>Known partners by folded name; those named by a line are brought into the action.</summary>
    private async Task<Dictionary<string, Id<Partenaire>>> PartenairesAsync(Acteur acteur, AnalyseDeTable<PersonneImportee> analyse, ActionCollective action, CancellationToken annulation)
    {
        var nommes = analyse.Justes.Select(p => p.Partenaire).OfType<string>().Select(n => TexteDeRecherche.De(n)).ToHashSet();
        if (nommes.Count == 0 || !acteur.VoitTouteLAction) return [];
        var tous = await context.Partenaires.AsNoTracking().OrderBy(p => p.Id).Select(p => new { p.Id, p.Nom }).ToListAsync(annulation);
        var parNom = tous.GroupBy(p => TexteDeRecherche.De(p.Nom)).Where(g => nommes.Contains(g.Key)).ToDictionary(g => g.Key, g => g.First().Id);
        var engages = await context.EngagementsPartenaires.Where(e => e.ActionId == action.Id).Select(e => e.PartenaireId).ToListAsync(annulation);
        foreach (var partenaire in parNom.Values.Except(engages)) context.EngagementsPartenaires.Add(new EngagementPartenaire { ActionId = action.Id, PartenaireId = partenaire });
        return parNom;
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstFait) throw new InvalidOperationException(resultat.Refus[0].Message);
    }
}
