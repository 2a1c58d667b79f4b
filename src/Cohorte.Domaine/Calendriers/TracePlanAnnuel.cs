using System.Globalization;
using Cohorte.Domaine.Planification.Calendriers;

namespace Cohorte.Domaine.Calendriers;

/// <summary>Lays a calendar out as a year planner, for a group, a provider or a firm.</summary>
public static class TracePlanAnnuel
{
    private const int Demis = 10;

    /// <summary>The planner, or <c>null</c> when the problem has no such group, provider or firm.</summary>
    public static PlanAnnuel? De(ProblemeCalendrier probleme, IReadOnlyList<Seance> seances, VueDuPlan vue, string cle)
    {
        var groupes = vue switch
        {
            VueDuPlan.Groupe => probleme.Groupes.Where(g => g.Id == cle).ToList(),
            VueDuPlan.Entreprise => probleme.Groupes.Where(g => g.Entreprises.Contains(cle)).ToList(),
            _ => [.. probleme.Groupes],
        };
        var nom = vue switch
        {
            VueDuPlan.Groupe => cle,
            VueDuPlan.Entreprise => probleme.Entreprises.FirstOrDefault(e => e.Id == cle)?.Nom,
            _ => probleme.Prestataires.FirstOrDefault(p => p.Id == cle)?.Nom,
        };
        if (groupes.Count == 0 || nom is null) return null;

        var modules = probleme.Modules.ToDictionary(m => m.Id);
        var noms = groupes.Select(g => g.Id).ToHashSet();
        var siennes = seances.Where(s => noms.Contains(s.Groupe) && modules.ContainsKey(s.Module) && (vue != VueDuPlan.Prestataire || modules[s.Module].Prestataire == cle)).ToList();
        var trace = new Trace(probleme, groupes, siennes.ToLookup(s => (s.Jour, s.DemiJournee)), vue, cle, modules);
        return new(vue, cle, nom, [.. trace.Mois()], trace.Total);
    }

    private sealed class Trace
    {
        private readonly ProblemeCalendrier _probleme;
        private readonly List<JourneesDuGroupe> _journees;
        private readonly ILookup<(DateOnly, DemiJournee), Seance> _seances;
        private readonly VueDuPlan _vue;
        private readonly PrestatairePlanifie? _prestataire;
        private readonly Dictionary<string, ModulePlanifie> _modules;
        private readonly DateOnly _debut;
        private readonly DateOnly _fin;
        private readonly decimal _heures;
        private readonly int _ouvres;

        public Trace(ProblemeCalendrier probleme, List<GroupeAlternants> groupes, ILookup<(DateOnly, DemiJournee), Seance> seances, VueDuPlan vue, string cle, Dictionary<string, ModulePlanifie> modules)
        {
            (_probleme, _seances, _vue, _modules) = (probleme, seances, vue, modules);
            _journees = [.. groupes.Select(g => new JourneesDuGroupe(probleme, g))];
            _prestataire = vue == VueDuPlan.Prestataire ? probleme.Prestataires.First(p => p.Id == cle) : null;
            (_debut, _fin) = (groupes.Min(g => g.Debut), groupes.Max(g => g.Fin));
            _heures = probleme.MinutesDemiJournee / 60m;
            var demis = _prestataire is null ? probleme.DemiJourneesParGroupe : probleme.Modules.Where(m => m.Prestataire == cle).Sum(m => m.DemiJournees) * groupes.Count;
            Total = demis * _heures;
            _ouvres = Jours(_debut, _fin).Count(_journees[0].EstOuvre);
        }

        public decimal Total { get; }

        public IEnumerable<MoisDuPlan> Mois() => Semaines().GroupBy(s => Mois(s.Lundi)).Select(m => new MoisDuPlan(m.Key, [.. m], [.. Totaux(m)]));

