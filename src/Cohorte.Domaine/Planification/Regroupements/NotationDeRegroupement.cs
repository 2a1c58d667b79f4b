namespace Cohorte.Domaine.Planification.Regroupements;

/// <summary>Points and checks of a grouping, without the solver.</summary>
public static class NotationDeRegroupement
{
    /// <summary>Posts × (1000 − 2 × minutes), less 500 a group.</summary>
    public static long Noter(ProblemeRegroupement probleme, IReadOnlyList<GroupeOuvert> groupes) =>
        groupes.Sum(g => Besoins(probleme, g).Sum(b => Points(b, Site(probleme, g.Site))) - PrixDUnGroupe);

    /// <summary>Points of a need served on a site.</summary>
    public static long Points(BesoinARegrouper besoin, SiteDeFormation site) => (long)besoin.Postes * (1000 - (2 * TempsDeTrajet.Minutes(besoin, site)));

    /// <summary>Points that a group costs.</summary>
    public const int PrixDUnGroupe = 500;

    /// <summary>Everything that a grouping does not respect; empty when it is valid.</summary>
    public static IEnumerable<string> Verifier(ProblemeRegroupement probleme, IReadOnlyList<GroupeOuvert> groupes)
    {
        var servis = new HashSet<string>();
        var ouverts = new HashSet<(string, string)>();
        foreach (var g in groupes)
        {
            var site = Site(probleme, g.Site);
            var besoins = Besoins(probleme, g).ToList();
            if (!ouverts.Add((g.Site, g.Metier))) yield return $"{g.Site} a deux groupes de {g.Metier}.";
            if (g.Postes != besoins.Sum(b => b.Postes)) yield return $"{g.Site}, {g.Metier}\u00A0: {g.Postes} postes annoncés, {besoins.Sum(b => b.Postes)} comptés.";
            if (g.Postes < probleme.EffectifMinimal || g.Postes > probleme.Maximum(site)) yield return $"{g.Site}, {g.Metier}\u00A0: {g.Postes} postes.";
            foreach (var b in besoins)
            {
                if (!servis.Add(b.Entreprise)) yield return $"{b.Entreprise} est dans deux groupes.";
                if (b.Metier != g.Metier) yield return $"{b.Entreprise} n’est pas du métier {g.Metier}.";
                if (TempsDeTrajet.Minutes(b, site) > probleme.MinutesMaximales) yield return $"{b.Entreprise} est trop loin de {g.Site}.";
            }
        }
    }

    private static IEnumerable<BesoinARegrouper> Besoins(ProblemeRegroupement probleme, GroupeOuvert groupe) =>
        groupe.Besoins.Select(id => probleme.Besoins.First(b => b.Entreprise == id));

    private static SiteDeFormation Site(ProblemeRegroupement probleme, string id) => probleme.Sites.First(s => s.Id == id);
}
