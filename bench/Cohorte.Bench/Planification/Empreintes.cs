using System.Globalization;
using System.Security.Cryptography;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Planification;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Planification.Calendriers;
using Cohorte.Planification.Regroupements;
using Cohorte.Tests.Planification;

namespace Cohorte.Bench.Planification;

/// <summary>A digest of each answer, to compare two processes under different load: the clock of the hard stop stands still, so that only the deterministic budget bounds the search.</summary>
internal static class Empreintes
{
    public static void Executer(string dossier, int secondes)
    {
        var planificateur = new PlanificateurDeCalendrier(new HorlogeArretee());
        foreach (var nom in new[] { "A1-seed-9m", "A2-agro-8m", "A4-weekdays-12m" })
        {
            var probleme = LectureCalendrier.Probleme(Lire(dossier, "calendrier-" + nom)).Valeur;
            Ecrire(nom, EcritureJson.Calendrier(planificateur.Planifier(probleme, ComparaisonAvecCbc.Regles, BudgetDeCalcul.ParDefaut, null, CancellationToken.None)));
        }

        var longue = planificateur.Planifier(InstanceLongue.Creer(), ComparaisonAvecCbc.Regles, HorlogeArretee.Budget(secondes), null, CancellationToken.None);
        Ecrire(string.Create(CultureInfo.InvariantCulture, $"24 months, 3 groups ({longue.Statut} {longue.Objectif}, bound {longue.Borne})"), EcritureJson.Calendrier(longue));
        var marche = new MarcheIndexe(LectureAffectation.Probleme(Lire(dossier, "affectation-B2-1000x300")).Valeur);
        Ecrire("B2", EcritureJson.Affectation(ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche))));
        var besoins = LectureRegroupement.Probleme(Lire(dossier, "regroupement-C1-60")).Valeur;
        Ecrire("C1", EcritureJson.Regroupement(new Regroupeur().Regrouper(besoins, BudgetDeCalcul.ParDefaut, CancellationToken.None)));
    }

    private static byte[] Lire(string dossier, string nom) => File.ReadAllBytes(Path.Combine(dossier, nom + ".json"));

    private static void Ecrire(string quoi, byte[] reponse) => Console.WriteLine($"{quoi}: {Convert.ToHexStringLower(SHA256.HashData(reponse))[..16]}");
}
