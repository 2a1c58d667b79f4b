using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Calendriers;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Planification;

/// <summary>The numbers of law of a calendar, taken from the barèmes on the day when the first contract starts.</summary>
public static class ReglesDuContratEnVigueur
{
    /// <summary>The rules, or which value is not known on that day.</summary>
    public static Resultat<ReglesDuContrat> De(Baremes baremes, ProblemeCalendrier probleme)
    {
        var jour = probleme.Groupes.Min(g => g.Debut);
        var sources = new List<string>();
        string? manque = null;
        var regles = new ReglesDuContrat(
            Valeur("temps-de-travail.duree-annuelle"),
            new Taux(Valeur("contrat-pro.part-formation.minimum")),
            new Taux(Valeur("contrat-pro.part-formation.maximum")),
            new Heures(Valeur("contrat-pro.part-formation.plancher")),
            (int)Valeur("contrat-pro.duree.minimum"),
            (int)Valeur("planification.duree.maximum"),
            string.Join(", ", sources.Distinct()));
        return manque is null ? regles : new Refus("regles.inconnues", $"Pour un contrat qui commence le {Ecriture.DateCourte(jour)}, aucune valeur n’est connue\u00A0: {manque}.", "groupes");

        decimal Valeur(string code)
        {
            var parametre = baremes.Nombre(code);
            if (parametre.A(jour) is { } valeur)
            {
                sources.Add(valeur.Source.Texte);
                return valeur.Valeur;
            }

            manque ??= parametre.Intitule;
            return 0;
        }
    }
}
