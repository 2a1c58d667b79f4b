namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>What each day of a contract allows to a group: the facts on which checking and scoring rest.</summary>
internal sealed class JourneesDuGroupe
{
    private readonly ProblemeCalendrier _probleme;
    private readonly IReadOnlySet<DateOnly> _feries;
    private readonly EntrepriseAccueil[] _entreprises;
    private readonly DateOnly? _finIntegration;
    private readonly List<DateOnly> _ouvres;
    private readonly Lazy<List<int>[]> _couts;

    public JourneesDuGroupe(ProblemeCalendrier probleme, GroupeAlternants groupe)
    {
        _probleme = probleme;
        Groupe = groupe;
        Origine = Lundi(probleme.Groupes.Min(g => g.Debut));
        _feries = JoursFeries.Entre(groupe.Debut, groupe.Fin, probleme.Territoire);
        _entreprises = [.. probleme.Entreprises.Where(e => groupe.Entreprises.Contains(e.Id))];
        PremiereSemaine = Semaine(groupe.Debut);
        DerniereSemaine = Semaine(groupe.Fin);

        _ouvres = [.. Jours().Where(EstOuvre)];
        _finIntegration = groupe.JoursIntegration == 0 ? null : _ouvres.Count >= groupe.JoursIntegration ? _ouvres[groupe.JoursIntegration - 1] : groupe.Fin;
        OuvresParSemaine = new int[DerniereSemaine + 1];
        foreach (var jour in _ouvres) OuvresParSemaine[Semaine(jour)]++;
        _couts = new(CompterLesCouts);
    }

    public GroupeAlternants Groupe { get; }

    /// <summary>Monday of the earliest start of all groups, where week 0 begins.</summary>
    public DateOnly Origine { get; }

    public int PremiereSemaine { get; }

    public int DerniereSemaine { get; }

    /// <summary>Working days of each week of the contract.</summary>
    public int[] OuvresParSemaine { get; }

    /// <summary>Busy costs of the open days of each week, cheapest first; read by the score only, which is why checking does not compute them.</summary>
    public IReadOnlyList<List<int>> CoutsDesJoursOuverts => _couts.Value;

    public static DateOnly Lundi(DateOnly jour) => jour.AddDays(-(((int)jour.DayOfWeek + 6) % 7));

    public int Semaine(DateOnly jour) => (jour.DayNumber - Origine.DayNumber) / 7;

    public bool EstOuvre(DateOnly jour) => jour.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_feries.Contains(jour);

    /// <summary>Points of a day in centre: every busy span of every firm, times its trainees.</summary>
    public int Cout(DateOnly jour) =>
        _entreprises.Sum(e => e.Alternants * e.PleineSaison.Where(p => p.Cout > 0 && p.Contient(jour)).Sum(p => p.Cout));

    /// <summary>Why nobody of the group can be in centre that day, or <c>null</c>.</summary>
    public (string Code, string Raison)? Obstacle(DateOnly jour)
    {
        if (jour < Groupe.Debut || jour > Groupe.Fin) return ("contrat", "hors des dates du contrat");
        if (jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return ("finDeSemaine", "fin de semaine");
        if (_feries.Contains(jour)) return ("ferie", "jour férié");
        if (jour <= _finIntegration) return (CodesDeRegle.Integration, "période d’intégration dans l’entreprise");
        if (_probleme.Conges.Any(c => c.Contient(jour))) return (CodesDeRegle.Conges, "congés");
        if (_probleme.Rythme is Rythme.Jours fixes && !fixes.JoursDeLaSemaine.Contains(jour.DayOfWeek)) return (CodesDeRegle.JoursFixes, "hors des jours fixés");
        foreach (var entreprise in _entreprises)
        {
            if (entreprise.PleineSaison.Any(p => p.Cout == 0 && p.Contient(jour)))
            {
                return (CodesDeRegle.PleineSaison(entreprise.Id), $"pleine saison de {entreprise.Nom}");
            }
        }

        return null;
    }

    private List<int>[] CompterLesCouts()
    {
        List<int>[] couts = [.. OuvresParSemaine.Select(_ => new List<int>())];
        foreach (var jour in _ouvres)
        {
            if (Obstacle(jour) is null && _probleme.Prestataires.Any(p => p.EstOuvert(jour))) couts[Semaine(jour)].Add(Cout(jour));
        }

        foreach (var semaine in couts) semaine.Sort();
        return couts;
    }

    private IEnumerable<DateOnly> Jours()
    {
        for (var jour = Groupe.Debut; jour <= Groupe.Fin; jour = jour.AddDays(1)) yield return jour;
    }
}

/// <summary>Opening of a provider.</summary>
internal static class OuvertureDePrestataire
{
    public static bool EstOuvert(this PrestatairePlanifie prestataire, DateOnly jour) => !prestataire.Fermetures.Any(f => f.Contient(jour));
}
