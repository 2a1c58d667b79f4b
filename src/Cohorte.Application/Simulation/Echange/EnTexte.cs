using System.Globalization;
using System.Text;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>An answer for a terminal, or as the months of an exchange CSV.</summary>
public static class EnTexte
{
    private const int Colonne = 14;

    /// <summary>Months, totals, aids, hypotheses: for a person.</summary>
    public static string Lisible(ReponseDeSimulation reponse)
    {
        var texte = new StringBuilder();
        if (reponse.Simulation is not { } s)
        {
            texte.AppendLine("Contrat non éligible :");
            foreach (var verdict in reponse.Blocages) texte.AppendLine(CultureInfo.InvariantCulture, $"- {verdict.Code} : {verdict.Message}");
            return texte.ToString();
        }

        Ligne(texte, "mois", "brut", "net", "charges", "réduction", "coût", "aides");
        foreach (var m in s.Mois)
        {
            Ligne(texte, m.Mois.ToString("yyyy-MM", CultureInfo.InvariantCulture), M(m.Bulletin.Brut), M(m.Bulletin.Net), M(m.Bulletin.CotisationsPatronales), M(m.Bulletin.ReductionGenerale), M(m.Bulletin.CoutEmployeur), M(m.Aides));
        }

        var t = s.Totaux;
        Ligne(texte, "total", M(t.Brut), M(t.Net), M(t.CotisationsPatronales), M(t.ReductionGenerale), M(t.CoutEmployeur), M(t.Aides));
        texte.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Coût après aides : {Ecriture.Montant(t.CoutApresAides)}. Régularisation de la réduction, à part : {Ecriture.Montant(t.Regularisation)}.");
        foreach (var aide in s.Aides) texte.AppendLine(CultureInfo.InvariantCulture, $"- {aide.Libelle} : {Ecriture.Montant(aide.Montant)} ({string.Join(", ", aide.Versements.Select(v => $"{Ecriture.DateCourte(v.Date)} {Ecriture.Montant(v.Montant)}"))})");
        if (s.Opco is { } opco) foreach (var regle in opco.Regles) texte.AppendLine("- OPCO : " + regle);
        foreach (var hypothese in s.Hypotheses) texte.AppendLine("Hypothèse : " + hypothese.Message);
        foreach (var avertissement in s.Avertissements) texte.AppendLine("À savoir : " + avertissement.Message);
        return texte.ToString();
    }

    /// <summary>One line a month, exchange CSV.</summary>
    public static string Csv(ReponseDeSimulation reponse)
    {
        var texte = new StringBuilder("mois,fraction,age,tauxSmic,brut,cotisationsSalariales,net,cotisationsPatronales,coefficientReduction,reductionGenerale,cotisationsPatronalesNettes,coutEmployeur,aides\n");
        foreach (var m in reponse.Simulation?.Mois ?? [])
        {
            var b = m.Bulletin;
            texte.Append(CultureInfo.InvariantCulture, $"{m.Mois:yyyy-MM},{m.Fraction},{m.Age},{m.Plancher.TauxSmic.Fraction},{b.Brut.Euros},{b.CotisationsSalariales.Euros},{b.Net.Euros},{b.CotisationsPatronales.Euros},{b.CoefficientReduction},{b.ReductionGenerale.Euros},{b.CotisationsPatronalesNettes.Euros},{b.CoutEmployeur.Euros},{m.Aides.Euros}\n");
        }

        return texte.ToString();
    }

    private static void Ligne(StringBuilder texte, params ReadOnlySpan<string> cellules)
    {
        foreach (var cellule in cellules) texte.Append(cellule.PadLeft(Colonne));
        texte.AppendLine();
    }

    private static string M(Montant montant) => Ecriture.Nombre(montant.Euros, 2, 2);
}
