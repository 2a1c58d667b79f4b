using Cohorte.Application.Comptes;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Echanges;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>The adviser's exchanges in AGRO-BZH: one owes a call today, a partner has been silent for long.</summary>
internal static class EchangesDeDemonstration
{
    /// <summary>Adds them to the pending changes.</summary>
    public static void Poser(CohorteDbContext context, ActionAgro.Attaches agro, Compte conseiller, DateTime maintenant, DateOnly aujourdhui)
    {
        void Noter(NatureEchange nature, int ilYA, string texte, int? rappel, bool partenaire) => context.Echanges.Add(new Echange
        {
            Nature = nature,
            Le = aujourdhui.AddDays(-ilYA),
            NoteLe = maintenant.AddDays(-ilYA),
            Texte = $"{texte} {Marque}.",
            RelanceLe = rappel is { } jours ? aujourdhui.AddDays(jours) : null,
            Auteur = conseiller.Nom,
            AuteurId = conseiller.Id,
            ActionId = agro.Action.Id,
            EntrepriseId = partenaire ? null : agro.Entreprise.Id,
            PartenaireId = partenaire ? agro.Partenaire.Id : null,
        });
        Noter(NatureEchange.Appel, 12, "La responsable des ressources humaines confirme trois postes et demande les dates de l’information collective", null, partenaire: false);
        Noter(NatureEchange.Visite, 4, "Visite de la ligne de conditionnement ; deux tuteurs possibles, noms à donner", 0, partenaire: false);
        Noter(NatureEchange.Courriel, 33, "La mission locale annonce dix personnes ; elle attend les critères écrits", 2, partenaire: true);
    }
}
