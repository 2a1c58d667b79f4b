using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Imports;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Imports;

/// <summary>Who imports, into which action, under which scheme.</summary>
/// <param name="Acteur">The person.</param>
/// <param name="ActionId">The action; <c>null</c> for firms alone, or an action still to be created.</param>
/// <param name="Dispositif">Its scheme.</param>
public sealed record CibleDImport(Acteur Acteur, Id<ActionCollective>? ActionId, Dispositif Dispositif);

/// <summary>Reads the lines of a draft against what is known, in a number of queries that does not depend on the lines; writes nothing.</summary>
[CasDUsage]
public sealed class AnalyserImport(CohorteDbContext context, ReferentielDesCommunes referentiel, Baremes baremes, TimeProvider horloge)
{
    /// <summary>Every table given.</summary>
    public async Task<AnalyseDImport> ExecuterAsync(CibleDImport cible, ContenuDeBrouillon contenu, CancellationToken annulation)
    {
        var connues = await EntreprisesConnuesAsync(contenu, annulation);
        var entreprises = contenu.Tables.TryGetValue(TablesDImport.Entreprises.Cle, out var e) ? Entreprises(e, connues) : null;
        var annuaire = new AnnuaireDImport(connues, entreprises);
        var personnes = contenu.Tables.TryGetValue(TablesDImport.Personnes.Cle, out var p) ? await PersonnesAsync(cible, p, annuaire, annulation) : null;
        var contrats = contenu.Tables.TryGetValue(TablesDImport.Contrats.Cle, out var c) ? await ContratsAsync(cible, c, annuaire, personnes, annulation) : null;
        var besoins = contenu.Tables.TryGetValue(TablesDImport.BesoinsSignales.Cle, out var b) ? await BesoinsSignalesAsync(b, annuaire, annulation) : null;
        return new AnalyseDImport { Entreprises = entreprises, Personnes = personnes, Contrats = contrats, BesoinsSignales = besoins };
    }

    /// <summary>Firms of the OPCO, as few of their fields as are compared.</summary>
    internal async Task<IReadOnlyList<EntrepriseConnue>> EntreprisesConnuesAsync(ContenuDeBrouillon contenu, CancellationToken annulation) =>
        contenu.Tables.Count == 0 ? [] : await context.Entreprises.AsNoTracking().OrderBy(e => e.Id).Select(e => new EntrepriseConnue(e.Id, e.RaisonSociale, e.Siren, e.Commune)).ToListAsync(annulation);

    /// <summary>What identifies the firm of a need: the known one, else its SIREN, else its name.</summary>
    internal static string CleDeFirme(BesoinImporte besoin, AnnuaireDImport annuaire) =>
        annuaire.Chercher(besoin.Entreprise, besoin.Siret) is { Connue: { } connue } ? connue.ToString() : besoin.Siret?.Siren.Numero ?? Empreintes.NomDEntreprise(besoin.Entreprise);

