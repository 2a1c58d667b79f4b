using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Evaluations;
using Cohorte.Domaine.Immersions;
using Cohorte.Domaine.Parcours;

namespace Cohorte.Domaine.Bilans;

/// <summary>A figure of the final account: its value, what it counts, and where its records are.</summary>
/// <param name="Code">Stable code (« candidats »).</param>
/// <param name="Intitule">French name.</param>
/// <param name="Valeur">Value as shown.</param>
/// <param name="Definition">What is counted, in a sentence.</param>
/// <param name="Lien">Records, relative to the action.</param>
public sealed record ChiffreDuBilan(string Code, string Intitule, string Valeur, string Definition, string Lien)
{
    /// <summary>Number behind a counted figure; <c>null</c> for hours and means.</summary>
    public int? Nombre { get; init; }
}

/// <summary>A group of figures with its title.</summary>
/// <param name="Titre">Title.</param>
/// <param name="Chiffres">Figures.</param>
public sealed record RubriqueDuBilan(string Titre, IReadOnlyList<ChiffreDuBilan> Chiffres);

/// <summary>The final account of an action, computed from its records; nothing in it is typed.</summary>
public static class ChiffresDuBilan
{
    /// <summary>Computes every figure.</summary>
    public static IReadOnlyList<RubriqueDuBilan> Calculer(FaitsAction faits)
    {
        var signes = faits.ContratsSignes;
        var rompus = signes.Where(c => c.Etat == EtatContrat.Rompu).ToList();
        var suivis = signes.Count - rompus.Count;
        return
        [
            new("Le besoin",
            [
                Compte("entreprises", "Entreprises", faits.Besoins.Count(b => b.Etat != EtatBesoin.Retiree), "Entreprises de l’action, sauf celles qui s’en sont retirées.", "besoins"),
                Compte("postes", "Postes", faits.NombreDePostes, "Postes proposés par les entreprises, sauf ceux qui ont été fermés.", "besoins"),
            ]),
            new("Les personnes",
            [
                Compte("candidats", "Candidats", faits.Candidatures.Count, "Personnes orientées vers l’action, quelle que soit la suite.", "candidats"),
                Compte("retenus", "Retenus", faits.Retenues.Count, "Personnes retenues par une entreprise, en contrat ou sur le point de l’être.", $"candidats?groupe={nameof(GroupeDeCandidatures.Retenues)}"),
                Compte("immersions", "Immersions", faits.Immersions.Where(i => i.Etat is EtatPmsmp.Terminee or EtatPmsmp.Evaluee).Select(i => i.CandidatureId).Distinct().Count(), "Personnes qui ont fait une immersion dans une entreprise (PMSMP).", "immersions"),
                Compte("contrats", "Contrats signés", signes.Count, "Contrats signés par les deux parties, y compris ceux qui se sont arrêtés.", $"contrats?groupe={nameof(GroupeDeContrats.Signes)}"),
                Compte("suivis", "Ont suivi le parcours", suivis, "Contrats signés qui ne se sont pas arrêtés avant leur terme.", $"contrats?groupe={nameof(GroupeDeContrats.Suivis)}"),
                Compte("abandons", "Abandons", rompus.Count, "Contrats arrêtés avant leur terme, quelle qu’en soit la cause.", "contrats?etat=Rompu"),
            ]),
            new("Les heures", Heures(faits)),
            new("Les suites", Suites(faits)),
            new("La satisfaction", Satisfaction(faits)),
        ];
    }

    private static List<ChiffreDuBilan> Heures(FaitsAction faits)
    {
        var parcours = faits.ParcoursRetenu;
        if (parcours is null) return [];
        var chiffres = new List<ChiffreDuBilan>
        {
            new("heures", "Heures du parcours", parcours.HeuresFormation.ToString(), "Somme des heures des modules du parcours retenu, par personne.", "parcours"),
        };
        chiffres.AddRange(parcours.Modules.Select(m => new ChiffreDuBilan(
            $"heures-{m.Ordre}",
            m.Intitule,
            m.Heures.ToString(),
            $"Heures de ce module, par personne{Prestataire(faits, m)}.",
            "parcours")));
        var prevues = faits.ContratsSignes.Count * parcours.HeuresFormation.Valeur;
        var realisees = faits.Assiduites.Sum(a => a.HeuresRealisees.Valeur);
        chiffres.Add(new("heures-realisees", "Heures réalisées", new Heures(realisees).ToString(), $"Somme des heures faites par toutes les personnes, sur {new Heures(prevues)} prévues.", "suivi"));
        chiffres.AddRange(parcours.Modules.Select(m => new ChiffreDuBilan(
            $"heures-realisees-{m.Ordre}",
            $"Heures réalisées, {m.Intitule}",
            new Heures(faits.Assiduites.Where(a => a.ModuleId == m.Id).Sum(a => a.HeuresRealisees.Valeur)).ToString(),
            $"Heures de ce module faites par toutes les personnes, sur {new Heures(faits.ContratsSignes.Count * m.Heures.Valeur)} prévues{Prestataire(faits, m)}.",
            "suivi")));
        return chiffres;
    }

    private static List<ChiffreDuBilan> Suites(FaitsAction faits)
    {
        var sorties = faits.Sorties.Where(s => s.Jalon == Jalon.FinDeContrat).ToList();
        var chiffres = FamilleDeSorties.De(sorties).Select(f => Compte(f.Code, f.Intitule, sorties.Count(f.Contient), f.Definition, $"evaluations?suite={f.Code}")).ToList();
        var inconnues = faits.ContratsSignes.Count(c => sorties.All(s => s.ContratId != c.Id));
        if (inconnues > 0) chiffres.Add(Compte("issue-inconnue", "Suite à noter", inconnues, "Personnes dont la situation à la fin du contrat n’est pas encore notée.", "evaluations"));
        return chiffres;
    }

    private static List<ChiffreDuBilan> Satisfaction(FaitsAction faits) =>
    [
        .. faits.Enquetes.GroupBy(e => e.Repondant).OrderBy(g => g.Key).Select(g => new ChiffreDuBilan(
            $"satisfaction-{g.Key.ToString().ToLowerInvariant()}",
            g.Key.Libelle(),
            $"{Ecriture.Nombre((decimal)g.Sum(e => e.Note) / g.Count(), 1, 1)} sur 4",
            $"Moyenne de {Ecriture.Compte(g.Count(), "réponse")}, de 1 (pas satisfait) à 4 (très satisfait){(g.Count(e => e.Renouvellerait == true) is > 0 and var oui ? $"{Typo.PointVirgule}{Ecriture.Compte(oui, "réponse souhaite", "réponses souhaitent")} recommencer" : "")}.",
            $"evaluations/satisfaction?repondant={g.Key}")),
    ];

    private static string Prestataire(FaitsAction faits, ModuleFormation module) =>
        module.PrestataireId is { } id && faits.Prestataires.TryGetValue(id, out var prestataire) ? $". Organisme de formation{Typo.DeuxPoints}{prestataire.Nom}" : "";

    private static ChiffreDuBilan Compte(string code, string intitule, int valeur, string definition, string lien) =>
        new(code, intitule, Ecriture.Nombre(valeur), definition, lien) { Nombre = valeur };
}
