using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Regroupements;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>Needs signalled outside any action in Maine-et-Loire: enough in horticulture around Angers and in landscaping around Cholet for a group each, too few or too far elsewhere.</summary>
internal static class BesoinsDeDemonstration
{
    private static readonly (string Firme, string Commune, string CodePostal, string Insee, int Effectif, string Rome, string Poste, int Postes, int Semaines)[] Signales =
    [
        ("Pépinières Kappa", "Les Ponts-de-Cé", "49130", "49246", 34, "A1414", "Ouvrier horticole", 3, 14),
        ("Serres Lambda", "Brissac Loire Aubance", "49320", "49050", 22, "A1414", "Ouvrier horticole", 2, 14),
        ("Horticulture Mu", "Trélazé", "49800", "49353", 12, "A1414", "Ouvrier horticole", 2, 18),
        ("Semences Nu", "Beaucouzé", "49070", "49020", 85, "A1414", "Ouvrier horticole", 3, 12),
        ("Plants Xi", "Segré-en-Anjou Bleu", "49500", "49331", 9, "A1414", "Ouvrier horticole", 2, 16),
        ("Jardins Omicron", "Cholet", "49300", "49099", 18, "A1203", "Ouvrier paysagiste", 3, 20),
        ("Paysages Pi", "La Tessoualle", "49280", "49343", 7, "A1203", "Ouvrier paysagiste", 2, 20),
        ("Espaces verts Rhô", "Beaupréau-en-Mauges", "49600", "49023", 25, "A1203", "Ouvrier paysagiste", 2, 16),
        ("Élagage Sigma", "Sèvremoine", "49450", "49301", 6, "A1203", "Ouvrier paysagiste", 2, 24),
        ("Jardins Tau", "Saumur", "49400", "49328", 11, "A1203", "Ouvrier paysagiste", 2, 20),
        ("Caves Upsilon", "Saumur", "49400", "49328", 40, "A1405", "Ouvrier viticole", 4, 10),
        ("Domaine Phi", "Doué-en-Anjou", "49700", "49125", 15, "A1405", "Ouvrier viticole", 2, 10),
    ];

    /// <summary>Lays the firms and their needs.</summary>
    public static void Poser(ChantierDeDemonstration chantier, DateOnly aujourdhui)
    {
        foreach (var (signale, rang) in Signales.Select((s, i) => (s, i)))
        {
            chantier.Poser(new BesoinSignale
            {
                EntrepriseId = chantier.Entreprise(signale.Firme, signale.Commune, signale.CodePostal, signale.Effectif).Id,
                SignaleLe = aujourdhui.AddDays(-4 * (rang + 2)),
                Intitule = signale.Poste,
                MetierRome = CodeRome.Parse(signale.Rome, null),
                Postes = signale.Postes,
                Nature = NatureContrat.Cdi,
                HeuresHebdomadaires = new Heures(35),
                Commune = CodeCommune.Parse(signale.Insee, null),
                DebutSouhaite = aujourdhui.AddDays(7 * signale.Semaines),
                Difficulte = $"Offres sans réponse depuis plusieurs mois {Marque}.",
            });
        }
    }
}