    private async Task<AnalyseDeTable<BesoinImporte>> BesoinsSignalesAsync(TableEnBrouillon table, AnnuaireDImport annuaire, CancellationToken annulation)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var (lues, justes, fautes) = Lire(table, l => BesoinImporte.Lire(l, referentiel, baremes, aujourdhui));
        var remarques = justes.Where(j => annuaire.Chercher(j.Entreprise, j.Siret) is null).Select(j => new FauteDImport(j.Ligne, "entreprise", $"{Typo.Guillemets(j.Entreprise)} n’est pas connue : elle sera ajoutée aux entreprises")).ToList();
        var ouverts = await (
            from b in context.BesoinsSignales.AsNoTracking()
            join e in context.Entreprises on b.EntrepriseId equals e.Id
            where b.Etat == EtatBesoinSignale.Ouvert
            orderby b.Id
            select new { b.Id, b.EntrepriseId, b.MetierRome, b.Commune, b.Intitule, e.RaisonSociale }).ToListAsync(annulation);
        var doublons = Doublons.Chercher(
            ouverts.Select(b => Empreintes.DeBesoin(b.Id.Valeur, 0, $"{b.RaisonSociale}, {b.Intitule}", b.EntrepriseId.Valeur.ToString(), b.MetierRome, b.Commune)),
            [.. justes.Select(j => Empreintes.DeBesoin(null, j.Ligne, $"{j.Entreprise}, {j.Intitule}", CleDeFirme(j, annuaire), j.MetierRome!, j.Commune!.Code))]);
        return new(lues, justes, fautes, remarques, doublons);
    }

    private AnalyseDeTable<EntrepriseImportee> Entreprises(TableEnBrouillon table, IReadOnlyList<EntrepriseConnue> connues)
    {
        var (lues, justes, fautes) = Lire(table, l => EntrepriseImportee.Lire(l, baremes, horloge.AujourdhuiAParis()));
        var doublons = Doublons.Chercher(
            connues.Select(k => Empreintes.DEntreprise(k.Id.Valeur, 0, k.RaisonSociale, k.Siren, k.Commune)),
            [.. justes.Select(j => Empreintes.DEntreprise(null, j.Ligne, j.RaisonSociale, j.Siret?.Siren, j.Commune))]);
        return new(lues, justes, fautes, [], doublons);
    }

    private async Task<AnalyseDeTable<PersonneImportee>> PersonnesAsync(CibleDImport cible, TableEnBrouillon table, AnnuaireDImport annuaire, CancellationToken annulation)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var (lues, lisibles, fautes) = Lire(table, l => PersonneImportee.Lire(l, aujourdhui));
        var sansEntreprise = lisibles.Where(p => p.Entreprise is not null && p.Situation == Domaine.Candidats.EtatCandidature.Retenue && annuaire.Chercher(p.Entreprise, null) is null).ToList();
        fautes.AddRange(sansEntreprise.Select(p => new FauteDImport(p.Ligne, "entreprise", "cette entreprise n’est ni dans votre tableau d’entreprises, ni connue")));
        var justes = lisibles.Except(sansEntreprise).ToList();
        var partenaires = cible.Acteur.VoitTouteLAction ? (await context.Partenaires.AsNoTracking().Select(p => p.Nom).ToListAsync(annulation)).Select(n => TexteDeRecherche.De(n)).ToHashSet() : null;
        var remarques = justes.Where(p => p.Partenaire is not null && partenaires?.Contains(TexteDeRecherche.De(p.Partenaire)) == false)
            .Select(p => new FauteDImport(p.Ligne, "partenaire", $"{Typo.Guillemets(p.Partenaire!)} n’est pas un partenaire connu : la personne sera reprise sans lui")).ToList();
        var connues = await PersonnesVisiblesAsync(cible, annulation);
        var doublons = Doublons.Chercher(
            connues.Select(k => Empreintes.DePersonne(k.Id.Valeur, 0, k.Nom, k.Prenom, k.DateNaissance, k.Courriel, k.Telephone)),
            [.. justes.Select(j => Empreintes.DePersonne(null, j.Ligne, j.Nom, j.Prenom, j.DateNaissance, j.Courriel, j.Telephone))]);
        return new(lues, justes, fautes, remarques, doublons);
    }

    private async Task<AnalyseDeTable<ContratImporte>> ContratsAsync(CibleDImport cible, TableEnBrouillon table, AnnuaireDImport annuaire, AnalyseDeTable<PersonneImportee>? personnes, CancellationToken annulation)
    {
        var aujourdhui = horloge.AujourdhuiAParis();
        var (lues, lisibles, fautes) = Lire(table, l => ContratImporte.Lire(l, cible.Dispositif, baremes, aujourdhui));
        var connues = cible.ActionId is null ? [] : await PersonnesVisiblesAsync(cible, annulation);
        var noms = new AnnuaireDePersonnes(connues, personnes);
        var vues = new HashSet<(Id<Domaine.Candidats.Personne>?, int)>();
        var justes = new List<ContratImporte>();
        foreach (var contrat in lisibles)
        {
            if (annuaire.Chercher(contrat.Entreprise, contrat.Siret) is null) fautes.Add(new(contrat.Ligne, "entreprise", "cette entreprise n’est ni dans votre tableau d’entreprises, ni connue"));
            else if (noms.Chercher(contrat.Nom, contrat.Prenom, contrat.DateNaissance) is var personnesDuNom && personnesDuNom.Count == 0) fautes.Add(new(contrat.Ligne, "nom", "cette personne n’est pas dans votre tableau de personnes"));
            else if (personnesDuNom.Count > 1) fautes.Add(new(contrat.Ligne, "nom", "plusieurs personnes portent ce nom : ajoutez la date de naissance"));
            else if (!vues.Add(personnesDuNom[0])) fautes.Add(new(contrat.Ligne, "nom", "cette personne a déjà un contrat plus haut dans le tableau"));
            else justes.Add(contrat);
        }

        return new(lues, justes, fautes, [], []);
    }

    /// <summary>Persons that the importer may already see: of its actions for an adviser, those it sent for a partner; nobody is found across actions without being their adviser.</summary>
    internal async Task<IReadOnlyList<PersonneConnue>> PersonnesVisiblesAsync(CibleDImport cible, CancellationToken annulation)
    {
        var acteur = cible.Acteur;
        var candidatures = acteur.VoitTouteLAction
            ? context.Candidatures.Where(c => c.ActionId == cible.ActionId || context.MembresActions.Any(m => m.ActionId == c.ActionId && m.CompteId == acteur.CompteId))
            : context.Candidatures.Where(c => c.ActionId == cible.ActionId && c.PartenaireId != null && c.PartenaireId == acteur.PartenaireId);
        return await context.Personnes.AsNoTracking().Where(p => candidatures.Any(c => c.PersonneId == p.Id)).OrderBy(p => p.Id)
            .Select(p => new PersonneConnue(p.Id, p.Nom, p.Prenom, p.DateNaissance, p.Courriel, p.Telephone)).ToListAsync(annulation);
    }

    private static (int Lues, List<T> Justes, List<FauteDImport> Fautes) Lire<T>(TableEnBrouillon table, Func<LigneDImport, T> lire)
    {
        var justes = new List<T>();
        var fautes = new List<FauteDImport>();
        var lues = 0;
        foreach (var lue in table.Donnees)
        {
            lues++;
            var ligne = table.Ligne(lue);
            var valeur = lire(ligne);
            if (ligne.Fautes.Count == 0) justes.Add(valeur);
            else fautes.AddRange(ligne.Fautes);
        }

        return (lues, justes, fautes);
    }
}
