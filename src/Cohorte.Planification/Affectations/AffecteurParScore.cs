using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Google.OrTools.Graph;
using Google.OrTools.Sat;

namespace Cohorte.Planification.Affectations;

/// <summary>Assignments by OR-Tools: a flow of least cost for the greatest score, CP-SAT for the best of the stable ones.</summary>
public sealed class AffecteurParScore : IAffecteurParScore
{
    /// <inheritdoc />
    public int[] ParScore(MarcheIndexe marche)
    {
        var flot = new MinCostFlow();
        var candidats = marche.Voeux.Length;
        var (source, puits) = (candidats + marche.Capacites.Length, candidats + marche.Capacites.Length + 1);
        var arcs = new List<(int Candidat, int Entreprise, int Arc)>();
        var obtenu = (int[])marche.Signe.Clone();
        for (var c = 0; c < candidats; c++)
        {
            if (obtenu[c] >= 0 || marche.Voeux[c].Length == 0) continue;
            flot.AddArcWithCapacityAndUnitCost(source, c, 1, 0);
            foreach (var voeu in marche.Voeux[c]) arcs.Add((c, voeu.Entreprise, flot.AddArcWithCapacityAndUnitCost(c, candidats + voeu.Entreprise, 1, -voeu.Note)));
        }

        for (var e = 0; e < marche.Capacites.Length; e++) flot.AddArcWithCapacityAndUnitCost(candidats + e, puits, marche.Capacites[e], 0);
        flot.SetNodeSupply(source, candidats);
        flot.SetNodeSupply(puits, -candidats);
        if (flot.SolveMaxFlowWithMinCost() != MinCostFlowBase.Status.OPTIMAL) throw new InvalidOperationException("Le flot de coût minimal n’a pas abouti.");
        foreach (var (c, e, arc) in arcs)
        {
            if (flot.Flow(arc) == 1) obtenu[c] = e;
        }

        return obtenu;
    }

    /// <inheritdoc />
    public (int[] Obtenu, bool Prouve) StableParScore(MarcheIndexe marche, BudgetDeCalcul budget, CancellationToken arret)
    {
        var depart = AcceptationDifferee.Affecter(marche);
        var modele = new CpModel();
        var x = new Dictionary<(int C, int E), BoolVar>();
        for (var c = 0; c < marche.Voeux.Length; c++)
        {
            if (marche.Signe[c] >= 0) continue;
            foreach (var voeu in marche.Voeux[c]) x[(c, voeu.Entreprise)] = modele.NewBoolVar($"x_{c}_{voeu.Entreprise}");
            if (marche.Voeux[c].Length > 1) modele.AddAtMostOne(marche.Voeux[c].Select(v => x[(c, v.Entreprise)]));
        }

        var complet = Complets(marche, modele, x);
        for (var c = 0; c < marche.Voeux.Length; c++)
        {
            if (marche.Signe[c] >= 0) continue;
            var mieux = new List<ILiteral>();
            foreach (var voeu in marche.Voeux[c])
            {
                mieux.Add(x[(c, voeu.Entreprise)]);
                if (marche.Capacites[voeu.Entreprise] > 0) modele.AddBoolOr([.. mieux, complet[(voeu.Entreprise, voeu.Note)]]);
            }
        }

        var notes = marche.Voeux.SelectMany((v, c) => v.Where(_ => marche.Signe[c] < 0).Select(voeu => (x[(c, voeu.Entreprise)], voeu.Note))).ToList();
        modele.Maximize(LinearExpr.WeightedSum(notes.Select(n => n.Item1), notes.Select(n => n.Note)));
        foreach (var ((c, e), variable) in x) modele.AddHint(variable, depart[c] == e);
        var temps = new TempsDeCalcul(budget, arret);
        var (statut, solveur) = temps.Resoudre(modele, temps.Total, "linearization_level:2");
        if (statut is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible)) return (depart, false);
        var obtenu = (int[])marche.Signe.Clone();
        foreach (var ((c, e), variable) in x)
        {
            if (solveur.BooleanValue(variable)) obtenu[c] = e;
        }

        return (obtenu, statut == CpSolverStatus.Optimal);
    }

    /// <summary>By firm and mark: whether its posts are all taken by people with at least that mark.</summary>
    private static Dictionary<(int E, int Note), BoolVar> Complets(MarcheIndexe marche, CpModel modele, Dictionary<(int C, int E), BoolVar> x)
    {
        var complets = new Dictionary<(int, int), BoolVar>();
        var parEntreprise = marche.Voeux.SelectMany((v, c) => v.Where(_ => marche.Signe[c] < 0).Select(voeu => (Candidat: c, voeu.Entreprise, voeu.Note))).GroupBy(v => v.Entreprise);
        foreach (var entreprise in parEntreprise)
        {
            var capacite = marche.Capacites[entreprise.Key];
            modele.Add(LinearExpr.Sum(entreprise.Select(v => x[(v.Candidat, entreprise.Key)])) <= capacite);
            if (capacite <= 0) continue;
            var admis = new List<BoolVar>();
            BoolVar? plusHaut = null;
            foreach (var niveau in entreprise.GroupBy(v => v.Note).OrderByDescending(n => n.Key))
            {
                admis.AddRange(niveau.Select(v => x[(v.Candidat, entreprise.Key)]));
                var plein = complets[(entreprise.Key, niveau.Key)] = modele.NewBoolVar($"f_{entreprise.Key}_{niveau.Key}");
                modele.Add(LinearExpr.Sum(admis) >= capacite * plein);
                if (plusHaut is not null) modele.AddImplication(plusHaut, plein);
                plusHaut = plein;
            }
        }

        return complets;
    }
}
