using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Planification.Calendriers;

/// <summary>The problem as arrays of weeks and days, for the solver only: the checker has its own reading of the same facts.</summary>
internal sealed class Trame
{
    public const int JoursParSemaine = 5;

    public Trame(ProblemeCalendrier probleme, DemandeReparation? reparation = null)
    {
        Probleme = probleme;
        Reparation = reparation;
        var premier = probleme.Groupes.Min(g => g.Debut);
        Origine = premier.AddDays(-(((int)premier.DayOfWeek + 6) % 7));
        Semaines = Indice(probleme.Groupes.Max(g => g.Fin)) + 1;
        var feries = JoursFeries.Entre(premier, probleme.Groupes.Max(g => g.Fin), probleme.Territoire);
        PrestataireDe = [.. probleme.Modules.Select(m => Rang(probleme.Prestataires, p => p.Id == m.Prestataire))];
        Ouvert = [.. probleme.Prestataires.Select(p => Grille((s, j) => !p.Fermetures.Any(f => f.Contient(Jour(s, j)))))];
        Groupes = [.. probleme.Groupes.Select(g => new TrameDuGroupe(this, g, feries))];
        Requis = [.. probleme.Modules.Select(m => m.Apres
            .Select(a => (Avant: Rang(probleme.Modules, x => x.Id == a.Module), a.Pourcentage))
            .Select(a => (a.Avant, Besoin: ((probleme.Modules[a.Avant].DemiJournees * a.Pourcentage) + 99) / 100))
            .Where(a => a.Besoin > 0)
            .ToArray())];
    }

    public ProblemeCalendrier Probleme { get; }

    /// <summary>In a repair, what is past or locked: nothing new is placed there.</summary>
    public DemandeReparation? Reparation { get; }

    /// <summary>Monday of week 0.</summary>
    public DateOnly Origine { get; }

    /// <summary>Number of weeks from the first start to the last end.</summary>
    public int Semaines { get; }

    public int[] PrestataireDe { get; }

    /// <summary>By provider, week and day: whether it is open.</summary>
    public bool[][,] Ouvert { get; }

    public TrameDuGroupe[] Groupes { get; }

    /// <summary>By module: what must be done before it starts.</summary>
    public (int Avant, int Besoin)[][] Requis { get; }

    public int Modules => Probleme.Modules.Count;

    public bool Entieres => Probleme.JourneesEntieres;

    public DateOnly Jour(int semaine, int jour) => Origine.AddDays((7 * semaine) + jour);

    public int Indice(DateOnly jour) => (jour.DayNumber - Origine.DayNumber) / 7;

    /// <summary>Days when a group can be at a provider in a week.</summary>
    public int JoursOuverts(int groupe, int prestataire, int semaine)
    {
        var jours = 0;
        for (var j = 0; j < JoursParSemaine; j++)
        {
            if (Groupes[groupe].Libre[semaine, j] && Ouvert[prestataire][semaine, j]) jours++;
        }

        return jours;
    }

    public bool[,] Grille(Func<int, int, bool> valeur)
    {
        var grille = new bool[Semaines, JoursParSemaine];
        for (var s = 0; s < Semaines; s++)
        {
            for (var j = 0; j < JoursParSemaine; j++) grille[s, j] = valeur(s, j);
        }

        return grille;
    }

    private static int Rang<T>(IReadOnlyList<T> liste, Func<T, bool> critere)
    {
        for (var i = 0; i < liste.Count; i++)
        {
            if (critere(liste[i])) return i;
        }

        throw new InvalidOperationException("Référence inconnue dans un problème déjà validé.");
    }
}

/// <summary>The weeks and days of a group.</summary>
internal sealed class TrameDuGroupe
{
    public TrameDuGroupe(Trame trame, GroupeAlternants groupe, IReadOnlySet<DateOnly> feries)
    {
        Groupe = groupe;
        Premiere = trame.Indice(groupe.Debut);
        Derniere = trame.Indice(groupe.Fin);
        Libre = new bool[trame.Semaines, Trame.JoursParSemaine];
        Cout = new int[trame.Semaines, Trame.JoursParSemaine];
        Couts = new int[trame.Semaines][];
        OuvresAvant = new int[trame.Semaines + 1];
        var entreprises = trame.Probleme.Entreprises.Where(e => groupe.Entreprises.Contains(e.Id)).ToList();
        var fixes = (trame.Probleme.Rythme as Rythme.Jours)?.JoursDeLaSemaine;
        var integration = groupe.JoursIntegration;
        for (var s = 0; s < trame.Semaines; s++)
        {
            OuvresAvant[s + 1] = OuvresAvant[s];
            var couts = new List<int>();
            for (var j = 0; j < Trame.JoursParSemaine; j++)
            {
                var jour = trame.Jour(s, j);
                if (jour < groupe.Debut || jour > groupe.Fin || feries.Contains(jour)) continue;
                OuvresAvant[s + 1]++;
                if (integration-- > 0) continue;
                if (trame.Probleme.Conges.Any(c => c.Contient(jour)) || fixes?.Contains(jour.DayOfWeek) == false) continue;
                var saisons = entreprises.SelectMany(e => e.PleineSaison.Where(p => p.Contient(jour)).Select(p => (p.Cout, e.Alternants))).ToList();
                if (saisons.Any(p => p.Cout == 0)) continue;
                Libre[s, j] = trame.Reparation is not { } r || (jour >= r.FigeAvant && !r.JoursVerrouilles.Contains((groupe.Id, jour)));
                Cout[s, j] = saisons.Sum(p => p.Cout * p.Alternants);
                if (trame.Ouvert.Any(p => p[s, j])) couts.Add(Cout[s, j]);
            }

            couts.Sort();
            Couts[s] = [.. couts];
        }
    }

    public GroupeAlternants Groupe { get; }

    /// <summary>First week of the contract.</summary>
    public int Premiere { get; }

    /// <summary>Last week of the contract.</summary>
    public int Derniere { get; }

    /// <summary>By week and day: whether the group can be in centre, providers aside.</summary>
    public bool[,] Libre { get; }

    /// <summary>By week and day: busy points.</summary>
    public int[,] Cout { get; }

    /// <summary>By week: busy points of the open days, cheapest first.</summary>
    public int[][] Couts { get; }

    /// <summary>Working days of the contract before each week.</summary>
    public int[] OuvresAvant { get; }

    /// <summary>Weeks where progress is looked at, with the half-days that even progress would have placed.</summary>
    public IEnumerable<(int Semaine, int Ideal)> Jalons(int total)
    {
        var ouvres = OuvresAvant[^1];
        for (var s = Premiere + 4; s < Derniere && ouvres > 0; s += 4)
        {
            yield return (s, (int)decimal.Round((decimal)total * OuvresAvant[s] / ouvres, 0, MidpointRounding.ToEven));
        }
    }
}
