using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Modeles;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>BOIS-CVL: an action of the wood sector in Centre-Val de Loire, being prepared.</summary>
internal static class ActionBois
{
    public const string Code = "BOIS-CVL";
    private const int SemainesAvantDebut = 44;

    public static ActionCollective Installer(ChantierDeDemonstration chantier, ModeleDeParcours modele, DateTime maintenantUtc, DateOnly aujourdhui)
    {
        var debut = aujourdhui.AddDays(7 * SemainesAvantDebut);
        var action = NouvelleAction.Creer(modele, new DemandeDAction
        {
            Code = Code,
            Intitule = "Opérateurs de scierie, Centre-Val de Loire",
            MetierRome = CodeRome.Parse("H2205", null),
            MetierAppellation = "Opérateur de scierie",
            Secteur = "Bois",
            Territoire = "Loiret et Loir-et-Cher",
            DebutSouhaite = debut,
            FinSouhaitee = CalculDeMois.DernierJour(debut, 10),
            Demonstration = true,
        }, maintenantUtc);
        chantier.Poser(action);
        action.Communes = ["45234", "41018"];
        action.RayonKm = 50;
        Demarrer(action, "metier", aujourdhui.AddDays(-12));

        var theta = chantier.Entreprise("Scierie Thêta", "Orléans", "45000", 28);
        chantier.Besoin(action, theta, aujourdhui.AddDays(-10), $"Deux postes ouverts depuis six mois {Marque}.", "Interesser");
        var iota = chantier.Entreprise("Charpentes Iota", "Blois", "41000", 14);
        chantier.Poser(new Domaine.Besoins.BesoinEntreprise { ActionId = action.Id, EntrepriseId = iota.Id });
        chantier.Membre(action, $"Conseiller OPCO {Marque}", "OPCO", QualiteMembre.Opco);
        return action;
    }
}
