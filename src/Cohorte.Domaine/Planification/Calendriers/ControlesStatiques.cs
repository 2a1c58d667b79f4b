using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Planification.Calendriers;

/// <summary>What can be refused before any computation, exactly and at once: legal bounds and plain arithmetic.</summary>
public static class ControlesStatiques
{
    /// <summary>Refusals (blocking) and facts to know (not blocking).</summary>
    public static IReadOnlyList<Constat> Controler(ProblemeCalendrier probleme, ReglesDuContrat regles) =>
    [
        .. probleme.Groupes.SelectMany(g => Duree(g, regles)),
        .. probleme.Groupes.SelectMany(g => Densite(probleme, g, regles)),
        .. DemiJournees(probleme),
        .. Ouvertures(probleme),
    ];

    private static IEnumerable<Constat> Duree(GroupeAlternants groupe, ReglesDuContrat regles)
    {
        if (groupe.Fin < CalculDeMois.DernierJour(groupe.Debut, regles.MoisMinimum))
        {
            yield return new("duree", $"{groupe.Id}\u00A0: un contrat dure au moins {Mois(regles.MoisMinimum)}, donc jusqu’au {Ecriture.DateCourte(CalculDeMois.DernierJour(groupe.Debut, regles.MoisMinimum))} ici.");
        }
        else if (groupe.Fin > CalculDeMois.DernierJour(groupe.Debut, regles.MoisMaximum))
        {
            yield return new("duree", $"{groupe.Id}\u00A0: un contrat dure au plus {Mois(regles.MoisMaximum)}, donc jusqu’au {Ecriture.DateCourte(CalculDeMois.DernierJour(groupe.Debut, regles.MoisMaximum))} ici.");
        }
    }

    private static IEnumerable<Constat> Densite(ProblemeCalendrier probleme, GroupeAlternants groupe, ReglesDuContrat regles)
    {
        var densite = DensiteDeFormation.De(probleme.HeuresParGroupe, groupe.Debut, groupe.Fin, regles);
        if (!densite.Respectee)
        {
            var part = $"{Heures(densite.Heures, 2)} / {Heures(densite.BaseParMois, 1)} = {Part(densite.Heures / densite.BaseParMois)}";
            var correction = densite.Heures > densite.Plafond ? TropDense(densite, groupe, regles) : TropPeuDense(densite, groupe, regles);
            var suite = probleme.DerogationDensite is { } reference ? $" Dérogation invoquée\u00A0: {reference}." : "";
            yield return new("densite", $"{groupe.Id}\u00A0: part de formation {part}, prorata par mois. {correction}{suite}", Bloquant: probleme.DerogationDensite is null);
        }

        if (densite.MethodesEnDesaccord)
        {
            yield return new("densiteMethodes",
                $"{groupe.Id}\u00A0: la part de formation est de {Part(densite.Heures / densite.BaseParMois)} par mois (règle appliquée) et de {Part(densite.Heures / densite.BaseParJours)} par jours\u00A0: les deux méthodes ne concluent pas de la même façon.",
                Bloquant: false);
        }
    }

    private static string TropDense(DensiteDeFormation densite, GroupeAlternants groupe, ReglesDuContrat regles)
    {
        var exces = Math.Ceiling((densite.Heures - densite.Plafond) * 10m) / 10m;
        var mois = Enumerable.Range(regles.MoisMinimum, regles.MoisMaximum - regles.MoisMinimum + 1)
            .Cast<int?>().FirstOrDefault(n => CalculDeMois.DernierJour(groupe.Debut, n!.Value) > groupe.Fin && regles.HeuresAnnuelles * n.Value / 12m * regles.PartMaximale.Fraction >= densite.Heures);
        var allonger = mois is { } n ? $"allonger le contrat à {Mois(n)} ou " : "";
        return $"Le maximum est de {Part(regles.PartMaximale.Fraction)}, soit {Heures(densite.Plafond, 1)}\u00A0: {allonger}retirer {Heures(exces, 1)} (\u2212{Heures(exces, 1)}).";
    }

    private static string TropPeuDense(DensiteDeFormation densite, GroupeAlternants groupe, ReglesDuContrat regles)
    {
        var manque = Math.Ceiling((densite.Plancher - densite.Heures) * 10m) / 10m;
        return $"Le minimum est de {Part(regles.PartMinimale.Fraction)}, et d’au moins {Heures(regles.HeuresMinimales.Valeur, 1)}, soit {Heures(densite.Plancher, 1)} pour {groupe.Id}\u00A0: ajouter {Heures(manque, 1)} (+{Heures(manque, 1)}).";
    }

    private static IEnumerable<Constat> DemiJournees(ProblemeCalendrier probleme)
    {
        var total = probleme.DemiJourneesParGroupe;
        if (probleme.JourneesEntieres && total % 2 == 1)
        {
            yield return new("demiJournees", $"Le total de {total} demi-journées est impair alors que les journées sont entières\u00A0: ajouter ou retirer une demi-journée, ou permettre les demi-journées seules.");
        }
    }

    private static IEnumerable<Constat> Ouvertures(ProblemeCalendrier probleme)
    {
        foreach (var prestataire in probleme.Prestataires)
        {
            var demande = probleme.Modules.Where(m => m.Prestataire == prestataire.Id).Sum(m => m.DemiJournees);
            var tous = new HashSet<DateOnly>();
            foreach (var groupe in probleme.Groupes)
            {
                var feries = JoursFeries.Entre(groupe.Debut, groupe.Fin, probleme.Territoire);
                var jours = 0;
                for (var jour = groupe.Debut; jour <= groupe.Fin; jour = jour.AddDays(1))
                {
                    if (jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || feries.Contains(jour) || !prestataire.EstOuvert(jour)) continue;
                    jours++;
                    tous.Add(jour);
                }

                if (2 * jours < demande)
                {
                    yield return new("ouverture", $"{prestataire.Nom} est ouvert {Ecriture.Compte(2 * jours, "demi-journée")} pendant le contrat de {groupe.Id}, il en faut {Ecriture.Nombre(demande)}.");
                }
            }

            var places = 2L * tous.Count * prestataire.Salles;
            var besoin = (long)demande * probleme.Groupes.Count;
            if (places < besoin)
            {
                yield return new("ouverture", $"{prestataire.Nom} offre {Ecriture.Nombre(places)} demi-journées de salle en tout, il en faut {Ecriture.Nombre(besoin)} pour {Ecriture.Compte(probleme.Groupes.Count, "groupe")}.");
            }
        }
    }

    private static string Mois(int n) => $"{n}\u00A0mois";

    private static string Heures(decimal heures, int decimales) => Ecriture.Nombre(heures, 0, decimales) + "\u00A0h";

    private static string Part(decimal fraction) => Ecriture.Nombre(fraction * 100m, 2, 2) + "\u00A0%";
}
