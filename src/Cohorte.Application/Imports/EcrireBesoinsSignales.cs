using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Regroupements;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Adds to the pending changes the needs of a table; a firm that nobody knew is created with its name and its place.</summary>
[CasDUsage]
public sealed class EcrireBesoinsSignales(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Writes the lines kept.</summary>
    /// <param name="analyse">Lines and their duplicates.</param>
    /// <param name="reponses">Answers about the duplicates.</param>
    /// <param name="annuaire">Known firms.</param>
    /// <param name="bilan">What is written, counted.</param>
    /// <param name="annulation">Token.</param>
    internal async Task ExecuterAsync(AnalyseDeTable<BesoinImporte> analyse, IReadOnlyDictionary<int, ChoixDoublon> reponses, AnnuaireDImport annuaire, BilanDeReprise bilan, CancellationToken annulation)
    {
        var doublons = analyse.Doublons.ToDictionary(d => d.Ligne);
        var ids = analyse.Doublons.Select(d => d.Connu).OfType<Guid>().Distinct().Select(g => new Id<BesoinSignale>(g)).ToList();
        var connus = await context.BesoinsSignales.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id.Valeur, annulation);
        var firmes = new Dictionary<string, Id<Entreprise>>(StringComparer.Ordinal);
        var ecrits = new Dictionary<int, BesoinSignale>();
        foreach (var ligne in analyse.Justes)
        {
            var doublon = doublons.GetValueOrDefault(ligne.Ligne);
            var choix = doublon is null ? ChoixDoublon.Creer : AnalyseDeTable.Choix(doublon, reponses) ?? ChoixDoublon.Ignorer;
            if (choix == ChoixDoublon.Ignorer)
            {
                bilan.LignesEcartees++;
                continue;
            }

            var autre = choix != ChoixDoublon.Completer ? null : doublon!.Connu is { } id ? connus.GetValueOrDefault(id) : ecrits.GetValueOrDefault(doublon.AutreLigne!.Value);
            if (autre is null) ecrits[ligne.Ligne] = Creer(ligne, FirmeDe(ligne), bilan);
            else ecrits[ligne.Ligne] = Completer(autre, ligne, bilan);
        }

        bilan.LignesEcartees += analyse.Refusees.Count;

        Id<Entreprise> FirmeDe(BesoinImporte ligne)
        {
            if (annuaire.Chercher(ligne.Entreprise, ligne.Siret) is { Connue: { } connue }) return new(connue);
            var cle = AnalyserImport.CleDeFirme(ligne, annuaire);
            if (firmes.TryGetValue(cle, out var deja)) return deja;
            var firme = context.Entreprises.Add(new Entreprise
            {
                RaisonSociale = ligne.Entreprise,
                Siret = ligne.Siret,
                Siren = ligne.Siret?.Siren,
                Commune = ligne.Commune!.Nom,
                CodePostal = ligne.Commune.CodesPostaux.Count == 1 ? ligne.Commune.CodesPostaux[0] : null,
                Recherche = TexteDeRecherche.De(ligne.Entreprise, ligne.Commune.Nom, ligne.Siret?.Numero),
            }).Entity;
            bilan.EntreprisesCreees++;
            return firmes[cle] = firme.Id;
        }
    }

    private BesoinSignale Creer(BesoinImporte ligne, Id<Entreprise> firme, BilanDeReprise bilan)
    {
        bilan.BesoinsCrees++;
        return context.BesoinsSignales.Add(new BesoinSignale
        {
            EntrepriseId = firme,
            SignaleLe = ligne.SignaleLe ?? horloge.AujourdhuiAParis(),
            Intitule = ligne.Intitule,
            MetierRome = ligne.MetierRome!,
            Postes = ligne.Postes,
            Nature = ligne.Nature,
            HeuresHebdomadaires = ligne.HeuresHebdomadaires,
            Commune = ligne.Commune!.Code,
            DebutSouhaite = ligne.DebutSouhaite,
            Difficulte = ligne.Difficulte,
        }).Entity;
    }

    /// <summary>Fills what is blank; overwrites nothing.</summary>
    private static BesoinSignale Completer(BesoinSignale besoin, BesoinImporte ligne, BilanDeReprise bilan)
    {
        besoin.DebutSouhaite ??= ligne.DebutSouhaite;
        besoin.Difficulte ??= ligne.Difficulte;
        bilan.BesoinsCompletes++;
        return besoin;
    }
}
