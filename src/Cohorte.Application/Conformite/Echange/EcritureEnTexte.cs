using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;

namespace Cohorte.Application.Conformite.Echange;

/// <summary>Writes a conformity sheet for a person at a terminal.</summary>
public static class EcritureEnTexte
{
    /// <summary>The sheet, broken rules first.</summary>
    public static string Feuille(FeuilleDeConformite feuille)
    {
        var texte = new StringBuilder();
        texte.Append(feuille.EstConforme ? "CONFORME" : "NON CONFORME").Append(feuille.EstComplete ? "" : " (des faits manquent)");
        if (feuille.DateReference is { } le) texte.Append(Ecriture.Francais, $", avec le droit du {Ecriture.DateCourte(le)}");
        texte.AppendLine().AppendLine();
        foreach (var verdict in feuille.Verdicts.OrderBy(v => Rang(v.Resultat)))
        {
            texte.AppendLine(Ecriture.Francais, $"{verdict.Code}  {verdict.Resultat.Libelle()} — {verdict.Intitule}").AppendLine(Ecriture.Francais, $"    {verdict.Message}");
            if (verdict.Calcul is not null) texte.AppendLine(Ecriture.Francais, $"    Calcul{Typo.DeuxPoints}{verdict.Calcul}.");
            if (verdict.Source is { } source) texte.AppendLine(Ecriture.Francais, $"    Texte{Typo.DeuxPoints}{source.Texte}{(verdict.Depuis is { } depuis ? $", depuis le {Ecriture.DateCourte(depuis)}" : "")}.");
            foreach (var correction in verdict.Corrections) texte.AppendLine(Ecriture.Francais, $"    → {correction.Message}");
        }

        if (feuille.Combinaisons.Count > 0) texte.AppendLine().AppendLine(Ecriture.Francais, $"Pour tout régler{Typo.DeuxPoints}");
        foreach (var combinaison in feuille.Combinaisons) texte.AppendLine(Ecriture.Francais, $"  • {string.Join(" et ", combinaison.Corrections.Select(c => c.Message))}");
        if (feuille.Region is { } region)
        {
            texte.AppendLine();
            if (region.Heures is { } heures) texte.AppendLine(Ecriture.Francais, $"Heures admises pour cette durée{Typo.DeuxPoints}de {Ecriture.Nombre(heures.Minimum)} h {(heures.Maximum is { } maximum ? $"à {Ecriture.Nombre(maximum)} h" : "sans maximum connu")}.");
            foreach (var duree in region.Durees) texte.AppendLine(Ecriture.Francais, $"Durées admises pour ces heures{Typo.DeuxPoints}de {Ecriture.Nombre(duree.MoisMinimum)} à {Ecriture.Nombre(duree.MoisMaximum)} mois, fin entre le {Ecriture.DateCourte(duree.FinAuPlusTot)} et le {Ecriture.DateCourte(duree.FinAuPlusTard)}.");
        }

        if (feuille.Hypotheses.Count > 0) texte.AppendLine().AppendLine(Ecriture.Francais, $"Hypothèses{Typo.DeuxPoints}");
        foreach (var hypothese in feuille.Hypotheses) texte.AppendLine(Ecriture.Francais, $"  • {hypothese}");
        return texte.ToString();
    }

    private static int Rang(ResultatRegle resultat) => resultat switch
    {
        ResultatRegle.NonConforme => 0,
        ResultatRegle.Avertissement => 1,
        ResultatRegle.Indetermine => 2,
        ResultatRegle.Conforme => 3,
        _ => 4,
    };
}
