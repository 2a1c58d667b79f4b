using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Writes a draft once confirmed: everything in one transaction, journaled, the draft gone with it.</summary>
[CasDUsage]
public sealed class ConfirmerImport(CohorteDbContext context, AnalyserImport analyser, EcrireEntreprises entreprises, EcrirePersonnes personnes, EcrireContrats contrats, EcrireBesoinsSignales besoinsSignales, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Writes; refused while resemblances wait for an answer, or when somebody confirmed the draft meanwhile.</summary>
    /// <param name="cible">Who imports where.</param>
    /// <param name="brouillon">The draft, tracked.</param>
    /// <param name="contenu">Its content.</param>
    /// <param name="action">The action that receives the lines, tracked or new; <c>null</c> for firms alone.</param>
    /// <param name="casUsage">Use case for the journal.</param>
    /// <param name="annulation">Token.</param>
    public async Task<Resultat<BilanDeReprise>> ExecuterAsync(CibleDImport cible, BrouillonDImport? brouillon, ContenuDeBrouillon contenu, ActionCollective? action, string casUsage, CancellationToken annulation)
    {
        var analyse = await analyser.ExecuterAsync(cible, contenu, annulation);
        foreach (var (cle, table) in contenu.Tables)
        {
            if (analyse.De(cle)!.EnAttente(table.Choix) is { Count: > 0 } attente)
            {
                return new Refus("import.doublons", $"{Ecriture.Compte(attente.Count, "ressemblance attend", "ressemblances attendent")} votre choix dans le tableau {Typo.Guillemets(TablesDImport.De(cle)!.Intitule)}.");
            }
        }

        var bilan = new BilanDeReprise();
        await EcrireAsync(cible, contenu, analyse, action, bilan, annulation);
        if (brouillon is not null) context.Remove(brouillon);
        var ecrit = await context.EnregistrerAsync(new Operation(cible.Acteur, casUsage), annulation);
        return ecrit.EstFait ? bilan : ecrit;
    }

    private async Task EcrireAsync(CibleDImport cible, ContenuDeBrouillon contenu, AnalyseDImport analyse, ActionCollective? action, BilanDeReprise bilan, CancellationToken annulation)
    {
        var firmes = analyse.Entreprises is null ? new Dictionary<int, Entreprise>() : await entreprises.ExecuterAsync(analyse.Entreprises, Reponses(contenu, TablesDImport.Entreprises), action, bilan, annulation);
        if (analyse.BesoinsSignales is not null)
        {
            await besoinsSignales.ExecuterAsync(analyse.BesoinsSignales, Reponses(contenu, TablesDImport.BesoinsSignales), new(await analyser.EntreprisesConnuesAsync(contenu, annulation), null), bilan, annulation);
        }

        if (action is null) return;
        var annuaire = new AnnuaireDImport(await analyser.EntreprisesConnuesAsync(contenu, annulation), analyse.Entreprises);
        var postes = new PostesRepris(context, action, await context.Postes.Where(p => p.ActionId == action.Id).ToListAsync(annulation), await context.Besoins.Where(b => b.ActionId == action.Id).Select(b => b.EntrepriseId).ToListAsync(annulation), baremes.HeuresDeLaSemaine(horloge.AujourdhuiAParis())!.Value, bilan);
        var candidatures = analyse.Personnes is null ? new Dictionary<int, Candidature>() : await personnes.ExecuterAsync(cible, analyse.Personnes, Reponses(contenu, TablesDImport.Personnes), action, nom => postes.De(EntrepriseDe(nom, null)), bilan, annulation);
        if (analyse.Contrats is null) return;
        var connues = cible.ActionId is null ? [] : await analyser.PersonnesVisiblesAsync(cible, annulation);
        var noms = new AnnuaireDePersonnes(connues, analyse.Personnes);
        var existantes = await context.Candidatures.Where(c => c.ActionId == action.Id).ToListAsync(annulation);
        var sousContrat = await context.Contrats.Where(c => c.ActionId == action.Id && c.Etat != EtatContrat.Abandonne).Select(c => c.CandidatureId).ToListAsync(annulation);
        contrats.Executer(analyse.Contrats, CandidatureDe, ligne => postes.De(EntrepriseDe(ligne.Entreprise, ligne.Siret)), bilan);

        Candidature? CandidatureDe(ContratImporte ligne)
        {
            var (connue, numero) = noms.Chercher(ligne.Nom, ligne.Prenom, ligne.DateNaissance)[0];
            var candidature = connue is { } id ? existantes.FirstOrDefault(c => c.PersonneId == id) : candidatures.GetValueOrDefault(numero);
            return candidature is null || sousContrat.Contains(candidature.Id) ? null : candidature;
        }

        Id<Entreprise> EntrepriseDe(string? nom, Siret? siret)
        {
            var (connue, ligne) = annuaire.Chercher(nom, siret) ?? throw new InvalidOperationException("The analysis refused such a line.");
            if (connue is { } id) return new Id<Entreprise>(id);
            return firmes.TryGetValue(ligne, out var firme) ? firme.Id : firmes.Values.First(f => Empreintes.NomDEntreprise(f.RaisonSociale) == Empreintes.NomDEntreprise(nom!)).Id;
        }
    }

    private static Dictionary<int, ChoixDoublon> Reponses(ContenuDeBrouillon contenu, TableDImport table) => contenu.Tables[table.Cle].Choix;
}

/// <summary>Gives the post of a firm in the action: its own when it has one, else one opened for the persons taken over.</summary>
internal sealed class PostesRepris(CohorteDbContext context, ActionCollective action, List<Poste> existants, List<Id<Entreprise>> presentes, Heures semaine, BilanDeReprise bilan)
{
    private readonly Dictionary<Id<Entreprise>, Poste> _ouverts = [];

    public Poste De(Id<Entreprise> entreprise)
    {
        if (existants.FirstOrDefault(p => p.EntrepriseId == entreprise) is { } existant) return existant;
        if (context.Postes.Local.FirstOrDefault(p => p.ActionId == action.Id && p.EntrepriseId == entreprise && !_ouverts.ContainsValue(p)) is { } dansLeTableau) return dansLeTableau;
        if (_ouverts.TryGetValue(entreprise, out var ouvert))
        {
            ouvert.Nombre++;
            return ouvert;
        }

        if (!presentes.Contains(entreprise) && context.Besoins.Local.All(b => b.ActionId != action.Id || b.EntrepriseId != entreprise))
        {
            var besoin = context.Besoins.Add(new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise }).Entity;
            besoin.Passer("Engager", Domaine.Comptes.Role.ConseillerOpco).Exiger();
        }

        ouvert = context.Postes.Add(new Poste { ActionId = action.Id, EntrepriseId = entreprise, Intitule = action.MetierAppellation ?? "Poste", Nombre = 1, Nature = NatureContrat.Cdi, HeuresHebdomadaires = semaine }).Entity;
        _ouverts.Add(entreprise, ouvert);
        bilan.Postes++;
        return ouvert;
    }
}
