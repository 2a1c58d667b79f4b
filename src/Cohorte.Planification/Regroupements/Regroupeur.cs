using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Planification.Regroupements;
using Google.OrTools.Sat;

namespace Cohorte.Planification.Regroupements;

/// <summary>Groupings by CP-SAT: one job after the other, and in each job one connected territory after the other, since they do not touch.</summary>
public sealed class Regroupeur : IRegroupeur
{
    private const string Reglages = "linearization_level:2";

    /// <inheritdoc />
    public ResultatRegroupement Regrouper(ProblemeRegroupement probleme, BudgetDeCalcul budget, CancellationToken arret)
    {
        var temps = new TempsDeCalcul(budget, arret);
        var groupes = new List<GroupeOuvert>();
        long borne = 0;
        var optimal = true;
        var parts = probleme.Metiers.Distinct().SelectMany(m => Territoires(probleme, m)).ToList();
        var reste = parts.Sum(Poids);
        foreach (var part in parts)
        {
            var unites = temps.Reste * Poids(part) / reste;
            reste -= Poids(part);
            var (trouves, haut, prouve) = Resoudre(probleme, part, temps, unites);
            groupes.AddRange(trouves);
            borne += haut;
            optimal &= prouve;
        }

        groupes.Sort((a, b) => (string.CompareOrdinal(a.Metier, b.Metier), string.CompareOrdinal(a.Site, b.Site)).CompareTo((0, 0)));
        var objectif = NotationDeRegroupement.Noter(probleme, groupes);
        return new(optimal ? StatutDeCalcul.Optimal : StatutDeCalcul.Realisable, objectif, optimal ? objectif : Math.Max(objectif, borne), groupes, ExplicationRegroupement.NonServis(probleme, groupes));
    }

    private static double Poids(Territoire part) => 1.0 + (part.Paires.Count * (double)part.Sites.Count);

    /// <summary>Needs and sites linked by ways short enough.</summary>
    private static IEnumerable<Territoire> Territoires(ProblemeRegroupement probleme, string metier)
    {
        var besoins = Enumerable.Range(0, probleme.Besoins.Count).Where(b => probleme.Besoins[b].Metier == metier).ToList();
        var paires = besoins.SelectMany(b => Enumerable.Range(0, probleme.Sites.Count).Select(s => (Besoin: b, Site: s)))
            .Where(p => TempsDeTrajet.Minutes(probleme.Besoins[p.Besoin], probleme.Sites[p.Site]) <= probleme.MinutesMaximales).ToList();
        var viables = paires.GroupBy(p => p.Site).Where(s => s.Sum(p => probleme.Besoins[p.Besoin].Postes) >= probleme.EffectifMinimal).Select(s => s.Key).ToHashSet();
        paires.RemoveAll(p => !viables.Contains(p.Site));
        var chef = probleme.Sites.Select((_, i) => i).ToArray();
        foreach (var besoin in paires.GroupBy(p => p.Besoin))
        {
            var premier = Chef(chef, besoin.First().Site);
            foreach (var paire in besoin) chef[Chef(chef, paire.Site)] = premier;
        }

        return paires.GroupBy(p => Chef(chef, p.Site)).OrderBy(g => g.Key)
            .Select(g => new Territoire(metier, [.. g], [.. g.Select(p => p.Site).Distinct().Order()]));
    }

    private static int Chef(int[] chef, int site)
    {
        while (chef[site] != site) site = chef[site];
        return site;
    }

    private static (List<GroupeOuvert> Groupes, long Borne, bool Prouve) Resoudre(ProblemeRegroupement probleme, Territoire part, TempsDeCalcul temps, double unites)
    {
        var modele = new CpModel();
        var ouvert = part.Sites.ToDictionary(s => s, s => modele.NewBoolVar($"y_{s}"));
        var place = part.Paires.ToDictionary(p => p, p => modele.NewBoolVar($"x_{p.Besoin}_{p.Site}"));
        foreach (var site in part.Sites)
        {
            var ici = part.Paires.Where(p => p.Site == site).ToList();
            var postes = LinearExpr.WeightedSum(ici.Select(p => place[p]), ici.Select(p => probleme.Besoins[p.Besoin].Postes));
            modele.Add(postes >= probleme.EffectifMinimal * ouvert[site]);
            modele.Add(postes <= probleme.Maximum(probleme.Sites[site]) * ouvert[site]);
            foreach (var p in ici) modele.AddImplication(place[p], ouvert[site]);
        }

        foreach (var besoin in part.Paires.GroupBy(p => p.Besoin)) modele.AddAtMostOne(besoin.Select(p => place[p]));
        var points = part.Paires.Select(p => place[p] * NotationDeRegroupement.Points(probleme.Besoins[p.Besoin], probleme.Sites[p.Site]))
            .Concat(part.Sites.Select(s => ouvert[s] * -NotationDeRegroupement.PrixDUnGroupe));
        modele.Maximize(LinearExpr.Sum(points));
        foreach (var y in ouvert.Values) modele.AddHint(y, false);
        foreach (var x in place.Values) modele.AddHint(x, false);

        var (statut, solveur) = temps.Resoudre(modele, unites, Reglages);
        if (statut is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            // Opening nothing is always possible: only the clock can prevent an answer.
            return ([], part.Paires.GroupBy(p => p.Besoin).Sum(b => b.Max(p => NotationDeRegroupement.Points(probleme.Besoins[p.Besoin], probleme.Sites[p.Site]))), false);
        }

        var groupes = part.Sites.Where(s => solveur.BooleanValue(ouvert[s])).Select(s =>
        {
            var besoins = part.Paires.Where(p => p.Site == s && solveur.BooleanValue(place[p])).Select(p => p.Besoin).Order().ToList();
            return new GroupeOuvert(probleme.Sites[s].Id, part.Metier, [.. besoins.Select(b => probleme.Besoins[b].Entreprise)], besoins.Sum(b => probleme.Besoins[b].Postes));
        }).ToList();
        return (groupes, (long)Math.Floor(solveur.BestObjectiveBound + 1e-6), statut == CpSolverStatus.Optimal);
    }

    private sealed record Territoire(string Metier, IReadOnlyList<(int Besoin, int Site)> Paires, IReadOnlyList<int> Sites);
}
