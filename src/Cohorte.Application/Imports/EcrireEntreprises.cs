using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Reglementation;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Puts the firms of a table in the context, with their need and posts when an action receives them; saves nothing.</summary>
[CasDUsage]
public sealed class EcrireEntreprises(CohorteDbContext context, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Steps of a firm to each situation.</summary>
    private static readonly Dictionary<EtatBesoin, string[]> Chemins = new()
    {
        [EtatBesoin.Contactee] = [],
        [EtatBesoin.Interessee] = ["Interesser"],
        [EtatBesoin.Engagee] = ["Engager"],
        [EtatBesoin.Retiree] = ["Retirer"],
    };

    /// <summary>The firm of each line kept.</summary>
    public async Task<IReadOnlyDictionary<int, Entreprise>> ExecuterAsync(AnalyseDeTable<EntrepriseImportee> analyse, IReadOnlyDictionary<int, ChoixDoublon> reponses, ActionCollective? action, BilanDeReprise bilan, CancellationToken annulation)
    {
        var doublons = analyse.Doublons.ToDictionary(d => d.Ligne);
        var connues = await ConnuesAsync(analyse.Doublons, annulation);
        var besoins = action is null ? [] : await context.Besoins.Where(b => b.ActionId == action.Id).ToDictionaryAsync(b => b.EntrepriseId, annulation);
        var ecrites = new Dictionary<int, Entreprise>();
        foreach (var ligne in analyse.Justes)
        {
            var doublon = doublons.GetValueOrDefault(ligne.Ligne);
            var choix = doublon is null ? ChoixDoublon.Creer : AnalyseDeTable.Choix(doublon, reponses) ?? ChoixDoublon.Ignorer;
            if (choix == ChoixDoublon.Ignorer)
            {
                bilan.LignesEcartees++;
                continue;
            }

            var connue = choix == ChoixDoublon.Completer ? doublon!.Connu is { } id ? connues.GetValueOrDefault(new Id<Entreprise>(id)) : ecrites.GetValueOrDefault(doublon.AutreLigne!.Value) : null;
            if (connue is null)
            {
                connue = context.Entreprises.Add(new Entreprise { RaisonSociale = ligne.RaisonSociale }).Entity;
                bilan.EntreprisesCreees++;
            }
            else if (doublon!.Connu is not null)
            {
                bilan.EntreprisesCompletees++;
            }

            Completer(connue, ligne);
            ecrites[ligne.Ligne] = connue;
            if (action is not null) Rattacher(action, connue, ligne, besoins, bilan);
        }

        bilan.LignesEcartees += analyse.Refusees.Count;
        return ecrites;
    }

    private async Task<Dictionary<Id<Entreprise>, Entreprise>> ConnuesAsync(IReadOnlyList<DoublonTrouve> doublons, CancellationToken annulation)
    {
        var ids = doublons.Select(d => d.Connu).OfType<Guid>().Distinct().Select(g => new Id<Entreprise>(g)).ToList();
        return await context.Entreprises.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, annulation);
    }

    /// <summary>Fills what is blank; overwrites nothing.</summary>
    private static void Completer(Entreprise entreprise, EntrepriseImportee ligne)
    {
        if (entreprise.Siren is null && ligne.Siret is not null) entreprise.Siren = ligne.Siret.Siren;
        if (ligne.Siret is not null && entreprise.Siren == ligne.Siret.Siren) entreprise.Siret ??= ligne.Siret;
        entreprise.Commune ??= ligne.Commune;
        entreprise.CodePostal ??= ligne.CodePostal;
        entreprise.Effectif ??= ligne.Effectif;
        entreprise.Idcc ??= ligne.Idcc;
        entreprise.Naf ??= ligne.Naf;
        entreprise.ContactNom ??= ligne.ContactNom;
        entreprise.ContactCourriel ??= ligne.ContactCourriel;
        entreprise.ContactTelephone ??= ligne.ContactTelephone;
        entreprise.Recherche = TexteDeRecherche.De(entreprise.RaisonSociale, entreprise.Commune, entreprise.Siret?.Numero);
    }

    private void Rattacher(ActionCollective action, Entreprise entreprise, EntrepriseImportee ligne, Dictionary<Id<Entreprise>, BesoinEntreprise> besoins, BilanDeReprise bilan)
    {
        if (!besoins.TryGetValue(entreprise.Id, out var besoin))
        {
            besoin = context.Besoins.Add(new BesoinEntreprise { ActionId = action.Id, EntrepriseId = entreprise.Id }).Entity;
            besoins.Add(entreprise.Id, besoin);
            foreach (var pas in Chemins[ligne.Situation ?? EtatBesoin.Contactee]) Exiger(besoin.Passer(pas, Role.ConseillerOpco));
        }

        besoin.Difficulte ??= ligne.Difficulte;
        besoin.DifficulteDeclareeLe ??= ligne.DifficulteLe;
        if (ligne.Poste is null && ligne.Postes is null) return;
        var intitule = ligne.Poste ?? action.MetierAppellation ?? "Poste";
        if (context.Postes.Local.FirstOrDefault(p => p.ActionId == action.Id && p.EntrepriseId == entreprise.Id && p.Intitule == intitule) is { } dejaLu)
        {
            // One line a post: the lines of the same post add up; a number written is a number.
            dejaLu.Nombre = ligne.Postes is { } nombre ? Math.Max(dejaLu.Nombre, nombre) : dejaLu.Nombre + 1;
            return;
        }

        context.Postes.Add(new Poste
        {
            ActionId = action.Id,
            EntrepriseId = entreprise.Id,
            Intitule = intitule,
            Nombre = ligne.Postes ?? 1,
            Nature = ligne.Nature ?? NatureContrat.Cdi,
            HeuresHebdomadaires = ligne.Heures ?? baremes.HeuresDeLaSemaine(horloge.AujourdhuiAParis())!.Value,
            SalaireMensuel = ligne.Salaire,
            Lieu = ligne.Commune,
        });
        bilan.Postes++;
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstFait) throw new InvalidOperationException(resultat.Refus[0].Message);
    }
}
