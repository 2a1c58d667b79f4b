using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Why a firm is not served, and what would serve it.</summary>
public static class ExplicationRegroupement
{
    /// <summary>The firms left out by some groups, in the order of the needs.</summary>
    public static IReadOnlyList<NonServi> NonServis(ProblemeRegroupement probleme, IReadOnlyList<GroupeOuvert> groupes)
    {
        var servis = groupes.SelectMany(g => g.Besoins).ToHashSet(StringComparer.Ordinal);
        return [.. probleme.Besoins.Where(b => !servis.Contains(b.Entreprise)).Select(b => new NonServi(b.Entreprise, Motif(probleme, groupes, servis, b)))];
    }

    private static string Motif(ProblemeRegroupement probleme, IReadOnlyList<GroupeOuvert> groupes, HashSet<string> servis, BesoinARegrouper besoin)
    {
        if (probleme.Sites.Count == 0) return "Aucun lieu de formation n’est donné.";
        var parTrajet = probleme.Sites.Select(s => (Site: s, Minutes: TempsDeTrajet.Minutes(besoin, s))).OrderBy(s => s.Minutes).ToList();
        var proches = parTrajet.Where(s => s.Minutes <= probleme.MinutesMaximales).ToList();
        if (proches.Count == 0)
        {
            return $"Aucun lieu à moins de {probleme.MinutesMaximales}\u00A0min{Typo.DeuxPoints}le plus proche, {parTrajet[0].Site.Id}, est à {parTrajet[0].Minutes}\u00A0min. Il faudrait un lieu plus proche, ou accepter ce trajet.";
        }

        var metier = Typo.Guillemets(besoin.Metier);
        var ouvert = proches.Select(s => (s.Site, s.Minutes, Groupe: groupes.FirstOrDefault(g => g.Site == s.Site.Id && g.Metier == besoin.Metier))).FirstOrDefault(s => s.Groupe is not null);
        if (ouvert.Groupe is { } groupe)
        {
            var places = probleme.Maximum(ouvert.Site) - groupe.Postes;
            return places < besoin.Postes
                ? $"Le groupe {metier} à {groupe.Site} ({ouvert.Minutes}\u00A0min) a {Ecriture.Compte(groupe.Postes, "poste")} sur {probleme.Maximum(ouvert.Site)}{Typo.DeuxPoints}il faudrait {Ecriture.Compte(besoin.Postes - places, "place")} de plus."
                : $"Le groupe {metier} à {groupe.Site} ({ouvert.Minutes}\u00A0min) pourrait accueillir cette entreprise, mais l’ensemble serait moins bon.";
        }

        var meilleur = proches
            .Select(s => (s.Site, s.Minutes, Postes: probleme.Besoins.Where(b => b.Metier == besoin.Metier && !servis.Contains(b.Entreprise) && TempsDeTrajet.Minutes(b, s.Site) <= probleme.MinutesMaximales).Sum(b => b.Postes)))
            .OrderByDescending(s => s.Postes).ThenBy(s => s.Minutes).First();
        var manque = probleme.EffectifMinimal - meilleur.Postes;
        var constat = $"À {meilleur.Site.Id} ({meilleur.Minutes}\u00A0min), {Ecriture.Compte(meilleur.Postes, "poste")} {metier} sans groupe";
        if (manque > 0) return $"{constat}{Typo.DeuxPoints}il en faudrait {manque} de plus pour ouvrir un groupe de {probleme.EffectifMinimal}.";
        return meilleur.Postes > probleme.Maximum(meilleur.Site) && probleme.Maximum(meilleur.Site) >= probleme.EffectifMinimal
            ? $"{constat}, sans combinaison qui tienne entre {probleme.EffectifMinimal} et {probleme.Maximum(meilleur.Site)}. Un effectif plus large la servirait."
            : $"{constat}, mais y ouvrir un groupe n’améliore pas l’ensemble.";
    }
}