        private IEnumerable<SemaineDuPlan> Semaines()
        {
            decimal cumul = 0;
            var ouvres = 0;
            for (var lundi = JourneesDuGroupe.Lundi(_debut); lundi <= _fin; lundi = lundi.AddDays(7))
            {
                var depart = lundi;
                var cases = Enumerable.Range(0, Demis).Select(i => Case(depart.AddDays(i / 2), (DemiJournee)(i % 2))).ToList();
                var heures = cases.Sum(c => c.Seances.Count) * _heures;
                cumul += heures;
                ouvres += Jours(lundi, lundi.AddDays(4)).Count(j => j >= _debut && j <= _fin && _journees[0].EstOuvre(j));
                yield return new(lundi, ISOWeek.GetWeekOfYear(lundi.ToDateTime(TimeOnly.MinValue)), cases, heures, cumul, _ouvres == 0 ? 0 : Total * ouvres / _ouvres);
            }
        }

        private CaseDuPlan Case(DateOnly jour, DemiJournee demi)
        {
            var ici = _seances[(jour, demi)].Order().ToList();
            if (ici.Count > 0)
            {
                var module = _modules[ici[0].Module];
                var rang = _probleme.Prestataires.Select((p, i) => (p.Id, i)).First(p => p.Id == module.Prestataire).i;
                return new(jour, demi, module.EvaluationFinale ? NatureDeCase.Evaluation : NatureDeCase.Centre, ici, rang, null);
            }

            var (nature, raison) = SansCentre(jour);
            return new(jour, demi, nature, [], null, raison);
        }

        private (NatureDeCase Nature, string? Raison) SansCentre(DateOnly jour)
        {
            if (jour < _debut || jour > _fin) return (NatureDeCase.HorsContrat, null);
            if (_prestataire is not null)
            {
                if (_prestataire.Fermetures.FirstOrDefault(f => f.Contient(jour)) is { } fermeture) return (NatureDeCase.Fermeture, Motif("fermé", fermeture.Motif));
                if (!_journees[0].EstOuvre(jour)) return (NatureDeCase.Ferie, JoursFeriesDuJour(jour));
                return (NatureDeCase.Libre, null);
            }

            var obstacles = _journees.Select(j => j.Obstacle(jour)).ToList();
            if (obstacles.TrueForAll(o => o is not null))
            {
                var (code, raison) = obstacles[0]!.Value;
                switch (code)
                {
                    case "ferie": return (NatureDeCase.Ferie, JoursFeriesDuJour(jour));
                    case CodesDeRegle.Conges: return (NatureDeCase.Conges, raison);
                    case CodesDeRegle.Integration: return (NatureDeCase.Integration, raison);
                    case CodesDeRegle.JoursFixes: return (NatureDeCase.Entreprise, null);
                    case "contrat": return (NatureDeCase.HorsContrat, null);
                    default: return (NatureDeCase.PleineSaison, raison);
                }
            }

            if (_probleme.Prestataires.All(p => !p.EstOuvert(jour))) return (NatureDeCase.Fermeture, "tous les organismes sont fermés");
            return _journees.Exists(j => j.Cout(jour) > 0) ? (NatureDeCase.PeriodeChargee, "période chargée") : (NatureDeCase.Entreprise, null);
        }

        private string JoursFeriesDuJour(DateOnly jour) => Planification.JoursFeries.Annee(jour.Year, _probleme.Territoire).GetValueOrDefault(jour, "jour férié");

        private IEnumerable<(string Module, decimal Heures)> Totaux(IEnumerable<SemaineDuPlan> semaines)
        {
            var compte = semaines.SelectMany(s => s.Cases).SelectMany(c => c.Seances).CountBy(s => s.Module).ToDictionary(c => c.Key, c => c.Value);
            return _probleme.Modules.Where(m => compte.ContainsKey(m.Id)).Select(m => (m.Nom, compte[m.Id] * _heures));
        }

        private DateOnly Mois(DateOnly lundi)
        {
            var jeudi = lundi.AddDays(3);
            var reference = jeudi < _debut ? _debut : jeudi > _fin ? _fin : jeudi;
            return new(reference.Year, reference.Month, 1);
        }

        private static string Motif(string quoi, string motif) => motif.Length == 0 ? quoi : $"{quoi}, {motif}";

        private static IEnumerable<DateOnly> Jours(DateOnly du, DateOnly au)
        {
            for (var jour = du; jour <= au; jour = jour.AddDays(1)) yield return jour;
        }
    }
}
